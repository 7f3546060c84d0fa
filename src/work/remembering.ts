// A sheet that remembers what was read of it and written to it last, so that a short read tells whether rows still stand there.
import { type Cell, type CellArea, type Columns, rawText, usedColumns } from '../sheet';
import type { SheetPort } from './ports';

export interface RememberingSheet extends SheetPort {
  /**
   * Whether these rows (from 0) stand where they were read last, and say what they said then or what was written to them
   * since; and whether the columns are where they were. Nothing but these rows and the headers is read, and no column that a
   * row's key does not hang on. False where the sheet was not read before.
   */
  stands(rows: readonly number[], columns: Columns): boolean;
}

/** Cells that are read along rather than left out by one read more: what a call costs, by what a cell does. Source: docs/limits.md. */
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
    stands(rows, columns) {
      if (known.length === 0) return false;
      const used = usedColumns(columns);
      const { headerRow } = columns;
      // The headers first: where columns are gone, there may be none to read.
      const headers = sheet.rowAt(headerRow);
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

/** The numbers in runs: what is not among them is run over where it is no longer than `most`. */
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

const sameCell = (one: Cell | undefined, other: Cell | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && rawText(one) === rawText(other));
