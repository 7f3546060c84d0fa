// The day that a text or a date cell means, if that depends on the order of day, month and year.
import type { DateOrder } from '../../contract';
import type { DateColumn } from '../model/column-types';
import { inRange } from './calendar';
import type { FiguresReading, OrderDays } from './daytext';
import { orderOfLocale } from './locales';

export const ALL_ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

/** The orders that differ in what a date with its year at the end means. */
export type DayMonthOrder = Exclude<DateOrder, 'ymd'>;

export const otherOrder = (order: DayMonthOrder): DayMonthOrder => (order === 'dmy' ? 'mdy' : 'dmy');

/** Every day that a text can mean, each once, in ascending order. */
export const daysIn = (days: OrderDays): string[] =>
  [...new Set(ALL_ORDERS.flatMap((order) => days[order] ?? []))].sort();

/** Whether an order puts the year at the end. */
export const endsWithYear = (order: DateOrder | null): boolean => order === 'dmy' || order === 'mdy';

/** A column in which nothing but the locale says how dates are written. */
export const localeColumn = (locale: string, header = ''): DateColumn => ({
  header,
  order: orderOfLocale(locale),
  yearLast: endsWithYear(orderOfLocale(locale)),
  by: 'locale',
  dots: 'dmy',
  fixed: null,
  cells: 'kept',
  question: null,
});

/** What a text means in its column. `open`: it has several readings, and nothing settles which. */
type Choice =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'open' }
  /** Its order has no such day, and a short year in front would be of the last century. */
  | { readonly kind: 'impossible' }
  /** The text is no date in the order that its column has throughout. */
  | { readonly kind: 'contradicts'; readonly order: DateOrder };

const OPEN: Choice = { kind: 'open' };

const yearsFrom = (day: string, year: number): number => Math.abs(Number(day.slice(0, 4)) - year);

/**
 * Whether a text with a short year more likely begins with it: `26-03-14`, read as 26 March 2014, is twelve
 * years away, and read as 14 March 2026 it is this year. `year` is the current one.
 */
export const beginsWithYear = ({ days, short }: FiguresReading, day: string | null, year: number): boolean =>
  short &&
  days.ymd !== null &&
  days.ymd !== day &&
  (day === null || yearsFrom(days.ymd, year) < yearsFrom(day, year));

/**
 * The day that a text means in a column; `year` is the current one, in which most dates of a training log
 * lie.
 */
export function chooseDay(reading: FiguresReading, column: DateColumn, year: number): Choice {
  const { days, dots, short } = reading;
  const { fixed, by } = column;
  // A header that puts the year first says nothing of dates that end with a year of four digits.
  if (fixed !== null && days[fixed] === null && !dots && (short || fixed !== 'ymd')) {
    return column.question === null ? { kind: 'contradicts', order: fixed } : OPEN;
  }
  const [only, ...others] = daysIn(days);
  if (only !== undefined && others.length === 0) {
    const stray = short && only === days.ymd && column.order !== 'ymd' && !inRange(only);
    return stray ? { kind: 'impossible' } : { kind: 'day', day: only };
  }
  // Korean and Hungarian put the year first with full stops too, and write it short.
  if (dots && short && by === 'locale' && column.order === null && !column.yearLast) return OPEN;
  const yearNamed = short && fixed === 'ymd';
  const order = yearNamed ? 'ymd' : dots && !(short && column.order === 'ymd') ? column.dots : column.order;
  // With the month by name nothing but the place of the year is open.
  const named = column.yearLast && days.dmy === days.mdy ? days.dmy : null;
  const day = (order && days[order]) ?? named;
  if (day === null) return OPEN;
  // The order of a locale says nothing of short years in front, and is no match for a date that makes sense.
  // Full stops put the day first, so that a locale with an order leaves no doubt.
  const weak = by === 'locale' && !yearNamed && !(dots && order === 'dmy' && column.order !== null);
  return weak && (order === 'ymd' || beginsWithYear(reading, day, year)) ? OPEN : { kind: 'day', day };
}

/** The day with day and month in each other's place, `null` if that is the same day or none. */
export function swappedDay(day: string): string | null {
  const swapped = `${day.slice(0, 4)}-${day.slice(8, 10)}-${day.slice(5, 7)}`;
  return day.slice(8, 10) <= '12' && swapped !== day ? swapped : null;
}
