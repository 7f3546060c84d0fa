// What the tenant refuses whatever the endpoint: paths, methods, content types, bodies, queries; and the
// hourly limit.
import { request } from 'node:http';
import { tenantWith } from './support';

test.each([
  ['GET', '/', 404],
  ['GET', '/learn/v1/enrollments/', 404],
  ['GET', '/learn/v1/enrollments/101', 404],
  ['GET', '/learn/v1/enrollments/101/x', 404],
  ['GET', '/learn/v1/enrollments/0/1', 404],
  ['GET', '/Learn/v1/enrollments', 404],
  ['POST', '/learn/v1/enrollments/batch', 404],
  ['GET', '//manage/v1/user', 404],
  ['PATCH', '/learn/v1/enrollments', 405],
  ['GET', '/learn/v1/enrollment/batch', 405],
  ['PATCH', '/learn/v1/enrollments/101/1', 405],
  ['DELETE', '/manage/v1/user', 405],
])('%s %s is answered with %d', async (method, path, status) => {
  const api = await tenantWith();
  const answer = await api.send(method, path, { headers: { authorization: `Bearer ${api.token}` } });
  expect(answer.status).toBe(status);
  expect(answer.json).toMatchObject({ code: 0, status, message: expect.stringContaining(path) });
  expect(api.tenant.calls()[0]).toMatchObject({ kind: 'unknown', status });
});

test.each([
  ['none', undefined, 415],
  ['a form', 'application/x-www-form-urlencoded', 415],
  ['plain text', 'text/plain', 415],
  ['JSON in Latin 1', 'application/json; charset=latin1', 415],
  ['JSON', 'application/json', 200],
  ['JSON in UTF-8', 'application/json; charset=utf-8', 200],
])('a write is accepted only as JSON in UTF-8: %s', async (_what, type, status) => {
  const api = await tenantWith();
  const headers = { authorization: `Bearer ${api.token}`, ...(type ? { 'content-type': type } : {}) };
  const body = Buffer.from(JSON.stringify({ user_ids: [1], course_ids: [101], status: 1 }));
  expect((await api.send('PUT', '/learn/v1/enrollments', { headers, body })).status).toBe(status);
  expect(api.held(1, 101)?.status).toBe(status === 200 ? 'in_progress' : 'subscribed');
});

test('broken JSON, a body that is not an object, and a huge body are refused', async () => {
  const api = await tenantWith();
  const headers = { authorization: `Bearer ${api.token}`, 'content-type': 'application/json' };
  const put = (body: string) => api.send('PUT', '/learn/v1/enrollments', { headers, body });
  expect(await put('{"user_ids":[1]')).toMatchObject({ status: 400, json: { name: 'Bad Request' } });
  expect((await put('[]')).status).toBe(400);
  expect((await put('')).status).toBe(400);
  expect((await put(' '.repeat(5_000_001))).status).toBe(413);
});

test('a GET with a body is refused', async () => {
  const api = await tenantWith();
  const status = await new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${api.token}` };
    const call = request(`${api.tenant.url}/manage/v1/user`, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    call.on('error', reject);
    call.setHeader('content-length', 2);
    call.end('{}');
  });
  expect(status).toBe(400);
});

test.each([
  ['/manage/v1/user?search=x', /Unknown query parameter \\"search\\"/],
  ['/manage/v1/user?search_text=', /"search_text\\" is empty/],
  ['/manage/v1/user?page=1&page=2', /"page\\" stands there 2 times/],
  ['/manage/v1/user?page=0', /"page\\" is \\"0\\"/],
  ['/manage/v1/user?page=-1', /"page\\" is \\"-1\\"/],
  ['/manage/v1/user?page_size=201', /"page_size\\" is 201 and may be 200/],
  ['/manage/v1/user?page_size=0', /"page_size\\" is \\"0\\"/],
  ['/manage/v1/user?match_type=exact&search_text=a', /"match_type\\" is \\"exact\\"/],
  ['/manage/v1/user/session?full=1', /Unknown query parameter \\"full\\"/],
  ['/course/v1/courses?match_type=full', /Unknown query parameter \\"match_type\\"/],
  ['/course/v1/courses/enrollments?course_id=101', /Unknown query parameter \\"course_id\\"/],
  ['/course/v1/courses/enrollments?course_id[]=x', /"course_id\[\]\\" is \\"x\\"/],
  ['/course/v1/courses/enrollments?user_id[]=1.5', /"user_id\[\]\\" is \\"1.5\\"/],
  ['/course/v1/courses/enrollments?enrollment_status[]=done', /"enrollment_status\[\]\\" is \\"done\\"/],
  ['/learn/v1/enrollments?user_id[]=1', /Unknown query parameter \\"user_id\[\]\\"/],
  ['/learn/v1/enrollments/101/1?page=1', /Unknown query parameter \\"page\\"/],
])('GET %s is refused with its error named', async (path, message) => {
  const api = await tenantWith();
  const answer = await api.get(path);
  expect(answer.status).toBe(400);
  expect(answer.text).toMatch(message);
});

test('a write with a query is refused', async () => {
  const api = await tenantWith();
  const body = { user_ids: [1], course_ids: [101], status: 1 };
  expect((await api.put(body, '/learn/v1/enrollments?force=1')).status).toBe(400);
  expect(api.held(1, 101)?.status).toBe('subscribed');
});

test('the hourly limit allows its number of calls in any hour', async () => {
  const api = await tenantWith({ callsPerHour: 3 });
  const statuses: number[] = [];
  const call = async () => statuses.push((await api.get('/manage/v1/user/session')).status);
  for (let i = 0; i < 4; i++) {
    api.time.now += 60_000;
    await call();
  }
  expect(statuses).toEqual([200, 200, 200, 429]);
  api.token = '';
  api.time.now += 3_600_000 - 180_001;
  await call();
  api.time.now += 1;
  await call();
  await call();
  expect(statuses.slice(4)).toEqual([429, 401, 429]);
});

test('a 429 at the limit has the usual error form, and Retry-After only when it is turned on', async () => {
  const api = await tenantWith({ callsPerHour: 1 });
  await api.get('/manage/v1/user/session');
  api.time.now += 1_500;
  const silent = await api.get('/manage/v1/user/session');
  expect(silent.json).toMatchObject({ name: 'Too Many Requests', code: 0, status: 429 });
  expect(silent.headers.get('retry-after')).toBeNull();
  api.tenant.set({ retryAfter: true });
  const telling = await api.get('/manage/v1/user/session');
  expect(telling.headers.get('retry-after')).toBe('3599');
});

test('the limit can be changed and removed while the tenant runs', async () => {
  const api = await tenantWith({ callsPerHour: 1 });
  const status = async () => (await api.get('/manage/v1/user/session')).status;
  expect([await status(), await status()]).toEqual([200, 429]);
  api.tenant.set({ callsPerHour: 2 });
  expect([await status(), await status()]).toEqual([200, 429]);
  api.tenant.set({ callsPerHour: null });
  expect([await status(), await status()]).toEqual([200, 200]);
});
