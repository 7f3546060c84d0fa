// Getting enrollments, courses, people and sessions into sheets: the request and its progress. Types only.

import type { Reply, ShownProblem } from './replies';
import type { EnrollmentStatus } from './sheet/enrollment';

/** Days, `YYYY-MM-DD`, both included; `null` leaves that side open. */
export interface Days {
  readonly from: string | null;
  readonly until: string | null;
}

/**
 * Which enrollments to get. Everything that is given has to fit; empty lists and `null` leave nothing out.
 */
export interface GetWanted {
  /** Codes or titles of courses, or `#7` for a course by its Docebo ID. */
  readonly courses: readonly string[];
  /** The people of a branch, by its Docebo ID. */
  readonly branch: { readonly id: number; readonly children: boolean } | null;
  readonly statuses: readonly EnrollmentStatus[];
  /** The day of the completion, and of the last change, as Docebo gives them. */
  readonly completed: Days | null;
  readonly changed: Days | null;
}

/** What the directory keeps, each in a sheet of Rowcall's own. */
export type DirectoryKind = 'courses' | 'people' | 'sessions';

/**
 * A Get that fills a sheet of the directory. `fields`: titles of user fields that the people have columns
 * for.
 */
export interface DirectoryWanted {
  readonly directory: DirectoryKind;
  readonly fields: readonly string[];
}

/** What can be got from Docebo. */
export type Gettable = GetWanted | DirectoryWanted;

/** A sheet of the directory as it was read last. */
export interface DirectoryState {
  readonly kind: DirectoryKind;
  readonly rows: number;
  /** When it was read, milliseconds since the epoch. */
  readonly at: number;
  /** Whether checks find courses and people in it. */
  readonly fresh: boolean;
}

/** What a Get takes, before it starts. */
export interface GetEstimate {
  /**
   * Entries that Docebo lists: courses, people, or enrollments before statuses and days leave some out;
   * `null` if Docebo gives no total, and of sessions, which no call counts.
   */
  readonly enrollments: number | null;
  /** Calls that reading them takes; of sessions at least, one a course. `null` if Docebo gives no total. */
  readonly calls: number | null;
  /** Calls that the hour still allows. */
  readonly free: number;
}

/** How far a Get is. */
export interface GetReport {
  readonly get: string;
  readonly of: 'enrollments' | DirectoryKind;
  /** The slice to ask for next; a call with another number changes nothing. */
  readonly slice: number;
  /** As in `JobReport`. */
  readonly state: 'going' | 'waiting' | 'done' | 'stopped';
  readonly resumeAt: number | null;
  readonly shownProblem: ShownProblem | null;
  /** Rows written to the sheet. */
  readonly rows: number;
  /** Entries that Docebo lists, as far as it is known. */
  readonly total: number | null;
  readonly callsSent: number;
  /** What a person has to know of the sheet, in sentences. */
  readonly notes: readonly string[];
}

/** A Get that is not over. `held`: somebody may be at work on it. */
export interface GetLeft extends GetReport {
  readonly held: boolean;
}

/** The functions that get what Docebo holds, beside those of `Server`. */
export interface GetServer {
  /** How many entries a Get finds and how many calls it takes: a call or a few. */
  estimateGet(wanted: Gettable): Reply<GetEstimate>;
  /**
   * Starts to get enrollments into a new sheet, or courses or people into the sheet of the directory.
   * `total`: what the estimate said.
   */
  startGet(input: {
    readonly wanted: Gettable;
    readonly total: number | null;
    readonly domain?: string;
  }): Reply<GetReport>;
  /** Does the slice named; a late or repeated call changes nothing. */
  continueGet(input: { readonly get: string; readonly slice: number }): Reply<GetReport>;
  /** Stops it after the pages that are being read. What is in the sheet stays; it can be continued. */
  stopGet(): Reply<GetReport | null>;
}
