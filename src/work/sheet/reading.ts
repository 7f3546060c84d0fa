// The sheet as rows, and the statuses written back beside them.
import type { Problem, RowStatus } from '../../contract';
import {
  type Columns,
  type Ledger,
  type LedgerEntry,
  OWN_HEADERS,
  type RenderedBlock,
  type Row,
  readRows,
  recogniseColumns,
  renderBlocks,
  type SheetContext,
  type SheetView,
  statusLanguage,
  statusName,
} from '../../sheet';
import { languageInUse } from '../../texts';
import { DETAILS } from '../../words';
import type { ColumnLook, Platform, SheetPort, StatusColour } from '../platform/ports';
import { tenantInUse } from '../stored/connections';
import { enrollmentFields } from '../stored/enrollment-fields';
import { actionOf, answersOf, columnsOf } from '../stored/sheet';
import { userFields } from '../stored/user-fields';
import { isLog, looksLikeDirectory, looksLikeLog } from './own-sheets';
import { asShown } from './shown';

/** What one read of the sheet gave. Row and column numbers in it are valid only for this reading. */
export interface Reading {
  readonly view: SheetView;
  readonly columns: Columns;
  readonly rows: readonly Row[];
}

export type ReadingResult =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly problem: Problem };

type ColumnsReading =
  | { readonly ok: true; readonly view: SheetView; readonly columns: Columns }
  | { readonly ok: false; readonly problem: Problem };

/** Recognises the columns of a view by what the person has chosen and answered. */
type Recognise = (view: SheetView) => ColumnsReading;

/**
 * Reads the sheet and recognises its columns; the person's own choice of columns comes first. `read`: to read
 * less.
 */
export function readColumns(
  platform: Platform,
  sheet: SheetPort,
  read: () => SheetView = () => sheet.read(),
): ColumnsReading {
  const closed = unreadable(sheet);
  return closed ? { ok: false, problem: closed } : recogniser(platform, sheet)(read());
}

const unreadable = (sheet: SheetPort): Problem | null => {
  if (!sheet.grid) return { code: 'not-a-grid', sheet: sheet.name };
  return isLog(sheet.name) ? { code: 'log-sheet' } : null;
};

/** Looks up what the person has chosen and answered, once for all the views that are recognised by it. */
function recogniser(platform: Platform, { id }: SheetPort): Recognise {
  const { documentStore: store } = platform;
  const choice = columnsOf(id).read(store);
  const action = actionOf(id).read(store) ?? 'update';
  const answers = answersOf(id).read(store) ?? {};
  const origin = tenantInUse(platform, id);
  const fields = userFields(platform, origin);
  const additional = enrollmentFields(platform, origin);
  return (view) => {
    if (looksLikeLog(view)) return { ok: false, problem: { code: 'log-sheet' } };
    if (looksLikeDirectory(view)) return { ok: false, problem: { code: 'directory-sheet' } };
    const found = recogniseColumns(view, choice, action, answers, fields, additional);
    return found.ok ? { ok: true, view, columns: found.columns } : found;
  };
}

/** Times that the sheet is read again because rows moved between its values and its formats. */
const MOST_READS = 3;

/**
 * Reads the sheet with its names, dates and scores as the cells show them. `texts`: with the texts of dates,
 * for sentences.
 */
export function readShown(platform: Platform, sheet: SheetPort, texts = false): ColumnsReading {
  const closed = unreadable(sheet);
  if (closed) return { ok: false, problem: closed };
  const recognise = recogniser(platform, sheet);
  for (let n = 0; n < MOST_READS; n += 1) {
    const read = recognise(sheet.read());
    if (!read.ok) return read;
    const view = asShown(sheet, read.view, read.columns, { texts, again: () => sheet.read() });
    // What decides how a column is read can be in what its cells show: 0.85 that shows as 85% is no fraction.
    if (view) return view === read.view ? read : recognise(view);
  }
  return { ok: false, problem: { code: 'out-of-time' } };
}

/**
 * Reads the sheet as rows. A column without which nothing can start is a problem before anything else
 * happens.
 */
export function readSheet(
  platform: Platform,
  sheet: SheetPort,
  context: SheetContext,
  texts = false,
): ReadingResult {
  const read = readShown(platform, sheet, texts);
  if (!read.ok) return read;
  const { view, columns } = read;
  if (columns.missing.length > 0) {
    const headers = columns.headers.map(({ header }) => header);
    return {
      ok: false,
      problem: { code: 'columns-missing', fields: columns.missing, headers, shape: columns.shape },
    };
  }
  const rows = readRows(view, columns, context);
  if (rows.length === 0) return { ok: false, problem: { code: 'sheet-empty', sheet: view.name } };
  return { ok: true, reading: { view, columns, rows } };
}

/**
 * A status is one word or two, details are a sentence or two. Receipts and IDs are for the machine: hidden
 * columns are read, written and sorted like others.
 */
const LOOKS: readonly ColumnLook[] = [
  { width: 110, format: '@', wraps: false, hidden: false },
  { width: 460, format: '@', wraps: true, hidden: false },
  { width: 90, format: '@', wraps: false, hidden: true },
  { width: 110, format: '0', wraps: false, hidden: true },
  { width: 120, format: '0', wraps: false, hidden: true },
];

/** Dark text on a light ground, at least 7:1; the word itself says the same, so nothing depends on colour. */
const COLOURS: readonly (Omit<StatusColour, 'statuses'> & { readonly statuses: readonly RowStatus[] })[] = [
  { statuses: ['Updated', 'Verified', 'No change'], background: '#e6f4ea', text: '#0d5224' },
  { statuses: ['Ready', 'Sending'], background: '#e8f0fe', text: '#174ea6' },
  { statuses: ['Unknown', 'Differs', 'Not enrolled', 'Duplicate'], background: '#fef7e0', text: '#5f3f00' },
  { statuses: ['Invalid', 'Failed'], background: '#fce8e6', text: '#8c1d18' },
];

/**
 * Merged cells in the place of the statuses: what is written into most of them is lost without a
 * word.
 */
export function inTheWay(
  sheet: SheetPort,
  { view, columns }: Pick<Reading, 'view' | 'columns'>,
): Problem | null {
  const range = sheet.merged({
    row: columns.headerRow,
    column: columns.own.column,
    rows: Math.max(1, view.cells.length - columns.headerRow),
    columns: OWN_HEADERS.length,
  });
  return range === null ? null : { code: 'cells-refused', range, why: 'merged', detail: 'merged cells' };
}

/** Adds Rowcall's own columns at the right if the sheet has none yet: read it again then. */
export function addOwnColumns(sheet: SheetPort, columns: Columns): void {
  if (columns.own.present) return;
  sheet.addColumns({
    headerRow: columns.headerRow,
    column: columns.own.column,
    headers: OWN_HEADERS,
    looks: LOOKS,
    colours: COLOURS.map((colour) => ({
      ...colour,
      statuses: colour.statuses.map((status) => statusName(status, languageInUse())),
    })),
  });
}

/** Times the statuses are written again because rows moved while they were written. */
export const MOST_REWRITES = 3;

/**
 * Rows that are written unchanged rather than left out by one write more: what a call costs, by what five
 * cells do. Source: docs/limits.md.
 */
const JOIN_ROWS = 33;

/**
 * Writes what the ledger says about the rows of this reading, in as few cells as is cheap; says what it
 * wrote, nothing if nothing differs.
 */
export function writeStatuses(sheet: SheetPort, reading: Reading, ledger: Ledger): readonly RenderedBlock[] {
  const { headerRow, own } = reading.columns;
  const blocks = renderBlocks(reading.view, reading.columns, reading.rows, ledger, {
    language: statusLanguage(reading.view.cells, { column: own.column, headerRow }, languageInUse()),
    staleDetails: DETAILS.stale(),
    joinRows: JOIN_ROWS,
  });
  if (blocks.length === 0) return blocks;
  const headersOf = ({ column, values }: RenderedBlock) =>
    OWN_HEADERS.slice(column - own.column, column - own.column + (values[0]?.length ?? 0));
  sheet.write(blocks.map((block) => ({ ...block, headerRow, headers: headersOf(block) })));
  sheet.flush();
  return blocks;
}

/**
 * What stood beside the rows in one execution. Rows may move between a read and a write, and then cells land
 * beside other rows: a row that said something at an earlier reading, and at this one does not, was not
 * changed but lost its cells.
 */
export class Memory {
  private readonly known = new Map<string, Row>();

  /**
   * The reading with the lost cells back, for which `ledger` gets an entry if it has none, so that they
   * are written. A row that a person edited has another key and so is left pending.
   */
  restore({ rows, ...reading }: Reading, ledger: Map<string, LedgerEntry>): Reading {
    const restored = rows.map((row): Row => {
      const before = row.state === 'pending' ? this.known.get(row.key) : undefined;
      if (!before?.receipt) return row;
      if (!ledger.has(row.key)) {
        ledger.set(row.key, {
          userId: null,
          courseId: null,
          ...before.ids,
          ...before.receipt,
          details: before.details,
        });
      }
      return { ...before, index: row.index };
    });
    for (const row of restored) if (row.state !== 'pending') this.known.set(row.key, row);
    return { ...reading, rows: restored };
  }
}
