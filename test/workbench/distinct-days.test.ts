// Sheets with many different days, which is what Rowcall is for: every row is sent, however long the sheet
// takes to read.
import { bundle } from '../../build/bundle';
import { openBench } from './bench';
import { headless } from './headless-support';
import { smallSheet, statusesOf, wrongs } from './small-sheet';

const DAY_MS = 86_400_000;
const dayBefore = (n: number): string =>
  new Date(Date.UTC(2026, 7, 31) - n * DAY_MS).toISOString().slice(0, 10);

/** Rows whose users, courses and days are mixed, with so many different days. */
function scattered(rows: number, days: number): string {
  const lines = Array.from({ length: rows }, (_, n) => {
    const user = Math.floor(n / 60);
    return `user${user}@example.com,C-${n % 60},${dayBefore((n * 7919) % days)}`;
  });
  return ['Username,Course code,Completion date', ...lines].join('\n');
}

test.each([
  [1000, 800],
  [3000, 3000],
])('%d rows with %d days end as Updated', async (rows, days) => {
  const { report, shownProblem } = await headless(
    { 'sheet.csv': scattered(rows, days) },
    { timeZone: 'America/New_York' },
  );
  expect(shownProblem).toBeNull();
  expect(report.statuses).toEqual({ Updated: rows });
  expect(report.executions).toBeLessThan(10);
});

test('a run finishes even if reading the sheet takes longer than a slice', async () => {
  await bundle();
  const sheet = smallSheet({ users: 6, courses: 4, withoutBatch: true });
  const bench = await openBench(sheet, {
    batchFailed: true,
    hook: (call) => {
      if (call.phase === 'before' && call.method === 'Range.getValues') bench.clock.advance(20_000);
      return 'go';
    },
  });
  const { shownProblem } = await bench.work();
  const cells = bench.sheet.texts();
  const wrong = wrongs(cells, sheet, bench.tenant.state());
  await bench.close();
  expect(shownProblem).toBeNull();
  expect(wrong).toEqual([]);
  expect(statusesOf(cells)).toEqual({ Updated: 22, 'No change': 2, 'Not enrolled': 1, Invalid: 1 });
});

test('a run that continues hours after its check still imports its rows in batches', async () => {
  const { report, shownProblem } = await headless(
    { 'sheet.csv': scattered(2000, 800) },
    { callsPerHour: 25 },
  );
  expect(shownProblem).toBeNull();
  expect(report.statuses).toEqual({ Updated: 2000 });
  const { byKind } = report.calls;
  expect(byKind['PUT one'] ?? 0).toBe(0);
  expect(byKind['POST batch']).toBeLessThan(15);
  expect(report.simulatedMs).toBeGreaterThan(3_600_000);
});
