// A sheet that Rowcall makes for rows: its headers and looks, and rows added below.

import type { Cell } from '../../sheet';
import type { TableColumn } from '../../work';
import { PLAIN_TEXT } from '../cells/cells';
import { decorate } from '../cells/decorate';
import { ruleOf } from '../cells/dropdown';
import { orSayWhy } from '../cells/refusal';

/** Gives a new sheet its headers, and room and looks for so many rows. */
export function makeTable(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: readonly TableColumn[],
  rows: number,
  looks: { readonly filter: boolean },
): void {
  const all = () => sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  orSayWhy(all, () => {
    const [spareColumns, spareRows] = [sheet.getMaxColumns() - columns.length, sheet.getMaxRows() - rows - 1];
    if (spareColumns > 0) sheet.deleteColumns(columns.length + 1, spareColumns);
    else if (spareColumns < 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), -spareColumns);
    if (spareRows < 0) sheet.insertRowsAfter(sheet.getMaxRows(), -spareRows);
    const most = sheet.getMaxRows();
    // Before anything is written: a text of figures stays a text only in a cell for texts.
    columns.forEach(({ format }, index) => {
      if (format !== '') sheet.getRange(1, index + 1, most, 1).setNumberFormat(format);
    });
    sheet.getRange(1, 1, 1, columns.length).setValues([columns.map(({ header }) => header)]);
  });
  decorate(() => {
    sheet.getRange(1, 1, 1, columns.length).setFontWeight('bold');
    sheet.setFrozenRows(1);
    columns.forEach(({ width, wraps }, index) => {
      sheet.setColumnWidth(index + 1, width);
      if (wraps) sheet.getRange(1, index + 1, sheet.getMaxRows(), 1).setWrap(true);
    });
  });
  const below = sheet.getMaxRows() - 1;
  decorate(() => {
    columns.forEach(({ options }, index) => {
      if (!options) return;
      const rule =
        'sheet' in options
          ? ruleOf(spreadsheet, options)
          : SpreadsheetApp.newDataValidation()
              .requireValueInList([...options], true)
              .setAllowInvalid(true)
              .build();
      if (rule) sheet.getRange(2, index + 1, below, 1).setDataValidation(rule);
    });
  });
  if (!looks.filter) return;
  decorate(() => {
    sheet.getRange(1, 1, below + 1, columns.length).createFilter();
  });
}

/**
 * What is written for a cell: outside of cells for texts an apostrophe keeps a text from being read as
 * anything else.
 */
const written = (cell: Cell, isPlain: boolean): string | number | boolean => {
  if (typeof cell === 'object') return cell.wall;
  return typeof cell === 'string' && cell !== '' && !isPlain ? `'${cell}` : cell;
};

/** Adds rows below the last that holds anything. */
export function appendRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: readonly (readonly Cell[])[],
): void {
  const [first] = rows;
  if (!first) return;
  const last = sheet.getLastRow();
  const range = () => sheet.getRange(last + 1, 1, rows.length, first.length);
  orSayWhy(
    () => sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()),
    () => {
      const missing = last + rows.length - sheet.getMaxRows();
      if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
      const formats = range().getNumberFormats();
      range().setValues(
        rows.map((row, down) => row.map((cell, at) => written(cell, formats[down]?.[at] === PLAIN_TEXT))),
      );
    },
  );
}
