// How each date column is read, by its cells and headers, and the question if they settle nothing.

import type { Answers, DateOrder, FieldName } from '../contract';
import { MOMENT_FIELDS, type MomentField } from '../enrollment';
import { cellText, shownText } from './cells';
import {
  type ColumnCells,
  dayCells,
  type Evidence,
  evidenceOf,
  hasLateDay,
  showsOtherOrder,
} from './date-evidence';
import {
  ALL_ORDERS,
  chooseDay,
  type DayMonthOrder,
  daysIn,
  endsWithYear,
  localeColumn,
  otherOrder,
} from './day-order';
import type { OrderDays } from './daytext';

import { orderInHeader } from './header-order';
import { orderOfLocale } from './locales';
import { asked, QUESTION_VALUES, type Question, questionId } from './questions';
import type { DateColumn, Header, SheetView } from './types';

/** What can be answered for each order. */
const ANSWERS: Readonly<Record<DateOrder, string>> = {
  dmy: 'day-first',
  mdy: 'month-first',
  ymd: 'year-first',
};

/**
 * The part of the texts from which on evidence is conclusive. Of all days of a year three in five come after
 * the twelfth, so a column in the other order shows it in about as many of its texts; one odd cell among many
 * shows nothing of them.
 */
const CONCLUSIVE_SHARE = 1 / 4;

/**
 * So many texts that show the locale's order make one that contradicts it a slip, which is refused, and no
 * evidence.
 */
const TEXTS_FOR_EACH_SLIP = 20;

/** How the date columns are read, and the questions they raise. */
export interface DateColumns {
  readonly dates: Readonly<Partial<Record<MomentField, DateColumn>>>;
  /** Those of additional enrollment fields, by their column. */
  readonly others: ReadonlyMap<number, DateColumn>;
  readonly questions: readonly Question[];
}

interface Sighted {
  /** `null` for a column of an additional enrollment field. */
  readonly field: MomentField | null;
  readonly header: Header;
  readonly cells: ColumnCells;
  readonly named: DateOrder | null;
  readonly evidence: Evidence;
}

/** One value that has more than one reading. */
interface OpenValue {
  readonly value: string;
  readonly cells: number;
  readonly days: OrderDays;
}

/** The order in which Google Sheets itself reads what is typed, or imported, in a sheet of this locale. */
function parseOrder(usual: DateOrder | null, { only }: Evidence): DayMonthOrder {
  if (usual === 'dmy' || usual === 'mdy') return usual;
  // Dates in the order that it does read would not have stayed texts.
  return only.mdy > 0 && only.dmy === 0 ? 'dmy' : 'mdy';
}

/** What the evidence comes to. */
interface Verdict {
  /** False where nothing contradicts the order of the header, or of the locale. */
  readonly contested: boolean;
  /** The order that the evidence settles, `null` where it settles none. */
  readonly order: DateOrder | null;
  /** The order of the texts that is not contested, where only something else is; `null` where it is. */
  readonly texts: DateOrder | null;
  /** As in `DateColumn`. */
  readonly dots: DateOrder | null;
  readonly cells: 'kept' | 'held' | 'unsure';
}

/** What to do with date cells that Sheets may have read in the wrong order. */
function doubtCells(cells: ColumnCells, yearFirst: boolean): Verdict['cells'] {
  const days = dayCells(cells);
  if (yearFirst) return days.length > 0 ? 'unsure' : 'kept';
  return days.some(({ swapped }) => swapped !== null) ? 'held' : 'kept';
}

function byHeader({ evidence, cells, header }: Sighted, named: DayMonthOrder, parse: DayMonthOrder): Verdict {
  const { texts, dotsMonthFirst, dotsBoth } = evidence;
  const misfit = texts.some(({ reading }) => !reading.dots && reading.days[named] === null);
  // A header with slashes that puts the month first is no word about full stops.
  const dotted = /\p{L}\.\s?\p{L}/u.test(header.header);
  const doubtful = named === 'mdy' && !dotted ? dotsBoth : dotsMonthFirst;
  const doubted = named === parse ? 'kept' : doubtCells(cells, false);
  return {
    contested: misfit || doubtful || doubted !== 'kept',
    order: null,
    texts: misfit ? null : named,
    dots: doubtful ? null : dotted ? named : 'dmy',
    cells: doubted,
  };
}

/** A year of two letters in a pattern that a header names. */
const SHORT_YEAR = /(?<!\p{L})(?:yy|jj|aa|rr|åå|гг)(?!\p{L})/iu;

function byCells(
  { evidence, cells, named, header }: Sighted,
  usual: DateOrder | null,
  elsewhere: boolean,
): Verdict {
  const { only, against, both, texts, dotsMonthFirst } = evidence;
  const yearFirst = evidence.yearFirst || (named === 'ymd' && SHORT_YEAR.test(header.header));
  const settles = usual === 'dmy' || usual === 'mdy';
  const dots = dotsMonthFirst ? null : 'dmy';
  if (settles && against[usual] > 0 && !yearFirst && !dotsMonthFirst) {
    const slips = only[usual] >= against[usual] * TEXTS_FOR_EACH_SLIP;
    if (slips) return { contested: false, order: usual, texts: usual, dots, cells: 'kept' };
  }
  // A column that shows its own order needs no evidence from another.
  const other = elsewhere && !(settles && only[usual] > 0) && !hasLateDay(cells);
  const doubted = other || yearFirst || (settles ? against[usual] > 0 : only.dmy + only.mdy > 0);
  const held = doubted ? doubtCells(cells, yearFirst) : 'kept';
  const [candidate, ...others] = (['dmy', 'mdy'] as const).filter((order) => only[order] > 0);
  const conclusive =
    candidate !== undefined &&
    others.length === 0 &&
    against[candidate] === 0 &&
    held === 'kept' &&
    !yearFirst &&
    !dotsMonthFirst &&
    only[candidate] / (only[candidate] + both) >= CONCLUSIVE_SHARE;
  const open = doubted || dotsMonthFirst || (!settles && texts.length > 0);
  return {
    contested: open,
    order: open && conclusive ? candidate : null,
    texts: settles && !doubted ? usual : null,
    dots,
    cells: held,
  };
}

/** Values that wait for an answer, those with most readings first: they show best what is asked. */
function openValues(
  { evidence, cells }: Sighted,
  column: DateColumn,
  parse: DayMonthOrder,
  year: number,
): OpenValue[] {
  const open: OpenValue[] = evidence.texts
    .filter(({ reading }) => chooseDay(reading, column, year).kind === 'open')
    .map(({ text, cells: count, reading }) => ({ value: cellText(text), cells: count, days: reading.days }));
  const byDay = new Map<string, OpenValue>();
  if (column.cells !== 'kept') {
    for (const { cell, day, swapped } of dayCells(cells)) {
      if (swapped === null && column.cells === 'held') continue;
      const other = swapped ?? day;
      const days =
        parse === 'mdy' ? { mdy: day, dmy: other, ymd: null } : { dmy: day, mdy: other, ymd: null };
      byDay.set(day, { value: shownText(cell), cells: (byDay.get(day)?.cells ?? 0) + 1, days });
    }
  }
  return [...open, ...byDay.values()].sort((a, b) => daysIn(b.days).length - daysIn(a.days).length);
}

interface Surroundings {
  readonly locale: string;
  /** The current year. */
  readonly year: number;
  readonly answers: Answers;
}

interface DateColumnReading {
  readonly column: DateColumn;
  readonly question: Question | null;
}

/** A column whose order the evidence has to settle, or a person. */
function contestedColumn(
  sighted: Sighted,
  { order, texts, dots, cells }: Verdict,
  { locale, year, answers }: Surroundings,
): DateColumnReading {
  const { header, field, named, evidence } = sighted;
  const parse = parseOrder(orderOfLocale(locale), evidence);
  const open: DateColumn = {
    header: header.header,
    order: texts,
    yearLast: endsWithYear(orderOfLocale(locale)) && named !== 'ymd' && !evidence.yearFirst,
    by: texts !== null && texts === named ? 'header' : 'locale',
    dots,
    fixed: named,
    cells,
    question: questionId('date-order', header.id),
  };
  const values = openValues(sighted, open, parse, year);
  const [first] = values;
  if (first === undefined) return { column: { ...open, question: null }, question: null };
  const question = asked(
    {
      kind: 'date-order',
      headerId: header.id,
      field,
      header: header.header,
      values: values.slice(0, QUESTION_VALUES).map(({ value }) => value),
      cells: values.reduce((sum, { cells }) => sum + cells, 0),
      options: ALL_ORDERS.filter(
        (each) => values.some(({ days }) => days[each] !== null) || (each === 'ymd' && cells === 'unsure'),
      ).map((each) => ({
        answer: ANSWERS[each],
        example: first.days[each],
      })),
    },
    answers,
    order && ANSWERS[order],
  );
  const chosen = ALL_ORDERS.find((each) => ANSWERS[each] === question.answer);
  if (chosen === undefined) return { column: open, question };
  return {
    column: {
      header: header.header,
      order: texts ?? chosen,
      yearLast: open.yearLast,
      by: answers[question.id] === question.answer ? 'answer' : 'evidence',
      dots: dots ?? (chosen === 'ymd' ? 'dmy' : chosen),
      fixed: chosen === named ? named : null,
      cells: answeredCells(cells, chosen, parse),
      question: null,
    },
    question,
  };
}

/** Date cells once it is known in which order the author wrote, and in which Sheets read. */
function answeredCells(
  cells: Verdict['cells'],
  chosen: DateOrder,
  parse: DayMonthOrder,
): DateColumn['cells'] {
  if (cells === 'kept' || chosen === parse) return 'kept';
  return chosen === 'ymd' ? cells : 'swapped';
}

function readDateColumn(sighted: Sighted, elsewhere: boolean, around: Surroundings): DateColumnReading {
  const { named, header, evidence } = sighted;
  const usual = orderOfLocale(around.locale);
  const byName = named === 'dmy' || named === 'mdy';
  const verdict = byName
    ? byHeader(sighted, named, parseOrder(usual, evidence))
    : byCells(sighted, usual, elsewhere);
  if (verdict.contested) return contestedColumn(sighted, verdict, around);
  const fixed = byName ? named : (verdict.order ?? named);
  const column = { ...localeColumn(around.locale, header.header), fixed };
  return {
    column: byName
      ? { ...column, order: named, by: 'header', dots: verdict.dots }
      : { ...column, by: evidence.yearLast && usual !== 'ymd' && usual !== null ? 'evidence' : 'locale' },
    question: null,
  };
}

/**
 * How the date columns of a sheet are read. Most are read in the locale's order. What contradicts it: a text
 * that is a day only in the other order, a short year that makes more sense in front, a header that names an
 * order, or all this in another column. Evidence that is conclusive settles the texts, and its question comes
 * with that answer; else the question is open, and cells with more than one reading wait. So do date cells
 * that Google Sheets read in its own order beside texts that show another: only an answer puts day and month
 * back in their places. `others` are the date columns of additional enrollment fields.
 */
export function readDateColumns(
  view: Pick<SheetView, 'cells' | 'locale' | 'today'>,
  headerRow: number,
  headers: readonly Header[],
  fields: Readonly<Record<FieldName, Header | null>>,
  answers: Answers,
  others: readonly Header[] = [],
): DateColumns {
  const year = Number(view.today.slice(0, 4));
  const usual = orderOfLocale(view.locale);
  const below = view.cells.slice(headerRow + 1);
  const cellsOf = ({ column }: Header): ColumnCells => below.map((row) => row[column]);
  const sight = (field: MomentField | null, header: Header): Sighted => {
    const cells = cellsOf(header);
    const evidence = evidenceOf(cells, view.locale, year, field === 'completedAt' || field === 'enrolledAt');
    return { field, header, cells, evidence, named: orderInHeader(header.header) };
  };
  const sighted = [
    ...MOMENT_FIELDS.flatMap((field) => (fields[field] ? [sight(field, fields[field])] : [])),
    ...others.map((header) => sight(null, header)),
  ];
  if (sighted.length === 0) return { dates: {}, others: new Map(), questions: [] };

  /** The columns that show another order than the locale's. */
  const showing = new Set<number>();
  if (usual === 'dmy' || usual === 'mdy') {
    const other = otherOrder(usual);
    for (const header of headers) {
      const date = sighted.find(({ header: { column } }) => column === header.column);
      const shows = date ? date.evidence.against[usual] > 0 : showsOtherOrder(cellsOf(header), usual);
      if (shows || orderInHeader(header.header) === other) showing.add(header.column);
    }
  }

  const dates: Partial<Record<MomentField, DateColumn>> = {};
  const found = new Map<number, DateColumn>();
  const questions: Question[] = [];
  for (const each of sighted) {
    const elsewhere = [...showing].some((column) => column !== each.header.column);
    const { column, question } = readDateColumn(each, elsewhere, { locale: view.locale, year, answers });
    if (each.field === null) found.set(each.header.column, column);
    else dates[each.field] = column;
    if (question) questions.push(question);
  }
  return { dates, others: found, questions };
}
