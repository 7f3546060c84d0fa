// What a run says of itself at its end, where some of its rows came to nothing.
import { bundle } from '../../build/bundle';
import type { JobReport } from '../../src/contract';
import { parseFault } from '../../workbench/tenant';
import { openBench } from './bench';
import { doJob, give, rowsByHeader } from './jobs';
import { smallSheet } from './small-sheet';

beforeAll(async () => {
  await bundle();
});

const SHEET = smallSheet({ users: 6, courses: 4, withoutBatch: true });

test('rows that were refused, or updated by an earlier run, count as updated by this one', async () => {
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
