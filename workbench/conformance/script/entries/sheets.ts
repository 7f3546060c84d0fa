// Sheets and spreadsheets: sizes, names, selections, filters, and tabs that are no grids.
import { byHand, check, type Section } from '../entry';
import { refused, Skipped } from '../scratch';

const SERVICES = ['google/spreadsheet-services'];

export const sheets: Section = {
  title: 'Sheets',
  about: '',
  entries: [
    check({
      id: 'grid-grows',
      fact: 'Only inserting and `appendRow` make a sheet grow.',
      standing: 'documented',
      source: 'apps-script/reference/spreadsheet/sheet',
      tests: SERVICES,
      expect: { before: '1000 x 26', inserted: '1002 x 29', appended: '1003 x 29' },
      run: ({ sheet }) => {
        const size = () => `${sheet.getMaxRows()} x ${sheet.getMaxColumns()}`;
        const before = size();
        sheet.insertRowsAfter(sheet.getMaxRows(), 2);
        sheet.insertColumnsAfter(sheet.getMaxColumns(), 3);
        const inserted = size();
        sheet.getRange(sheet.getMaxRows(), 1).setValue('last');
        sheet.appendRow(['one more']);
        return { before, inserted, appended: size() };
      },
    }),
    check({
      id: 'data-range',
      fact: '`getDataRange` of an empty sheet is A1; looks alone are no content.',
      standing: 'documented',
      source: 'apps-script/reference/spreadsheet/sheet',
      tests: SERVICES,
      expect: { empty: 'A1', coloured: 'A1', rows: 0, columns: 0, written: 'A1:B3' },
      run: ({ sheet }) => {
        const area = () => sheet.getDataRange().getA1Notation();
        const empty = area();
        sheet.getRange(5, 5).setBackground('#ff0000');
        const coloured = area();
        const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
        sheet.getRange(3, 2).setValue('x');
        return { empty, coloured, rows, columns, written: area() };
      },
    }),
    check({
      id: 'hidden-columns',
      fact: 'Hidden columns are read and written like others; `isColumnHiddenByUser` reports them, and they stay hidden beside inserted ones.',
      standing: 'documented',
      source:
        'apps-script/reference/spreadsheet/sheet (hideColumns, isColumnHiddenByUser); moving along is assumed',
      tests: [...SERVICES, 'own-columns'],
      expect: {
        hidden: [false, true, true, false],
        value: 'x',
        moved: [false, false, true, true],
        shown: false,
      },
      run: ({ sheet }) => {
        const hidden = () => [1, 2, 3, 4].map((column) => sheet.isColumnHiddenByUser(column));
        sheet.hideColumns(2, 2);
        const before = hidden();
        sheet.getRange(1, 2).setValue('x');
        SpreadsheetApp.flush();
        const value = String(sheet.getRange(1, 2).getValue());
        sheet.insertColumnsAfter(1, 1);
        const moved = hidden();
        sheet.showColumns(3, 2);
        return { hidden: before, value, moved, shown: hidden().some((each) => each) };
      },
    }),
    check({
      id: 'names-with-a-time',
      fact: 'The name of a sheet can have a colon in it.',
      standing: 'assumed',
      source: 'from names that people give to sheets in the editor',
      tests: ['undo'],
      expect: { refused: false, name: 'Undo of 14 Mar 2026 09:26' },
      run: ({ book }) => {
        let name = '';
        const { refused: no = false } = refused(() => {
          const made = book.insertSheet('Undo of 14 Mar 2026 09:26');
          name = made.getName();
          book.deleteSheet(made);
        });
        return { refused: no, name };
      },
    }),
    check({
      id: 'selection',
      fact: 'What a script selects is the selection, of its sheet and of the spreadsheet.',
      standing: 'documented',
      source: 'apps-script/reference/spreadsheet/sheet (setActiveRange, getActiveRangeList)',
      tests: SERVICES,
      expect: { sheet: ['B2'], spreadsheet: ['B2'], range: ['C3:C4'], active: true },
      run: ({ book, sheet }) => {
        const names = (list: GoogleAppsScript.Spreadsheet.RangeList | null) =>
          list === null ? [] : list.getRanges().map((each) => each.getA1Notation());
        book.setActiveSheet(sheet);
        sheet.activate();
        sheet.setActiveRange(sheet.getRange(2, 2));
        const before = {
          sheet: names(sheet.getActiveRangeList()),
          spreadsheet: names(SpreadsheetApp.getActiveRangeList()),
        };
        sheet.getRange(3, 3, 2, 1).activate();
        return {
          ...before,
          range: names(sheet.getActiveRangeList()),
          active: SpreadsheetApp.getActiveSheet().getSheetId() === sheet.getSheetId(),
        };
      },
    }),
    check({
      id: 'names-of-the-spreadsheet',
      fact: 'A spreadsheet has a name, an ID, and an address with the ID in it.',
      standing: 'documented',
      source: 'apps-script/reference/spreadsheet/spreadsheet',
      tests: SERVICES,
      expect: { name: true, address: true },
      run: ({ book }) => ({
        name: book.getName() !== '',
        address: book.getUrl().startsWith(`https://docs.google.com/spreadsheets/d/${book.getId()}/`),
      }),
    }),
    check({
      id: 'ten-million-cells',
      fact: '10,000,000 cells in a spreadsheet.',
      standing: 'documented',
      source: 'support.google.com/drive/answer/37603',
      tests: ['google/sheet'],
      expect: { refused: true },
      run: ({ sheet }) => ({
        refused:
          refused(() => {
            sheet.insertRowsAfter(sheet.getMaxRows(), 400_000);
            SpreadsheetApp.flush();
          }).refused ?? false,
      }),
    }),
    check({
      id: 'names-of-sheets',
      fact: 'Names of sheets that differ only in their case are the same name.',
      standing: 'seen',
      source: 'in the editor',
      tests: ['obstacles'],
      expect: { refused: true },
      run: ({ book, sheet }) => {
        const words = refused(() => book.insertSheet(sheet.getName().toUpperCase()));
        const made = book.getSheetByName(sheet.getName().toUpperCase());
        if (made !== null && words.refused === false) book.deleteSheet(made);
        return { refused: words.refused ?? false };
      },
    }),
    check({
      id: 'sheet-by-name-is-exact',
      fact: '`getSheetByName` is exact about case.',
      standing: 'assumed',
      source: '',
      tests: ['obstacles'],
      expect: { other: false, same: true },
      run: ({ book, sheet }) => ({
        other: book.getSheetByName(sheet.getName().toUpperCase()) !== null,
        same: book.getSheetByName(sheet.getName()) !== null,
      }),
    }),
    check({
      id: 'inserted-sheet-is-active',
      fact: 'A sheet that a script inserts becomes the active one.',
      standing: 'documented',
      source: 'apps-script/reference/spreadsheet/spreadsheet',
      tests: SERVICES,
      expect: { active: true },
      run: ({ book, sheet }) => ({ active: book.getActiveSheet().getSheetId() === sheet.getSheetId() }),
    }),
    check({
      id: 'no-filter',
      fact: '`getFilter` gives `null` without a filter, and `getColumnFilterCriteria` gives `null` for a column without a condition.',
      standing: 'documented',
      source: 'apps-script/reference/spreadsheet/sheet and filter',
      tests: SERVICES,
      expect: { without: true, filtered: false, other: true, range: 'A1:B3' },
      run: ({ sheet }) => {
        const without = sheet.getFilter() === null;
        const filter = filtered(sheet);
        return {
          without,
          filtered: filter.getColumnFilterCriteria(1) === null,
          other: filter.getColumnFilterCriteria(2) === null,
          range: filter.getRange().getA1Notation(),
        };
      },
    }),
    check({
      id: 'rows-hidden-by-a-filter',
      fact: 'Only `isRowHiddenByFilter` shows whether a filter hides a row: one call a row.',
      standing: 'documented',
      source: 'apps-script/reference/spreadsheet/sheet',
      tests: SERVICES,
      expect: { rows: [false, true, false] },
      run: ({ sheet }) => {
        filtered(sheet);
        return { rows: [1, 2, 3].map((row) => sheet.isRowHiddenByFilter(row)) };
      },
    }),
    byHand({
      id: 'filter-views',
      fact: 'Filter views do not count for `isRowHiddenByFilter`.',
      standing: 'documented',
      source: 'apps-script/reference/spreadsheet/sheet',
      tests: [],
      why: 'a script cannot make a filter view without the Advanced Sheets Service',
    }),
    byHand({
      id: 'connected-sheets',
      fact: 'A tab with connected data (`DATASOURCE`) refuses `getRange`, `getLastRow`, `getMaxRows` and the like. The words of the refusal are the workbench’s.',
      standing: 'documented',
      source: 'apps-script/reference/spreadsheet/sheet-type',
      tests: ['obstacles'],
      why: 'it takes a BigQuery project',
    }),
    check({
      id: 'chart-tabs',
      fact: 'A chart on a tab of its own is no grid: `getType` gives `OBJECT`, and `getRange`, `getLastRow`, `getMaxRows` are refused. The words of the refusal are the workbench’s.',
      standing: 'documented',
      source: 'apps-script/reference/spreadsheet/sheet-type',
      tests: ['obstacles'],
      expect: { type: 'OBJECT', range: true, lastRow: true, maxRows: true },
      run: ({ book }) => {
        const chart = book.getSheets().find((each) => each.getType() === SpreadsheetApp.SheetType.OBJECT);
        if (!chart)
          throw new Skipped(
            'There is no chart on a tab of its own: docs/conformance.md says how to make one.',
          );
        return {
          type: String(chart.getType()),
          range: refused(() => chart.getRange(1, 1).getValue()).refused ?? false,
          lastRow: refused(() => chart.getLastRow()).refused ?? false,
          maxRows: refused(() => chart.getMaxRows()).refused ?? false,
        };
      },
    }),
  ],
};

/** A filter over A1:B3 that hides row 2. */
function filtered(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Filter {
  const range = sheet.getRange(1, 1, 3, 2).setValues([
    ['a', 'b'],
    ['hide', 'x'],
    ['show', 'y'],
  ]);
  const filter = range.createFilter();
  filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['hide']).build());
  SpreadsheetApp.flush();
  return filter;
}
