// What an edit does to the statuses beside it: they no longer count, and show it at once.
import type { RowStatus } from '../../contract';
import { cellText } from '../model/cells';
import { foldHeader } from '../model/fold';
import type { Cell } from '../model/types';
import { DETAILS, ownColumns, STATUS } from './own-columns';
import { readRowStatus } from './status-names';

/** A rectangle of cells, counted from 0. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a check read rows from: enough to tell whether an edit concerns it, without reading the sheet. */
export interface UsedColumns {
  /** Counted from 0. */
  readonly headerRow: number;
  /** The headers of the columns that rows are read from, as `foldHeader` gives them. */
  readonly names: readonly string[];
  /** Those of the columns that name the user or the course. */
  readonly naming?: readonly string[] | undefined;
}

/**
 * Rowcall's status and details beside edited rows, which have to be looked at. `null` if the edit concerns
 * none.
 */
export function statusesBeside(edit: CellArea, used: UsedColumns, headers: readonly Cell[]): CellArea | null {
  const own = ownColumns(headers, headers.length);
  if (!own?.present) return null;
  const names = new Set(used.names);
  const concerned = headers
    .slice(edit.column, edit.column + edit.columns)
    .some((header) => names.has(foldHeader(cellText(header))));
  const first = Math.max(edit.row, used.headerRow + 1);
  const rows = edit.row + edit.rows - first;
  if (!concerned || rows <= 0) return null;
  return { row: first, column: own.column + STATUS, rows, columns: DETAILS - STATUS + 1 };
}

/**
 * Statuses that an edit does not clear: it does not take back what was sent, and only a read settles that.
 */
const KEPT: ReadonlySet<RowStatus> = new Set<RowStatus>(['Sending', 'Unknown']);

/**
 * The cells to write over `area`, which holds `cells` (status and details): blank statuses with
 * `staleDetails`, in runs of rows, from the top. Rows without a status are not touched.
 */
export function staleBlocks(
  area: CellArea,
  cells: readonly (readonly Cell[])[],
  staleDetails: string,
): readonly {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
}[] {
  const blocks: { row: number; column: number; values: Cell[][] }[] = [];
  cells.forEach((line, index) => {
    const status = readRowStatus(cellText(line[0]));
    if (status === null || KEPT.has(status)) return;
    const row = area.row + index;
    const open = blocks[blocks.length - 1];
    if (open && open.row + open.values.length === row) open.values.push(['', staleDetails]);
    else blocks.push({ row, column: area.column, values: [['', staleDetails]] });
  });
  return blocks;
}
