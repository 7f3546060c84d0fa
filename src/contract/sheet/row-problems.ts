// Why a row is not sent.
import type { Attendance, Held } from './enrollment';

/** A session as a sentence names it: by its code, or by its name if it has none. */
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
  /** `weekday`: the day exists, and the weekday beside it is another. */
  | {
      readonly code: 'date-impossible';
      readonly field: FieldName;
      readonly value: string;
      readonly weekday?: true;
    }
  | {
      readonly code: 'date-ambiguous';
      readonly field: FieldName;
      readonly value: string;
      readonly readings: readonly string[];
    }
  /**
   * `order`: the one that the column has throughout, if the text is no date in it; `null` if it is none
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
  /** `percent`: it is a percentage of more than 100. */
  | { readonly code: 'score-unreadable'; readonly value: string; readonly percent?: true }
  /** A word such as `none`, if the API is not known to clear the field. */
  | {
      readonly code: 'cannot-clear';
      readonly field: Exclude<keyof Held, 'status' | 'completedAt' | 'level'> | 'evaluationText';
      readonly value: string;
    }
  /** A score with decimals, in a row that asks for no status with which a batch import can carry it. */
  | { readonly code: 'score-decimal'; readonly value: string }
  | { readonly code: 'action-unreadable'; readonly value: string }
  | { readonly code: 'level-unreadable'; readonly value: string }
  | { readonly code: 'session-unreadable'; readonly value: string }
  /**
   * The course has no such session; `sessions`: those that it has; `near`: codes and names of sessions that
   * can be meant, nearest first.
   */
  | {
      readonly code: 'session-unknown';
      readonly value: string;
      readonly sessions: readonly NamedSession[];
      readonly near: readonly string[];
    }
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
  /** A day after today: nobody was evaluated then. */
  | { readonly code: 'evaluation-in-future'; readonly value: string; readonly today: string }
  /** The roster of the session cannot be read, so nothing in it is written. */
  | { readonly code: 'roster-untold'; readonly session: number }
  /** What Docebo does not tell of the row, so that it could not be seen whether it was written. */
  | { readonly code: 'roster-silent'; readonly hidden: readonly string[] }
  /** The person was not on the pages of the roster, which moved while they were read, or are too many. */
  | { readonly code: 'roster-unclear'; readonly session: number }
  /** An import of attendance has to send a status, and cannot send this one, in words. */
  | { readonly code: 'attendance-unkept'; readonly status: string }
  /** The sheet keeps the completion that Docebo has, and the row asks for attendance beside another one. */
  | { readonly code: 'attendance-kept'; readonly held: string }
  /**
   * The row takes the person out of a session, and names none, or one that Docebo does not show as one of the
   * course, or not with its people: nobody could see what happened to it.
   */
  | { readonly code: 'leave-session' }
  /** The person is not in the session. */
  | { readonly code: 'not-in-session'; readonly session: number }
  /** The code or the name of a session, if Docebo does not list the sessions of the course. */
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
  /** A recertification that gives no day, or that names a session, if Docebo keeps no completion. */
  | { readonly code: 'recertify-without-date' | 'recertify-with-session' }
  /** A recertification of a day before the completion that Docebo holds. */
  | { readonly code: 'recertify-earlier'; readonly asked: string; readonly held: string }
  /** The row may be sent only while Docebo holds certain values, and which they are cannot be read. */
  | { readonly code: 'precondition-unreadable'; readonly value: string }
  /** The row names people and courses by their IDs in that tenant: here others have them. */
  | { readonly code: 'other-tenant'; readonly domain: string }
  /**
   * The row enrolls, but the enrollment is there already and is not as asked; `held` says how it is, in
   * words.
   */
  | { readonly code: 'already-enrolled'; readonly held: string }
  /**
   * A column of ticks or results says that the person did not complete; `value` is empty for a blank cell.
   */
  | { readonly code: 'says-not-done'; readonly header: string; readonly value: string }
  /** A column of marks says that the row is not to be sent; `value` is empty for a blank cell. */
  | { readonly code: 'left-out'; readonly header: string; readonly value: string }
  /** `row` (1-based) holds other headers than the header row, and the row is below it. */
  | { readonly code: 'other-headers'; readonly row: number; readonly headerRow: number }
  /** The row is below a title, in `row` (1-based), that says "Not completed" or the like. */
  | { readonly code: 'under-section'; readonly row: number; readonly title: string }
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
  /** A learning plan has no such fields; `titles`: additional enrollment fields, in words. */
  | {
      readonly code: 'plan-lacks';
      readonly fields: readonly FieldName[];
      readonly titles: readonly string[];
    }
  /** The person is in the learning plan with another validity, which nothing is known to change. */
  | { readonly code: 'plan-validity'; readonly held: string }
  /** The tenant does not offer its learning plans by the API, or not to this person. */
  | { readonly code: 'plans-unavailable'; readonly request: string }
  /**
   * Docebo lists the enrollment, or whom the row names, with a field that cannot be read; `value` is `null`
   * if it is missing.
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

/** The columns Rowcall looks for in the person's sheet. */
export type FieldName =
  | 'user'
  | 'course'
  | keyof Held
  | 'session'
  | keyof Attendance
  | 'action'
  | 'precondition';

/**
 * Why a cell cannot be sent as the value of an additional enrollment field. `option`: the dropdown does not
 * offer it. `options-untold`: Docebo does not report what it offers. `option-twice`: more than one option has
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
