// Questions about a column that can be read in more than one way, and their answers: types only.

/**
 * What a question is about. `date-order`: whether day or month comes first. `which-column`: which of several
 * columns holds a field. `says-status`: whether a column of ticks or results says who completed.
 * `leaves-out`: whether a column of marks says which rows are not to be sent.
 * `user-match`, `course-match`: what the texts of the column name. `second-column`: whether a second column
 * that names users or courses counts. `score-percent`: what a score shown as a percentage means.
 * `header-row`: which row has the headers. `hidden-rows`: whether rows hidden by a filter are included.
 * `overwrite`: what happens if Docebo already has a completion. `enrollment-field`: which additional
 * enrollment field a column holds, or whether it holds one.
 */
export type QuestionKind =
  | 'date-order'
  | 'which-column'
  | 'says-status'
  | 'leaves-out'
  | 'user-match'
  | 'course-match'
  | 'second-column'
  | 'score-percent'
  | 'enrollment-field'
  | 'hidden-rows'
  | 'overwrite'
  | 'header-row';

/** Answers by the id of their question. An answer that its question does not offer counts as none. */
export type Answers = Readonly<Record<string, string>>;

/**
 * What happens to a row that asks for a status if Docebo already has a completion. `later`: it is sent only
 * if its date is later. `none`: it is not sent. `ask`: it waits until a person chooses one of the others for
 * the sheet.
 */
export type Overwrite = 'always' | 'later' | 'none' | 'ask';

/**
 * Which of several rows with the same user and course counts if their completion dates differ. `none`: they
 * are duplicates, and none is sent.
 */
export type KeptRow = 'none' | 'newest' | 'oldest';

/** A question as the sidebar shows it. */
export interface QuestionState {
  readonly id: string;
  readonly kind: QuestionKind;
  /** The header of the column it is about, as typed; empty for the whole sheet. */
  readonly header: string;
  /** What is asked, in sentences. */
  readonly sentence: string;
  /** Some of the values that raise it, as the cells show them. */
  readonly values: readonly string[];
  /** Cells that raise it. */
  readonly cells: number;
  readonly options: readonly { readonly answer: string; readonly label: string }[];
  /** `null` while it is open: rows that depend on it are not sent. */
  readonly answer: string | null;
}

/**
 * What an ignored column looks as if it said: `ticks` (check boxes, yes and no), `result` (Pass and Fail),
 * `attendance` (Present and Absent), `date`, `deadline` (a date by its values, a due date by its header),
 * `status`, `level`, `score`, `session`, `action`.
 */
export type UnusedLook =
  | 'ticks'
  | 'result'
  | 'attendance'
  | 'date'
  | 'deadline'
  | 'status'
  | 'level'
  | 'score'
  | 'session'
  | 'action';

/**
 * A sheet that does not hold one enrollment a row. `unsplit`: a file that came in as one column. `matrix`:
 * people down and courses across. `pairs`: repeated columns for a course and its date. `list`: several
 * courses in one cell.
 */
export type Shape = 'unsplit' | 'matrix' | 'pairs' | 'list';

/**
 * A column of the person's that nothing is read from. `looks` is `null` if it does not look as if it
 * mattered.
 */
export interface UnusedColumn {
  readonly header: string;
  readonly looks: UnusedLook | null;
}
