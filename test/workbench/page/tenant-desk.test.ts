// The tenant as the page shows it.
import { BuiltInDesk, FAULTS, rowsOf } from '../../../workbench/server/tenant-desk';
import { parseFault, startTenant, type Tenant } from '../../../workbench/tenant';

const data = {
  users: [
    { user_id: 1, username: 'ada' },
    { user_id: 2, username: 'bob' },
  ],
  courses: [{ id: 10, code: 'FIRE', title: 'Fire safety' }],
  enrollments: [
    { user_id: 1, course_id: 10, status: 'subscribed' as const },
    { user_id: 2, course_id: 10, status: 'subscribed' as const },
  ],
};
let tenant: Tenant;

beforeEach(async () => {
  tenant = await startTenant({ data });
});
afterEach(() => tenant.close());

const all = { text: '', changed: false, from: 0 };

async function complete(userId: number): Promise<void> {
  const { clientId, clientSecret, username, password } = tenant.credentials;
  const signIn = await fetch(`${tenant.url}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: clientId,
      client_secret: clientSecret,
      username,
      password,
      scope: 'api',
    }),
  });
  const { access_token } = await signIn.json();
  const answer = await fetch(`${tenant.url}/learn/v1/enrollments/10/${userId}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ status: 2, date_complete: '2026-03-14 12:00:00' }),
  });
  expect(answer.status).toBe(200);
}

it('lists changes since the sheet was opened first, with before and after', async () => {
  const desk = new BuiltInDesk(tenant);
  expect(desk.enrollments(all)).toMatchObject({ total: 2, changed: 0 });
  await complete(2);
  expect(desk.enrollments(all)).toMatchObject({
    total: 2,
    changed: 1,
    lines: [
      {
        username: 'bob',
        course: 'FIRE',
        changed: true,
        before: { status: 'subscribed', completed: '' },
        now: { status: 'completed', completed: '2026-03-14 12:00:00' },
      },
      { username: 'ada', changed: false },
    ],
  });
});

it('finds enrollments by name, course, ID and change', async () => {
  const desk = new BuiltInDesk(tenant);
  await complete(2);
  const names = (query: Partial<typeof all>) =>
    desk.enrollments({ ...all, ...query }).lines.map((line) => line.username);
  expect(names({ text: ' ADA ' })).toEqual(['ada']);
  expect(names({ text: '2' })).toEqual(['bob']);
  expect(names({ text: 'fire' })).toHaveLength(2);
  expect(names({ changed: true })).toEqual(['bob']);
  expect(names({ from: 1 })).toEqual(['ada']);
});

it('starts over with other data, without changes', async () => {
  const desk = new BuiltInDesk(tenant);
  await complete(1);
  desk.begin({ ...data, enrollments: data.enrollments.slice(0, 1) });
  expect(desk.enrollments(all)).toMatchObject({ total: 1, changed: 0 });
});

it('lists calls as they are answered', async () => {
  const desk = new BuiltInDesk(tenant);
  const calls: unknown[] = [];
  desk.onCall((call) => calls.push([call.id, call.method, call.path, call.status]));
  await complete(1);
  expect(calls).toEqual([
    [1, 'POST', '/oauth2/token', 200],
    [2, 'PUT', '/learn/v1/enrollments/10/1', 200],
  ]);
});

it('sets latency, limit and faults', async () => {
  const desk = new BuiltInDesk(tenant);
  const options = { latencyMs: 5, callsPerHour: null, faults: ['503:every=5'] };
  await desk.set(options);
  expect(desk.line()).toMatchObject({ kind: 'built-in', options });
  await expect(desk.set({ ...options, faults: ['nonsense'] })).rejects.toThrow(/nonsense/);
});

it.each(FAULTS)('offers only faults that the tenant knows: $name', ({ name }) => {
  expect(parseFault(name).spec).toBe(name);
});

it.each([
  [{ user_ids: [1, 2, 3], course_ids: [1, 2] }, 6],
  [{ user_id: [1], course_id: [1] }, 1],
  [{ items: [{}, {}] }, 2],
  [{ status: 2 }, null],
  [null, null],
  ['text', null],
])('counts the rows of %j as %j', (body, rows) => {
  expect(rowsOf(body)).toBe(rows);
});
