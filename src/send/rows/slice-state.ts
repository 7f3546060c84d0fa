// The results of a slice of a run so far.
import type { Problem } from '../../contract';

/** The results of a slice so far: each of its parts adds to them. */
export interface SliceState {
  /** Why the slice ends, if a person should know. */
  problem: Problem | null;
  /** Rows whose answer was lost have to be read back before anything else is sent. */
  readBack: boolean;
  /** Calls that this run has sent, those of earlier slices included. */
  writes: number;
  /** Those of them whose lines are in the log. */
  logged: number;
}
