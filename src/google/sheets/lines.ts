// Adds lines of text below those of a sheet: the log, or a sheet that undoes a run.
import type { Platform } from '../../work';
import { PLAIN_TEXT } from '../cells/cells';
import { decorate } from '../cells/decorate';
import { orSayWhy } from '../cells/refusal';
import { sheetOf } from '../cells/sheets';
import { allCells, fitColumns, makeRoom, showHeaders } from '../cells/whole';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * An apostrophe in front keeps any text a text, and is no part of it; if the format is plain text, it
 * would be.
 */
export const texts = (
  cells: readonly (readonly string[])[],
  plain: readonly boolean[] = [],
): readonly (readonly string[])[] =>
  cells.map((line) => line.map((text, column) => (text === '' || plain[column] ? text : `'${text}`)));

/**
 * For each column whether a person has made it plain text. A row to come takes its format from the one above
 * it.
 */
function plainColumns(sheet: Sheet, row: number): readonly boolean[] {
  const at = Math.min(row, sheet.getMaxRows());
  const [formats = []] = sheet.getRange(at, 1, 1, sheet.getMaxColumns()).getNumberFormats();
  return formats.map((format) => format === PLAIN_TEXT);
}

/** Writes cells from this row (counted from 1) on; the first row of a sheet is its headers. */
export function fill(sheet: Sheet, row: number, cells: readonly (readonly string[])[]): void {
  const width = Math.max(...cells.map((line) => line.length));
  const all = () => allCells(sheet);
  orSayWhy(all, () => {
    makeRoom(sheet, row + cells.length - 1);
    const narrow = width - sheet.getMaxColumns();
    if (narrow > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), narrow);
    sheet.getRange(row, 1, cells.length, width).setValues(cells.map((line) => [...line]));
  });
  if (row === 1) decorate(() => showHeaders(sheet, width));
}

/**
 * Adds lines to sheets, and a sheet that is missing. A log has a write for every wave: formats are read once.
 */
export function lineWriter(): Platform['addLines'] {
  const plainIn = new Map<number, readonly boolean[]>();
  const plainOf = (sheet: Sheet, row: number): readonly boolean[] => {
    const id = sheet.getSheetId();
    const plain = plainIn.get(id) ?? plainColumns(sheet, row);
    plainIn.set(id, plain);
    return plain;
  };
  return (wanted, columns, lines) => {
    const headers = columns.map(({ header }) => header);
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    let sheet = sheetOf(spreadsheet, wanted);
    if (!sheet) {
      const before = spreadsheet.getActiveSheet();
      sheet = spreadsheet.insertSheet(wanted.name);
      spreadsheet.setActiveSheet(before);
      const spare = sheet.getMaxColumns() - headers.length;
      if (spare > 0) sheet.deleteColumns(headers.length + 1, spare);
    }
    const last = sheet.getLastRow();
    const plain = plainOf(sheet, last + 1);
    fill(sheet, last + 1, texts(last === 0 ? [headers, ...lines] : lines, plain));
    if (last === 0) decorate(() => fitColumns(sheet, columns));
    return { id: sheet.getSheetId(), rows: last };
  };
}
