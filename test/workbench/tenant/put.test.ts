// Changing enrollments by PUT, many and one: what is written, what is named, what is refused.
import { parseTenant } from '../../../workbench/tenant';
import { at, START, tenantData, tenantWith } from './support';

const NOON = '2026-03-01 12:00:00';
const complete = { status: 2, date_complete: NOON };

test('PUT writes every pair of users x courses and no other', async () => {
  const api = await tenantWith({ data: tenantData({ users: 4, courses: 3 }) });
  const { status, json } = await api.put({ user_ids: [2, 3], course_ids: [101, 103], ...complete });
  expect(status).toBe(200);
  expect(json).toEqual({
    data: {
      updated: [
        { course_id: 101, user_id: 2 },
        { course_id: 101, user_id: 3 },
        { course_id: 103, user_id: 2 },
        { course_id: 103, user_id: 3 },
      ],
      not_updated: [],
    },
  });
  const done = api.tenant.state().enrollments.filter((e) => e.status === 'completed');
  expect(done.map((e) => [e.user_id, e.course_id, e.completion_date])).toEqual([
    [2, 101, NOON],
    [2, 103, NOON],
    [3, 101, NOON],
    [3, 103, NOON],
  ]);
});

test('a single PUT takes the course before the user and changes only that pair', async () => {
  const api = await tenantWith();
  const { json } = await api.put({ status: 1 }, '/learn/v1/enrollments/102/3');
  expect(json).toEqual({ data: { updated: [{ course_id: 102, user_id: 3 }], not_updated: [] } });
  expect(api.tenant.state().enrollments.filter((e) => e.status !== 'subscribed')).toEqual([
    { user_id: 3, course_id: 102, status: 'in_progress' },
  ]);
  expect(api.tenant.calls()[0]).toMatchObject({ kind: 'PUT one', body: { status: 1 } });
});

test('every field is written to its own value, and omitted fields stay', async () => {
  const api = await tenantWith();
  const dates = {
    date_inscr: '2025-01-01 08:00:00',
    date_begin_validity: '2025-01-02 00:00:00',
    date_expire_validity: '2027-01-01 00:00:00',
  };
  await api.put({ user_ids: [1], course_ids: [101], score_given: 70, level: 4, ...dates });
  const before = {
    user_id: 1,
    course_id: 101,
    status: 'subscribed',
    score: 70,
    enrollment_date: '2025-01-01 08:00:00',
    active_from: '2025-01-02 00:00:00',
    active_until: '2027-01-01 00:00:00',
    level: 'tutor',
  };
  expect(api.held(1, 101)).toEqual(before);
  await api.put({ user_ids: [1], course_ids: [101], ...complete });
  expect(api.held(1, 101)).toEqual({ ...before, status: 'completed', completion_date: NOON });
});

test('completing without a date sets the present time, and keeps an existing date', async () => {
  const api = await tenantWith();
  await api.put({ user_ids: [1], course_ids: [101], status: 2 });
  expect(api.held(1, 101)?.completion_date).toBe('2026-03-14 09:00:00');
  api.time.now = START + 60_000;
  await api.put({ user_ids: [1], course_ids: [101], status: 2, score_given: 5 });
  expect(api.held(1, 101)).toMatchObject({ completion_date: '2026-03-14 09:00:00', score: 5 });
});

test('another status clears the completion date, a score alone keeps it', async () => {
  const api = await tenantWith();
  await api.put({ user_ids: [1], course_ids: [101], ...complete });
  await api.put({ user_ids: [1], course_ids: [101], score_given: 5 });
  expect(api.held(1, 101)?.completion_date).toBe(NOON);
  await api.put({ user_ids: [1], course_ids: [101], status: 1 });
  expect(api.held(1, 101)).toEqual({ user_id: 1, course_id: 101, status: 'in_progress', score: 5 });
});

test('a PUT updates the date of the last change', async () => {
  const api = await tenantWith();
  api.time.now = START + 60_000;
  await api.put({ user_ids: [1], course_ids: [101], status: 0 });
  const { json } = await api.get('/course/v1/courses/enrollments?user_id[]=1&course_id[]=101');
  expect(at(json, 'data', 'items', 0, 'enrollment_date_last_updated')).toBe('2026-03-14 09:01:00');
});

test("each completion of a pair counts, other changes don't", async () => {
  const api = await tenantWith();
  const body = { user_ids: [1, 2], course_ids: [101] };
  await api.put({ ...body, ...complete });
  await api.put({ ...body, score_given: 3 });
  await api.put({ status: 2 }, '/learn/v1/enrollments/101/1');
  expect([
    api.tenant.completions(1, 101),
    api.tenant.completions(2, 101),
    api.tenant.completions(3, 101),
  ]).toEqual([2, 1, 0]);
});

const partial = parseTenant({
  users: [1, 2, 3].map((user_id) => ({ user_id, username: `user${user_id}` })),
  courses: [{ id: 101, code: 'C', title: 'C' }],
  enrollments: [
    { user_id: 1, course_id: 101, status: 'subscribed' },
    { user_id: 2, course_id: 101, status: 'subscribed', active_from: '2027-01-01 00:00:00' },
  ],
});

const wanted = {
  user_ids: [1, 2, 3, 9],
  course_ids: [101],
  date_expire_validity: '2026-12-31 00:00:00',
};
const ended = 'The enrollment would end (2026-12-31 00:00:00) before it begins (2027-01-01 00:00:00).';
const invalid_enrollments = [{ course_id: 101, user_id: 3 }];
const messages = [[ended], ['User 9 does not exist.']].map((each) => ({ messages: each }));

test.each<[string, unknown]>([
  ['array', [{ validation_errors: [{ ids: messages }], invalid_enrollments }]],
  ['object', { validation_errors: [{ ids: messages }], invalid_enrollments }],
  [
    'map',
    [{ validation_errors: [{ ids: { '101_2': messages[0], '101_9': messages[1] } }], invalid_enrollments }],
  ],
])('in the shape %s pairs that failed are named as not updated', async (shape, not_updated) => {
  const api = await tenantWith({ data: partial, faults: [`not-updated-shape:${shape}`] });
  const { status, json } = await api.put(wanted);
  expect(status).toBe(200);
  expect(json).toEqual({ data: { updated: [{ course_id: 101, user_id: 1 }], not_updated } });
  expect(api.held(1, 101)?.active_until).toBe('2026-12-31 00:00:00');
  expect(api.held(2, 101)?.active_until).toBeUndefined();
  expect(api.held(3, 101)).toBeUndefined();
});

test('an unknown course is named, and a PUT never enrolls', async () => {
  const api = await tenantWith({ data: partial });
  const { json } = await api.put({ status: 1 }, '/learn/v1/enrollments/999/3');
  expect(JSON.stringify(json)).toContain('Course 999 does not exist.');
  const single = await api.put({ status: 1 }, '/learn/v1/enrollments/101/3');
  expect(at(single.json, 'data', 'not_updated', 0, 'invalid_enrollments')).toEqual(invalid_enrollments);
  expect(api.tenant.state()).toEqual(partial);
});

const pair = { user_ids: [1], course_ids: [101] };

test.each<[string, object, RegExp]>([
  ['no users', { course_ids: [101], status: 1 }, /"user_ids\\"/],
  ['empty users', { ...pair, user_ids: [], status: 1 }, /user_ids\\" must name at least one/],
  ['a user twice', { ...pair, user_ids: [1, 1], status: 1 }, /user_ids\\" names an id twice/],
  ['a user as text', { ...pair, user_ids: ['1'], status: 1 }, /user_ids\[0\]\\" must be a whole number/],
  ['a user as a fraction', { ...pair, user_ids: [1.5], status: 1 }, /user_ids\[0\]/],
  ['users not in a list', { ...pair, user_ids: 1, status: 1 }, /user_ids/],
  ['nothing to change', pair, /nothing to change/],
  ['an unknown field', { ...pair, status: 1, notify: false }, /Unknown field \\"notify\\"/],
  ['an unknown status', { ...pair, status: 7 }, /status\\" is 7/],
  ['a status as a word', { ...pair, status: 'completed' }, /status\\" must be a whole number/],
  ['a status as null', { ...pair, status: null, score_given: 1 }, /status\\" must be a whole number/],
  ['an unknown level', { ...pair, level: 5 }, /level\\" is 5/],
  ['a score as a fraction', { ...pair, score_given: 1.5 }, /score_given\\" must be a whole number/],
  [
    'a date without a time',
    { ...pair, status: 2, date_complete: '2026-03-01' },
    /date_complete\\" is \\"2026-03-01\\"/,
  ],
  [
    'a day that does not exist',
    { ...pair, status: 2, date_complete: '2026-02-31 12:00:00' },
    /date_complete/,
  ],
  ['an empty date', { ...pair, date_inscr: '0000-00-00 00:00:00' }, /date_inscr/],
  [
    'a completion without status',
    { ...pair, date_complete: NOON },
    /date_complete\\" goes only with the status/,
  ],
  [
    'a completion in progress',
    { ...pair, date_complete: NOON, status: 1 },
    /date_complete\\" goes only with/,
  ],
  ['a session as text', { ...pair, session_id: '5' }, /session_id\\" must be a whole number/],
  ['fields in a list', { ...pair, enrollment_fields: ['x'] }, /enrollment_fields\\" must be an object/],
  ['a field by its name', { ...pair, enrollment_fields: { Cost: 'x' } }, /enrollment_fields/],
  [
    'a field that is not text',
    { ...pair, enrollment_fields: { 3: 5 } },
    /enrollment_fields\.3\\" must be text/,
  ],
  ['a first access date', { ...pair, date_first_access: NOON }, /date_first_access\\" .* does not imitate/],
  ['the other dialect', { user_id: [1], course_id: [101], status: 1 }, /Unknown field \\"user_id\\"/],
])('a PUT with %s is refused with its error named', async (_what, body, message) => {
  const api = await tenantWith();
  const answer = await api.put(body);
  expect(answer.status).toBe(400);
  expect(answer.json).toMatchObject({ name: 'Bad Request', code: 0, status: 400 });
  expect(answer.text).toMatch(message);
  expect(api.tenant.state()).toEqual(tenantData());
});

const withSessions = parseTenant({
  ...tenantData(),
  courses: [
    { id: 101, code: 'ILT', title: 'In a room', type: 'classroom', sessions: [7, 8] },
    { id: 102, code: 'C', title: 'Anywhere' },
  ],
});

test('session and fields are kept, and omitted ones stay', async () => {
  const api = await tenantWith({ data: withSessions });
  await api.put({ ...pair, session_id: 7, enrollment_fields: { 12: 'x', 3: 'Sales' } });
  const held = { user_id: 1, course_id: 101, status: 'subscribed', session_id: 7 };
  expect(api.held(1, 101)).toEqual({ ...held, fields: { 3: 'Sales', 12: 'x' } });
  await api.put({ ...pair, enrollment_fields: { 12: '' } });
  expect(api.held(1, 101)).toEqual({ ...held, fields: { 3: 'Sales', 12: '' } });
  await api.put({ score_given: 5 }, '/learn/v1/enrollments/101/1');
  expect(api.held(1, 101)).toEqual({ ...held, score: 5, fields: { 3: 'Sales', 12: '' } });
});

test("a course refuses a session it doesn't have, and takes any if its sessions are unknown", async () => {
  const api = await tenantWith({ data: withSessions });
  const { json } = await api.put({ user_ids: [1], course_ids: [101, 102], session_id: 9, score_given: 5 });
  expect(at(json, 'data', 'updated')).toEqual([{ course_id: 102, user_id: 1 }]);
  expect(JSON.stringify(json)).toContain('Course 101 has no session 9.');
  expect(api.held(1, 101)).toEqual({ user_id: 1, course_id: 101, status: 'subscribed' });
  expect(api.held(1, 102)?.session_id).toBe(9);
});

test('a single error gives one message, several give a list', async () => {
  const api = await tenantWith();
  expect(at((await api.put({ ...pair, status: 7 })).json, 'message')).toEqual(expect.any(String));
  const { json } = await api.put({ ...pair, status: 7, level: 5, more: 1 });
  expect(at(json, 'message')).toEqual([
    expect.stringContaining('status'),
    expect.stringContaining('level'),
    expect.stringContaining('more'),
  ]);
});

test('1,000 users are accepted, 1,001 are refused', async () => {
  const api = await tenantWith({ data: tenantData({ users: 1001, courses: 1 }) });
  const users = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
  const tooMany = await api.put({ user_ids: users(1001), course_ids: [101], status: 1 });
  expect(tooMany.status).toBe(400);
  expect(tooMany.text).toContain('names more than 1000 users');
  const most = await api.put({ user_ids: users(1000), course_ids: [101], status: 1 });
  expect(at(most.json, 'data', 'updated', 'length')).toBe(1000);
  expect(api.held(1001, 101)?.status).toBe('subscribed');
});

test('with dialect:old only the 2017 field names are accepted', async () => {
  const api = await tenantWith({ faults: ['dialect:old'] });
  const old = { user_id: [1], course_id: [101], status: 1 };
  expect((await api.put(old)).status).toBe(200);
  const refused = await api.put({ ...pair, status: 1 });
  expect(refused.status).toBe(400);
  expect(refused.text).toMatch(/Unknown field \\"user_ids\\".*Unknown field \\"course_ids\\"/);
});

test('the single PUT refuses lists of IDs', async () => {
  const api = await tenantWith();
  expect((await api.put({ ...pair, status: 1 }, '/learn/v1/enrollments/101/1')).status).toBe(400);
});

test("the day on the tenant's pages follows its time zone", async () => {
  const api = await tenantWith({ zone: 'Pacific/Auckland' });
  await api.put({ ...pair, ...complete });
  expect(api.tenant.shownDay(1, 101)).toBe('2026-03-02');
  expect(api.tenant.shownDay(2, 101)).toBeNull();
  expect(await api.get('/manage/v1/user/session')).toMatchObject({
    json: { data: { timezone: 'Pacific/Auckland' } },
  });
});

test('a bulk call of 10,000 pairs finds each pair without a full scan', async () => {
  const api = await tenantWith({ data: tenantData({ users: 1000, courses: 40 }) });
  const user_ids = Array.from({ length: 1000 }, (_, i) => i + 1);
  const course_ids = Array.from({ length: 10 }, (_, i) => i + 101);
  const begin = performance.now();
  for (let day = 1; day <= 4; day++)
    await api.put({ user_ids, course_ids, status: 2, date_complete: `2026-03-0${day} 12:00:00` });
  // About 20 ms a call on a slow machine, most of it JSON on both sides; a scan for each pair takes seconds.
  expect(performance.now() - begin).toBeLessThan(4 * 500);
  expect(api.tenant.completions(1000, 110)).toBe(4);
});
