// Finds the row of a sheet that has the headers.
import type { Answers, ColumnChoice, FieldName } from '../../contract';
import { COLUMN_FIELDS } from '../../enrollment';
import { cellText, isBlank } from '../model/cells';
import { foldHeader } from '../model/fold';
import { asked, OF_SHEET, type Question, questionId } from '../model/questions';
import type { Cell, ColumnCells } from '../model/types';
import { hasOwnHeaders } from '../status/own-columns';
import { tokensOf } from '../vocabulary/words';
import { assign, headersOf, nameOf } from './assign';
import { mayHold } from './evidence';

/** Rows looked at for the headers: titles, notes and group headings can be above them. */
const HEADER_ROWS = 50;

type Cells = readonly (readonly Cell[])[];

/**
 * What a recognised field adds to a row's worth as the header row: its first, if the name is sure, its
 * second if not.
 */
const WORTH: Readonly<Record<'name' | 'other', readonly [sure: number, unsure: number]>> = {
  name: [4, 3],
  other: [2, 1],
};

const isName = (field: FieldName): boolean => field === 'user' || field === 'course';

/** The cells below a place, as far down as headers are looked for. */
const below = (cells: Cells, row: number, column: number): ColumnCells =>
  cells.slice(row + 1, row + 1 + HEADER_ROWS).map((each) => each[column]);

/** How good a header row this one would be: 0 if it names nothing. */
function worthOf(cells: Cells, index: number, choice: ColumnChoice): number {
  const { chosen, matches } = assign(headersOf(cells[index] ?? []), choice, (match, { header, column }) =>
    mayHold(match, header, below(cells, index, column)),
  );
  let worth = 0;
  for (const field of COLUMN_FIELDS) {
    if (!chosen[field]) continue;
    const [sure, unsure] = WORTH[isName(field) ? 'name' : 'other'];
    worth += (matches[field]?.tier ?? 0) < 2 ? sure : unsure;
  }
  if (worth === 0) return 0;
  const names = [chosen.user, chosen.course].flatMap((header) => header ?? []);
  const followed = names.some(({ column }) => !isBlank(cells[index + 1]?.[column]));
  return followed ? worth + 1 : worth;
}

/** Whether a cell reads like a header rather than like a value: words of the vocabulary, no figures. */
function readsLikeHeader(cell: Cell): boolean {
  if (typeof cell !== 'string' || /\d/.test(cell)) return false;
  const tokens = tokensOf(foldHeader(cell));
  const known = tokens.every(({ kinds }) => !kinds.includes('unknown'));
  return known && tokens.some(({ kinds }) => kinds.some((kind) => kind !== 'glue'));
}

/**
 * Whether a row is a second row of headers, below one of group headings: most of its cells read like headers,
 * and none of these comes again further down, as a value would.
 */
function isSecondHeaderRow(cells: Cells, index: number): boolean {
  const row = cells[index] ?? [];
  const filled = row.flatMap((cell, column) => (isBlank(cell) ? [] : [{ cell, column }]));
  const like = filled.filter(({ cell }) => readsLikeHeader(cell));
  if (like.length < 2 || like.length * 2 <= filled.length) return false;
  const same = row.every((cell, column) => cellText(cell) === cellText(cells[index - 1]?.[column]));
  if (same) return false;
  return like.every(({ cell, column }) => {
    const name = nameOf(cellText(cell));
    return below(cells, index, column).every((each) => nameOf(cellText(each)) !== name);
  });
}

interface HeaderRow {
  /** Counted from 0. */
  readonly row: number;
  /** Which row it is, to be changed; `null` if no other could be, or Rowcall's own headers show it. */
  readonly question: Question | null;
}

/** Rows that are offered as the header row, and the cells of each that are shown. */
const OFFERED = 8;
const SHOWN_CELLS = 3;

const isRowNumber = (text: string | undefined): text is string =>
  text !== undefined && /^[1-9]\d?$/.test(text);

/** The row as a question with its answer: rows count from 1, as a person sees them. */
function rowQuestion(
  rows: Cells,
  best: number,
  worths: readonly number[],
  answers: Answers,
): Question | null {
  const filled = rows.flatMap((row, index) => {
    const texts = row.map(cellText).filter((text) => text !== '');
    return texts.length > 1 ? [{ index, texts }] : [];
  });
  const others = filled
    .filter(({ index }) => index !== best)
    .sort((a, b) => (worths[b.index] ?? 0) - (worths[a.index] ?? 0) || a.index - b.index);
  const given = answers[questionId('header-row', '')];
  // One that was typed by hand is offered too, wherever it is.
  const typed = filled.filter(({ index }) => isRowNumber(given) && index === Number(given) - 1);
  const offered = [
    ...filled.filter(({ index }) => index === best),
    ...typed,
    ...others.slice(0, OFFERED - 1),
  ];
  const options = [...new Map(offered.map((each) => [each.index, each])).values()].sort(
    (a, b) => a.index - b.index,
  );
  if (options.length < 2) return null;
  return asked(
    {
      kind: 'header-row',
      ...OF_SHEET,
      header: 'Header row',
      options: options.map(({ index, texts }) => ({
        answer: String(index + 1),
        example: texts.slice(0, SHOWN_CELLS).join(', '),
      })),
    },
    answers,
    String(best + 1),
  );
}

/**
 * The header row: the one with Rowcall's own headers, else the one that the person chose, else that of the
 * first 50 rows in which most is recognised, else row 1. A row of group headings is passed over for the row
 * of headers below it.
 */
export function findHeaderRow(cells: Cells, choice: ColumnChoice, answers: Answers): HeaderRow {
  const rows = cells.slice(0, HEADER_ROWS);
  // If Rowcall has been at work already, its own headers show the row, whatever the person's are called by
  // now.
  const own = rows.findIndex(hasOwnHeaders);
  if (own >= 0) return { row: own, question: null };
  const worths = rows.map((_, index) => worthOf(cells, index, choice));
  const most = Math.max(0, ...worths);
  const first = most > 0 ? worths.indexOf(most) : 0;
  const best = most > 0 && choice === null && isSecondHeaderRow(cells, first + 1) ? first + 1 : first;
  const question = rowQuestion(rows, best, worths, answers);
  return { row: question === null ? best : Number(question.answer) - 1, question };
}
