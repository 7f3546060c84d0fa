// Somebody merges cells of Rowcall's own while it works: what is written into them is lost, so nothing may
// rest on it.
import { bundle } from '../../build/bundle';
import type { ServiceCall } from '../../workbench/runtime';
import { type Bench, openBench, sentUnmarked } from './bench';
import { inTurns } from './in-turns';
import { ask, doJob, give } from './jobs';
import { smallSheet, statusesOf, wrongs } from './small-sheet';

const SHEET = smallSheet({ users: 6, courses: 4, withoutBatch: true });
const NAMED = /^Cells in Sheet1![A-Z]+\d+:[A-Z]+\d+ are merged/;

beforeAll(async () => {
  await bundle();
});

const statusColumn = ({ sheet }: Bench): number => sheet.texts()[0]?.indexOf('Rowcall status') ?? -1;

/** The status cells of four rows become one. */
const merge = (bench: Bench) =>
  bench.sheet.merge({ row: 2, column: statusColumn(bench), rows: 4, columns: 1 });

const isWrite = ({ phase, method, args }: ServiceCall, bench: Bench): boolean =>
  phase === 'before' && method === 'Range.setValues' && onRows(args[0], bench);

const onRows = (range: unknown, { sheet }: Bench): boolean =>
  typeof range === 'object' && range !== null && 'sheet' in range && range.sheet === sheet.id;

/** A bench in which the cells are merged right before the `nth` write to the rows, once it is armed. */
async function mergedBefore(nth: number) {
  const state = { armed: false, writes: 0 };
  const unmarked: string[] = [];
  const bench: Bench = await openBench(SHEET, {
    batchFailed: true,
    hook: (call) => {
      if (call.phase === 'before' && call.service === 'UrlFetchApp') {
        unmarked.push(...sentUnmarked(call.args, bench.sheet));
      }
      if (!state.armed || !isWrite(call, bench)) return 'go';
      state.writes += 1;
      if (state.writes === nth) merge(bench);
      return 'go';
    },
  });
  await give(bench, 'connect', bench.connection);
  return { bench, state, unmarked };
}

async function finishes(bench: Bench): Promise<void> {
  bench.sheet.guards.unmerge();
  expect((await bench.work()).shownProblem).toBeNull();
  expect(wrongs(bench.sheet.texts(), SHEET, bench.tenant.state())).toEqual([]);
}

test('cells merged anywhere in a run are named, nothing unmarked is sent, and the next run finishes', async () => {
  const first = await mergedBefore(Number.POSITIVE_INFINITY);
  await doJob(first.bench, 'check');
  first.state.armed = true;
  expect(await doJob(first.bench, 'run')).toMatchObject({ state: 'done' });
  await first.bench.close();
  expect(first.state.writes).toBeGreaterThan(3);

  const nths = Array.from({ length: first.state.writes }, (_, n) => n + 1);
  await inTurns(nths, async (nth) => {
    const { bench, state, unmarked } = await mergedBefore(nth);
    await doJob(bench, 'check');
    state.armed = true;
    const report = await doJob(bench, 'run');
    const said = typeof report === 'string' ? report : (report.shownProblem?.sentence ?? '');
    expect([nth, said]).toEqual([nth, expect.stringMatching(NAMED)]);
    // A run whose last statuses were swallowed is over; its counts are those of the sheet.
    if (typeof report !== 'string') {
      const { '': pending, ...statuses } = statusesOf(bench.sheet.texts());
      expect(report.counts).toMatchObject({ ...statuses, pending });
    }
    expect(unmarked).toEqual([]);
    state.armed = false;
    await finishes(bench);
    await bench.close();
  });
});

test('cells merged during a check are named, and the next check finds every row', async () => {
  const { bench, state } = await mergedBefore(1);
  await doJob(bench, 'check');
  // Edited, so that the check has something to write beside every row.
  for (let row = 1; row < bench.sheet.content.rows; row += 1) {
    bench.sheet.type(row, statusColumn(bench), [['']]);
  }
  state.armed = true;
  expect(await doJob(bench, 'check')).toMatch(NAMED);
  state.armed = false;
  await finishes(bench);
  await bench.close();
});

test('cells merged before a verify are named before anything is read from Docebo', async () => {
  const { bench } = await mergedBefore(Number.POSITIVE_INFINITY);
  await finishes(bench);
  const updated = statusesOf(bench.sheet.texts()).Updated ?? 0;
  const calls = bench.tenant.calls().length;
  bench.sheet.guards.merge({ row: 2, column: statusColumn(bench), rows: 4, columns: 1 });
  const reply = await ask(bench, 'startJob', { kind: 'verify', scope: { of: 'all' } });
  expect(JSON.stringify(reply)).toMatch(/Cells in Sheet1![A-Z]+\d+:[A-Z]+\d+ are merged/);
  expect(bench.tenant.calls()).toHaveLength(calls);
  bench.sheet.guards.unmerge();
  expect(await doJob(bench, 'verify')).toMatchObject({ state: 'done', rowsDone: updated });
  await bench.close();
});

test('cells merged during a verify are named, and the next verify finishes', async () => {
  const { bench, state } = await mergedBefore(1);
  await finishes(bench);
  state.armed = true;
  expect(await doJob(bench, 'verify')).toMatch(NAMED);
  state.armed = false;
  await finishes(bench);
  expect(await doJob(bench, 'verify')).toMatchObject({ state: 'done' });
  await bench.close();
});
