// The report for support: what was learned is in it, and nothing that names a person, a course, a tenant or a
// secret.
import { bundle } from '../../build/bundle';
import packageJson from '../../package.json';
import { parseFault, parseTenant } from '../../workbench/tenant';
import { type Bench, openBench, PERSON } from './bench';
import { doJob, give } from './jobs';
import { smallSheet } from './small-sheet';

const SMALL = smallSheet({ users: 6, courses: 4 });
const SHEET = {
  rows: SMALL.rows.map((row) =>
    row[0] === 'user.5' ? ['zoë.müller@private.example', ...row.slice(1)] : row,
  ),
  tenant: parseTenant({
    ...SMALL.tenant,
    users: SMALL.tenant.users.map((user) => ({
      ...user,
      firstname: 'Zoë',
      lastname: 'Müller-Geheim',
      ...(user.username === 'user.5' ? { username: 'zoë.müller@private.example' } : {}),
    })),
  }),
};

beforeAll(async () => {
  await bundle();
});

const reportOf = async (bench: Bench): Promise<string> =>
  (await give<{ readonly text: string }>(bench, 'supportReport')).text;

/** The value of a fact. */
const seen = (report: string, id: string): string | undefined =>
  report
    .split('\n')
    .find((line) => line.startsWith(`${id} `))
    ?.slice(id.length)
    .trim();

/** Everything in it that names somebody or something. */
function leaks(report: string, bench: Bench): readonly string[] {
  const { users, courses } = SHEET.tenant;
  const names = [
    ...users.flatMap((user) => [user.username, user.email, String(user.user_id)]),
    'Zoë',
    'Müller',
    'Geheim',
    ...courses.flatMap((course) => [course.code, course.title, String(course.id)]),
    ...Object.values(bench.tenant.credentials).filter((text) => text !== 'super_admin'),
    'ada.admin',
    new URL(bench.tenant.url).host,
    bench.tenant.url,
    PERSON,
    'Sheet1',
    ...bench.sheet.texts().flatMap((row) => row.filter((cell) => /^(r1\.|\d{4}-\d\d-\d\d)/.test(cell))),
  ].filter((name): name is string => typeof name === 'string' && name !== '');
  return [...new Set(names)].filter((name) =>
    new RegExp(`(?<![\\w.])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w])`, 'i').test(report),
  );
}

test('before connecting, the report covers the session only', async () => {
  const bench = await openBench(SHEET);
  const report = await reportOf(bench);
  expect(seen(report, 'add-on.version')).toBe(packageJson.version);
  expect(seen(report, 'sign-in')).toBe('not connected');
  expect(seen(report, 'job')).toBe('none');
  expect(report).not.toContain('totals.users');
  await bench.close();
}, 60_000);

test('after a run, the report has what the tenant showed and names nobody', async () => {
  const bench = await openBench(SHEET);
  expect((await bench.work()).shownProblem).toBeNull();
  const calls = bench.tenant.calls().length;
  const report = await reportOf(bench);
  expect(leaks(report, bench)).toEqual([]);
  expect(bench.tenant.calls().length - calls).toBe(3);
  expect(
    bench.tenant
      .calls()
      .slice(calls)
      .map(({ method }) => method),
  ).toEqual(['GET', 'GET', 'GET']);
  expect(seen(report, 'sign-in')).toBe('password');
  expect(seen(report, 'spreadsheet.locale')).toBe('en_US');
  expect(seen(report, 'dialect.arrays')).toMatch(/^(user_ids, course_ids|not known)$/);
  expect(seen(report, 'totals.enrollments')).toBe('a number');
  expect(seen(report, 'pilot.post-batch')).toBe('passed');
  expect(seen(report, 'limit.items')).toMatch(/^\d+ proven, \d+ next$/);
  expect(seen(report, 'sheet.rows')).toContain('Updated ');
  expect(seen(report, 'sheet.columns')).toBe('user, course, completedAt, status, score');
  expect(seen(report, 'job')).toBe('run, all, done');
  expect(seen(report, 'job.problem')).toBe('none');
  await bench.close();
}, 60_000);

test('the report masks names, dates and quoted text from Docebo and the rows', async () => {
  const bench = await openBench(SHEET);
  await give(bench, 'connect', bench.connection);
  await doJob(bench, 'check');
  await doJob(bench, 'run');
  const mine = bench.workbench.properties.open('user', PERSON);
  const document = bench.workbench.properties.open('document', PERSON);
  const job = JSON.parse(document.values.get('rowcall.job') ?? '{}');
  document.set({
    'rowcall.job': JSON.stringify({
      ...job,
      problem: 'refused',
      vain: { calls: 3, pilots: 0, answer: `HTTP 400: “Zoë Müller (user 1006, ${PERSON}) is not in C-1”` },
    }),
  });
  mine.set({
    [`rowcall.pilot.${bench.tenant.url}.put-many`]: JSON.stringify({
      state: 'failed',
      at: bench.clock.now(),
      why: `asked for Completed on 14 Mar 2026 for user 1006, but ${bench.tenant.url}/x says “Zoë Müller of ada.admin”`,
    }),
  });
  const report = await reportOf(bench);
  expect(leaks(report, bench)).toEqual([]);
  expect(report).not.toMatch(/14 Mar|2026/);
  expect(seen(report, 'pilot.put-many')).toBe('failed');
  expect(report).toContain('asked for Completed on 99 Mar 9999');
  expect(seen(report, 'job.problem')).toBe('refused');
  expect(report).toContain('the last answer: HTTP 400: “[text]”');
  await bench.close();
}, 60_000);

test('the report can be made while the tenant fails', async () => {
  const bench = await openBench(SHEET);
  await give(bench, 'connect', bench.connection);
  bench.tenant.set({ faults: [parseFault('500:every=1')] });
  const report = await reportOf(bench);
  expect(seen(report, 'totals.users')).toBe('not known');
  expect(leaks(report, bench)).toEqual([]);
  await bench.close();
}, 60_000);
