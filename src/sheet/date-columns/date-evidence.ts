// What the cells of a column show about the order of its dates.
import { inRange, serialMoment } from '../dates/calendar';
import { beginsWithYear, type DayMonthOrder, swappedDay } from '../dates/day-order';
import { type FiguresReading, readText } from '../dates/daytext';
import { orderOfLocale } from '../dates/locales';
import type { Cell, ColumnCells } from '../model/types';

/** A text whose day depends on the order, with the number of cells that hold it. */
interface OrderText {
  readonly text: string;
  readonly cells: number;
  readonly reading: FiguresReading;
}

export interface Evidence {
  readonly texts: readonly OrderText[];
  /** Texts that are a day in this order and in no other. */
  readonly only: Readonly<Record<DayMonthOrder, number>>;
  /** Texts that are no day in this order, but one in another. */
  readonly against: Readonly<Record<DayMonthOrder, number>>;
  /** Texts that are two days, one in each. */
  readonly both: number;
  /** A text makes more sense with its year in front than in the locale's order. */
  readonly yearFirst: boolean;
  /** A text makes sense only with its year at the end, or only with it in front. */
  readonly yearLast: boolean;
  /** A text with full stops has the month first. */
  readonly dotsMonthFirst: boolean;
  /** A text with full stops is a day in both orders. */
  readonly dotsBoth: boolean;
}

/** Dates that begin with a year of four digits, as most do, depend on no order. */
const YEAR_IN_FRONT = /^\s*\d{4}/;

/**
 * One pass over the cells; each distinct text is read once. `year` is the current one; `past`: the column
 * tells of what has been, so that a later year makes no sense in it.
 */
export function evidenceOf(cells: ColumnCells, locale: string, year: number, past: boolean): Evidence {
  const makesSense = (day: string | null): boolean =>
    day !== null && inRange(day) && Number(day.slice(0, 4)) <= year;
  const counts = new Map<string, number>();
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell === '' || YEAR_IN_FRONT.test(cell)) continue;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const usual = orderOfLocale(locale);
  const texts: OrderText[] = [];
  const only = { dmy: 0, mdy: 0 };
  const against = { dmy: 0, mdy: 0 };
  let both = 0;
  let yearFirst = false;
  let onlyFirst = false;
  let onlyLast = false;
  let dotsMonthFirst = false;
  let dotsBoth = false;
  for (const [text, count] of counts) {
    const reading = readText(text, locale);
    if (reading.kind !== 'figures') continue;
    texts.push({ text, cells: count, reading });
    const { dmy, mdy, ymd } = reading.days;
    const day = usual === 'dmy' || usual === 'mdy' ? reading.days[usual] : (dmy ?? mdy);
    const settledByDots = reading.dots && usual !== null && usual !== 'ymd' && dmy !== null;
    if (!settledByDots && beginsWithYear(reading, day, year)) yearFirst = true;
    if (reading.short && ymd !== null && makesSense(ymd) && !makesSense(day)) onlyFirst = true;
    if (reading.short && ymd !== null && !makesSense(ymd) && makesSense(day)) onlyLast = true;
    if (reading.dots) {
      if (dmy === null && mdy !== null) dotsMonthFirst = true;
      if (dmy !== null && mdy !== null && dmy !== mdy) dotsBoth = true;
      continue;
    }
    if (dmy === null) against.dmy += 1;
    if (mdy === null) against.mdy += 1;
    if (dmy !== null && mdy !== null && dmy !== mdy) both += 1;
    if (ymd !== null) continue;
    if (dmy !== null && mdy === null) only.dmy += 1;
    if (mdy !== null && dmy === null) only.mdy += 1;
  }
  const yearLast = past && onlyLast && !onlyFirst;
  return {
    texts,
    only,
    against,
    both,
    yearFirst: yearFirst && !yearLast,
    yearLast,
    dotsMonthFirst,
    dotsBoth,
  };
}

const IN_FIGURES = /^\s*(\d{1,2})\s?[-/]\s?(\d{1,2})\s?[-/]\s?\d{4}(?!\d)/;

/** Whether a cell of a column that is not read as dates is a date in the other order than `usual`. */
export function showsOtherOrder(cells: ColumnCells, usual: DayMonthOrder): boolean {
  return cells.some((cell) => {
    if (typeof cell !== 'string') return false;
    const [, a, b] = IN_FIGURES.exec(cell) ?? [];
    if (a === undefined || b === undefined) return false;
    const [day, month] = usual === 'mdy' ? [Number(a), Number(b)] : [Number(b), Number(a)];
    return day > 12 && day <= 31 && month >= 1 && month <= 12;
  });
}

/** The day of a date cell or of a serial number, `null` for any other cell. */
export function dayOfCell(cell: Cell | undefined): string | null {
  const day =
    typeof cell === 'object'
      ? cell.wall.slice(0, 10)
      : typeof cell === 'number'
        ? (serialMoment(cell)?.day ?? null)
        : null;
  return day !== null && inRange(day) ? day : null;
}

/**
 * A date cell; `swapped` is its day with day and month in each other's place, `null` if that is no other
 * day.
 */
interface DayCell {
  readonly cell: Cell;
  readonly day: string;
  readonly swapped: string | null;
}

export const dayCells = (cells: ColumnCells): DayCell[] =>
  cells.flatMap((cell) => {
    const day = dayOfCell(cell);
    return cell !== undefined && day !== null ? [{ cell, day, swapped: swappedDay(day) }] : [];
  });

/**
 * Whether a date cell has a day after the twelfth, which no file in the other order could have left there.
 */
export const hasLateDay = (cells: ColumnCells): boolean =>
  cells.some((cell) => {
    const day = dayOfCell(cell);
    return day !== null && day.slice(8) > '12';
  });
