// A text as a day and, if given, a time of day: ISO, figures in the locale's order, and month names.
import type { DateOrder } from '../contract';
import { dayExists, dayText, inRange, serialMoment, timeText, weekdayOf } from './calendar';
import { type DateWords, dateWords, foldWord } from './names';

/** What a text says. `time` is `HH:MM:SS`, `null` where none was given. */
export type TextReading =
  | { readonly kind: 'day'; readonly day: string; readonly time: string | null }
  | { readonly kind: 'ambiguous'; readonly days: readonly string[] }
  /** Written as a date, but of a day, or with a weekday, that does not exist. */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unreadable' };

type DayReading = TextReading | null;

const UNREADABLE: TextReading = { kind: 'unreadable' };
const IMPOSSIBLE: TextReading = { kind: 'impossible' };

/**
 * Two-digit years from 00 to 29 are 2000 to 2029, the others 1930 to 1999. Google documents no rule of its own; this is
 * the one Excel documents (learn.microsoft.com, "How Excel works with two-digit year numbers") and LibreOffice has by
 * default, and the one Sheets is seen to follow. Years before 1970 are refused later, so 30 to 69 are never guessed.
 */
const LAST_SHORT_YEAR = 29;

function yearOf(figures: string): number | null {
  if (figures.length === 4) return Number(figures);
  if (figures.length !== 2) return null;
  const year = Number(figures);
  return year <= LAST_SHORT_YEAR ? 2000 + year : 1900 + year;
}

/** The day that year, month and day figures name, or `null` where there is none. */
function dayOf(year: string, month: number, day: string): string | null {
  const y = yearOf(year);
  if (y === null || day.length > 2) return null;
  return dayExists(y, month, Number(day)) ? dayText(y, month, Number(day)) : null;
}

function inOrder(figures: readonly [string, string, string], order: DateOrder): string | null {
  const [a, b, c] = figures;
  switch (order) {
    case 'dmy':
      return b.length > 2 ? null : dayOf(c, Number(b), a);
    case 'mdy':
      return a.length > 2 ? null : dayOf(c, Number(a), b);
    case 'ymd':
      return b.length > 2 ? null : dayOf(a, Number(b), c);
  }
}

const ALL_ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

const settled = (days: readonly (string | null)[]): TextReading | null => {
  const distinct = [...new Set(days)].filter((day): day is string => day !== null);
  const [first] = distinct;
  if (first === undefined) return null;
  return distinct.length === 1
    ? { kind: 'day', day: first, time: null }
    : { kind: 'ambiguous', days: [...distinct].sort() };
};

/**
 * Three numbers. A year of four digits in front is year, month, day everywhere. Otherwise the locale's order counts, and
 * no other is ever tried in its place; where it settles nothing (no order, or one that begins with the year while the
 * year stands last or is short), a text with one possible reading is taken and one with several is ambiguous.
 */
function fromFigures(figures: readonly [string, string, string], order: DateOrder | null): TextReading {
  const [first, middle, last] = figures;
  const lengths = figures.map((part) => part.length);
  const aDate = !lengths.includes(3) && lengths.some((n) => n === 2 || n === 4) && middle.length <= 2;
  if (!aDate || first.length + last.length === 8) return UNREADABLE;
  let orders: readonly DateOrder[];
  if (first.length === 4) orders = ['ymd'];
  else if (order === 'dmy' || order === 'mdy') orders = [order];
  else orders = last.length === 4 ? ['dmy', 'mdy'] : ALL_ORDERS;
  const reading = settled(orders.map((each) => inOrder(figures, each)));
  if (reading) return reading;
  // A day in another order is not taken, but it tells a date in the wrong order from one that does not exist.
  const elsewhere =
    first.length !== 4 &&
    ALL_ORDERS.some((each) => {
      const day = inOrder(figures, each);
      return day !== null && inRange(day);
    });
  return elsewhere ? UNREADABLE : IMPOSSIBLE;
}

const FIGURES = /^(\d{1,4})\s?[-/. ]\s?(\d{1,4})\s?[-/. ]\s?(\d{1,4})\.?$/;
const TOKENS = /\d+|\p{L}[\p{L}\p{M}.'’\u05f3\u0970]*/gu;

/** One month name and two numbers, with words between that say nothing. */
function fromWords(text: string, order: DateOrder | null, words: DateWords): DayReading {
  // Between words and numbers stand spaces, commas, hyphens, slashes and stops alone.
  if (/[^\p{L}\p{M}\d\s.,'’\u05f3\u0970/-]/u.test(text)) return null;
  const numbers: string[] = [];
  let month = 0;
  let numbersBefore = 0;
  for (const token of text.match(TOKENS) ?? []) {
    if (/^\d/.test(token)) {
      numbers.push(token);
      continue;
    }
    const word = foldWord(token);
    const value = words.months.get(word);
    if (value !== undefined && month === 0) {
      month = value;
      numbersBefore = numbers.length;
    } else if (!words.fillers.has(word)) return null;
  }
  const [a, b] = numbers;
  if (month === 0 || a === undefined || b === undefined || numbers.length !== 2) return null;
  const yearFirst = a.length === 4;
  const year = yearFirst ? a : b;
  const day = yearFirst ? b : a;
  if (!(year.length === 4 || year.length === 2) || day.length > 2) return UNREADABLE;
  const days = [dayOf(year, month, day)];
  // "26-Mar-14": the day comes first unless the locale begins with the year, or says nothing.
  if (numbersBefore === 1 && year.length === 2 && order !== 'dmy' && order !== 'mdy') {
    days.push(dayOf(a, month, b));
  }
  return settled(days) ?? IMPOSSIBLE;
}

function fromDate(text: string, order: DateOrder | null, words: () => DateWords): DayReading {
  const match = FIGURES.exec(text);
  if (match) {
    const [, a = '', b = '', c = ''] = match;
    return fromFigures([a, b, c], order);
  }
  if (!/\p{L}/u.test(text)) return null;
  const reading = fromWords(text, order, words());
  if (reading) return reading;
  // "Saturday, 14 March 2026": a weekday in front has to be the right one.
  const named = /^(\p{L}[\p{L}\p{M}]*)\.?,?\s+(.*\d.*)$/u.exec(text);
  const weekday = words().weekdays.get(foldWord(named?.[1] ?? ''));
  if (!named || weekday === undefined) return null;
  const rest = fromDate(named[2] ?? '', order, words);
  return rest?.kind === 'day' && weekdayOf(rest.day) !== weekday ? IMPOSSIBLE : rest;
}

/**
 * Date, `T` or a space or comma, time with optional seconds, fraction, am/pm and zone. The zone is recognised and left
 * aside: a training record is about the day a person reads in the row, and moving `2026-03-14T23:30-08:00` to another
 * zone would make it the 15th.
 */
const WITH_TIME =
  /^(.*?\S)(?:[Tt]|[,\s]\s*)(?:at )?(\d{1,2})(?:[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?)?(?: ?([ap])\.?m\.?)?( ?(?:Z|UTC|GMT)? ?(?:[+-]\d{1,2}(?::?\d{2})?)?(?: ?\([^()]*\))?)$/i;

function timeOf(match: RegExpExecArray): string | null {
  const [, , hours = '', minutes, seconds = '0', half, zone = ''] = match;
  // An hour alone needs its am or pm, and no zone, or "14 March 2026" would be a date and an hour.
  if (minutes === undefined && (half === undefined || zone !== '')) return null;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const minute = Number(minutes ?? '0');
  const second = Number(seconds);
  return hour > 23 || minute > 59 || second > 59 ? null : timeText(hour, minute, second);
}

/** Midnight says that no time was typed: a date cell of Sheets cannot tell the two apart, so texts do not either. */
export const givenTime = (time: string | null): string | null => (time === '00:00:00' ? null : time);

const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** The longest dates, with weekday, time and zone in words, have fewer characters; longer texts are something else. */
const LONGEST_DATE = 120;

/** The text in plain digits, hyphens and single spaces. */
const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    // Chinese, Japanese and Korean write year, month and day with a sign after each.
    .replace(/(\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/, '$1-$2-$3')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Reads a text as a day. `locale` is the spreadsheet's (`de_DE`), `order` what `orderOfLocale` says of it. Nothing is
 * guessed: where two readings are possible the answer is `ambiguous`, with both.
 */
export function readText(typed: string, locale: string, order: DateOrder | null): TextReading {
  if (typed.length > LONGEST_DATE) return UNREADABLE;
  const text = tidy(typed);
  // 20260314: eight digits are the short ISO form, and can be no other order with a year from 1970 to 2100.
  const short = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (short) {
    const day = dayOf(short[1] ?? '', Number(short[2]), short[3] ?? '');
    return day === null ? UNREADABLE : { kind: 'day', day, time: null };
  }
  // A serial number that was pasted as text.
  if (/^\d{5}([.,]\d+)?$/.test(text)) {
    const moment = serialMoment(Number(text.replace(',', '.')));
    return moment ? { kind: 'day', day: moment.day, time: givenTime(moment.time) } : UNREADABLE;
  }
  const words = () => dateWords(locale);
  const dateAlone = fromDate(text, order, words);
  if (dateAlone) return dateAlone;
  const match = WITH_TIME.exec(text);
  if (!match) return UNREADABLE;
  const time = timeOf(match);
  const date = time === null ? null : fromDate((match[1] ?? '').replace(/,$/, ''), order, words);
  if (date === null || date.kind !== 'day') return date ?? UNREADABLE;
  return { ...date, time: givenTime(time) };
}
