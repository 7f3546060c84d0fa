// The answer to a PUT, in every shape it was seen in or may come in, pair by pair.
import fc from 'fast-check';
import { cleaner } from '../../../src/docebo/http/texts';
import { putOutcomes } from '../../../src/docebo/writes/outcomes';
import type { BlockCall, SingleCall } from '../../../src/plan';
import { cases } from '../../support/cases';
import { kinds, many, one } from '../support';

type Put = BlockCall | SingleCall;

const read = (call: Put, body: unknown) => putOutcomes(call, body, 'PUT /learn/v1/enrollments', cleaner([]));
const pair = (course_id: unknown, user_id: unknown, more: object = {}) => ({ course_id, user_id, ...more });

const BLOCK = many([101, 102], [1, 2]);
const ALL = [pair(101, 1), pair(101, 2), pair(102, 1), pair(102, 2)];

/** What each pair of the block became, in the order 101/1, 101/2, 102/1, 102/2. */
const became = (data: unknown) => Object.values(kinds(read(BLOCK, { data }).pairs)).join(' ');

test.each<[string, unknown, string]>([
  ['all named', { updated: ALL, not_updated: [] }, 'updated updated updated updated'],
  [
    'ids as text',
    { updated: ALL.map((p) => pair(String(p.course_id), String(p.user_id))) },
    'updated updated updated updated',
  ],
  [
    'a map, as PHP writes a list with gaps',
    { updated: { 0: ALL[0], 3: ALL[3] } },
    'updated unknown unknown updated',
  ],
  ['some named', { updated: [ALL[1]] }, 'unknown updated unknown unknown'],
  ['nobody named', { updated: [], not_updated: [] }, 'accepted accepted accepted accepted'],
  ['no fields at all', {}, 'accepted accepted accepted accepted'],
  ['an empty list', [], 'accepted accepted accepted accepted'],
  ['true', true, 'accepted accepted accepted accepted'],
  ['false', false, 'unknown unknown unknown unknown'],
  ['a text', 'queued', 'unknown unknown unknown unknown'],
  ['a list that is not empty', [1], 'unknown unknown unknown unknown'],
  ['other fields', { job_id: 7 }, 'unknown unknown unknown unknown'],
  ['errors of another form', { errors: ['no'] }, 'unknown unknown unknown unknown'],
  ['pairs as lists of ids', { updated: [[101, 1]] }, 'accepted accepted accepted accepted'],
  ['half a pair', { updated: [{ user_id: 1 }] }, 'accepted accepted accepted accepted'],
  [
    'numbers that are not ids',
    { updated: [pair(101.5, 1), pair('101e0', 2), pair(null, 1)] },
    'accepted accepted accepted accepted',
  ],
  ['the ids of a pair swapped', { updated: [pair(1, 101)] }, 'unknown unknown unknown unknown'],
  ['a pair in both lists', { updated: ALL, not_updated: [ALL[0]] }, 'unknown updated updated updated'],
])('reads an answer with %s', (_, data, expected) => {
  expect(became(data)).toBe(expected);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a text', 'ok'],
  ['an error with status 200', { name: 'Error', message: 'no', status: 500 }],
  ['data elsewhere', { result: { updated: ALL } }],
])('calls every pair unknown for a body that is %s', (_, body) => {
  expect(new Set(Object.values(kinds(read(BLOCK, body).pairs)))).toEqual(new Set(['unknown']));
});

test('reads a 204 as accepted, not as updated', () => {
  expect(kinds(read(one(101, 1), null).pairs)).toEqual({ '101/1': 'accepted' });
});

/** Everything was updated but 102/2, of which `not_updated` speaks. */
const refusal = (not_updated: unknown) =>
  read(BLOCK, { data: { updated: ALL.slice(0, 3), not_updated } }).pairs.get('102/2');

test.each<[string, unknown, string]>([
  [
    'the documented form',
    [{ validation_errors: [], invalid_enrollments: [pair(102, 2)] }],
    'No valid enrollment.',
  ],
  ['an object instead of a list', { invalid_enrollments: [pair('102', '2')] }, 'No valid enrollment.'],
  [
    'a message beside the ids',
    { invalid_enrollments: [pair(102, 2, { message: 'Archived.' })] },
    'Archived.',
  ],
  [
    'messages beside the ids',
    { validation_errors: [{ ids: [pair(102, 2, { messages: ['One.', 'Two.'] })] }] },
    'One. Two.',
  ],
  [
    'messages beside the list of ids',
    { validation_errors: [{ ids: [pair(102, 2)], messages: ['Late.'] }] },
    'Late.',
  ],
  ['a map by both ids', { validation_errors: [{ ids: { '102_2': { messages: ['Wrong.'] } } }] }, 'Wrong.'],
  ['a map by both ids, swapped', { validation_errors: { '2-102': ['Wrong.'] } }, 'Wrong.'],
  ['a map of texts', { validation_errors: { '102_2': 'Wrong.' } }, 'Wrong.'],
  ['both ids as text', { validation_errors: [{ ids: ['102_2'], messages: ['Wrong.'] }] }, 'Wrong.'],
  ['the pair itself', [pair(102, 2)], ''],
  ['the pair twice', [pair(102, 2, { message: 'One.' }), pair(102, 2, { message: 'Two.' })], 'One. Two.'],
  ['nobody named, but one left', [{ validation_errors: [{ ids: [{ messages: ['Wrong.'] }] }] }], 'Wrong.'],
  ['a mere text, but one left', 'Wrong.', 'Wrong.'],
  ['a text field', { validation_errors: 'Wrong.' }, 'Wrong.'],
  [
    'ids in the message',
    { invalid_enrollments: [pair(102, 2, { message: 'User 2 is not in course 102.' })] },
    'User 2 is not in course 102.',
  ],
  [
    'tags and control characters',
    [pair(102, 2, { message: '<b>No</b>\u0007\n<img src=x onerror=y' })],
    'No img src=x onerror=y',
  ],
])('keeps the message of a refusal as %s', (_, notUpdated, message) => {
  expect(refusal(notUpdated)).toEqual({ kind: 'refused', message });
});

test('assigns messages without names only when there is one for each pair that is left', () => {
  const wrong = (text: string) => ({ messages: [text] });
  const body = (...messages: object[]) => ({
    data: { updated: ALL.slice(0, 2), not_updated: [{ validation_errors: [{ ids: messages }] }] },
  });
  const two = read(BLOCK, body(wrong('No course.'), wrong('No course.'))).pairs;
  expect([two.get('102/1'), two.get('102/2')]).toEqual([
    { kind: 'refused', message: 'No course.' },
    { kind: 'refused', message: 'No course.' },
  ]);
  const tooFew = read(BLOCK, body(wrong('No course.'))).pairs;
  expect(tooFew.get('102/1')).toEqual({
    kind: 'unknown',
    problem: { code: 'unexpected-shape', request: 'PUT /learn/v1/enrollments', detail: 'No course.' },
  });
});

test('refuses the pair of a single PUT whose messages name nobody', () => {
  const body = {
    data: {
      updated: [],
      not_updated: [{ validation_errors: [{ ids: [{ messages: ['A.'] }, { messages: ['B.'] }] }] }],
    },
  };
  expect(read(one(101, 1), body).pairs.get('101/1')).toEqual({ kind: 'refused', message: 'A. B.' });
});

test('blames no pair when two ids fit two pairs of the call', () => {
  const square = many([1, 2], [1, 2]);
  const body = { data: { updated: [], not_updated: { '1_2': 'Wrong.' } } };
  expect(Object.values(kinds(read(square, body).pairs))).not.toContain('refused');
});

test('calls the single pair unknown when a message names another', () => {
  for (const about of [{ '9_9': { messages: ['No.'] } }, { '9_9': 'No.' }, [{ ids: ['9_9'] }], ['9-9']]) {
    const body = { data: { updated: [], not_updated: [{ validation_errors: about }] } };
    expect(read(one(101, 1), body).pairs.get('101/1')).toMatchObject({ kind: 'unknown' });
  }
});

test('counts pairs that were not in the call, and gives them no outcome', () => {
  const { pairs, strangers } = read(BLOCK, {
    data: { updated: [...ALL, pair(101, 9), pair(999, 1), pair(999, 1)] },
  });
  expect(Object.keys(kinds(pairs))).toEqual(['101/1', '101/2', '102/1', '102/2']);
  expect(strangers).toHaveLength(2);
});

test('leaves out pairs of the block that another call settles', () => {
  const call = { ...BLOCK, settles: BLOCK.settles.slice(0, 3) };
  const { pairs, strangers } = read(call, { data: { updated: ALL } });
  expect([pairs.size, strangers]).toEqual([3, []]);
});

/** JSON that is likely to look like an answer. */
const answerLike = fc.letrec((tie) => {
  const id = fc.oneof(fc.constantFrom<unknown>(101, 102, 1, 2, '101', '1', '2', 9, -1, null, '102_2', 1.5));
  const name = fc.constantFrom(
    'data',
    'updated',
    'not_updated',
    'validation_errors',
    'invalid_enrollments',
    'ids',
    'messages',
    'message',
    'course_id',
    'user_id',
    'success',
    '101_1',
    '2_102',
    '0',
    '__proto__',
    'x',
  );
  return {
    pair: fc.record({ course_id: id, user_id: id }),
    node: fc.oneof(
      { depthSize: 'small' },
      id,
      fc.boolean(),
      fc.string({ maxLength: 5 }),
      tie('pair'),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(name, tie('node'), { maxKeys: 4 }),
    ),
  };
});

const body = fc.oneof(
  fc.jsonValue(),
  answerLike.node,
  fc.record({ data: answerLike.node }),
  fc.record({
    data: fc.record({ updated: answerLike.node, not_updated: answerLike.node }, { requiredKeys: [] }),
  }),
);

/** Whether `data.updated` has this pair in it, looked up in another way than the code does. */
function isNamed(answer: unknown, key: string): boolean {
  const text = JSON.stringify(answer);
  const list = text === undefined ? undefined : JSON.parse(text)?.data?.updated;
  return (
    typeof list === 'object' &&
    list !== null &&
    Object.values(list).some((each) => {
      const { course_id, user_id } = (each ?? {}) as Record<string, unknown>;
      return `${Number(course_id)}/${Number(user_id)}` === key;
    })
  );
}

test('gives each edit an outcome for any answer, and updates only pairs that it names', () => {
  fc.assert(
    fc.property(body, fc.constantFrom<Put>(BLOCK, one(102, 2), many([101], [1, 2])), (answer, call) => {
      const { pairs } = read(call, answer);
      expect([...pairs.keys()]).toEqual(call.settles.map(({ key }) => key));
      for (const [key, { kind }] of pairs) {
        if (kind === 'updated') expect(isNamed(answer, key)).toBe(true);
      }
    }),
    { numRuns: cases(1000) },
  );
});

test('reads an answer nested 50,000 deep', () => {
  let deep: unknown = pair(101, 1);
  for (let n = 0; n < 50_000; n += 1) deep = n % 2 === 0 ? [deep] : { messages: deep };
  expect(() => read(BLOCK, { data: { updated: [deep], not_updated: deep } })).not.toThrow();
});
