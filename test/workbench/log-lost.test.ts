// The log is renamed, deleted or emptied by a person in the middle of a run: the run says so, and an undo
// lacks nothing in silence.
import { bundle } from '../../build/bundle';
import type { JobReport, RunState, State } from '../../src/contract';
import { type Bench, type BenchOptions, isWriting, openBench } from './bench';
import { ask, doJob, give } from './jobs';
import { smallSheet, wrongs } from './small-sheet';

const SHEET = smallSheet({ users: 6, courses: 4, withoutBatch: true });

beforeAll(async () => {
  await bundle();
});

/** A run in which a person does something with the log just before the nth request that writes. */
async function runWith(nth: number, act: (bench: Bench) => void, options: BenchOptions = {}) {
  let writes = 0;
  const bench: Bench = await openBench(SHEET, {
    batchFailed: true,
    hook: ({ phase, service, args }) => {
      if (phase !== 'before' || service !== 'UrlFetchApp' || !isWriting(args)) return 'go';
      writes += 1;
      if (writes === nth) act(bench);
      return 'go';
    },
    ...options,
  });
  await give(bench, 'connect', bench.connection);
  await doJob(bench, 'check');
  return bench;
}

const logOf = (bench: Bench) => {
  const log = bench.logSheet();
  if (!log) throw new Error('There is no log.');
  return log;
};

/** Pairs that the tenant holds otherwise than before. */
const changedPairs = (bench: Bench) => {
  const was = new Map(SHEET.tenant.enrollments.map((each) => [`${each.course_id}/${each.user_id}`, each]));
  return bench.tenant
    .state()
    .enrollments.filter(
      (each) => JSON.stringify(each) !== JSON.stringify(was.get(`${each.course_id}/${each.user_id}`)),
    ).length;
};

/** The notes of the undo of the newest run, and how many rows it has. */
async function undone(bench: Bench) {
  const [run] = await give<readonly RunState[]>(bench, 'listRuns');
  if (!run) throw new Error('There is no run.');
  await give(bench, 'makeUndo', run.run);
  const [headers = [], ...rows] = bench.spreadsheet.activeSheet.texts();
  return {
    changed: run.changed,
    rows: rows.filter(([name]) => name !== '').length,
    notes: rows
      .map((row) => row[headers.indexOf('Note')] ?? '')
      .filter((note) => /missing from the log/.test(note)),
  };
}

test('a log that is renamed during a run gets the rest of the lines, and an undo reads it', async () => {
  const bench = await runWith(3, (own) => own.spreadsheet.renameSheet(logOf(own), 'Runs of 2026'));
  expect(await doJob(bench, 'run')).toMatchObject({ state: 'done', shownProblem: null });
  expect(bench.spreadsheet.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Runs of 2026']);
  expect(await undone(bench)).toEqual({
    changed: changedPairs(bench),
    rows: changedPairs(bench),
    notes: [],
  });
  // Its lines are no rows, whatever its name.
  bench.spreadsheet.activate(
    bench.spreadsheet.sheets.find(({ name }) => name === 'Runs of 2026') ?? bench.sheet,
  );
  expect((await give<State>(bench, 'getState')).shownProblem?.code).toBe('log-sheet');
  await bench.close();
}, 60_000);

test.each<readonly [string, (bench: Bench) => void]>([
  ['deleted', (bench) => bench.spreadsheet.removeSheet(logOf(bench))],
  [
    'replaced',
    (bench) => {
      bench.spreadsheet.removeSheet(logOf(bench));
      bench.spreadsheet.insertSheet('Rowcall log');
      bench.spreadsheet.activate(bench.sheet);
    },
  ],
  ['emptied', (bench) => logOf(bench).deleteRows(1, logOf(bench).content.rows - 1)],
])(
  'a run whose log is %s stops and says so, and an undo notes what is missing',
  async (_, act) => {
    const bench = await runWith(3, act);
    const stopped = await doJob(bench, 'run');
    expect(stopped).toMatch(
      /^The sheet “Rowcall log” with the lines of this run was deleted or emptied\. The run had sent \d+ calls before/,
    );
    const sent = bench.writes().size;
    expect(changedPairs(bench)).toBe(sent);
    expect(bench.logged().length).toBeLessThan(sent);
    // The person continues: what is left is sent and logged, in another log.
    const { job } = await give<{ readonly job: JobReport }>(bench, 'getState');
    expect(job.state).toBe('stopped');
    const went = await ask<JobReport>(bench, 'continueJob', { job: job.job, slice: job.slice });
    expect(went).toMatchObject({ ok: true, value: { state: 'done', shownProblem: null } });
    expect(wrongs(bench.sheet.texts(), SHEET, bench.tenant.state())).toEqual([]);
    const undo = await undone(bench);
    expect(undo.rows).toBeLessThan(changedPairs(bench));
    expect(undo.notes).toHaveLength(1);
    await bench.close();
  },
  60_000,
);

test('a log that is deleted between two slices stops the run before anything else is sent', async () => {
  const bench = await runWith(0, () => {});
  const { settings } = await give<State>(bench, 'getState');
  await give(bench, 'saveSettings', { ...settings, callsPerHour: bench.tenant.calls().length + 8 });
  const first = await give<JobReport>(bench, 'startJob', { kind: 'run', scope: { of: 'all' } });
  expect(first.state).toBe('waiting');
  await bench.clock.sleep(3_600_000);
  const calls = bench.tenant.calls().filter(({ method }) => method === 'PUT').length;
  expect(calls).toBeGreaterThan(0);
  bench.spreadsheet.removeSheet(logOf(bench));
  const next = await give<JobReport>(bench, 'continueJob', { job: first.job, slice: first.slice });
  expect(next.state).toBe('stopped');
  expect(next.shownProblem?.sentence).toContain(`The run had sent ${calls} call`);
  expect(bench.tenant.calls().filter(({ method }) => method === 'PUT')).toHaveLength(calls);
  expect(bench.logSheet()).toBeUndefined();
  await bench.close();
}, 60_000);

test('a log that is deleted between two runs is made again without a message', async () => {
  const bench = await runWith(0, () => {});
  expect(await doJob(bench, 'run')).toMatchObject({ state: 'done' });
  bench.spreadsheet.removeSheet(logOf(bench));
  bench.sheet.type(1, 2, [['2026-02-20']]);
  await doJob(bench, 'check');
  expect(await doJob(bench, 'run')).toMatchObject({ state: 'done', shownProblem: null });
  expect(bench.runLines().map((line) => line[7])).toEqual(['Started', 'Ended']);
  await bench.close();
}, 60_000);
