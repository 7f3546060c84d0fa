// A sheet that Rowcall makes for rows: its headers and looks, and rows added below.

import type { Cell } from '../../sheet';
import type { TableColumn } from '../../work';
import { PLAIN_TEXT } from '../cells/cells';
import { decorate } from '../cells/decorate';
import { ruleOf } from '../cells/dropdown';
import { orSayWhy } from '../cells/refusal';
import { allCells, fitColumns, makeRoom, showHeaders } from '../cells/whole';

/** Gives a new sheet its headers, and room and looks for so many rows. */
export function makeTable(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: readonly TableColumn[],
  rows: number,
  looks: { readonly filter: boolean },
): void {
  const all = () => allCells(sheet);
  orSayWhy(all, () => {
    const spareColumns = sheet.getMaxColumns() - columns.length;
    if (spareColumns > 0) sheet.deleteColumns(columns.length + 1, spareColumns);
    else if (spareColumns < 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), -spareColumns);
    makeRoom(sheet, rows + 1);
    const most = sheet.getMaxRows();
    // Before anything is written: a text of figures stays a text only in a cell for texts.
    columns.forEach(({ format }, index) => {
      if (format !== '') sheet.getRange(1, index + 1, most, 1).setNumberFormat(format);
    });
    sheet.getRange(1, 1, 1, columns.length).setValues([columns.map(({ header }) => header)]);
  });
  decorate(() => {
    showHeaders(sheet, columns.length);
    fitColumns(sheet, columns);
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
  const all = () => allCells(sheet);
  orSayWhy(all, () => {
    makeRoom(sheet, last + rows.length);
    const range = sheet.getRange(last + 1, 1, rows.length, first.length);
    const formats = range.getNumberFormats();
    range.setValues(
      rows.map((row, down) => row.map((cell, at) => written(cell, formats[down]?.[at] === PLAIN_TEXT))),
    );
  });
}
