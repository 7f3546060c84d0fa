// What the parts of one slice of a run share.
import type { Work } from '../step/step';
import type { Notes } from './notes';
import type { RowsInHand } from './rows-in-hand';
import type { RunLog } from './run-log';
import type { SliceState } from './slice-state';
import type { Streak } from './streak';

export interface SliceParts {
  readonly work: Work;
  readonly state: SliceState;
  readonly notes: Notes;
  readonly rows: RowsInHand;
  readonly streak: Streak;
  readonly log: RunLog;
}
