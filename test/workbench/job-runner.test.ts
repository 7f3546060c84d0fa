// Docebo's own job runner: rows are settled by reading, whatever a job says about itself, and nothing is sent
// twice.

import { bundle } from '../../build/bundle';
import type { JobReport } from '../../src/contract';
import type { ServiceCall } from '../../workbench/runtime';
import { parseFault, type Tenant } from '../../workbench/tenant';
import { waitsUntil } from '../support/job-next';
import { type BenchOptions, openBench } from './bench';
import { doJob, give } from './jobs';
import { scattered } from './scattered';
import { statusesOf, wrongs } from './small-sheet';

const SHEET = scattered(60);
const ALL = { Updated: SHEET.rows.length - 1 };
/** Imports so small that the runner takes fewer calls. */
const SMALL = 'most-items:most=30,status=413';

/** The jobs that reached the tenant: their items, and the answer's status. */
const jobsAt = (tenant: Tenant): readonly (readonly [items: number, status: number])[] =>
  tenant.calls().flatMap(({ kind, body, status }) => {
    if (kind !== 'POST job' || typeof body !== 'object' || body === null || !('data_source' in body))
      return [];
    return Array.isArray(body.data_source) ? [[body.data_source.length, status] as const] : [];
  });

async function openWith(faults: readonly string[], options: BenchOptions = {}) {
  await bundle();
  return openBench(SHEET, { faults: [SMALL, ...faults].map(parseFault), latencyMs: 200, ...options });
}

async function runAgainst(faults: readonly string[], options: BenchOptions = {}) {
  const bench = await openWith(faults, options);
  const { shownProblem } = await bench.work();
  const cells = bench.sheet.texts();
  const state = bench.tenant.state();
  const result = {
    shownProblem,
    wrong: wrongs(cells, SHEET, state),
    statuses: statusesOf(cells),
    jobs: jobsAt(bench.tenant),
    calls: bench.tenant.calls().length,
    twice: state.enrollments.filter(
      ({ user_id, course_id }) => bench.tenant.completions(user_id, course_id) > 1,
    ).length,
  };
  await bench.close();
  return result;
}

test('with small imports, rows go to the runner after a pilot of one, in fewer calls', async () => {
  const without = await runAgainst([]);
  const { shownProblem, wrong, statuses, jobs, twice, calls } = await runAgainst(['job-runner']);
  expect({ shownProblem, wrong, statuses, twice }).toEqual({
    shownProblem: null,
    wrong: [],
    statuses: ALL,
    twice: 0,
  });
  expect(jobs.map(([, status]) => status)).toEqual([200, 200]);
  expect(jobs[0]?.[0]).toBe(1);
  expect(jobs[1]?.[0]).toBeGreaterThan(1000);
  expect(without.jobs).toEqual([[1, 404]]);
  expect(calls).toBeLessThan(without.calls);
});

test('a runner that is missing or refuses is asked once, and all rows go by import', async () => {
  for (const faults of [[], ['job-runner:refuses=yes']]) {
    const bench = await openWith(faults);
    await bench.work();
    const asked = bench.tenant
      .calls()
      .filter(({ method, path }) => method === 'POST' && path === '/manage/v1/job');
    expect(asked).toHaveLength(1);
    expect(statusesOf(bench.sheet.texts())).toEqual(ALL);
    await bench.close();
  }
});

test('a job that completes only half of its rows is the last one, and imports send the others', async () => {
  const { shownProblem, wrong, statuses, jobs, twice } = await runAgainst(['job-runner:does=half']);
  expect({ shownProblem, wrong, twice }).toEqual({ shownProblem: null, wrong: [], twice: 0 });
  // Its pilot has one row, and half of one is none: it differs, and the runner is given no more.
  expect(statuses).toEqual({ Updated: ALL.Updated - 1, Differs: 1 });
  expect(jobs).toHaveLength(1);
});

test('a slow job is waited for, and every row is written once', async () => {
  const { shownProblem, wrong, statuses, twice, jobs } = await runAgainst(['job-runner:ms=500']);
  expect({ shownProblem, wrong, statuses, twice }).toEqual({
    shownProblem: null,
    wrong: [],
    statuses: ALL,
    twice: 0,
  });
  expect(jobs).toHaveLength(2);
});

test('a job whose name was lost settles every row, and nothing is sent twice', async () => {
  const { shownProblem, wrong, statuses, twice } = await runAgainst([
    'job-runner:ms=100',
    'drop-answer:nth=2,on=job',
  ]);
  expect({ shownProblem, wrong, statuses, twice }).toEqual({
    shownProblem: null,
    wrong: [],
    statuses: ALL,
    twice: 0,
  });
});

test('Stop asks Docebo to abort the job, and Resume reads what it did and sends the rest', async () => {
  const bench = await openWith(['job-runner:ms=500']);
  await give(bench, 'connect', bench.connection);
  await doJob(bench, 'check');
  let stopped = false;
  bench.tenant.onCall(({ kind }) => {
    if (kind === 'GET job' && jobsAt(bench.tenant).length === 2) stopped = true;
  });
  let at = await give<JobReport>(bench, 'startJob', { kind: 'run', scope: { of: 'all' } });
  while (!stopped) {
    at = await give(bench, 'continueJob', { job: at.job, slice: at.slice });
    await bench.clock.sleep(5_000);
  }
  await give(bench, 'stopJob');
  expect(
    bench.tenant.calls().filter(({ kind, status }) => kind === 'PUT job' && status === 200),
  ).toHaveLength(1);
  let resumed = await give<JobReport>(bench, 'continueJob', { job: at.job, slice: at.slice });
  while (resumed.state === 'going' || resumed.state === 'waiting') {
    await bench.clock.sleep(Math.max(0, waitsUntil(resumed) - bench.clock.now()));
    resumed = await give(bench, 'continueJob', { job: at.job, slice: resumed.slice });
  }
  expect(resumed.state).toBe('done');
  const state = bench.tenant.state();
  expect(wrongs(bench.sheet.texts(), SHEET, state)).toEqual([]);
  expect(statusesOf(bench.sheet.texts())).toEqual(ALL);
  expect(
    state.enrollments.filter(({ user_id, course_id }) => bench.tenant.completions(user_id, course_id) !== 1),
  ).toEqual([]);
  await bench.close();
});

const SMALLER = scattered(36);

/** Where an execution is killed, by the service calls so far: true at the call at which it ends. */
type Place = (call: ServiceCall, posts: number) => boolean;

const isPost = ({ service, args }: ServiceCall): boolean =>
  service === 'UrlFetchApp' && JSON.stringify(args).includes('data_source');

const PLACES: readonly (readonly [string, Place])[] = [
  ['after the pilot was accepted', (call, posts) => call.phase === 'after' && isPost(call) && posts === 1],
  ['after the rows were accepted', (call, posts) => call.phase === 'after' && isPost(call) && posts === 2],
  [
    'after the name of the job was saved',
    (call, posts) => call.phase === 'after' && call.method.endsWith('setProperty') && posts === 2,
  ],
  [
    'after a read of the job',
    (call, posts) =>
      call.phase === 'after' && posts === 2 && JSON.stringify(call.args).includes('/manage/v1/job/'),
  ],
];

test.each(PLACES)(
  'an execution that is killed %s loses no row and sends nothing twice',
  async (_, isHere) => {
    await bundle();
    let posts = 0;
    let killed = false;
    const bench = await openBench(SMALLER, {
      faults: [SMALL, 'job-runner:ms=20'].map(parseFault),
      latencyMs: 200,
      hook: (call) => {
        const here = !killed && isHere(call, posts + (call.phase === 'after' && isPost(call) ? 1 : 0));
        if (call.phase === 'after' && isPost(call)) posts += 1;
        killed ||= here;
        return here ? 'kill' : 'go';
      },
    });
    const { shownProblem } = await bench.work();
    const state = bench.tenant.state();
    expect(killed).toBe(true);
    expect(shownProblem).toBeNull();
    expect(wrongs(bench.sheet.texts(), SMALLER, state)).toEqual([]);
    expect(statusesOf(bench.sheet.texts())).toEqual({ Updated: SMALLER.rows.length - 1 });
    expect(
      state.enrollments.filter(
        ({ user_id, course_id }) => bench.tenant.completions(user_id, course_id) !== 1,
      ),
    ).toEqual([]);
    await bench.close();
  },
);
