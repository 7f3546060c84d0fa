// What a kind of call carries of a change, said beforehand and sent.
import type { Attendance, Change, Held } from '../../../src/contract';
import { carriedBy, isKeepable, leftBy } from '../../../src/docebo';
import { type BatchOptions, requestOf } from '../../../src/docebo/writes/bodies';
import { type Call, KINDS } from '../../../src/plan';
import { edit, NOTHING } from '../support';

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
  attendance: null,
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
  ['recertify-batch', ''],
  ['enroll-many', 'status completedAt score enrolledAt activeFrom activeUntil'],
  ['unenroll-many', 'status completedAt score enrolledAt activeFrom activeUntil level sessionId fields'],
])('%s carries every field but "%s"', (kind, fields) => {
  expect(left(kind, asked).join(' ')).toBe(fields);
  expect(left(kind, NOTHING)).toEqual([]);
  expect(leftBy(kind, NOTHING)).toBeNull();
});

test('an enrollment alone needs no second call, and the status overbooked needs one', () => {
  expect(left('enroll-many', { ...NOTHING, status: 0, level: 4 })).toEqual([]);
  expect(left('enroll-many', { ...NOTHING, status: 1 })).toEqual(['status']);
  expect(left('enroll-batch', { ...asked, status: 4, completedAt: null })).toEqual(['status']);
  expect(left('put-many', { ...NOTHING, status: 4 })).toEqual([]);
});

test('leaves exactly what the call did not carry for the next one', () => {
  const { level, sessionId, fields, ...rest } = asked;
  expect(leftBy('enroll-many', asked)).toEqual({ ...rest, level: null, sessionId: null, fields: null });
  expect(leftBy('enroll-many', { ...NOTHING, level, sessionId, fields })).toBeNull();
  expect(leftBy('unenroll-many', asked)).toEqual(asked);
});

test('a call sends exactly the fields that it is declared to carry', () => {
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

test('only imports carry a score with decimals, as text, and no PUT is made for one', () => {
  const decimal = { ...asked, score: 85.5 };
  expect(left('put-many', decimal)).toEqual(['score']);
  expect(left('put-one', decimal)).toEqual(['score']);
  expect(left('post-batch', decimal)).toEqual([]);
  const one = edit(101, 1, decimal);
  const imported = requestOf({ kind: 'post-batch', settles: [one] }, 'user_ids', NO_WORD);
  expect(imported.json).toMatchObject({ items: [{ score: '85.5' }] });
  expect(() => requestOf({ kind: 'put-one', settles: [one] }, 'user_ids', NO_WORD)).toThrow(RangeError);
});

test.each(['post-batch', 'enroll-batch', 'recertify-batch'] as const)(
  'the option that keeps completions is in imports that recertify and in no others: %s',
  (kind) => {
    const call: Call = { kind, settles: [edit(7, 3)] };
    const optionsIn = (triggerNotifications: boolean | null) => {
      const { json } = requestOf(call, 'user_ids', { triggerNotifications, triggerCertifications: null });
      return JSON.parse(JSON.stringify(json)).options;
    };
    const kept = kind === 'recertify-batch' ? { duplicates_as_recertification: true } : {};
    expect(optionsIn(null) ?? {}).toEqual(kept);
    expect(optionsIn(false)).toEqual({ ...kept, trigger_notifications: false });
  },
);

describe('attendance', () => {
  const attendance: Attendance = {
    present: true,
    passed: false,
    evaluationScore: 92.5,
    evaluationDate: '2026-03-14',
    evaluationText: null,
  };
  const recording: Change = { ...NOTHING, sessionId: 77, attendance };
  const itemOf = (change: Change, held: Partial<Held>) => {
    const call: Call = {
      kind: 'attendance-batch',
      settles: [{ ...edit(7, 3, change), does: 'attendance', held }],
    };
    return JSON.parse(JSON.stringify(requestOf(call, 'user_ids', NO_WORD).json)).items[0];
  };

  test('goes by imports of its own kind and by no other call', () => {
    const carrying = KINDS.filter((kind) => carriedBy(kind, recording).attendance);
    expect(carrying).toEqual(['attendance-batch']);
  });

  test('is sent under the names of the API, without what the row leaves alone', () => {
    expect(itemOf(recording, { status: 0 })).toEqual({
      course_id: 7,
      user_id: '3',
      batch_item_id: '7-3',
      status: 'subscribed',
      session_id: 77,
      present: true,
      passed: false,
      evaluation_score: '92.5',
      evaluation_date: '2026-03-14',
    });
  });

  test('sends a completion back as it was read, and another one only if the row asks for it', () => {
    const held = { status: 2, completedAt: '2025-03-14 12:00:00' } as const;
    expect(itemOf(recording, held)).toMatchObject({
      status: 'completed',
      completion_date: '2025-03-14 12:00:00',
    });
    const completing = { ...recording, status: 2, completedAt: '2026-03-14 12:00:00' } as const;
    expect(itemOf(completing, held)).toMatchObject({ completion_date: '2026-03-14 12:00:00' });
    expect(itemOf({ ...recording, status: 1 }, held)).not.toHaveProperty('completion_date');
  });

  test('is not sent while it is not known what would have to be sent back', () => {
    const keepable = (change: Change, held: Partial<Held> | undefined) =>
      isKeepable({ ...edit(7, 3, change), held });
    expect(keepable(recording, undefined)).toBe(false);
    expect(keepable(recording, { status: 2 })).toBe(false);
    expect(keepable(recording, { status: 2, completedAt: '2025-03-14 12:00:00' })).toBe(true);
    expect(keepable({ ...recording, status: 1 }, undefined)).toBe(true);
  });
});
