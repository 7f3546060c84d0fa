// A tenant that refuses row after row: the fault is not in the rows, and a person is asked before all of them
// have failed.
import { bundle } from '../../build/bundle';
import { parseFault } from '../../workbench/tenant';
import { openBench } from './bench';
import { doJob, give } from './jobs';
import { smallSheet, statusesOf } from './small-sheet';

beforeAll(async () => {
  await bundle();
});

const USERS = 12;
const SHEET = smallSheet({ users: USERS, courses: 4, withoutBatch: true });

test('a run stops after 20 refusals in a row, with every row Failed or still Ready', async () => {
  const bench = await openBench(SHEET, {
    batchFailed: true,
    // Slow enough that a slice ends before so many were refused.
    latencyMs: 1_000,
    faults: Array.from({ length: USERS }, (_, n) => parseFault(`reject-user:${1001 + n}`)),
  });
  await give(bench, 'connect', bench.connection);
  await doJob(bench, 'check');
  const ready = statusesOf(bench.sheet.texts()).Ready ?? 0;
  expect(ready).toBeGreaterThan(35);
  const sentence = await doJob(bench, 'run');
  expect(sentence).toEqual(expect.stringMatching(/^20 calls in a row failed.*HTTP 422/));
  const { Ready, Failed, Sending, Unknown } = statusesOf(bench.sheet.texts());
  const sent = bench.tenant.calls().filter(({ method }) => method === 'PUT');
  await bench.close();
  expect(sent).toHaveLength(20);
  expect((Ready ?? 0) + (Failed ?? 0)).toBe(ready);
  expect([Sending, Unknown]).toEqual([undefined, undefined]);
}, 60_000);
