// The note on the status header: when work continues in the background, or why it does not.
import type { JobKind } from '../../contract';
import { cellText } from '../../sheet';
import { BACKGROUND_NOTE, clockTime, isOurNote } from '../../words';
import { BACKGROUND, type Platform, readColumns } from '../../work';

/** The time of day in the document's zone. */
export const clockOf = (platform: Platform) => (ms: number) =>
  clockTime(ms, platform.offsetHours(platform.zone(), ms));

/** Lets the sheet show, without a sidebar, that work continues and when. */
export function showNext(platform: Platform, kind: JobKind): void {
  const record = BACKGROUND.read(platform.documentStore);
  if (record)
    showNote(platform, record.sheetId, BACKGROUND_NOTE.next(kind, clockOf(platform)(record.nextAt)));
}

/**
 * Puts a note on the header of Rowcall's status column, or takes it away. A note that a person put there
 * stays.
 */
export function showNote(platform: Platform, sheetId: number, note: string): void {
  const sheet = platform.sheet(sheetId);
  const read = sheet && readColumns(platform, sheet);
  if (!sheet || !read?.ok || !read.columns.own.present) return;
  const { headerRow: row, own } = read.columns;
  const anchor = { row, column: own.column, text: cellText(read.view.cells[row]?.[own.column]) };
  const there = sheet.noteOf(anchor);
  if (there === null || there === note || (there !== '' && !isOurNote(there))) return;
  sheet.setNote(anchor, note);
}
