// Enrolling and unenrolling.
import { parseTenant } from '../../../workbench/tenant';
import { at, tenantData, tenantWith } from './support';

const empty = { ...tenantData(), enrollments: [] };
const enroll = { course_ids: [101, 102], user_ids: [1, 2], level: 3 };
const PATH = '/learn/v1/enrollments';

test('POST enrolls every user in every course, and names the pairs inside errors', async () => {
  const api = await tenantWith({ data: empty });
  const { status, json } = await api.write('POST', PATH, enroll);
  expect(status).toBe(200);
  const pairs = [101, 102].flatMap((id_course) =>
    [1, 2].map((id_user) => ({ id_user, id_course, waiting: false })),
  );
  expect(json).toEqual({ data: { errors: [{ enrolled: pairs }] } });
  expect(api.tenant.state().enrollments).toHaveLength(4);
  expect(api.held(2, 102)).toEqual({
    user_id: 2,
    course_id: 102,
    status: 'subscribed',
    enrollment_date: '2026-03-14 09:00:00',
    level: 'learner',
  });
  expect(api.tenant.calls()[0]?.kind).toBe('POST many');
});

test('in the old dialect the response lists enrolled users and errors separately', async () => {
  const api = await tenantWith({ data: empty, dialect: 'user_id' });
  const { json } = await api.write('POST', PATH, { ...enroll, user_ids: [1, 9], course_ids: [101] });
  expect(json).toEqual({ data: { enrolled: [1], errors: ['User 9 does not exist.'] } });
});

test('a POST leaves enrolled pairs as they are, and names them and unknown courses as errors', async () => {
  const api = await tenantWith();
  await api.put({ user_ids: [1], course_ids: [101], status: 1 });
  const before = api.tenant.state();
  const { json } = await api.write('POST', PATH, { course_ids: [101, 999], user_ids: [1], level: 3 });
  expect(json).toEqual({
    data: { errors: [{ enrolled: [] }, 'User 1 is enrolled in course 101.', 'Course 999 does not exist.'] },
  });
  expect(api.tenant.state()).toEqual(before);
});

test.each<[string, object, string]>([
  ['a status', { ...enroll, status: 2 }, 'status'],
  ['no level', { course_ids: [101], user_ids: [1] }, 'level'],
  ['an unknown level', { ...enroll, level: 1 }, 'level'],
  ['another dialect', { course_id: [101], user_id: [1], level: 3 }, 'user_id'],
  [
    'an end before its beginning',
    { ...enroll, date_begin_validity: '2027-01-01 00:00:00', date_expire_validity: '2026-01-01 00:00:00' },
    'would end',
  ],
])('a POST with %s is refused and enrolls nobody', async (_what, body, named) => {
  const api = await tenantWith({ data: empty });
  const answer = await api.write('POST', PATH, body);
  expect(answer.status).toBe(400);
  expect(answer.text).toContain(named);
  expect(api.tenant.state().enrollments).toEqual([]);
});

test('a POST sets session, field and validity, and refuses a course without that session', async () => {
  const courses = [
    { id: 101, code: 'ILT', title: 'In a room', sessions: [7] },
    { id: 102, code: 'ILT-2', title: 'In another', sessions: [8] },
  ];
  const api = await tenantWith({ data: parseTenant({ ...tenantData(), courses, enrollments: [] }) });
  const { json } = await api.write('POST', PATH, {
    ...enroll,
    user_ids: [1],
    session_id: 7,
    enrollment_fields: { 3: 'Sales' },
    date_begin_validity: '2026-01-01 00:00:00',
  });
  const pair = { id_user: 1, id_course: 101, waiting: false };
  expect(json).toEqual({ data: { errors: [{ enrolled: [pair] }, 'Course 102 has no session 7.'] } });
  expect(api.tenant.state().enrollments).toEqual([
    {
      user_id: 1,
      course_id: 101,
      status: 'subscribed',
      enrollment_date: '2026-03-14 09:00:00',
      active_from: '2026-01-01 00:00:00',
      level: 'learner',
      session_id: 7,
      fields: { 3: 'Sales' },
    },
  ]);
});

const both = [
  { id_user: 1, id_course: 101, waiting: false },
  { id_user: 1, id_course: 102, waiting: false },
];
const unknown = ['User 9 does not exist.', 'User 9 does not exist.'];

test.each<[string, object]>([
  ['plain', { enrolled: both, errors: unknown }],
  ['in-errors', { errors: [{ enrolled: both }, ...unknown] }],
  ['users-only', { enrolled: [1], errors: unknown }],
  ['silent', { enrolled: [], errors: [] }],
])('with enroll-answer:%s the response has that form, and the work is the same', async (form, data) => {
  const api = await tenantWith({ data: empty, faults: [`enroll-answer:${form}`] });
  expect((await api.write('POST', PATH, { ...enroll, user_ids: [1, 9] })).json).toEqual({ data });
  expect(api.tenant.state().enrollments.map((e) => [e.user_id, e.course_id])).toEqual([
    [1, 101],
    [1, 102],
  ]);
});

test('with enroll-lands-waiting the person is put on the waiting list and reported as waiting', async () => {
  const api = await tenantWith({ data: empty, faults: ['enroll-lands-waiting'] });
  const { json } = await api.write('POST', PATH, { ...enroll, course_ids: [101], user_ids: [1] });
  const pair = { id_user: 1, id_course: 101, waiting: true };
  expect(json).toEqual({ data: { errors: [{ enrolled: [pair] }] } });
  expect(api.held(1, 101)?.status).toBe('waiting');
});

test.each<[string, object]>([
  ['users', { un_enrolled: [1], errors: ['User 1 is not enrolled in course 999.'] }],
  [
    'pairs',
    {
      un_enrolled: [{ user_id: 1, course_id: 101 }],
      errors: ['User 1 is not enrolled in course 999.'],
    },
  ],
  ['silent', { un_enrolled: [], errors: [] }],
])('with unenroll-answer:%s the response has that form, and the work is the same', async (form, data) => {
  const api = await tenantWith({ faults: [`unenroll-answer:${form}`] });
  const { json } = await api.write('DELETE', PATH, { course_ids: [101, 999], user_ids: [1] });
  expect(json).toEqual({ data });
  expect(api.held(1, 101)).toBeUndefined();
  expect(api.tenant.state().enrollments).toHaveLength(5);
});

const one = { course_ids: [101], user_ids: [1] };

describe.each([
  ['POST', { ...one, level: 3 }, empty],
  ['DELETE', one, tenantData()],
] as const)('%s with a fault', (method, body, data) => {
  const ask = async (...faults: string[]) => {
    const api = await tenantWith({ data, faults });
    const answer = await api.write(method, PATH, body).catch((error: unknown) => String(error));
    const held = api.held(1, 101) !== undefined;
    return { answer: typeof answer === 'string' ? null : answer, done: held === (method === 'POST') };
  };

  test('refuses a rejected user and changes nothing', async () => {
    const { answer, done } = await ask('reject-user:1');
    expect([answer?.status, done]).toEqual([422, false]);
  });

  test.each(['403:every=1', '429:every=1', '503:every=1', '500:every=1,done=0', 'html:every=1'])(
    'fails with %s and changes nothing',
    async (fault) => {
      const { answer, done } = await ask(fault);
      expect(done).toBe(false);
      expect(answer?.status).toBe(fault.startsWith('html') ? 200 : Number(fault.slice(0, 3)));
    },
  );

  test.each(['drop-answer:every=1', 'timeout:every=1,done=1,after=0.01'])(
    'is done without a response with %s',
    async (fault) => {
      expect(await ask(fault)).toEqual({ answer: null, done: true });
    },
  );

  test.each(['truncated:every=1', 'wrong-json:every=1', '500:every=1,done=1', 'missing-field:errors'])(
    'is done with a wrong response with %s',
    async (fault) => {
      const { answer, done } = await ask(fault);
      expect(done).toBe(true);
      expect(answer?.status).toBe(fault.startsWith('500') ? 500 : 200);
      expect(at(answer?.json, 'data', 'errors')).toBeUndefined();
    },
  );

  test('names a pair that it did not write, with extra-pairs', async () => {
    const { answer, done } = await ask('extra-pairs', 'enroll-answer:plain', 'unenroll-answer:pairs');
    expect(done).toBe(true);
    const list = at(answer?.json, 'data', method === 'POST' ? 'enrolled' : 'un_enrolled');
    expect(list).toHaveLength(2);
    expect(JSON.stringify(list)).toMatch(/"(user_id|id_user)":2/);
  });
});

test('DELETE unenrolls exactly the given pairs, and names those that were not enrolled', async () => {
  const api = await tenantWith({ data: tenantData({ users: 3, courses: 2 }) });
  const { json } = await api.write('DELETE', PATH, { course_ids: [101, 999], user_ids: [1, 2] });
  expect(json).toEqual({
    data: {
      un_enrolled: [1, 2],
      errors: ['User 1 is not enrolled in course 999.', 'User 2 is not enrolled in course 999.'],
    },
  });
  expect(api.tenant.state().enrollments.map((e) => [e.user_id, e.course_id])).toEqual([
    [1, 102],
    [2, 102],
    [3, 101],
    [3, 102],
  ]);
});

test('lists drop an enrollment that is removed and show one that is new', async () => {
  const api = await tenantWith();
  const total = async (filter: string) =>
    at(
      (await api.get(`/course/v1/courses/enrollments?get_total_count=1&${filter}`)).json,
      'data',
      'total_count',
    );
  const totals = () => Promise.all(['page=1', 'user_id[]=1', 'course_id[]=101'].map(total));
  expect(await totals()).toEqual([6, 2, 3]);
  await api.write('DELETE', PATH, { course_ids: [101], user_ids: [1] });
  expect(await totals()).toEqual([5, 1, 2]);
  await api.write('POST', PATH, { course_ids: [101], user_ids: [1], level: 3 });
  expect(await totals()).toEqual([6, 2, 3]);
});

test('DELETE refuses more than 1,000 users', async () => {
  const api = await tenantWith();
  const user_ids = Array.from({ length: 1001 }, (_, i) => i + 1);
  expect((await api.write('DELETE', PATH, { course_ids: [101], user_ids })).status).toBe(400);
  expect(api.tenant.state()).toEqual(tenantData());
});

test('enrolling a pair again starts a new enrollment without the old values', async () => {
  const api = await tenantWith();
  const one = { course_ids: [101], user_ids: [1] };
  await api.put({ ...one, status: 2, score_given: 9 });
  await api.write('DELETE', PATH, one);
  await api.write('POST', PATH, { ...one, level: 6 });
  expect(api.held(1, 101)).toEqual({
    user_id: 1,
    course_id: 101,
    status: 'subscribed',
    enrollment_date: '2026-03-14 09:00:00',
    level: 'instructor',
  });
});
