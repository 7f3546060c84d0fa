// What each column of a sheet holds, and how its cells are read. Types only.
import type {
  DateOrder,
  FieldName,
  HeaderState,
  JobProblem,
  KeptRow,
  Overwrite,
  Shape,
  UnusedColumn,
} from '../../contract';
import type { EnrollmentField, MomentField } from '../../enrollment';
import type { Question } from './questions';

/**
 * What a user column holds.
 * - `docebo-id`: Docebo's own IDs, and nothing else.
 * - `id`: IDs by a header that other systems use for theirs as well ("User ID"): figures that are also a
 *   username are ambiguous.
 * - `username`, `email`, `name`: by its header a username or an email address, each cell for itself, and
 *   never an ID.
 * - `only-username`, `only-email`: what a person chose, and nothing else.
 * - `field:12`: the value of an additional user field of the tenant, because a person chose it;
 *   `maybe-field:12`: because the header is its title, so that a username or an address counts as well.
 */
export type UserForm =
  | 'docebo-id'
  | 'id'
  | 'username'
  | 'email'
  | 'name'
  | 'only-username'
  | 'only-email'
  | `field:${number}`
  | `maybe-field:${number}`;

/** An additional user field of the tenant. */
export interface UserField {
  readonly id: number;
  readonly title: string;
}

/**
 * What a course column holds: figures are an ID only if the header says so. The forms are those of users;
 * `plan`: learning plans, by code or name; `plan-id`: their IDs.
 */
export type CourseForm = 'docebo-id' | 'id' | 'code' | 'plan' | 'plan-id';

/** A name as a person typed it, without the spaces around it; empty if nothing was typed. */
export interface Typed<Form> {
  readonly text: string;
  readonly form: Form;
  /** True for a number: if it was typed with zeros in front or behind a point, they are gone. */
  readonly number?: true;
}

/** A name in a second column. */
export interface Also<Form> extends Typed<Form> {
  readonly weak?: true;
}

/** A second column that names the user or the course, in another way than the first. */
export interface AlsoColumn<Form> {
  /** Counted from 0. */
  readonly column: number;
  readonly form: Form;
  /**
   * Its header may mean something else: it is held against the first, if that does not take a search for
   * users, and names no row.
   */
  readonly weak: boolean;
}

/** One column of the person's own, for the sidebar and for `chosen`. */
export interface Header extends HeaderState {
  /** Counted from 0. */
  readonly column: number;
}

/** Rowcall's own block: five columns from `column` on. */
export interface OwnColumns {
  /** False before first use: then `column` is where they would be added, right of everything in the sheet. */
  readonly present: boolean;
  /** Counted from 0. */
  readonly column: number;
}

/** Which column holds what. Valid for the view it was made from, like every column and row number here. */
export interface Columns {
  /** Counted from 0; rows begin below it. */
  readonly headerRow: number;
  readonly fields: Readonly<Record<FieldName, Header | null>>;
  readonly userForm: UserForm;
  readonly courseForm: CourseForm;
  /**
   * Second columns for the user and the course: they name rows whose first cell is blank, and have to agree
   * with the others.
   */
  readonly also: {
    readonly user: AlsoColumn<UserForm> | null;
    readonly course: AlsoColumn<CourseForm> | null;
  };
  /**
   * Fields without which nothing can start: user, course, and `completedAt` if no column asks for a
   * change.
   */
  readonly missing: readonly FieldName[];
  /** True if a person's own choice is in effect. */
  readonly byHand: boolean;
  /** Chosen fields whose header is gone or no longer the only one of its text: recognised instead. */
  readonly lost: readonly FieldName[];
  /** The person's columns that have a header, from the left. */
  readonly headers: readonly Header[];
  readonly own: OwnColumns;
  /** Columns of additional enrollment fields, by their numbers in ascending order. */
  readonly extra: readonly ExtraColumn[];
  /** How each date column is read. */
  readonly dates: Readonly<Partial<Record<MomentField, DateColumn>>>;
  /** How the score column is read; `null` if there is none. */
  readonly score: ScoreColumn | null;
  /** Columns that say beside a date whether somebody completed. */
  readonly verdicts: readonly VerdictColumn[];
  /** Open questions about a whole field: they hold back every row. */
  readonly held: readonly { readonly question: string; readonly header: string }[];
  /** What can be asked about the columns: open questions, and those with an answer. */
  readonly questions: readonly Question[];
  /** How the sheet is laid out, if it does not hold one enrollment a row. */
  readonly shape: Shape | null;
  /** What happens to the rows if Docebo already has a completion. */
  readonly overwrite: Overwrite;
  /** Which of several rows with the same user and course counts. */
  readonly keptRow: KeptRow;
  /** The person's columns that nothing is read from, from the left. */
  readonly unused: readonly UnusedColumn[];
}

/** A column of an additional enrollment field. */
export interface ExtraColumn {
  /** The number of the field. */
  readonly field: number;
  /** Counted from 0. */
  readonly column: number;
  /**
   * The field, if the header is its title; `null` if it is its number, and then cells are sent as they are
   * typed.
   */
  readonly known: EnrollmentField | null;
  /** How its dates are read, if it holds dates. */
  readonly dates: DateColumn | null;
}

/** How the cells of a date column are read. */
export interface DateColumn {
  /** The header as typed. */
  readonly header: string;
  /** The order of figures; `null` if nothing settles it. */
  readonly order: DateOrder | null;
  /** The locale puts the year last, and nothing in the column puts a short one first. */
  readonly yearLast: boolean;
  /**
   * What settles the order. The locale is the weakest: a text that makes no sense in its order
   * overrules it.
   */
  readonly by: 'locale' | 'header' | 'evidence' | 'answer';
  /** The order of figures with full stops between them: day first, unless the column shows that it is not. */
  readonly dots: DateOrder | null;
  /**
   * The order that every text has to fit, since the header names it, or nearly all texts show it; `null`
   * if there is none.
   */
  readonly fixed: DateOrder | null;
  /**
   * What is done with date cells, which Google Sheets may have read in the wrong order. `kept`: they are
   * taken as they are; `swapped`: with day and month back in their places. `held`: those that would be
   * another day so are not taken; `unsure`: none is, since short years can have come first.
   */
  readonly cells: 'kept' | 'swapped' | 'held' | 'unsure';
  /**
   * The id of the open question that holds back cells with more than one reading; `null` if none is open.
   */
  readonly question: string | null;
}

/** How the cells of the score column are read. */
export interface ScoreColumn {
  /** The header as typed. */
  readonly header: string;
  /** What fractions are multiplied by. */
  readonly factor: 1 | 100;
  /** 1 if a 1 counts as a fraction too, else 0. */
  readonly most: 0 | 1;
  /** The id of the open question that holds back fractions; `null` if none is open. */
  readonly question: string | null;
}

/** How the cells of a column are read that says whether somebody completed. */
export interface VerdictRule {
  /**
   * Letters that say by themselves neither that somebody completed nor that they did not, and here do: lower
   * case.
   */
  readonly letters: ReadonlyMap<string, boolean>;
  /**
   * `failure`: the header names something that went wrong, and a tick says so. `share`: the part that is
   * done. `remarks`: only a part of a text that begins by saying that somebody did not complete counts. The
   * others are about the row, whatever it asks. `leaving`: a mark leaves it out. `taking`: a No does;
   * `marked`: a No or a blank.
   */
  readonly of: 'success' | 'failure' | 'share' | 'remarks' | 'leaving' | 'taking' | 'marked';
}

/** A column of ticks or results: rows that it says otherwise of are not sent as completed. */
export interface VerdictColumn {
  /** As typed. */
  readonly header: string;
  /** Counted from 0. */
  readonly column: number;
  /** Whether a blank cell says that somebody did not complete. */
  readonly blankIsNo: boolean;
  readonly reading: VerdictRule;
  /** The id of the open question that holds back rows with such cells; `null` if the column is used. */
  readonly question: string | null;
}

export type ColumnsProblem = Extract<
  JobProblem,
  { readonly code: 'sheet-empty' | 'columns-shared' | 'columns-not-adjacent' }
>;

export type ColumnsResult =
  | { readonly ok: true; readonly columns: Columns }
  | { readonly ok: false; readonly problem: ColumnsProblem };
