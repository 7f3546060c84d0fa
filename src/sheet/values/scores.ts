// Scores: numbers with few decimals, percentages, and fractions that may be percentages.
import type { Answers } from '../../contract';
import { cellText, shownText } from '../model/cells';
import type { Header, ScoreColumn } from '../model/column-types';
import { asked, QUESTION_VALUES, type Question } from '../model/questions';
import type { Cell, ColumnCells } from '../model/types';

/** The largest score the API's 32-bit `score_given` can hold. */
const MAX_SCORE = 2 ** 31 - 1;

/**
 * Figures, with at most two decimals behind a point or a comma, and a percent sign. Three decimals could be a
 * thousand. Two is our own number: how many Docebo keeps is not documented.
 */
const SCORE_TEXT = /^(\d{1,10})(?:[.,](\d{1,2}))?( ?%)?$/;

/** All of a course in percent. Points that got the format of a percentage show a hundred times as much. */
const WHOLE = 100;

/** Digits that a number keeps for certain: takes off what binary fractions leave behind. */
const DIGITS = 12;

/**
 * A score: a number from 0 with at most two decimals; `null` for anything else. A text may have a decimal
 * comma, or a percent sign: `85%` is 85, since people who write percentages mean Docebo's points of 100;
 * there is no more than 100% of them.
 */
export function readScore(cell: Cell): number | null {
  if (typeof cell === 'boolean' || typeof cell === 'object') return null;
  const text = typeof cell === 'number' ? `${Number(cell.toPrecision(DIGITS))}` : cellText(cell);
  const read = figuresIn(text);
  return read === null || read.isOver || read.score > MAX_SCORE ? null : read.score;
}

/** The number that a text is, and whether it is a percentage of more than all; `null` if it is none. */
function figuresIn(text: string): { readonly score: number; readonly isOver: boolean } | null {
  const [, whole, decimals = '0', percent] = SCORE_TEXT.exec(text) ?? [];
  if (whole === undefined) return null;
  const score = Number(`${whole}.${decimals}`);
  return { score, isOver: percent !== undefined && score > WHOLE };
}

/** Whether a text is a percentage of more than all. */
export const isOverWhole = (text: string): boolean => figuresIn(text)?.isOver === true;

/** The number in a cell without a percent sign, the only kind that can be a fraction. */
function plainNumber(cell: Cell | undefined): number | null {
  if (cell === undefined || (typeof cell === 'string' && cell.includes('%'))) return null;
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' && /^[01]([.,]\d+)?$/.test(cellText(cell))
    ? Number(cellText(cell).replace(',', '.'))
    : readScore(cell);
}

/**
 * How the cells of the score column are read. A number between 0 and 1 may be a percentage (0.85 of a course)
 * or as little as it says: it raises the question. If no score is above 1, a 1 beside such fractions is
 * one of them.
 */
export function readScoreColumn(
  header: Pick<Header, 'id' | 'header'>,
  cells: ColumnCells,
  answers: Answers,
): { readonly column: ScoreColumn; readonly question: Question | null } {
  const numbers = cells.map(plainNumber);
  const fractions = cells.filter((_, index) => isBetween(numbers[index]));
  const plain: ScoreColumn = { header: header.header, factor: 1, most: 0, question: null };
  if (fractions.length === 0) return { column: plain, question: null };
  const most = numbers.some((score) => score !== null && score > 1) ? 0 : 1;
  const values = [...new Set(fractions.map(shownText))].slice(0, QUESTION_VALUES);
  const example = plainNumber(values[0]) ?? 0;
  const question = asked(
    {
      kind: 'score-percent',
      headerId: header.id,
      field: 'score',
      header: header.header,
      values,
      cells: fractions.length,
      options: [
        { answer: 'percent', example: `${hundredfold(example)}` },
        { answer: 'points', example: `${example}` },
      ],
    },
    answers,
  );
  return {
    column: {
      header: header.header,
      factor: question.answer === 'percent' ? 100 : 1,
      most,
      question: question.answer === null ? question.id : null,
    },
    question,
  };
}

const isBetween = (score: number | null | undefined): boolean =>
  typeof score === 'number' && score > 0 && score < 1;

const hundredfold = (score: number): number => Number((score * 100).toPrecision(DIGITS));

/**
 * What a cell of the score column says: a score, nothing that can be read as one, or what waits for an
 * answer.
 */
type ScoreResult =
  | { readonly kind: 'score'; readonly score: number }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'open'; readonly question: string; readonly header: string };

/** Reads a cell of the score column; without a column, as it is. */
export function scoreIn(cell: Cell, column: ScoreColumn | null): ScoreResult {
  const number = plainNumber(cell);
  if (column && number !== null && (isBetween(number) || (number === 1 && column.most === 1))) {
    const { question, header, factor } = column;
    if (question !== null) return { kind: 'open', question, header };
    const score = readScore(factor === 1 ? number : hundredfold(number));
    return score === null ? { kind: 'unreadable' } : { kind: 'score', score };
  }
  const score = readScore(cell);
  return score === null ? { kind: 'unreadable' } : { kind: 'score', score };
}
