// What a run says about itself at its end, if some of its rows failed.
import { bundle } from '../../build/bundle';
import type { JobReport, State } from '../../src/contract';
import { parseFault } from '../../workbench/tenant';
import { openBench } from './bench';
import { doJob, give, rowsByHeader } from './jobs';
import { smallSheet } from './small-sheet';

beforeAll(async () => {
  await bundle();
});

const HOUR = 3_600_000;
const SHEET = smallSheet({ users: 6, courses: 4, withoutBatch: true });

test('a run counts only the rows that it updated itself', async () => {
  const bench = await openBench(SHEET, {
    batchFailed: true,
    faults: [parseFault('reject-user:1003')],
  });
  await give(bench, 'connect', bench.connection);
  const done = async (kind: 'check' | 'run'): Promise<JobReport> => {
    const report = await doJob(bench, kind);
    if (typeof report === 'string') throw new Error(report);
    return report;
  };
  const statuses = () => rowsByHeader(bench.sheet.texts()).map((row) => row['Rowcall status']);
  const countOf = (status: string) => statuses().filter((each) => each === status).length;

  expect((await done('check')).rowsUpdated).toBeNull();
  const first = await done('run');
  const updated = countOf('Updated');
  expect(countOf('Failed')).toBeGreaterThan(0);
  expect(first).toMatchObject({ rowsTotal: updated + countOf('Failed'), rowsUpdated: updated });

  await done('check');
  const second = await done('run');
  expect(second).toMatchObject({ rowsTotal: countOf('Failed'), rowsUpdated: 0 });
  await bench.close();
}, 60_000);

test('a sidebar that reopens during a run of selected rows shows the same progress', async () => {
  const bench = await openBench(smallSheet({ users: 10, courses: 6, withoutBatch: true }), {
    batchFailed: true,
  });
  const { settings } = await give<State>(bench, 'connect', bench.connection);
  await doJob(bench, 'check');
  bench.sheet.select([{ row: 1, column: 0, rows: 30, columns: 1 }]);
  const check = await doJob(bench, 'check', { of: 'selected' });
  if (typeof check === 'string') throw new Error(check);
  await bench.clock.sleep(2 * HOUR);
  await give(bench, 'saveSettings', { ...settings, callsPerHour: 12 });
  let report = await give<JobReport>(bench, 'startJob', {
    kind: 'run',
    scope: { of: 'job', job: check.job },
  });
  while (report.state === 'going')
    report = await give<JobReport>(bench, 'continueJob', { job: report.job, slice: report.slice });
  expect(report.state).toBe('waiting');
  expect(report.rowsDone).toBeGreaterThan(0);
  const { job } = await give<State>(bench, 'getState');
  await bench.close();
  expect([job?.rowsDone, job?.rowsTotal]).toEqual([report.rowsDone, report.rowsTotal]);
}, 60_000);
