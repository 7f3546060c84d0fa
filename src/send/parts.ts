// What the parts of one slice of a run share: the work, the rows, and what it has come to so far.
import type { Problem } from '../contract';
import type { Work } from '../step/step';
import type { Notes } from './notes';
import type { RowsInHand } from './rows-in-hand';
import type { RunLog } from './run-log';
import type { Streak } from './streak';

/** What a slice has come to so far: its parts each add to it. */
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

export interface SliceParts {
  readonly work: Work;
  readonly state: SliceState;
  readonly notes: Notes;
  readonly rows: RowsInHand;
  readonly streak: Streak;
  readonly log: RunLog;
}
