// SpreadsheetApp and Spreadsheet as a script has them.
import { ask } from './ask';
import { makeCriteriaBuilder } from './filter';
import { text } from './kinds';
import { makeRangeList } from './range';
import { makeRuleBuilder } from './rule';
import { makeSheet, sheets, sheetType } from './sheet';
import { method, strictObject } from './strict';
import { makeUi } from './ui';
import { makeValidationBuilder } from './validation';

export function makeSpreadsheet(): object {
  return strictObject('SpreadsheetApp.Spreadsheet', {
    getId: method([], () => ask('SpreadsheetApp.Spreadsheet.getId')),
    getName: method([], () => ask('SpreadsheetApp.Spreadsheet.getName')),
    getUrl: method([], () => ask('SpreadsheetApp.Spreadsheet.getUrl')),
    getSheets: method([], () =>
      ask('SpreadsheetApp.Spreadsheet.getSheets').map((ref) => makeSheet(ref.sheet)),
    ),
    getSheetByName: method([text], (name) => {
      const ref = ask('SpreadsheetApp.Spreadsheet.getSheetByName', name);
      return ref ? makeSheet(ref.sheet) : null;
    }),
    getActiveSheet: method([], () => makeSheet(ask('SpreadsheetApp.Spreadsheet.getActiveSheet').sheet)),
    setActiveSheet: method([sheets], (sheet) => {
      ask('SpreadsheetApp.Spreadsheet.setActiveSheet', sheets.behind(sheet));
      return sheet;
    }),
    insertSheet: [
      method([], () => makeSheet(ask('SpreadsheetApp.Spreadsheet.insertSheet', null).sheet)),
      method([text], (name) => makeSheet(ask('SpreadsheetApp.Spreadsheet.insertSheet', name).sheet)),
    ],
    deleteSheet: method([sheets], (sheet) => {
      ask('SpreadsheetApp.Spreadsheet.deleteSheet', sheets.behind(sheet));
    }),
    setSpreadsheetLocale: method([text], (locale) => {
      ask('SpreadsheetApp.Spreadsheet.setSpreadsheetLocale', locale);
    }),
    setSpreadsheetTimeZone: method([text], (zone) => {
      ask('SpreadsheetApp.Spreadsheet.setSpreadsheetTimeZone', zone);
    }),
    getSpreadsheetLocale: method([], () => ask('SpreadsheetApp.Spreadsheet.getSpreadsheetLocale')),
    getSpreadsheetTimeZone: method([], () => ask('SpreadsheetApp.Spreadsheet.getSpreadsheetTimeZone')),
    toast: [
      method([text], (words) => {
        ask('SpreadsheetApp.Spreadsheet.toast', words, '');
      }),
      method([text, text], (words, title) => {
        ask('SpreadsheetApp.Spreadsheet.toast', words, title);
      }),
    ],
  });
}

export const makeSpreadsheetApp = (): object =>
  strictObject('SpreadsheetApp', {
    getActiveSpreadsheet: method([], () =>
      ask('SpreadsheetApp.getActiveSpreadsheet') ? makeSpreadsheet() : null,
    ),
    getActiveSheet: method([], () => makeSheet(ask('SpreadsheetApp.getActiveSheet').sheet)),
    getActiveRangeList: method([], () => makeRangeList(ask('SpreadsheetApp.getActiveRangeList'))),
    getUi: method([], () => {
      ask('SpreadsheetApp.getUi');
      return makeUi();
    }),
    SheetType: sheetType.constant,
    flush: method([], () => {
      ask('SpreadsheetApp.flush');
    }),
    newConditionalFormatRule: method([], makeRuleBuilder),
    newDataValidation: method([], () => makeValidationBuilder()),
    newFilterCriteria: method([], makeCriteriaBuilder),
  });
