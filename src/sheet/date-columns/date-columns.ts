// How each date column is read, by its cells and headers, and the question if they do not decide.

import type { Answers, DateOrder, FieldName } from '../../contract';
import { MOMENT_FIELDS, type MomentField } from '../../enrollment';
import {
  ALL_ORDERS,
  chooseDay,
  type DayMonthOrder,
  daysIn,
  endsWithYear,
  localeColumn,
  otherOrder,
} from '../dates/day-order';
import type { OrderDays } from '../dates/daytext';
import { orderOfLocale } from '../dates/locales';
import { cellText, shownText } from '../model/cells';
import type { DateColumn, Header } from '../model/column-types';
import { asked, QUESTION_VALUES, type Question, questionId } from '../model/questions';
import type { ColumnCells, SheetView } from '../model/types';
import { dayCells, evidenceOf, showsOtherOrder } from './date-evidence';
import { byCells, byHeader, parseOrder, type Sighted, type Verdict } from './date-verdict';
import { orderInHeader } from './header-order';

/** What can be answered for each order. */
const ANSWERS: Readonly<Record<DateOrder, string>> = {
  dmy: 'day-first',
  mdy: 'month-first',
  ymd: 'year-first',
};

/** How the date columns are read, and the questions they raise. */
interface DateColumns {
  readonly dates: Readonly<Partial<Record<MomentField, DateColumn>>>;
  /** Those of additional enrollment fields, by their column. */
  readonly others: ReadonlyMap<number, DateColumn>;
  readonly questions: readonly Question[];
}

/** One value that has more than one reading. */
interface OpenValue {
  readonly value: string;
  readonly cells: number;
  readonly days: OrderDays;
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
