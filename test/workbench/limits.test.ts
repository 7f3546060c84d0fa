// How much one call carries follows what the tenant takes: every row ends as it should, whatever size is
// refused, cut or lost.
import { bundle } from '../../build/bundle';
import { writeCsv } from '../../workbench/csv';
import { parseFault, type Tenant } from '../../workbench/tenant';
import { openBench } from './bench';
import { headless } from './headless-support';
import { scattered } from './scattered';
import { statusesOf, wrongs } from './small-sheet';

const SHEET = scattered(130);

/** The imports that reached the tenant: their items, and the answer's status. */
const importsAt = (tenant: Tenant): readonly (readonly [items: number, status: number])[] =>
  tenant.calls().flatMap(({ kind, body, status }) => {
    if (kind !== 'POST batch' || typeof body !== 'object' || body === null || !('items' in body)) return [];
    return Array.isArray(body.items) ? [[body.items.length, status] as const] : [];
  });

async function runAgainst(faults: readonly string[]) {
  await bundle();
  const bench = await openBench(SHEET, { faults: faults.map(parseFault), latencyMs: 200 });
  const { shownProblem } = await bench.work();
  const cells = bench.sheet.texts();
  const state = bench.tenant.state();
  const result = {
    shownProblem,
    wrong: wrongs(cells, SHEET, state),
    statuses: statusesOf(cells),
    imports: importsAt(bench.tenant),
    twice: state.enrollments.filter(
      ({ user_id, course_id }) => bench.tenant.completions(user_id, course_id) !== 1,
    ).length,
  };
  await bench.close();
  return result;
}

const ALL = { Updated: SHEET.rows.length - 1 };

test('imports grow step by step toward the thousand items that a tenant takes', async () => {
  const { shownProblem, wrong, statuses, imports, twice } = await runAgainst(['most-items:most=1000']);
  expect({ shownProblem, wrong, statuses, twice }).toEqual({
    shownProblem: null,
    wrong: [],
    statuses: ALL,
    twice: 0,
  });
  const sizes = imports.map(([items]) => items);
  expect(Math.max(...sizes)).toBeGreaterThan(200);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(1000);
  sizes.forEach((size, n) => {
    expect(size).toBeLessThanOrEqual(Math.max(200, 2.5 * Math.max(0, ...sizes.slice(0, n))));
  });
});

test.each(['413', '422'])('a size that is refused with %s is tried once and costs no row', async (status) => {
  const { shownProblem, wrong, statuses, imports, twice } = await runAgainst([
    `most-items:most=300,status=${status}`,
  ]);
  expect({ shownProblem, wrong, statuses, twice }).toEqual({
    shownProblem: null,
    wrong: [],
    statuses: ALL,
    twice: 0,
  });
  expect(imports.filter(([items, answer]) => items > 300 && answer === Number(status))).toHaveLength(1);
});

test('a tenant that takes fewer items than the first size gets smaller imports', async () => {
  const { shownProblem, wrong, statuses, imports, twice } = await runAgainst([
    'most-items:most=60,status=413',
  ]);
  expect({ shownProblem, wrong, statuses, twice }).toEqual({
    shownProblem: null,
    wrong: [],
    statuses: ALL,
    twice: 0,
  });
  const refused = imports.filter(([, answer]) => answer === 413).length;
  // Two steps down, with a wave of four at each.
  expect(refused).toBeLessThanOrEqual(8);
});

test('imports stay at 200 items if a larger one would take more than 20 seconds', async () => {
  const { wrong, statuses, imports } = await runAgainst(['most-items:most=1000', 'slow-items:ms=50']);
  expect({ wrong, statuses }).toEqual({ wrong: [], statuses: ALL });
  expect(Math.max(...imports.map(([items]) => items))).toBe(200);
});

test('imports that a gateway cuts off become smaller, and nothing is sent twice', async () => {
  const { wrong, statuses, imports, twice } = await runAgainst(['slow-items:ms=250,cut=30']);
  expect({ wrong, statuses, twice }).toEqual({ wrong: [], statuses: ALL, twice: 0 });
  const cut = imports.filter(([, status]) => status === 504).map(([items]) => items);
  expect(cut.length).toBeGreaterThan(0);
  expect(imports[imports.length - 1]?.[0]).toBeLessThanOrEqual(100);
});

test('the next run begins with the size that the last one learned', async () => {
  await bundle();
  const bench = await openBench(SHEET, {
    faults: [parseFault('most-items:most=300,status=413')],
    latencyMs: 200,
  });
  await bench.work();
  const before = importsAt(bench.tenant).length;
  // Everything is subscribed again, and the rows are open again.
  bench.tenant.reset(SHEET.tenant);
  const column = bench.sheet.texts()[0]?.indexOf('Rowcall status') ?? -1;
  for (let row = 1; row < SHEET.rows.length; row += 1) bench.sheet.type(row, column, [['']]);
  await bench.work();
  const after = importsAt(bench.tenant);
  expect(before).toBeGreaterThan(0);
  expect(after.filter(([, status]) => status === 413)).toEqual([]);
  await bench.close();
});

test('a run learns how many requests at once a tenant serves, so that few are put off', async () => {
  const files = { 'sheet.csv': writeCsv(SHEET.rows), 'tenant.json': JSON.stringify(SHEET.tenant) };
  const { report, shownProblem } = await headless(files, {
    tenant: 'tenant.json',
    latencyMs: 500,
    faults: ['at-once:most=3'],
  });
  expect(shownProblem).toBeNull();
  expect(report.statuses).toEqual(ALL);
  // One of the first wave of four; after that no wave has four.
  expect(report.calls.retried).toBeGreaterThan(0);
  expect(report.calls.retried).toBeLessThanOrEqual(2);
});
