// The columns in which Rowcall shows what Docebo holds, and their place. Pure.

import { cellText } from '../model/cells';
import { foldHeader } from '../model/fold';
import type { Cell } from '../model/types';
import type { CellArea, UsedColumns } from './edited';

/** Their headers, side by side in this order. */
export const HELD_HEADERS = [
  'Docebo status',
  'Docebo completion date',
  'Docebo score',
  'Read from Docebo',
] as const;

/** The place among them of when the values were read. */
export const READ_AT = 3;

const NAMES: readonly string[] = HELD_HEADERS.map(foldHeader);

const namesOf = (row: readonly Cell[]): readonly string[] => row.map((cell) => foldHeader(cellText(cell)));

/** The first of the columns (from 0); `null` if they are not all there, side by side. */
export function heldColumns(row: readonly Cell[]): number | null {
  const names = namesOf(row);
  const at = names.findIndex((_, column) => NAMES.every((name, n) => names[column + n] === name));
  return at < 0 ? null : at;
}

/**
 * Whether the columns are torn apart. A column of the person's own may be headed "Docebo status" and say what
 * is to be set, so only the header that nobody else uses tells.
 */
export const isHeldTorn = (row: readonly Cell[]): boolean =>
  heldColumns(row) === null && namesOf(row).includes(NAMES[READ_AT] ?? '');

/**
 * What Docebo was read to hold for edited rows, and no longer is about them: if a cell was edited that names
 * the user or the course. `null` if the edit concerns none.
 */
export function heldBeside(edit: CellArea, used: UsedColumns, headers: readonly Cell[]): CellArea | null {
  const column = heldColumns(headers);
  const naming = new Set(used.naming ?? []);
  const concerned = namesOf(headers.slice(edit.column, edit.column + edit.columns)).some((name) =>
    naming.has(name),
  );
  const row = Math.max(edit.row, used.headerRow + 1);
  const rows = edit.row + edit.rows - row;
  if (column === null || !concerned || rows <= 0) return null;
  return { row, column, rows, columns: HELD_HEADERS.length };
}

/** Cells of rows in runs of rows that follow one another, from the top. */
export function rowsAsBlocks(
  rows: ReadonlyMap<number, readonly Cell[]>,
  column: number,
): readonly { readonly row: number; readonly column: number; readonly values: (readonly Cell[])[] }[] {
  const blocks: { row: number; column: number; values: (readonly Cell[])[] }[] = [];
  for (const [row, cells] of [...rows].sort(([a], [b]) => a - b)) {
    const open = blocks[blocks.length - 1];
    if (open && open.row + open.values.length === row) open.values.push(cells);
    else blocks.push({ row, column, values: [cells] });
  }
  return blocks;
}
