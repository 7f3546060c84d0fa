// What a kind of call carries of a change, said beforehand and sent.
import type { Change } from '../../src/contract';
import { carriedBy, leftBy } from '../../src/docebo';
import { type BatchOptions, requestOf } from '../../src/docebo/bodies';
import type { Call } from '../../src/plan';
import { edit, NOTHING } from './support';

const NO_WORD: BatchOptions = { triggerNotifications: null, triggerCertifications: null };

const asked: Change = {
  status: 2,
  completedAt: '2026-03-14 12:00:00',
  score: 80,
  enrolledAt: '2026-01-01 12:00:00',
  activeFrom: '2026-01-02 12:00:00',
  activeUntil: '2026-12-31 12:00:00',
  level: 6,
  sessionId: 7,
  fields: [[3, 'x']],
};
const left = (kind: Call['kind'], change: Change) => {
  const carried = carriedBy(kind, change);
  return Object.entries(carried).flatMap(([field, yes]) => (yes ? [] : [field]));
};

test.each<[Call['kind'], string]>([
  ['put-many', ''],
  ['put-one', ''],
  ['post-batch', ''],
  ['enroll-batch', ''],
  ['enroll-many', 'status completedAt score enrolledAt activeFrom activeUntil'],
  ['unenroll-many', 'status completedAt score enrolledAt activeFrom activeUntil level sessionId fields'],
])('%s carries other fields than all but "%s"', (kind, fields) => {
  expect(left(kind, asked).join(' ')).toBe(fields);
  expect(left(kind, NOTHING)).toEqual([]);
  expect(leftBy(kind, NOTHING)).toBeNull();
});

test('whoever is enrolled and no more needs a second call, or overbooked goes by import', () => {
  expect(left('enroll-many', { ...NOTHING, status: 0, level: 4 })).toEqual([]);
  expect(left('enroll-many', { ...NOTHING, status: 1 })).toEqual(['status']);
  expect(left('enroll-batch', { ...asked, status: 4, completedAt: null })).toEqual(['status']);
  expect(left('put-many', { ...NOTHING, status: 4 })).toEqual([]);
});

test('what is left for the call after is more or less than was not carried', () => {
  const { level, sessionId, fields, ...rest } = asked;
  expect(leftBy('enroll-many', asked)).toEqual({ ...rest, level: null, sessionId: null, fields: null });
  expect(leftBy('enroll-many', { ...NOTHING, level, sessionId, fields })).toBeNull();
  expect(leftBy('unenroll-many', asked)).toEqual(asked);
});

test('a call sends a field that it is said not to carry, or not one that it is said to', () => {
  const made = (kind: Call['kind'], change: Change): Call => {
    const settles = [edit(101, 1, change)] as const;
    if (kind === 'put-one') return { kind, settles };
    if (kind === 'post-batch' || kind === 'enroll-batch') return { kind, settles };
    return { kind, userIds: [1], courseIds: [101], change, settles };
  };
  const sent = (kind: Call['kind'], change: Change) =>
    JSON.stringify(requestOf(made(kind, change), 'user_ids', NO_WORD).json);
  const kindsOfCall = ['put-many', 'put-one', 'enroll-batch', 'enroll-many', 'unenroll-many'] as const;
  for (const kind of kindsOfCall) {
    for (const field of [
      'score',
      'enrolledAt',
      'activeFrom',
      'activeUntil',
      'sessionId',
      'fields',
    ] as const) {
      const change = { ...NOTHING, [field]: asked[field] };
      const differs = sent(kind, change) !== sent(kind, NOTHING);
      expect([kind, field, differs]).toEqual([kind, field, carriedBy(kind, change)[field]]);
    }
  }
});

test('a score with decimals is carried by imports alone, as text; a PUT with one is not made', () => {
  const decimal = { ...asked, score: 85.5 };
  expect(left('put-many', decimal)).toEqual(['score']);
  expect(left('put-one', decimal)).toEqual(['score']);
  expect(left('post-batch', decimal)).toEqual([]);
  const one = edit(101, 1, decimal);
  const imported = requestOf({ kind: 'post-batch', settles: [one] }, 'user_ids', NO_WORD);
  expect(imported.json).toMatchObject({ items: [{ score: '85.5' }] });
  expect(() => requestOf({ kind: 'put-one', settles: [one] }, 'user_ids', NO_WORD)).toThrow(RangeError);
});
