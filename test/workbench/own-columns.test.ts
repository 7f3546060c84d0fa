// How the sheets look that Rowcall adds columns to or makes itself: hidden columns, widths, dropdowns, frozen
// headers.
import { bundle } from '../../build/bundle';
import type { RunState } from '../../src/contract';
import { type Bench, openBench } from './bench';
import { ask, doJob, give } from './jobs';
import { smallSheet } from './small-sheet';

const SHEET = smallSheet({ users: 3, courses: 2, withoutBatch: true });

beforeAll(async () => {
  await bundle();
});

const opened = async (script: 'source' | 'bundle' = 'source') => {
  const bench = await openBench(SHEET, { script, batchFailed: true });
  await give(bench, 'connect', bench.connection);
  return bench;
};

/** Chooses the menu's entry that shows or hides them. */
async function menu({ workbench }: Bench) {
  expect(await workbench.open('FULL')).toMatchObject({ ok: true });
  expect(await workbench.click('Show or hide IDs')).toMatchObject({ ok: true });
}

test('a check hides receipts and IDs, the menu shows them, and no later check hides them again', async () => {
  const bench = await opened('bundle');
  const names = () => bench.sheet.hiddenColumns.map((column) => bench.sheet.text(0, column));
  await doJob(bench, 'check');
  expect(names()).toEqual(['Rowcall receipt', 'Rowcall user id', 'Rowcall course id']);
  await menu(bench);
  expect(names()).toEqual([]);
  await doJob(bench, 'check');
  expect(names()).toEqual([]);
  await menu(bench);
  expect(names()).toEqual(['Rowcall receipt', 'Rowcall user id', 'Rowcall course id']);
  await bench.close();
});

test('details wrap, and statuses do not', async () => {
  const bench = await opened();
  await doJob(bench, 'check');
  const at = bench.sheet.texts()[0]?.indexOf('Rowcall details') ?? -1;
  expect(bench.sheet.format(1, at)?.wrap).toBe(true);
  expect(bench.sheet.format(1, at - 1)?.wrap).toBeUndefined();
  await bench.close();
});

test('the log and the sheet of an undo have widths of their own and headers that stay in view', async () => {
  const bench = await opened();
  await bench.work();
  const log = bench.spreadsheet.sheets.find(({ name }) => name === 'Rowcall log');
  expect(log?.frozenRows).toBe(1);
  expect([...(log?.widths.keys() ?? [])]).toHaveLength(log?.content.columns ?? 0);
  const [run] = await give<readonly RunState[]>(bench, 'listRuns');
  await give(bench, 'makeUndo', run?.run);
  const undo = bench.spreadsheet.activeSheet;
  expect(undo.name).toMatch(/^Undo of 1 Sep 2026 12:\d\d$/);
  expect(undo.frozenRows).toBe(1);
  expect(undo.texts()[0]?.slice(0, 3)).toEqual(['Enrollment', 'Docebo user ID', 'Docebo course ID']);
  expect([...undo.widths.keys()]).toHaveLength(undo.content.columns);
  await bench.close();
});

test('the template has the columns of a sheet, dropdowns, and examples that are read as rows', async () => {
  const bench = await opened();
  const reply = await ask(bench, 'makeTemplate');
  expect(reply).toMatchObject({ ok: true, value: { sheet: { name: 'Rowcall template', rows: 3 } } });
  const template = bench.spreadsheet.activeSheet;
  expect(template.texts().slice(0, 2)).toEqual([
    [
      'User',
      'Course',
      'Completion date',
      'Status',
      'Action',
      'Score',
      'Enrollment date',
      'Active from',
      'Active until',
      'Level',
      'Session ID',
    ],
    ['ann.example', 'FIRE-01', '2026-03-14', 'Completed', '', '90', '', '', '', '', ''],
  ]);
  expect(template.guards.rule(1, 3)).toMatchObject({ strict: false });
  await bench.close();
});
