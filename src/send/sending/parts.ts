// What the files that make up one slice of a run share.
import type { Work } from '../../step';
import type { Notes } from '../rows/notes';
import type { RowsInHand } from '../rows/rows-in-hand';
import type { RunLog } from '../rows/run-log';
import type { SliceState } from '../rows/slice-state';
import type { Streak } from '../waves/streak';

export interface SliceParts {
  readonly work: Work;
  readonly state: SliceState;
  readonly notes: Notes;
  readonly rows: RowsInHand;
  readonly streak: Streak;
  readonly log: RunLog;
}
