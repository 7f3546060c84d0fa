// The endpoints that read: who and what is found, page by page, in the API's own forms.
import fc from 'fast-check';
import { parseTenant } from '../../../workbench/tenant';
import { Store } from '../../../workbench/tenant/store';
import { at, type Client, itemsOf, tenantData, tenantWith } from './support';

const people = parseTenant({
  users: [
    { user_id: 1, username: 'anna', email: 'anna@example.com', firstname: 'Anna', lastname: 'Berg' },
    { user_id: 2, username: 'annabel', email: 'bel@example.com' },
    { user_id: 3, username: 'joanna', email: 'jo@annaberg.com' },
    { user_id: 4, username: 'ANNA ', email: 'anna@example.com' },
  ],
  courses: [
    { id: 101, code: 'SAFE-1', title: 'Safety' },
    { id: 102, code: 'SAFE-10', title: 'Safety again', type: 'classroom' },
    { id: 103, code: 'SAFE-1', title: 'Another with the same code' },
  ],
  enrollments: [
    {
      user_id: 1,
      course_id: 101,
      status: 'completed',
      completion_date: '2026-01-02 12:00:00',
      score: 80,
      level: 'tutor',
      session_id: 7,
      fields: { 3: 'Sales' },
    },
    { user_id: 2, course_id: 101, status: 'subscribed', active_from: '2026-01-01 00:00:00' },
    { user_id: 2, course_id: 102, status: 'suspended' },
    { user_id: 3, course_id: 103, status: 'waiting' },
  ],
});

const found = async (api: Client, path: string, key: string) =>
  itemsOf(await api.get(path)).map((item) => item[key]);

test('the user list gives user_id as text, with first and last name', async () => {
  const api = await tenantWith({ data: people });
  const answer = await api.get('/manage/v1/user?search_text=Berg&match_type=full');
  expect(itemsOf(answer)[0]).toMatchObject({
    user_id: '1',
    username: 'anna',
    first_name: 'Anna',
    last_name: 'Berg',
  });
});

test.each([
  ['search_text=anna', ['1', '2', '3', '4']],
  ['search_text=ANNABEL', ['2']],
  ['search_text=example.com', ['1', '2', '4']],
  ['search_text=a%20berg', ['1']],
  ['search_text=nobody', []],
  ['search_text=anna&match_type=full', ['1']],
  ['search_text=anna@example.com&match_type=full', ['1', '4']],
  ['search_text=ann&match_type=full', []],
])('GET /manage/v1/user?%s finds the users %j', async (query, ids) => {
  const api = await tenantWith({ data: people });
  expect(await found(api, `/manage/v1/user?${query}`, 'user_id')).toEqual(ids);
});

test.each([
  ['', [101, 102, 103]],
  ['?search_text=SAFE-1', [101, 102, 103]],
  ['?search_text=safe-10', [102]],
  ['?search_text=again', [102]],
])('GET /course/v1/courses%s finds the courses %j', async (query, ids) => {
  const api = await tenantWith({ data: people });
  expect(await found(api, `/course/v1/courses${query}`, 'id')).toEqual(ids);
});

test('a course has its code, title and type', async () => {
  const api = await tenantWith({ data: people });
  const answer = await api.get('/course/v1/courses?search_text=safe-10');
  expect(itemsOf(answer)[0]).toMatchObject({
    id: 102,
    uid: expect.any(String),
    code: 'SAFE-10',
    title: 'Safety again',
    type: 'classroom',
  });
});

test('an enrollment in the course list has the documented fields, and its status as a word', async () => {
  const api = await tenantWith({ data: people });
  const answer = await api.get('/course/v1/courses/enrollments?user_id[]=1');
  expect(itemsOf(answer)).toEqual([
    {
      user_id: 1,
      username: 'anna',
      course_id: 101,
      course_uid: expect.any(String),
      course_code: 'SAFE-1',
      course_name: 'Safety',
      course_type: 'elearning',
      enrollment_status: 'completed',
      enrollment_completion_date: '2026-01-02 12:00:00',
      enrollment_date_last_updated: '2026-01-02 12:00:00',
      enrollment_created_at: '2020-01-06 09:00:00',
      enrollment_level: 'tutor',
      enrollment_score: 80,
      enrollment_validity_begin_datetime: null,
      enrollment_validity_end_datetime: null,
    },
  ]);
});

test('empty dates are read as zeros in some rows and as null in others', async () => {
  const api = await tenantWith({ data: people });
  const dates = await found(api, '/course/v1/courses/enrollments', 'enrollment_completion_date');
  expect(new Set(dates)).toEqual(new Set(['2026-01-02 12:00:00', '0000-00-00 00:00:00', null]));
});

test.each([
  ['', 4],
  ['?course_id[]=101', 2],
  ['?course_id%5B%5D=101&course_id%5B%5D=102', 3],
  ['?course_id[]=101&course_id[]=101', 2],
  ['?user_id[]=2', 2],
  ['?course_id[]=101&user_id[]=2&user_id[]=3', 1],
  ['?course_id[]=999', 0],
  ['?user_id[]=999', 0],
  ['?enrollment_status[]=suspended&enrollment_status[]=waiting', 2],
  ['?course_id[]=101&enrollment_status[]=completed', 1],
])('GET /course/v1/courses/enrollments%s finds %d enrollments', async (query, count) => {
  const api = await tenantWith({ data: people });
  const answer = await api.get(`/course/v1/courses/enrollments${query}`);
  expect(itemsOf(answer)).toHaveLength(count);
  expect(answer.json).toMatchObject({ data: { count, has_more_data: false } });
});

test.each([
  ['', 4],
  ['?id_user[]=2', 2],
  ['?id_course[]=101', 2],
  ['?code_course[]=SAFE-1', 3],
  ['?code_course[]=SAFE-1&id_course[]=103', 1],
  ['?code_course[]=NONE', 0],
  ['?status[]=completed', 1],
])('GET /learn/v1/enrollments%s finds %d enrollments', async (query, count) => {
  const api = await tenantWith({ data: people });
  expect(itemsOf(await api.get(`/learn/v1/enrollments${query}`))).toHaveLength(count);
});

test('in the learn list id is the course, and a single enrollment has its status as a number', async () => {
  const api = await tenantWith({ data: people });
  const list = await api.get('/learn/v1/enrollments?id_user[]=1');
  expect(itemsOf(list)[0]).toMatchObject({ id: 101, user_id: 1, code: 'SAFE-1', status: 'completed' });
  const one = await api.get('/learn/v1/enrollments/101/1');
  expect(at(one.json, 'data', 'records')).toMatchObject({
    id: 101,
    status: 2,
    score: 80,
    course_complete_date: '2026-01-02 12:00:00',
  });
  expect((await api.get('/learn/v1/enrollments/102/1')).status).toBe(404);
});

test('the envelope has every field, and its counts agree on whether there is more', async () => {
  const api = await tenantWith({ data: tenantData({ users: 5, courses: 1 }) });
  const { json } = await api.get('/manage/v1/user?page=2&page_size=2&get_total_count=1');
  expect(json).toEqual({
    data: {
      items: [expect.objectContaining({ user_id: '3' }), expect.objectContaining({ user_id: '4' })],
      count: 2,
      has_more_data: true,
      cursor: '',
      current_page: 2,
      current_page_size: 2,
      total_page_count: 3,
      total_count: 5,
      sort: [],
    },
    version: '1.0.0',
    _links: [],
  });
  expect((await api.get('/manage/v1/user?page=3&page_size=2')).json).toMatchObject({
    data: { count: 1, has_more_data: false },
  });
  expect((await api.get('/manage/v1/user?page=1&page_size=5&get_total_count=1')).json).toMatchObject({
    data: { has_more_data: false, total_page_count: 1 },
  });
  expect(itemsOf(await api.get('/manage/v1/user?page=4&page_size=2'))).toEqual([]);
  expect((await api.get('/manage/v1/user')).json).toMatchObject({ data: { current_page_size: 200 } });
});

test('paging through the enrollments returns each one once', async () => {
  const api = await tenantWith({ data: tenantData({ users: 50, courses: 9 }) });
  const seen: string[] = [];
  for (let page = 1, more = true; more; page++) {
    const answer = await api.get(`/course/v1/courses/enrollments?page_size=200&page=${page}`);
    seen.push(...itemsOf(answer).map((item) => `${item.user_id} ${item.course_id}`));
    more = at(answer.json, 'data', 'has_more_data') === true;
  }
  expect(seen).toHaveLength(450);
  expect(new Set(seen).size).toBe(450);
});

test('the index finds the same enrollments as a full scan', () => {
  const ids = (max: number) =>
    fc.option(fc.uniqueArray(fc.integer({ min: 1, max }), { maxLength: 6 }), { nil: null });
  const pairs = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 5 })), {
    selector: String,
  });
  fc.assert(
    fc.property(pairs, ids(9), ids(6), fc.boolean(), (enrolled, userIds, courseIds, completedOnly) => {
      const store = new Store({
        users: Array.from({ length: 8 }, (_, i) => ({ user_id: i + 1, username: `u${i + 1}` })),
        courses: Array.from({ length: 5 }, (_, i) => ({ id: i + 1, code: `c${i + 1}`, title: '' })),
        enrollments: enrolled.map(([user_id, course_id]) => ({
          user_id,
          course_id,
          status: (user_id + course_id) % 2 === 0 ? ('completed' as const) : ('subscribed' as const),
        })),
      });
      const got = store.select({ userIds, courseIds, statuses: completedOnly ? new Set([2]) : null });
      const wanted = enrolled.filter(
        ([user, course]) =>
          (userIds?.includes(user) ?? true) &&
          (courseIds?.includes(course) ?? true) &&
          (!completedOnly || (user + course) % 2 === 0),
      );
      expect(got.map((e) => `${e.userId} ${e.courseId}`).sort()).toEqual(
        wanted.map((pair) => pair.join(' ')).sort(),
      );
    }),
  );
});

test.each([
  ['user_ids', 'course_ids'],
  ['user_id', 'course_id'],
] as const)('the API description of the learn service shows the dialect %s', async (users, courses) => {
  const api = await tenantWith({ dialect: users });
  const { json } = await api.get('/manage/v1/site/microservices');
  expect(at(json, 'data')).toEqual([{ app: 'learn', url: expect.stringContaining(api.tenant.url) }]);
  const swagger: unknown = await (await fetch(String(at(json, 'data', 0, 'url')))).json();
  expect(at(swagger, 'swagger')).toBe('2.0');
  const put = at(swagger, 'paths', '/learn/v1/enrollments', 'put');
  const name = String(at(put, 'parameters', 0, 'schema', '$ref')).replace('#/definitions/', '');
  const schema = at(swagger, 'definitions', name);
  expect(at(schema, 'required')).toEqual([users, courses]);
  expect(Object.keys(Object(at(schema, 'properties'))).slice(0, 2)).toEqual([users, courses]);
});
