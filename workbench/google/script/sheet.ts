// Sheet as a script has it.
import type { RangeRef } from '../service-calls';
import { ask } from './ask';
import { makeFilter } from './filter';
import { Handed, ranges } from './handed';
import { list, whole } from './kinds';
import { makeRange, makeRangeList, toGrid } from './range';
import { makeRule, rules } from './rule';
import { enumeration, method, strictObject } from './strict';

export const sheetType = enumeration('SpreadsheetApp.SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);

/** The id behind each Sheet. */
export const sheets = new Handed<number>('sheet');

export const makeBanding = (range: RangeRef): object =>
  strictObject('SpreadsheetApp.Banding', { getRange: method([], () => makeRange(range)) });

export function makeSheet(id: number): object {
  const range = (row: number, column: number, rows = 1, columns = 1): object => {
    const ref: RangeRef = { sheet: id, row, column, rows, columns };
    ask('SpreadsheetApp.Sheet.getRange', ref);
    return makeRange(ref);
  };
  const sheet = strictObject('SpreadsheetApp.Sheet', {
    getSheetId: method([], () => id),
    getName: method([], () => ask('SpreadsheetApp.Sheet.getName', id)),
    getType: method([], () => sheetType.valueOf(ask('SpreadsheetApp.Sheet.getType', id))),
    getDataRange: method([], () => makeRange(ask('SpreadsheetApp.Sheet.getDataRange', id))),
    getRange: [
      method([whole, whole], (row, column) => range(row, column)),
      method([whole, whole, whole], (row, column, rows) => range(row, column, rows)),
      method([whole, whole, whole, whole], (row, column, rows, columns) => range(row, column, rows, columns)),
    ],
    getLastRow: method([], () => ask('SpreadsheetApp.Sheet.getLastRow', id)),
    getLastColumn: method([], () => ask('SpreadsheetApp.Sheet.getLastColumn', id)),
    getMaxRows: method([], () => ask('SpreadsheetApp.Sheet.getMaxRows', id)),
    getMaxColumns: method([], () => ask('SpreadsheetApp.Sheet.getMaxColumns', id)),
    insertColumnsAfter: method([whole, whole], (after, count) => {
      ask('SpreadsheetApp.Sheet.insertColumnsAfter', id, after, count);
      return sheet;
    }),
    deleteColumns: method([whole, whole], (first, count) => {
      ask('SpreadsheetApp.Sheet.deleteColumns', id, first, count);
    }),
    insertRowsAfter: method([whole, whole], (after, count) => {
      ask('SpreadsheetApp.Sheet.insertRowsAfter', id, after, count);
      return sheet;
    }),
    setColumnWidth: method([whole, whole], (column, width) => {
      ask('SpreadsheetApp.Sheet.setColumnWidth', id, column, width);
      return sheet;
    }),
    setColumnWidths: method([whole, whole, whole], (column, count, width) => {
      ask('SpreadsheetApp.Sheet.setColumnWidths', id, column, count, width);
      return sheet;
    }),
    hideColumns: method([whole, whole], (column, count) => {
      ask('SpreadsheetApp.Sheet.hideColumns', id, column, count);
    }),
    showColumns: method([whole, whole], (column, count) => {
      ask('SpreadsheetApp.Sheet.showColumns', id, column, count);
    }),
    isColumnHiddenByUser: method([whole], (column) =>
      ask('SpreadsheetApp.Sheet.isColumnHiddenByUser', id, column),
    ),
    setFrozenRows: method([whole], (rows) => {
      ask('SpreadsheetApp.Sheet.setFrozenRows', id, rows);
    }),
    getConditionalFormatRules: method([], () =>
      ask('SpreadsheetApp.Sheet.getConditionalFormatRules', id).map(makeRule),
    ),
    setConditionalFormatRules: method([rules.all], (asked) => {
      ask('SpreadsheetApp.Sheet.setConditionalFormatRules', id, asked.map(rules.behind));
    }),
    getActiveRangeList: method([], () => makeRangeList(ask('SpreadsheetApp.Sheet.getActiveRangeList', id))),
    activate: method([], () => {
      ask('SpreadsheetApp.Sheet.activate', id);
      return sheet;
    }),
    setActiveRange: method([ranges], (active) => {
      ask('SpreadsheetApp.Sheet.setActiveRange', id, ranges.behind(active));
      return active;
    }),
    appendRow: method([list], (row) => {
      ask('SpreadsheetApp.Sheet.appendRow', id, toGrid([row], 'Sheet.appendRow'));
      return sheet;
    }),
    getBandings: method([], () => ask('SpreadsheetApp.Sheet.getBandings', id).map(makeBanding)),
    getFilter: method([], () => (ask('SpreadsheetApp.Sheet.getFilter', id) === null ? null : makeFilter(id))),
    isRowHiddenByFilter: method([whole], (row) => ask('SpreadsheetApp.Sheet.isRowHiddenByFilter', id, row)),
  });
  sheets.add(sheet, id);
  return sheet;
}
