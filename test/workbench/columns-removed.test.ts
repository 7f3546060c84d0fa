// People remove columns while a run is at work, down to fewer than Rowcall looks at: it notices, and sends
// nothing that is not marked.
import { bundle } from '../../build/bundle';
import { openBench, sentUnmarked } from './bench';
import { doJob, give } from './jobs';
import { smallSheet, wrongs } from './small-sheet';

const SHEET = smallSheet({ users: 5, courses: 4, withoutBatch: true });

/** The person's own columns; Rowcall's begin behind them: status, details, receipt, IDs. */
const OWN_COLUMNS = 5;
const RECEIPT = OWN_COLUMNS + 2;

beforeAll(async () => {
  await bundle();
});

test('a run stops with the columns named if receipts and all columns after them are removed', async () => {
  const unmarked: string[] = [];
  let requests = 0;
  let removed = false;
  const bench = await openBench(SHEET, {
    batchFailed: true,
    hook: (call) => {
      if (call.service !== 'UrlFetchApp') return 'go';
      if (call.phase === 'before' && !removed) unmarked.push(...sentUnmarked(call.args, bench.sheet));
      if (call.phase === 'after' && JSON.stringify(call.args).includes('"put"')) {
        requests += 1;
        if (requests === 3) {
          bench.sheet.deleteColumns(RECEIPT, bench.sheet.columns - RECEIPT);
          removed = true;
        }
      }
      return 'go';
    },
  });
  await give(bench, 'connect', bench.connection);
  await doJob(bench, 'check');
  const run = await doJob(bench, 'run');
  expect(run).toContain('Rowcall receipt');
  expect(requests).toBe(3);
  expect(unmarked).toEqual([]);
  expect(wrongs(bench.sheet.texts(), SHEET, bench.tenant.state())).toEqual([]);
  await bench.close();
});
