// People named by an additional user field of the tenant: found by its values, and nobody else.
import { bundle } from '../../build/bundle';
import type { State } from '../../src/contract';
import { parseTenant, type TenantData } from '../../workbench/tenant';
import { type Bench, openBench } from './bench';
import { ask, doJob, give, rowsByHeader } from './jobs';

beforeAll(() => bundle());

/** Ann has the number 10021, which is also the ID of a stranger. */
const tenant = (fields: boolean): TenantData =>
  parseTenant({
    ...(fields
      ? {
          user_fields: [
            { id: 12, title: 'Employee number' },
            { id: 13, title: 'Badge' },
            { id: 14, title: 'Country', options: [{ id: 1, label: 'France' }] },
          ],
        }
      : {}),
    users: [
      { user_id: 501, username: 'ann', ...(fields ? { fields: { 12: '10021', 13: 'B-1' } } : {}) },
      { user_id: 502, username: 'ben', ...(fields ? { fields: { 12: '0042', 13: 'B-2' } } : {}) },
      { user_id: 503, username: 'cleo', ...(fields ? { fields: { 12: '0042' } } : {}) },
      { user_id: 10_021, username: 'stranger' },
    ],
    courses: [{ id: 7, code: 'SAFE-1', title: 'Safety' }],
    enrollments: [501, 502, 503, 10_021].map((user_id) => ({ user_id, course_id: 7, status: 'subscribed' })),
  });

const rowsOf = (header: string, ...values: readonly string[]) => [
  [header, 'Course code', 'Completion date'],
  ...values.map((value) => [value, 'SAFE-1', '2026-03-14']),
];

const completed = (bench: Bench) =>
  bench.tenant
    .state()
    .enrollments.filter(({ status }) => status === 'completed')
    .map(({ user_id }) => user_id);

const statuses = (bench: Bench) =>
  rowsByHeader(bench.sheet.texts()).map((row) => [row['Rowcall status'], row['Rowcall details']]);

test('a column named like a user field is matched by it, and several matches are ambiguous', async () => {
  const bench = await openBench({
    rows: rowsOf('Employee Number', '10021', "'0042", '42'),
    tenant: tenant(true),
  });
  try {
    expect((await bench.work()).shownProblem).toBeNull();
    expect(completed(bench)).toEqual([501]);
    const told = statuses(bench);
    expect(told.map(([status]) => status)).toEqual(['Updated', 'Invalid', 'Invalid']);
    expect(told[1]?.[1]).toMatch(/fits more than one user in Docebo: user IDs 502 and 503/);
    // The fields are asked for once a day.
    expect(bench.tenant.calls().filter(({ kind }) => kind === 'GET user fields')).toHaveLength(1);
  } finally {
    await bench.close();
  }
}, 60_000);

test('a header that only the tenant knows becomes the user column once somebody is connected', async () => {
  const bench = await openBench({ rows: rowsOf('Badge', 'B-2'), tenant: tenant(true) });
  try {
    expect(await give<State>(bench, 'getState')).toMatchObject({ columns: { missing: ['user'] } });
    const { columns } = await give<State>(bench, 'connect', bench.connection);
    expect(columns?.missing).toEqual([]);
    expect(await doJob(bench, 'check')).toMatchObject({ state: 'done' });
    expect(statuses(bench)).toEqual([['Ready', 'Enrolled → Completed on 14 Mar 2026 (for ben in SAFE-1)']]);
  } finally {
    await bench.close();
  }
}, 60_000);

test('a user field that is chosen by its title is the only match for the column', async () => {
  const bench = await openBench({ rows: rowsOf('Worker number', '10021', 'ann'), tenant: tenant(true) });
  try {
    await give(bench, 'connect', bench.connection);
    await doJob(bench, 'check');
    const before = statuses(bench);
    expect(before.map(([status]) => status)).toEqual(['Invalid', 'Ready']);
    expect(before[0]?.[1]).toMatch(
      /There is no username “10021”.* Numbers in this column are read as usernames/,
    );
    const { columns } = await give<State>(bench, 'getState');
    const question = columns?.questions.find(({ kind }) => kind === 'user-match');
    expect(question?.options.map(({ label }) => label)).toEqual([
      'Usernames or email addresses',
      'Usernames',
      'Email addresses',
      'Docebo user IDs',
      'User field “Employee number”',
      'User field “Badge”',
    ]);
    await give(bench, 'answerQuestion', { question: question?.id, answer: 'field:12' });
    await doJob(bench, 'check');
    expect(statuses(bench).map(([status]) => status)).toEqual(['Ready', 'Invalid']);
    expect(await doJob(bench, 'run')).toMatchObject({ state: 'done' });
    expect(completed(bench)).toEqual([501]);
  } finally {
    await bench.close();
  }
}, 60_000);

test('a tenant without a list of user fields is asked for it once', async () => {
  const bench = await openBench({ rows: rowsOf('Employee ID', 'ann', '10021'), tenant: tenant(false) });
  try {
    expect((await bench.work()).shownProblem).toBeNull();
    expect(completed(bench)).toEqual([501]);
    expect(statuses(bench).map(([status]) => status)).toEqual(['Updated', 'Invalid']);
    await ask(bench, 'startJob', { kind: 'check', scope: { of: 'all' } });
    const asked = bench.tenant.calls().filter(({ kind }) => kind === 'GET user fields');
    expect(asked.map(({ status }) => status)).toEqual([404]);
  } finally {
    await bench.close();
  }
}, 60_000);

test('a sheet whose headers are clear asks for no user fields', async () => {
  const bench = await openBench({ rows: rowsOf('Username', 'ann'), tenant: tenant(true) });
  try {
    expect((await bench.work()).shownProblem).toBeNull();
    expect(bench.tenant.calls().filter(({ kind }) => kind === 'GET user fields')).toEqual([]);
  } finally {
    await bench.close();
  }
}, 60_000);
