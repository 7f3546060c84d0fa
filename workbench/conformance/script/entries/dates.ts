// Dates, zones, and midnights that do not exist.
import { check, type Section } from '../entry';
import { noted } from '../scratch';

/** Days that begin at 01:00, because clocks go forward at midnight. */
const WITHOUT_MIDNIGHT = [
  { zone: 'Africa/Cairo', day: '2026-04-24', moment: '2026-04-23T22:00:00.000Z' },
  { zone: 'America/Santiago', day: '2026-09-06', moment: '2026-09-06T04:00:00.000Z' },
  { zone: 'Asia/Beirut', day: '2026-03-29', moment: '2026-03-28T22:00:00.000Z' },
] as const;

export const dates: Section = {
  title: 'Dates and zones',
  about: '',
  entries: [
    check({
      id: 'moments-in-the-zone',
      fact: 'Dates are days since 30 December 1899 as the spreadsheet’s zone shows them; scripts get a moment.',
      standing: 'documented',
      source: 'sheets/api/guides/formats, apps-script/reference/spreadsheet/range',
      tests: ['google/serial', 'google/spreadsheet-services'],
      timeZone: 'America/New_York',
      expect: {
        winter: 'Date 2026-01-14T05:00:00.000Z',
        summer: 'Date 2026-07-14T04:00:00.000Z',
        serial: 46217,
      },
      run: ({ sheet }) => {
        sheet.getRange(1, 1, 1, 2).setValues([['2026-01-14', '2026-07-14']]);
        const [[winter, summer] = []]: readonly unknown[][] = sheet.getRange(1, 1, 1, 2).getValues();
        const serial: unknown = sheet.getRange(1, 2).setNumberFormat('0').getValue();
        return { winter: noted(winter), summer: noted(summer), serial: noted(serial) };
      },
    }),
    check({
      id: 'written-moments',
      fact: 'A `Date` that a script writes is shown in the spreadsheet’s zone, and comes back as the same moment.',
      standing: 'documented',
      source: 'apps-script/reference/spreadsheet/range',
      tests: ['google/spreadsheet-services'],
      timeZone: 'Asia/Tokyo',
      expect: { shown: '2026-03-14 05:30', back: 'Date 2026-03-13T20:30:00.000Z' },
      run: ({ sheet }) => {
        const cell = sheet.getRange(1, 1).setNumberFormat('yyyy-mm-dd hh:mm');
        cell.setValue(new Date(Date.UTC(2026, 2, 13, 20, 30)));
        return { shown: cell.getDisplayValue(), back: noted(cell.getValue()) };
      },
    }),
    check({
      id: 'format-of-written-moments',
      fact: 'A moment that is written into a cell with an automatic format shows as a date, with its time where that is not midnight.',
      standing: 'assumed',
      source: '',
      tests: ['google/spreadsheet-services'],
      expect: { midnight: '3/14/2026', time: '3/14/2026 5:30:00' },
      run: ({ sheet }) => ({
        midnight: sheet
          .getRange(1, 1)
          .setValue(new Date(Date.UTC(2026, 2, 14)))
          .getDisplayValue(),
        time: sheet
          .getRange(1, 2)
          .setValue(new Date(Date.UTC(2026, 2, 14, 5, 30)))
          .getDisplayValue(),
      }),
    }),
    check({
      id: 'another-zone',
      fact: 'Where the spreadsheet’s zone is changed, dates keep what they show and become other moments.',
      standing: 'assumed',
      source: '',
      tests: ['conformance/in-workbench'],
      expect: { shown: '2026-03-14', value: 'Date 2026-03-13T15:00:00.000Z' },
      run: ({ book, sheet }) => {
        const cell = sheet.getRange(1, 1).setValue('2026-03-14');
        SpreadsheetApp.flush();
        book.setSpreadsheetTimeZone('Asia/Tokyo');
        SpreadsheetApp.flush();
        return { shown: cell.getDisplayValue(), value: noted(cell.getValue()) };
      },
    }),
    ...WITHOUT_MIDNIGHT.map(({ zone, day, moment }) =>
      check({
        id: `no-midnight-${zone.toLowerCase().replace('/', '-')}`,
        fact: `${day} has no midnight in ${zone}: such a date cell comes as 01:00.`,
        standing: 'seen',
        source: 'public bug reports; the day is that of the IANA time zone database',
        tests: ['google/serial'],
        timeZone: zone,
        expect: { shown: day, value: `Date ${moment}`, formatted: `${day} 01:00` },
        run: ({ sheet }) => {
          const cell = sheet.getRange(1, 1).setValue(day);
          const value: unknown = cell.getValue();
          const formatted =
            value instanceof Date ? Utilities.formatDate(value, zone, 'yyyy-MM-dd HH:mm') : '';
          return { shown: cell.getDisplayValue(), value: noted(value), formatted };
        },
      }),
    ),
    check({
      id: 'format-date',
      fact: '`Utilities.formatDate` takes a moment, a zone by its IANA name and a pattern; it knows summer time.',
      standing: 'documented',
      source: 'apps-script/reference/utilities/utilities',
      tests: ['google/utilities'],
      expect: { winter: '2026-01-14 13:30:05', summer: '2026-07-14 14:30:05', zone: '+0200' },
      run: () => {
        const at = (month: number) => new Date(Date.UTC(2026, month, 14, 12, 30, 5));
        return {
          winter: Utilities.formatDate(at(0), 'Europe/Paris', 'yyyy-MM-dd HH:mm:ss'),
          summer: Utilities.formatDate(at(6), 'Europe/Paris', 'yyyy-MM-dd HH:mm:ss'),
          zone: Utilities.formatDate(at(6), 'Europe/Paris', 'Z'),
        };
      },
    }),
  ],
};
