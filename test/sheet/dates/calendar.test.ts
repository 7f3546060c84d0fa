// Days as numbers and text, against JavaScript's own calendar.
import fc from 'fast-check';
import {
  dayExists,
  dayText,
  inRange,
  serialMoment,
  timeText,
  weekdayOf,
} from '../../../src/sheet/dates/calendar';
import { cases } from '../../support/cases';

/** 1899-12-30, day 0 of Sheets. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_SECONDS = 86_400;

test('a serial number is so many days, and parts of one, after 30 December 1899', () => {
  // The years 0 to 9999.
  const days = fc.integer({ min: -693_959, max: 2_958_465 });
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: DAY_SECONDS - 1 }), (day, second) => {
      const iso = new Date(DAY_ZERO + (day * DAY_SECONDS + second) * 1000).toISOString();
      expect(serialMoment(day + second / DAY_SECONDS)).toEqual({
        day: iso.slice(0, 10),
        time: iso.slice(11, 19),
      });
    }),
  );
});

test('a serial number outside the years 0 to 9999 is not a moment', () => {
  expect(serialMoment(-693_959)).toEqual({ day: '0000-01-01', time: '00:00:00' });
  expect(serialMoment(2_958_465)).toEqual({ day: '9999-12-31', time: '00:00:00' });
  for (const serial of [-693_960, 2_958_466, 1e300, Number.NaN]) expect(serialMoment(serial)).toBeNull();
});

test('a day exists exactly if the calendar comes back to it', () => {
  const years = fc.oneof(fc.integer({ min: 1000, max: 9999 }), fc.constantFrom(1900, 2000, 2024, 2100, 2400));
  fc.assert(
    fc.property(
      years,
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (year, month, day) => {
        const date = new Date(Date.UTC(year, month - 1, day));
        const isSame = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        expect(dayExists(year, month, day)).toBe(isSame && date.getUTCFullYear() === year);
      },
    ),
    { numRuns: cases(1000) },
  );
});

test('texts of days and times have their figures filled up with zeros', () => {
  expect([dayText(987, 1, 9), dayText(2026, 10, 31)]).toEqual(['0987-01-09', '2026-10-31']);
  expect([timeText(9, 10, 5), timeText(23, 9, 59)]).toEqual(['09:10:05', '23:09:59']);
});

test('the week begins with Sunday', () => {
  expect(['2026-03-15', '2026-03-14', '2024-02-29', '1970-01-01'].map(weekdayOf)).toEqual([0, 6, 4, 4]);
});

test('enrollments can be in the years 1970 to 2100', () => {
  const days = ['1969-12-31', '1970-01-01', '2100-12-31', '2101-01-01', '0026-03-14'];
  expect(days.map(inRange)).toEqual([false, true, true, false, false]);
});
