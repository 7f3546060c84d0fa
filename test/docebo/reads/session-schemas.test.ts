// Sessions and rosters as tenants may show them: what is not there, or in words that nobody knows, is not
// reported.
import { listRoster, listSessions } from '../../../src/docebo';

const rosterOf = (...items: readonly object[]) =>
  listRoster(77, 1).parse({ data: { items, has_more_data: false } });
const toldOf = (fields: object) => rosterOf({ user_id: '501', ...fields })?.items[0]?.attendance;

test('reads sessions under each name of an ID', () => {
  const page = listSessions(7, 1).parse({
    data: {
      items: [
        { id: 1, code: ' A ', name: 'One' },
        { session_id: '2', code: null, title: 'Two' },
        { id_session: 3 },
        { code: 'nobody' },
      ],
    },
  });
  expect(page?.items).toEqual([
    { sessionId: 1, code: 'A', name: 'One' },
    { sessionId: 2, code: '', name: 'Two' },
    { sessionId: 3, code: '', name: '' },
  ]);
  expect(page?.odd).toHaveLength(1);
});

test('ignores a session without a number: leaving it could be taken for leaving the course', () => {
  for (const id of [0, '0', -1]) {
    const page = listSessions(7, 1).parse({ data: { items: [{ id, name: 'Morning' }] } });
    expect([page?.items, page?.odd.length]).toEqual([[], 1]);
  }
});

test('reads the days of a session as far as they are days, and its course', () => {
  const page = listSessions(7, 1).parse({
    data: {
      items: [
        { id: 1, date_start: '2026-03-14 09:00:00', date_end: '2026-03-15', course_id: '7' },
        { id: 2, date_start: '0000-00-00 00:00:00', date_end: null },
        { id: 3, date_start: 20260314, date_end: { day: 1 } },
      ],
    },
  });
  expect(page?.items.map(({ begins, ends, courseId }) => [begins, ends, courseId])).toEqual([
    ['2026-03-14', '2026-03-15', 7],
    [undefined, undefined, undefined],
    [undefined, undefined, undefined],
  ]);
});

test.each<[unknown, boolean | null | undefined]>([
  ['present', true],
  ['Attended', true],
  [1, true],
  [true, true],
  ['absent', false],
  ['partial', false],
  ['not-present', false],
  [-1, false],
  ['not_set', null],
  [0, null],
  [null, null],
  ['somehow', undefined],
  [[{ day: 1 }], undefined],
  [undefined, undefined],
])('an attendance of %j is told as %j', (attendance, present) => {
  expect(toldOf({ attendance })?.present).toBe(present);
});

test('an evaluation is reported field by field', () => {
  expect(
    toldOf({
      evaluation_status: 'failed',
      evaluation_score: '92.50',
      evaluation_date: '2026-03-14 00:00:00',
      evaluation_text: '',
    }),
  ).toEqual({ passed: false, evaluationScore: 92.5, evaluationDate: '2026-03-14', evaluationText: null });
  expect(toldOf({ evaluation_score: 'A+', evaluation_date: 12 })).toEqual({});
  // Blanks are no score, and no 0.
  expect(toldOf({ evaluation_score: ' ' })).toEqual({ evaluationScore: null });
});

test('an entry names the session that it is of, if it does', () => {
  const page = rosterOf({ user_id: 1, session_id: '77' }, { user_id: 2, id_session: 78 }, { user_id: 3 });
  expect(page?.items.map(({ sessionId }) => sessionId)).toEqual([77, 78, null]);
});

test('reads people by ID or by username, and calls an entry with neither odd', () => {
  const page = rosterOf({ id_user: 501 }, { username: 'ben' }, { email: 'c@example.com' });
  expect(page?.items.map(({ userId, username }) => [userId, username])).toEqual([
    [501, ''],
    [null, 'ben'],
  ]);
  expect(page?.odd).toHaveLength(1);
});

test('a tenant without the listing has an empty page that says so; a put-off read is a problem', () => {
  const read = listRoster(77, 1);
  expect(read.without?.({ code: 'not-found', request: '' })).toMatchObject({ items: [], lacking: {} });
  expect(read.without?.({ code: 'out-of-time' })).toBeNull();
});
