// The answers to enrolling and unenrolling many, in every shape they were seen in or may come in, pair by
// pair.
import fc from 'fast-check';
import { cleaner } from '../../../src/docebo/http/texts';
import { enrollOutcomes, unenrollOutcomes } from '../../../src/docebo/writes/enrolling';
import type { BlockCall } from '../../../src/plan';
import { enroll, kinds, unenroll } from '../support';

const REQUEST = 'POST /learn/v1/enrollments';
const reading = {
  'enroll-many': enrollOutcomes,
  'unenroll-many': unenrollOutcomes,
  'put-many': enrollOutcomes,
};
const read = (call: BlockCall, body: unknown) => reading[call.kind](call, body, REQUEST, cleaner([]));

/** One course and three users; two courses and two users. */
const ROW = enroll([101], [1, 2, 3]);
const BLOCK = enroll([101, 102], [1, 2]);

const became = (call: BlockCall, data: unknown) => Object.values(kinds(read(call, { data }).pairs)).join(' ');

const it = (id_course: unknown, id_user: unknown, more: object = { waiting: false }) => ({
  id_user,
  id_course,
  ...more,
});
const ALL = [it(101, 1), it(101, 2), it(102, 1), it(102, 2)];

describe('enrolling', () => {
  test.each<[string, unknown, string]>([
    ['users alone', { enrolled: [1, 2, 3], errors: [] }, 'updated updated updated'],
    ['users alone, as text', { enrolled: ['1', '3'] }, 'updated unknown updated'],
    ['users alone in a map', { enrolled: { 0: 1, 2: 3 } }, 'updated unknown updated'],
    ['users alone as objects', { enrolled: [{ id_user: 1 }, { user_id: '2' }] }, 'updated updated unknown'],
    ['pairs', { enrolled: [it(101, 1), { course_id: 101, user_id: 3 }] }, 'updated unknown updated'],
    ['pairs inside errors', { errors: [{ enrolled: [it(101, 1), it(101, 2)] }] }, 'updated updated unknown'],
    ['errors as an object', { errors: { enrolled: [it('101', '1')] } }, 'updated unknown unknown'],
    ['errors deeper', { errors: [[{ course: { enrolled: [it(101, 2)] } }]] }, 'unknown updated unknown'],
    ['users alone inside errors', { errors: [{ enrolled: [1, 2, 3] }] }, 'updated updated updated'],
    ['both places', { enrolled: [1], errors: [{ enrolled: [it(101, 3)] }] }, 'updated unknown updated'],
    [
      'a person on the waiting list',
      { errors: [{ enrolled: [it(101, 1, { waiting: true })] }] },
      'accepted unknown unknown',
    ],
    [
      'a person on the waiting list, as 1',
      { enrolled: [it(101, 1, { waiting: 1 })] },
      'accepted unknown unknown',
    ],
    [
      'a person not on the waiting list, as "0"',
      { enrolled: [it(101, 1, { waiting: '0' })] },
      'updated unknown unknown',
    ],
    ['nothing about waiting', { enrolled: [it(101, 1, {})] }, 'updated unknown unknown'],
    [
      'a person both waiting and not',
      { enrolled: [it(101, 1), it(101, 1, { waiting: true }), 2] },
      'unknown updated unknown',
    ],
    ['the ids of a pair swapped', { enrolled: [it(1, 101)] }, 'unknown unknown unknown'],
    ['two courses in one pair', { enrolled: [it(101, 1, { course_id: 102 })] }, 'accepted accepted accepted'],
    ['two users in one pair', { enrolled: [it(101, 1, { user_id: 2 })] }, 'accepted accepted accepted'],
    ['nobody', { enrolled: [], errors: [] }, 'accepted accepted accepted'],
    ['nobody, inside errors', { errors: [{ enrolled: [] }] }, 'accepted accepted accepted'],
    ['no fields', {}, 'accepted accepted accepted'],
    ['an empty list', [], 'accepted accepted accepted'],
    ['true', true, 'accepted accepted accepted'],
    ['false', false, 'unknown unknown unknown'],
    ['a text', 'queued', 'unknown unknown unknown'],
    ['other fields', { job_id: 7 }, 'unknown unknown unknown'],
    ['the answer to a PUT', { updated: [{ course_id: 101, user_id: 1 }] }, 'unknown unknown unknown'],
    ['the answer to a DELETE', { un_enrolled: [1] }, 'unknown unknown unknown'],
    ['one message for two', { enrolled: [1], errors: ['No.'] }, 'updated unknown unknown'],
    ['one message for one', { enrolled: [1, 2], errors: ['No.'] }, 'updated updated refused'],
    [
      'a person on the waiting list and a message for the other',
      { enrolled: [1, it(101, 2, { waiting: true })], errors: ['No.'] },
      'updated accepted refused',
    ],
    ['two messages for two', { enrolled: [1], errors: ['No.', 'No.'] }, 'updated refused refused'],
    ['a message and who is blamed', { errors: [it(101, 2, { message: 'No.' })] }, 'unknown refused unknown'],
    ['a user who is blamed', { errors: [{ user_id: 2, message: 'No.' }] }, 'unknown refused unknown'],
    ['a map by both ids', { enrolled: [1], errors: { '101_2': ['No.'] } }, 'updated refused unknown'],
    [
      'one enrolled and blamed',
      { enrolled: [1, 2], errors: [{ id_user: 1, id_course: 101, message: 'Enrolled already.' }] },
      'unknown updated unknown',
    ],
  ])('in one course, reads an answer with %s', (_, data, expected) => {
    expect(became(ROW, data)).toBe(expected);
  });

  test.each<[string, unknown, string]>([
    ['all named', { errors: [{ enrolled: ALL }] }, 'updated updated updated updated'],
    ['a user without a course', { enrolled: [1] }, 'accepted unknown accepted unknown'],
    ['all users without a course', { enrolled: [1, 2], errors: [] }, 'accepted accepted accepted accepted'],
    [
      'users without a course, and a message that can be about any',
      { enrolled: [1, 2], errors: ['User 1 is enrolled already.'] },
      'accepted accepted accepted accepted',
    ],
    [
      'a user without a course, and as many messages as pairs are left',
      { enrolled: [1], errors: ['User 1 is enrolled already.', 'Course 102 is full.'] },
      'accepted unknown accepted unknown',
    ],
    [
      'a user without a course and a blamed pair of that user',
      { enrolled: [1], errors: [it(102, 1, { message: 'No.' })] },
      'accepted unknown unknown unknown',
    ],
    [
      'a user without a course and one pair of that user',
      { enrolled: [1, it(101, 1)] },
      'updated unknown accepted unknown',
    ],
    [
      'a user who is blamed without a course',
      { errors: [{ enrolled: ALL.slice(0, 2) }, { id_user: 1, message: 'No.' }] },
      'updated updated unknown unknown',
    ],
    [
      'three named and a message',
      { errors: [{ enrolled: ALL.slice(0, 3) }, 'User 2 is enrolled already.'] },
      'updated updated updated refused',
    ],
  ])('in two courses, reads an answer with %s', (_, data, expected) => {
    expect(became(BLOCK, data)).toBe(expected);
  });

  test('keeps the message of a pair, cleaned', () => {
    const errors = [{ enrolled: ALL.slice(0, 3) }, '<b>User 2</b> is enrolled\u0007 already.'];
    expect(read(BLOCK, { data: { errors } }).pairs.get('102/2')).toEqual({
      kind: 'refused',
      message: 'User 2 is enrolled already.',
    });
  });

  test('gives an unknown pair the message of the tenant', () => {
    const { pairs } = read(ROW, { data: { enrolled: [1], errors: ['Course 101 is full.'] } });
    expect(pairs.get('101/2')).toEqual({
      kind: 'unknown',
      problem: { code: 'unexpected-shape', request: REQUEST, detail: 'Course 101 is full.' },
    });
  });

  test('counts pairs that were not in the call, and gives them no outcome', () => {
    const named = read(BLOCK, { data: { errors: [{ enrolled: [...ALL, it(101, 9), it(999, 1)] }] } });
    expect([...named.pairs.keys()]).toEqual(['101/1', '101/2', '102/1', '102/2']);
    expect(named.strangers).toHaveLength(2);
    expect(read(BLOCK, { data: { enrolled: [1, 9] } }).strangers).toHaveLength(1);
    expect(read(ROW, { data: { enrolled: [1, 9] } }).strangers).toHaveLength(1);
    expect(read(ROW, { data: { enrolled: [it(101, 9, { waiting: true })] } }).strangers).toHaveLength(1);
  });

  test('leaves out pairs of the block that another call settles', () => {
    const call = { ...BLOCK, settles: BLOCK.settles.slice(0, 3) };
    const { pairs, strangers } = read(call, { data: { errors: [{ enrolled: ALL }] } });
    expect([pairs.size, strangers]).toEqual([3, []]);
  });
});

describe('unenrolling', () => {
  test.each<[string, BlockCall, unknown, string]>([
    ['users alone', unenroll([101], [1, 2]), { un_enrolled: [1, '2'], errors: [] }, 'updated updated'],
    ['users alone in two courses', unenroll([101, 102], [1]), { un_enrolled: [1] }, 'accepted accepted'],
    [
      'pairs',
      unenroll([101, 102], [1]),
      { un_enrolled: [{ user_id: 1, course_id: 102 }, it(101, 1)] },
      'updated updated',
    ],
    ['some pairs', unenroll([101, 102], [1]), { un_enrolled: [it(102, 1)] }, 'unknown updated'],
    [
      'one who was not enrolled',
      unenroll([101], [1, 2]),
      { un_enrolled: [1], errors: ['User 2 is not enrolled in course 101.'] },
      'updated refused',
    ],
    ['nobody', unenroll([101], [1, 2]), { un_enrolled: [], errors: [] }, 'accepted accepted'],
    ['enrolled people', unenroll([101], [1, 2]), { enrolled: [1, 2] }, 'unknown unknown'],
  ])('reads an answer with %s', (_, call, data, expected) => {
    expect(became(call, data)).toBe(expected);
  });
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a text', 'ok'],
  ['an error with status 200', { name: 'Error', message: 'no', status: 500 }],
  ['data elsewhere', { enrolled: [1, 2, 3], un_enrolled: [1, 2, 3] }],
])('calls every pair unknown for a body that is %s', (_, body) => {
  for (const call of [ROW, unenroll([101], [1, 2, 3])])
    expect(new Set(Object.values(kinds(read(call, body).pairs)))).toEqual(new Set(['unknown']));
});

test('reads a 204 as accepted, not as updated', () => {
  expect(kinds(read(unenroll([101], [1]), null).pairs)).toEqual({ '101/1': 'accepted' });
});

test('reads an answer nested 50,000 deep', () => {
  let deep: unknown = it(101, 1);
  for (let n = 0; n < 50_000; n += 1) deep = n % 2 === 0 ? [deep] : { enrolled: deep };
  expect(() => read(BLOCK, { data: { enrolled: deep, errors: deep } })).not.toThrow();
});

/** JSON that is likely to look like an answer. */
const answerLike = fc.letrec((tie) => {
  const id = fc.constantFrom<unknown>(101, 102, 1, 2, 3, '101', '1', '2', 9, -1, null, '102_2', 1.5);
  const name = fc.constantFrom(
    ...['data', 'enrolled', 'un_enrolled', 'errors', 'message', 'messages', 'user_id', 'course_id'],
    ...['id_user', 'id_course', 'waiting', '101_1', '0', '__proto__', 'x'],
  );
  return {
    pair: fc.record(
      { id_course: id, id_user: id, course_id: id, user_id: id, waiting: fc.boolean() },
      { requiredKeys: [] },
    ),
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

const list = fc.array(fc.oneof(answerLike.pair, answerLike.node), { maxLength: 4 });
const answer = fc.oneof(
  fc.jsonValue(),
  fc.record({ data: answerLike.node }),
  fc.record({
    data: fc.record(
      {
        enrolled: list,
        un_enrolled: list,
        errors: fc.array(fc.oneof(fc.record({ enrolled: list }), answerLike.node), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
  }),
);

/**
 * Everything in a list of this name under `data`, looked up in another way than the code does.
 */
function listedIn(body: unknown, name: string): unknown[] {
  const text = JSON.stringify(body);
  const found: unknown[] = [];
  if (text === undefined) return found;
  JSON.parse(JSON.stringify(JSON.parse(text)?.data ?? null), (field, value) => {
    if (field === name && typeof value === 'object' && value !== null) found.push(...Object.values(value));
    return value;
  });
  return found;
}

/** Whether something of these names the pair, and does not say that it waits. */
const names = (found: readonly unknown[], key: string, courses: readonly number[]): boolean =>
  found.some((each) => {
    const alone = typeof each === 'number' || typeof each === 'string';
    const { id_course, course_id, id_user, user_id, waiting } = (
      alone ? { user_id: each } : (each ?? {})
    ) as Record<string, unknown>;
    const users = [user_id, id_user].filter((id) => id != null).map(Number);
    const named = [course_id, id_course].filter((id) => id != null).map(Number);
    const where = named.length > 0 ? named : courses.length === 1 ? courses : [];
    return !waiting && where.some((course) => users.some((user) => `${course}/${user}` === key));
  });

test('gives each edit an outcome for any answer, and updates only pairs that it names', () => {
  const calls = [ROW, BLOCK, enroll([102], [2]), unenroll([101], [1, 2]), unenroll([101, 102], [1, 2])];
  const seen = new Set<string>();
  fc.assert(
    fc.property(answer, fc.constantFrom(...calls), (body, call) => {
      const { pairs } = read(call, body);
      expect([...pairs.keys()]).toEqual(call.settles.map(({ key }) => key));
      const found = listedIn(body, call.kind === 'enroll-many' ? 'enrolled' : 'un_enrolled');
      for (const [key, { kind }] of pairs) {
        seen.add(kind);
        if (kind === 'updated') expect(names(found, key, call.courseIds)).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
  expect([...seen].sort()).toEqual(['accepted', 'refused', 'unknown', 'updated']);
});
