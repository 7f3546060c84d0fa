// Enrolling in learning plans and unenrolling from them: a pilot, each call read back, verify, log and undo.
import type { RunState, State } from '../../src/contract';
import { type Fault, parseFault, parseTenant } from '../../workbench/tenant';
import { type Bench, openBench } from './bench';
import { doJob, give, rowsByHeader } from './jobs';
import { isOfTrace, killingAt, noting, type Place } from './kills';

const PEOPLE = 12;
const names = Array.from({ length: PEOPLE }, (_, n) => `user${n + 1}`);

/** Users 1 to 4 are in the plan, the first of them with a completion in its course. */
const tenant = () =>
  parseTenant({
    users: names.map((username, n) => ({ user_id: 501 + n, username })),
    courses: [{ id: 7, code: 'SAFE-1', title: 'Safety' }],
    enrollments: [1, 2, 3, 4].map((n) => ({
      user_id: 500 + n,
      course_id: 7,
      ...(n === 1
        ? { status: 'completed', completion_date: '2026-03-01 12:00:00' }
        : { status: 'in_progress' }),
    })),
    learning_plans: [
      { id: 7, code: 'LP-1', name: 'Newcomers', courses: [7] },
      { id: 8, code: 'LP-2', name: 'Leaders', courses: [] },
    ],
    plan_enrollments: [1, 2, 3, 4].map((n) => ({ user_id: 500 + n, learning_plan_id: 7 })),
  });

const HEADERS = ['Username', 'Learning plan', 'Action', 'Active until'];
const enrolls = (...who: readonly number[]) => who.map((n) => [`user${n}`, 'LP-1', 'Enroll', '']);
const unenrolls = (...who: readonly number[]) => who.map((n) => [`user${n}`, 'LP-1', 'Unenroll', '']);

async function checked(rows: readonly (readonly string[])[], ...faults: readonly string[]): Promise<Bench> {
  const bench = await openBench(
    { rows: [HEADERS, ...rows], tenant: tenant() },
    { faults: faults.map((spec): Fault => parseFault(spec)) },
  );
  await give(bench, 'connect', bench.connection);
  await doJob(bench, 'check');
  return bench;
}

const told = (bench: Bench) =>
  rowsByHeader(bench.spreadsheet.activeSheet.texts()).map((row) => [
    row['Rowcall status'],
    row['Rowcall details'],
  ]);
const statuses = (bench: Bench) => told(bench).map(([status]) => status);
const members = (bench: Bench) =>
  (bench.tenant.state().plan_enrollments ?? []).map(({ user_id }) => user_id - 500);
const writes = (bench: Bench) =>
  bench.tenant.calls().filter(({ kind }) => kind === 'POST plan' || kind === 'DELETE plans');
const many = (bench: Bench, of: 'plan' | 'DELETE') =>
  writes(bench)
    .filter(({ kind }) => kind.includes(of))
    .map(({ body }) => JSON.stringify(body));

test('enrolls people who are not in the plan: one alone first, then the others in one call', async () => {
  const bench = await checked([...enrolls(5, 6, 7, 1), ['user8', 'Leaders', 'Enroll if missing', '']]);
  expect(told(bench)).toEqual([
    ...Array(3).fill(['Ready', 'not in the learning plan → Enrolled']),
    ['No change', 'In the learning plan: Completed on 1 Mar 2026.'],
    ['Ready', expect.stringMatching(/^not in the learning plan → Enrolled/)],
  ]);
  expect(await doJob(bench, 'run')).toMatchObject({ state: 'done' });
  expect(statuses(bench)).toEqual(['Updated', 'Updated', 'Updated', 'No change', 'Updated']);
  expect(many(bench, 'plan')).toEqual([
    '{"items":{"user_ids":[505]}}',
    '{"items":{"user_ids":[506,507]}}',
    '{"items":{"user_ids":[508]}}',
  ]);
  expect(members(bench)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  // Nobody is written twice, and the log has a line for each.
  expect([...bench.writes().values()].every((count) => count === 1)).toBe(true);
  expect(bench.logged().map((line) => [line[3], line[4], line[7], line[10]])).toEqual([
    ['user5', 'LP-1', 'Updated', 'plan 7'],
    ['user6', 'LP-1', 'Updated', 'plan 7'],
    ['user7', 'LP-1', 'Updated', 'plan 7'],
    ['user8', 'Leaders', 'Updated', 'plan 8'],
  ]);
  expect(await doJob(bench, 'verify')).toMatchObject({ state: 'done' });
  expect(statuses(bench)).toEqual(['Verified', 'Verified', 'Verified', 'No change', 'Verified']);
  await bench.close();
}, 60_000);

test('validity dates go with the enrolling; that of somebody in the plan is refused by name', async () => {
  const bench = await checked([
    ['user5', 'LP-1', 'Enroll', '2026-12-31'],
    ['user6', 'LP-1', 'Enroll', '2027-12-31'],
    ['user2', 'LP-1', 'Enroll if missing', '2026-12-31'],
  ]);
  expect(told(bench)[2]).toEqual([
    'Invalid',
    expect.stringMatching(/^The person is in the learning plan with another validity \(In progress/),
  ]);
  await doJob(bench, 'run');
  expect(statuses(bench)).toEqual(['Updated', 'Updated', 'Invalid']);
  expect(
    (bench.tenant.state().plan_enrollments ?? [])
      .map(({ user_id, active_until }) => [user_id, active_until])
      .slice(4),
  ).toEqual([
    [505, '2026-12-31 12:00:00'],
    [506, '2027-12-31 12:00:00'],
  ]);
  await bench.close();
}, 60_000);

test('a tenant that sets no validity: the first row says what it holds, and no other is sent', async () => {
  const bench = await checked(
    [
      ['user5', 'LP-1', 'Enroll', '2026-12-31'],
      ['user6', 'LP-1', 'Enroll', '2026-12-31'],
    ],
    'ignores-filter:plan_validity',
  );
  expect(await doJob(bench, 'run')).toMatch(/stopped after a test update.*active until/i);
  expect(statuses(bench)).toEqual(['Differs', 'Ready']);
  expect(writes(bench)).toHaveLength(1);
  await bench.close();
}, 60_000);

test('unenrolls, and leaves the enrollments in the courses and everything done there', async () => {
  const bench = await checked(unenrolls(1, 2, 9));
  expect(told(bench)).toEqual([
    [
      'Ready',
      'Completed on 1 Mar 2026 → not in the learning plan (ends an enrollment with a completion; nothing is archived)',
    ],
    ['Ready', 'In progress, 0% complete → not in the learning plan'],
    ['No change', 'Docebo has this already: not in the learning plan.'],
  ]);
  const courses = bench.tenant.state().enrollments;
  await doJob(bench, 'run', { of: 'all' }, 2);
  expect(statuses(bench)).toEqual(['Updated', 'Updated', 'No change']);
  expect(members(bench)).toEqual([3, 4]);
  expect(bench.tenant.state().enrollments).toEqual(courses);
  expect(many(bench, 'DELETE')[0]).toContain(
    '"cascade_unenroll_from_courses_in_selected_learning_plan":false',
  );
  expect(await doJob(bench, 'verify')).toMatchObject({ state: 'done' });
  expect(statuses(bench)).toEqual(['Verified', 'Verified', 'No change']);
  await bench.close();
}, 60_000);

test('a tenant that takes the courses along: the pilot sees it, and the run stops after one row', async () => {
  const bench = await checked(unenrolls(1, 2, 3), 'ignores-filter:plan_cascade');
  expect(await doJob(bench, 'run', { of: 'all' }, 3)).toMatch(/user 501 in course 7/);
  expect(writes(bench)).toHaveLength(1);
  expect(members(bench)).toEqual([2, 3, 4]);
  await bench.close();
}, 60_000);

test.each([
  ['an answer that is lost', 'drop-answer:nth=2,on=enroll'],
  ['each second answer lost', 'drop-answer:every=2,on=enroll'],
  ['a bad gateway after the work', '502:nth=2,on=enroll,done=1'],
  ['a bad gateway before it', '502:nth=2,on=enroll,done=0'],
])(
  'nobody is enrolled twice because of %s',
  async (_, fault) => {
    const bench = await checked(enrolls(5, 6, 7, 8, 9), fault);
    for (let n = 0; n < 4 && statuses(bench).some((status) => status !== 'Updated'); n += 1) {
      await doJob(bench, 'run');
      await doJob(bench, 'check');
    }
    expect(statuses(bench)).toEqual(Array(5).fill('Updated'));
    expect(members(bench)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const done = writes(bench).filter(
      ({ status, fault: hit }) =>
        status === 200 || (hit ?? '').includes('done=1') || (hit ?? '').startsWith('drop'),
    );
    const times = new Map<string, number>();
    for (const { body } of done)
      for (const id of JSON.stringify(body).match(/50\d/g) ?? []) times.set(id, (times.get(id) ?? 0) + 1);
    expect([...times.values()].every((count) => count === 1)).toBe(true);
    await bench.close();
  },
  60_000,
);

test('a refusal is in the row, with Docebo’s words', async () => {
  const bench = await checked(enrolls(5, 6), 'reject-user:505');
  await doJob(bench, 'run');
  expect(told(bench)).toEqual([
    ['Failed', 'Docebo refused: Data validation failed.'],
    ['Updated', expect.anything()],
  ]);
  await bench.close();
}, 60_000);

test('a sheet with rows about courses and about learning plans with the same IDs: each is sent as what it is', async () => {
  const rows = [
    ['Username', 'Course code', 'Learning plan', 'Action', 'Status'],
    ['user5', 'SAFE-1', '', 'Enroll', ''],
    ['user6', '', 'LP-1', 'Enroll', ''],
    ['user2', '', 'LP-1', 'Unenroll', ''],
    ['user2', 'SAFE-1', '', '', 'Suspended'],
  ];
  const bench = await openBench({ rows, tenant: tenant() });
  await give(bench, 'connect', bench.connection);
  expect(await doJob(bench, 'check')).toMatchObject({ plan: { rows: 4, enrolls: 2, unenrolls: 1 } });
  expect(await doJob(bench, 'run', { of: 'all' }, 1)).toMatchObject({ state: 'done', rowsUpdated: 4 });
  expect(statuses(bench)).toEqual(Array(4).fill('Updated'));
  expect(members(bench)).toEqual([1, 3, 4, 6]);
  const state = bench.tenant.state().enrollments.map(({ user_id, status }) => [user_id, status]);
  expect(state).toContainEqual([505, 'subscribed']);
  expect(state).toContainEqual([502, 'suspended']);
  await bench.close();
}, 60_000);

test('an undo takes out people who were enrolled, and puts back people who were unenrolled', async () => {
  const bench = await checked([['user5', 'LP-1', 'Enroll', '2026-12-31'], ...unenrolls(2)]);
  await doJob(bench, 'run', { of: 'all' }, 1);
  expect(members(bench)).toEqual([1, 3, 4, 5]);
  const [run] = await give<readonly RunState[]>(bench, 'listRuns');
  await give<State>(bench, 'makeUndo', run?.run ?? '');
  expect(
    rowsByHeader(bench.spreadsheet.activeSheet.texts()).map((row) => [row['Learning plan ID'], row.Action]),
  ).toEqual([
    ['7', 'Unenroll'],
    ['7', 'Enroll'],
  ]);
  await doJob(bench, 'check');
  expect(statuses(bench)).toEqual(['Ready', 'Ready']);
  await doJob(bench, 'run', { of: 'all' }, 1);
  expect(statuses(bench)).toEqual(['Updated', 'Updated']);
  expect(members(bench)).toEqual([1, 2, 3, 4]);
  await bench.close();
}, 60_000);

test('an undo takes out people who had done the courses before the run enrolled them, and leaves those who did more since', async () => {
  const data = tenant();
  const done = { course_id: 7, status: 'completed', completion_date: '2026-03-01 12:00:00' };
  const bench = await openBench({
    rows: [HEADERS, ...enrolls(5, 6)],
    tenant: parseTenant({ ...data, enrollments: [...data.enrollments, { user_id: 505, ...done }] }),
  });
  await give(bench, 'connect', bench.connection);
  await doJob(bench, 'check');
  await doJob(bench, 'run');
  expect(bench.logged().map((line) => [line[3], line[6]])).toEqual([
    ['user5', 'Completed on 2026-03-01 12:00:00'],
    ['user6', 'Enrolled'],
  ]);
  const now = bench.tenant.state();
  bench.tenant.reset({
    ...now,
    enrollments: now.enrollments.map((each) =>
      each.user_id === 506 ? { ...each, status: 'in_progress' } : each,
    ),
  });
  const [run] = await give<readonly RunState[]>(bench, 'listRuns');
  await give<State>(bench, 'makeUndo', run?.run ?? '');
  await doJob(bench, 'check');
  expect(statuses(bench)).toEqual(['Ready', 'Differs']);
  await doJob(bench, 'run', { of: 'all' }, 1);
  expect(members(bench)).toEqual([1, 2, 3, 4, 6]);
  await bench.close();
}, 60_000);

/** Of the calls at which an execution can end, one of so many. */
const ONE_OF = 3;

test('an execution that ends anywhere enrolls nobody twice, and the job continues to its end', async () => {
  const sheet = { rows: [HEADERS, ...enrolls(5, 6, 7)], tenant: tenant() };
  const all: Place[] = [];
  const whole = await openBench(sheet, { hook: noting(all) });
  await whole.work();
  expect(statuses(whole)).toEqual(Array(3).fill('Updated'));
  await whole.close();
  const places = all.filter(isOfTrace);
  expect(places.length).toBeGreaterThan(50);
  for (const place of places.filter((_, index) => index % ONE_OF === 0)) {
    const { n, phase } = place;
    const bench = await openBench(sheet, { hook: killingAt(place) });
    await bench.work();
    // Where the log's sheet was just inserted, that is the one in front.
    const ended = rowsByHeader(bench.sheet.texts()).map((row) => row['Rowcall status']);
    expect([n, phase, ended]).toEqual([n, phase, Array(3).fill('Updated')]);
    const twice = [...bench.writes()].filter(([, times]) => times > 1);
    expect([n, phase, twice]).toEqual([n, phase, []]);
    expect(members(bench)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    await bench.close();
  }
}, 240_000);
