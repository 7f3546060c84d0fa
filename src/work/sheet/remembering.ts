// A sheet that remembers what was read and written last, so that a short read shows what moved.
import { type Cell, type CellArea, type Columns, rawText, STATUS, usedColumns } from '../../sheet';
import type { ColumnAddition, SheetPort } from '../platform/ports';

export interface RememberingSheet extends SheetPort {
  /**
   * Whether these rows (from 0) are where they were read last, and say what they said then or what was
   * written to them since; and whether the columns are where they were. Only these rows and the headers are
   * read, and only the columns that a row's key depends on, with the receipts. `statuses`: with the statuses
   * too, which the receipts repeat. False if the sheet was not read before.
   */
  isUnchanged(rows: readonly number[], columns: Columns, statuses?: 'statuses'): boolean;
}

/**
 * Cells that are read along rather than left out by one read more: what a call costs, by what a cell does.
 * Source: docs/limits.md.
 */
const JOIN_CELLS = 600;

export function remembering(sheet: SheetPort): RememberingSheet {
  let known: (readonly Cell[])[] = [];
  return {
    ...sheet,
    read() {
      const view = sheet.read();
      known = [...view.cells];
      return view;
    },
    write(blocks) {
      sheet.write(blocks);
      for (const block of blocks) known = withBlock(known, block);
    },
    addColumns(addition) {
      sheet.addColumns(addition);
      const headers = known[addition.headerRow];
      if (headers) known = withBlock(known, headersOf(addition, headers.length));
    },
    isUnchanged(rows, columns, statuses) {
      if (known.length === 0) return false;
      const { headerRow, own } = columns;
      const used = usedColumns(columns).filter((column) => statuses || column !== own.column + STATUS);
      // The headers first: if columns are gone, there may be none to read.
      const headers = sheet.rowAt(headerRow, Math.max(...used) + 1);
      return (
        used.every((column) => sameCell(known[headerRow]?.[column], headers[column])) &&
        areasOf(rows, used).every((area) => isSame(known, area, sheet.cellsAt(area), used))
      );
    },
  };
}

/** Cells with a rectangle written over them; rows beyond the last are left out. */
export function withBlock(
  cells: (readonly Cell[])[],
  {
    row,
    column,
    values,
  }: { readonly row: number; readonly column: number; readonly values: readonly (readonly Cell[])[] },
): (readonly Cell[])[] {
  const next = [...cells];
  values.forEach((line, n) => {
    const before = next[row + n];
    if (before) next[row + n] = [...before.slice(0, column), ...line, ...before.slice(column + line.length)];
  });
  return next;
}

/** Rectangles that hold all these columns of all these rows, and no more in between than is cheap. */
function areasOf(rows: readonly number[], columns: readonly number[]): readonly CellArea[] {
  const lines = runsOf(rows, JOIN_CELLS / columns.length);
  return lines.flatMap(({ from, count }) =>
    runsOf(columns, JOIN_CELLS / count).map(
      (run): CellArea => ({ row: from, rows: count, column: run.from, columns: run.count }),
    ),
  );
}

/** The numbers in runs: what is not among them is run over if it is no longer than `most`. */
function runsOf(numbers: readonly number[], most: number): readonly { from: number; count: number }[] {
  const runs: { from: number; count: number }[] = [];
  for (const n of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && n - (last.from + last.count) <= most) last.count = n - last.from + 1;
    else runs.push({ from: n, count: 1 });
  }
  return runs;
}

function isSame(
  known: readonly (readonly Cell[])[],
  { row, column, rows, columns }: CellArea,
  read: readonly (readonly Cell[])[],
  used: readonly number[],
): boolean {
  if (read.length !== rows) return false;
  const looked = used.filter((each) => each >= column && each < column + columns);
  return read.every((line, n) =>
    looked.every((each) => sameCell(known[row + n]?.[each], line[each - column])),
  );
}

/** A cell beyond those that were read is blank. */
const sameCell = (one: Cell = '', other: Cell = ''): boolean =>
  one === other || rawText(one) === rawText(other);

/** The headers of added columns as a block of the row in which they are, with blanks up to them. */
function headersOf({ headerRow, column, headers }: ColumnAddition, read: number) {
  const from = Math.min(read, column);
  return { row: headerRow, column: from, values: [[...Array<Cell>(column - from).fill(''), ...headers]] };
}
