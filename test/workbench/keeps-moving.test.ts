// Somebody sorts the sheet each time that Rowcall writes to it: nothing may be sent whose row does not say
// so.
import { bundle } from '../../build/bundle';
import { type Bench, openBench, sentUnmarked } from './bench';
import { smallSheet, wrongs } from './small-sheet';

const SHEET = smallSheet({ users: 5, courses: 4, withoutBatch: true });

/** The columns of a person are sorted before so many writes of the run, up and down in turn. */
async function sortedBefore(writes: number) {
  const unmarked: string[] = [];
  let sorts = 0;
  let isRunning = false;
  const bench: Bench = await openBench(SHEET, {
    batchFailed: true,
    spareRows: 0,
    hook: ({ phase, service, method, args }) => {
      if (phase !== 'before') return 'go';
      if (service === 'UrlFetchApp') unmarked.push(...sentUnmarked(args, bench.sheet));
      const isLog = bench.spreadsheet.activeSheet !== bench.sheet;
      if (/\bsetValues$/.test(method) && isRunning && !isLog && sorts < writes) {
        sorts += 1;
        bench.sheet.sort(0, sorts % 2 === 0, 1);
      }
      return 'go';
    },
  });
  const call = (name: string, argument?: unknown) =>
    bench.workbench.call(name, argument === undefined ? [] : [argument]);
  await call('connect', bench.connection);
  await call('startJob', { kind: 'check', scope: { of: 'all' } });
  isRunning = true;
  const first = await call('startJob', { kind: 'run', scope: { of: 'all' } });
  isRunning = false;
  return { bench, unmarked, sorts: () => sorts, first: first.ok ? first.value : null };
}

beforeAll(async () => {
  await bundle();
});

test('rows that move while they are written are written again before they are sent', async () => {
  const { bench, unmarked, sorts } = await sortedBefore(2);
  expect(sorts()).toBe(2);
  expect(unmarked).toEqual([]);
  expect(bench.writes().size).toBeGreaterThan(0);
  expect((await bench.work()).shownProblem).toBeNull();
  expect(wrongs(bench.sheet.texts(), SHEET, bench.tenant.state())).toEqual([]);
  await bench.close();
}, 60_000);

test('a sheet that keeps moving stops the run with nothing sent, and a later run finishes', async () => {
  const { bench, unmarked, first } = await sortedBefore(Number.POSITIVE_INFINITY);
  expect(first).toMatchObject({
    ok: true,
    value: {
      state: 'stopped',
      shownProblem: { sentence: expect.stringMatching(/keeps moving rows or columns of “Sheet1”/) },
    },
  });
  expect(unmarked).toEqual([]);
  expect(bench.writes().size).toBe(0);
  expect((await bench.work()).shownProblem).toBeNull();
  expect(wrongs(bench.sheet.texts(), SHEET, bench.tenant.state())).toEqual([]);
  await bench.close();
}, 60_000);
