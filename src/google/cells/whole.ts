// A sheet as a whole: all its cells, room for rows, and the looks of each sheet that Rowcall makes.

import type { TableColumn } from '../../work';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** All its cells, with those that hold nothing. */
export const allCells = (sheet: Sheet): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());

/** Adds rows at the end until there are so many. */
export function makeRoom(sheet: Sheet, rows: number): void {
  const most = sheet.getMaxRows();
  if (rows > most) sheet.insertRowsAfter(most, rows - most);
}

/** The first row in bold, and in sight however far a person scrolls. */
export function showHeaders(sheet: Sheet, width: number): void {
  sheet.getRange(1, 1, 1, width).setFontWeight('bold');
  sheet.setFrozenRows(1);
}

export function fitColumns(sheet: Sheet, columns: readonly Pick<TableColumn, 'width' | 'wraps'>[]): void {
  columns.forEach(({ width, wraps }, index) => {
    sheet.setColumnWidth(index + 1, width);
    if (wraps) sheet.getRange(1, index + 1, sheet.getMaxRows(), 1).setWrap(true);
  });
}
