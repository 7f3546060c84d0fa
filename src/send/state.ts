// What a slice of a run works with, and what it has come to so far.
import type { KnownLimits } from '../account/limits';
import type { Look, Pilots } from '../account/pilots';
import type { Runner } from '../account/runner';
import { isLost } from '../check/settle';
import type { Problem, RowStatus } from '../contract';
import type { CallOutcome, Patience } from '../docebo';
import type { LogLine } from '../log/log';
import type { Waiting } from '../lookup/lag';
import type { Listings } from '../lookup/listings';
import type { Reader } from '../lookup/reader';
import type { Call, PlanOptions } from '../plan';
import type { Row } from '../sheet';
import type { Reading, ReadingResult } from '../work/reading';
import type { RememberingSheet } from '../work/remembering';
import type { Vain } from './streak';

export interface SliceTools extends Waiting {
  readonly sheet: RememberingSheet;
  readonly read: () => ReadingResult;
  /** The rows of a reading by its cells as they are known to be now. */
  readonly rowsOf: (reading: Reading) => readonly Row[];
  readonly listings: Listings;
  readonly reader: Reader;
  readonly planOptions: PlanOptions;
  /** What one call may carry: the plan follows what is learned. */
  readonly limits: KnownLimits;
  /** Docebo's own job runner: imports are handed over to it where that takes fewer calls. */
  readonly runner: Runner;
  /** Whether completions go only where Docebo can be asked to hold back what they set off. */
  readonly hold: boolean;
  /** Why nothing of these rows may be sent, if there is a reason. */
  readonly refusal: (reading: Reading) => Problem | null;
  /** True for the rows that this job is about. */
  readonly inScope: (row: Row) => boolean;
  /**
   * Calls in a row without a success at the end of the slice before, and who keeps that figure should this
   * slice be ended.
   */
  readonly vain: Vain;
  readonly keepVain: (vain: Vain) => void;
  /** Calls that this run has sent before this slice. */
  readonly writes: number;
  /** Sends the calls at once; every edit of every call gets an outcome. */
  readonly send: (calls: readonly Call[], patience: Patience) => readonly CallOutcome[];
  /** What is known of each kind of call on this tenant, and the reading that a pilot needs. */
  readonly pilots: Pilots;
  readonly look: Look;
  /** The run's name, for the marks of the rows that it sends, and for the log. */
  readonly run: string;
  readonly log: (lines: readonly LogLine[]) => void;
  /** The problem where the log has no room for so many more lines. */
  readonly logFull: (lines: number) => Problem | null;
  /** Whether `log` or `logFull` found just now that the log with this run's lines is gone. */
  readonly logGone: () => boolean;
  /** Told of the first plan, with the calls that follow it, before anything of it is sent. */
  readonly planned: (edits: number, calls: number) => void;
  /**
   * How many calls the next wave may have; 0 where the slice has to end, with the reason, if it is one to
   * tell.
   */
  readonly nextWave: () => { readonly size: number; readonly halted: Problem | null };
}

/** What a slice has come to so far: shared by its parts, which each add to it. */
export interface SliceState {
  /** Why the slice ends, where a person should know. */
  problem: Problem | null;
  /** Rows whose answer was lost have to be read back before anything else is sent. */
  readBack: boolean;
  /** Calls that this run has sent, those of earlier slices included. */
  writes: number;
  /** Those of them whose lines are in the log. */
  logged: number;
}

/**
 * Whether a run has something to do for a row of this state: to send it, or to find out its result.
 */
export const isOpen = (state: RowStatus | 'pending'): boolean => state === 'Ready' || isLost(state);
