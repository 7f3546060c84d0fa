// Cells as they are meant: what a number format makes of a name, a date and a score.
import fc from 'fast-check';
import type { Cell } from '../../../src/sheet';
import {
  formattedColumns,
  isPlain,
  rawText,
  type ShownFor,
  shownCell,
  withCells,
} from '../../../src/sheet/rows/shown';
import { displayText } from '../../../workbench/google/grid/number-format';
import { columnsOf, onlyRow, rowsOf, viewOf } from '../support';

/** The cell as it is meant, shown as Sheets shows it. */
const meant = (use: ShownFor, value: number, format: string): Cell =>
  shownCell({ for: use, contested: false }, value, format, displayText(value, format, 'en_US'));

const date = (wall: string): Cell => ({ wall });

describe('names', () => {
  test.each([
    [42, '00000', '00042'],
    [42, '"EMP-"0000', 'EMP-0042'],
    [123456789, '000-00-0000', '123-45-6789'],
    [42, '0%', '4200%'],
    [123457000000, '0.00E+00', '1.23E+11'],
    [42, '0;(0)', 42],
    [13001, '0.00', 13001],
    [13002, '#,##0', 13002],
    [13002, '#,##0.00', 13002],
    [42, '0.###############', 42],
    [42, 'General', 42],
    [42, '', 42],
    [42, '@', 42],
    [42, '0', 42],
    [1910.12, 'General', 1910.12],
    [1.234e16, 'General', '1.234E+16'],
    [123456789012345, '0.###############', 123456789012345],
  ])('reads %p in the format %j as %p', (value, format, expected) => {
    expect(meant('name', value, format)).toBe(expected);
  });

  test('takes the text of the cell, unless it shows only the number', () => {
    const format = fc
      .tuple(
        fc.constantFrom('', '"A"', '\\-', '[$€]', '#', '##'),
        fc.constantFrom('0', '00', '00000', '#', '#,##0', '0-00'),
        fc.constantFrom('', '.0', '.00', '%', 'E+00', '" x"'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), format, (value, numberFormat) => {
        const shown = displayText(value, numberFormat, 'en_US').trim();
        const cell = meant('name', value, numberFormat);
        const bareShown = shown.replace(/,/g, '').replace(/\.0*$/, '');
        if (typeof cell === 'number') expect([cell, bareShown]).toEqual([value, String(value)]);
        else expect(cell).toBe(shown);
      }),
    );
  });
});

describe('scores', () => {
  test.each([
    [1, '0%', 100],
    [0.85, '0%', 85],
    [0.57, '0%', 57],
    [0.855, '0.0%', 85.5],
    [0, '0%', 0],
    [85, '0', 85],
    [85.5, '0.0', 85.5],
    [85.3333333, '0', 85],
    [85.3333333, '0.00', 85.33],
    [85.5, '0.###############', 85.5],
    [1.005, '0.00', 1.01],
    [1200, '#,##0', 1200],
  ])('reads %p in the format %j as %p', (value, format, expected) => {
    expect(meant('score', value, format)).toBe(expected);
  });
});

describe('dates', () => {
  const part = (format: string) => {
    const cell = shownCell({ for: 'date', contested: false }, date('2026-03-01 00:00:00'), format, 'x');
    return typeof cell === 'object' ? (cell.part ?? 'day') : null;
  };
  test.each([
    ['yyyy-mm-dd', 'day'],
    ['m/d/yy', 'day'],
    ['yyyy"年"m"月"d"日"', 'day'],
    ['dddd, d mmmm yyyy', 'day'],
    ['m/d/yyyy h:mm:ss am/pm', 'day'],
    ['[$-409]dd/mm/yyyy', 'day'],
    ['mmm-yy', 'month'],
    ['d mmm', 'month'],
    ['m/d', 'month'],
    ['dddd d mmmm', 'month'],
    ['mmmm yyyy', 'month'],
    ['m/yyyy', 'month'],
    ['yyyy', 'month'],
    ['mmm-yy h:mm', 'month'],
    ['dddd', 'month'],
    ['h:mm', 'time'],
    ['h:mm am/pm', 'time'],
    ['[h]:mm:ss', 'time'],
    ['hh"h"mm', 'time'],
  ])('the format %j shows a %s', (format, expected) => {
    expect(part(format)).toBe(expected);
    expect(isPlain('date', date('2026-03-01 00:00:00'), format)).toBe(expected === 'day');
  });

  test.each([
    [0.85, '0%', false],
    [46095, '0.00E+00', false],
    [46095, '0.###############', true],
    [46095, '0', true],
  ])('reads the number %p in the format %j as it is: %p', (value, format, plain) => {
    expect(isPlain('date', value, format)).toBe(plain);
  });
});

describe('rows', () => {
  const HEADERS = ['Username', 'Course code', 'Completion date'];
  const problems = (cell: Cell, more = {}) => {
    const { asked } = onlyRow(HEADERS, ['ann', 'SAFE-1', cell], more);
    return asked.ok ? [] : asked.problems;
  };

  test('reports a month or a time in place of a date as the cell shows it', () => {
    expect(problems({ wall: '2026-03-01 00:00:00', shown: 'Mar-26', part: 'month' })).toEqual([
      { code: 'no-date', field: 'completedAt', value: 'Mar-26', why: 'month' },
    ]);
    expect(problems({ wall: '1899-12-30 10:30:00', shown: '10:30', part: 'time' })).toEqual([
      { code: 'no-date', field: 'completedAt', value: '10:30', why: 'time' },
    ]);
    expect(problems({ wall: '1899-12-30 10:30:00' })).toEqual([
      { code: 'no-date', field: 'completedAt', value: '10:30', why: 'time' },
    ]);
  });

  test('quotes a date as its cell shows it', () => {
    expect(problems({ wall: '2027-03-01 00:00:00', shown: '1/3/27' })).toEqual([
      { code: 'date-in-future', value: '1/3/27', today: '2026-06-30' },
    ]);
  });

  test('quote each cell as it shows itself, also if several hold one moment', () => {
    const view = viewOf([
      HEADERS,
      ['ann', 'SAFE-1', { wall: '2027-03-01 00:00:00', shown: '1/3/27' }],
      ['bob', 'SAFE-1', { wall: '2027-03-01 00:00:00', shown: '1 Mar 27' }],
    ]);
    const values = rowsOf(view).flatMap(({ asked }) => (asked.ok ? [] : asked.problems));
    expect(values).toMatchObject([{ value: '1/3/27' }, { value: '1 Mar 27' }]);
  });

  test('keep their key when a date shows otherwise, but a month has another key than a day', () => {
    const keyOf = (cell: Cell) => onlyRow(HEADERS, ['ann', 'SAFE-1', cell]).key;
    const plain = keyOf({ wall: '2026-03-01 00:00:00' });
    expect(keyOf({ wall: '2026-03-01 00:00:00', shown: '1 Mar 26' })).toBe(plain);
    expect(keyOf({ wall: '2026-03-01 00:00:00', shown: 'Mar-26', part: 'month' })).not.toBe(plain);
    const future = keyOf({ wall: '2027-03-01 00:00:00' });
    expect(keyOf({ wall: '2027-03-01 00:00:00', shown: '1 Mar 27' })).toBe(future);
  });
});

test('reads the formats of columns in use with numbers or dates only', () => {
  const view = viewOf([
    ['Username', 'Course code', 'Completion date', 'Note', 'Score'],
    ['ann', 7, { wall: '2026-03-01 00:00:00' }, 3, ''],
  ]);
  expect(formattedColumns(view, columnsOf(view)).map(({ column, for: use }) => [column, use])).toEqual([
    [1, 'name'],
    [2, 'date'],
  ]);
});

test('reads the formats of second columns for names too', () => {
  const view = viewOf([
    ['Username', 'User ID', 'Course code', 'Course ID', 'Completion date'],
    ['ann', 17, 'C1', 201, '2026-03-14'],
  ]);
  expect(formattedColumns(view, columnsOf(view)).map(({ column, for: use }) => [column, use])).toEqual([
    [1, 'name'],
    [3, 'name'],
  ]);
});

test('a date counts as clear only if the order of the column is contested and the format names the month', () => {
  const clear = (use: ShownFor, contested: boolean, format: string) => {
    const cell = shownCell({ for: use, contested }, date('2026-03-04 00:00:00'), format, 'x');
    return typeof cell === 'object' && cell.clear === true;
  };
  expect(clear('date', true, 'd mmm yyyy')).toBe(true);
  expect(clear('date', true, 'yyyy-mm-dd')).toBe(true);
  expect(clear('date', true, 'dd/mm/yyyy')).toBe(false);
  expect(clear('date', false, 'd mmm yyyy')).toBe(false);
  expect(clear('name', true, 'd mmm yyyy')).toBe(false);
});

test('exchanges only the given cells, and returns the same view when there are none', () => {
  const view = viewOf([
    ['a', 1],
    ['b', 2],
  ]);
  expect(withCells(view, 1, () => undefined)).toBe(view);
  expect(withCells(view, 1, (cell) => (rawText(cell) === 'number2' ? '002' : undefined)).cells).toEqual([
    ['a', 1],
    ['b', '002'],
  ]);
});
