// What people have in their sheets: tabs without cells, data validation, merged cells, tables, frozen and
// hidden rows.
import { bundle } from '../../build/bundle';
import type { State } from '../../src/contract';
import { type Bench, openBench } from './bench';
import { ask, doJob, give } from './jobs';
import { smallSheet, wrongs } from './small-sheet';

beforeAll(async () => {
  await bundle();
});

const SHEET = smallSheet({ users: 4, courses: 3, withoutBatch: true });

async function finishes(bench: Bench): Promise<void> {
  const { shownProblem } = await bench.work();
  expect(shownProblem).toBeNull();
  expect(wrongs(bench.sheet.texts(), SHEET, bench.tenant.state())).toEqual([]);
}

/** The rows below the headers, from this column on. */
const below = ({ sheet }: Bench, column: number, columns: number) => ({
  row: 1,
  column,
  rows: sheet.rows - 1,
  columns,
});

const check = { kind: 'check', scope: { of: 'all' } };

describe.each(['OBJECT', 'DATASOURCE'] as const)('a tab of type %s', (kind) => {
  test('beside the rows disturbs neither check nor run', async () => {
    const bench = await openBench(SHEET, { batchFailed: true });
    bench.spreadsheet.insertSheet('Chart1').kind = kind;
    bench.spreadsheet.activate(bench.sheet);
    await finishes(bench);
    await bench.close();
  });

  test('in front is named as having no cells, and the sidebar still works', async () => {
    const bench = await openBench(SHEET);
    await give(bench, 'connect', bench.connection);
    bench.spreadsheet.insertSheet('Chart1').kind = kind;
    for (const look of ['top', 'whole']) {
      const state = await give<State>(bench, 'getState', look);
      expect(state.shownProblem).toMatchObject({ code: 'not-a-grid' });
      expect(state.shownProblem?.sentence).toContain('The tab “Chart1” has no cells');
      expect(state.connection).not.toBeNull();
    }
    expect(await ask(bench, 'startJob', check)).toMatchObject({ problem: { code: 'not-a-grid' } });
    bench.spreadsheet.activate(bench.sheet);
    expect(await ask(bench, 'startJob', check)).toMatchObject({ ok: true });
    await bench.close();
  });
});

test('data validation that new columns inherit is removed from them and from no others', async () => {
  // No room at the right: Rowcall's columns are inserted, and inherit.
  const width = SHEET.rows[0]?.length ?? 0;
  const bench = await openBench(SHEET, { batchFailed: true });
  bench.sheet.deleteColumns(width, bench.sheet.columns - width);
  const rule = { allowed: ['Yes', 'No'], strict: true };
  bench.sheet.guards.validate(below(bench, width - 1, 1), rule);
  await finishes(bench);
  expect(bench.sheet.guards.rule(1, width - 1)).toEqual(rule);
  expect(bench.sheet.guards.rule(1, width)).toBeNull();
  await bench.close();
});

test('data validation that somebody adds to the statuses is named, and nothing is sent', async () => {
  const bench = await openBench(SHEET, { batchFailed: true, language: 'de' });
  await give(bench, 'connect', bench.connection);
  await doJob(bench, 'check');
  const column = bench.sheet.texts()[0]?.indexOf('Rowcall status') ?? -1;
  bench.sheet.guards.validate(below(bench, column, 1), { allowed: ['Done'], strict: true });
  expect(await ask(bench, 'startJob', { kind: 'run', scope: { of: 'all' } })).toMatchObject({
    ok: false,
    problem: {
      code: 'cells-refused',
      sentence: expect.stringMatching(/^Data validation in Sheet1![A-Z]+\d+:[A-Z]+\d+ refuses/),
    },
  });
  expect(bench.writes().size).toBe(0);
  bench.sheet.guards.clearValidations(below(bench, column, 1));
  await finishes(bench);
  await bench.close();
});

test.each([
  ["where Rowcall's columns will be", false],
  ["in Rowcall's columns", true],
])('merged cells %s are named, and nothing is sent', async (_, later) => {
  const bench = await openBench(SHEET, { batchFailed: true });
  await give(bench, 'connect', bench.connection);
  if (later) await doJob(bench, 'check');
  const width = SHEET.rows[0]?.length ?? 0;
  bench.sheet.guards.merge({ row: 2, column: width, rows: 2, columns: 1 });
  const kind = later ? 'run' : 'check';
  const reply = await ask(bench, 'startJob', { kind, scope: { of: 'all' } });
  expect(JSON.stringify(reply)).toMatch(/Cells in Sheet1![A-Z]3:[A-Z]4 are merged/);
  expect(bench.writes().size).toBe(0);
  if (!later) expect(bench.sheet.texts()[0]).not.toContain('Rowcall status');
  bench.sheet.guards.unmerge();
  await finishes(bench);
  await bench.close();
});

test("merged cells in the person's own columns disturb neither check nor run", async () => {
  const bench = await openBench(SHEET, { batchFailed: true });
  bench.sheet.guards.merge({ row: bench.sheet.content.rows + 3, column: 0, rows: 2, columns: 2 });
  await finishes(bench);
  await bench.close();
});

test("a table with typed columns that refuses Rowcall's texts is named, and nothing is sent", async () => {
  const width = SHEET.rows[0]?.length ?? 0;
  const bench = await openBench(SHEET, { batchFailed: true, language: 'ja' });
  await give(bench, 'connect', bench.connection);
  bench.sheet.deleteColumns(width, bench.sheet.columns - width);
  const all = { row: 0, column: 0, rows: bench.sheet.rows, columns: width };
  bench.sheet.guards.makeTable(
    all,
    Array.from({ length: width }, (_, n) => (n === width - 1 ? 'date' : 'none')),
  );
  expect(await ask(bench, 'startJob', check)).toMatchObject({
    problem: {
      code: 'cells-refused',
      sentence: expect.stringMatching(/^Google refused to change Sheet1![A-Z]+\d+:[A-Z]+\d+, and says: “/),
    },
  });
  expect(bench.writes().size).toBe(0);
  await bench.close();
});

test('a table without types disturbs neither check nor run', async () => {
  const bench = await openBench(SHEET, { batchFailed: true });
  const width = SHEET.rows[0]?.length ?? 0;
  bench.sheet.guards.makeTable(
    { row: 0, column: 0, rows: bench.sheet.rows, columns: width },
    Array.from({ length: width }, () => 'none' as const),
  );
  await finishes(bench);
  await bench.close();
});

test('frozen rows and a filter disturb neither check nor run', async () => {
  const bench = await openBench(SHEET, { batchFailed: true });
  bench.sheet.setFrozenRows(2);
  bench.sheet.hideOnly([2, 3]);
  await give(bench, 'connect', bench.connection);
  await doJob(bench, 'check');
  await finishes(bench);
  await bench.close();
});

test.each([
  ['its own columns', false],
  ['every column', true],
])('alternating colors in %s disturb neither check nor run, and stay', async (_, every) => {
  const bench = await openBench(SHEET, { batchFailed: true });
  const { rows, columns } = bench.sheet.content;
  const banded = { row: 0, column: 0, rows, columns: every ? bench.sheet.columns : columns };
  bench.sheet.band(banded);
  await finishes(bench);
  expect(bench.sheet.bandings).toEqual([banded]);
  expect(bench.sheet.look(2, 0)?.background).toBe('#f3f3f3');
  await bench.close();
});

test('a log renamed in other capitals is still the log', async () => {
  const bench = await openBench(SHEET, { batchFailed: true });
  const log = bench.spreadsheet.insertSheet('ROWCALL LOG');
  bench.spreadsheet.activate(bench.sheet);
  await finishes(bench);
  expect(bench.spreadsheet.sheets).toHaveLength(2);
  expect(log.texts().length).toBeGreaterThan(1);
  bench.spreadsheet.activate(log);
  expect((await give<State>(bench, 'getState')).shownProblem?.code).toBe('log-sheet');
  await bench.close();
});

test('a log formatted as plain text gets no apostrophes', async () => {
  const bench = await openBench(SHEET, { batchFailed: true });
  const log = bench.spreadsheet.insertSheet('Rowcall log');
  log.setFormat({ row: 0, column: 0, rows: log.rows, columns: log.columns }, { numberFormat: '@' });
  bench.spreadsheet.activate(bench.sheet);
  await finishes(bench);
  expect(log.texts().length).toBeGreaterThan(bench.writes().size);
  expect(
    log
      .texts()
      .flat()
      .filter((text) => text.startsWith("'")),
  ).toEqual([]);
  await bench.close();
});
