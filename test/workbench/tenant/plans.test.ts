// Learning plans: the plans, who is in them, and how far by their courses.
import { parseTenant, TenantDataError } from '../../../workbench/tenant';
import { tenantWith } from './support';

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

test('a tenant without learning plans has nothing there', async () => {
  const { learning_plans: _, plan_enrollments: __, ...data } = DATA;
  const api = await tenantWith({ data: parseTenant(data) });
  for (const path of [PLANS, `${PLANS}/enrollments`, '/learn/v1/lp/5'])
    expect((await api.get(path)).status).toBe(404);
});

test('who is in a plan is part of the state', async () => {
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
