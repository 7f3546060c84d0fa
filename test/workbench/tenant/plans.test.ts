// Learning plans: the plans, who is in them, and how far by their courses.
import { parseTenant, TenantDataError } from '../../../workbench/tenant';
import { at, type Client, itemsOf, tenantWith } from './support';

const DATA = {
  users: [1, 2, 3].map((user_id) => ({ user_id, username: `user${user_id}` })),
  courses: [
    { id: 101, code: 'A' },
    { id: 102, code: 'B' },
  ],
  enrollments: [
    { user_id: 1, course_id: 101, status: 'completed', completion_date: '2026-03-01 12:00:00' },
    { user_id: 1, course_id: 102, status: 'completed', completion_date: '2026-02-01 12:00:00' },
    { user_id: 2, course_id: 101, status: 'completed', completion_date: '2026-03-01 12:00:00' },
  ],
  learning_plans: [
    { id: 5, code: 'LP', name: 'Newcomers', courses: [101, 102] },
    { id: 6, name: 'Empty' },
  ],
  plan_enrollments: [
    { user_id: 1, learning_plan_id: 5 },
    { user_id: 2, learning_plan_id: 5, active_until: '2026-12-31' },
    { user_id: 3, learning_plan_id: 6 },
  ],
};

const PLANS = '/learningplan/v1/learningplans';
const EXTRA = ['enrollment_status', 'enrollment_completion_date', 'enrollment_completion_percentage']
  .map((field) => `extra_fields[]=${field}`)
  .join('&');

const open = () => tenantWith({ data: parseTenant(DATA) });

test('plans are found by a part of their code or name', async () => {
  const api = await open();
  expect((await api.get(`${PLANS}?search_text=newc`)).json).toMatchObject({
    data: { items: [{ learning_plan_id: 5, code: 'LP', title: 'Newcomers' }] },
  });
  expect((await api.get(PLANS)).json).toMatchObject({ data: { count: 2 } });
});

test('status and progress are shown only if they are asked for by name', async () => {
  const api = await open();
  const { json } = await api.get(`${PLANS}/enrollments?learning_plan_id[]=5&user_id[]=2`);
  expect(JSON.stringify(json)).not.toContain('enrollment_status');
  expect((await api.get(`${PLANS}/enrollments?learning_plan_id[]=5&${EXTRA}`)).json).toMatchObject({
    data: {
      items: [
        {
          user_id: 1,
          enrollment_status: 'completed',
          enrollment_completion_date: '2026-03-01 12:00:00',
          enrollment_completion_percentage: 100,
        },
        { user_id: 2, enrollment_status: 'in_progress', enrollment_completion_percentage: 50 },
      ],
    },
  });
});

test('a plan shows its courses, and the enrollments of its people in them', async () => {
  const api = await open();
  expect((await api.get('/learn/v1/lp/5')).json).toMatchObject({
    data: { id: 5, courses: [{ idCourse: 101 }, { idCourse: 102 }] },
  });
  const { json } = await api.get(`${PLANS}/5/courses/enrollments?user_id[]=2&user_id[]=3`);
  expect(json).toMatchObject({ data: { items: [{ user_id: 2, course_id: 101, course_code: 'A' }] } });
  expect((await api.get('/learn/v1/lp/7')).status).toBe(404);
});

test('the people are found by plan and by user, page by page', async () => {
  const api = await open();
  const people = async (query: string) =>
    itemsOf(await api.get(`${PLANS}/enrollments?${query}`)).map(({ user_id }) => user_id);
  expect(await people('learning_plan_id[]=5&learning_plan_id[]=6')).toEqual([1, 2, 3]);
  expect(await people('learning_plan_id[]=5&user_id[]=2&user_id[]=3')).toEqual([2]);
  expect(await people('page=1&page_size=2')).toEqual([1, 2]);
  const { json } = await api.get(`${PLANS}/enrollments?page=2&page_size=2&get_total_count=1`);
  expect(json).toMatchObject({ data: { has_more_data: false, total_count: 3, items: [{ user_id: 3 }] } });
});

test('a tenant that ignores what is asked for shows everybody, every plan, and no progress', async () => {
  const faults = ['learning_plan_id', 'user_id', 'search_text', 'extra_fields'].map(
    (name) => `ignores-filter:${name}`,
  );
  const api = await tenantWith({ data: parseTenant(DATA), faults });
  const answer = await api.get(`${PLANS}/enrollments?learning_plan_id[]=6&user_id[]=1&${EXTRA}`);
  expect(itemsOf(answer).map(({ user_id }) => user_id)).toEqual([1, 2, 3]);
  expect(answer.text).not.toContain('enrollment_status');
  expect(itemsOf(await api.get(`${PLANS}?search_text=newc`))).toHaveLength(2);
});

test('shows status words, and a validity only if there is one', async () => {
  const api = await open();
  const items = itemsOf(await api.get(`${PLANS}/enrollments?${EXTRA}`));
  expect(items.map(({ enrollment_status: status }) => status)).toEqual([
    'completed',
    'in_progress',
    'not_started',
  ]);
  expect(
    items.map((each) => [each.enrollment_validity_begin_datetime, each.enrollment_validity_end_datetime]),
  ).toEqual([
    [null, '0000-00-00 00:00:00'],
    [null, expect.stringMatching(/^2026-12-31/)],
    [null, '0000-00-00 00:00:00'],
  ]);
});

describe('enrolling', () => {
  const enroll = (api: Client, user_ids: readonly number[], options?: object) =>
    api.write('POST', `${PLANS}/5/enrollments/bulk`, { items: { user_ids }, ...(options && { options }) });
  const membersOf = (api: Client) => api.tenant.state().plan_enrollments ?? [];

  test('puts people into the plan with their validity, and into its courses; the answer names nobody', async () => {
    const api = await open();
    const answer = await enroll(api, [3], {
      validity_start_at: '2026-04-01 00:00:00',
      validity_end_at: '2026-12-31 23:59:59',
    });
    expect([answer.status, at(answer.json, 'data')]).toEqual([200, { processed: 1 }]);
    expect(membersOf(api)).toContainEqual(
      expect.objectContaining({
        user_id: 3,
        learning_plan_id: 5,
        active_from: '2026-04-01 00:00:00',
        active_until: '2026-12-31 23:59:59',
      }),
    );
    expect([101, 102].map((courseId) => api.held(3, courseId)?.status)).toEqual(['subscribed', 'subscribed']);
  });

  test('changes nothing for somebody who is in it, and no call changes their validity', async () => {
    const api = await open();
    const before = api.tenant.state();
    await enroll(api, [1, 2], { validity_end_at: '2030-01-01 00:00:00' });
    for (const path of [`${PLANS}/enrollments`, `${PLANS}/5/enrollments/2`])
      expect((await api.put({ validity_end_at: '2030-01-01 00:00:00' }, path)).status).toBeGreaterThan(399);
    const { plan_enrollments: members } = api.tenant.state();
    expect(members).toEqual(before.plan_enrollments);
  });

  test('enrolls without a validity if the tenant ignores it, and 200 people at once', async () => {
    const people = Array.from({ length: 200 }, (_, n) => ({ user_id: 1001 + n, username: `p${n}` }));
    const data = parseTenant({ ...DATA, users: [...DATA.users, ...people] });
    const api = await tenantWith({ data, faults: ['ignores-filter:plan_validity'] });
    const ids = people.map(({ user_id }) => user_id);
    expect((await enroll(api, ids, { validity_end_at: '2030-01-01 00:00:00' })).status).toBe(200);
    const made = membersOf(api).filter(({ user_id }) => user_id > 1000);
    expect(made).toHaveLength(200);
    expect(made.every(({ active_until: until }) => until === undefined)).toBe(true);
  });
});

describe('unenrolling', () => {
  const leave = (api: Client, more: object = {}) =>
    api.write('DELETE', `${PLANS}/enrollments`, {
      user_ids: [1],
      learningplan_ids: [5],
      reset_tracks: false,
      cascade_unenroll_from_courses_in_selected_learning_plan: false,
      delete_issued_certificates: false,
      ...more,
    });
  const people = (api: Client) => (api.tenant.state().plan_enrollments ?? []).map(({ user_id }) => user_id);

  test('leaves the enrollments in the courses, and the answer names nobody', async () => {
    const api = await open();
    const answer = await leave(api);
    expect([answer.status, at(answer.json, 'data')]).toEqual([200, { success: true }]);
    expect([people(api), api.held(1, 101)?.status]).toEqual([[2, 3], 'completed']);
  });

  test('takes them along if it is asked to, and on a tenant that does so in any case', async () => {
    const asked = await open();
    await leave(asked, { cascade_unenroll_from_courses_in_selected_learning_plan: true });
    const api = await tenantWith({ data: parseTenant(DATA), faults: ['ignores-filter:plan_cascade'] });
    await leave(api);
    for (const each of [asked, api]) expect([people(each), each.held(1, 101)]).toEqual([[2, 3], undefined]);
  });
});

test('a tenant without learning plans has nothing there', async () => {
  const { learning_plans: _, plan_enrollments: __, ...data } = DATA;
  const api = await tenantWith({ data: parseTenant(data) });
  for (const path of [PLANS, `${PLANS}/enrollments`, '/learn/v1/lp/5'])
    expect((await api.get(path)).status).toBe(404);
});

test('the people of a plan are part of the state', async () => {
  const api = await open();
  expect(api.tenant.state()).toMatchObject({
    learning_plans: [{ id: 5 }, { id: 6 }],
    plan_enrollments: DATA.plan_enrollments.map((each) => expect.objectContaining({ user_id: each.user_id })),
  });
  expect(parseTenant(JSON.parse(JSON.stringify(api.tenant.state())))).toEqual(api.tenant.state());
});

test.each<[string, object]>([
  ['a course that is not there', { learning_plans: [{ id: 5, name: 'x', courses: [9] }] }],
  [
    'two plans of one id',
    {
      learning_plans: [
        { id: 5, name: 'x' },
        { id: 5, name: 'y' },
      ],
      plan_enrollments: [],
    },
  ],
  ['somebody who is not there', { plan_enrollments: [{ user_id: 9, learning_plan_id: 5 }] }],
  ['somebody in a plan that is not there', { plan_enrollments: [{ user_id: 1, learning_plan_id: 9 }] }],
  ['somebody twice', { plan_enrollments: [1, 1].map((user_id) => ({ user_id, learning_plan_id: 5 })) }],
])('plans with %s are no data of a tenant', (_, wrong) => {
  expect(() => parseTenant({ ...DATA, ...wrong })).toThrow(TenantDataError);
});
