// The functions the sidebar may call and what they return: types only. Everything here crosses
// `google.script.run`, so there are no dates, no functions and no `undefined`: absent is `null`, moments are
// milliseconds or text.

import type { Action } from './enrollment';
import type { DirectoryState, GetLeft, GetServer } from './get';
import type { FieldName, Problem, SetBacks } from './problems';
import type { KeptRow, Overwrite, QuestionState, Shape, UnusedColumn } from './questions';
import type { CellFix, NameTaken, ProblemGroup, ProblemMove, ProblemRow, ReasonCode } from './reasons';
import type { RowStatus } from './status';

/** Success, or a problem that a person can act on. A throw means a bug or a killed execution. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ShownProblem };

export type Remedy = 'reconnect' | 'choose-columns' | 'retry' | 'show-rows' | 'wait' | 'retry-pilots';

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
   * With a refused sign-in, whose credentials are wrong, if Docebo says so: the app's, or the person's; `domain`: nothing
   * there answers as Docebo does.
   */
  readonly suspect?: 'app' | 'person' | 'domain';
  /** Where at Google to give what is missing. */
  readonly link?: string;
}

export type GrantName = 'password' | 'client_credentials' | 'authorization_code';

/** What signing in on Docebo's own page needs. */
export type SignInInput = Pick<ConnectInput, 'domain' | 'clientId' | 'clientSecret'>;

export interface ConnectInput {
  /** `acme`, `acme.docebosaas.com` or `https://acme.docebosaas.com`. */
  readonly domain: string;
  readonly grant: Exclude<GrantName, 'authorization_code'>;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Empty with `client_credentials`. */
  readonly username: string;
  readonly password: string;
}

/** Colours of connections; a name and the domain are always beside them. */
export type ConnectionColour = 'blue' | 'green' | 'amber' | 'red' | 'purple' | 'grey';

export interface ConnectionState {
  /** As the person named it; empty if they did not. */
  readonly name: string;
  readonly colour: ConnectionColour;
  readonly domain: string;
  readonly grant: GrantName;
  readonly signedInAs: { readonly username: string; readonly name: string; readonly level: string };
}

/** One column of the person's sheet. */
export interface HeaderState {
  /** Names the column even where two have the same header: what `chooseColumns` takes. */
  readonly id: string;
  readonly header: string;
  /** Up to three values of it, as shown in the sheet. */
  readonly samples: readonly string[];
}

export interface ColumnsState {
  readonly headers: readonly HeaderState[];
  /** The header id for each field, `null` where there is none. */
  readonly chosen: Readonly<Record<FieldName, string | null>>;
  /** Fields without which nothing can start. Empty when all is well. */
  readonly missing: readonly FieldName[];
  /** True where a person's own choice is in force rather than what was recognised. */
  readonly byHand: boolean;
  /** Fields for which a column was chosen that is gone, so that another was taken. */
  readonly lost: readonly FieldName[];
  /** Headers of the columns that fill in additional enrollment fields, from the left. */
  readonly additional: readonly string[];
  /** How the sheet is laid out, where it does not hold one enrollment a row. */
  readonly shape: Shape | null;
  /** A column holds learning plans. */
  readonly plans: boolean;
  /** What is open about the columns, and what was answered and can be changed. */
  readonly questions: readonly QuestionState[];
  /** The columns that nothing is read from. */
  readonly unused: readonly UnusedColumn[];
}

/** The header id for each field, `null` for none; a whole `null` goes back to what Rowcall recognises. */
export type ColumnChoice = Readonly<Record<FieldName, string | null>> | null;

/** Rows by status. `pending`: not checked yet, or changed since. */
export type Counts = Readonly<Record<RowStatus | 'pending', number>>;

export interface SheetState {
  readonly id: number;
  readonly name: string;
  /** Before they are counted: rows below the headers, blank ones too. */
  readonly rows: number;
  /** False if only the sheet's top was read: then nothing is known by status, nor of a job. */
  readonly counted: boolean;
  readonly counts: Counts;
  /** Enrollments that Ready rows remove. */
  readonly unenrolls: number;
  /** Ready rows that take something away from somebody who has completed. */
  readonly back: SetBacks;
  /** What is done with rows that do not say it in a column of their own. */
  readonly action: Action;
  /** What happens to rows if Docebo already has a completion, and how many were left as they are for it. */
  readonly overwrite: Overwrite;
  readonly kept: number;
  /** Which of several rows with the same user and course counts. */
  readonly keptRow: KeptRow;
  /** Rows that need a person, by reason. */
  readonly problems: readonly ProblemGroup[];
}

/** `verify` reads back what runs wrote; `refresh` shows beside each row what Docebo holds. */
export type JobKind = 'check' | 'run' | 'verify' | 'refresh';

/**
 * `all`: every row not yet done; `selected`: the rows selected in the sheet; `job`: the rows the job named
 * checked.
 */
export type JobScope =
  | { readonly of: 'all' }
  | { readonly of: 'selected' }
  | { readonly of: 'job'; readonly job: string };

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
  | 'help';

/** How much of the sheet to read for a state. */
export type Look = 'top' | 'whole';

/** A language that Rowcall speaks, as in `Intl`. */
export type LanguageTag = 'en' | 'de' | 'es' | 'fr' | 'it' | 'ja' | 'pt-BR';

/** The language of a person. */
export interface LanguageState {
  /** What the person chose; `null` follows the language of their Google account. */
  readonly chosen: LanguageTag | null;
  readonly inUse: LanguageTag;
}

export interface State {
  /** IANA name of the spreadsheet's zone, in which all times are told. */
  readonly zone: string;
  /** The one that this sheet works with. */
  readonly connection: ConnectionState | null;
  /** All of the person's. */
  readonly connections: readonly ConnectionState[];
  readonly sheet: SheetState;
  /** `null` where the sheet could not be read as rows: then `shownProblem` says why. */
  readonly columns: ColumnsState | null;
  readonly shownProblem: ShownProblem | null;
  /**
   * A job that was begun and is not over: going on in another window, or broken off and ready to be resumed.
   */
  readonly job: JobReport | null;
  readonly intent: Intent | null;
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

/** Signing in on Docebo's own page. */
export interface SignInState {
  /** The redirect URI that Docebo's app must have. */
  readonly redirectUri: string;
  /** One was begun, and the person has not come back from it. */
  readonly begun: boolean;
  /** Why the last one did not come about, where it did not. */
  readonly shownProblem: ShownProblem | null;
}

/**
 * What `disconnect` left: `livesOn` where a tenant did not say that it ended the sign-in itself, and it would
 * last for long.
 */
export interface Disconnected extends State {
  readonly livesOn: boolean;
}

/** Work that continues in the background, an execution at a time. */
export interface BackgroundState {
  readonly job: string;
  /** When Google starts it again, milliseconds since the epoch; about that time. */
  readonly nextAt: number;
  /**
   * Whether it runs for the person who asks, with their connection; else for somebody else who uses the
   * spreadsheet.
   */
  readonly mine: boolean;
}

/** A run as the log tells of it, newest first. */
export interface RunState {
  readonly run: string;
  /** As the log has it: `2026-03-14 14:30:05`, in the spreadsheet's zone. */
  readonly startedAt: string;
  readonly who: string;
  /** Enrollments that it changed. */
  readonly changed: number;
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

/** The plan in plain figures. */
export interface PlanState extends SetBacks {
  readonly rows: number;
  /** Rows that ask the same of one enrollment are one. */
  readonly enrollments: number;
  readonly calls: number;
  /** Calls that one call a row would have taken. */
  readonly callsOneByOne: number;
  readonly putMany: number;
  readonly putOne: number;
  readonly postBatch: number;
  readonly enrollMany: number;
  readonly enrollBatch: number;
  readonly unenrollMany: number;
  readonly recertifyBatch: number;
  readonly attendanceBatch: number;
  readonly lowerBound: number;
  /** Calls that writing a pair twice would save; 0 where it would save nothing or is allowed already. */
  readonly overlapWouldSave: number;
  /** Enrollments that the plan marks as completed and so may fire notifications. */
  readonly completions: number;
  /** Enrollments that are new, and enrollments that are removed. */
  readonly enrolls: number;
  readonly unenrolls: number;
  /** Completions that are recorded beside one that Docebo is asked to keep. */
  readonly recertifies: number;
  /** Rows for which Docebo cannot be asked to hold back what the settings want held back. */
  readonly notHeld: number;
  readonly estimatedMs: number;
  /** Milliseconds the planning took. */
  readonly planMs: number;
}

export interface PreviewRow {
  /** 1-based row number when it was read. */
  readonly row: number;
  readonly user: string;
  readonly course: string;
  readonly before: string;
  readonly after: string;
}

/** Rows that were updated or verified before a check, and that the check did not read. */
export interface EarlierRows {
  readonly rows: number;
  /** When the first of them was: `2026-03-14 14:30:05`, in the spreadsheet's zone. */
  readonly since: string;
}

/**
 * What comes after a slice, as the server says it; every driver of a job follows it. `slice`: ask for the
 * next one now. `wait`: ask for it at `until`, milliseconds since the epoch. `ask`: a person decides; without
 * one, a driver asks again where what stopped the job passes by itself, `soon` in a minute, `later` in an
 * hour.
 */
export type Next =
  | { readonly kind: 'slice' }
  | { readonly kind: 'wait'; readonly until: number }
  | { readonly kind: 'done' }
  | ({ readonly kind: 'ask' } & Passing);

/** Whether a problem can be gone in a minute, and in an hour. */
export interface Passing {
  readonly soon: boolean;
  readonly later: boolean;
}

export interface JobReport {
  readonly job: string;
  readonly kind: JobKind;
  readonly scope: JobScope;
  /** The slice to ask for next; a call with another number changes nothing. */
  readonly slice: number;
  /** Where the job is. `stopped` can be resumed. */
  readonly state: 'going' | 'waiting' | 'done' | 'stopped';
  readonly next: Next;
  /** Why it waits or stopped. */
  readonly shownProblem: ShownProblem | null;
  readonly rowsDone: number;
  readonly rowsTotal: number;
  /**
   * After a run: its rows that are Updated. `null` with any other job, and where the sheet could not be read.
   */
  readonly rowsUpdated: number | null;
  /** Enrollments that they are about: fewer, if rows ask the same. */
  readonly enrollmentsUpdated: number;
  /** Those of them whose people were enrolled, and whose enrollments were removed. */
  readonly rowsEnrolled: number;
  readonly rowsRemoved: number;
  readonly callsSent: number;
  /** Calls still to send, where it is known. */
  readonly callsLeft: number | null;
  /** Milliseconds left, if known. */
  readonly msLeft: number | null;
  readonly counts: Counts;
  /** After a check: what a run would do. */
  readonly plan: PlanState | null;
  readonly preview: readonly PreviewRow[];
  /** As in `SheetState`. */
  readonly problems: readonly ProblemGroup[];
  /**
   * After a check: the rows that it did not read, because they were done before; `null` where there are none.
   */
  readonly earlier: EarlierRows | null;
}

/** How far the slice that is at work is by now. */
export interface Progress {
  readonly job: string;
  readonly slice: number;
  /** Calls of this slice. */
  readonly calls: number;
  /** Enrollments that its calls have carried. */
  readonly enrollments: number;
  /** Of what is being read just now: pages that came, of those that are known to be needed. */
  readonly pagesRead: number;
  readonly pagesTotal: number;
  /** Docebo put calls off: they are sent again then, in milliseconds since the epoch. */
  readonly waitsUntil: number | null;
}

/**
 * What the sidebar calls. Every argument is checked on the server. `sheet` is the id of the sheet that the
 * sidebar shows: where another one is in front by then, nothing is done and the problem is `other-sheet`.
 * Without it, the sheet in front counts.
 */
export interface Server extends GetServer {
  /**
   * `top` reads no more than the sheet's first rows, and leaves the intent: enough to begin with, and quick.
   */
  getState(look?: Look): Reply<State>;
  connect(input: ConnectInput): Reply<State>;
  /** Ends the `connect` that is under way: nothing of it is kept, if it was not over before. */
  cancelConnect(): Reply<State>;
  /**
   * Forgets a domain with its secrets and tokens, and asks the tenant to end the sign-in; without a domain, the
   * one that the sheet works with.
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
  /** How far the slice is that was begun last; `null` if none was. One read of a property: asked for often. */
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
   * Writes a suggested name into the cell of each row that has this problem and holds what was shown; a hundred
   * rows at a time. Returns how many rows it changed, and how many are left.
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
  /** The runs of the log whose changes may be taken back, newest first. */
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
  /** Forgets the pilots that failed on this tenant, so that each is tried again where it is needed. */
  retryPilots(): Reply<State>;
  /** Lets the job that was begun continue in the background, with the sidebar closed; or no longer. */
  setBackground(on: boolean): Reply<State>;
  /**
   * Where to send the person to sign in with Docebo itself; the credentials are kept for when they come back.
   */
  signInAddress(input: SignInInput): Reply<{ readonly url: string }>;
}
