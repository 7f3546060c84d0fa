// The functions the sidebar can call and what they return: types only. Everything here crosses
// `google.script.run`, so there are no dates, no functions and no `undefined`: absent is `null`, moments are
// milliseconds or text.
import type { ConnectInput, ConnectionColour, ConnectionState, SignInInput, SignInState } from './connection';
import type { DirectoryState, GetLeft, GetServer } from './get';
import type { BackgroundState, JobKind, JobReport, JobScope, Progress, RunState } from './jobs';
import type { Reply, ShownProblem } from './replies';
import type { Action } from './sheet/enrollment';
import type { Shape } from './sheet/questions';
import type { CellFix, NameTaken, ProblemMove, ProblemRow, ReasonCode } from './sheet/reasons';
import type { ColumnChoice, ColumnsState, SheetState } from './sheet/sheet-state';
import type { RowStatus } from './sheet/status';

/** A menu item was clicked and wants the sidebar to begin with this. Given once. */
export type Intent =
  | 'check'
  | 'run'
  | 'check-and-run-selected'
  | 'verify'
  | 'undo'
  | 'refresh'
  | 'get'
  | 'get-courses'
  | 'get-people'
  | 'expand'
  | 'help';

/** How much of the sheet to read for a state. */
export type StateScope = 'top' | 'whole';

/** A language that Rowcall speaks, as in `Intl`. */
export type LanguageTag = 'en' | 'de' | 'es' | 'fr' | 'it' | 'ja' | 'pt-BR';

/** The language of a person. */
export interface LanguageState {
  /** What the person chose; `null` follows the language of their Google account. */
  readonly chosen: LanguageTag | null;
  readonly inUse: LanguageTag;
}

/** What is new in a version, each change a line, in English. */
export interface News {
  readonly version: string;
  readonly lines: readonly string[];
}

export interface State {
  /** IANA name of the spreadsheet's zone, in which all times are shown. */
  readonly zone: string;
  /** The one that this sheet works with. */
  readonly connection: ConnectionState | null;
  /** All of the person's. */
  readonly connections: readonly ConnectionState[];
  readonly sheet: SheetState;
  /** `null` if the sheet could not be read as rows: then `shownProblem` says why. */
  readonly columns: ColumnsState | null;
  readonly shownProblem: ShownProblem | null;
  /**
   * A job that was begun and is not over: in progress in another window, or broken off and ready to be
   * resumed.
   */
  readonly job: JobReport | null;
  readonly intent: Intent | null;
  /** The version that this person has not seen yet; `null` if there is none. */
  readonly news: string | null;
  readonly settings: Settings;
  /** Ways of writing whose pilot failed on this tenant, each as a sentence with its reason. */
  readonly closedWays: readonly string[];
  readonly signIn: SignInState;
  /** `null` if nothing runs in the background. */
  readonly background: BackgroundState | null;
  /** The Get of this document that is not over; `null` in the first quick look, and if there is none. */
  readonly get: GetLeft | null;
  /** The sheets of the directory that were read to their end. */
  readonly directory: readonly DirectoryState[];
}

/**
 * What `disconnect` left: `livesOn` if a tenant did not say that it ended the sign-in itself, and it would
 * last for long.
 */
export interface Disconnected extends State {
  readonly livesOn: boolean;
}

export interface Settings {
  /** Calls an hour the tenant allows. */
  readonly callsPerHour: number;
  /** Whether one pair may be written twice to save calls. */
  readonly overlap: 'never' | 'unless-completing' | 'always';
  /** IANA name of the tenant's own time zone, or `''` for the spreadsheet's. */
  readonly tenantZone: string;
  /** Whether a run is followed by reading back what it wrote. */
  readonly verifyAfterRun: boolean;
  /** What Docebo is asked not to set off. Only batch imports can ask for it. */
  readonly hold: 'nothing' | 'notifications' | 'notifications-and-certificates';
  /** Whether the person gets a mail when work in the background is over. */
  readonly mailAtEnd: boolean;
}

/**
 * What the sidebar calls. Every argument is checked on the server. `sheet` is the id of the sheet that the
 * sidebar shows: if another one is in front by then, nothing is done and the problem is `other-sheet`.
 * Without it, the sheet in front counts.
 */
export interface Server extends GetServer {
  /**
   * `top` reads no more than the sheet's first rows, and leaves the intent: enough to begin with, and quick.
   */
  getState(scope?: StateScope): Reply<State>;
  connect(input: ConnectInput): Reply<State>;
  /** Ends the `connect` that is under way: nothing of it is kept, if it was not over before. */
  cancelConnect(): Reply<State>;
  /**
   * Forgets a domain with its secrets and tokens, and asks the tenant to end the sign-in; without a domain,
   * the one that the sheet works with.
   */
  disconnect(domain?: string): Reply<Disconnected>;
  /** Works with another of the person's connections in this sheet from now on. */
  chooseConnection(domain: string, sheet?: number): Reply<State>;
  nameConnection(input: {
    readonly domain: string;
    readonly name: string;
    readonly colour: ConnectionColour;
  }): Reply<State>;
  chooseColumns(choice: ColumnChoice, sheet?: number): Reply<State>;
  saveSettings(settings: Settings): Reply<State>;
  /**
   * The language for this person from now on; `null` follows their Google account. The sidebar has to be
   * opened again.
   */
  chooseLanguage(language: LanguageTag | null): Reply<State>;
  /** What is done with the rows of this sheet that do not say it themselves. */
  chooseAction(action: Action, sheet?: number): Reply<State>;
  /** Answers a question about a column of this sheet; `null` takes the answer back. */
  answerQuestion(
    input: { readonly question: string; readonly answer: string | null },
    sheet?: number,
  ): Reply<State>;
  /** Remembers which groups of problems this person has dismissed, or (`on` false) wants to see again. */
  dismiss(input: { readonly marks: readonly string[]; readonly on: boolean }): Reply<null>;
  /**
   * Begins a job and does its first slice. `unenrolls`: the number of them that the person typed; `setsBack`:
   * the number of rows that take something away from somebody who has completed, as the person confirmed it.
   * `domain`: the tenant that the person saw: if the sheet works with another by then, nothing is done.
   */
  startJob(
    input: {
      readonly domain?: string;
      readonly kind: JobKind;
      readonly scope: JobScope;
      readonly unenrolls?: number;
      readonly setsBack?: number;
    },
    sheet?: number,
  ): Reply<JobReport>;
  /** Does the slice named; a late or repeated call does nothing and says where the job is. */
  continueJob(input: { readonly job: string; readonly slice: number }): Reply<JobReport>;
  /**
   * How far the slice is that was begun last; `null` if none was. One read of a property: asked for often.
   */
  getProgress(): Reply<Progress | null>;
  /** Stops after the wave that is under way. */
  stopJob(): Reply<State>;
  /** Selects the first row with this status below the one selected, and says how many there are. */
  showRows(
    status: RowStatus | 'pending',
    sheet?: number,
  ): Reply<{ readonly rows: number; readonly row: number | null }>;
  /**
   * Selects the wrong cell of a row with this problem, and says what is wrong; `null` if no row has it any
   * more.
   */
  showProblem(
    input: { readonly code: ReasonCode; readonly row: number; readonly move: ProblemMove },
    sheet?: number,
  ): Reply<{ readonly shown: ProblemRow | null }>;
  /**
   * Writes a value into the cell that `showProblem` found wrong, if the row and the cell are as they were
   * then.
   */
  fixCell(input: CellFix, sheet?: number): Reply<{ readonly row: number }>;
  /**
   * Writes a suggested name into the cell of each row that has this problem and holds what was shown; a
   * hundred rows at a time. Returns how many rows it changed, and how many are left.
   */
  takeName(input: NameTaken, sheet?: number): Reply<{ readonly rows: number; readonly left: number }>;
  /** Adds a sheet with the headers Rowcall knows and three example rows. */
  makeTemplate(): Reply<State>;
  /**
   * Adds a sheet with a row for each person, course and date of the sheet shown, which is laid out otherwise;
   * that one stays as it is.
   */
  turnIntoRows(shape: Exclude<Shape, 'unsplit'>, sheet?: number): Reply<State>;
  /**
   * Adds a sheet with a row for each person and course of the learning plans that the sheet shown names; that
   * one stays as it is.
   */
  expandPlans(into: 'courses', sheet?: number): Reply<State>;
  /** What is new in this version, which counts as seen then. */
  whatsNew(): Reply<News>;
  /** Brings the log to the front; not `shown` if there is none. */
  showLog(): Reply<{ readonly shown: boolean }>;
  /** The runs of the log whose changes can be undone, newest first. */
  listRuns(): Reply<readonly RunState[]>;
  /**
   * Adds a sheet whose rows put back what was there before a run, and shows it: it is checked and run like
   * any other.
   */
  makeUndo(run: string): Reply<State>;
  /**
   * What this session and this tenant showed, for a bug report: without names, IDs, addresses, secrets or
   * cells of the sheet.
   */
  supportReport(): Reply<{ readonly text: string }>;
  /** Forgets the pilots that failed on this tenant, so that each is tried again when it is needed. */
  retryPilots(): Reply<State>;
  /** Lets the job that was begun continue in the background, with the sidebar closed; or no longer. */
  setBackground(on: boolean): Reply<State>;
  /**
   * Where to send the person to sign in with Docebo itself; the credentials are kept for when they come back.
   */
  signInAddress(input: SignInInput): Reply<{ readonly url: string }>;
}
