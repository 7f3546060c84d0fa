// Renders Rowcall's own cells as rectangles around the cells that differ.
import type { LanguageTag } from '../../contract';
import { cellText } from '../model/cells';
import type { Columns } from '../model/column-types';
import type { Ledger, LedgerEntry, Row } from '../model/row-types';
import type { Cell, SheetView } from '../model/types';
import { OWN_HEADERS, RECEIPT } from './own-columns';
import { identityWithIds, readReceipt, writeReceipt } from './receipt';
import { statusName } from './status-names';

const WIDTH = OWN_HEADERS.length;

/** A rectangle of cells; `row` and `column` count from 0. */
export interface RenderedBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
}

interface RenderOptions {
  /** The details of a row whose status no longer counts, because the row was changed since. May be empty. */
  readonly staleDetails: string;
  /** The language of the sheet's statuses; English if it is not given. */
  readonly language?: LanguageTag;
  /**
   * Rows that do not differ and still go into one rectangle with those above and below them: it is cheaper
   * than another.
   */
  readonly joinRows: number;
}

type OwnCells = readonly Cell[];

const BLANK: OwnCells = ['', '', '', '', ''];

/** A run renders after every wave, and most entries do not change: their cells are made once. */
const made = new WeakMap<LedgerEntry, { readonly key: string; readonly cells: OwnCells }>();

function fromLedger(row: Row, entry: LedgerEntry, language: LanguageTag): OwnCells {
  const known = made.get(entry);
  if (known?.key === row.key) return known.cells;
  const cells = cellsOf(row, entry, language);
  made.set(entry, { key: row.key, cells });
  return cells;
}

function cellsOf(row: Row, entry: LedgerEntry, language: LanguageTag): OwnCells {
  const { status, job, at, delivery, userId, courseId } = entry;
  const identity = identityWithIds(row.identity, userId, courseId);
  const receipt = writeReceipt({ job, identity, key: row.key, at, status: status || 'Ready', delivery });
  const word = status === '' ? '' : statusName(status, language);
  return [word, entry.details, receipt, userId ?? '', courseId ?? ''];
}

/**
 * A row of which the ledger says nothing. What is there stays while it counts, or waits for the check to
 * continue. If the row was edited the status goes, and the IDs stay as long as they belong to its user and
 * course; if the cells belong to another row (the person's columns were sorted without Rowcall's) all of
 * them go.
 */
function asItStands(row: Row, cells: OwnCells, staleDetails: string): OwnCells {
  const [status = '', details = '', receipt = '', userId = '', courseId = ''] = cells;
  const noIds = row.ids === null;
  const waits = status === '' && row.receipt?.key === row.key;
  if (row.state !== 'pending' || waits)
    return [status, details, receipt, noIds ? '' : userId, noIds ? '' : courseId];
  // Once the receipt is gone the text itself shows that the row has this note.
  const stale = cellText(receipt) !== '' || cellText(details) === staleDetails;
  return noIds
    ? ['', stale ? staleDetails : '', '', '', '']
    : ['', stale ? staleDetails : '', receipt, userId, courseId];
}

/**
 * What Rowcall's five cells should say in every row of the view, as rectangles that cover all cells that
 * differ, from the top down; none if none does. `rows` are `readRows` of the same view and columns;
 * `ledger` says what is new, by row key. Cells inside a rectangle that do not differ are given as they are.
 * A rectangle never reaches beyond Rowcall's columns, nor to the header row and above. After they are
 * written, rendering again gives none.
 *
 * A row that is passed over is cleared only if a receipt shows that its cells are Rowcall's: a person may
 * have put a total there.
 */
export function renderBlocks(
  view: SheetView,
  columns: Columns,
  rows: readonly Row[],
  ledger: Ledger,
  options: RenderOptions,
): readonly RenderedBlock[] {
  const { column } = columns.own;
  const first = columns.headerRow + 1;
  const snapshot = (index: number): OwnCells => {
    const cells = view.cells[index] ?? [];
    return BLANK.map((blank, place) => cells[column + place] ?? blank);
  };

  const byIndex: (Row | undefined)[] = Array(view.cells.length).fill(undefined);
  for (const row of rows) byIndex[row.index] = row;
  const blocks: RenderedBlock[] = [];
  let open: Open | null = null;
  for (let index = first; index < view.cells.length; index += 1) {
    const now = snapshot(index);
    const row = byIndex[index];
    const entry = row && ledger.get(row.key);
    let next = now;
    if (row)
      next = entry
        ? fromLedger(row, entry, options.language ?? 'en')
        : asItStands(row, now, options.staleDetails);
    else if (readReceipt(cellText(now[RECEIPT]))) next = BLANK;
    let left: number = WIDTH;
    let right = -1;
    for (let place = 0; place < WIDTH; place += 1) {
      const cell = next[place];
      if (cell === now[place] || cellText(cell) === cellText(now[place])) continue;
      if (right < 0) left = place;
      right = place;
    }
    if (right < 0 && !open) continue;
    open = open ?? { top: index, left, right, wanted: [], rows: 0 };
    open.wanted.push(next);
    if (right >= 0) {
      open = {
        ...open,
        left: Math.min(open.left, left),
        right: Math.max(open.right, right),
        rows: open.wanted.length,
      };
    } else if (open.wanted.length - open.rows > options.joinRows) {
      blocks.push(closed(open, column));
      open = null;
    }
  }
  if (open) blocks.push(closed(open, column));
  return blocks;
}

/**
 * A rectangle that is still growing: the cells of all rows since its first, of which so many reach to the
 * last that differs.
 */
interface Open {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly wanted: OwnCells[];
  readonly rows: number;
}

const closed = ({ top, left, right, wanted, rows }: Open, column: number): RenderedBlock => ({
  row: top,
  column: column + left,
  values: wanted.slice(0, rows).map((cells) => cells.slice(left, right + 1)),
});
