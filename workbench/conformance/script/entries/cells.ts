// Ranges and cells: what is read, what is written, and what is refused.
import { byHand, check, type Section } from '../entry';
import { misuse, noted, refused } from '../scratch';

const SERVICES = ['google/spreadsheet-services'];

/** Number formats, and what the number or text beside them shows in one. */
const SHOWN: readonly (readonly [value: string | number, format: string, shown: string])[] = [
  [0.85, '0%', '85%'],
  [42, '00000', '00042'],
  [1234.5, '#,##0.00', '1,234.50'],
  [46095, 'yyyy-mm-dd', '2026-03-14'],
  [46095, 'mmm-yy', 'Mar-26'],
  [46095.5, 'm/d/yyyy h:mm', '3/14/2026 12:00'],
  [123456789, '000-00-0000', '123-45-6789'],
  [0.1, '0.00E+00', '1.00E-01'],
];

export const cells: Section = {
  title: 'Cells',
  about: '',
  entries: [
    check({
      id: 'rows-count-from-one',
      fact: 'Rows and columns count from 1; a range outside the grid is refused.',
      standing: 'documented',
      source: 'apps-script/reference/spreadsheet/sheet; the words are seen in public code',
      tests: SERVICES,
      expect: {
        zero: { refused: true, words: 'The starting row of the range is too small.' },
        outside: {
          refused: true,
          words: 'The coordinates of the range are outside the dimensions of the sheet.',
        },
        noRows: { refused: true, words: 'The number of rows in the range must be at least 1.' },
      },
      run: ({ sheet }) => ({
        zero: refused(() => sheet.getRange(0, 1)),
        outside: refused(() => sheet.getRange(1, sheet.getMaxColumns() + 1)),
        noRows: refused(() => sheet.getRange(1, 1, 0)),
      }),
    }),
    check({
      id: 'shape-of-set-values',
      fact: '`setValues` with another shape than the range’s is refused, with both sizes named.',
      standing: 'documented',
      source: 'apps-script/reference/spreadsheet/range; the words are seen in brucemcpherson/gas-fakes',
      tests: SERVICES,
      expect: {
        rows: {
          refused: true,
          words:
            'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
        },
        columns: {
          refused: true,
          words:
            'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
        },
      },
      run: ({ sheet }) => ({
        rows: refused(() => sheet.getRange(1, 1, 3, 1).setValues([['a'], ['b']])),
        columns: refused(() => sheet.getRange(1, 1, 1, 1).setValues([['a', 'b']])),
      }),
    }),
    check({
      id: 'kinds-of-values',
      fact: "An empty cell reads as `''`; text, numbers, booleans and dates as themselves.",
      standing: 'documented',
      source: 'apps-script/reference/spreadsheet/range',
      tests: SERVICES,
      expect: { values: ['Ann', 3, true, 'Date 2026-03-14T00:00:00.000Z', ''] },
      run: ({ sheet }) => {
        sheet.getRange(1, 1, 1, 4).setValues([['Ann', 3, true, '2026-03-14']]);
        const [values = []]: readonly unknown[][] = sheet.getRange(1, 1, 1, 5).getValues();
        return { values: values.map(noted) };
      },
    }),
    check({
      id: 'display-values',
      fact: '`getDisplayValues` gives what a person sees, by the number format of each cell.',
      standing: 'documented',
      source: 'apps-script/reference/spreadsheet/range; what each format shows: sheets/api/guides/formats',
      tests: ['google/spreadsheet-services', 'google/number-format'],
      expect: Object.fromEntries(SHOWN.map(([, format, shown]) => [format, shown])),
      run: ({ sheet }) => {
        SHOWN.forEach(([value, format], index) => {
          sheet
            .getRange(index + 1, 1)
            .setNumberFormat(format)
            .setValue(value);
        });
        const shown = sheet.getRange(1, 1, SHOWN.length, 1).getDisplayValues();
        return Object.fromEntries(SHOWN.map(([, format], index) => [format, shown[index]?.[0] ?? '']));
      },
    }),
    check({
      id: 'formulas-are-calculated',
      fact: 'A cell with a formula reads as its result, an error as its text (`#N/A`).',
      standing: 'documented',
      source: 'apps-script/reference/spreadsheet/range',
      tests: SERVICES,
      expect: { values: [2, '#N/A'], shown: ['2', '#N/A'] },
      run: ({ sheet }) => {
        const range = sheet.getRange(1, 1, 1, 2).setValues([['=1+1', '=NA()']]);
        const [values = []]: readonly unknown[][] = range.getValues();
        return { values: values.map(noted), shown: range.getDisplayValues()[0] ?? [] };
      },
    }),
    check({
      id: 'times-of-day',
      fact: 'A time of day without a date comes as a `Date` of 30 December 1899.',
      standing: 'documented',
      source: 'sheets/api/guides/formats (a time is a part of a day)',
      tests: ['google/typed', 'google/serial'],
      expect: { value: 'Date 1899-12-30T06:30:00.000Z', shown: '6:30' },
      run: ({ sheet }) => {
        const cell = sheet.getRange(1, 1).setValue('6:30');
        return { value: noted(cell.getValue()), shown: cell.getDisplayValue() };
      },
    }),
    check({
      id: 'durations',
      fact: 'A number in a format of elapsed time (`[h]:mm`) comes as a `Date` and shows its hours beyond 24.',
      standing: 'assumed',
      source: '',
      tests: ['google/number-format'],
      expect: { value: 'Date 1899-12-31T12:00:00.000Z', shown: '36:00' },
      run: ({ sheet }) => {
        const cell = sheet.getRange(1, 1).setNumberFormat('[h]:mm').setValue(1.5);
        return { value: noted(cell.getValue()), shown: cell.getDisplayValue() };
      },
    }),
    check({
      id: 'booleans-are-shown-in-english',
      fact: 'A boolean shows as `TRUE` or `FALSE` in every locale.',
      standing: 'assumed',
      source: '',
      tests: SERVICES,
      locale: 'de_DE',
      expect: { shown: 'TRUE' },
      run: ({ sheet }) => ({ shown: sheet.getRange(1, 1).setValue(true).getDisplayValue() }),
    }),
    check({
      id: 'number-in-a-date-cell',
      fact: 'A number in a cell with a date format comes as a `Date`.',
      standing: 'documented',
      source: 'apps-script/reference/spreadsheet/range (the value depends on the cell)',
      tests: ['google/sheet', 'google/spreadsheet-services'],
      expect: { value: 'Date 1900-01-04T00:00:00.000Z' },
      run: ({ sheet }) => ({
        value: noted(sheet.getRange(1, 1).setNumberFormat('yyyy-mm-dd').setValue(5).getValue()),
      }),
    }),
    check({
      id: 'date-keeps-its-format',
      fact: 'A cell that was given a date keeps its date format: a number that is written there later comes as a `Date`.',
      standing: 'assumed',
      source: '',
      tests: ['google/sheet', 'google/spreadsheet-services'],
      expect: { value: 'Date 1900-01-04T00:00:00.000Z' },
      run: ({ sheet }) => {
        const cell = sheet.getRange(1, 1).setValue('2026-03-14');
        SpreadsheetApp.flush();
        return { value: noted(cell.setValue(5).getValue()) };
      },
    }),
    check({
      id: 'automatic-format',
      fact: '`getNumberFormats` gives `0.###############` for cells whose format is automatic. The add-on takes that, `General`, and nothing, as automatic.',
      standing: 'assumed',
      source: 'some public code compares with it, other code with `General`',
      tests: SERVICES,
      expect: { empty: '0.###############', text: '0.###############', number: '0.###############' },
      run: ({ sheet }) => {
        sheet.getRange(1, 2, 1, 2).setValues([['Ann', 7]]);
        const [[empty = '', text = '', number = ''] = []] = sheet.getRange(1, 1, 1, 3).getNumberFormats();
        return { empty, text, number };
      },
    }),
    check({
      id: 'null-empties-a-cell',
      fact: '`null` and `undefined` in `setValues` empty a cell.',
      standing: 'assumed',
      source: '',
      tests: SERVICES,
      expect: { values: ['', '', 'c'] },
      run: ({ sheet }) => {
        const range = sheet.getRange(1, 1, 1, 3).setValues([['a', 'b', 'c']]);
        sheet.getRange(1, 1, 1, 2).setValues([[null, undefined]]);
        const [values = []]: readonly unknown[][] = range.getValues();
        return { values: values.map(noted) };
      },
    }),
    check({
      id: 'clear-content',
      fact: '`clearContent` empties cells and leaves their look.',
      standing: 'documented',
      source: 'apps-script/reference/spreadsheet/range',
      tests: SERVICES,
      expect: { value: '', format: '00000' },
      run: ({ sheet }) => {
        const cell = sheet.getRange(1, 1).setNumberFormat('00000').setValue(7);
        cell.clearContent();
        return { value: noted(cell.getValue()), format: cell.getNumberFormat() };
      },
    }),
    check({
      id: 'notes',
      fact: "`setNote` gives a cell a note, `null` takes it away, and a cell without one gives `''`.",
      standing: 'documented',
      source: 'apps-script/reference/spreadsheet/range',
      tests: SERVICES,
      expect: { none: '', set: 'why', cleared: '' },
      run: ({ sheet }) => {
        const cell = sheet.getRange(4, 1);
        const none = cell.getNote();
        const set = cell.setNote('why').getNote();
        misuse(cell, 'setNote', null);
        return { none, set, cleared: cell.getNote() };
      },
    }),
    check({
      id: 'notes-are-no-content',
      fact: 'A note is no content, and a write leaves it where it is.',
      standing: 'assumed',
      source: '',
      tests: SERVICES,
      expect: { rows: 0, afterWrite: 'why', afterClear: 'why' },
      run: ({ sheet }) => {
        const cell = sheet.getRange(4, 1).setNote('why');
        const rows = sheet.getLastRow();
        const afterWrite = cell.setValue('x').getNote();
        return { rows, afterWrite, afterClear: cell.clearContent().getNote() };
      },
    }),
    check({
      id: 'looks',
      fact: 'Looks are taken cell by cell or for whole ranges, `null` for the ordinary one; they change no value.',
      standing: 'documented',
      source: 'apps-script/reference/spreadsheet/range and sheet',
      tests: SERVICES,
      expect: { refused: false, values: [['x', '']] },
      run: ({ sheet }) => {
        const range = sheet.getRange(1, 1, 1, 2);
        sheet.getRange(1, 1).setValue('x');
        const { refused: no = false } = refused(() => {
          range.setFontWeight('bold').setFontColor('#00ff00').setBackground('#112233').setWrap(true);
          range.setHorizontalAlignment('center').setFontColor(null).setBackground(null);
          sheet.setColumnWidth(1, 240).setColumnWidths(2, 2, 80);
          sheet.setFrozenRows(1);
          SpreadsheetApp.flush();
        });
        const values: readonly unknown[][] = range.getValues();
        return { refused: no, values: values.map((line) => line.map(noted)) };
      },
    }),
    check({
      id: 'fifty-thousand-characters',
      fact: '50,000 characters in a cell.',
      standing: 'documented',
      source: 'support.google.com/drive/answer/37603',
      tests: SERVICES,
      expect: {
        most: { refused: false },
        more: {
          refused: true,
          words: 'Your input contains more than the maximum of 50000 characters in a single cell.',
        },
      },
      run: ({ sheet }) => {
        const write = (characters: number) =>
          refused(() => {
            sheet.getRange(1, 1).setValue('x'.repeat(characters));
            SpreadsheetApp.flush();
          });
        return { most: write(50_000), more: write(50_001) };
      },
    }),
    check({
      id: 'a-read-sees-what-was-written',
      fact: 'Writes are bundled until a flush, a read or the end: a read sees everything that was written before it.',
      standing: 'documented',
      source:
        'apps-script/reference/spreadsheet/spreadsheet-app (flush), apps-script/guides/support/best-practices',
      tests: ['runtime/execution'],
      expect: { values: ['a', 'b'] },
      run: ({ sheet }) => {
        sheet.getRange(1, 1).setValue('a');
        sheet.getRange(1, 2).setValue('b');
        const [values = []]: readonly unknown[][] = sheet.getRange(1, 1, 1, 2).getValues();
        return { values: values.map(noted) };
      },
    }),
    byHand({
      id: 'unflushed-writes-are-lost',
      fact: 'A killed execution loses what it had not flushed.',
      standing: 'assumed',
      source: '',
      tests: ['runtime/execution'],
      why: 'the execution that would see it is the one that is ended',
    }),
  ],
};
