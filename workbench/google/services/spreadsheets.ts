// SpreadsheetApp, Spreadsheet and Sheet: what a script asks of the document as a whole.
import { ServiceException } from '../fault';
import { readsFormula } from '../grid/locale';
import type { FormatRule } from '../grid/rules';
import type { SheetFilter, SheetHost } from '../grid/sheet';
import type { RangeRef, RuleData } from '../service-calls';
import type { SpreadsheetHost } from '../spreadsheet';
import type { Caller, Family } from './context';
import { areaOf, cellInputs, rangeOf, rangeServices, sheetOf } from './ranges';

export interface ToastShown {
  readonly text: string;
  readonly title: string;
}

/** `book` is `null` for a script without a document. */
export function spreadsheetServices(
  book: SpreadsheetHost | null,
  toasted: (toast: ToastShown) => void,
): Family<'SpreadsheetApp'> {
  const open = (): SpreadsheetHost => {
    if (book) return book;
    throw new ServiceException('There is no active spreadsheet.');
  };
  const sheet = (id: number) => sheetOf(open(), id);
  const ref = ({ id }: SheetHost) => ({ sheet: id });
  const grid = (id: number) => {
    const found = sheet(id);
    if (found.kind === 'GRID') return found;
    throw new ServiceException(
      'This operation is not supported on this type of sheet. (the words are the workbench’s)',
    );
  };
  const settled = (caller: Caller, id: number) => {
    caller.journal.settle();
    return grid(id);
  };
  const selected = (found: SheetHost) => found.selection.map((area) => rangeOf(found, area));
  return {
    ...rangeServices(open),
    'SpreadsheetApp.getActiveSpreadsheet': () => book !== null,
    'SpreadsheetApp.getActiveSheet': () => ref(open().activeSheet),
    'SpreadsheetApp.getActiveRangeList': () => selected(open().activeSheet),
    'SpreadsheetApp.getUi': () => {
      if (book) return null;
      throw new ServiceException('Cannot call SpreadsheetApp.getUi() from this context.');
    },
    'SpreadsheetApp.flush': (caller) => {
      caller.journal.settle();
      return null;
    },

    'SpreadsheetApp.Spreadsheet.getId': () => open().id,
    'SpreadsheetApp.Spreadsheet.getName': () => open().name,
    'SpreadsheetApp.Spreadsheet.getUrl': () => `https://docs.google.com/spreadsheets/d/${open().id}/edit`,
    'SpreadsheetApp.Spreadsheet.getSheets': () => open().sheets.map(ref),
    'SpreadsheetApp.Spreadsheet.getSheetByName': (_caller, name) => {
      const found = open().sheets.find((each) => each.name === name);
      return found ? ref(found) : null;
    },
    'SpreadsheetApp.Spreadsheet.getActiveSheet': () => ref(open().activeSheet),
    'SpreadsheetApp.Spreadsheet.setActiveSheet': (_caller, id) => {
      open().activate(sheet(id), 'script');
      return null;
    },
    'SpreadsheetApp.Spreadsheet.insertSheet': (_caller, name) =>
      ref(open().insertSheet(name ?? freeName(open()), 'script')),
    'SpreadsheetApp.Spreadsheet.deleteSheet': (caller, id) => {
      caller.journal.settle();
      open().removeSheet(sheet(id), 'script');
      return null;
    },
    'SpreadsheetApp.Spreadsheet.setSpreadsheetLocale': (caller, locale) => {
      caller.journal.settle();
      open().setLocale(locale);
      return null;
    },
    'SpreadsheetApp.Spreadsheet.setSpreadsheetTimeZone': (caller, zone) => {
      caller.journal.settle();
      open().setTimeZone(zone);
      return null;
    },
    'SpreadsheetApp.Spreadsheet.getSpreadsheetLocale': () => open().locale,
    'SpreadsheetApp.Spreadsheet.getSpreadsheetTimeZone': () => open().timeZone,
    'SpreadsheetApp.Spreadsheet.toast': (_caller, text, title) => {
      toasted({ text, title });
      return null;
    },

    'SpreadsheetApp.Sheet.getName': (_caller, id) => sheet(id).name,
    'SpreadsheetApp.Sheet.getType': (_caller, id) => sheet(id).kind,
    'SpreadsheetApp.Sheet.getDataRange': (caller, id) => {
      const found = settled(caller, id);
      const rows = Math.max(1, found.content.rows);
      return rangeOf(found, { row: 0, column: 0, rows, columns: Math.max(1, found.content.columns) });
    },
    'SpreadsheetApp.Sheet.getRange': (_caller, range) => {
      areaOf(grid(range.sheet), range);
      return null;
    },
    'SpreadsheetApp.Sheet.getLastRow': (caller, id) => settled(caller, id).content.rows,
    'SpreadsheetApp.Sheet.getLastColumn': (caller, id) => settled(caller, id).content.columns,
    'SpreadsheetApp.Sheet.getMaxRows': (_caller, id) => grid(id).rows,
    'SpreadsheetApp.Sheet.getMaxColumns': (_caller, id) => grid(id).columns,
    'SpreadsheetApp.Sheet.insertColumnsAfter': (_caller, id, after, count) => {
      const found = grid(id);
      if (after < 1 || after > found.columns || count < 1) throw outOfBounds('columns');
      found.insertColumns(after, count, 'script');
      return null;
    },
    'SpreadsheetApp.Sheet.deleteColumns': (_caller, id, first, count) => {
      const found = grid(id);
      if (first < 1 || count < 1 || first + count - 1 > found.columns) throw outOfBounds('columns');
      if (count === found.columns)
        throw new ServiceException("You can't delete all the columns on the sheet.");
      found.deleteColumns(first - 1, count, 'script');
      return null;
    },
    'SpreadsheetApp.Sheet.insertRowsAfter': (_caller, id, after, count) => {
      const found = grid(id);
      if (after < 1 || after > found.rows || count < 1) throw outOfBounds('rows');
      found.insertRows(after, count, 'script');
      return null;
    },
    'SpreadsheetApp.Sheet.setColumnWidth': (_caller, id, column, width) =>
      setWidths(grid(id), column, 1, width),
    'SpreadsheetApp.Sheet.setColumnWidths': (_caller, id, column, count, width) =>
      setWidths(grid(id), column, count, width),
    'SpreadsheetApp.Sheet.hideColumns': (_caller, id, column, count) =>
      setHidden(grid(id), column, count, true),
    'SpreadsheetApp.Sheet.showColumns': (_caller, id, column, count) =>
      setHidden(grid(id), column, count, false),
    'SpreadsheetApp.Sheet.isColumnHiddenByUser': (_caller, id, column) => {
      const found = grid(id);
      if (column < 1 || column > found.columns) throw outOfBounds('columns');
      return found.hiddenColumns.includes(column - 1);
    },
    'SpreadsheetApp.Sheet.setFrozenRows': (_caller, id, rows) => {
      const found = grid(id);
      if (rows < 0 || rows > found.rows) throw outOfBounds('rows');
      found.setFrozenRows(rows, 'script');
      return null;
    },
    'SpreadsheetApp.Sheet.getConditionalFormatRules': (_caller, id) => {
      const found = grid(id);
      return found.rules.map((rule) => ruleData(found, rule));
    },
    'SpreadsheetApp.Sheet.setConditionalFormatRules': (_caller, id, rules) => {
      const found = grid(id);
      for (const { condition } of rules) {
        if (condition.kind === 'formula' && !readsFormula(condition.value, open().locale)) {
          throw new ServiceException('Invalid argument: formula');
        }
      }
      found.setRules(
        rules.map((rule) => formatRule(found, rule)),
        'script',
      );
      return null;
    },
    'SpreadsheetApp.Sheet.getActiveRangeList': (_caller, id) => selected(grid(id)),
    'SpreadsheetApp.Sheet.activate': (_caller, id) => {
      open().activate(sheet(id), 'script');
      return null;
    },
    'SpreadsheetApp.Sheet.setActiveRange': (_caller, id, range: RangeRef) => {
      const found = sheet(id);
      if (range.sheet !== id) throw new ServiceException('The specified range must be part of the sheet.');
      found.select([areaOf(found, range)], 'script');
      open().activate(found, 'script');
      return null;
    },
    'SpreadsheetApp.Sheet.appendRow': (caller, id, row) => {
      const found = settled(caller, id);
      const at = found.content.rows;
      const width = row.rows[0]?.length ?? 0;
      if (width === 0) throw new ServiceException('The number of columns in the range must be at least 1.');
      if (at === found.rows) found.insertRows(at, 1, 'script');
      if (width > found.columns) found.insertColumns(found.columns, width - found.columns, 'script');
      const area = { row: at, column: 0, rows: 1, columns: width };
      found.write(area, cellInputs(open(), found, area, row), 'script');
      return null;
    },
    'SpreadsheetApp.Sheet.isRowHiddenByFilter': (_caller, id, row) => {
      const found = sheet(id);
      if (row < 1 || row > found.rows) throw outOfBounds('rows');
      return found.isHidden(row - 1);
    },
    'SpreadsheetApp.Sheet.getBandings': (_caller, id) => {
      const found = grid(id);
      return found.bandings.map((area) => rangeOf(found, area));
    },
    'SpreadsheetApp.Sheet.getFilter': (_caller, id) => {
      const found = sheet(id);
      return found.filter && rangeOf(found, found.filter.area);
    },
    'SpreadsheetApp.Filter.getRange': (_caller, id) => rangeOf(sheet(id), filterOf(sheet(id)).area),
    'SpreadsheetApp.Filter.getColumnFilterCriteria': (_caller, id, column) => {
      const { area, columns } = filterOf(sheet(id));
      if (column <= area.column || column > area.column + area.columns) throw outOfBounds('columns');
      return columns.includes(column - 1);
    },
    'SpreadsheetApp.Filter.setColumnFilterCriteria': (_caller, id, column, hidden) => {
      const { area } = filterOf(sheet(id));
      if (column <= area.column || column > area.column + area.columns) throw outOfBounds('columns');
      sheet(id).filterBy(column - 1, hidden, 'script');
      return null;
    },
  };
}

function filterOf(sheet: SheetHost): SheetFilter {
  if (sheet.filter) return sheet.filter;
  throw new ServiceException('The filter is gone.');
}

const outOfBounds = (lines: 'rows' | 'columns') => new ServiceException(`Those ${lines} are out of bounds.`);

function refuseOutside(sheet: SheetHost, column: number, count: number): void {
  if (column < 1 || count < 1 || column + count - 1 > sheet.columns) throw outOfBounds('columns');
}

function setWidths(sheet: SheetHost, column: number, count: number, width: number): null {
  refuseOutside(sheet, column, count);
  if (width < 0) throw new ServiceException(`Invalid argument: ${width}`);
  sheet.setWidth(column - 1, count, width, 'script');
  return null;
}

function setHidden(sheet: SheetHost, column: number, count: number, hidden: boolean): null {
  refuseOutside(sheet, column, count);
  sheet.setHiddenColumns(column - 1, count, hidden, 'script');
  return null;
}

function freeName(book: SpreadsheetHost): string {
  let number = book.sheets.length + 1;
  while (book.sheets.some((sheet) => sheet.name === `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

const ruleData = (sheet: SheetHost, rule: FormatRule): RuleData => ({
  condition:
    rule.condition.kind === 'formula'
      ? { kind: 'formula', value: rule.condition.formula }
      : { kind: 'text', value: rule.condition.text },
  background: rule.background,
  fontColor: rule.color,
  bold: rule.bold,
  ranges: rule.areas.map((area) => rangeOf(sheet, area)),
});

const formatRule = (sheet: SheetHost, rule: RuleData): FormatRule => ({
  condition:
    rule.condition.kind === 'formula'
      ? { kind: 'formula', formula: rule.condition.value }
      : { kind: 'text', text: rule.condition.value },
  background: rule.background,
  color: rule.fontColor,
  bold: rule.bold,
  areas: rule.ranges.map((range) => {
    if (range.sheet !== sheet.id) {
      throw new ServiceException('Conditional format rule cannot reference a different sheet.');
    }
    return areaOf(sheet, range);
  }),
});
