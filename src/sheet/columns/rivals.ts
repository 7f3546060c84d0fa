// Columns that name one field equally well: their cells decide which one counts, or the person does.
import type { Answers, FieldName } from '../../contract';
import type { Assignment, Candidate } from '../layout/assign';
import { saying } from '../layout/evidence';
import { cellText } from '../model/cells';
import type { Header } from '../model/column-types';
import { asked, QUESTION_VALUES, type Question } from '../model/questions';
import type { CellsBelow, ColumnCells } from '../model/types';

interface Settled {
  /** The header of the field that counts, or would if the question were answered so. */
  readonly header: Header;
  readonly question: Question | null;
}

/**
 * Whether two columns say the same wherever both say something, and the first says it wherever the second
 * does.
 */
function covers(first: ColumnCells, second: ColumnCells): boolean {
  return second.every((cell, row) => {
    const text = cellText(cell);
    return text === '' || text === cellText(first[row]);
  });
}

/**
 * The headers that name the field as well as the one that was taken. Of vague names for a date none is better
 * than another.
 */
function rivalsOf(field: FieldName, { matches, others }: Assignment<Header>): readonly Candidate<Header>[] {
  const taken = matches[field];
  if (!taken) return [];
  return others.filter(({ match }) => {
    if (match.field !== field || match.tier < 2 !== taken.tier < 2) return false;
    return match.rank === taken.rank || (field === 'completedAt' && taken.tier === 2);
  });
}

const sampleOf = (cells: ColumnCells): string | null => {
  const [first] = saying(cells);
  return first === undefined ? null : cellText(first);
};

/**
 * Settles which column a recognised field takes, if more than one is named as well: one that holds
 * something, before those that are empty; one that says all that the others say. Else the person is asked, by
 * the header of the first.
 */
export function settleRivals(
  field: FieldName,
  assignment: Assignment<Header>,
  below: CellsBelow,
  answers: Answers,
): Settled | null {
  const taken = assignment.chosen[field];
  const rivals = taken ? rivalsOf(field, assignment) : [];
  if (!taken || rivals.length === 0) return null;
  const headers = rivals.map(({ header }) => header);
  return oneOf([taken, ...headers], field, below, answers);
}

/**
 * Of columns that hold the same thing, the first before others, the one that counts: one that holds all that
 * the others hold. Otherwise the person is asked.
 */
export function oneOf(
  headers: readonly [Header, ...(readonly Header[])],
  field: FieldName | null,
  below: CellsBelow,
  answers: Answers,
): Settled {
  const filled = headers.filter(({ column }) => saying(below(column)).length > 0);
  const [first = headers[0], ...rest] = filled;
  const best = filled.find((one) => filled.every((other) => covers(below(one.column), below(other.column))));
  if (rest.length === 0 || best) return { header: best ?? first, question: null };
  const question = asked(
    {
      kind: 'which-column',
      headerId: first.id,
      field,
      header: first.header,
      values: filled.flatMap(({ column }) => sampleOf(below(column)) ?? []).slice(0, QUESTION_VALUES),
      cells: filled.reduce((sum, { column }) => sum + saying(below(column)).length, 0),
      options: filled.map(({ id, column }) => ({ answer: id, example: sampleOf(below(column)) })),
    },
    answers,
  );
  return { header: filled.find(({ id }) => id === question.answer) ?? first, question };
}
