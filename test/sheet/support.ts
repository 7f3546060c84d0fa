// Builders for sheets in tests.
import type { ColumnChoice } from '../../src/contract';
import {
  type Cell,
  type Columns,
  dateReader,
  noonAt,
  type Row,
  readRows,
  recogniseColumns,
  type SheetContext,
  type SheetView,
} from '../../src/sheet';

export const TODAY = '2026-06-30';

export const CONTEXT: SheetContext = {
  origin: 'acme.docebosaas.com',
  noon: noonAt(0),
  offsetHours: () => 0,
  action: 'update',
};

type DateOptions = Parameters<typeof dateReader>[0] & {
  readonly field: Parameters<ReturnType<typeof dateReader>>[1];
};

/** One cell as a moment. */
export const readMoment = (cell: Cell, options: DateOptions) => dateReader(options)(cell, options.field);

/** Rows of any width, made as wide as the widest. */
export function viewOf(rows: readonly (readonly Cell[])[], more: Partial<SheetView> = {}): SheetView {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name: 'Sheet1',
    cells: rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]),
    locale: 'en_GB',
    today: TODAY,
    ...more,
  };
}

/** By the sheet they were recognised in: a test asks for the columns of one sheet again and again. */
const recognised = new WeakMap<SheetView, Columns>();

export function columnsOf(view: SheetView, choice: ColumnChoice = null): Columns {
  const known = choice === null ? recognised.get(view) : undefined;
  if (known) return known;
  const result = recogniseColumns(view, choice);
  if (!result.ok) throw new Error(`No columns: ${JSON.stringify(result.problem)}`);
  if (choice === null) recognised.set(view, result.columns);
  return result.columns;
}

/** The questions but those about what the user and the course column hold, which are there always. */
export const doubts = ({ questions }: Columns): Columns['questions'] =>
  questions.filter(({ kind }) => kind !== 'user-match' && kind !== 'course-match');

export const rowsOf = (view: SheetView, context: SheetContext = CONTEXT): Row[] =>
  readRows(view, columnsOf(view), context);

/** The one row of a sheet with these headers and these cells. */
export function onlyRow(
  headers: readonly string[],
  cells: readonly Cell[],
  more: Partial<SheetView> = {},
): Row {
  const rows = rowsOf(viewOf([headers, cells], more));
  const [row] = rows;
  if (!row || rows.length !== 1) throw new Error(`${rows.length} rows instead of one.`);
  return row;
}

/** The view after a block was written to it; it grows to the right if the block does. */
export function written(
  view: SheetView,
  block: { readonly row: number; readonly column: number; readonly values: readonly (readonly Cell[])[] },
): SheetView {
  const cells = view.cells.map((row) => [...row]);
  block.values.forEach((values, r) => {
    values.forEach((value, c) => {
      const row = cells[block.row + r];
      if (!row) throw new Error('The block reaches below the sheet.');
      while (row.length < block.column + c) row.push('');
      row[block.column + c] = value;
    });
  });
  return viewOf(cells, { name: view.name, locale: view.locale, today: view.today });
}
