// Dates as people type and paste them: read as meant, or refused with the reason; never guessed.
import fc from 'fast-check';
import type { DateOrder } from '../../../src/contract';
import { type Cell, dateReader, keepsDay, noonAt, orderOfLocale } from '../../../src/sheet';
import { anyText } from '../../support/any-text';
import { cases } from '../../support/cases';
import { readMoment, TODAY } from '../support';

const noon = noonAt(0);

/**
 * `2026-03-14` for a day alone, with its time if one was given, else the code of the problem and its
 * readings.
 */
function said(cell: Cell, locale = 'en_GB'): string {
  const result = readMoment(cell, { locale, noon, today: TODAY, offsetHours: () => 0, field: 'completedAt' });
  if (result.ok) {
    if (result.timeGiven) return result.moment;
    expect(result.moment.slice(10)).toBe(' 12:00:00');
    return result.moment.slice(0, 10);
  }
  const { problem } = result;
  if (problem.code === 'date-ambiguous') return `${problem.code} ${problem.readings.join(' ')}`;
  return problem.code === 'no-date' ? `no ${problem.why}` : problem.code;
}

const PI = '2026-03-14';

describe('ISO text in every locale', () => {
  const table: readonly (readonly [string, string])[] = [
    ['2026-03-14', PI],
    ['  2026-03-14 ', PI],
    ['2026-3-4', '2026-03-04'],
    ['2026/03/14', PI],
    ['2026.03.14', PI],
    ['2026. 3. 14.', PI],
    ['20260314', PI],
    ['2026-03-14T09:30', '2026-03-14 09:30:00'],
    ['2026-03-14 09:30:05', '2026-03-14 09:30:05'],
    ['2026-03-14T09:30:05.123Z', '2026-03-14 09:30:05'],
    ['2026-03-14T23:30:00-08:00', '2026-03-14 23:30:00'],
    ['2026-03-14T00:30:00+1300', '2026-03-14 00:30:00'],
    ['2026-03-14 09:30 UTC', '2026-03-14 09:30:00'],
    ['2026-03-14 00:00:00', PI],
    ['2026-03-14T00:00:00Z', PI],
    ['2026-02-31', 'date-impossible'],
    ['2026-13-01', 'date-impossible'],
    ['2026-00-10', 'date-impossible'],
    ['2025-02-29', 'date-impossible'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['2100-02-29', 'date-impossible'],
    ['2026-04-31', 'date-impossible'],
    ['2026-03-14T24:00', 'date-unreadable'],
    ['2026-03-14 09:60', 'date-unreadable'],
    ['20261403', 'date-unreadable'],
    ['2026-03', 'no month'],
    ['2026-03-14-15', 'date-unreadable'],
    ['0226-03-14', 'date-out-of-range'],
    ['1969-12-31', 'date-out-of-range'],
    ['2101-01-01', 'date-out-of-range'],
    ['9999-12-31', 'date-out-of-range'],
  ];
  test('distinguishes a wrong weekday from a day that does not exist', () => {
    const problemOf = (text: string) => {
      const read = readMoment(text, {
        locale: 'en_US',
        noon,
        today: TODAY,
        offsetHours: () => 0,
        field: 'completedAt',
      });
      return read.ok ? null : read.problem;
    };
    const of = { code: 'date-impossible', field: 'completedAt' };
    for (const value of ['Friday 14 March 2026', 'Fri 3/14/2026', '14 Mar 2026, Fri'])
      expect(problemOf(value)).toEqual({ ...of, value, weekday: true });
    for (const value of ['Friday 30 February 2026', '30 February 2026'])
      expect(problemOf(value)).toEqual({ ...of, value });
  });

  test.each(table)('reads %s as %s', (text, expected) => {
    for (const locale of ['en_US', 'en_GB', 'sv_SE', 'en_CA', 'tlh'])
      expect(said(text, locale)).toBe(expected);
  });
});

describe('figures, in the order of the locale or the only one that makes a day', () => {
  const table: readonly (readonly [locale: string, text: string, expected: string])[] = [
    ['en_US', '3/4/2026', '2026-03-04'],
    ['en_GB', '3/4/2026', '2026-04-03'],
    ['en_US', '03/14/2026', PI],
    ['en_US', '03/14/2026 9:30 PM', '2026-03-14 21:30:00'],
    ['en_US', '03/14/2026 9:30\u202fPM', '2026-03-14 21:30:00'],
    ['en_US', '3/14/26, 12:05 a.m.', '2026-03-14 00:05:00'],
    ['en_US', '3/14/26 12:00 pm', '2026-03-14 12:00:00'],
    ['en_US', '3/14/26 9pm', '2026-03-14 21:00:00'],
    ['en_US', '3/14/26 13:00 pm', 'date-unreadable'],
    ['en_US', '3/14/26 9', 'date-unreadable'],
    ['en_US', '14/03/2026', PI],
    ['en_US', '13/04/2026', '2026-04-13'],
    ['en_GB', '04/13/2026', '2026-04-13'],
    ['en_US', '05.04.2026', '2026-04-05'],
    ['en_US', '05.04.26', '2026-04-05'],
    ['sv_SE', '05.04.2026', '2026-04-05'],
    ['en_CA', '5. 4. 2026', '2026-04-05'],
    ['en_US', '03.14.2026', PI],
    ['en_US', '02/31/2026', 'date-impossible'],
    ['en_GB', '31/02/2026', 'date-impossible'],
    ['en_GB', '31-02-26', 'date-impossible'],
    ['en_GB', '32/01/2026', 'date-impossible'],
    ['de_DE', '14.03.2026', PI],
    ['de_DE', '14.3.26', PI],
    ['de_DE', '14.03.2026 09:30', '2026-03-14 09:30:00'],
    ['fi_FI', '14.3.2026 9.30', '2026-03-14 09:30:00'],
    ['fr_FR', '14/03/2026 9h30', '2026-03-14 09:30:00'],
    ['cs_CZ', '14. 3. 2026', PI],
    ['da_DK', '14/3-2026', PI],
    ['nl_NL', '14-03-2026', PI],
    ['en_GB', '14 03 2026', PI],
    ['pt_BR', '14/03/2026 09:30:15', '2026-03-14 09:30:15'],
    ['ar_EG', '\u200f١٤/\u200f٣/\u200f٢٠٢٦', PI],
    ['ja_JP', '2026年3月14日', PI],
    ['ja_JP', '２０２６/３/１４', PI],
    ['ko_KR', '2026. 3. 14. 09:30', '2026-03-14 09:30:00'],
    ['ko_KR', '2026년 3월 14일', PI],
    ['sv_SE', '14/03/2026', PI],
    ['sv_SE', '03/04/2026', 'date-ambiguous 2026-03-04 2026-04-03'],
    ['sv_SE', '04/04/2026', '2026-04-04'],
    ['sv_SE', '26-03-14', 'date-ambiguous 2014-03-26 2026-03-14'],
    ['sv_SE', '26-3-99', '1999-03-26'],
    ['en_CA', '25/12/2026', '2026-12-25'],
    ['en_CA', '12/25/2026', '2026-12-25'],
    ['en_CA', '03/04/2026', 'date-ambiguous 2026-03-04 2026-04-03'],
    ['en_CA', '03/04/26', 'date-ambiguous 2003-04-26 2026-03-04 2026-04-03'],
    ['en_CA', '25/12/26', 'date-ambiguous 2025-12-26 2026-12-25'],
    ['en_CA', '31/02/2026', 'date-impossible'],
    ['en_GB', '99/12/31', '1999-12-31'],
    ['en_GB', '26-03-14', 'date-ambiguous 2014-03-26 2026-03-14'],
    ['en_GB', '26-Mar-14', 'date-ambiguous 2014-03-26 2026-03-14'],
    ['en_GB', '14-Mar-26', PI],
    ['en_US', '26/03/14', 'date-ambiguous 2014-03-26 2026-03-14'],
    ['en_US', '03/04/14', '2014-03-04'],
    ['en_GB', '25-12-31', 'date-ambiguous 1931-12-25 2025-12-31'],
    ['en_US', '25/12/24', 'date-ambiguous 2024-12-25 2025-12-24'],
    ['en_US', 'Fri 3/4/2026', '2026-04-03'],
    ['th_TH', '14/03/2569', 'date-out-of-range'],
    ['en_GB', '1/2/3', 'date-unreadable'],
    ['en_GB', '1/22/3', 'date-impossible'],
    ['en_GB', '14/03/0014', 'date-out-of-range'],
    ['en_US', '3.4/2026', '2026-03-04'],
    ['en_US', '3/14/26 0:30 pm', 'date-unreadable'],
    ['en_US', '3/14/26 1:05 am', '2026-03-14 01:05:00'],
    ['en_GB', '1/2/345', 'date-unreadable'],
    ['en_GB', '14/2026/03', 'date-unreadable'],
    ['en_GB', '14/03', 'no no-year'],
    ['en_GB', '140326', 'no number'],
    ['en_GB', '#N/A', 'no error'],
    ['en_GB', 'last Tuesday', 'date-unreadable'],
    ['en_GB', 'n/a', 'no placeholder'],
    ['en_GB', '-', 'no placeholder'],
    ['en_GB', '1/2/26; 3/2/26', 'no several'],
    ['en_GB', 'Sat 14/03/2026', PI],
    ['en_GB', 'Sunday 14/03/2026', 'date-impossible'],
  ];
  test.each(table)('in %s, reads %s as %s', (locale, text, expected) => {
    expect(said(text, locale)).toBe(expected);
  });

  test('reads two-digit years to 29 as 20xx and from 70 as 19xx, and refuses the others', () => {
    expect(said('01/02/00')).toBe('2000-02-01');
    expect(said('01/02/29')).toBe('2029-02-01');
    expect(said('01/02/30')).toBe('date-out-of-range');
    expect(said('01/02/69')).toBe('date-out-of-range');
    expect(said('01/02/70')).toBe('1970-02-01');
    expect(said('01/02/99')).toBe('1999-02-01');
  });
});

describe('month names', () => {
  const table: readonly (readonly [locale: string, text: string, expected: string])[] = [
    ['en_US', '14 Mar 2026', PI],
    ['en_US', '14-Mar-26', PI],
    ['en_US', '14-MAR-2026', PI],
    ['en_US', '14Mar2026', PI],
    ['en_US', 'March 14, 2026', PI],
    ['en_US', 'Mar. 14th, 2026', PI],
    ['en_US', '14th of March 2026', PI],
    ['en_US', 'Sept 1 2026', '2026-09-01'],
    ['en_US', 'Saturday, March 14, 2026', PI],
    ['en_US', 'Friday, March 14, 2026', 'date-impossible'],
    ['en_US', 'March 14, 2026 at 9:30 AM', '2026-03-14 09:30:00'],
    ['en_US', 'Sat Mar 14 2026 09:30:00 GMT+0100 (Central European Standard Time)', '2026-03-14 09:30:00'],
    ['en_US', '2026-Mar-14', PI],
    ['en_US', '2026 14 March', PI],
    ['en_US', 'Mar 14 26', PI],
    ['en_US', 'Feb 31 26', 'date-impossible'],
    ['en_US', '14 March 2026 (?)', 'no month-name'],
    ['en_US', '2026 March 140', 'no month-name'],
    ['en_US', '140 March 2026', 'no month-name'],
    ['en_US', '14 March 140', 'date-unreadable'],
    ['en_US', '31 February 2026', 'date-impossible'],
    ['en_US', 'March 2026', 'no month'],
    ['en_US', '14 March', 'no no-year'],
    ['en_US', '14 Marchish 2026', 'no month-name'],
    ['en_US', '14 March 2026 or later', 'date-unreadable'],
    ['en_US', '14 Mar 3 Apr 2026', 'no several'],
    ['en_US', '14 März 2026', PI],
    ['en_US', '14 listopad 2026', 'no month-name'],
    ['pl_PL', '14 listopad 2026', '2026-11-14'],
    ['hr_HR', '14. listopada 2026.', '2026-10-14'],
    ['de_DE', '14. März 2026', PI],
    ['de_DE', '14. Mrz. 2026', PI],
    ['de_DE', '14. MARZ 2026', PI],
    ['de_DE', 'Samstag, 14. März 2026', PI],
    ['de_DE', '14 Mar 2026', PI],
    ['fr_FR', '14 mars 2026', PI],
    ['fr_FR', '1er août 2026', '2026-08-01'],
    ['fr_FR', 'mar. 10 mars 2026', '2026-03-10'],
    ['fr_FR', 'Mar 10, 2026', '2026-03-10'],
    ['es_ES', '14 de marzo de 2026', PI],
    ['es_ES', 'mar 10 mar 2026', '2026-03-10'],
    ['pt_BR', '14 de março de 2026', PI],
    ['it_IT', '14 marzo 2026', PI],
    ['nl_NL', '14 mrt 2026', PI],
    ['pl_PL', '14 marca 2026', PI],
    ['ru_RU', '14 марта 2026 г.', PI],
    ['tr_TR', '14 ARALIK 2026', '2026-12-14'],
    ['hu_HU', '2026. március 14.', PI],
    ['el_GR', '14 Μαρτίου 2026', PI],
    ['sv_SE', '14 mars 2026', PI],
    ['sv_SE', '14-Mar-26', 'date-ambiguous 2014-03-26 2026-03-14'],
  ];
  test.each(table)('in %s, reads %s as %s', (locale, text, expected) => {
    expect(said(text, locale)).toBe(expected);
  });

  test('refuses a whole page of text in a date cell at once', () => {
    for (const page of [`${'mon '.repeat(12_000)}14 March 2026`, '1'.repeat(50_000), ' , '.repeat(16_000)]) {
      expect(said(page)).toBe('date-unreadable');
    }
  });

  test('reads Gregorian months in locales with another calendar', () => {
    expect(said('14 مارس 2026', 'fa_IR')).toBe(PI);
    expect(said('14 มีนาคม 2026', 'th_TH')).toBe(PI);
  });

  test('reads no month from a name on which the locale and English disagree', () => {
    const held = Intl;
    class Format {
      static supportedLocalesOf = () => ['qq'];
      format = (date: Date) =>
        date.getUTCMonth() === 4 ? 'March' : `x${'abcdefghijkl'[date.getUTCMonth()]}`;
      formatToParts = (date: Date) => [{ type: 'month', value: this.format(date) }];
    }
    try {
      Object.defineProperty(globalThis, 'Intl', { value: { DateTimeFormat: Format }, configurable: true });
      expect(said('14 March 2026', 'qq_QQ')).toBe('no month-name');
      expect(said('14 April 2026', 'qq_QQ')).toBe('2026-04-14');
      expect(said('14 xd 2026', 'qq_QQ')).toBe('2026-04-14');
    } finally {
      Object.defineProperty(globalThis, 'Intl', { value: held, configurable: true, writable: true });
    }
  });

  test('reads English on a platform without Intl', () => {
    const held = Intl;
    try {
      Reflect.deleteProperty(globalThis, 'Intl');
      // Words of other languages are kept once they were asked for: a fresh module asks for them without
      // Intl.
      jest.isolateModules(() => {
        const fresh = jest.requireActual<typeof import('../../../src/sheet')>('../../../src/sheet');
        const options = {
          locale: 'fr_BE',
          noon,
          today: TODAY,
          offsetHours: () => 0,
        } as const;
        expect(fresh.dateReader(options)('14 mars 2026', 'completedAt').ok).toBe(false);
        expect(fresh.dateReader(options)('14 March 2026', 'completedAt').ok).toBe(true);
      });
    } finally {
      Object.defineProperty(globalThis, 'Intl', { value: held, configurable: true, writable: true });
    }
  });

  test('reads English in a locale that is not a language tag', () => {
    expect(said('14 March 2026', '!!')).toBe(PI);
  });
});

describe('times and zones beside a day', () => {
  const table: readonly (readonly [locale: string, text: string, expected: string])[] = [
    ['de_DE', '14.03.2026 10:30 Uhr', '2026-03-14 10:30:00'],
    ['de_DE', '14.03.2026, 10:30 Uhr', '2026-03-14 10:30:00'],
    ['de_DE', '14. März 2026 um 10:30 Uhr', '2026-03-14 10:30:00'],
    ['fr_FR', '14 mars 2026 à 9 h 30', '2026-03-14 09:30:00'],
    ['nl_NL', '14-03-2026 om 10:30 uur', '2026-03-14 10:30:00'],
    ['fi_FI', '14.3.2026 klo 9.30', '2026-03-14 09:30:00'],
    ['ko_KR', '2026. 3. 14. AM 9:30', '2026-03-14 09:30:00'],
    ['ko_KR', '2026년 3월 14일 토요일', PI],
    ['ja_JP', '2026年3月14日土曜日', PI],
    ['ja_JP', '2026年3月14日日曜日', 'date-impossible'],
    ['tr_TR', '14 Mart 2026 Cumartesi', PI],
    ['hu_HU', '2026. március 14., szombat', PI],
    ['pt_BR', 'quinta-feira, 5 de junho de 2025', '2025-06-05'],
    ['ar_EG', 'السبت، ١٤ مارس ٢٠٢٦', PI],
    ['bg_BG', '14.03.2026 г., 9:30', '2026-03-14 09:30:00'],
    ['bn_IN', '১৪/৩/২০২৬', PI],
    ['mr_IN', '१४/३/२०२६', PI],
    ['my_MM', '၁၄/၃/၂၀၂၆', PI],
    ['es_MX', '14/03/2026 3:30 p. m.', '2026-03-14 15:30:00'],
    ['ja_JP', '2026年3月14日 10時30分', '2026-03-14 10:30:00'],
    ['ja_JP', '2026/3/14 午後3:05', '2026-03-14 15:05:00'],
    ['ja_JP', '令和8年3月14日', PI],
    ['ja_JP', '令和元年5月1日', '2019-05-01'],
    ['ja_JP', '平成元年3月14日', '1989-03-14'],
    ['en_GB', '14 Mar 2026 10:00 CET', '2026-03-14 10:00:00'],
    ['en_GB', '14/03/2026 10:00 AEDT', '2026-03-14 10:00:00'],
    ['en_US', 'Mar-14-2026 10:30:00 AM America/New York', '2026-03-14 10:30:00'],
    ['en_US', '2026-03-14Z', PI],
    ['en_US', '2026-03-14-07:00', PI],
    ['en_US', '2026-03-14+01:00', PI],
    ['en_US', '20260314103000', '2026-03-14 10:30:00'],
    ['en_US', '20260314T103000Z', '2026-03-14 10:30:00'],
    ['en_GB', '"14/03/2026"', PI],
    ['en_GB', "'14/03/2026", PI],
    ['en_GB', '14/03/2026 10:00 about', 'date-unreadable'],
    ['en_GB', '14/03/2026 10:00 not', 'date-unreadable'],
    ['en_US', '20260314235959', '2026-03-14 23:59:59'],
    ['en_US', '20260314240000', 'date-unreadable'],
    ['en_US', '20260314250000', 'date-unreadable'],
    ['en_US', '20260314106000', 'date-unreadable'],
    ['en_US', '20260314105960', 'date-unreadable'],
  ];
  test.each(table)('in %s, reads %s as %s', (locale, text, expected) => {
    expect(said(text, locale)).toBe(expected);
  });
});

describe('moments in UTC', () => {
  /** Berlin, without the hour of summer time's change itself. */
  const berlin = (ms: number) => (ms >= Date.UTC(2026, 2, 29) && ms < Date.UTC(2026, 9, 25) ? 2 : 1);
  const inBerlin = (text: string, offsetHours: (ms: number) => number = berlin) => {
    const result = readMoment(text, {
      locale: 'de_DE',
      noon,
      today: TODAY,
      offsetHours,
      field: 'completedAt',
    });
    return result.ok ? `${result.moment.slice(0, result.timeGiven ? 16 : 10)}` : result.problem.code;
  };

  test.each([
    ['2026-03-13T23:00:00.000Z', '2026-03-14'],
    ['2026-07-13T22:00:00Z', '2026-07-14'],
    ['2026-03-13T23:00:00+00:00', '2026-03-14'],
    ['2026-03-13 23:00 UTC', '2026-03-14'],
    ['20260313T230000Z', '2026-03-14'],
    ['2026-03-14T22:59:59.999Z', '2026-03-14'],
    ['2026-03-14T00:00:00.000Z', '2026-03-14'],
  ])('reads %s as the day that begins or ends then in the spreadsheet', (text, day) => {
    expect(inBerlin(text)).toBe(day);
  });

  test.each([
    ['2026-07-13T23:00:00Z', '2026-07-13 23:00'],
    ['2026-03-13T23:00:01Z', '2026-03-13 23:00'],
    ['2026-03-13T23:00:00', '2026-03-13 23:00'],
    ['20260313T230000', '2026-03-13 23:00'],
    ['46094.958333333336', '2026-03-13 23:00'],
    ['2026-03-13T23:00:00-05:00', '2026-03-13 23:00'],
  ])('keeps the written day of %s', (text, moment) => {
    expect(inBerlin(text)).toBe(moment);
  });

  test('finds midnights behind UTC and in zones with parts of an hour', () => {
    expect(inBerlin('2026-03-14T05:00:00Z', () => -5)).toBe('2026-03-14');
    expect(inBerlin('2026-03-14T04:59:59Z', () => -5)).toBe('2026-03-13');
    expect(inBerlin('2026-03-13T18:30:00Z', () => 5.5)).toBe('2026-03-14');
    expect(inBerlin('2026-03-13T18:15:00Z', () => 5.75)).toBe('2026-03-14');
  });
});

describe('a cell that is not a date says why', () => {
  const table: readonly (readonly [why: string, texts: readonly string[]])[] = [
    ['error', ['#N/A', '#REF!', '#DIV/0!', '#NV', '#BEZUG!', '#NAME?']],
    [
      'placeholder',
      ['N/A', 'n/a', '-', '–', '—', '?', '...', 'TBD', 'tbc', 'pending', 'None', 'NULL', 'NaN', 'k. A.'],
    ],
    ['answer', ['Yes', 'x', '✓', '✔️', 'Completed', 'nicht bestanden', 'OK']],
    [
      'month',
      [
        'marzo de 2026',
        'March',
        'Mar-26',
        'March 2026',
        '2026 March',
        '03/2026',
        '3-2026',
        '2026-03',
        '2026/3',
        'März 2026',
      ],
    ],
    ['year', ['2026', '1999']],
    ['no-year', ['14 de marzo', '14th of March', '14 March', 'March 14', '14-Mar', '14/03', '14.3.', '3/14']],
    ['time', ['10:30', '9:05 pm', '10:30:00', '9pm', '10:30 Uhr', '9h30']],
    ['zero', ['00.00.0000', '0000-00-00', '00/00/0000', '1/0/1900', '0/1/1900', '1900-01-00', '0']],
    ['percent', ['100%', '85 %', '12,5%']],
    ['number', ['14', '1773446400', '1773446400000', '3.5', '1,000']],
    [
      'several',
      [
        '14/03/2026, 15/04/2026',
        '2026-03-14; 2026-04-01',
        '14 Mar 2026 & 15 Apr 2026',
        '14-16 March 2026',
        '1/2/26\n3/2/26',
      ],
    ],
    ['line', ['amara.bauer;SAFE-1;2026-03-14', 'amara.bauer,SAFE-1,14/03/2026', 'ann\tC1\t14.03.2026']],
    ['encoding', ['14. MÃ¤rz 2026', '14 fÃ©vrier 2026', '14. M\ufffdrz 2026']],
    ['month-name', ['14 Marchish 2026', '14 listopad 2026']],
  ];
  test.each(table)('names the cause: %s', (why, texts) => {
    for (const text of texts) expect([text, said(text)]).toEqual([text, `no ${why}`]);
  });

  test.each(['last Tuesday', '14 March 2026 or later', 'see certificate', '=DATE(2026,3,14)', 'R8.3.14'])(
    'names no cause for %s',
    (text) => {
      expect(said(text)).toBe('date-unreadable');
    },
  );
});

describe('month names of other languages', () => {
  test.each([
    ['14 März 2026', PI],
    ['14 mars 2026', PI],
    ['14 de marzo de 2026', PI],
    ['14 марта 2026', PI],
    ['14 mrt 2026', PI],
    ['15. Dezember 2025', '2025-12-15'],
    ['1er août 2026', '2026-08-01'],
    ['14 Ιουλίου 2026', '2026-07-14'],
  ])('reads %s in an American sheet', (text, expected) => {
    expect(said(text, 'en_US')).toBe(expected);
  });
});

describe('cells that are not text', () => {
  const table: readonly (readonly [Cell, string])[] = [
    [{ wall: '2026-03-14 00:00:00' }, PI],
    [{ wall: '2026-03-14 09:30:00' }, '2026-03-14 09:30:00'],
    [{ wall: '1899-12-30 09:30:00' }, 'no time'],
    [{ wall: '1899-12-30 00:00:00' }, 'no zero'],
    [{ wall: '1899-12-31 00:00:00' }, 'date-out-of-range'],
    [{ wall: '-000001-03-14 09:30:00' }, 'date-unreadable'],
    [46_095, PI],
    [46_095.395_833_333_34, '2026-03-14 09:30:00'],
    [46_094.999_999_9, PI],
    [25_569, '1970-01-01'],
    [25_568, 'no number'],
    [73_415, '2100-12-31'],
    [73_416, 'no number'],
    [0, 'no zero'],
    [14, 'no number'],
    [-46_095, 'no number'],
    [1e300, 'date-unreadable'],
    [Number.NaN, 'no placeholder'],
    [20_260_314, PI],
    [20_260_231, 'date-unreadable'],
    ['46095', PI],
    ['46095.5', '2026-03-14 12:00:00'],
    ['46095,5', '2026-03-14 12:00:00'],
    [true, 'no answer'],
  ];
  test.each(table)('reads %j as %s', (cell, expected) => {
    expect(said(cell)).toBe(expected);
  });

  test('names the field of a problem', () => {
    expect(
      readMoment('x', { locale: 'en_GB', noon, today: TODAY, offsetHours: () => 0, field: 'enrolledAt' }),
    ).toEqual({
      ok: false,
      problem: { code: 'no-date', field: 'enrolledAt', value: 'x', why: 'answer' },
    });
  });
});

describe('properties', () => {
  const days = fc
    .integer({ min: Date.UTC(1970, 0, 1) / 86_400_000, max: Date.UTC(2100, 11, 31) / 86_400_000 })
    .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
  const pad = fc.boolean();
  const separators = fc.constantFrom('/', '.', '-', ' ', '. ');
  const written = (
    day: string,
    order: DateOrder,
    padded: boolean,
    separator: string,
    year2: boolean,
  ): string => {
    const [y = '', m = '', d = ''] = day.split('-');
    const short = (part: string) => (padded ? part : String(Number(part)));
    const parts = { y: year2 ? y.slice(2) : y, m: short(m), d: short(d) };
    const letters = { dmy: 'dmy', mdy: 'mdy', ymd: 'ymd' }[order];
    return [...letters].map((letter) => parts[letter as 'y' | 'm' | 'd']).join(separator);
  };

  test.each(['en_US', 'en_GB', 'de_DE', 'pt_BR', 'sv_SE', 'ja_JP', 'fr_CA'])(
    'reads back a day written in the order of %s',
    (locale) => {
      const order = orderOfLocale(locale);
      if (order === null) throw new Error('This locale has no order.');
      fc.assert(
        fc.property(days, pad, separators, (day, padded, separator) => {
          // Full stops put the day first everywhere.
          fc.pre(order !== 'mdy' || !separator.includes('.'));
          expect(said(written(day, order, padded, separator, false), locale)).toBe(day);
        }),
      );
    },
  );

  test('reads back a day of 1970 to 2029 with a two-digit year, or leaves it ambiguous', () => {
    const late = days.filter((day) => day >= '1970' && day < '2030');
    fc.assert(
      fc.property(late, pad, fc.constantFrom('en_US', 'en_GB'), (day, padded, locale) => {
        const order = locale === 'en_US' ? 'mdy' : 'dmy';
        const answer = said(written(day, order, padded, '/', true), locale);
        if (answer.startsWith('date-ambiguous')) expect(answer).toContain(day);
        else expect(answer).toBe(day);
      }),
    );
  });

  test('without an order, reads a text as a day only when the other order gives none', () => {
    fc.assert(
      fc.property(days, fc.constantFrom<DateOrder>('dmy', 'mdy'), (day, order) => {
        const text = written(day, order, true, '/', false);
        const [, m = '', d = ''] = day.split('-');
        const settled = Number(d) > 12 || d === m;
        const answer = said(text, 'en_CA');
        if (settled) expect(answer).toBe(day);
        else expect(answer).toMatch(/^date-ambiguous /);
        expect(answer).toContain(day);
      }),
    );
  });

  test('reads back a day with its month in words in any locale', () => {
    const locales = fc.constantFrom(
      'de_DE',
      'fr_FR',
      'es_ES',
      'it_IT',
      'pl_PL',
      'ru_RU',
      'cs_CZ',
      'tr_TR',
      'hi_IN',
    );
    fc.assert(
      fc.property(days, locales, (day, locale) => {
        const text = new Intl.DateTimeFormat(locale.replace('_', '-'), {
          timeZone: 'UTC',
          day: 'numeric',
          month: 'long',
          year: 'numeric',
        }).format(new Date(`${day}T12:00:00Z`));
        expect(said(text, locale)).toBe(day);
      }),
    );
  });

  test('reads a serial number to the second', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 86_399 }), (day, second) => {
        const serial = Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569 + second / 86_400;
        const time = new Date(second * 1000).toISOString().slice(11, 19);
        expect(said(serial)).toBe(`${day} ${time}`);
      }),
    );
  });

  test('reads any text without throwing, and takes only days that exist', () => {
    const texts = fc.oneof(
      anyText(),
      fc.stringMatching(/^[0-9/. :-]{0,24}$/),
      fc
        .array(
          fc.constantFrom(
            '14',
            '3',
            '2026',
            '26',
            'Mar',
            'May',
            '/',
            '-',
            ' ',
            ',',
            '9:30',
            'pm',
            'T',
            'Sat',
            'Z',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('en_US', 'de_DE', 'sv_SE', 'en_CA'), (text, locale) => {
        const result = readMoment(text, {
          locale,
          noon,
          today: TODAY,
          offsetHours: () => 0,
          field: 'completedAt',
        });
        if (!result.ok) return;
        expect(result.moment).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
        expect(new Date(`${result.moment.replace(' ', 'T')}Z`).toISOString().slice(0, 19)).toBe(
          result.moment.replace(' ', 'T'),
        );
      }),
      { numRuns: cases(2000) },
    );
  });
});

describe('noonAt', () => {
  test('gives a moment on the same day in UTC and in every zone', () => {
    for (let quarter = -12 * 4; quarter <= 14 * 4; quarter += 1) {
      const offset = quarter / 4;
      for (const day of ['2026-03-14', '2026-12-31', '2024-02-29']) {
        const utc = Date.parse(`${noonAt(offset)(day).replace(' ', 'T')}Z`);
        expect(new Date(utc).toISOString().slice(0, 10)).toBe(day);
        expect(new Date(utc + offset * 3_600_000).toISOString().slice(0, 10)).toBe(day);
      }
    }
  });

  test('gives noon when noon is on the same day in UTC', () => {
    expect(noonAt(-12)('2026-03-14')).toBe('2026-03-14 12:00:00');
    expect(noonAt(11.75)('2026-03-14')).toBe('2026-03-14 12:00:00');
    expect(noonAt(12)('2026-03-14')).toBe('2026-03-14 06:00:00');
  });

  test('refuses an offset that no zone has', () => {
    expect(() => noonAt(14.25)).toThrow(RangeError);
    expect(() => noonAt(-12.25)).toThrow(RangeError);
    expect(() => noonAt(Number.NaN)).toThrow(RangeError);
  });
});

describe('the day of a moment', () => {
  test.each([
    [9, '2026-03-14 16:30:00', false],
    [9, '2026-03-14 14:59:59', true],
    [9, '2026-03-14 15:00:00', false],
    [-5, '2026-03-14 04:59:59', false],
    [-5, '2026-03-14 05:00:00', true],
    [0, '2026-03-14 23:59:59', true],
    [5.75, '2026-03-14 18:14:59', true],
    [5.75, '2026-03-14 18:15:00', false],
  ])('%p hours ahead of UTC, %s is the same day in both: %p', (offset, moment, kept) => {
    expect(keepsDay(offset, moment)).toBe(kept);
  });

  test('stays the same for completions and enrollments, and other dates keep their time', () => {
    const read = dateReader({
      locale: 'en_US',
      today: TODAY,
      noon: noonAt(9),
      offsetHours: () => 9,
      safe: (moment) => keepsDay(9, moment),
    });
    const evening: Cell = { wall: '2026-03-14 16:30:00' };
    const day = { ok: true, moment: '2026-03-14 12:00:00', timeGiven: false };
    expect([read(evening, 'completedAt'), read(evening, 'enrolledAt')]).toEqual([day, day]);
    expect(read(evening, 'activeUntil')).toEqual({
      ok: true,
      moment: '2026-03-14 16:30:00',
      timeGiven: true,
    });
    expect(read({ wall: '2026-03-14 09:30:00' }, 'completedAt')).toMatchObject({ timeGiven: true });
  });
});
