// Reads cells as moments: checked against the calendar, at noon if no time of day is given.

import type { DateOrder, Moment, NoDate, RowProblem } from '../../contract';
import type { MomentField } from '../../enrollment';
import { cellText, shownText } from '../model/cells';
import type { DateColumn } from '../model/column-types';
import type { Cell } from '../model/types';
import { FIRST_YEAR, inRange, LAST_YEAR, serialMoment } from './calendar';
import { chooseDay, daysIn, localeColumn, swappedDay } from './day-order';
import { readText } from './daytext';
import { givenTime } from './timetext';

type MomentResult =
  | { readonly ok: true; readonly moment: Moment; readonly timeGiven: boolean }
  | { readonly ok: false; readonly problem: RowProblem };

export interface DateOptions {
  /** The spreadsheet's locale, `en_US`: for its order of figures and its month names. */
  readonly locale: string;
  /** `YYYY-MM-DD` in the spreadsheet's zone. */
  readonly today: string;
  /** The moment for a day without a time; see `noonAt`. */
  readonly noon: (day: string) => Moment;
  /** Whether a moment is on its own day however Docebo reads it; see `keepsDay`. By default every one is. */
  readonly safe?: (moment: Moment) => boolean;
  /** As in `SheetContext`. */
  readonly offsetHours: (ms: number) => number;
  /** How the columns are read; a field that is absent goes by the locale. */
  readonly columns?: Readonly<Partial<Record<MomentField, DateColumn>>>;
}

/** Reads the date cells of one sheet; the same text is looked at once. */
export type DateReader = (cell: Cell, field: MomentField) => MomentResult;

/** What one cell says, before it is checked against the years in which an enrollment can be. */
type Understood =
  | { readonly kind: 'day'; readonly day: string; readonly time: string | null }
  | { readonly kind: 'open'; readonly days: readonly string[] }
  | { readonly kind: 'contradicts'; readonly order: DateOrder }
  | { readonly kind: 'impossible'; readonly weekday?: true }
  | { readonly kind: 'none'; readonly why: NoDate | null };

const WALL = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;

/** Day 0 of Sheets, on which a time without a day falls. */
const DAY_ZERO = '1899-12-30';

/** A date cell that shows less than a day, by what it shows. */
function fromPart(shown: string, part: 'month' | 'time', locale: string): Understood {
  if (part === 'time') return { kind: 'none', why: 'time' };
  const reading = readText(shown, locale);
  const why = reading.kind === 'none' ? reading.why : null;
  return { kind: 'none', why: why === 'month' || why === 'year' || why === 'no-year' ? why : 'answer' };
}

/** A date cell, which Google Sheets may have read in the wrong order. */
function fromCell(day: string, time: string | null, column: DateColumn, clear = false): Understood {
  if (day === DAY_ZERO) return { kind: 'none', why: time === null ? 'zero' : 'time' };
  const swapped = swappedDay(day);
  const open: Understood = { kind: 'open', days: swapped === null ? [day] : [day, swapped].sort() };
  switch (column.cells) {
    case 'unsure':
      return open;
    case 'held':
      return swapped === null ? { kind: 'day', day, time } : open;
    case 'swapped':
      if (swapped === null) return { kind: 'day', day, time };
      // A cell that shows no figures in any order may be right as it is: no answer about the others is one
      // about it.
      return clear ? open : { kind: 'day', day: swapped, time };
    case 'kept':
      return { kind: 'day', day, time };
  }
}

/**
 * A moment in UTC that is midnight in the spreadsheet's zone, or the last second of a day, is that day: so
 * write programs that keep days as moments. Any other keeps the day that is written.
 */
function inZone(day: string, time: string | null, offsetHours: (ms: number) => number): Understood {
  if (time === null) return { kind: 'day', day, time };
  const utc = Date.parse(`${day}T${time}Z`);
  const local = new Date(utc + Math.round(offsetHours(utc) * 3_600_000)).toISOString();
  return /T(?:00:00:00|23:59:59)/.test(local)
    ? { kind: 'day', day: local.slice(0, 10), time: null }
    : { kind: 'day', day, time };
}

function fromText(text: string, column: DateColumn, { locale, today, offsetHours }: DateOptions): Understood {
  const reading = readText(text, locale);
  switch (reading.kind) {
    case 'day':
      return reading.utc ? inZone(reading.day, reading.time, offsetHours) : reading;
    case 'figures': {
      const choice = chooseDay(reading, column, Number(today.slice(0, 4)));
      if (choice.kind === 'day') return { ...choice, time: reading.time };
      return choice.kind === 'open' ? { kind: 'open', days: daysIn(reading.days) } : choice;
    }
    case 'impossible':
    case 'none':
      return reading;
  }
}

function understand(cell: Cell, column: DateColumn, options: DateOptions): Understood {
  switch (typeof cell) {
    case 'boolean':
      return { kind: 'none', why: 'answer' };
    case 'object':
      if (cell.part !== undefined) return fromPart(shownText(cell), cell.part, options.locale);
      return WALL.test(cell.wall)
        ? fromCell(cell.wall.slice(0, 10), givenTime(cell.wall.slice(11)), column, cell.clear)
        : { kind: 'none', why: null };
    case 'number': {
      const moment = serialMoment(cell);
      // Any small number would be a day of the last century: more likely it is no date at all.
      if (moment && inRange(moment.day)) return fromCell(moment.day, givenTime(moment.time), column);
      // 20260314 typed as a number is not a serial number of a plausible year, but it is a day.
      return fromText(cellText(cell), column, options);
    }
    case 'string':
      return fromText(cell, column, options);
  }
}

/** A cell as its problem quotes it; a time without the day that nobody typed. */
function quotedText(cell: Cell): string {
  const isTime = typeof cell === 'object' && cell.shown === undefined && cell.wall.startsWith(DAY_ZERO);
  return isTime && givenTime(cell.wall.slice(11)) !== null ? cell.wall.slice(11, 16) : shownText(cell);
}

function problemOf(
  understood: Exclude<Understood, { readonly kind: 'day' }>,
  field: MomentField,
  value: string,
  { question, header }: DateColumn,
): RowProblem {
  switch (understood.kind) {
    case 'open':
      return question === null
        ? { code: 'date-ambiguous', field, value, readings: understood.days }
        : { code: 'question-open', question, header, value };
    case 'contradicts':
      return { code: 'date-unreadable', field, value, order: understood.order };
    case 'impossible':
      return { code: 'date-impossible', field, value, ...(understood.weekday ? { weekday: true } : {}) };
    case 'none':
      return understood.why === null
        ? { code: 'date-unreadable', field, value, order: null }
        : { code: 'no-date', field, value, why: understood.why };
  }
}

/**
 * A reader for the date cells of a sheet. A cell may hold a date, a serial number (days since 1899-12-30) or
 * text: ISO, figures in the order of its column, or month names. The wall clock is kept as it is written; a
 * zone in a text is left aside. Midnight counts as no time, since a date cell cannot tell whether one was
 * typed. A time that could move a completion or an enrollment to another day in Docebo is left out, since the
 * day is what is recorded. Years outside 1970 to 2100 are refused.
 */
export function dateReader(options: DateOptions): DateReader {
  const { locale, noon, safe = () => true, columns = {} } = options;
  const usual = localeColumn(locale);
  const seen = new Map<string, MomentResult>();

  const read = (cell: Cell, field: MomentField): MomentResult => {
    const column = columns[field] ?? usual;
    const understood = understand(cell, column, options);
    if (understood.kind !== 'day') {
      return { ok: false, problem: problemOf(understood, field, quotedText(cell), column) };
    }
    const { day, time } = understood;
    if (!inRange(day)) {
      const value = shownText(cell);
      return {
        ok: false,
        problem: { code: 'date-out-of-range', field, value, first: FIRST_YEAR, last: LAST_YEAR },
      };
    }
    const moment = time === null ? null : `${day} ${time}`;
    // A time that could move the record to another day in Docebo is left out.
    return moment === null || (RECORDS.has(field) && !safe(moment))
      ? { ok: true, moment: noon(day), timeGiven: false }
      : { ok: true, moment, timeGiven: true };
  };

  return (cell, field) => {
    const text =
      typeof cell === 'object'
        ? `w${cell.wall} ${cell.part ?? ''} ${cell.clear ?? ''} ${cell.shown ?? ''}`
        : `${(typeof cell).charAt(0)}${cell}`;
    const name = `${field} ${text}`;
    let result = seen.get(name);
    if (!result) {
      result = read(cell, field);
      seen.set(name, result);
    }
    return result;
  };
}

/**
 * Fields of which the day is the record. The others say from when to when somebody may do something: there
 * the time counts.
 */
const RECORDS: ReadonlySet<MomentField> = new Set<MomentField>(['completedAt', 'enrolledAt']);

/**
 * For days without a time: the moment that is on the same calendar day in UTC, in which Docebo most likely
 * reads it, and in a zone `offsetHours` (-12 to 14) ahead of UTC.
 *
 * A time `t` of a day in UTC is `t + offset` in the zone, which is the same day where `0 <= t + offset < 24`.
 * Noon serves from -12 up to but not including 12. From 12 to 14 `t` has to be under `24 - 14 = 10`: 06:00:00
 * is taken. Source: docs/limits.md, time of day of a completion. `offsetHours` outside -12 to 14 exists
 * nowhere and throws a RangeError.
 */
export function noonAt(offsetHours: number): (day: string) => Moment {
  if (!(offsetHours >= -12 && offsetHours <= 14)) {
    throw new RangeError(`No zone is ${offsetHours} hours from UTC.`);
  }
  const time = offsetHours < 12 ? '12:00:00' : '06:00:00';
  return (day) => `${day} ${time}`;
}

/**
 * Whether a moment is on the same calendar day in UTC and in a zone `offsetHours` ahead of it, whichever of
 * the two Docebo reads it in: 16:30 in Tokyo is not, since 16:30 in UTC is there half past one of the next
 * day.
 */
export function keepsDay(offsetHours: number, moment: Moment): boolean {
  const [hours = 0, minutes = 0, seconds = 0] = moment.slice(11).split(':').map(Number);
  const there = hours + minutes / 60 + seconds / 3600 + offsetHours;
  return there >= 0 && there < 24;
}
