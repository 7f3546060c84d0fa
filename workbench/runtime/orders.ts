// What executions share, what one is ordered to do, and how it ends. Types only.
import type {
  AuthMode,
  Ended,
  Google,
  ServiceCosts,
  SpreadsheetHost,
  Start,
  WorkbenchClock,
} from '../google';
import type { Counters } from './counters';
import type { LogLine } from './thread-messages';
import type { ServiceHook } from './types';

/** What all executions of a workbench share. */
export interface Surroundings {
  readonly google: Google;
  readonly clock: WorkbenchClock;
  readonly counters: Counters;
  readonly spreadsheet: SpreadsheetHost | null;
  /** The scopes that the script has now; `null` if its manifest names none. */
  readonly granted: () => readonly string[] | null;
  readonly costs: ServiceCosts;
  readonly computingLimitMs: number;
  readonly seed: number | null;
  /** Google's message in the person's language. */
  readonly say: (message: string) => string;
  readonly hook: () => ServiceHook | null;
  readonly log: (execution: number, line: LogLine) => void;
}

export interface Order {
  readonly start: Start;
  readonly user: string;
  readonly mode: AuthMode;
  readonly limitMs: number;
  /** Started by a clock trigger, with no editor before it. */
  readonly byTrigger?: boolean;
}

/** How it ended; `killed` names why. */
export type Outcome = Ended | { readonly kind: 'killed'; readonly why: string };
