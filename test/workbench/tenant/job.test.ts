// The tenant's job runner: it works while time passes, whoever looks, and says about itself what it was asked
// to say.
import { at, tenantData, tenantWith } from './support';

const item = (user: number) => ({ course_id: 101, user_id: `${user}`, status: 'in_progress' });
const job = (items: readonly object[], other: object = {}) => ({
  name: 'a job',
  endpoint: '/learn/v1/enrollment/batch',
  method: 'POST',
  type: 'api',
  data_source: items,
  notify: false,
  ...other,
});
const USERS = [1, 2, 3, 4];

async function begun(faults: readonly string[], body = job(USERS.map(item))) {
  const api = await tenantWith({ data: tenantData({ users: 4 }), faults });
  const answer = await api.write('POST', '/manage/v1/job', body);
  const descriptor = (json: unknown, field: string) => at(json, 'data', 'job_descriptor', field);
  const hash = String(descriptor(answer.json, 'hash'));
  return {
    api,
    answer,
    done: () => USERS.filter((user) => api.held(user, 101)?.status === 'in_progress').length,
    look: async () => {
      const { json } = await api.get(`/manage/v1/job/${hash}`);
      return [descriptor(json, 'status'), descriptor(json, 'percent')];
    },
    abort: () => api.write('PUT', `/manage/v1/job/${hash}`, { abort: true }),
  };
}

test('a tenant has no job runner unless the fault adds one', async () => {
  expect((await begun([])).answer.status).toBe(404);
});

test('a job works through its items as time passes', async () => {
  const { api, done, look } = await begun(['job-runner:ms=100']);
  expect([done(), await look()]).toEqual([0, ['running', 0]]);
  api.time.now += 250;
  expect([await look(), done()]).toEqual([['running', 50], 2]);
  api.time.now += 1000;
  expect([done(), await look()]).toEqual([4, ['completed', 100]]);
});

test('an aborted job does no more work', async () => {
  const { api, done, look, abort } = await begun(['job-runner:ms=100']);
  api.time.now += 100;
  expect((await abort()).status).toBe(200);
  api.time.now += 10_000;
  expect([done(), (await look())[0]]).toEqual([1, 'aborted']);
});

test.each([
  ['half', 2, 'completed'],
  ['hangs', 2, 'running'],
  ['nothing', 0, 'completed'],
])('a job that does %s completes %d of 4 items and reports %s', async (does, count, status) => {
  const { api, done, look } = await begun([`job-runner:does=${does},ms=1`]);
  api.time.now += 60_000;
  expect([done(), (await look())[0]]).toEqual([count, status]);
});

test('an item that fails leaves the others unaffected', async () => {
  const { api, done, look } = await begun(
    ['job-runner:ms=1'],
    job([item(1), { nonsense: true }, item(99), item(2)]),
  );
  api.time.now += 1000;
  expect([done(), (await look())[0]]).toEqual([2, 'completed']);
});

test('a runner that refuses jobs, and one asked for another endpoint, answers 400', async () => {
  expect((await begun(['job-runner:refuses=yes'])).answer.status).toBe(400);
  const other = await begun(['job-runner'], job([item(1)], { endpoint: '/learn/v1/enrollments' }));
  expect(other.answer.status).toBe(400);
});

test('an unknown job is not found', async () => {
  const { api } = await begun(['job-runner']);
  expect((await api.get('/manage/v1/job/00000000000000000000000000000000')).status).toBe(404);
});
