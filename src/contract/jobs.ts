// Jobs: what they are about, their progress, what comes next.

import type { ShownProblem } from './replies';
import type { SetBacks } from './sheet/problems';
import type { ProblemGroup } from './sheet/reasons';
import type { Counts } from './sheet/sheet-state';

/** `verify` reads back what runs wrote; `refresh` shows beside each row what Docebo holds. */
export type JobKind = 'check' | 'run' | 'verify' | 'refresh';

/**
 * `all`: every row not yet done; `selected`: the rows selected in the sheet; `job`: the rows the job named
 * checked.
 */
export type JobScope =
  | { readonly of: 'all' }
  | { readonly of: 'selected' }
  | { readonly of: 'job'; readonly job: string };

/** Work that continues in the background, an execution at a time. */
export interface BackgroundState {
  readonly job: string;
  /** When Google starts it again, milliseconds since the epoch; about that time. */
  readonly nextAt: number;
  /**
   * Whether it runs for the person who asks, with their connection; else for somebody else who uses the
   * spreadsheet.
   */
  readonly mine: boolean;
}

/** A run as the log tells of it, newest first. */
export interface RunState {
  readonly run: string;
  /** As the log has it: `2026-03-14 14:30:05`, in the spreadsheet's zone. */
  readonly startedAt: string;
  readonly who: string;
  /** Enrollments that it changed. */
  readonly changed: number;
}

/** The plan in plain figures. */
export interface PlanState extends SetBacks {
  readonly rows: number;
  /** Rows that ask the same of one enrollment are one. */
  readonly enrollments: number;
  readonly calls: number;
  /** Calls that one call a row would have taken. */
  readonly callsOneByOne: number;
  readonly putMany: number;
  readonly putOne: number;
  readonly postBatch: number;
  readonly enrollMany: number;
  readonly enrollBatch: number;
  readonly unenrollMany: number;
  readonly recertifyBatch: number;
  readonly attendanceBatch: number;
  /** Calls that take one person out of one session. */
  readonly leaveSession: number;
  readonly lowerBound: number;
  /** Calls that writing a pair twice would save; 0 if it would save nothing or is allowed already. */
  readonly overlapWouldSave: number;
  /** Enrollments that the plan marks as completed and so may fire notifications. */
  readonly completions: number;
  /** Enrollments that are new, and enrollments that are removed. */
  readonly enrolls: number;
  readonly unenrolls: number;
  /** Completions that are recorded beside one that Docebo is asked to keep. */
  readonly recertifies: number;
  /** Rows for which Docebo cannot be asked to hold back what the settings want held back. */
  readonly notHeld: number;
  readonly estimatedMs: number;
  /** Milliseconds the planning took. */
  readonly planMs: number;
}

export interface PreviewRow {
  /** 1-based row number when it was read. */
  readonly row: number;
  readonly user: string;
  readonly course: string;
  readonly before: string;
  readonly after: string;
}

/** Rows that were updated or verified before a check, and that the check did not read. */
export interface EarlierRows {
  readonly rows: number;
  /** When the first of them was: `2026-03-14 14:30:05`, in the spreadsheet's zone. */
  readonly since: string;
}

/**
 * What comes after a slice, as the server says it; every driver of a job follows it. `slice`: ask for the
 * next one now. `wait`: ask for it at `until`, milliseconds since the epoch. `ask`: a person decides; without
 * one, a driver asks again if what stopped the job passes by itself, `soon` in a minute, `later` in an
 * hour.
 */
export type Next =
  | { readonly kind: 'slice' }
  | { readonly kind: 'wait'; readonly until: number }
  | { readonly kind: 'done' }
  | ({ readonly kind: 'ask' } & Passing);

/** Whether a problem can be gone in a minute, and in an hour. */
export interface Passing {
  readonly soon: boolean;
  readonly later: boolean;
}

export interface JobReport {
  readonly job: string;
  readonly kind: JobKind;
  readonly scope: JobScope;
  /** The slice to ask for next; a call with another number changes nothing. */
  readonly slice: number;
  /** Where the job is. `stopped` can be resumed. */
  readonly state: 'going' | 'waiting' | 'done' | 'stopped';
  readonly next: Next;
  /** Why it waits or stopped. */
  readonly shownProblem: ShownProblem | null;
  readonly rowsDone: number;
  readonly rowsTotal: number;
  /**
   * After a run: its rows that are Updated. `null` with any other job, or if the sheet could not be read.
   */
  readonly rowsUpdated: number | null;
  /** Enrollments that they are about: fewer, if rows ask the same. */
  readonly enrollmentsUpdated: number;
  /** Those of them whose people were enrolled, and whose enrollments were removed. */
  readonly rowsEnrolled: number;
  readonly rowsRemoved: number;
  readonly callsSent: number;
  /** Calls still to send, if it is known. */
  readonly callsLeft: number | null;
  /** Milliseconds left, if known. */
  readonly msLeft: number | null;
  readonly counts: Counts;
  /** After a check: what a run would do. */
  readonly plan: PlanState | null;
  readonly preview: readonly PreviewRow[];
  /** As in `SheetState`. */
  readonly problems: readonly ProblemGroup[];
  /**
   * After a check: the rows that it did not read, because they were done before; `null` if there are none.
   */
  readonly earlier: EarlierRows | null;
}

/** How far the slice that is at work is by now. */
export interface Progress {
  readonly job: string;
  readonly slice: number;
  /** Calls of this slice. */
  readonly calls: number;
  /** Enrollments that its calls have carried. */
  readonly enrollments: number;
  /** Of what is being read just now: pages that came, of those that are known to be needed. */
  readonly pagesRead: number;
  readonly pagesTotal: number;
  /** Docebo put calls off: they are sent again then, in milliseconds since the epoch. */
  readonly waitsUntil: number | null;
}
