// Checks that need more reads than an hour allows: each hour must bring rows further, and they must come to
// an end.

import { bundle } from '../../build/bundle';
import type { JobReport, JobScope, Reply, Settings, State } from '../../src/contract';
import { waitsUntil } from '../support/job-next';
import { type Bench, openBench } from './bench';
import { give } from './jobs';
import { type SmallSheet, tenantWith } from './small-sheet';

const HOUR = 3_600_000;

const SETTINGS: Omit<Settings, 'callsPerHour'> = {
  overlap: 'never',
  tenantZone: '',
  verifyAfterRun: false,
  hold: 'nothing',
  mailAtEnd: false,
};

beforeAll(async () => {
  await bundle();
});

interface World {
  readonly users: number;
  readonly courses: number;
  /** Rows: users spread over those there are, each in one course. */
  readonly rows: number;
  readonly name: 'Username' | 'Email';
  /** Whether everybody is enrolled everywhere, and not only if a row says so. */
  readonly full: boolean;
}

function worldOf({ users, courses, rows, name, full }: World): SmallSheet {
  const of = (row: number) => ({ user: (row * 97) % users, course: row % courses });
  const pairs = full
    ? Array.from({ length: users * courses }, (_, n) => ({ user: n % users, course: Math.floor(n / users) }))
    : Array.from({ length: rows }, (_, row) => of(row));
  const email = (n: number) => `mail.${n}@example.com`;
  const typed = (n: number) => (name === 'Email' ? email(n) : `user.${n}`);
  const lines = Array.from({ length: rows }, (_, row) => {
    const { user, course } = of(row);
    return [typed(user), `C-${course}`, '2026-03-14'];
  });
  return {
    rows: [[name, 'Course code', 'Completion date'], ...lines],
    tenant: tenantWith(
      users,
      courses,
      pairs.map(({ user, course }) => [user, course] as const),
      email,
    ),
  };
}

/** Rows that have a status or, at least, ids. */
const known = (bench: Bench): number =>
  bench.sheet.texts().filter((cells, n) => n > 0 && ((cells[3] ?? '') !== '' || (cells[6] ?? '') !== ''))
    .length;

async function check(bench: Bench, callsPerHour: number, scope: JobScope = { of: 'all' }) {
  const call = async (name: string, argument: unknown) => {
    const result = await bench.workbench.call(name, [argument]);
    if (!result.ok) throw new Error(result.error.message);
    const reply = result.value as Reply<JobReport>;
    if (!reply.ok) throw new Error(reply.problem.sentence);
    return reply.value;
  };
  await bench.workbench.call('connect', [bench.connection]);
  await call('saveSettings', { ...SETTINGS, callsPerHour });
  const progress: number[] = [];
  const told: { readonly report: JobReport; readonly back: JobReport | null }[] = [];
  const began = bench.clock.now();
  let report = await call('startJob', { kind: 'check', scope });
  while (report.state === 'waiting' || report.state === 'going') {
    progress.push(known(bench));
    told.push({ report, back: (await give<State>(bench, 'getState')).job });
    if (progress.length > 30) break;
    await bench.clock.sleep(Math.max(0, waitsUntil(report) - bench.clock.now()));
    report = await call('continueJob', { job: report.job, slice: report.slice });
  }
  return { report, progress, told, hours: (bench.clock.now() - began) / HOUR };
}

const inAnyHour = (bench: Bench): number => {
  const times = bench.tenant.calls().map(({ at }) => at);
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + HOUR).length));
};

test.each<[string, World, number]>([
  [
    'email addresses among more users than can be listed',
    { users: 4_000, courses: 2, rows: 30, name: 'Email', full: false },
    12,
  ],
  [
    'a course with more enrollments than can be listed',
    { users: 3_000, courses: 1, rows: 30, name: 'Username', full: true },
    12,
  ],
  [
    'many courses with more enrollments than can be listed',
    { users: 200, courses: 20, rows: 40, name: 'Username', full: true },
    12,
  ],
  [
    'a list that fits into an hour, but not into what is left of it',
    { users: 2_000, courses: 3, rows: 25, name: 'Email', full: true },
    14,
  ],
  [
    'more courses to be searched for than an hour has calls',
    { users: 20, courses: 2_200, rows: 30, name: 'Username', full: false },
    12,
  ],
  [
    'more courses and more users to be searched for than an hour has calls',
    { users: 4_000, courses: 2_200, rows: 30, name: 'Email', full: false },
    12,
  ],
  [
    'a list of courses and one of users that take more than an hour together',
    { users: 1_800, courses: 1_600, rows: 20, name: 'Email', full: false },
    12,
  ],
])('%s: the check gets further each hour and finishes', async (_, world, callsPerHour) => {
  const sheet = worldOf(world);
  const bench = await openBench(sheet);
  const { report, progress, hours } = await check(bench, callsPerHour);
  console.info(
    `${progress.length + 1} slices, ${hours.toFixed(1)} hours, known after each: ${progress.join(' ')}`,
  );
  expect(report.state).toBe('done');
  expect(report.counts).toMatchObject({ Ready: world.rows, pending: 0 });
  progress.slice(1).forEach((now, n) => {
    expect(now).toBeGreaterThan(progress[n] ?? 0);
  });
  expect(inAnyHour(bench)).toBeLessThanOrEqual(callsPerHour);
  await bench.close();
});

test('a check of selected rows that has to wait keeps its selection', async () => {
  const bench = await openBench(worldOf({ users: 4_000, courses: 2, rows: 30, name: 'Email', full: false }));
  bench.sheet.select([{ row: 6, column: 0, rows: 20, columns: 1 }]);
  const { report } = await check(bench, 12, { of: 'selected' });
  expect(report.state).toBe('done');
  expect(report.counts).toMatchObject({ Ready: 20, pending: 10 });
  await bench.close();
});

test.each(['all', 'selected'] as const)(
  'a sidebar that reopens during a check of %s rows shows the same progress',
  async (of) => {
    const bench = await openBench(
      worldOf({ users: 20, courses: 2_200, rows: 40, name: 'Username', full: false }),
    );
    bench.sheet.select([{ row: 1, column: 0, rows: 30, columns: 1 }]);
    const { told } = await check(bench, 12, { of });
    const progressOf = (job: JobReport | null) => [job?.rowsDone, job?.rowsTotal];
    expect(told.some(({ report }) => report.rowsDone > 0)).toBe(true);
    for (const { report, back } of told) expect(progressOf(back)).toEqual(progressOf(report));
    await bench.close();
  },
);
