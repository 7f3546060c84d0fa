// Clears the statuses of edited rows, so that a corrected row does not stay red.
import {
  type CellArea,
  type Columns,
  foldHeader,
  HELD_HEADERS,
  heldBeside,
  isBlank,
  OWN_HEADERS,
  rowsAsBlocks,
  staleBlocks,
  statusesBeside,
  type UsedColumns,
} from '../../sheet';
import { DETAILS } from '../../words';
import type { Platform, SheetPort } from '../platform/ports';
import { speakIfAllowed } from '../stored/language';
import { usedOf } from '../stored/sheet';

/**
 * Rows looked at after one edit: far more than a person types, and read well within the 30 s of a simple
 * trigger.
 */
const MOST_ROWS = 20_000;

/** Remembers what a check reads rows from. */
export function rememberUsed(platform: Platform, sheet: SheetPort, columns: Columns): void {
  const fields = Object.values(columns.fields).flatMap((field) => (field ? [field.column] : []));
  const { user, course } = columns.fields;
  const { also } = columns;
  const named = new Set([user, course, also.user, also.course].map((each) => each?.column));
  const read = new Set([
    ...fields,
    ...named,
    ...[...columns.extra, ...columns.verdicts].map(({ column }) => column),
  ]);
  const namesOf = (has: (column: number) => boolean) => {
    const names = columns.headers.filter(({ column }) => has(column)).map(({ header }) => foldHeader(header));
    return [...new Set(names)].sort();
  };
  const used = usedOf(sheet.id);
  const now = {
    headerRow: columns.headerRow,
    names: namesOf((column) => read.has(column)),
    naming: namesOf((column) => named.has(column)),
  };
  const before = used.read(platform.documentStore);
  if (JSON.stringify(before) !== JSON.stringify(now)) used.write(platform.documentStore, now);
}

/**
 * Marks the rows of an edited rectangle as changed since the check. Does nothing in a sheet that was never
 * checked, for cells that no row is read from, and while a job is at work: its own next reading sees the
 * edit. A few service calls.
 */
export function markEdited(platform: Platform, sheet: SheetPort, edit: CellArea): void {
  const used = usedOf(sheet.id).read(platform.documentStore);
  if (!used) return;
  const seen = { ...edit, rows: Math.min(edit.rows, MOST_ROWS) };
  platform.exclusive(() => {
    const headers = sheet.rowAt(used.headerRow);
    clearStatuses(platform, sheet, statusesBeside(seen, used, headers), used);
    clearHeld(sheet, heldBeside(seen, used, headers), used);
  });
}

function clearStatuses(
  platform: Platform,
  sheet: SheetPort,
  area: CellArea | null,
  { headerRow }: UsedColumns,
): void {
  if (!area) return;
  speakIfAllowed(platform);
  const blocks = staleBlocks(area, sheet.cellsAt(area), DETAILS.stale());
  sheet.write(blocks.map((block) => ({ ...block, headerRow, headers: OWN_HEADERS.slice(0, area.columns) })));
}

/** What Docebo holds for another user or course is not beside the row any more. */
function clearHeld(sheet: SheetPort, area: CellArea | null, { headerRow }: UsedColumns): void {
  if (!area) return;
  const blank = HELD_HEADERS.map(() => '');
  const rows = new Map(
    sheet.cellsAt(area).flatMap((cells, n) => (cells.every(isBlank) ? [] : [[area.row + n, blank] as const])),
  );
  const blocks = rowsAsBlocks(rows, area.column);
  sheet.write(blocks.map((block) => ({ ...block, headerRow, headers: HELD_HEADERS })));
}
