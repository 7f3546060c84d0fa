// What the bench says about a sheet at Google: the script by hand does its work, and the figures are those of
// the session.
import {
  AT_GOOGLE_SHAPES,
  atGoogleTables,
  measureAtGoogle,
  oneByOne,
  runRowcall,
} from '../../../workbench/bench/at-google';
import { runByHand } from '../../../workbench/bench/by-hand';
import { sheetOf } from '../../../workbench/bench/end-to-end';

test('the script by hand updates every row and waits when the hourly limit is used up', async () => {
  const sheet = sheetOf('random dates', 60);
  const way = await runByHand(sheet, 200, 1000);
  expect(way).toMatchObject({ calls: 61, writes: 60, executions: 1 });
  // A read of the whole sheet, and one write of the results.
  expect(way.readTimes).toBeCloseTo(61 / 60, 5);
  expect(way.writtenTimes).toBe(1);
  // 60 requests in two portions, 32 at once, 0.2 s each, and one to sign in.
  expect(way.time.requests).toBeGreaterThanOrEqual(600);
  const large = await runByHand(sheetOf('random dates', 1500), 0, 1000);
  expect(large.calls).toBe(1502);
  expect(large.executions).toBe(2);
  expect(large.ms).toBeGreaterThan(3_600_000);
});

test('the time of a session consists of requests, Sheets, other Google time, and waiting', async () => {
  const way = await runRowcall(sheetOf('job roles, one date', 60), 1000);
  const { requests, sheets, google } = way.time;
  expect(requests % 1000).toBe(0);
  expect(requests).toBeGreaterThanOrEqual(1000 * way.writes);
  expect(sheets).toBeGreaterThan(0);
  expect(google).toBeGreaterThan(0);
  expect(requests + sheets + google).toBeLessThanOrEqual(way.ms + 1);
});

test.each([
  [999, 1000, 1000 * 1000],
  [1000, 1000, 3_600_000 + 1000],
  [2500, 2000, 2 * 3_600_000 + 501 * 2000],
  [2500, 5000, 2501 * 5000],
])('%d rows one by one at %d ms a call take %d ms', (rows, latencyMs, ms) => {
  expect(oneByOne(rows, latencyMs)).toEqual({ calls: rows + 1, ms });
});

test('the script by hand skips a sheet that is too large, and every shape has its figures', async () => {
  const results = await measureAtGoogle(
    AT_GOOGLE_SHAPES,
    { rows: [40], latencies: [0], byHandRows: 39 },
    () => {},
  );
  expect(results.map(({ byHand }) => byHand)).toEqual(results.map(() => null));
  for (const { rowcall, bound, rows } of results) {
    expect(rows).toBe(40);
    expect(rowcall.writes).toBeGreaterThanOrEqual(bound);
  }
  const [own, others] = atGoogleTables(results);
  expect(own?.rows.map((row) => row.length)).toEqual(results.map(() => own?.heads.length));
  expect(others?.rows.map((row) => row.length)).toEqual(results.map(() => others?.heads.length));
});
