// How each date column of a sheet is read, by what its cells show, and the question where they do not settle it.
import type { Answers, DateOrder } from '../contract';
import { cellText } from './cells';
import { readText } from './daytext';
import { orderOfLocale } from './locales';
import { asked, QUESTION_VALUES, type Question } from './questions';
import type { Cell, DateColumn, DateField, Header } from './types';

/** What can be answered, and the order it stands for. */
const ORDERS: readonly (readonly [answer: string, order: DateOrder])[] = [
  ['day-first', 'dmy'],
  ['month-first', 'mdy'],
  ['year-first', 'ymd'],
];

/** How one date column is read, with the question it raises, if it raises one. */
export interface DateColumnReading {
  readonly column: DateColumn;
  readonly question: Question | null;
}

/**
 * How the cells of one date column are read. `cells` are those below the header. A text that has two readings in the
 * locale's order, or for want of one, raises the question; its answer is the order of all texts of the column.
 */
export function readDateColumn(
  header: Pick<Header, 'id' | 'header'>,
  field: DateField,
  cells: readonly (Cell | undefined)[],
  { locale, answers }: { readonly locale: string; readonly answers: Answers },
): DateColumnReading {
  const usual = orderOfLocale(locale);
  const texts = new Map<string, number>();
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const text = cellText(cell);
    texts.set(text, (texts.get(text) ?? 0) + 1);
  }
  const open = [...texts].filter(([text]) => readText(text, locale, usual).kind === 'ambiguous');
  const [first] = open;
  if (first === undefined)
    return { column: { order: usual, header: header.header, question: null }, question: null };
  const options = ORDERS.flatMap(([answer, order]) => {
    const reading = readText(first[0], locale, order);
    return reading.kind === 'day' ? [{ answer, example: reading.day }] : [];
  });
  const question = asked(
    {
      kind: 'date-order',
      headerId: header.id,
      field,
      header: header.header,
      values: open.slice(0, QUESTION_VALUES).map(([text]) => text),
      cells: open.reduce((sum, [, count]) => sum + count, 0),
      options,
    },
    answers,
  );
  const order = ORDERS.find(([answer]) => answer === question.answer)?.[1] ?? usual;
  return {
    column: { order, header: header.header, question: question.answer === null ? question.id : null },
    question,
  };
}
