// What people have in their sheets: inserted lines, validation, tables, merges, alternating colours,
// protection.
import { byHand, check, type Section } from '../entry';
import { misuse, noted, prepared, refusal, refused } from '../scratch';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A list of two values, anything else being refused. */
const strictList = () =>
  SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no']).setAllowInvalid(false).build();

const bandings = (sheet: Sheet): readonly string[] =>
  sheet.getBandings().map((banding) => banding.getRange().getA1Notation());

export const obstacles: Section = {
  title: 'Inserted rows and columns, validation, tables, merges, protection',
  about: '',
  entries: [
    check({
      id: 'inserted-lines-look',
      fact: 'New rows and columns take the number format of those before them, as `inheritFromBefore` says.',
      standing: 'documented',
      source: 'sheets/api/reference/rest/v4/spreadsheets/request; assumed to be what the service asks for',
      tests: ['google/sheet', 'google/spreadsheet-services'],
      expect: { column: '00000', row: '00000' },
      run: ({ sheet }) => {
        sheet.getRange(1, 1, sheet.getMaxRows(), 1).setNumberFormat('00000');
        sheet.insertColumnsAfter(1, 1);
        sheet.insertRowsAfter(2, 1);
        SpreadsheetApp.flush();
        return {
          column: sheet.getRange(1, 2).getNumberFormat(),
          row: sheet.getRange(3, 1).getNumberFormat(),
        };
      },
    }),
    check({
      id: 'inserted-lines-validation',
      fact: 'New columns and rows take over data validation.',
      standing: 'seen',
      source: 'public reports',
      tests: ['obstacles'],
      expect: { column: [false], row: [false] },
      run: ({ sheet }) => {
        sheet.getRange(1, 1, 2, 1).setDataValidation(strictList());
        sheet.insertColumnsAfter(1, 1);
        sheet.insertRowsAfter(2, 1);
        SpreadsheetApp.flush();
        const rule = (row: number, column: number) =>
          sheet
            .getRange(row, column)
            .getDataValidations()[0]
            ?.map((each) => each?.getAllowInvalid() ?? null) ?? [];
        return { column: rule(1, 2), row: rule(3, 1) };
      },
    }),
    check({
      id: 'validation-refuses-scripts',
      fact: 'A rule that rejects input rejects a script’s too: “The data you entered in cell … violates the data validation rules set on this cell.”',
      standing: 'seen',
      source: 'public reports',
      tests: ['obstacles'],
      expect: {
        good: { refused: false },
        bad: {
          refused: true,
          words: 'The data you entered in cell A1 violates the data validation rules set on this cell.',
        },
        namesCell: true,
        cleared: { refused: false },
      },
      run: ({ sheet }) => {
        const cell = sheet.getRange(1, 1).setDataValidation(strictList());
        const write = (text: string) =>
          refused(() => {
            cell.setValue(text);
            SpreadsheetApp.flush();
          });
        const good = write('yes');
        const bad = write('maybe');
        cell.clearDataValidations();
        return { good, bad, namesCell: String(bad.words).includes('A1'), cleared: write('maybe') };
      },
    }),
    check({
      id: 'validation-that-warns',
      fact: 'A rule that only warns lets a script write anything.',
      standing: 'documented',
      source: 'apps-script/reference/spreadsheet/data-validation-builder',
      tests: ['obstacles'],
      expect: { refused: false, value: 'maybe' },
      run: ({ sheet }) => {
        const rule = SpreadsheetApp.newDataValidation()
          .requireValueInList(['yes', 'no'])
          .setAllowInvalid(true)
          .build();
        const cell = sheet.getRange(1, 1).setDataValidation(rule);
        const { refused: no = false } = refused(() => {
          cell.setValue('maybe');
          SpreadsheetApp.flush();
        });
        return { refused: no, value: noted(cell.getValue()) };
      },
    }),
    check({
      id: 'validation-by-cells',
      fact: 'A rule takes its values from cells, also of another sheet and of several columns, as they are when something is written. Text for a range is refused.',
      standing: 'documented',
      source: 'apps-script/reference/spreadsheet/data-validation-builder#requireValueInRange(Range,Boolean)',
      tests: ['google/spreadsheet-services', 'offer-courses'],
      expect: { listed: false, added: false, other: true, byText: true, warned: 'maybe' },
      run: ({ book, sheet }) => {
        const lists = book.insertSheet();
        const cells = lists.getRange(1, 1, 3, 2);
        lists.getRange(1, 1, 1, 2).setValues([['yes', 'no']]);
        const byCells = () => SpreadsheetApp.newDataValidation().requireValueInRange(cells, true);
        const cell = sheet.getRange(1, 1).setDataValidation(byCells().setAllowInvalid(false).build());
        const refusedToBe = (value: string): boolean =>
          refused(() => {
            cell.setValue(value);
            SpreadsheetApp.flush();
          }).refused === true;
        const listed = refusedToBe('no');
        const other = refusedToBe('maybe');
        lists.getRange(3, 2).setValue('perhaps');
        const added = refusedToBe('perhaps');
        cell.setDataValidation(byCells().setAllowInvalid(true).build()).setValue('maybe');
        const warned = noted(cell.getValue());
        const builder = SpreadsheetApp.newDataValidation();
        const { refused: byText = false } = refused(() => misuse(builder, 'requireValueInRange', 'A1:B3'));
        book.deleteSheet(lists);
        return { listed, added, other, byText, warned };
      },
    }),
    check({
      id: 'table-typed-columns',
      fact: 'In a table, columns with a type refuse `clearDataValidations`: “This operation is not allowed on cells in typed columns.”',
      standing: 'seen',
      source: 'public reports',
      tests: ['obstacles'],
      expect: { refused: true, words: 'This operation is not allowed on cells in typed columns.' },
      run: ({ book }) =>
        refused(() => {
          prepared(book, 'Table').getRange(2, 2).clearDataValidations();
          SpreadsheetApp.flush();
        }),
    }),
    check({
      id: 'table-other-values',
      fact: 'A column with a type refuses values of another one, and number formats.',
      standing: 'assumed',
      source: '',
      tests: ['obstacles'],
      expect: { value: true, format: true },
      run: ({ book }) => {
        const cell = prepared(book, 'Table').getRange(3, 2);
        const no = (action: () => unknown) =>
          refused(() => {
            action();
            SpreadsheetApp.flush();
          }).refused ?? false;
        return { value: no(() => cell.setValue('no number')), format: no(() => cell.setNumberFormat('@')) };
      },
    }),
    byHand({
      id: 'table-grows',
      fact: 'A column that is inserted beside the last one of a table belongs to the table.',
      standing: 'assumed',
      source: '',
      tests: ['obstacles'],
      why: 'SpreadsheetApp knows nothing of tables',
    }),
    check({
      id: 'merged-cells',
      fact: 'A write into merged cells arrives in their first cell alone; for the others it is lost without an error.',
      standing: 'assumed',
      source: 'as in the editor',
      tests: ['obstacles'],
      expect: { refused: false, values: ['a', '', 'c'] },
      run: ({ sheet }) => {
        sheet.getRange(1, 1, 1, 2).merge();
        const range = sheet.getRange(1, 1, 1, 3);
        const { refused: no = false } = refused(() => {
          range.setValues([['a', 'b', 'c']]);
          SpreadsheetApp.flush();
        });
        const [values = []]: readonly unknown[][] = range.getValues();
        return { refused: no, values: values.map(noted) };
      },
    }),
    check({
      id: 'merging-keeps-the-first',
      fact: 'Merging cells keeps what the first of them holds, and nothing of the others.',
      standing: 'seen',
      source: 'the editor warns of it before it merges',
      tests: ['merged'],
      expect: { values: ['a', ''] },
      run: ({ sheet }) => {
        const range = sheet.getRange(1, 1, 1, 2).setValues([['a', 'b']]);
        range.merge();
        const [values = []]: readonly unknown[][] = range.getValues();
        return { values: values.map(noted) };
      },
    }),
    check({
      id: 'merged-ranges',
      fact: '`getMergedRanges` gives every merged range that a range touches.',
      standing: 'documented',
      source: 'apps-script/reference/spreadsheet/range',
      tests: ['obstacles'],
      expect: { touched: ['A1:B1'], untouched: [] },
      run: ({ sheet }) => {
        sheet.getRange(1, 1, 1, 2).merge();
        const merged = (column: number) =>
          sheet
            .getRange(1, column, 2, 1)
            .getMergedRanges()
            .map((each) => each.getA1Notation());
        return { touched: merged(2), untouched: merged(3) };
      },
    }),
    check({
      id: 'banding-twice',
      fact: 'Rows with alternating colours refuse to get them again, and take anything else.',
      standing: 'seen',
      source: 'the words are in several public scripts',
      tests: ['obstacles'],
      expect: {
        again: {
          refused: true,
          words:
            'You cannot add alternating background colors to a range that already has alternating background colors.',
        },
        write: { refused: false },
        bandings: ['A1:B4'],
      },
      run: ({ sheet }) => {
        const range = sheet.getRange(1, 1, 4, 2);
        range.applyRowBanding();
        const done = (action: () => unknown) =>
          refused(() => {
            action();
            SpreadsheetApp.flush();
          });
        return {
          again: done(() => range.applyRowBanding()),
          write: done(() => range.setNumberFormat('@').setBackground('#ff0000').setValue('x')),
          bandings: bandings(sheet),
        };
      },
    }),
    check({
      id: 'banding-of-inserted-columns',
      fact: 'Alternating colours continue in a column that is inserted between their columns, and not in one that is inserted beside the last.',
      standing: 'assumed',
      source: '',
      tests: ['obstacles'],
      expect: { inside: ['A1:C4'], beside: ['A1:C4'] },
      run: ({ sheet }) => {
        sheet.getRange(1, 1, 4, 2).applyRowBanding();
        sheet.insertColumnsAfter(1, 1);
        const inside = bandings(sheet);
        sheet.insertColumnsAfter(3, 1);
        return { inside, beside: bandings(sheet) };
      },
    }),
    check({
      id: 'protected-cells',
      fact: 'A write into cells that are protected from the person is refused, and `canEdit` is false.',
      standing: 'documented',
      source:
        'apps-script/reference/spreadsheet/range (canEdit); the words are seen: github.com/theoephraim/node-google-spreadsheet/pull/20',
      tests: ['protected'],
      expect: {
        canEdit: false,
        refused: true,
        words:
          'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      },
      run: ({ book }) => {
        const cell = prepared(book, 'Protected').getRange(1, 1);
        const facts = refused(() => {
          cell.setValue('x');
          SpreadsheetApp.flush();
        });
        return { canEdit: cell.canEdit(), ...facts };
      },
    }),
    check({
      id: 'protection-comes-with-the-write',
      fact: 'The refusal comes with the write rather than with the flush.',
      standing: 'assumed',
      source: '',
      tests: ['protected'],
      expect: { withTheWrite: true },
      run: ({ book }) => {
        const cell = prepared(book, 'Protected').getRange(1, 1);
        const withTheWrite = refusal(() => cell.setValue('x')) !== null;
        refusal(() => SpreadsheetApp.flush());
        return { withTheWrite };
      },
    }),
    check({
      id: 'deleting-columns',
      fact: 'A sheet keeps at least one column; deleting more than there are is refused.',
      standing: 'seen',
      source: 'public issue notes',
      tests: ['google/spreadsheet-services'],
      expect: { all: true, beyond: true, some: 24 },
      run: ({ sheet }) => {
        sheet.deleteColumns(2, 2);
        const some = sheet.getMaxColumns();
        return {
          all: refused(() => sheet.deleteColumns(1, some)).refused ?? false,
          beyond: refused(() => sheet.deleteColumns(some, 2)).refused ?? false,
          some,
        };
      },
    }),
  ],
};
