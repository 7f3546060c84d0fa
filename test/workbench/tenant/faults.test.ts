// Faults as they are felt: what the client gets, and what was done anyway.
import { parseFault } from '../../../workbench/tenant';
import { Injector } from '../../../workbench/tenant/faults/injection';
import { at, type Client, itemsOf, START, tenantData, tenantWith, tokenOf } from './support';

const pair = { user_ids: [1], course_ids: [101] };
const progress = { ...pair, status: 1 };
const status = async (api: Client) => (await api.get('/manage/v1/user/session')).status;
const statuses = async (api: Client, count: number) => {
  const all: number[] = [];
  for (let i = 0; i < count; i++) all.push(await status(api));
  return all;
};

test('every=N affects each Nth call, nth=N only that one', async () => {
  const every = await tenantWith({ faults: ['503:every=3'] });
  expect(await statuses(every, 6)).toEqual([200, 200, 503, 200, 200, 503]);
  const nth = await tenantWith({ faults: ['503:nth=2'] });
  expect(await statuses(nth, 4)).toEqual([200, 503, 200, 200]);
});

test('a call that one fault affects does not count for the next fault', async () => {
  const api = await tenantWith({ faults: ['503:nth=1', '500:nth=2,done=0'] });
  expect(await statuses(api, 3)).toEqual([503, 500, 200]);
});

test('a fault affects only calls in its scope', async () => {
  const api = await tenantWith({ faults: ['503:every=1,on=write'] });
  expect([await status(api), (await api.put(progress)).status]).toEqual([200, 503]);
  api.tenant.set({ faults: [parseFault('503:every=1,on=read')] });
  expect([await status(api), (await api.put(progress)).status]).toEqual([503, 200]);
  api.tenant.set({ faults: [parseFault('503:every=1')] });
  expect((await api.signIn()).status).toBe(200);
  api.tenant.set({ faults: [parseFault('503:every=1,on=sign-in')] });
  expect([(await api.signIn()).status, await status(api)]).toEqual([503, 200]);
});

test('Retry-After is sent only when the fault asks for it', async () => {
  const api = await tenantWith({
    faults: ['429:nth=1,retry-after=3', '429:nth=2', '503:nth=3,retry-after=7'],
  });
  const waits: (string | null)[] = [];
  for (let i = 0; i < 3; i++) waits.push((await api.get('/manage/v1/user')).headers.get('retry-after'));
  expect(waits).toEqual(['3', null, '7']);
});

test.each([
  ['401', 401, 'application/json'],
  ['403', 403, 'application/json'],
  ['429', 429, 'application/json'],
  ['500', 500, 'application/json'],
  ['503', 503, 'application/json'],
  ['502', 502, 'text/html'],
  ['504', 504, 'text/html'],
  ['html', 200, 'text/html'],
])('the fault %s has its own status and content type, and does no work', async (name, code, type) => {
  const unsettled = ['500', '502', '504'].includes(name) ? ',done=0' : '';
  const api = await tenantWith({ faults: [`${name}:nth=1${unsettled}`] });
  const answer = await api.put(progress);
  expect(answer.status).toBe(code);
  expect(answer.headers.get('content-type')).toContain(type);
  if (type === 'application/json') expect(answer.json).toMatchObject({ code: 0, status: code });
  expect(api.tenant.state()).toEqual(tenantData());
  expect(api.tenant.calls()[0]).toMatchObject({ status: code, fault: `${name}:nth=1${unsettled}` });
});

test.each(['500:nth=1,done=1', '502:nth=1,done=1', '504:nth=1,done=1', 'wrong-json:nth=1'])(
  'with %s the work is done behind a wrong response',
  async (spec) => {
    const api = await tenantWith({ faults: [spec] });
    const answer = await api.put(progress);
    expect(at(answer.json, 'data', 'updated')).toBeUndefined();
    expect(api.held(1, 101)?.status).toBe('in_progress');
  },
);

test('a truncated response breaks off, is labeled JSON, and its write is done', async () => {
  const api = await tenantWith({ faults: ['truncated:nth=1'] });
  const answer = await api.put(progress);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('application/json');
  expect(answer.json).toBeUndefined();
  expect(answer.text).toMatch(/^\{"data":\{"updated"/);
  expect(api.held(1, 101)?.status).toBe('in_progress');
});

test('a dropped response never arrives, though its write is done', async () => {
  const api = await tenantWith({ faults: ['drop-answer:every=1'] });
  await expect(api.put(progress)).rejects.toThrow();
  expect(api.held(1, 101)?.status).toBe('in_progress');
  expect(api.tenant.calls()).toEqual([
    expect.objectContaining({ kind: 'PUT many', status: 0, fault: 'drop-answer:every=1' }),
  ]);
  expect(await status(api)).toBe(200);
});

test('a timeout closes the connection after its time, and done=P decides whether the work is done', async () => {
  const api = await tenantWith({ faults: ['timeout:nth=1,done=1', 'timeout:nth=2,done=0,after=5'] });
  await expect(api.put(progress)).rejects.toThrow();
  expect(api.time.now).toBe(START + 60_000);
  expect(api.held(1, 101)?.status).toBe('in_progress');
  await expect(api.put({ ...pair, status: 3 })).rejects.toThrow();
  expect(api.time.now).toBe(START + 65_000);
  expect(api.held(1, 101)?.status).toBe('in_progress');
});

test("a write above the tenant's limit is refused whole, with the given status", async () => {
  const api = await tenantWith({ faults: ['most-pairs:most=1,status=413'] });
  const answer = await api.put({ user_ids: [1, 2], course_ids: [101], status: 1 });
  expect(answer.status).toBe(413);
  expect(api.held(1, 101)?.status).not.toBe('in_progress');
  expect((await api.put(progress)).status).toBe(200);
});

test('a slow write takes time for each pair, and is done even when it is cut off', async () => {
  const api = await tenantWith({ faults: ['slow-items:ms=3000,cut=4'] });
  expect((await api.put(progress)).status).toBe(200);
  expect(api.time.now).toBe(START + 3000);
  const cut = await api.put({ user_ids: [1, 2], course_ids: [101], status: 3 });
  expect(cut.status).toBe(504);
  expect(api.time.now).toBe(START + 7000);
  expect(api.held(1, 101)?.status).toBe('suspended');
});

test('a client can give up on a held connection, and the tenant can still close', async () => {
  const api = await tenantWith({ wait: () => new Promise(() => undefined), faults: ['timeout:nth=1'] });
  const signal = AbortSignal.timeout(50);
  await expect(fetch(`${api.tenant.url}/manage/v1/user`, { signal })).rejects.toThrow(/timeout|aborted/);
});

test('a write is done even when its client leaves before the response', async () => {
  const leave = new AbortController();
  const left = new Promise<void>((resolve) => {
    leave.signal.addEventListener('abort', () => setTimeout(resolve, 20));
  });
  const api = await tenantWith({
    wait: () => {
      leave.abort();
      return left;
    },
  });
  api.tenant.set({ latencyMs: 1 });
  const answered = new Promise<void>((resolve) => {
    api.tenant.onCall(() => resolve());
  });
  const headers = { authorization: `Bearer ${api.token}`, 'content-type': 'application/json' };
  const body = JSON.stringify(progress);
  const put = () => api.send('PUT', '/learn/v1/enrollments', { headers, body, signal: leave.signal });
  await expect(put()).rejects.toThrow(/abort/);
  await answered;
  expect(api.held(1, 101)?.status).toBe('in_progress');
  expect(await status(api)).toBe(200);
});

test('a call without a fault takes the latency once', async () => {
  const api = await tenantWith({ latencyMs: 200 });
  const before = api.time.now;
  await status(api);
  expect(api.time.now - before).toBe(200);
  expect(api.tenant.calls()[0]).toMatchObject({ at: before, ms: 200 });
});

test('a rejected user fails the whole call unnamed, and nothing of it is written', async () => {
  const api = await tenantWith({ faults: ['reject-user:2'] });
  const bulk = await api.put({ ...progress, user_ids: [1, 2, 3] });
  expect(bulk.status).toBe(422);
  expect(bulk.json).toEqual({
    name: 'Unprocessable entity',
    message: 'Data validation failed.',
    code: 0,
    status: 422,
  });
  const item = { course_id: 101, status: 'completed' };
  const refused = [
    await api.put({ status: 1 }, '/learn/v1/enrollments/101/2'),
    await api.batch([
      { ...item, user_id: '1' },
      { ...item, user_id: '2' },
    ]),
    await api.batch([{ ...item, username: 'user2' }]),
    await api.write('DELETE', '/learn/v1/enrollments', { course_ids: [101], user_ids: [2] }),
  ];
  expect(refused.map((answer) => answer.status)).toEqual([422, 422, 422, 422]);
  expect(api.tenant.state()).toEqual(tenantData());
  expect((await api.put({ ...progress, user_ids: [1, 3] })).status).toBe(200);
});

test('shift-days shifts the completion date and no other date', async () => {
  const api = await tenantWith({ faults: ['shift-days:1'] });
  await api.put({
    ...pair,
    status: 2,
    date_complete: '2026-02-28 12:00:00',
    date_inscr: '2026-01-01 00:00:00',
  });
  expect(api.held(1, 101)).toMatchObject({
    completion_date: '2026-03-01 12:00:00',
    enrollment_date: '2026-01-01 00:00:00',
  });
  await api.batch([
    { course_id: 102, user_id: '1', status: 'completed', completion_date: '2026-12-31 12:00:00' },
  ]);
  expect(api.held(1, 102)?.completion_date).toBe('2027-01-01 12:00:00');
});

test('extra pairs are named and not written', async () => {
  const api = await tenantWith({ faults: ['extra-pairs'] });
  const { json } = await api.put(progress);
  expect(at(json, 'data', 'updated')).toEqual([
    { course_id: 101, user_id: 1 },
    { course_id: 101, user_id: 2 },
  ]);
  expect(api.held(2, 101)?.status).toBe('subscribed');
  const batch = await api.batch([{ course_id: 101, user_id: '1', status: 'suspended' }]);
  expect(at(batch.json, 'data', 'length')).toBe(2);
  expect(at(batch.json, 'data', 1, 'row_index')).toBe(1);
});

test('extra and missing fields apply to every part of a response', async () => {
  const api = await tenantWith({
    faults: ['extra-fields', 'missing-field:total_count', 'missing-field:email'],
  });
  const answer = await api.get('/manage/v1/user?get_total_count=1');
  expect(at(answer.json, 'data', 'x_undocumented')).toBeDefined();
  expect(Object.keys(Object(at(answer.json, 'data')))).not.toContain('total_count');
  for (const item of itemsOf(answer)) {
    expect(item).toHaveProperty('x_undocumented');
    expect(item).not.toHaveProperty('email');
  }
});

test('forbidden refuses every write and allows reads', async () => {
  const api = await tenantWith({ faults: ['forbidden'] });
  expect((await api.put(progress)).status).toBe(403);
  expect((await api.batch([{ course_id: 101, user_id: '1', status: 'completed' }])).status).toBe(403);
  expect(await status(api)).toBe(200);
  expect(api.tenant.state()).toEqual(tenantData());
});

test("faults of the workbench itself leave the tenant's responses alone", async () => {
  const api = await tenantWith({ faults: ['kill:every=15s', 'fetchall-throws:nth=1', 'sort:at=wave1'] });
  expect(await statuses(api, 3)).toEqual([200, 200, 200]);
});

test('the same seed gives the same faults in any order of calls, another seed gives others', () => {
  const faults = [parseFault('503:rate=0.3'), parseFault('500:rate=0.2')];
  const calls = Array.from({ length: 200 }, (_, i) => `PUT /learn/v1/enrollments?\n{"user_ids":[${i}]}`);
  const hits = (seed: number, order: readonly string[]) => {
    const injector = new Injector(faults, seed);
    const drawn = new Map(order.map((call) => [call, injector.draw('put', call)]));
    return calls.map((call) => {
      const hit = drawn.get(call);
      return hit ? `${hit.fault.name} ${hit.done}` : '-';
    });
  };
  expect(hits(1, [...calls].reverse())).toEqual(hits(1, calls));
  expect(hits(2, calls)).not.toEqual(hits(1, calls));
});

test('a rate affects its share of calls, repeated calls included, and does half of the unsettled work', () => {
  const injector = new Injector([parseFault('500:rate=0.25')], 7);
  const drawn = Array.from({ length: 20_000 }, (_, i) => injector.draw('read', `GET /x?${i % 10}`));
  const hits = drawn.flatMap((hit) => hit ?? []);
  expect(hits.length / drawn.length).toBeCloseTo(0.25, 1);
  expect(Math.abs(hits.length - 5000)).toBeLessThan(300);
  expect(Math.abs(hits.filter(({ done }) => done).length - hits.length / 2)).toBeLessThan(200);
});

test('rate=0 never affects a call, rate=1 always does', () => {
  const never = new Injector([parseFault('500:rate=0')], 1);
  const always = new Injector([parseFault('500:rate=1')], 1);
  for (let i = 0; i < 1000; i++) {
    expect(never.draw('read', String(i))).toBeNull();
    expect(always.draw('read', String(i))).not.toBeNull();
  }
});

test('new faults start counting at the first call, other settings keep the count', async () => {
  const api = await tenantWith({ faults: ['503:nth=2'] });
  await status(api);
  api.tenant.set({ faults: [parseFault('503:nth=2')] });
  expect(await statuses(api, 2)).toEqual([200, 503]);
  api.token = tokenOf(await api.signIn());
  api.tenant.set({ latencyMs: 0 });
  expect(await status(api)).toBe(200);
});
