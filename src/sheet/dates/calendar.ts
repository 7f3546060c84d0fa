// Calendar days as numbers and text, without time zones and without `Date`'s guesses.

/** Days from 1970-01-01 back to 1899-12-30, day 0 of Sheets' serial numbers. */
const SERIAL_OF_EPOCH = 25_569;
const DAY_SECONDS = 86_400;
const DAY_MS = DAY_SECONDS * 1000;

/** Years outside these are taken for typing errors. Docebo began in 2005; 2100 is later than any validity. */
export const FIRST_YEAR = 1970;
export const LAST_YEAR = 2100;

/** Whether `YYYY-MM-DD` is in a year in which an enrollment can be. */
export function inRange(day: string): boolean {
  const year = Number(day.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** Whether the day is in the (Gregorian) calendar: 31 February is not. `month` and `day` count from 1. */
export function dayExists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= last;
}

/** `YYYY-MM-DD`, for years from 0 to 9999. */
export const dayText = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** `HH:MM:SS`. */
export const timeText = (hour: number, minute: number, second: number): string =>
  `${two(hour)}:${two(minute)}:${two(second)}`;

/** Day of the week of `YYYY-MM-DD`: 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/**
 * A serial number as Sheets keeps dates: days since 1899-12-30, the fraction is the time of day, here to the
 * second. Source: developers.google.com/workspace/sheets/api/guides/formats, "About date & time values".
 * `null` if the number is outside the years 0 to 9999.
 */
export function serialMoment(serial: number): { readonly day: string; readonly time: string } | null {
  const seconds = Math.round((serial - SERIAL_OF_EPOCH) * DAY_SECONDS);
  const days = Math.floor(seconds / DAY_SECONDS);
  const date = new Date(days * DAY_MS);
  const year = date.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) return null;
  const rest = seconds - days * DAY_SECONDS;
  return {
    day: dayText(year, date.getUTCMonth() + 1, date.getUTCDate()),
    time: timeText(Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60),
  };
}
