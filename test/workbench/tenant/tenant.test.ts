// The tenant as a thing one holds: its log, its listeners, its reset, its end, and the command that runs it
// alone.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFault, parseTenant, startTenant, type TenantData } from '../../../workbench/tenant';
import { optionsFrom } from '../../../workbench/tenant/command';
import { tenantData, tenantWith } from './support';

test('the log has every part of a call, and a listener hears the calls until it unsubscribes', async () => {
  const api = await tenantWith();
  const heard: unknown[] = [];
  const end = api.tenant.onCall((call) => heard.push(call));
  const body = { user_ids: [1], course_ids: [101], status: 9 };
  await api.put(body);
  await api.get('/manage/v1/user?page=1');
  end();
  await api.get('/manage/v1/user');
  expect(heard).toEqual([
    {
      kind: 'PUT many',
      method: 'PUT',
      path: '/learn/v1/enrollments',
      query: '',
      body,
      status: 400,
      at: api.time.now,
      ms: 0,
      fault: null,
      refusal: expect.stringContaining('status'),
    },
    expect.objectContaining({ kind: 'GET users', query: 'page=1', body: null, status: 200, refusal: null }),
  ]);
  expect(api.tenant.calls()).toHaveLength(3);
  expect(api.tenant.calls().slice(0, 2)).toEqual(heard);
});

test('a state is sorted, and stays the same after later writes', async () => {
  const data = tenantData();
  const shuffled = {
    users: [...data.users].reverse(),
    courses: data.courses,
    enrollments: [...data.enrollments].reverse(),
  };
  const api = await tenantWith({ data: shuffled });
  const before = api.tenant.state();
  expect(before).toEqual(data);
  await api.put({ user_ids: [1], course_ids: [101], status: 1 });
  expect(before).toEqual(data);
});

test('reset clears data, log and fault counts, and keeps tokens', async () => {
  const api = await tenantWith({ callsPerHour: 2, faults: ['503:nth=2'] });
  await api.put({ user_ids: [1], course_ids: [101], status: 2 });
  await api.get('/manage/v1/user');
  api.tenant.reset(tenantData({ users: 1, courses: 1 }));
  expect(api.tenant.calls()).toEqual([]);
  expect(api.tenant.completions(1, 101)).toBe(0);
  expect(api.tenant.state().users).toHaveLength(1);
  expect((await api.get('/manage/v1/user')).status).toBe(200);
  expect((await api.get('/manage/v1/user')).status).toBe(503);
});

test('settings report the values in effect', async () => {
  const api = await tenantWith({ latencyMs: 5 });
  api.tenant.set({ latencyMs: 7, dialect: 'user_id' });
  expect(api.tenant.settings()).toMatchObject({ latencyMs: 7, dialect: 'user_id', callsPerHour: 1000 });
  expect((await api.put({ user_id: [1], course_id: [101], status: 1 })).status).toBe(200);
});

test('a tenant does not start on a port in use or in an unknown time zone', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const address = taken.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await expect(startTenant({ data: tenantData(), port })).rejects.toThrow(/EADDRINUSE/);
  await new Promise((resolve) => taken.close(resolve));
  await expect(startTenant({ data: tenantData(), zone: 'Mars' })).rejects.toThrow(
    '"Mars" is not a time zone.',
  );
});

test('a closed tenant refuses connections', async () => {
  const tenant = await startTenant({ data: tenantData() });
  await fetch(tenant.url);
  await tenant.close();
  await expect(fetch(tenant.url)).rejects.toThrow();
});

function serve(args: readonly string[]) {
  const program = join(__dirname, '../../../workbench/tenant/serve.ts');
  return spawn(process.execPath, ['--import', 'tsx', program, ...args]);
}

test('run as a command, the tenant serves the file and writes its state at the end', async () => {
  const file = fileWith(tenantData());
  const out = `${file}.out`;
  const child = serve([file, '--out', out, '--fault', '503:nth=1']);
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (found) resolve(found[0]);
    });
    child.on('exit', () => reject(new Error(said)));
  });
  expect((await fetch(`${url}/manage/v1/user`)).status).toBe(503);
  expect((await fetch(`${url}/manage/v1/user`)).status).toBe(401);
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(parseTenant(JSON.parse(readFileSync(out, 'utf8')))).toEqual(tenantData());
});

test('run without a file, the command prints its usage and exits with 2', async () => {
  const child = serve([]);
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(2);
  expect(said).toContain('Name one file');
  expect(said).toContain('Usage:');
});

const HERE = __filename;

test.each<[readonly string[], RegExp]>([
  [[], /Name one file/],
  [['FILE', 'FILE'], /Name one file/],
  [['/no/such/file.json'], /no such file/],
  [[HERE], /tenant\.test\.ts is not JSON/],
  [['FILE', '--port', 'x'], /--port is "x"/],
  [['FILE', '--fault', 'teapot'], /there is no fault "teapot"/],
  [['FILE', '--dialect', 'old'], /--dialect is "old"/],
  [['FILE', '--speed', '1'], /--speed/],
])('the arguments %j are refused with a message', (args, sentence) => {
  const file = fileWith(tenantData());
  expect(() => optionsFrom(args.map((arg) => (arg === 'FILE' ? file : arg)))).toThrow(sentence);
});

test("every argument reaches the tenant's options", () => {
  const file = fileWith(tenantData());
  const said =
    '--port 8080 --latency 50 --calls-per-hour 7 --retry-after --dialect user_id --zone Asia/Tokyo --seed 3';
  const { options, out } = optionsFrom([
    file,
    ...said.split(' '),
    '--fault',
    '503:rate=0.1',
    '--fault',
    'forbidden',
  ]);
  expect(out).toBeUndefined();
  expect(options).toEqual({
    data: tenantData(),
    port: 8080,
    latencyMs: 50,
    callsPerHour: 7,
    retryAfter: true,
    dialect: 'user_id',
    zone: 'Asia/Tokyo',
    seed: 3,
    faults: [parseFault('503:rate=0.1'), parseFault('forbidden')],
  });
});

function fileWith(data: TenantData): string {
  const file = join(mkdtempSync(join(tmpdir(), 'tenant-')), 'tenant.json');
  writeFileSync(file, JSON.stringify(data));
  return file;
}
