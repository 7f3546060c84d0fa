// Faults of listings: what a page shows and says, while the records stay as they are.
import { parseTenant } from '../../../workbench/tenant';
import { at, type Client, itemsOf, tenantData, tenantWith } from './support';

const path = '/course/v1/courses/enrollments?page_size=2&get_total_count=1';
const five = tenantData({ users: 5, courses: 1 });

const page = (api: Client, number: number, more = '') => api.get(`${path}&page=${number}${more}`);
const users = async (api: Client, number: number) =>
  itemsOf(await page(api, number)).map(({ user_id }) => user_id);
const pages = async (api: Client, count: number) => {
  const all: unknown[] = [];
  for (let number = 1; number <= count; number += 1) all.push(await users(api, number));
  return all;
};
const total = async (api: Client, number: number) =>
  at((await page(api, number)).json, 'data', 'total_count');

test('totals are given only when they are requested', async () => {
  const api = await tenantWith({ data: five });
  const asked = await api.get('/manage/v1/user?get_total_count=1');
  expect(asked.json).toMatchObject({ data: { total_count: 5, total_page_count: 1 } });
  for (const unasked of ['/manage/v1/user', '/manage/v1/user?get_total_count=0']) {
    const { json } = await api.get(unasked);
    expect(Object.keys(Object(at(json, 'data')))).not.toContain('total_count');
    expect(Object.keys(Object(at(json, 'data')))).not.toContain('total_page_count');
  }
  expect((await api.get('/manage/v1/user?get_total_count=yes')).status).toBe(400);
  const never = await tenantWith({ data: five, faults: ['no-totals'] });
  expect(await total(never, 1)).toBeUndefined();
});

test('the enrollment list calls status 0 enrolled', async () => {
  const api = await tenantWith({ data: five });
  expect(itemsOf(await page(api, 1))[0]).toMatchObject({ enrollment_status: 'enrolled' });
});

test.each([
  ['delete', [[1, 2], [4, 5], []], [5, 4, 3]],
  [
    'insert',
    [
      [1, 2],
      [2, 3],
      [3, 4],
    ],
    [5, 6, 7],
  ],
  ['replace', [[1, 2], [4], []], [3, 3, 3]],
])(
  'with pages-move:change=%s later pages shift, and totals follow as they would',
  async (change, shown, totals) => {
    const api = await tenantWith({ data: five, faults: [`pages-move:change=${change}`] });
    expect(await pages(api, 3)).toEqual(shown);
    expect([await total(api, 1), await total(api, 2), await total(api, 3)]).toEqual(totals);
    expect(api.tenant.state()).toEqual(five);
  },
);

test('pages move only in the given list', async () => {
  const api = await tenantWith({ data: five, faults: ['pages-move:change=delete,of=users'] });
  expect(await users(api, 2)).toEqual([3, 4]);
  await api.get('/manage/v1/user?page_size=2&page=1');
  const second = await api.get('/manage/v1/user?page_size=2&page=2');
  expect(itemsOf(second).map(({ user_id }) => user_id)).toEqual(['4', '5']);
});

test('the seed decides which pages move, differently for each reading', async () => {
  const data = tenantData({ users: 40, courses: 1 });
  const readings = async (seed: number) => {
    const api = await tenantWith({ data, seed, faults: ['pages-move:change=delete,rate=0.2'] });
    const all: string[] = [];
    for (let n = 0; n < 3; n += 1) all.push(JSON.stringify(await pages(api, 20)));
    return all;
  };
  const first = await readings(1);
  expect(await readings(1)).toEqual(first);
  expect(await readings(2)).not.toEqual(first);
  expect(new Set(first).size).toBeGreaterThan(1);
});

test('a page holds at most page-size entries and reports its size', async () => {
  const api = await tenantWith({ data: five, faults: ['page-size:1'] });
  const answer = await page(api, 2);
  expect(itemsOf(answer).map(({ user_id }) => user_id)).toEqual([2]);
  expect(answer.json).toMatchObject({ data: { current_page_size: 1, total_page_count: 5 } });
});

test('same-page returns the first page for every page number', async () => {
  const api = await tenantWith({ data: five, faults: ['same-page'] });
  expect(await pages(api, 3)).toEqual([
    [1, 2],
    [1, 2],
    [1, 2],
  ]);
  expect(at((await page(api, 3)).json, 'data', 'has_more_data')).toBe(false);
});

test.each([
  ['empty', []],
  ['repeat', [5]],
])('with never-ends:%s there is always another page', async (past, beyond) => {
  const api = await tenantWith({ data: five, faults: [`never-ends:${past}`] });
  expect(await users(api, 3)).toEqual([5]);
  expect(await users(api, 9)).toEqual(beyond);
  expect(at((await page(api, 9)).json, 'data', 'has_more_data')).toBe(true);
});

test('an ignored filter returns every entry', async () => {
  const data = tenantData({ users: 3, courses: 2 });
  const api = await tenantWith({ data, faults: ['ignores-filter:user_id', 'ignores-filter:search_text'] });
  const answer = await api.get('/course/v1/courses/enrollments?user_id[]=1&course_id[]=101');
  expect(itemsOf(answer).map(({ user_id, course_id }) => [user_id, course_id])).toEqual([
    [1, 101],
    [2, 101],
    [3, 101],
  ]);
  expect(itemsOf(await api.get('/manage/v1/user?search_text=user2&match_type=full'))).toHaveLength(3);
});

test('an odd entry has the given value, or lacks the field if none is given', async () => {
  const api = await tenantWith({
    data: five,
    faults: ['odd-entry:user=2,field=enrollment_status,value=expired', 'odd-entry:user=3,field=username'],
  });
  const items = itemsOf(await api.get('/course/v1/courses/enrollments'));
  expect(items[0]).toMatchObject({ enrollment_status: 'enrolled', username: 'user1' });
  expect(items[1]).toMatchObject({ enrollment_status: 'expired', username: 'user2' });
  expect(items[2]).not.toHaveProperty('username');
  expect(itemsOf(await api.get('/manage/v1/user'))[2]).not.toHaveProperty('username');
});

test('a pair that is listed twice has two statuses', async () => {
  const api = await tenantWith({ data: five, faults: ['twice:2'] });
  const items = itemsOf(await api.get('/course/v1/courses/enrollments?user_id[]=2'));
  expect(items.map(({ enrollment_status }) => enrollment_status)).toEqual(['enrolled', 'completed']);
});

test('with a lag, reads show a write only after that many seconds', async () => {
  const api = await tenantWith({ data: five, faults: ['lag:3'] });
  const shown = async () => {
    const items = itemsOf(await api.get('/course/v1/courses/enrollments'));
    return items.map(({ user_id, enrollment_status }) => `${user_id} ${enrollment_status}`);
  };
  const before = await shown();
  await api.put({ user_ids: [1], course_ids: [101], status: 1 });
  await api.write('DELETE', '/learn/v1/enrollments', { user_ids: [2], course_ids: [101] });
  await api.write('POST', '/learn/v1/enrollments', { user_ids: [2], course_ids: [101], level: 3 });
  expect(api.held(1, 101)?.status).toBe('in_progress');
  api.time.now += 2_999;
  expect(await shown()).toEqual(before);
  expect(at((await api.get('/learn/v1/enrollments/101/1')).json, 'data', 'records', 'status')).toBe(0);
  api.time.now += 1;
  expect(await shown()).toEqual(['1 in_progress', '3 enrolled', '4 enrolled', '5 enrolled', '2 enrolled']);
  expect(at((await api.get('/learn/v1/enrollments/101/1')).json, 'data', 'records', 'status')).toBe(1);
});

test('the user list marks deactivated users, and a batch import skips them unless it includes them', async () => {
  const data = parseTenant({
    users: [
      { user_id: 1, username: 'anna', deactivated: true },
      { user_id: 2, username: 'ben' },
    ],
    courses: [{ id: 101, code: 'C' }],
    enrollments: [{ user_id: 1, course_id: 101, status: 0 }],
  });
  const api = await tenantWith({ data });
  expect(itemsOf(await api.get('/manage/v1/user')).map((item) => item.status)).toEqual(['0', '1']);
  const item = { course_id: 101, user_id: '1', status: 'in_progress' };
  const refused = await api.batch([item]);
  expect(at(refused.json, 'data', 0)).toMatchObject({ success: false, message: 'User 1 is deactivated.' });
  expect(api.held(1, 101)?.status).toBe('subscribed');
  await api.batch([item], { enroll_disabled_users: true });
  expect(api.held(1, 101)?.status).toBe('in_progress');
  await api.put({ user_ids: [1], course_ids: [101], status: 3 });
  expect(api.held(1, 101)?.status).toBe('suspended');
});
