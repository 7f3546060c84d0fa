// After an edit: clears the statuses of the edited rows, so that a corrected row does not stay red.
import { type CellArea, type Columns, foldHeader, OWN_HEADERS, staleBlocks, statusesBeside } from '../sheet';
import { DETAILS } from '../words/details';
import { speakIfAllowed } from './language';
import type { Platform, SheetPort } from './ports';
import { usedOf } from './stored';

/**
 * Rows looked at after one edit: far more than a person types, and read well within the 30 s of a simple
 * trigger.
 */
const MOST_ROWS = 20_000;

/** Remembers what a check reads rows from. */
export function rememberUsed(platform: Platform, sheet: SheetPort, columns: Columns): void {
  const fields = Object.values(columns.fields).flatMap((field) => (field ? [field.column] : []));
  const read = new Set([...fields, ...columns.extra.map(({ column }) => column)]);
  const names = columns.headers
    .filter(({ column }) => read.has(column))
    .map(({ header }) => foldHeader(header));
  const used = usedOf(sheet.id);
  const now = { headerRow: columns.headerRow, names: [...new Set(names)].sort() };
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
  platform.alone(() => {
    const headers = sheet.rowAt(used.headerRow);
    const area = statusesBeside({ ...edit, rows: Math.min(edit.rows, MOST_ROWS) }, used, headers);
    if (!area) return;
    speakIfAllowed(platform);
    const blocks = staleBlocks(area, sheet.cellsAt(area), DETAILS.stale());
    const { headerRow } = used;
    sheet.write(
      blocks.map((block) => ({ ...block, headerRow, headers: OWN_HEADERS.slice(0, area.columns) })),
    );
  });
}
