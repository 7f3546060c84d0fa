// A tenant that answers with pages of 503 for a while: nobody knows what was written, and it wants to be left
// alone.

import { bundle } from '../../build/bundle';
import type { JobReport, Reply } from '../../src/contract';
import { parseFault } from '../../workbench/tenant';
import { waitsUntil } from '../support/job-next';
import { openBench } from './bench';
import { smallSheet, statusesOf, wrongs } from './small-sheet';

const SHEET = smallSheet({ users: 6, courses: 4, withoutBatch: true });
const WHOLE = { Updated: 22, 'No change': 2, 'Not enrolled': 1, Invalid: 1 };
const MINUTE = 60_000;

beforeAll(async () => {
  await bundle();
});

/** Checks and runs against a tenant that goes wrong so for some minutes after the first write. */
async function overloaded(spec: string, minutes: number) {
  const waves: number[] = [];
  const bench = await openBench(SHEET, {
    batchFailed: true,
    hook: (call) => {
      if (call.phase !== 'before' || call.service !== 'UrlFetchApp') return 'go';
      if (waves[0] !== undefined && bench.clock.now() >= waves[0] + minutes * MINUTE) {
        bench.tenant.set({ faults: [] });
      }
      if (/"method":"put"/.test(JSON.stringify(call.args))) waves.push(bench.clock.now());
      return 'go';
    },
  });
  bench.tenant.set({ faults: [parseFault(spec)] });
  const { shownProblem } = await bench.work();
  const cells = bench.sheet.texts();
  const state = bench.tenant.state();
  await bench.close();
  const gaps = waves.slice(1).map((at, n) => (at - (waves[n] ?? 0)) / 1000);
  return { shownProblem, statuses: statusesOf(cells), wrong: wrongs(cells, SHEET, state), gaps };
}

test.each([
  ['nothing', 'done=0'],
  ['everything', 'done=1'],
  ['a part', 'done=0.5'],
])(
  'after four minutes of 503 on writes, with %s written, every row is settled, after growing waits',
  async (_, done) => {
    const { shownProblem, statuses, wrong, gaps } = await overloaded(`503-page:every=1,on=write,${done}`, 4);
    expect(shownProblem).toBeNull();
    expect(wrong).toEqual([]);
    expect(statuses).toEqual(WHOLE);
    // The first waits, each with a jitter of 30 %: 16 s, 32 s and so on; some seconds go into reading back.
    if (done === 'done=0') {
      gaps.slice(0, 3).forEach((gap, n) => {
        expect(gap).toBeGreaterThan(0.7 * 16 * 2 ** n);
        expect(gap).toBeLessThan(1.3 * 16 * 2 ** n + 12);
      });
    } else {
      expect(gaps[0]).toBeGreaterThan(8);
    }
  },
);

test('a check and a run finish after four minutes of 503 on reads', async () => {
  const { shownProblem, statuses } = await overloaded('503-page:every=2,on=read', 4);
  expect(shownProblem).toBeNull();
  expect(statuses).toEqual(WHOLE);
});

test('an endless 503 stops the run after eight waits, no row is Failed, and the run can continue', async () => {
  const bench = await openBench(SHEET, { batchFailed: true });
  const job = async (name: string, argument: object): Promise<JobReport> => {
    const result = await bench.workbench.call(name, [argument]);
    const reply = result.ok ? (result.value as Reply<JobReport>) : null;
    if (!reply?.ok) throw new Error(JSON.stringify(result));
    return reply.value;
  };
  await bench.workbench.call('connect', [bench.connection]);
  await job('startJob', { kind: 'check', scope: { of: 'all' } });
  bench.tenant.set({ faults: [parseFault('503-page:every=1,on=write,done=0')] });
  const waits: number[] = [];
  let report = await job('startJob', { kind: 'run', scope: { of: 'all' } });
  while (report.state !== 'stopped' && waits.length < 50) {
    const wait = Math.max(0, waitsUntil(report) - bench.clock.now());
    waits.push(wait / 1000);
    await bench.clock.sleep(wait);
    report = await job('continueJob', { job: report.job, slice: report.slice });
  }
  expect(report.shownProblem?.sentence).toBe('Docebo is overloaded. Nothing is lost: continue later.');
  expect(waits).toHaveLength(8);
  waits.forEach((wait, n) => {
    const plain = Math.min(300, 16 * 2 ** n);
    expect(wait).toBeGreaterThan(0.69 * plain);
    expect(wait).toBeLessThan(1.31 * plain);
  });
  expect(statusesOf(bench.sheet.texts()).Failed).toBeUndefined();
  expect(bench.writes().size).toBe(0);

  // Later a person continues with it.
  bench.tenant.set({ faults: [] });
  for (let n = 0; report.state !== 'done' && n < 20; n += 1) {
    report = await job('continueJob', { job: report.job, slice: report.slice });
  }
  expect(statusesOf(bench.sheet.texts())).toEqual(WHOLE);
  await bench.close();
});
