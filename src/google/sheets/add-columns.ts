// Adds Rowcall's own columns to a sheet: their headers, and how they look.
import type { ColumnAddition } from '../../work';
import { decorate } from '../cells/decorate';
import { orSayWhy } from '../cells/refusal';
import { withRows } from '../cells/with-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Adds the columns. Throws a Refusal if Google refuses room for them or their headers; `around` names where.
 */
export function addColumns(sheet: Sheet, addition: ColumnAddition, around: () => Range): void {
  const { headerRow, column, headers } = addition;
  const missing = column + headers.length - sheet.getMaxColumns();
  orSayWhy(around, () => {
    if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  });
  forgetInherited(sheet, addition);
  const headerCells = sheet.getRange(headerRow + 1, column + 1, 1, headers.length);
  orSayWhy(
    () => headerCells,
    () => {
      headerCells.setValues([[...headers]]);
      SpreadsheetApp.flush();
    },
  );
  decorate(...looksOf(sheet, addition, headerCells), colours(sheet, addition));
}

const inAllRows = (sheet: Sheet, work: (rows: number) => void) => (): void =>
  withRows(sheet, 0, sheet.getMaxRows(), work);

/**
 * New columns take over the data validation and the format of the column to their left: beside a date column
 * an ID would become a date. In a table's column with a type the validation stays, and writing the headers
 * says so.
 */
function forgetInherited(sheet: Sheet, { column, headers, looks }: ColumnAddition): void {
  decorate(
    inAllRows(sheet, (rows) => {
      sheet.getRange(1, column + 1, rows, headers.length).clearDataValidations();
    }),
    inAllRows(sheet, (rows) => {
      looks.forEach(({ format }, index) => {
        sheet.getRange(1, column + index + 1, rows, 1).setNumberFormat(format);
      });
    }),
  );
}

const looksOf = (
  sheet: Sheet,
  { column, looks }: ColumnAddition,
  headerCells: Range,
): readonly (() => void)[] => [
  () => {
    headerCells.setFontWeight('bold');
    looks.forEach(({ width }, index) => {
      sheet.setColumnWidth(column + index + 1, width);
    });
  },
  inAllRows(sheet, (rows) => {
    looks.forEach(({ wraps }, index) => {
      if (wraps) sheet.getRange(1, column + index + 1, rows, 1).setWrap(true);
    });
  }),
  () => {
    looks.forEach(({ hidden }, index) => {
      if (hidden) sheet.hideColumns(column + index + 1, 1);
    });
  },
];

/**
 * A rule for each status rather than a formula: formulas are read in the spreadsheet's locale, which decides
 * what separates their arguments.
 */
const colours = (sheet: Sheet, { column, colours }: ColumnAddition) =>
  inAllRows(sheet, (rows) => {
    const statusCells = sheet.getRange(1, column + 1, rows, 1);
    const rules = colours.flatMap(({ statuses, background, text }) =>
      statuses.map((status) =>
        SpreadsheetApp.newConditionalFormatRule()
          .whenTextEqualTo(status)
          .setBackground(background)
          .setFontColor(text)
          .setRanges([statusCells])
          .build(),
      ),
    );
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules]);
  });
