// The questions that a sheet raises about columns with more than one reading, and their answers.
import type { Answers, FieldName, QuestionKind } from '../../contract';

/** One thing that can be answered. */
export interface Option {
  /** A stable word, such as `day-first`: kept in the document, and typed on the command line. */
  readonly answer: string;
  /** What one of the values means then, as text; `null` if there is nothing to show. */
  readonly example: string | null;
}

/** A question about one column, or about the whole sheet. */
export interface Question {
  /** `kind header-id`: the same as long as the column keeps its header. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly field: FieldName | null;
  /** As typed in the sheet; empty for the whole sheet. */
  readonly header: string;
  /** Up to `QUESTION_VALUES` of the values that raise it, as the cells show them. */
  readonly values: readonly string[];
  /** Cells that raise it. */
  readonly cells: number;
  readonly options: readonly Option[];
  /**
   * `null` while it is open. One that has a safe default has an answer from the start, and can still be
   * changed.
   */
  readonly answer: string | null;
}

/** Values shown with a question: enough to see what it is about in a sidebar 300 pixels wide. */
export const QUESTION_VALUES = 5;

/** Of a question about the whole sheet. */
export const OF_SHEET = { headerId: '', field: null, header: '', values: [], cells: 0 } as const;

export const questionId = (kind: QuestionKind, headerId: string): string => `${kind} ${headerId}`.trim();

/** A question with its answer from `answers`, if that is one of its options, else with `fallback`. */
export function asked(
  question: Omit<Question, 'id' | 'answer'> & { readonly headerId: string },
  answers: Answers,
  fallback: string | null = null,
): Question {
  const { headerId, ...rest } = question;
  const id = questionId(question.kind, headerId);
  const given = answers[id];
  const known = question.options.some(({ answer }) => answer === given);
  return { ...rest, id, answer: known && given !== undefined ? given : fallback };
}
