// What Sheets makes of text that is typed, or written by a script: in five locales, and case by case.
import { check, type Section } from '../entry';
import { noted, typed } from '../scratch';

const MARCH_14 = 'Date 2026-03-14T00:00:00.000Z';
const HALF_PAST_TWO = 'Date 2026-03-14T14:30:00.000Z';

/** It becomes this, and is shown so. */
const as = (value: string | number | boolean, shown: string) => ({ value, shown });
/** It stays text. */
const text = (typed: string) => as(typed, typed);
const day = (shown: string) => as(MARCH_14, shown);

const LOCALES = [
  {
    locale: 'en_US',
    becomes: {
      '3/14/2026': day('3/14/2026'),
      '14/03/2026': text('14/03/2026'),
      '2026-03-14': day('2026-03-14'),
      'Mar 14, 2026': day('Mar 14, 2026'),
      '14 Mar 2026': day('14 Mar 2026'),
      '14.03.2026': text('14.03.2026'),
      '3/14/2026 14:30': as(HALF_PAST_TWO, '3/14/2026 14:30'),
      '1,234.5': as(1234.5, '1,234.50'),
      '1.234,5': text('1.234,5'),
      '85%': as(0.85, '85%'),
      $5: as(5, '$5'),
      '007': as(7, '7'),
      true: as(true, 'TRUE'),
    },
  },
  {
    locale: 'en_GB',
    becomes: {
      '14/03/2026': day('14/03/2026'),
      '3/14/2026': text('3/14/2026'),
      '2026-03-14': day('2026-03-14'),
      '14-Mar-2026': day('14-Mar-2026'),
      '14.03.2026': text('14.03.2026'),
      '14/03/2026 14:30': as(HALF_PAST_TWO, '14/03/2026 14:30'),
      '1,234.5': as(1234.5, '1,234.50'),
      '85%': as(0.85, '85%'),
      '£5': as(5, '£5'),
    },
  },
  {
    locale: 'de_DE',
    becomes: {
      '14.03.2026': day('14.03.2026'),
      '14.3.26': day('14.3.26'),
      '14/03/2026': day('14/03/2026'),
      '3/14/2026': text('3/14/2026'),
      '2026-03-14': day('2026-03-14'),
      '14.03.2026 14:30': as(HALF_PAST_TWO, '14.03.2026 14:30'),
      '1.234,5': as(1234.5, '1.234,50'),
      '1,234.5': text('1,234.5'),
      '1,5': as(1.5, '1,5'),
      '85%': as(0.85, '85%'),
      wahr: text('wahr'),
    },
  },
  {
    locale: 'fr_FR',
    becomes: {
      '14/03/2026': day('14/03/2026'),
      '3/14/2026': text('3/14/2026'),
      '2026-03-14': day('2026-03-14'),
      '14 mars 2026': day('14 mars 2026'),
      '14.03.2026': text('14.03.2026'),
      '1,5': as(1.5, '1,5'),
      '1.5': text('1.5'),
      '85%': as(0.85, '85%'),
    },
  },
  {
    locale: 'ja_JP',
    becomes: {
      '2026/03/14': day('2026/03/14'),
      '2026年3月14日': day('2026年3月14日'),
      '3/14/2026': text('3/14/2026'),
      '14/03/2026': text('14/03/2026'),
      '2026-03-14': day('2026-03-14'),
      '1,234.5': as(1234.5, '1,234.50'),
      '85%': as(0.85, '85%'),
    },
  },
] as const;

export const typing: Section = {
  title: 'Text that is typed or written',
  about: 'What a script writes is read as if somebody had typed it, in the locale of the spreadsheet.',
  entries: [
    check({
      id: 'written-text-is-read',
      fact: 'Text that is written is read as if typed: numbers, dates, booleans.',
      standing: 'documented',
      source: 'sheets/api/reference/rest/v4/ValueInputOption (USER_ENTERED)',
      tests: ['google/typed', 'google/spreadsheet-services'],
      expect: {
        '42': as(42, '42'),
        '2026-03-14': day('2026-03-14'),
        TRUE: as(true, 'TRUE'),
        Ann: text('Ann'),
      },
      run: ({ sheet }) => typed(sheet, ['42', '2026-03-14', 'TRUE', 'Ann']),
    }),
    ...LOCALES.map(({ locale, becomes }) =>
      check({
        id: `typed-${locale.toLowerCase().replace('_', '-')}`,
        fact: `Typed into a spreadsheet in ${locale}: ${Object.keys(becomes)
          .map((each) => `\`${each}\``)
          .join(', ')}.`,
        standing: 'assumed',
        source: 'from the Unicode locale data',
        tests: ['google/typed'],
        locale,
        expect: becomes,
        run: ({ sheet }) => typed(sheet, Object.keys(becomes)),
      }),
    ),
    check({
      id: 'order-of-the-locale',
      fact: 'Figures with slashes are read in the locale’s order; what that makes impossible stays text.',
      standing: 'documented',
      source: 'sheets/api/guides/formats',
      tests: ['google/typed'],
      locale: 'en_GB',
      expect: { '3/4/2026': as('Date 2026-04-03T00:00:00.000Z', '3/4/2026'), '3/14/2026': text('3/14/2026') },
      run: ({ sheet }) => typed(sheet, ['3/4/2026', '3/14/2026']),
    }),
    check({
      id: 'month-and-year',
      fact: 'A month and a year without a day (`Mar 2026`, `3/2026`) become the first of the month and show as typed.',
      standing: 'assumed',
      source: 'as other spreadsheets do',
      tests: ['google/typed'],
      expect: {
        'March 2026': as('Date 2026-03-01T00:00:00.000Z', 'March 2026'),
        'Mar-2026': as('Date 2026-03-01T00:00:00.000Z', 'Mar-2026'),
        '3/2026': as('Date 2026-03-01T00:00:00.000Z', '3/2026'),
      },
      run: ({ sheet }) => typed(sheet, ['March 2026', 'Mar-2026', '3/2026']),
    }),
    check({
      id: 'day-without-a-year',
      fact: '`Mar-14` is a day of this year.',
      standing: 'assumed',
      source: 'as other spreadsheets do',
      tests: ['google/typed'],
      expect: { thisYear: true, shown: 'Mar-14' },
      run: ({ sheet }) => {
        const cell = sheet.getRange(1, 1).setValue('Mar-14');
        const value: unknown = cell.getValue();
        const year = Utilities.formatDate(new Date(), 'Etc/UTC', 'yyyy');
        return {
          thisYear: noted(value) === `Date ${year}-03-14T00:00:00.000Z`,
          shown: cell.getDisplayValue(),
        };
      },
    }),
    check({
      id: 'before-day-zero',
      fact: 'Dates before 30 December 1899 are negative numbers.',
      standing: 'seen',
      source: 'gaspartorriero.it and countlen.com on dates in Sheets',
      tests: ['google/typed', 'google/serial'],
      expect: { '12/30/1899': 0, '12/29/1899': -1, '7/4/1776': -45103 },
      run: ({ sheet }) => {
        const texts = ['12/30/1899', '12/29/1899', '7/4/1776'];
        const range = sheet.getRange(1, 1, texts.length, 1);
        range.setValues(texts.map((each) => [each])).setNumberFormat('0');
        const values: readonly unknown[][] = range.getValues();
        return Object.fromEntries(texts.map((each, index) => [each, noted(values[index]?.[0])]));
      },
    }),
    check({
      id: 'formats-of-dates-and-currencies',
      fact: 'Dates and `$5` are numbers and bring a number format along.',
      standing: 'documented',
      source: 'sheets/api/guides/formats',
      tests: ['google/typed'],
      expect: { $5: as(5, '$5'), '3/14/2026': day('3/14/2026') },
      run: ({ sheet }) => typed(sheet, ['$5', '3/14/2026']),
    }),
    check({
      id: 'formats-of-numbers',
      fact: '`1.5E+11`, `85%` and `1,234` are numbers and bring a number format along; `(5)` is -5.',
      standing: 'assumed',
      source: 'as other spreadsheets do',
      tests: ['google/typed'],
      expect: {
        '1.5E+11': as(150000000000, '1.50E+11'),
        '85%': as(0.85, '85%'),
        '1,234': as(1234, '1,234'),
        '(5)': as(-5, '-5'),
      },
      run: ({ sheet }) => typed(sheet, ['1.5E+11', '85%', '1,234', '(5)']),
    }),
    check({
      id: 'percent-sign-in-front',
      fact: 'A percent sign comes first if the locale writes it so (Turkish).',
      standing: 'assumed',
      source: 'from the Unicode locale data',
      tests: ['google/typed'],
      locale: 'tr_TR',
      expect: { value: 0.5 },
      run: ({ sheet }) => ({ value: noted(sheet.getRange(1, 1).setValue('%50').getValue()) }),
    }),
    check({
      id: 'groups-of-two',
      fact: 'India groups by twos: `1,23,456` is a number.',
      standing: 'assumed',
      source: 'from the Unicode locale data',
      tests: ['google/typed'],
      locale: 'en_IN',
      expect: { value: 123456 },
      run: ({ sheet }) => ({ value: noted(sheet.getRange(1, 1).setValue('1,23,456').getValue()) }),
    }),
    check({
      id: 'two-digit-years',
      fact: 'A two-digit year from 30 on belongs to the last century.',
      standing: 'assumed',
      source: 'as other spreadsheets do',
      tests: ['google/typed'],
      expect: {
        '1/1/29': as('Date 2029-01-01T00:00:00.000Z', '1/1/29'),
        '1/1/30': as('Date 1930-01-01T00:00:00.000Z', '1/1/30'),
      },
      run: ({ sheet }) => typed(sheet, ['1/1/29', '1/1/30']),
    }),
    check({
      id: 'equals-sign',
      fact: 'Text that starts with `=` becomes a formula, `setValues` included. The workbench calculates none and shows `#ERROR!`.',
      standing: 'documented',
      source: 'apps-script/reference/spreadsheet/range',
      tests: ['google/typed', 'google/spreadsheet-services'],
      expect: { '=1+1': { formula: '=1+1' }, 'a=b': text('a=b'), '=': text('=') },
      run: ({ sheet }) => typed(sheet, ['=1+1', 'a=b', '=']),
    }),
    check({
      id: 'plus-and-minus',
      fact: 'So does text that starts with `+` or `-`, unless it is a number.',
      standing: 'seen',
      source: 'advice against formula injection (owasp.org)',
      tests: ['google/typed', 'google/spreadsheet-services'],
      expect: {
        '+44 20 7946': { formula: '=+44 20 7946' },
        '-abc': { formula: '=-abc' },
        '-5': as(-5, '-5'),
        '+5': as(5, '5'),
      },
      run: ({ sheet }) => typed(sheet, ['+44 20 7946', '-abc', '-5', '+5']),
    }),
    check({
      id: 'at-sign',
      fact: 'So does text that starts with `@`.',
      standing: 'assumed',
      source: 'advice against formula injection (owasp.org), which is about spreadsheets in general',
      tests: ['google/typed'],
      expect: { '@home': { formula: '=@home' } },
      run: ({ sheet }) => typed(sheet, ['@home']),
    }),
    check({
      id: 'apostrophe',
      fact: 'An apostrophe in front keeps text as it is, and is no part of the value.',
      standing: 'documented',
      source: 'sheets/api/guides/concepts; seen: takatama/apps-script-vite-starter',
      tests: ['google/typed'],
      expect: { "'=1+1": text('=1+1'), "'007": text('007'), "'2026-03-14": text('2026-03-14') },
      run: ({ sheet }) => typed(sheet, ["'=1+1", "'007", "'2026-03-14"]),
    }),
    check({
      id: 'plain-text-cells',
      fact: 'Cells with the format `@` keep every text.',
      standing: 'documented',
      source: 'sheets/api/guides/formats',
      tests: ['google/sheet', 'google/spreadsheet-services'],
      expect: Object.fromEntries(
        ['=1+1', '007', '2026-03-14', '85%', 'TRUE'].map((each) => [each, text(each)]),
      ),
      run: ({ sheet }) => {
        sheet.getRange(1, 1, 5, 1).setNumberFormat('@');
        return typed(sheet, ['=1+1', '007', '2026-03-14', '85%', 'TRUE']);
      },
    }),
    check({
      id: 'spaces-stay',
      fact: 'Text keeps the spaces around it; a number does not.',
      standing: 'assumed',
      source: '',
      tests: ['google/typed'],
      expect: { '  Ann ': text('  Ann '), ' 42 ': as(42, '42') },
      run: ({ sheet }) => typed(sheet, ['  Ann ', ' 42 ']),
    }),
  ],
};
