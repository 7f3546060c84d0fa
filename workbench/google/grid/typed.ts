// What Sheets makes of text that is typed, pasted, imported or written by a script: a number, a date, a formula, or text.
import { type CellInput, FORMULA_RESULT } from './cells';
import { type LocaleFacts, localeFacts } from './locale';
import { serialFromParts } from './serial';

/** The number format of cells that take every text as it is. */
export const TEXT_FORMAT = '@';

/** A two-digit year below this belongs to this century. */
const CENTURY_TURN = 30;

const ISO_DATE = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
const PLAIN_DATE = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const DAY_MONTH_NAME = /^(\d{1,2})([ -])(\p{L}+)\.?(?:(?:\2|, ?)(\d{4}|\d{2}))?$/u;
const MONTH_NAME_DAY = /^(\p{L}+)\.? (\d{1,2})(?:,? (\d{4}))?$/u;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])\.?m\.?)?$/i;
const DATE_THEN_TIME = /^(.+?),? +(\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?)$/i;

/** No number or date is longer. */
const LONGEST = 64;

/** Reads text in a locale. `year` is the one that a date without a year belongs to. */
export function readTyped(text: string, locale: LocaleFacts, year: number): CellInput {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const found = text.length < LONGEST ? readValue(text.trim(), locale, year) : null;
  if (found) return found;
  if (/^[=+\-@]./s.test(text)) {
    return { value: FORMULA_RESULT, formula: text.startsWith('=') ? text : `=${text}` };
  }
  return { value: text };
}

/** A boolean, a number or a date. Most texts are none, which their beginning shows. */
function readValue(text: string, locale: LocaleFacts, year: number): CellInput | null {
  if (/^[\d+\-.,]/.test(text)) return readNumber(text, locale) ?? readMoment(text, locale, year);
  if (/^true$/i.test(text)) return { value: true };
  if (/^false$/i.test(text)) return { value: false };
  const word = /^\p{L}+(?=\.? \d)/u.exec(text);
  return word && locale.months.has(word[0].toLowerCase()) ? readMoment(text, locale, year) : null;
}

/**
 * A reader for one import or one write, which reads a number or date that comes again only once. `localeName` as Sheets
 * names it, `en_US`.
 */
export function typedReader(localeName: string, year: number): (text: string) => CellInput {
  const locale = localeFacts(localeName);
  const seen = new Map<string, CellInput>();
  return (text) => {
    const known = seen.get(text);
    if (known) return known;
    const read = readTyped(text, locale, year);
    if (typeof read.value === 'number') seen.set(text, read);
    return read;
  };
}

const numberPatterns = new Map<string, RegExp>();

function numberPattern(locale: LocaleFacts): RegExp {
  const known = numberPatterns.get(locale.name);
  if (known) return known;
  const group = `[${locale.groups.replaceAll('.', '\\.')}]`;
  const whole = locale.groups === '' ? '\\d+' : `\\d{1,3}(?:${group}\\d{3})+|\\d+`;
  const decimal = locale.decimal.replace('.', '\\.');
  const pattern = new RegExp(
    `^([+-]?)(?:(${whole})(?:${decimal}(\\d*))?|${decimal}(\\d+))(?:e([+-]?\\d{1,3}))?(%?)$`,
    'i',
  );
  numberPatterns.set(locale.name, pattern);
  return pattern;
}

function readNumber(text: string, locale: LocaleFacts): CellInput | null {
  const match = numberPattern(locale).exec(text);
  if (!match) return null;
  const [, sign, whole = '', decimals = '', bare = '', exponent = '0', percent] = match;
  const digits = whole.replace(/\D/g, '');
  const fraction = decimals || bare;
  const value = Number(`${sign}${digits || '0'}.${fraction || '0'}e${exponent}`);
  if (!Number.isFinite(value)) return null;
  if (percent) return { value: value / 100, numberFormat: fraction === '' ? '0%' : '0.00%' };
  if (digits !== whole) return { value, numberFormat: fraction === '' ? '#,##0' : '#,##0.00' };
  return { value };
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

function readMoment(text: string, locale: LocaleFacts, year: number): CellInput | null {
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
  const iso = ISO_DATE.exec(text);
  if (iso) {
    const [, y, separator, m = '', d = ''] = iso;
    const format =
      m.length + d.length === 4 ? `yyyy${separator}mm${separator}dd` : `yyyy${separator}m${separator}d`;
    return { year: Number(y), month: Number(m), day: Number(d), format };
  }
  const plain = PLAIN_DATE.exec(text);
  if (plain) return readPlainDay(plain, locale, year);
  const dayFirst = DAY_MONTH_NAME.exec(text);
  if (dayFirst) {
    const [, d = '', separator, name = '', y] = dayFirst;
    const month = locale.months.get(name.toLowerCase());
    if (month === undefined) return null;
    const format = `d${separator}${name.length > 3 ? 'mmmm' : 'mmm'}${y === undefined ? '' : `${separator}yyyy`}`;
    return { year: fullYear(y, year), month, day: Number(d), format };
  }
  const monthFirst = MONTH_NAME_DAY.exec(text);
  if (monthFirst) {
    const [, name = '', d = '', y] = monthFirst;
    const month = locale.months.get(name.toLowerCase());
    if (month === undefined) return null;
    const format = `${name.length > 3 ? 'mmmm' : 'mmm'} d${y === undefined ? '' : ', yyyy'}`;
    return { year: fullYear(y, year), month, day: Number(d), format };
  }
  return null;
}

/** Figures alone are read in the locale's order; full stops only where the locale writes dates with them. */
function readPlainDay(match: RegExpExecArray, locale: LocaleFacts, year: number): Day | null {
  const [, first = '', separator = '/', second = '', third] = match;
  if (separator === '.' && locale.dateSeparator !== '.') return null;
  if (separator === '.' && third === undefined) return null;
  const dayFirst = locale.dateOrder === 'dmy';
  if (locale.dateOrder === 'ymd' && third !== undefined && third.length < 4) {
    return null;
  }
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const padded = first.startsWith('0') || second.startsWith('0');
  const letters = (dayFirst ? ['d', 'm'] : ['m', 'd']).map((letter) => (padded ? letter + letter : letter));
  const format = [...letters, ...(third === undefined ? [] : ['y'.repeat(third.length)])].join(separator);
  return { year: fullYear(third, year), month: Number(month), day: Number(day), format };
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
  const [, h = '', m = '', s, half] = match;
  let hour = Number(h);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const minute = Number(m);
  const second = Number(s ?? '0');
  if (hour > 23 || minute > 59 || second > 59) return null;
  const hours = half === undefined ? 'h'.repeat(h.length) : 'h';
  const format = `${hours}:mm${s === undefined ? '' : ':ss'}${half === undefined ? '' : ' am/pm'}`;
  return { fraction: (hour * 3600 + minute * 60 + second) / 86_400, format };
}
