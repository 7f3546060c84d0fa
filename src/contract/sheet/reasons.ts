// Rows that need a person, by reason: what the sidebar shows of them, row by row. Types only.
import type { RowProblem } from './row-problems';

/** Why a row needs a person. `other`: the receipt does not say, as those of earlier versions. */
export type ReasonCode = RowProblem['code'] | 'not-enrolled' | 'failed' | 'unknown' | 'differs' | 'other';

/**
 * What can be done for all rows of a group. `enroll`: check again with *Enroll if missing*. `answer`: answer
 * the question that holds them back. `retry`: try to send them again. `settle`: read what happened to them.
 * `expand`: make a row for each course of the learning plans. `keep-newest`: let the row with the latest
 * completion count, for every enrollment with several rows. `check`: check all rows again, so that the choice
 * which row counts decides.
 */
export type GroupAction = 'enroll' | 'answer' | 'retry' | 'settle' | 'expand' | 'keep-newest' | 'check';

/** Rows with the same reason. */
export interface ProblemGroup {
  readonly code: ReasonCode;
  readonly rows: number;
  /** Count and reason: `6 users not found`. */
  readonly label: string;
  /** `null` if each row has to be looked at. */
  readonly action: GroupAction | null;
  /** Names the group as its check left it: with other rows, or checked again, it has another mark. */
  readonly mark: string;
}

/** `here`: the row itself if it still has the reason, else the next. */
export type ProblemMove = 'here' | 'next' | 'previous';

/** One row of a group. */
export interface ProblemRow {
  readonly code: ReasonCode;
  /** 1-based. */
  readonly row: number;
  /** 1-based place in the group, and the group's size. */
  readonly place: number;
  readonly rows: number;
  readonly user: string;
  readonly course: string;
  /** What is wrong and what to do, as in the sheet. */
  readonly details: string;
  /** Names the row until it is edited. */
  readonly key: string;
  /** The cell that is wrong; `null` if no single cell is. */
  readonly cell: {
    readonly header: string;
    readonly value: string;
    /** A new value can be typed for it. */
    readonly typed: boolean;
    /** Names that the details suggest instead, nearest first. */
    readonly near: readonly string[];
    /** Rows of the group whose cell holds the same. */
    readonly same: number;
  } | null;
}

/** A value for the wrong cell of a row, and what has to be there before. */
export interface CellFix {
  readonly key: string;
  readonly header: string;
  readonly before: string;
  readonly value: string;
}

/** A suggested name for all rows of a group whose cell holds what was shown. */
export interface NameTaken {
  readonly code: ReasonCode;
  readonly header: string;
  readonly before: string;
  readonly value: string;
}
