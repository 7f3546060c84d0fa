// Runs that begin or go on more than an hour after their check: rows are read again and imported in batches,
// slice by slice.
import { type Bench, openBench } from './bench';
import { doJob, give } from './jobs';
import { type SmallSheet, tenantWith } from './small-sheet';

const DAY_MS = 86_400_000;

/** Longer than a slice of a run works, and shorter than an execution may last. */
const SLICE_MS = 280_000;

/** Every user with every course, each pair on a day of its own as far as 900 days go. */
function scattered(users: number, courses: number): SmallSheet {
  const pairs = Array.from(
    { length: users * courses },
    (_, n) => [n % users, Math.floor(n / users)] as const,
  );
  const dayOf = (n: number) =>
    new Date(Date.UTC(2026, 7, 31) - ((n * 7919) % 900) * DAY_MS).toISOString().slice(0, 10);
  return {
    rows: [
      ['Username', 'Course code', 'Completion date'],
      ...pairs.map(([user, course], n) => [`user.${user}`, `C-${course}`, dayOf(n)]),
    ],
    tenant: tenantWith(users, courses, pairs),
  };
}

const callsBy = (bench: Bench, kind: string) =>
  bench.tenant.calls().filter((call) => call.kind === kind).length;

const countsOf = (report: Awaited<ReturnType<typeof doJob>>) =>
  typeof report === 'string' ? report : report.counts;

test('the first run at a tenant imports rows that were checked hours before', async () => {
  const bench = await openBench(scattered(30, 10));
  await give(bench, 'connect', bench.connection);
  expect(countsOf(await doJob(bench, 'check'))).toMatchObject({ Ready: 300 });
  bench.clock.advance(2 * 3_600_000);
  expect(countsOf(await doJob(bench, 'run'))).toMatchObject({ Updated: 300 });
  // The pilot, the import after it, and one for the rest, which is read again once the pilot has passed.
  expect(callsBy(bench, 'POST batch')).toBe(3);
  expect(callsBy(bench, 'PUT one')).toBe(0);
  await bench.close();
});

test('a slice without time to read rows again after its waves leaves them to the next', async () => {
  let imports = 0;
  const bench = await openBench(scattered(30, 10), {
    hook: (call) => {
      if (call.phase === 'after' && JSON.stringify(call.args).includes('enrollment/batch')) imports += 1;
      // The log takes until the end of the slice, once the pilot of imports and the import after it have been
      // sent.
      if (imports === 2 && call.phase === 'before' && call.method === 'Range.setValues') {
        bench.clock.advance(SLICE_MS);
        imports += 1;
      }
      return 'go';
    },
  });
  await give(bench, 'connect', bench.connection);
  expect(countsOf(await doJob(bench, 'check'))).toMatchObject({ Ready: 300 });
  bench.clock.advance(2 * 3_600_000);
  expect(countsOf(await doJob(bench, 'run'))).toMatchObject({ Updated: 300 });
  expect(callsBy(bench, 'PUT one')).toBe(0);
  await bench.close();
});
