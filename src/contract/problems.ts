// Everything that can go wrong and reach a person, as codes with their particulars: types only.
// The sentences are made from these in `run/sentences.ts` and nowhere else.

import type { Shape } from './questions';

/** A session as a sentence names it: by its code, or by its name where it has none. */
export interface NamedSession {
  readonly id: number;
  readonly name: string;
}

/** Why a row cannot be sent as it is. */
export type RowProblem =
  | { readonly code: 'user-missing' }
  | { readonly code: 'course-missing' }
  /** The cell of a name holds a day: a spreadsheet took `1-2` for one. */
  | { readonly code: 'name-is-date'; readonly field: 'user' | 'course'; readonly value: string }
  /** A number so long, or rounded, that its last figures are gone. */
  | { readonly code: 'name-rounded'; readonly field: 'user' | 'course'; readonly value: string }
  /** An ID with a comma or a point in it. */
  | { readonly code: 'id-not-whole'; readonly field: 'user' | 'course'; readonly value: string }
  | { readonly code: 'nothing-asked' }
  | { readonly code: 'date-impossible'; readonly field: FieldName; readonly value: string }
  | {
      readonly code: 'date-ambiguous';
      readonly field: FieldName;
      readonly value: string;
      readonly readings: readonly string[];
    }
  /**
   * `order`: the one that the column has throughout, where the text is no date in it; `null` where it is none
   * at all.
   */
  | {
      readonly code: 'date-unreadable';
      readonly field: FieldName;
      readonly value: string;
      readonly order: DateOrder | null;
    }
  | { readonly code: 'no-date'; readonly field: FieldName; readonly value: string; readonly why: NoDate }
  /** A day that exists, in a year (`first` to `last`) in which no enrollment can be. */
  | {
      readonly code: 'date-out-of-range';
      readonly field: FieldName;
      readonly value: string;
      readonly first: number;
      readonly last: number;
    }
  | { readonly code: 'date-in-future'; readonly value: string; readonly today: string }
  | { readonly code: 'dates-reversed'; readonly from: string; readonly until: string }
  | { readonly code: 'status-unreadable'; readonly value: string }
  | { readonly code: 'date-without-completed'; readonly status: string; readonly date: string }
  | { readonly code: 'score-unreadable'; readonly value: string }
  /** A word such as `none`, where the API is not known to clear the field. */
  | {
      readonly code: 'cannot-clear';
      readonly field: 'score' | 'enrolledAt' | 'activeFrom' | 'activeUntil';
      readonly value: string;
    }
  /** A score with decimals, in a row that asks for no status with which a batch import can carry it. */
  | { readonly code: 'score-decimal'; readonly value: string }
  | { readonly code: 'action-unreadable'; readonly value: string }
  | { readonly code: 'level-unreadable'; readonly value: string }
  | { readonly code: 'session-unreadable'; readonly value: string }
  /** The course has no such session; `sessions`: those that it has. */
  | { readonly code: 'session-unknown'; readonly value: string; readonly sessions: readonly NamedSession[] }
  | { readonly code: 'session-ambiguous'; readonly value: string; readonly sessions: readonly NamedSession[] }
  /** Attendance or an evaluation in a row that names no session. */
  | { readonly code: 'attendance-without-session' }
  /** Neither Present nor anything else that says whether somebody was there. */
  | { readonly code: 'attendance-unreadable'; readonly value: string }
  /** Absent, or there for a part of the session: `partial`. Docebo's API sets neither. */
  | { readonly code: 'attendance-absent'; readonly value: string; readonly partial: boolean }
  | { readonly code: 'passed-unreadable'; readonly value: string }
  | {
      readonly code: 'evaluation-unreadable';
      readonly field: 'evaluationScore' | 'evaluationDate' | 'evaluationText';
      readonly value: string;
    }
  /** The roster of the session cannot be read, so nothing in it is written. */
  | { readonly code: 'roster-untold'; readonly session: number }
  /** What Docebo does not tell of the row, so that it could not be seen whether it was written. */
  | { readonly code: 'roster-silent'; readonly hidden: readonly string[] }
  /** The row asks to take the person out of the session and leave them in the course. */
  | { readonly code: 'leave-session' }
  /** The person is not in the session. */
  | { readonly code: 'not-in-session'; readonly session: number }
  /** The code or the name of a session, where Docebo does not list the sessions of the course. */
  | { readonly code: 'sessions-untold'; readonly value: string }
  /**
   * A cell in the column of an additional enrollment field that cannot be sent; `options`: what a dropdown
   * offers.
   */
  | {
      readonly code: 'field-unfit';
      readonly id: number;
      readonly title: string;
      readonly value: string;
      readonly why: FieldUnfit;
      readonly options: readonly string[];
    }
  /** The row enrolls, and nobody can be enrolled in its course without these additional fields. */
  | { readonly code: 'fields-missing'; readonly titles: readonly string[] }
  /** A recertification that gives no day, or that names a session, where Docebo keeps no completion. */
  | { readonly code: 'recertify-without-date' | 'recertify-with-session' }
  /** A recertification of a day before the completion that Docebo holds. */
  | { readonly code: 'recertify-earlier'; readonly asked: string; readonly held: string }
  /** The row may be sent only while Docebo holds certain values, and which they are cannot be read. */
  | { readonly code: 'precondition-unreadable'; readonly value: string }
  /**
   * The row enrolls, but the enrollment is there already and is not as asked; `held` says how it is, in
   * words.
   */
  | { readonly code: 'already-enrolled'; readonly held: string }
  /**
   * A column of ticks or results says that the person did not complete; `value` is empty for a blank cell.
   */
  | { readonly code: 'says-not-done'; readonly header: string; readonly value: string }
  /** The row depends on a question about a column that nobody has answered yet. */
  | {
      readonly code: 'question-open';
      readonly question: string;
      readonly header: string;
      readonly value: string;
    }
  /** A filter hides the row. `open`: nobody has said yet whether hidden rows are included. */
  | { readonly code: 'row-hidden'; readonly open: boolean }
  | { readonly code: 'duplicate'; readonly otherRows: readonly number[] }
  /**
   * `figures`: a number under a header that does not say ID. `near`: usernames and addresses that can be
   * meant, nearest first. They are only shown: a person types one.
   */
  | {
      readonly code: 'user-unknown';
      readonly value: string;
      readonly figures: boolean;
      readonly near: readonly string[];
    }
  | { readonly code: 'user-ambiguous'; readonly value: string; readonly userIds: readonly number[] }
  /** `near`: codes of courses that can be meant, nearest first. They are only shown: a person types one. */
  | {
      readonly code: 'course-unknown';
      readonly value: string;
      readonly figures: boolean;
      readonly near: readonly string[];
      /** Titles of those that are near by their titles; empty for the others. */
      readonly titles?: readonly string[];
    }
  | { readonly code: 'course-ambiguous'; readonly value: string; readonly courseIds: readonly number[] }
  /** The row names a course and a learning plan. */
  | { readonly code: 'plan-and-course'; readonly course: string; readonly plan: string }
  /** `figures`: a number under a header that does not say ID. */
  | {
      readonly code: 'plan-unknown';
      readonly value: string;
      readonly figures: boolean;
      readonly near: readonly string[];
    }
  | { readonly code: 'plan-ambiguous'; readonly value: string; readonly planIds: readonly number[] }
  /** Two cells of the row name two learning plans. */
  | {
      readonly code: 'plans-differ';
      readonly values: readonly [string, string];
      readonly ids: readonly [number, number];
    }
  /** A status, a completion date or a score for a learning plan; `held`: how far the person is, in words. */
  | { readonly code: 'plan-follows-courses'; readonly held: string }
  /** A learning plan has no such field; the fields by their names. */
  | { readonly code: 'plan-lacks'; readonly fields: readonly FieldName[] }
  /** The person is in the learning plan with another validity, which nothing is known to change. */
  | { readonly code: 'plan-validity'; readonly held: string }
  /** The tenant does not offer its learning plans by the API, or not to this person. */
  | { readonly code: 'plans-unavailable'; readonly request: string }
  /**
   * Docebo lists the enrollment, or whom the row names, with a field that cannot be read; `value` is `null`
   * where it is missing.
   */
  | {
      readonly code: 'entry-unreadable';
      readonly what: 'enrollment' | 'user' | 'course';
      readonly field: string;
      readonly value: string | null;
    }
  /** Docebo lists the enrollment twice. */
  | { readonly code: 'entry-twice' }
  /** Two cells of the row name two users, or two courses. */
  | {
      readonly code: 'names-differ';
      readonly field: 'user' | 'course';
      readonly values: readonly [string, string];
      readonly ids: readonly [number, number];
    };

/** What a person lets Rowcall do at Google; each may be left out. */
export type Permission = 'sheet' | 'sidebar' | 'docebo' | 'background' | 'mail' | 'address';

/** Why a call, a slice or a whole job could not do what it should. */
export type JobProblem =
  | { readonly code: 'not-connected' }
  | { readonly code: 'domain-invalid'; readonly value: string }
  | { readonly code: 'input-invalid'; readonly what: string }
  | { readonly code: 'sheet-empty'; readonly sheet: string }
  | {
      readonly code: 'columns-missing';
      readonly fields: readonly FieldName[];
      readonly headers: readonly string[];
      readonly shape: Shape | null;
    }
  | { readonly code: 'columns-shared'; readonly fields: readonly FieldName[] }
  | { readonly code: 'columns-not-adjacent'; readonly headers: readonly string[] }
  /** The sheet is Rowcall's own log. */
  | { readonly code: 'log-sheet' }
  | { readonly code: 'nothing-selected' }
  /** Rows that are ready were hidden by a filter after their check. */
  | { readonly code: 'rows-hidden'; readonly rows: number }
  /** Too many rows to find out which of them a filter hides. */
  | { readonly code: 'filter-too-large'; readonly most: number }
  | { readonly code: 'job-over' }
  | { readonly code: 'sheet-gone' }
  /** The person sees another sheet than the one the sidebar showed. Nothing was done. */
  | { readonly code: 'other-sheet'; readonly shown: string | null; readonly front: string }
  /** The row or the cell that a value was typed for is not as it was shown. Nothing was written. */
  | { readonly code: 'cell-changed' }
  /** The cell holds a formula, which a value would replace. */
  | { readonly code: 'cell-formula' }
  /** Somebody protects cells that Rowcall has to write. */
  | { readonly code: 'sheet-protected'; readonly range: string; readonly detail: string }
  /** Something else keeps Rowcall from writing into its cells; `range` as `Sheet1!F1:J20`. */
  | {
      readonly code: 'cells-refused';
      readonly range: string;
      readonly why: 'validation' | 'merged' | 'other';
      readonly detail: string;
    }
  /** The tab in front is a chart, a timeline or connected data, which has no cells of its own. */
  | { readonly code: 'not-a-grid'; readonly sheet: string }
  /** The person has not given these permissions at Google; `grantUrl`: where to give them. */
  | {
      readonly code: 'not-permitted';
      readonly permissions: readonly Permission[];
      readonly grantUrl: string | null;
      readonly detail: string;
    }
  /**
   * Google refused something and nobody knows why but from its own words, which are in the person's language.
   */
  | { readonly code: 'google-refused'; readonly detail: string }
  | { readonly code: 'busy'; readonly since: number }
  /** Work of another tenant, to which the person is not connected. */
  | { readonly code: 'needs-connection'; readonly domain: string }
  /** The sheet works with another tenant than the sidebar showed. */
  | { readonly code: 'tenant-switched'; readonly now: string }
  /** The rows of the sheet put back what was in that tenant. */
  | { readonly code: 'sheet-bound'; readonly domain: string }
  /** What happened to so many rows in another tenant is not known; 0: Docebo's job runner is at work there. */
  | { readonly code: 'unsettled-elsewhere'; readonly domain: string; readonly rows: number }
  /** The person ended it. */
  | { readonly code: 'connect-cancelled' }
  | { readonly code: 'too-many-connections'; readonly most: number }
  | { readonly code: 'signed-out' }
  /** `suspect`: whose credentials are wrong, if the tenant says so: the app's, or the person's. */
  | {
      readonly code: 'sign-in-refused';
      readonly status: number;
      readonly detail: string;
      readonly suspect?: 'app' | 'person';
    }
  | { readonly code: 'forbidden'; readonly request: string; readonly detail: string }
  | { readonly code: 'not-found'; readonly request: string }
  | { readonly code: 'refused'; readonly request: string; readonly status: number; readonly detail: string }
  | { readonly code: 'rate-limited'; readonly retryAt: number }
  /** `retryAt` is 0 if nothing continues without a person. */
  | { readonly code: 'overloaded'; readonly retryAt: number }
  /** Docebo's own job runner works on rows of this document. `percent`: how far it says it is. */
  | { readonly code: 'runner-at-work'; readonly retryAt: number; readonly percent: number | null }
  /** It was asked to end, and does not. */
  | { readonly code: 'runner-stuck' }
  | {
      readonly code: 'server-error';
      readonly request: string;
      readonly status: number;
      readonly detail: string;
    }
  | { readonly code: 'unreachable'; readonly request: string; readonly detail: string }
  | {
      readonly code: 'not-json';
      readonly request: string;
      readonly status: number;
      readonly contentType: string;
      /** The first words of the answer. */
      readonly detail: string;
    }
  | { readonly code: 'unexpected-shape'; readonly request: string; readonly detail: string }
  /** A listing showed what its filter leaves out, so what it does not show proves nothing. */
  | { readonly code: 'filter-ignored'; readonly request: string }
  /** The pages of a listing contradict each other, or do not end. */
  | { readonly code: 'listing-unclear'; readonly request: string }
  | { readonly code: 'fetch-too-fast' }
  | { readonly code: 'fetch-quota'; readonly detail: string }
  /** Google lets the add-on call none but the addresses of its manifest. */
  | { readonly code: 'domain-not-listed'; readonly detail: string }
  /** The first call of its kind did something else than it was asked to. */
  | {
      readonly code: 'pilot-failed';
      readonly row: string;
      readonly wrong: string;
      /** Calls that this run had sent before. */
      readonly calls: number;
    }
  /** Rows need a kind of call whose pilot failed on this tenant. */
  | { readonly code: 'way-closed'; readonly way: Way; readonly why: string }
  /**
   * So many calls in a row had no success that the fault is not in the rows; `answer` is the last one, in
   * words.
   */
  | { readonly code: 'all-in-vain'; readonly calls: number; readonly answer: string }
  /**
   * A call wrote to others than those it was asked to write to: some of them, and how many they are in all.
   */
  | {
      readonly code: 'touched-others';
      readonly others: readonly {
        readonly userId: number;
        readonly courseId: number | null;
        /** Of an enrollment in a learning plan. */
        readonly planId?: number | null;
      }[];
      readonly count: number;
    }
  /** So many rows unenroll that the person has to type their number. */
  | { readonly code: 'unenrolls-unconfirmed'; readonly rows: number }
  /** So many rows take a completion back, replace its date or remove it, and nobody confirmed that. */
  | ({ readonly code: 'sets-back-unconfirmed' } & SetBacks)
  /** People are named by a user field, and the list of all users is too long to be read at once. */
  | { readonly code: 'too-many-users'; readonly users: number }
  /** The log would need more cells than the spreadsheet has left. */
  | { readonly code: 'log-full'; readonly needed: number; readonly free: number }
  /** The log with this run's lines was deleted or emptied; calls that the run had sent before. */
  | { readonly code: 'log-gone'; readonly calls: number }
  /** The log knows no such run, or none of its changes can be taken back. */
  | { readonly code: 'run-unknown'; readonly run: string }
  | { readonly code: 'nothing-to-undo'; readonly run: string }
  /** Google did not let the work continue in the background. */
  | { readonly code: 'background-refused'; readonly detail: string }
  /** The rows of this sheet moved each time that they were written to, so that nothing of them was sent. */
  | { readonly code: 'rows-moving'; readonly sheet: string }
  | { readonly code: 'stopped' }
  /** The slice ended with its time; the next one continues. */
  | { readonly code: 'out-of-time' }
  /** A course that was asked for is not there, or is several. */
  /** `titles`: the fields that there are. */
  | { readonly code: 'get-field'; readonly value: string; readonly titles: readonly string[] }
  | { readonly code: 'directory-sheet' }
  | { readonly code: 'get-course'; readonly value: string; readonly courseIds: readonly number[] }
  /** Nobody is in the branch that was asked for. */
  | { readonly code: 'get-branch'; readonly branch: number }
  /** The spreadsheet has no room for so many cells. */
  | { readonly code: 'get-too-large'; readonly needed: number; readonly free: number }
  /** Rows about learning plans that are not checked, or are no longer as they were checked; 0: none is known. */
  | { readonly code: 'plans-unchecked'; readonly rows: number }
  /** Docebo shows no course of these learning plans. */
  | { readonly code: 'plan-without-courses'; readonly plans: readonly string[] }
  | { readonly code: 'bug'; readonly detail: string };

/** The ways to write, each of which has a pilot of its own. */
export type Way =
  | 'put-many'
  | 'put-one'
  | 'post-batch'
  | 'enroll-many'
  | 'enroll-batch'
  | 'unenroll-many'
  | 'recertify-batch'
  | 'attendance-batch'
  | 'plan-enroll'
  | 'plan-unenroll';

export type Problem = RowProblem | JobProblem;

/**
 * Rows that take something away from somebody who has completed, counted by what they do to the completion.
 */
export interface SetBacks {
  /** They give it another status. */
  readonly setsBack: number;
  /** They give it another day. */
  readonly replacesDates: number;
  /** They remove it with its enrollment. */
  readonly unenrollsCompleted: number;
}

/** The columns Rowcall looks for in the person's sheet. */
export type FieldName =
  | 'user'
  | 'course'
  | 'completedAt'
  | 'status'
  | 'score'
  | 'enrolledAt'
  | 'activeFrom'
  | 'activeUntil'
  | 'level'
  | 'session'
  | 'present'
  | 'passed'
  | 'evaluationScore'
  | 'evaluationDate'
  | 'evaluationText'
  | 'action'
  | 'precondition';

/**
 * Why a cell cannot be sent as the value of an additional enrollment field. `option`: the dropdown does not
 * offer it. `options-untold`: Docebo does not tell what it offers. `option-twice`: more than one option has
 * that label. `no-date`: it takes a date. `is-date`: it takes a text, and the cell holds a date. `type`:
 * Rowcall does not know its type.
 */
export type FieldUnfit = 'option' | 'options-untold' | 'option-twice' | 'no-date' | 'is-date' | 'type';

/**
 * Why a cell is no date. `error`: of a formula. `placeholder`: TBD, N/A, a hyphen. `answer`: Yes, a tick, a
 * status. `month`, `year`, `no-year`, `time`: a part of a date. `zero`: a date of zeros. `several`: more than
 * one date. `line`: an unsplit line of a file. `encoding`: a file read with the wrong one. `month-name`: a
 * word that may be a month's.
 */
export type NoDate =
  | 'error'
  | 'placeholder'
  | 'answer'
  | 'month'
  | 'year'
  | 'no-year'
  | 'time'
  | 'zero'
  | 'percent'
  | 'number'
  | 'several'
  | 'line'
  | 'encoding'
  | 'month-name';

/** The order in which a locale writes day, month and year in figures. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';
