// The reply of each function of the script: a value, or a problem with what to do about it.
import type { Problem } from './sheet/problems';

/** Success, or a problem that a person can act on. A throw means a bug or a killed execution. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ShownProblem };

type Remedy = 'reconnect' | 'choose-columns' | 'retry' | 'show-rows' | 'wait' | 'retry-pilots';

/** A problem as a person gets it. */
export interface ShownProblem {
  readonly code: Problem['code'];
  /** What happened and what to do, in sentences. */
  readonly sentence: string;
  /** The one thing that most likely helps, for a button. */
  readonly remedy: Remedy | null;
  /** Technical particulars to copy into a mail; never a secret. */
  readonly particulars: string;
  /**
   * With a refused sign-in, whose credentials are wrong, if Docebo says so: the app's, or the person's;
   * `domain`: nothing there answers as Docebo does.
   */
  readonly suspect?: 'app' | 'person' | 'domain';
  /** The row that it names, 1-based, as it was then. */
  readonly row?: number;
  /** Where at Google to give what is missing. */
  readonly link?: string;
}
