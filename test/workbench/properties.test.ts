// What a run asks of the property stores: Google allows a consumer's account 50,000 reads and writes a day.
import { bundle } from '../../build/bundle';
import { openBench } from './bench';
import { smallSheet } from './small-sheet';

beforeAll(async () => {
  await bundle();
});

test('a run reads and writes properties fewer than 15 times per request', async () => {
  const sheet = smallSheet({ users: 12, courses: 10, withoutBatch: true });
  let asked = 0;
  let requests = 0;
  const bench = await openBench(sheet, {
    batchFailed: true,
    hook: (call) => {
      if (call.phase === 'before' && /Propert/.test(call.service)) asked += 1;
      if (call.phase === 'before' && call.service === 'UrlFetchApp') requests += 1;
      return 'go';
    },
  });
  try {
    const { shownProblem } = await bench.work();
    expect(shownProblem).toBeNull();
    const writes = [...bench.writes().values()].reduce((sum, times) => sum + times, 0);
    console.info(
      `${writes} writes in ${requests} requests and waves, ${asked} reads and writes of properties`,
    );
    // The token and the hourly budget are looked up with every request; the rest is some for each execution.
    expect(asked).toBeLessThan(15 * requests);
  } finally {
    await bench.close();
  }
});
