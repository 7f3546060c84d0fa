// What the command line asks for and what it reports. Types only.
import type { Action, DirectoryWanted, GetWanted, KeptRow, Overwrite, RowStatus } from '../src/contract';
import type { ReportCalls } from './calls';
import type { Separator } from './csv';
import type { FaultOptions } from './faults';
import type { Language } from './google';
import type { SheetCounts, TimeSpent, WorkbenchClock } from './runtime';

/** The number format of the columns with a header. */
export interface ColumnFormat {
  readonly header: string;
  /** As Sheets writes it: `00000`, `0%`, `mmm-yy`. */
  readonly format: string;
}

export interface HeadlessOptions extends FaultOptions {
  readonly sheet: string;
  /** What to get from Docebo instead of reading a sheet. */
  readonly get?: GetWanted | null;
  /** Sheets of the directory to get first; without a sheet, all there is to do. */
  readonly directory?: readonly DirectoryWanted[];
  readonly out: string | null;
  readonly report: string | null;
  readonly checkOnly: boolean;
  /** As `PersonOptions`. */
  readonly action: Action;
  /** What happens if Docebo already has a completion. */
  readonly overwrite: Overwrite;
  /** Which of several rows with the same user and course counts. */
  readonly keptRow: KeptRow;
  /** Learning plans become a new sheet with their courses, which is only checked. */
  readonly expand?: boolean;
  readonly unenrolls: number | undefined;
  readonly setsBack?: number | undefined;
  readonly answers?: readonly string[];
  readonly verify: boolean;
  /** Shows beside the rows what Docebo holds, and does nothing else with them. */
  readonly refresh?: boolean;
  readonly undo: string | null;
  /** Rowcall's log as a CSV, read at the beginning if it is there. */
  readonly log: string | null;
  /** The run continues by clock triggers alone. */
  readonly background?: boolean;
  readonly tenant: string | null;
  readonly tenantOut: string | null;
  /** A second built-in tenant, as JSON: the sheet is checked and run there first. */
  readonly sandbox?: string | null;
  readonly locale: string;
  /** Of Google's messages. */
  readonly language?: Language;
  /** Of the person's Google account. */
  readonly userLocale?: string;
  readonly timeZone: string;
  readonly latencyMs: number;
  readonly callsPerHour: number;
  readonly executionLimitMs: number;
  /** A file with what Google's services cost, as JSON; by default as in docs/limits.md. */
  readonly costs?: string | null;
  /** Waiting takes the wall's time; it always does with another server. */
  readonly realTime: boolean;
  /**
   * Cells are read as Sheets reads typed or imported text; by default only whole numbers and ISO dates are no
   * text.
   */
  readonly typed?: boolean;
  /** Of the sheet's file; a comma by default. */
  readonly separator?: Separator | 'auto';
  readonly formats?: readonly ColumnFormat[];
  /** Rows that a filter hides, counted from 1. */
  readonly hidden?: readonly number[];
}

/** A check and a run of the sheet, and nothing after it. */
export const PLAIN = {
  checkOnly: false,
  action: 'update',
  overwrite: 'always',
  keptRow: 'none',
  unenrolls: undefined,
  verify: false,
  undo: null,
  log: null,
} as const satisfies Partial<HeadlessOptions>;

/** What the session needs from outside, so that a test can be the outside. */
export interface HeadlessHost {
  readonly readText: (path: string) => Promise<string>;
  /** One line that is written over. */
  readonly progress: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** By default one that continues while the add-on computes and jumps when it waits. */
  readonly clock?: WorkbenchClock;
}

export interface HeadlessReport {
  /** Rows that are not blank. */
  readonly rows: number;
  readonly statuses: Readonly<Partial<Record<RowStatus | 'pending', number>>>;
  readonly calls: ReportCalls;
  /** `ms`: what the planning took inside the add-on. */
  readonly plan: { readonly calls: number; readonly ms: number };
  /** The runs that wrote something, by name, in their order. */
  readonly runs: readonly string[];
  readonly executions: number;
  /**
   * What was done with the sheet, in calls and cells, and what all service calls cost on the session's clock.
   */
  readonly services: SheetCounts;
  /**
   * Cells that jobs read: without connecting, saving the settings and looking at the sheet before and after
   * them.
   */
  readonly cellsReadByJobs: number;
  /**
   * Where the time went, on the session's clock; what is missing from `simulatedMs` was computing and
   * waiting.
   */
  readonly time: TimeSpent;
  /** The longest execution, in milliseconds of the session's clock. */
  readonly longestExecutionMs: number;
  /** Milliseconds that a person would have waited by the clock on the wall. */
  readonly wallMs: number;
  /**
   * Milliseconds that passed on the session's clock until the last job was over: the same with `--real-time`,
   * else with every wait in it.
   */
  readonly simulatedMs: number;
  /** How often each fault happened; those that last as long as the tenant runs are not counted. */
  readonly faults: Readonly<Record<string, number>>;
}

export interface HeadlessResult {
  readonly csv: string;
  /** Rowcall's log as CSV, empty if there is none. */
  readonly log: string;
  readonly report: HeadlessReport;
  /** The built-in tenant's state as JSON; `null` with another server. */
  readonly tenant: string | null;
  /** Lines for a person. */
  readonly summary: readonly string[];
  /** Why it did not go to its end, as a sentence. */
  readonly shownProblem: string | null;
  /** Every row ended Updated, Verified or No change. */
  readonly settled: boolean;
}
