// Cells as moments: what was typed, checked against the calendar, with noon where no time of day was given.
import type { DateOrder, Moment, RowProblem } from '../contract';
import { FIRST_YEAR, inRange, LAST_YEAR, serialMoment } from './calendar';
import { shownText } from './cells';
import { givenTime, readText } from './daytext';
import { orderOfLocale } from './locales';
import type { Cell, DateColumn, DateField } from './types';

export type MomentResult =
  | { readonly ok: true; readonly moment: Moment; readonly timeGiven: boolean }
  | { readonly ok: false; readonly problem: RowProblem };

export interface DateOptions {
  /** The spreadsheet's locale, `en_US`: for its order of figures and its month names. */
  readonly locale: string;
  /** The moment that stands for a day without a time; see `noonAt`. */
  readonly noon: (day: string) => Moment;
  /** Whether a moment is on its own day however Docebo reads it; see `keepsDay`. By default every one is. */
  readonly safe?: (moment: Moment) => boolean;
  /** How the columns are read; a field that is absent goes by the locale. */
  readonly columns?: Readonly<Partial<Record<DateField, DateColumn>>>;
}

/** Reads the date cells of one sheet; the same text is looked at once. */
export type DateReader = (cell: Cell, field: DateField) => MomentResult;

type Understood =
  | { readonly ok: true; readonly day: string; readonly time: string | null }
  | { readonly ok: false; readonly problem: (field: DateField) => RowProblem };

/** The day that numbers below 1 are in: a cell with a time alone holds a moment of it. */
const DAY_ZERO = '1899-12-30';

/** A cell that shows less than a day. */
const partial = (value: string, part: 'month' | 'time'): Understood => ({
  ok: false,
  problem: (field) => ({ code: 'date-partial', field, value, part }),
});

function understand(cell: Cell, locale: string, order: DateOrder | null): Understood {
  const value = shownText(cell);
  const unreadable: Understood = {
    ok: false,
    problem: (field) => ({ code: 'date-unreadable', field, value, order }),
  };
  const checked = (day: string, time: string | null): Understood => {
    if (inRange(day)) return { ok: true, day, time };
    return {
      ok: false,
      problem: (field) => ({
        code: 'date-out-of-range',
        field,
        value,
        first: FIRST_YEAR,
        last: LAST_YEAR,
      }),
    };
  };

  switch (typeof cell) {
    case 'boolean':
      return unreadable;
    case 'object':
      if (cell.part !== undefined) return partial(shownText(cell), cell.part);
      if (cell.wall.startsWith(DAY_ZERO) && !cell.wall.endsWith('00:00:00') && cell.shown === undefined)
        return partial(cell.wall.slice(11, 16), 'time');
      return /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(cell.wall)
        ? checked(cell.wall.slice(0, 10), givenTime(cell.wall.slice(11)))
        : unreadable;
    case 'number': {
      // 20260314 typed as a number is no serial number of a plausible year, but a day all the same.
      if (Number.isInteger(cell) && cell >= 10_000_000 && cell <= 99_999_999) break;
      const moment = serialMoment(cell);
      // Any small number would be a day of the last century: more likely it is no date at all.
      return moment && inRange(moment.day)
        ? { ok: true, day: moment.day, time: givenTime(moment.time) }
        : unreadable;
    }
    case 'string':
      break;
  }
  const reading = readText(value, locale, order);
  switch (reading.kind) {
    case 'day':
      return checked(reading.day, reading.time);
    case 'ambiguous':
      return {
        ok: false,
        problem: (field) => ({ code: 'date-ambiguous', field, value, readings: reading.days }),
      };
    case 'impossible':
      return { ok: false, problem: (field) => ({ code: 'date-impossible', field, value }) };
    case 'unreadable':
      return unreadable;
  }
}

/**
 * A reader for the date cells of a sheet. A cell may hold a date, a serial number (days since 1899-12-30) or text: ISO,
 * figures in the locale's order, or month names. The wall clock is kept as it is written; a zone in a text is left
 * aside. Midnight counts as no time, since a date cell cannot tell whether one was typed. A time that could move a
 * completion or an enrollment to another day in Docebo is left out, since the day is what is recorded. Years outside 1970
 * to 2100 are refused.
 */
export function dateReader(options: DateOptions): DateReader {
  const { locale, noon, safe = () => true, columns = {} } = options;
  const usual = orderOfLocale(locale);
  const seen = new Map<string, (field: DateField) => MomentResult>();
  return (cell, field) => {
    const column = columns[field];
    const order = column ? column.order : usual;
    const text =
      typeof cell === 'object'
        ? `w${cell.wall} ${cell.part ?? ''} ${cell.shown ?? ''}`
        : `${(typeof cell).charAt(0)}${cell}`;
    const name = `${order} ${column?.question ?? ''} ${text}`;
    let answer = seen.get(name);
    if (!answer) {
      const understood = held(understand(cell, locale, order), cell, column);
      if (understood.ok) {
        const { day, time } = understood;
        const dayOnly: MomentResult = { ok: true, moment: noon(day), timeGiven: false };
        const timed: MomentResult = { ok: true, moment: `${day} ${time}`, timeGiven: true };
        answer = (each) => {
          if (time === null) return dayOnly;
          return RECORDS.has(each) && !safe(timed.moment) ? dayOnly : timed;
        };
      } else {
        answer = (each) => ({ ok: false, problem: understood.problem(each) });
      }
      seen.set(name, answer);
    }
    return answer(field);
  };
}

/** A cell with more than one reading waits for the answer where its column's question is open. */
function held(understood: Understood, cell: Cell, column: DateColumn | undefined): Understood {
  if (understood.ok || !column || column.question === null) return understood;
  const { question, header } = column;
  const value = shownText(cell);
  return {
    ok: false,
    problem: (field) => {
      const problem = understood.problem(field);
      return problem.code === 'date-ambiguous' ? { code: 'question-open', question, header, value } : problem;
    },
  };
}

/** Fields of which the day is the record. The others say from when to when somebody may do something: there the time counts. */
const RECORDS: ReadonlySet<DateField> = new Set<DateField>(['completedAt', 'enrolledAt']);

/** One cell as a moment; for many cells make one `dateReader`. */
export const readMoment = (cell: Cell, options: DateOptions & { readonly field: DateField }): MomentResult =>
  dateReader(options)(cell, options.field);

/**
 * For days without a time: the moment that is on the same calendar day in UTC, in which Docebo most likely reads it,
 * and in a zone `offsetHours` (-12 to 14) ahead of UTC.
 *
 * A time `t` of a day in UTC is `t + offset` in the zone, which is the same day where `0 <= t + offset < 24`. Noon
 * serves from -12 up to but not including 12. From 12 to 14 `t` has to be under `24 - 14 = 10`: 06:00:00 is taken.
 * Source: docs/limits.md, time of day of a completion. `offsetHours` outside -12 to 14 exists nowhere and throws a RangeError.
 */
export function noonAt(offsetHours: number): (day: string) => Moment {
  if (!(offsetHours >= -12 && offsetHours <= 14)) {
    throw new RangeError(`No zone is ${offsetHours} hours from UTC.`);
  }
  const time = offsetHours < 12 ? '12:00:00' : '06:00:00';
  return (day) => `${day} ${time}`;
}

/**
 * Whether a moment is on the same calendar day in UTC and in a zone `offsetHours` ahead of it, whichever of the two Docebo
 * reads it in: 16:30 in Tokyo is not, since 16:30 in UTC is there half past one of the next day.
 */
export function keepsDay(offsetHours: number, moment: Moment): boolean {
  const [hours = 0, minutes = 0, seconds = 0] = moment.slice(11).split(':').map(Number);
  const there = hours + minutes / 60 + seconds / 3600 + offsetHours;
  return there >= 0 && there < 24;
}
