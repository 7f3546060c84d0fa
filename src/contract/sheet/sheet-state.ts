// What the sidebar knows about a sheet: its columns, and its rows by status.
import type { Action } from './enrollment';
import type { SetBacks } from './problems';
import type { KeptRow, Overwrite, QuestionState, Shape, UnusedColumn } from './questions';
import type { ProblemGroup } from './reasons';
import type { FieldName } from './row-problems';
import type { RowStatus } from './status';

/** One column of the person's sheet. */
export interface HeaderState {
  /** Names the column even if two have the same header: what `chooseColumns` takes. */
  readonly id: string;
  readonly header: string;
  /** Up to three values of it, as shown in the sheet. */
  readonly samples: readonly string[];
}

export interface ColumnsState {
  readonly headers: readonly HeaderState[];
  /** The header id for each field, `null` if there is none. */
  readonly chosen: Readonly<Record<FieldName, string | null>>;
  /** Fields without which nothing can start. Empty when all is well. */
  readonly missing: readonly FieldName[];
  /** True if a person's own choice is in effect rather than what was recognised. */
  readonly byHand: boolean;
  /** Fields for which a column was chosen that is gone, so that another was taken. */
  readonly lost: readonly FieldName[];
  /** Headers of the columns that fill in additional enrollment fields, from the left. */
  readonly additional: readonly string[];
  /** How the sheet is laid out, if it does not hold one enrollment a row. */
  readonly shape: Shape | null;
  /** A column holds learning plans. */
  readonly plans: boolean;
  /** What is open about the columns, and what was answered and can be changed. */
  readonly questions: readonly QuestionState[];
  /** The columns that nothing is read from. */
  readonly unused: readonly UnusedColumn[];
}

/** The header id for each field, `null` for none; a whole `null` goes back to what Rowcall recognises. */
export type ColumnChoice = Readonly<Record<FieldName, string | null>> | null;

/** Rows by status. `pending`: not checked yet, or changed since. */
export type Counts = Readonly<Record<RowStatus | 'pending', number>>;

export interface SheetState {
  readonly id: number;
  readonly name: string;
  /** Before they are counted: rows below the headers, blank ones too. */
  readonly rows: number;
  /** False if only the sheet's top was read: then nothing is known by status, nor of a job. */
  readonly counted: boolean;
  readonly counts: Counts;
  /** Enrollments that Ready rows remove. */
  readonly unenrolls: number;
  /** Ready rows that take something away from somebody who has completed. */
  readonly back: SetBacks;
  /** What is done with rows that do not say it in a column of their own. */
  readonly action: Action;
  /** What happens to rows if Docebo already has a completion, and how many were left as they are for it. */
  readonly overwrite: Overwrite;
  readonly kept: number;
  /** Which of several rows with the same user and course counts. */
  readonly keptRow: KeptRow;
  /** Rows that need a person, by reason. */
  readonly problems: readonly ProblemGroup[];
  /** Marks of the groups that this person has dismissed. */
  readonly dismissed: readonly string[];
}
