// A sheet that remembers: a short read tells whether rows are where they were.
import fc from 'fast-check';
import { type Cell, type CellArea, OWN_HEADERS, recogniseColumns, type SheetView } from '../../../src/sheet';
import type { SheetPort } from '../../../src/work';
import { remembering } from '../../../src/work/sheet/remembering';
import { cases } from '../../support/cases';

type Cells = Cell[][];

const HEAD: Cell[] = ['Username', 'Course code', 'Completion date', 'Desk', ...OWN_HEADERS];
const line = (n: number): Cell[] => [
  `user${n}`,
  'C-1',
  { wall: '2026-03-14 00:00:00' },
  `n${n}`,
  '',
  '',
  '',
  '',
  '',
];

/** A sheet in memory, and the cells that were read of it. */
function sheetOf(rows: number) {
  const cells: Cells = [[...HEAD], ...Array.from({ length: rows }, (_, n) => line(n))];
  const viewNow = (): SheetView => ({
    name: 'Sheet1',
    cells: cells.map((row) => [...row]),
    locale: 'en_US',
    today: '2026-09-01',
  });
  const areas: CellArea[] = [];
  const unused = () => {
    throw new Error('not needed here');
  };
  const port: SheetPort = {
    id: 1,
    name: 'Sheet1',
    grid: true,
    merged: unused,
    read: viewNow,
    top: unused,
    formats: unused,
    filtered: unused,
    hiddenAmong: unused,
    texts: unused,
    rowAt: (row) => cells[row] ?? [],
    cellsAt(area) {
      areas.push(area);
      return cells
        .slice(area.row, area.row + area.rows)
        .map((row) => row.slice(area.column, area.column + area.columns));
    },
    write(blocks) {
      for (const { row, column, values } of blocks) {
        values.forEach((own, down) => {
          own.forEach((cell, right) => {
            const into = cells[row + down];
            if (into) into[column + right] = cell;
          });
        });
      }
    },
    flush: () => {},
    addColumns: unused,
    columnHidden: unused,
    showColumns: unused,
    offer: unused,
    selection: unused,
    select: unused,
    type: unused,
    noteOf: unused,
    setNote: unused,
  };
  const found = recogniseColumns(viewNow(), null, 'update', {});
  if (!found.ok) throw new Error('no columns');
  const sheet = remembering(port);
  sheet.read();
  areas.length = 0;
  return { cells, sheet, columns: found.columns, areas };
}

const beside = { headerRow: 0, headers: ['Rowcall status', 'Rowcall details', 'Rowcall receipt'] };

test('rows are unchanged while nobody edits them, also after Rowcall wrote them', () => {
  const { sheet, columns } = sheetOf(20);
  expect(sheet.isUnchanged([3, 4, 5], columns)).toBe(true);
  sheet.write([{ row: 4, column: 4, values: [['Sending', 'Sent just now.', 'r1']], ...beside }]);
  expect(sheet.isUnchanged([3, 4, 5], columns)).toBe(true);
});

test.each<[string, (cells: Cells) => void, boolean]>([
  [
    'a date is edited',
    (cells) => void (cells[4] as Cell[]).splice(2, 1, { wall: '2026-03-15 00:00:00' }),
    false,
  ],
  ['a course is edited', (cells) => void (cells[4] as Cell[]).splice(1, 1, 'C-01'), false],
  [
    'a status is edited, which its receipt repeats',
    (cells) => void (cells[4] as Cell[]).splice(4, 1, 'Updated'),
    true,
  ],
  ['a receipt is edited', (cells) => void (cells[4] as Cell[]).splice(6, 1, 'r9'), false],
  ['a row is inserted above', (cells) => void cells.splice(2, 0, line(99)), false],
  ['a row is deleted', (cells) => void cells.splice(4, 1), false],
  ['the sheet is cut off', (cells) => void cells.splice(4), false],
  [
    'a column is inserted',
    (cells) => {
      for (const row of cells) row.splice(0, 0, '');
    },
    false,
  ],
  ['a note is edited', (cells) => void (cells[4] as Cell[]).splice(3, 1, 'other'), true],
  ['another row is edited', (cells) => void (cells[18] as Cell[]).splice(2, 1, ''), true],
])('checks whether rows are unchanged: %s', (_, change, stands) => {
  const { cells, sheet, columns } = sheetOf(20);
  change(cells);
  expect(sheet.isUnchanged([4], columns)).toBe(stands);
});

test('notices an edited status if the statuses are asked for', () => {
  const { cells, sheet, columns } = sheetOf(20);
  expect(sheet.isUnchanged([4], columns, 'statuses')).toBe(true);
  (cells[4] as Cell[]).splice(4, 1, 'Updated');
  expect(sheet.isUnchanged([4], columns, 'statuses')).toBe(false);
});

test('knows the headers of columns that were just added, and that nothing is below them', () => {
  const { cells, sheet, columns } = sheetOf(20);
  const added = { ...columns, own: { column: 9, present: false } };
  for (const row of cells) row.length = 9;
  const headers = ['Rowcall status', 'Rowcall details', 'Rowcall receipt'];
  const bare = remembering({
    ...sheet,
    read: () => ({
      name: 'Sheet1',
      cells: cells.map((row) => [...row]),
      locale: 'en_US',
      today: '2026-11-26',
    }),
    addColumns: () => void cells[0]?.push(...headers),
  });
  bare.read();
  bare.addColumns({ headerRow: 0, column: 9, headers, looks: [], colours: [] });
  expect(bare.isUnchanged([1, 2, 3], added, 'statuses')).toBe(true);
  cells[2]?.push('Updated');
  expect(bare.isUnchanged([1, 2, 3], added, 'statuses')).toBe(false);
});

test('no row counts as unchanged before the sheet was read', () => {
  const { columns } = sheetOf(3);
  const unread = remembering({ ...sheetOf(3).sheet });
  expect(unread.isUnchanged([1], columns)).toBe(false);
});

test('reads little more than the rows in question', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 50 }),
      (rows) => {
        const { sheet, columns, areas } = sheetOf(2000);
        expect(sheet.isUnchanged(rows, columns)).toBe(true);
        const cells = areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
        // No more than a call costs, for each row that is asked about.
        expect(cells).toBeLessThanOrEqual(rows.length * (600 + HEAD.length) * 2);
        for (const row of rows)
          expect(areas.some((area) => area.row <= row && row < area.row + area.rows)).toBe(true);
      },
    ),
    { numRuns: cases(50) },
  );
});
