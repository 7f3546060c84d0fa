// What the check found out about one row.
import type { Held, Problem, RowProblem, RowStatus } from '../../contract';
import type { Ids } from '../../sheet';
import { rowSentence } from '../../words';

/** What the check found out about one row. Rows it could not finish have no finding. */
export interface Finding {
  readonly status: RowStatus;
  readonly details: string;
  /** Why the row cannot be sent, if it cannot. */
  readonly problem?: RowProblem;
  readonly userId: number | null;
  readonly courseId: number | null;
  /** What Docebo holds: `null` if there is no enrollment, absent if it was not looked for. */
  readonly held?: Held | null | undefined;
  /** The row was left as it is because Docebo has a completion. */
  readonly kept?: true;
  /** The ID of the session that the row names, if it names one. */
  readonly sessionId?: number;
  /** The person was seen to be deactivated. */
  readonly leaver?: true;
}

export interface CheckResult {
  /** By row key. */
  readonly findings: ReadonlyMap<string, Finding>;
  /** Rows without a finding of which the user and the course are known by now, by row key. */
  readonly found: ReadonlyMap<string, Ids>;
  /** Why rows are left without a finding, if any are. */
  readonly halted: Problem | null;
}

/** What a comparison finds of a row whose user and course are known. */
export type Compared = Pick<Finding, 'status' | 'details' | 'problem' | 'kept'>;

export const refused = (problem: RowProblem): Compared => ({
  status: problem.code === 'duplicate' ? 'Duplicate' : 'Invalid',
  details: rowSentence(problem),
  problem,
});

export const invalid = (problem: RowProblem): Finding => ({
  ...refused(problem),
  userId: null,
  courseId: null,
});
