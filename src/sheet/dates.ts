// Cells as moments: what was typed, checked against the calendar, with noon where no time of day was given.
import type { DateOrder, Moment, RowProblem } from '../contract';
import { FIRST_YEAR, inRange, LAST_YEAR, serialMoment } from './calendar';
import { cellText } from './cells';
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
  /** How the columns are read; a field that is absent goes by the locale. */
  readonly columns?: Readonly<Partial<Record<DateField, DateColumn>>>;
}

/** Reads the date cells of one sheet; the same text is looked at once. */
export type DateReader = (cell: Cell, field: DateField) => MomentResult;

type Understood =
  | { readonly ok: true; readonly day: string; readonly time: string | null }
  | { readonly ok: false; readonly problem: (field: DateField) => RowProblem };

function understand(cell: Cell, locale: string, order: DateOrder | null): Understood {
  const value = cellText(cell);
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
 * aside. Midnight counts as no time, since a date cell cannot tell whether one was typed. Years outside 1970 to 2100
 * are refused.
 */
export function dateReader(options: DateOptions): DateReader {
  const { locale, noon, columns = {} } = options;
  const usual = orderOfLocale(locale);
  const seen = new Map<string, (field: DateField) => MomentResult>();
  return (cell, field) => {
    const column = columns[field];
    const order = column ? column.order : usual;
    const text = typeof cell === 'object' ? `w${cell.wall}` : `${(typeof cell).charAt(0)}${cell}`;
    const name = `${order} ${column?.question ?? ''} ${text}`;
    let answer = seen.get(name);
    if (!answer) {
      const understood = held(understand(cell, locale, order), cell, column);
      if (understood.ok) {
        const { day, time } = understood;
        const found: MomentResult = {
          ok: true,
          moment: time === null ? noon(day) : `${day} ${time}`,
          timeGiven: time !== null,
        };
        answer = () => found;
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
  const value = cellText(cell);
  return {
    ok: false,
    problem: (field) => {
      const problem = understood.problem(field);
      return problem.code === 'date-ambiguous' ? { code: 'question-open', question, header, value } : problem;
    },
  };
}

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
