// Dates and times as Sheets reads them when they are typed: figures in the locale's order, names of months,
// times of day.
import type { CellInput } from './cells';
import type { LocaleFacts } from './locale';
import { serialFromParts } from './serial';

/** A two-digit year below this belongs to this century. */
const CENTURY_TURN = 30;

const ISO_DATE = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const PLAIN_DATE = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const MONTH_YEAR = /^(\d{1,2})([-/])(\d{4})$/;
const EAST_ASIAN = /^(?:(\d{4}|\d{2})[年년] ?)?(\d{1,2})[月월] ?(\d{1,2})[日일]$/u;
const SPACED = /^(\d{1,4})\. ?(\d{1,2})\. ?(\d{1,4})\.?$/;
const DAY_MONTH_NAME =
  /^(\d{1,2})\.?([ -]|(?<=\.))(?:de )?(\p{L}+)\.?(?:(?:\2|, ?| de )(\d{4}|\d{2})(?: г\.?)?)?$/iu;
const MONTH_NAME_DAY = /^(\p{L}+)\.?([ -])(\d{1,2})(?:st|nd|rd|th)?(?:(?:, ?|\2)(\d{4}|\d{2}))?$/iu;
const YEAR_MONTH_NAME_DAY = /^(\d{4})(?:\. |[ -])(\p{L}+)\.?[ -](\d{1,2})\.?$/u;
const MONTH_NAME_YEAR = /^(\p{L}+)\.?([ -]|, ?)(\d{4})$/u;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(?: ?([ap])\.?m\.?)?$/i;
const DATE_THEN_TIME = /^(.+?),? +(\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?: ?[ap]\.?m\.?)?)$/i;
const WEEKDAY = /^(\p{L}+)\.?,? +(?=\S)/u;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

/**
 * The date, time or both that a text is in the locale; `null` for any other. `year` is for dates without one.
 */
export function readMoment(text: string, locale: LocaleFacts, year: number): CellInput | null {
  const time = readTime(text);
  if (time) return { value: time.fraction, numberFormat: time.format };
  const both = DATE_THEN_TIME.exec(text);
  const clock = both ? readTime(both[2] ?? '') : null;
  const day = readDay(both ? (both[1] ?? '') : text, locale, year);
  if (!day || (both && !clock)) return null;
  const serial = serialFromParts(day.year, day.month, day.day);
  if (serial === null) return null;
  if (!clock) return { value: serial, numberFormat: day.format };
  return { value: serial + clock.fraction, numberFormat: `${day.format} ${clock.format}` };
}

function readDay(text: string, locale: LocaleFacts, year: number): Day | null {
  const weekday = WEEKDAY.exec(text);
  if (weekday && locale.weekdays.has(weekday[1]?.toLowerCase() ?? '')) {
    return readNamed(text.slice(weekday[0].length), locale, year);
  }
  return readFigures(text, locale, year) ?? readNamed(text, locale, year);
}

/** Days in figures: the year in front is read everywhere, anything else in the locale's order. */
function readFigures(text: string, locale: LocaleFacts, year: number): Day | null {
  const iso = ISO_DATE.exec(text);
  if (iso) {
    const [, y, separator = '-', m = '', d = ''] = iso;
    if (separator === '.' && locale.dateSeparator !== '.') return null;
    const format = m.length + d.length === 4 ? ['yyyy', 'mm', 'dd'] : ['yyyy', 'm', 'd'];
    return { year: Number(y), month: Number(m), day: Number(d), format: format.join(separator) };
  }
  const asian = EAST_ASIAN.exec(text);
  if (asian) {
    const [, y, m, d] = asian;
    const format = `${y === undefined ? '' : 'yyyy"年"'}m"月"d"日"`;
    return { year: fullYear(y, year), month: Number(m), day: Number(d), format };
  }
  const plain = PLAIN_DATE.exec(text);
  if (plain) return readPlainDay(plain, locale, year);
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) {
    const [, m = '', separator = '/', y] = monthYear;
    return { year: Number(y), month: Number(m), day: 1, format: `${'m'.repeat(m.length)}${separator}yyyy` };
  }
  return readSpacedDay(text, locale);
}

/** `2026. 3. 14.` and `14. 3. 2026`, if the locale writes dates with full stops. */
function readSpacedDay(text: string, locale: LocaleFacts): Day | null {
  const [, first = '', second = '', third = ''] = SPACED.exec(text) ?? [];
  if (first === '' || locale.dateSeparator !== '.') return null;
  const yearFirst = locale.dateOrder === 'ymd';
  const [y, d] = yearFirst ? [first, third] : [third, first];
  if (y.length !== 4 || d.length > 2) return null;
  const format = yearFirst ? 'yyyy. m. d.' : 'd. m. yyyy';
  return { year: Number(y), month: Number(second), day: Number(d), format };
}

/** Figures alone are read in the locale's order; full stops only if the locale writes dates with them. */
function readPlainDay(match: RegExpExecArray, locale: LocaleFacts, year: number): Day | null {
  const [, first = '', separator = '/', second = '', third] = match;
  if (separator === '.' && locale.dateSeparator !== '.') return null;
  if (separator === '.' && third === undefined) return null;
  if (locale.dateOrder === 'ymd' && third !== undefined) {
    if (third.length > 2) return null;
    const format = ['yy', 'mm', 'dd'].join(separator);
    return {
      year: fullYear(first.padStart(2, '0'), year),
      month: Number(second),
      day: Number(third),
      format,
    };
  }
  const dayFirst = locale.dateOrder === 'dmy';
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const padded = first.startsWith('0') || second.startsWith('0');
  const letters = (dayFirst ? ['d', 'm'] : ['m', 'd']).map((letter) => (padded ? letter + letter : letter));
  const format = [...letters, ...(third === undefined ? [] : ['y'.repeat(third.length)])].join(separator);
  return { year: fullYear(third, year), month: Number(month), day: Number(day), format };
}

/** Days with the name of a month; a month and a year are the first of the month. */
function readNamed(text: string, locale: LocaleFacts, year: number): Day | null {
  const monthOf = (name: string) => locale.months.get(name.toLowerCase());
  const letters = (name: string) => (name.length > 3 ? 'mmmm' : 'mmm');

  const dayFirst = DAY_MONTH_NAME.exec(text);
  const dayFirstMonth = monthOf(dayFirst?.[3] ?? '');
  if (dayFirst && dayFirstMonth !== undefined) {
    const [, d, separator = ' ', name = '', y] = dayFirst;
    const between = separator || ' ';
    const format = `d${between}${letters(name)}${y === undefined ? '' : `${between}yyyy`}`;
    return { year: fullYear(y, year), month: dayFirstMonth, day: Number(d), format };
  }
  const monthYear = MONTH_NAME_YEAR.exec(text);
  const monthOfYear = monthOf(monthYear?.[1] ?? '');
  if (monthYear && monthOfYear !== undefined) {
    const [, name = '', separator = ' ', y] = monthYear;
    return { year: Number(y), month: monthOfYear, day: 1, format: `${letters(name)}${separator}yyyy` };
  }
  const monthFirst = MONTH_NAME_DAY.exec(text);
  const monthFirstMonth = monthOf(monthFirst?.[1] ?? '');
  if (monthFirst && monthFirstMonth !== undefined) {
    const [, name = '', separator = ' ', d, y] = monthFirst;
    const ending = y === undefined ? '' : separator === '-' ? '-yyyy' : ', yyyy';
    const format = `${letters(name)}${separator}d${ending}`;
    const found = { year: fullYear(y, year), month: monthFirstMonth, day: Number(d), format };
    // "Mar-26" is a day as long as the month has it, and a year beyond that.
    if (y !== undefined || serialFromParts(found.year, found.month, found.day) !== null) return found;
    return { ...found, year: fullYear(d, year), day: 1, format: `${letters(name)}${separator}yy` };
  }
  const yearFirst = YEAR_MONTH_NAME_DAY.exec(text);
  const yearFirstMonth = monthOf(yearFirst?.[2] ?? '');
  if (yearFirst && yearFirstMonth !== undefined) {
    const [, y, name = '', d] = yearFirst;
    return { year: Number(y), month: yearFirstMonth, day: Number(d), format: `yyyy ${letters(name)} d` };
  }
  return null;
}

function fullYear(text: string | undefined, thisYear: number): number {
  if (text === undefined) return thisYear;
  const year = Number(text);
  if (text.length > 2) return year;
  return year + (year < CENTURY_TURN ? 2000 : 1900);
}

function readTime(text: string): { readonly fraction: number; readonly format: string } | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, h = '', m = '', s, thousandths, half] = match;
  let hour = Number(h);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const minute = Number(m);
  const second = Number(s ?? '0');
  if (hour > 23 || minute > 59 || second > 59) return null;
  const hours = half === undefined ? 'h'.repeat(h.length) : 'h';
  const fine = thousandths === undefined ? '' : `.${'0'.repeat(thousandths.length)}`;
  const format = `${hours}:mm${s === undefined ? '' : `:ss${fine}`}${half === undefined ? '' : ' am/pm'}`;
  const seconds = hour * 3600 + minute * 60 + second + Number(`0.${thousandths ?? '0'}`);
  return { fraction: seconds / 86_400, format };
}
