// The spreadsheet as a person changes it, and what is reported about the changes.
import fc from 'fast-check';
import { createSpreadsheet, type SheetChange, WriteJournal } from '../../../workbench/google';

const sheetWith = (cells: readonly (readonly (string | number | boolean | Date | null)[])[], size = {}) =>
  createSpreadsheet({ sheets: [{ name: 'People', cells, ...size }] }).sheet('People');

test("a new sheet has Google's default size, or a larger one if its cells need it", () => {
  expect([sheetWith([]).rows, sheetWith([]).columns]).toEqual([1000, 26]);
  expect(sheetWith([Array(30).fill('x')]).columns).toBe(30);
  expect(sheetWith([['a']], { rows: 1, columns: 1 }).rows).toBe(1);
});

test('content ends at the last non-empty cell, whatever the formats', () => {
  const sheet = sheetWith([['a'], [null, null, 'b'], ['']]);
  sheet.setFormat({ row: 10, column: 10, rows: 5, columns: 5 }, { bold: true });
  expect(sheet.content).toEqual({ rows: 2, columns: 3 });
  sheet.type(1, 2, [['']]);
  expect(sheet.content).toEqual({ rows: 1, columns: 1 });
});

test('typed text is parsed in the locale, and kept as typed in plain-text cells', () => {
  const sheet = createSpreadsheet({ locale: 'fr_FR' }).activeSheet;
  sheet.setFormat({ row: 0, column: 1, rows: 1, columns: 1 }, { numberFormat: '@' });
  sheet.type(0, 0, [['03/04/2026', '03/04/2026', '=A1']]);
  expect(sheet.texts()).toEqual([['03/04/2026', '03/04/2026', '#ERROR!']]);
  expect([typeof sheet.value(0, 0), typeof sheet.value(0, 1)]).toEqual(['number', 'string']);
  expect(sheet.formula(0, 2)).toBe('=A1');
});

test('a cell that held a date shows the next number as a date', () => {
  const sheet = sheetWith([['2026-03-14']]);
  sheet.type(0, 0, [['5']]);
  expect(sheet.text(0, 0)).toBe('1900-01-04');
});

test('a date without a year is in the current year', () => {
  const sheet = createSpreadsheet({ now: () => Date.UTC(2031, 5, 1) }).activeSheet;
  sheet.type(0, 0, [['3/14']]);
  expect(sheet.value(0, 0)).toBe(47921);
});

test('a paste with gaps keeps the cells under the gaps, formulas included', () => {
  const sheet = sheetWith([['=A9', 'b']]);
  sheet.type(0, 0, [[null, 'c']]);
  expect([sheet.formula(0, 0), sheet.text(0, 1)]).toEqual(['=A9', 'c']);
});

test('inserted columns and rows take the format of those before them', () => {
  const sheet = sheetWith([['2026-03-14']]);
  sheet.insertColumns(1, 2);
  sheet.insertRows(1, 2);
  sheet.type(0, 2, [['5']]);
  sheet.type(2, 0, [['5']]);
  expect([sheet.text(0, 2), sheet.text(2, 0)]).toEqual(['1900-01-04', '1900-01-04']);
});

test('sorting moves whole rows below the frozen ones: numbers, text, booleans, then blanks', () => {
  const sheet = sheetWith([
    ['name', 'key'],
    ['a', 'x'],
    ['b', null],
    ['c', 2],
    ['d', true],
    ['e', 'Ä'],
    ['f', 1],
  ]);
  sheet.setFrozenRows(1);
  sheet.setFormat({ row: 1, column: 0, rows: 1, columns: 1 }, { bold: true });
  sheet.sort(1);
  expect(sheet.texts().map(([name]) => name)).toEqual(['name', 'f', 'c', 'e', 'a', 'd', 'b']);
  expect(sheet.format(4, 0)?.bold).toBe(true);
  sheet.sort(1, false);
  expect(sheet.texts().map(([name]) => name)).toEqual(['name', 'd', 'a', 'e', 'c', 'f', 'b']);
});

test('sorting a range leaves the cells beside it in place', () => {
  const sheet = sheetWith([
    [3, 'a'],
    [1, 'b'],
    [2, 'c'],
  ]);
  sheet.sortArea({ row: 0, column: 0, rows: 3, columns: 1 }, 0);
  expect(sheet.texts()).toEqual([
    ['1', 'a'],
    ['2', 'b'],
    ['3', 'c'],
  ]);
});

test('rows hidden by a filter stay hidden when rows are inserted above', () => {
  const sheet = sheetWith([['a'], ['b'], ['c']]);
  sheet.hideOnly([1]);
  sheet.insertRows(0);
  expect(sheet.hiddenRows).toEqual([2]);
  sheet.hideOnly([]);
  expect(sheet.hiddenRows).toEqual([]);
});

test('conditional formats follow their cells, and so do the references in their formulas', () => {
  const sheet = sheetWith([['a']]);
  const area = { row: 0, column: 10, rows: 1000, columns: 1 };
  const looks = { background: '#ff0000', color: null, bold: false } as const;
  const formula = '=OR($K1="Ready K1",LEN(K1)>3)';
  sheet.setRules([{ areas: [area], condition: { kind: 'formula', formula }, ...looks }]);
  sheet.insertColumns(3, 2);
  sheet.insertRows(500, 10);
  sheet.deleteColumns(0, 1);
  expect(sheet.rules).toEqual([
    {
      areas: [{ row: 0, column: 11, rows: 1010, columns: 1 }],
      condition: { kind: 'formula', formula: '=OR($L1="Ready K1",LEN(L1)>3)' },
      ...looks,
    },
  ]);
  sheet.deleteColumns(11, 1);
  expect(sheet.rules).toEqual([]);
});

test('column widths and the selection move with their columns', () => {
  const sheet = sheetWith([['a']]);
  sheet.setWidth(2, 1, 240);
  sheet.select([{ row: 4, column: 2, rows: 1, columns: 1 }]);
  sheet.insertColumns(0, 3);
  expect([sheet.width(5), sheet.width(2)]).toEqual([240, 100]);
  expect(sheet.selection).toEqual([{ row: 4, column: 5, rows: 1, columns: 1 }]);
});

test('every change is reported with who made it', () => {
  const book = createSpreadsheet({ sheets: [{ name: 'A', cells: [[2], [1]] }] });
  const told: (SheetChange['kind'] | 'person' | 'script')[] = [];
  const stop = book.onChange((change, by) => told.push(change.kind, by));
  const sheet = book.sheet('A');
  sheet.type(0, 0, [['3']]);
  sheet.insertRows(0, 1, 'script');
  sheet.sort(0);
  book.insertSheet('B');
  stop();
  sheet.type(0, 0, [['4']]);
  expect(told).toEqual([
    ...['cells', 'person'],
    ...['rows-inserted', 'script'],
    ...['rows-ordered', 'person'],
    ...['sheet-added', 'person', 'selected', 'person'],
  ]);
});

test('every way to exceed ten million cells is refused', () => {
  const book = createSpreadsheet({ sheets: [{ name: 'A', cells: [], rows: 100_000, columns: 99 }] });
  const message =
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';
  expect(() => book.sheet('A').insertColumns(0, 2)).toThrow(message);
  expect(() => book.sheet('A').insertRows(0, 2_000)).toThrow(message);
  expect(() =>
    createSpreadsheet({ sheets: [{ name: 'A', cells: [], rows: 10_001, columns: 1_000 }] }),
  ).toThrow(message);
});

test('an invalid time zone, locale or sheet name is refused with a message', () => {
  expect(() => createSpreadsheet({ timeZone: 'Mars/Olympus' })).toThrow(
    'There is no time zone "Mars/Olympus"',
  );
  expect(() => createSpreadsheet({ locale: 'xx_' })).toThrow('There is no locale "xx_"');
  expect(() => createSpreadsheet().insertSheet('Sheet1')).toThrow(
    'A sheet with the name "Sheet1" already exists',
  );
  expect(() => createSpreadsheet().sheet('Nope')).toThrow('There is no sheet Nope. There are: Sheet1.');
});

test('reverted writes follow their rows and spare cells that were changed since', () => {
  const book = createSpreadsheet({
    sheets: [
      {
        name: 'A',
        cells: [
          ['b', 'old'],
          ['a', 'old'],
          ['c', 'old'],
        ],
      },
    ],
  });
  const sheet = book.sheet('A');
  const journal = new WriteJournal();
  book.openJournal(journal);
  const area = { row: 0, column: 1, rows: 3, columns: 1 };
  sheet.write(
    area,
    [[{ value: 'new' }], [{ value: 'new' }], [{ value: 'new' }]],
    'script',
    journal.recorder(sheet),
  );
  sheet.sort(0);
  sheet.deleteRows(2);
  sheet.type(0, 1, [['mine']]);
  sheet.insertRows(0, 2);
  const rows: number[] = [];
  book.onChange((change) => change.kind === 'cells' && rows.push(change.area.row));
  journal.takeBack();
  expect(rows).toEqual([2, 3]);
  expect(sheet.texts()).toEqual([
    ['', ''],
    ['', ''],
    ['a', 'mine'],
    ['b', 'old'],
  ]);
});

test("rows keep their cells together through any sequence of a person's edits", () => {
  const step = fc.oneof(
    fc.record({ op: fc.constant('insert' as const), at: fc.nat(30), count: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ op: fc.constant('delete' as const), at: fc.nat(30), count: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ op: fc.constant('sort' as const), ascending: fc.boolean(), first: fc.nat(5) }),
    fc.record({ op: fc.constant('column' as const), at: fc.nat(2) }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 12 }),
      fc.array(step),
      (keys, steps) => {
        const sheet = sheetWith(
          keys.map((key, row) => [key, `row ${row} of ${key}`]),
          { rows: 40, columns: 4 },
        );
        let column = 0;
        for (const each of steps) {
          switch (each.op) {
            case 'insert':
              sheet.insertRows(Math.min(each.at, sheet.rows), each.count);
              break;
            case 'delete': {
              const at = Math.min(each.at, sheet.rows - 1);
              const count = Math.min(each.count, sheet.rows - at);
              if (count < sheet.rows) sheet.deleteRows(at, count);
              break;
            }
            case 'sort':
              sheet.sort(column, each.ascending, each.first);
              break;
            case 'column':
              sheet.insertColumns(each.at);
              if (each.at <= column) column += 1;
              else if (each.at === column + 1) sheet.deleteColumns(each.at);
          }
        }
        const pairs = sheet.texts().map((line) => [line[column], line[column + 1]]);
        const seen = pairs.filter(([key]) => key !== '' && key !== undefined);
        expect(new Set(seen.map(([, text]) => text)).size).toBe(seen.length);
        for (const [key, text] of seen) expect(text).toMatch(new RegExp(` of ${key}$`));
      },
    ),
  );
});

test("alternating colors lie below the cells' own formats and move with them", () => {
  const sheet = createSpreadsheet().activeSheet;
  sheet.band({ row: 0, column: 1, rows: 4, columns: 2 });
  sheet.setFormat({ row: 1, column: 1, rows: 1, columns: 1 }, { background: '#ff0000', bold: true });
  sheet.setFormat({ row: 2, column: 1, rows: 2, columns: 1 }, { bold: true });
  const seen = () => [0, 1, 2, 3, 4].map((row) => sheet.look(row, 1));
  const before = seen();
  expect(before).toEqual([
    { background: '#bdbdbd' },
    { background: '#ff0000', bold: true },
    { background: '#f3f3f3', bold: true },
    { background: '#ffffff', bold: true },
    undefined,
  ]);
  sheet.insertColumns(0);
  expect(sheet.bandings).toEqual([{ row: 0, column: 2, rows: 4, columns: 2 }]);
  sheet.deleteColumns(0);
  expect(seen()).toEqual(before);
  expect(() => sheet.band({ row: 3, column: 0, rows: 1, columns: 2 })).toThrow(
    'alternating background colors',
  );
});
