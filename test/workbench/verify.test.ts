// Verify: what runs wrote is read back, nothing is written to Docebo, and no kill or move makes a status lie.
import { bundle } from '../../build/bundle';
import type { JobReport } from '../../src/contract';
import type { ServiceCall } from '../../workbench/runtime';
import { parseFault, type TenantData } from '../../workbench/tenant';
import { type Bench, type BenchOptions, openBench } from './bench';
import { inTurns } from './in-turns';
import { ask, doJob, give } from './jobs';
import { pairOfRow, smallSheet, statusesOf } from './small-sheet';

const NIGHTLY = process.env.ROWCALL_NIGHTLY === '1';
const SHEET = smallSheet({ users: 6, courses: 4, withoutBatch: true });

beforeAll(async () => {
  await bundle();
});

/** A bench whose rows are checked and run, with what somebody changed in Docebo afterwards. */
async function ran(options: BenchOptions = {}, harm: (data: TenantData) => TenantData = (data) => data) {
  const bench = await openBench(SHEET, { batchFailed: true, ...options });
  expect((await bench.work()).shownProblem).toBeNull();
  bench.tenant.reset(harm(bench.tenant.state()));
  return bench;
}

/** Another day for the first enrollment that was completed in January, and none at all for the second. */
const TAMPERED = (data: TenantData): TenantData => {
  const written = data.enrollments.filter(
    (each) => each.status === 'completed' && each.completion_date?.startsWith('2026-01-1'),
  );
  const [moved, gone] = written;
  return {
    ...data,
    enrollments: data.enrollments
      .filter((each) => each !== gone)
      .map((each) => (each === moved ? { ...each, completion_date: '2025-12-24 12:00:00' } : each)),
  };
};

const detailsOf = (bench: Bench, status: string): readonly string[] =>
  bench.sheet
    .texts()
    .filter((row) => row[5] === status)
    .map((row) => row[6] ?? '');

const writesOf = (bench: Bench): number =>
  bench.tenant.calls().filter(({ method, path }) => method !== 'GET' && path !== '/oauth2/token').length;

test('a verify shows rows that Docebo holds differently as Differs with details, others as Verified', async () => {
  const bench = await ran({}, TAMPERED);
  const before = {
    counts: statusesOf(bench.sheet.texts()),
    writes: writesOf(bench),
    state: bench.tenant.state(),
  };
  const updated = before.counts.Updated ?? 0;
  const report = await doJob(bench, 'verify');
  expect(report).toMatchObject({ kind: 'verify', state: 'done', rowsTotal: updated, rowsDone: updated });
  const after = statusesOf(bench.sheet.texts());
  expect(after).toEqual({ ...before.counts, Updated: undefined, Verified: updated - 2, Differs: 2 });
  expect([...detailsOf(bench, 'Differs')].sort()).toEqual([
    expect.stringMatching(
      /^Asked for Completed on \d+ Jan 2026, but Docebo has Completed on 24 Dec 2025\. Check again to set it\.$/,
    ),
    expect.stringMatching(/^Asked for Completed on \d+ Jan 2026, but Docebo no longer has an enrollment\.$/),
  ]);
  expect(new Set(detailsOf(bench, 'Verified').map((text) => text.replace(/\d+/g, '#')))).toContain(
    'Docebo holds Completed on # Jan #.',
  );
  expect(writesOf(bench)).toBe(before.writes);
  expect(bench.tenant.state()).toEqual(before.state);
  // Done again later, and a check finds the moved one Ready.
  expect(await doJob(bench, 'verify')).toMatchObject({ state: 'done', rowsTotal: updated });
  expect(statusesOf(bench.sheet.texts())).toEqual(after);
  await doJob(bench, 'check');
  expect(statusesOf(bench.sheet.texts())).toMatchObject({ Ready: 1, Verified: updated - 2 });
  await bench.close();
});

test('a verify covers the rows of the check that found them, and of a selection only those', async () => {
  const bench = await openBench(SHEET, { batchFailed: true });
  await give(bench, 'connect', bench.connection);
  const check = await doJob(bench, 'check');
  if (typeof check === 'string') throw new Error(check);
  expect(await doJob(bench, 'run', { of: 'job', job: check.job })).toMatchObject({ state: 'done' });
  expect(await doJob(bench, 'verify', { of: 'job', job: 'nobody00' })).toMatchObject({ rowsTotal: 0 });
  bench.sheet.select([{ row: 1, column: 0, rows: 3, columns: 1 }]);
  expect(await doJob(bench, 'verify', { of: 'selected' })).toMatchObject({ rowsTotal: 3 });
  expect(statusesOf(bench.sheet.texts()).Verified).toBe(3);
  const updated = statusesOf(bench.sheet.texts()).Updated ?? 0;
  // Receipts keep whole seconds: a verify in the same second would take them for its own.
  await bench.clock.sleep(1_000);
  expect(await doJob(bench, 'verify', { of: 'job', job: check.job })).toMatchObject({
    rowsTotal: updated + 3,
  });
  bench.sheet.select([{ row: bench.sheet.content.rows + 1, column: 0, rows: 1, columns: 1 }]);
  expect(await ask(bench, 'startJob', { kind: 'verify', scope: { of: 'selected' } })).toMatchObject({
    ok: false,
    problem: { code: 'nothing-selected' },
  });
  await bench.close();
});

test('a verify of selected rows that has to wait continues with the same rows', async () => {
  const bench = await ran();
  bench.sheet.select([{ row: 1, column: 0, rows: 3, columns: 1 }]);
  bench.tenant.set({ faults: [parseFault('503:rate=1')] });
  const waiting = await give<JobReport>(bench, 'startJob', { kind: 'verify', scope: { of: 'selected' } });
  expect(waiting).toMatchObject({
    state: 'waiting',
    rowsTotal: 3,
    rowsDone: 0,
    shownProblem: { code: 'overloaded' },
  });
  const before = statusesOf(bench.sheet.texts());
  expect(before.Verified).toBeUndefined();
  bench.tenant.set({ faults: [] });
  bench.sheet.select([{ row: 5, column: 0, rows: 9, columns: 1 }]);
  await bench.clock.sleep(60_000);
  const { job, slice } = waiting;
  const report = await give<JobReport>(bench, 'continueJob', { job, slice });
  expect(report).toMatchObject({ state: 'done', rowsTotal: 3, rowsDone: 3 });
  expect(statusesOf(bench.sheet.texts())).toEqual({
    ...before,
    Updated: (before.Updated ?? 0) - 3,
    Verified: 3,
  });
  await bench.close();
});

interface Place {
  readonly n: number;
  readonly phase: ServiceCall['phase'];
  readonly name: string;
}

/** The verify with something done at one of its service calls. */
async function play(at: Place | null, what: (bench: Bench) => 'go' | 'kill') {
  const places: Place[] = [];
  let counting = false;
  let n = 0;
  const bench = await ran(
    {
      hook: (call) => {
        if (!counting) return 'go';
        if (call.phase === 'before') n += 1;
        places.push({ n, phase: call.phase, name: `${call.service}.${call.method}` });
        return n === at?.n && call.phase === at.phase ? what(bench) : 'go';
      },
    },
    TAMPERED,
  );
  try {
    counting = true;
    const report = await doJob(bench, 'verify');
    counting = false;
    const rows = bench.sheet.texts().filter((row) => pairOfRow(row) !== null);
    return { places, report, rows: rows.map((row) => row.slice(0, 7).join(' | ')).sort() };
  } finally {
    await bench.close();
  }
}

test('a verify ends the same after a kill or a sort at any of its service calls', async () => {
  const unharmed = await play(null, () => 'go');
  expect(unharmed.report).toMatchObject({ state: 'done' });
  const chosen = unharmed.places.filter(
    ({ name, phase }) =>
      NIGHTLY || (phase === 'after' && /^UrlFetchApp|\.(setProperty|flush|getValues|setValues)$/.test(name)),
  );
  expect(chosen.length).toBeGreaterThan(5);
  const lastReading = unharmed.places.map(({ name }) => /getValues$/.test(name)).lastIndexOf(true);
  const found = await inTurns(chosen, async (place) => {
    const killed = await play(place, () => 'kill');
    const before = unharmed.places.indexOf(place) < lastReading;
    const sorted = before
      ? await play(place, (bench) => {
          bench.sheet.sort(0, false, 1);
          return 'go';
        })
      : unharmed;
    return [killed, sorted].flatMap(({ report, rows }, which) => {
      const lost = unharmed.rows.filter((row) => !rows.includes(row));
      const said = typeof report === 'string' ? [report] : [];
      return [...said, ...lost].map(
        (line) => `${which === 0 ? 'killed' : 'sorted'} ${place.phase} ${place.name} (${place.n}): ${line}`,
      );
    });
  });
  console.info(`${chosen.length} places`);
  expect(found.flat()).toEqual([]);
}, 3_600_000);

test('a check reports the rows that it did not read because a run had updated them', async () => {
  const bench = await ran({}, TAMPERED);
  const updated = statusesOf(bench.sheet.texts()).Updated ?? 0;
  const report = await doJob(bench, 'check');
  expect(report).toMatchObject({
    state: 'done',
    earlier: { rows: updated, since: expect.stringMatching(/^2026-09-01 12:\d\d:\d\d$/) },
  });
  expect(statusesOf(bench.sheet.texts()).Updated).toBe(updated);
  await bench.close();
});
