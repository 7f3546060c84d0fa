// What the texts and cells of a date column show about the order of their figures.
import {
  dayCells,
  dayOfCell,
  evidenceOf,
  hasLateDay,
  showsOtherOrder,
} from '../../../src/sheet/date-columns/date-evidence';
import { parseOrder } from '../../../src/sheet/date-columns/date-verdict';

const of = (cells: readonly string[], locale = 'en_US', past = true) => evidenceOf(cells, locale, 2026, past);

describe('the texts of a column', () => {
  test('are counted by the orders in which they name a day', () => {
    // A day in one order alone; in both, another day; in both, the same one.
    const { only, against, both } = of([
      '14/03/2026',
      '15/03/2026',
      '03/14/2026',
      '03/04/2026',
      '04/04/2026',
    ]);
    expect(only).toEqual({ dmy: 2, mdy: 1 });
    expect(against).toEqual({ dmy: 1, mdy: 2 });
    expect(both).toBe(1);
  });

  test('are read once each, with the number of their cells', () => {
    const { texts, only } = of(['14/03/2026', '14/03/2026', '', '2026-03-14', 'soon']);
    expect(texts.map(({ text, cells }) => [text, cells])).toEqual([['14/03/2026', 2]]);
    expect(only.dmy).toBe(1);
  });

  test('with full stops have the day first, and are no evidence for the others', () => {
    const both = of(['03.04.2026']);
    expect([both.dotsBoth, both.dotsMonthFirst, both.both, both.only]).toEqual([
      true,
      false,
      0,
      { dmy: 0, mdy: 0 },
    ]);
    const first = of(['03.14.2026']);
    expect([first.dotsBoth, first.dotsMonthFirst]).toEqual([false, true]);
    const same = of(['04.04.2026']);
    expect([same.dotsBoth, same.dotsMonthFirst]).toEqual([false, false]);
  });

  test('with a year of two digits show whether it is first or last, in a column of what has been', () => {
    // 2026-03-14 or, with the year last, 2014-03-26 and no other way round.
    expect(of(['26-03-14', '25-12-31']).yearFirst).toBe(true);
    // With the year first it would be 2031: last.
    const last = of(['31/12/25'], 'en_GB');
    expect([last.yearFirst, last.yearLast]).toEqual([false, true]);
    expect(of(['31/12/25'], 'en_GB', false).yearLast).toBe(false);
    expect(of(['31/12/25', '25/12/31'], 'en_GB').yearLast).toBe(false);
  });
});

test.each([
  ['mdy', '14/03/2026', true],
  ['mdy', '31-12-2026', true],
  ['mdy', ' 14 / 3 / 2026', true],
  ['mdy', '12/03/2026', false],
  ['mdy', '32/03/2026', false],
  ['mdy', '14/13/2026', false],
  ['mdy', '14/00/2026', false],
  ['mdy', '03/14/2026', false],
  ['mdy', '14/03/20261', false],
  ['mdy', '14.03.2026', false],
  ['dmy', '03/14/2026', true],
  ['dmy', '14/03/2026', false],
] as const)('where %s is usual, %s is in the other order: %p', (usual, text, shows) => {
  expect(showsOtherOrder(['', 14, text], usual)).toBe(shows);
});

test('the day of a cell is that of a date or of a serial number, in years with enrollments', () => {
  expect(dayOfCell({ wall: '2026-03-14 09:30:00' })).toBe('2026-03-14');
  expect(dayOfCell(46_095.4)).toBe('2026-03-14');
  for (const cell of [{ wall: '1969-12-31 00:00:00' }, 25_568, 1e300, '2026-03-14', true, undefined])
    expect(dayOfCell(cell)).toBeNull();
});

test('a day can be swapped if it is no later than the twelfth and not that of its month', () => {
  const cells = [46_095, { wall: '2026-03-04 00:00:00' }, { wall: '2026-04-04 00:00:00' }, 'x'];
  expect(dayCells(cells).map(({ day, swapped }) => [day, swapped])).toEqual([
    ['2026-03-14', null],
    ['2026-03-04', '2026-04-03'],
    ['2026-04-04', null],
  ]);
});

test('a day after the twelfth is a late one', () => {
  expect(hasLateDay([{ wall: '2026-03-12 00:00:00' }, 'x', undefined])).toBe(false);
  expect(hasLateDay([{ wall: '2026-03-13 00:00:00' }])).toBe(true);
});

test('Sheets reads in the order of the locale, and in one without any as none of its texts is written', () => {
  expect((['dmy', 'mdy'] as const).map((usual) => parseOrder(usual, of(['14/03/2026'])))).toEqual([
    'dmy',
    'mdy',
  ]);
  // What Sheets could have read as a date would not have stayed a text.
  for (const usual of ['ymd', null] as const) {
    expect(parseOrder(usual, of(['03/14/2026']))).toBe('dmy');
    expect(parseOrder(usual, of(['14/03/2026']))).toBe('mdy');
    expect(parseOrder(usual, of(['03/14/2026', '14/03/2026']))).toBe('mdy');
    expect(parseOrder(usual, of(['03/04/2026']))).toBe('mdy');
  }
});
