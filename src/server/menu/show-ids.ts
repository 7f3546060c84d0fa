// The menu item that shows or hides the technical columns: receipts and IDs.
import { foldHeader, hasOwnHeaders, type OWN_HEADERS } from '../../sheet';
import { text } from '../../texts';
import { type Platform, type SheetPort, speakIfAllowed } from '../../work';

/** Rows in which the headers are looked for. As for the header row itself. */
const ROWS_SEEN = 50;

const FOR_MACHINES: readonly (typeof OWN_HEADERS)[number][] = [
  'Rowcall receipt',
  'Rowcall user id',
  'Rowcall course id',
];

const NAMES = FOR_MACHINES.map(foldHeader);

/** The columns (from 0) with these headers, in the row that has all of Rowcall's. */
function columnsOf(sheet: SheetPort): readonly number[] {
  const row = sheet.top(ROWS_SEEN).view.cells.find(hasOwnHeaders) ?? [];
  return row.flatMap((cell, column) =>
    typeof cell === 'string' && NAMES.includes(foldHeader(cell)) ? [column] : [],
  );
}

/**
 * Shows receipts and IDs of the sheet in front if any of them is hidden, and hides them otherwise. Returns
 * what was done, as a sentence.
 */
export function showOrHideIds(platform: Platform): string {
  speakIfAllowed(platform);
  const sheet = platform.sheet(null);
  const columns = sheet?.grid ? columnsOf(sheet) : [];
  if (!sheet || columns.length === 0) return text('menu.ids.none');
  const shown = columns.some((column) => sheet.columnHidden(column));
  for (const column of columns) sheet.showColumns(column, 1, shown);
  return text(shown ? 'menu.ids.shown' : 'menu.ids.hidden');
}
