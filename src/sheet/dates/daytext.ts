// Reads a text as a day and, if given, a time of day: ISO, figures in some order, and month names.
import type { DateOrder, NoDate } from '../../contract';
import { dayExists, dayText, inRange, serialMoment, weekdayOf } from './calendar';
import { type DateWords, dateWords, foldWord, wordsAnywhere } from './names';
import { whyNoDate } from './no-date';
import { tidy } from './tidytext';
import { givenTime, type TimePart, timeOf, WITH_TIME } from './timetext';

/** The day that a text names in each order; `null` if it names none. */
export type OrderDays = Readonly<Record<DateOrder, string | null>>;

/** A text whose day depends on the order of its figures. At least one order names a day. */
export interface FiguresReading {
  readonly kind: 'figures';
  readonly days: OrderDays;
  /** Written with full stops, which puts the day first everywhere. */
  readonly dots: boolean;
  /** Written with a year of two digits, which can come first as well. */
  readonly short: boolean;
  readonly time: string | null;
}

/** What a text says. `time` is `HH:MM:SS`, `null` if none was given. */
type TextReading =
  | {
      readonly kind: 'day';
      readonly day: string;
      readonly time: string | null;
      /** The time is said to be UTC. */
      readonly utc: boolean;
    }
  | FiguresReading
  /**
   * Written as a date, but of a day that does not exist; `weekday`: the day exists and is another day of the
   * week.
   */
  | { readonly kind: 'impossible'; readonly weekday?: true }
  /** No date; `why` is `null` if no cause is known. */
  | { readonly kind: 'none'; readonly why: NoDate | null };

/**
 * The part of a text that names the day: in no order, if it is written as a date of a day that does not
 * exist. `null`: it does not look like a date at all.
 */
type DayPart =
  | {
      readonly days: OrderDays;
      readonly dots: boolean;
      readonly short: boolean;
      /** A weekday in the text is that of none of the days. */
      readonly weekday?: true;
    }
  | 'zero'
  | null;

/**
 * Two-digit years from 00 to 29 are 2000 to 2029, the others 1930 to 1999. Google documents no rule of its
 * own; this is the one Excel documents (learn.microsoft.com, "How Excel works with two-digit year numbers")
 * and LibreOffice has by default, and the one Sheets is seen to follow. Years before 1970 are refused later,
 * so 30 to 69 are never guessed.
 */
const LAST_SHORT_YEAR = 29;

function yearOf(figures: string): number | null {
  if (figures.length === 4) return Number(figures);
  if (figures.length !== 2) return null;
  const year = Number(figures);
  return year <= LAST_SHORT_YEAR ? 2000 + year : 1900 + year;
}

/** The day that year, month and day figures name, or `null` if there is none. */
function dayOf(year: string, month: string | number, day: string): string | null {
  const y = yearOf(year);
  if (y === null || day.length > 2 || (typeof month === 'string' && month.length > 2)) return null;
  const m = Number(month);
  return dayExists(y, m, Number(day)) ? dayText(y, m, Number(day)) : null;
}

const fixed = (day: string | null): DayPart => ({
  days: { dmy: day, mdy: day, ymd: day },
  dots: false,
  short: false,
});

/** A date that databases and spreadsheets keep for "none": `0000-00-00`, `00.00.0000`, `1/0/1900`. */
function isZero(year: string, others: readonly string[]): boolean {
  const zeros = others.filter((part) => Number(part) === 0).length;
  return zeros === 2 || (zeros === 1 && /^(?:0+|1899|1900)$/.test(year));
}

/** Three numbers. A year of four digits in front is year, month, day everywhere. */
function fromFigures(figures: readonly [string, string, string], dots: boolean): DayPart {
  const [a, b, c] = figures;
  const lengths = figures.map((part) => part.length);
  const aDate = !lengths.includes(3) && lengths.some((n) => n === 2 || n === 4) && b.length <= 2;
  if (!aDate || a.length + c.length === 8) return null;
  if (a.length === 4) return isZero(a, [b, c]) ? 'zero' : fixed(dayOf(a, b, c));
  if (isZero(c, [a, b])) return 'zero';
  const days: OrderDays = { dmy: dayOf(c, b, a), mdy: dayOf(c, a, b), ymd: dayOf(a, b, c) };
  return { days, dots, short: c.length !== 4 };
}

const FIGURES = /^(\d{1,4})\s?([-/. ])\s?(\d{1,4})\s?([-/. ])\s?(\d{1,4})\.?$/;
const TOKENS = /\d+|\p{L}[\p{L}\p{M}.'’\u05f3\u0970]*/gu;

/** One month name and two numbers, with words between that say nothing. */
function fromWords(text: string, words: DateWords): DayPart {
  // Between words and numbers there are only spaces, commas, hyphens, slashes and full stops.
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
  if (a.length === 4) return b.length > 2 ? null : fixed(dayOf(a, month, b));
  if (a.length > 2 || (b.length !== 4 && b.length !== 2)) return null;
  const day = dayOf(b, month, a);
  if (b.length === 4) return fixed(day);
  // "26-Mar-14": the day comes first, unless it is the year.
  const days: OrderDays = { dmy: day, mdy: day, ymd: numbersBefore === 1 ? dayOf(a, month, b) : null };
  return { days, dots: false, short: true };
}

const daysOf = ({ dmy, mdy, ymd }: OrderDays): readonly string[] =>
  [dmy, mdy, ymd].flatMap((each) => each ?? []);

const LETTERS = /\p{L}/u;

/** Whether a word that the sheet's own language does not know is worth a look into the others. */
const hasForeignMonth = (text: string, words: DateWords): boolean =>
  /\p{L}{3}/u.test(text) &&
  (text.match(/\d+/g) ?? []).length >= 2 &&
  !(text.match(TOKENS) ?? []).some((token) => words.spoilt.has(foldWord(token)));

/**
 * "Saturday, 14 March 2026", "14 Mart 2026 Cumartesi": a weekday has to be the right one, and tells orders
 * apart.
 */
function withWeekday(
  text: string,
  words: DateWords,
): { readonly weekday: number; readonly rest: string } | null {
  const [, front = '', after = ''] = /^(\p{L}[\p{L}\p{M}-]*)\.?,?\s+(.*\d.*)$/u.exec(text) ?? [];
  const first = words.weekdays.get(foldWord(front).replace(/-/g, ''));
  if (first !== undefined) return { weekday: first, rest: after };
  const [, before = '', back = ''] = /^(.*\d[^\p{L}]*?),?\s*(\p{L}[\p{L}\p{M}-]*)$/u.exec(text) ?? [];
  const last = words.weekdays.get(foldWord(back).replace(/-/g, ''));
  return last === undefined ? null : { weekday: last, rest: before };
}

function fromDate(text: string, words: () => DateWords): DayPart {
  const [, a = '', first, b = '', second, c = ''] = FIGURES.exec(text) ?? [];
  if (a !== '') return fromFigures([a, b, c], first === '.' && second === '.');
  const xml = /^(\d{4})-(\d\d)-(\d\d)(?:Z|[+-]\d\d:\d\d)$/.exec(text);
  if (xml) return fixed(dayOf(xml[1] ?? '', xml[2] ?? '', xml[3] ?? ''));
  if (!LETTERS.test(text)) return null;
  const reading = fromWords(text, words());
  if (reading) return reading;
  const named = withWeekday(text, words());
  if (!named) return null;
  const { weekday } = named;
  const rest = fromDate(named.rest, words);
  if (rest === null || rest === 'zero') return rest;
  const fits = (day: string | null) => (day !== null && weekdayOf(day) === weekday ? day : null);
  const days: OrderDays = {
    dmy: fits(rest.days.dmy),
    mdy: fits(rest.days.mdy),
    ymd: fits(rest.days.ymd),
  };
  const wrong = daysOf(rest.days).length > 0 && daysOf(days).length === 0;
  return { ...rest, days, ...(wrong ? { weekday: true } : {}) };
}

/**
 * The longest dates, with weekday, time and zone in words, have fewer characters; longer texts are something
 * else.
 */
const LONGEST_DATE = 120;

const day = (text: string | null, part: TimePart | null, weekday?: true): TextReading =>
  text === null
    ? { kind: 'impossible', ...(weekday ? { weekday } : {}) }
    : { kind: 'day', day: text, time: part && givenTime(part.time), utc: part?.utc ?? false };

/** `20260314`, `20260314103000` and `20260314T103000Z`: eight digits in front can be in no other order. */
function fromDigits(text: string): TextReading | null {
  const [, y = '', m = '', d = '', hh, mm, ss = '00', zone = ''] =
    /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z)?)?$/i.exec(text) ?? [];
  if (y === '') return null;
  const date = dayOf(y, m, d);
  if (date === null) return { kind: 'none', why: null };
  if (hh === undefined || mm === undefined) return day(date, null);
  const inDay = Number(hh) < 24 && Number(mm) < 60 && Number(ss) < 60;
  return inDay ? day(date, { time: `${hh}:${mm}:${ss}`, utc: zone !== '' }) : { kind: 'none', why: null };
}

function joined(part: DayPart, time: TimePart | null): TextReading | null {
  if (part === null) return null;
  if (part === 'zero') return { kind: 'none', why: 'zero' };
  const { days, dots, short } = part;
  if (days.dmy === days.mdy && days.mdy === days.ymd) return day(days.dmy, time, part.weekday);
  return { kind: 'figures', days, dots, short, time: time && givenTime(time.time) };
}

function inWords(text: string, words: () => DateWords): TextReading | null {
  const alone = joined(fromDate(text, words), null);
  if (alone) return alone;
  const match = WITH_TIME.exec(text);
  const time = match && timeOf(match);
  return match && time && joined(fromDate((match[1] ?? '').replace(/,$/, ''), words), time);
}

/**
 * Reads a text as a day, in words of the spreadsheet's `locale` (`de_DE`), English, or any other language
 * that is understood. Nothing is guessed: a text whose day depends on the order of its figures says what it
 * is in each.
 *
 * A zone is recognised and not applied, and `utc` is reported: a training record is about the day a person
 * reads in the row, and moving `2026-03-14T23:30-08:00` to another zone would make it the 15th.
 */
export function readText(typed: string, locale: string): TextReading {
  if (typed.length > LONGEST_DATE) return { kind: 'none', why: null };
  const text = tidy(typed);
  const digits = fromDigits(text);
  if (digits) return digits;
  // A serial number that was pasted as text.
  if (/^\d{5}([.,]\d+)?$/.test(text)) {
    const moment = serialMoment(Number(text.replace(',', '.')));
    return moment && inRange(moment.day)
      ? { kind: 'day', day: moment.day, time: givenTime(moment.time), utc: false }
      : { kind: 'none', why: 'number' };
  }
  const words = () => dateWords(locale);
  const reading = inWords(text, words);
  if (reading) return reading;
  const foreign = LETTERS.test(text) && hasForeignMonth(text, words()) ? inWords(text, wordsAnywhere) : null;
  return foreign ?? { kind: 'none', why: whyNoDate(typed, text, words) };
}
