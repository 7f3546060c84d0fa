// The state of the page: its types and its initial value.
import type {
  Counts,
  FieldName,
  GetEstimate,
  GetReport,
  Gettable,
  JobKind,
  JobReport,
  JobScope,
  News,
  PlanState,
  ProblemRow,
  Progress,
  ReasonCode,
  RowStatus,
  RunState,
  SetBacks,
  Action as SheetAction,
  ShownProblem,
  State,
} from '../../contract';
import type { CallName } from '../server/calls';

export type Step = 'connect' | 'columns' | 'rows';

/** Where on the page a problem is shown: beside what it came from. */
export type Place = 'page' | Step | 'settings' | 'undo' | 'get' | 'help';

/** A problem from the server, or one that the page itself found. */
export type PageProblem = Omit<ShownProblem, 'code'> & {
  readonly code: ShownProblem['code'] | 'no-answer' | 'cut-off' | 'strange-answer' | 'stalled';
};

/** A job from its beginning to its end, as far as the page is driving it. */
export interface Work {
  readonly kind: JobKind;
  readonly scope: JobScope;
  /** The sheet it was begun in, `null` if that is not known. */
  readonly sheet: number | null;
  /** The tenant that the page showed when it was begun; `null` if that is not known. */
  readonly domain: string | null;
  /** After a check: run at once if no more rows than this came out ready. `null`: wait for the person. */
  readonly thenRun: number | null;
  /** With a run: how many rows are allowed to unenroll, as typed; `null` if nothing had to be typed. */
  readonly unenrolls: number | null;
  /** The same for rows that set a completion back, as the person confirmed it. */
  readonly setsBack: number | null;
  /** The jobs that were there before this one was begun, so as not to take one of them for this one. */
  readonly known: readonly string[];
  /** The newest that is known of it, `null` before the first answer. */
  readonly report: JobReport | null;
  /** When it came, milliseconds since the epoch; `null` for one from before this page drove the job. */
  readonly reportedAt: number | null;
  /** How often in a row nothing moved. */
  readonly tries: number;
  /** The person pressed Stop: no further slice is asked for. */
  readonly stopping: boolean;
}

/**
 * The job driver. `asked`: startJob or continueJob is out. `looking`: an answer was lost, and getState is out
 * to see how far the work is. `pausing`: an alarm is set. `offered`: stopped or left, and can be resumed.
 */
export type Drive =
  | { readonly at: 'idle' }
  | { readonly at: 'asked' | 'looking'; readonly work: Work; readonly ticket: number }
  | {
      readonly at: 'pausing';
      readonly work: Work;
      readonly why: 'limit' | 'no-answer' | 'busy';
      /** Milliseconds since the epoch. */
      readonly until: number;
      readonly alarm: number;
    }
  | { readonly at: 'offered'; readonly report: JobReport };

/** A finished check whose plan still fits the sheet. */
export interface Checked {
  readonly report: JobReport;
  readonly counts: Counts;
  readonly sheet: number | null;
  /** It was over before this page was opened: nobody here has seen its plan. */
  readonly before: boolean;
}

/** A call that is out. Its argument is not kept: it may hold a password. */
interface Pending {
  readonly ticket: number;
  readonly name: CallName;
  /** With showRows: the status asked for. */
  readonly status: RowStatus | 'pending' | null;
}

/** What a job is begun with. */
export type Start = Pick<Work, 'kind' | 'scope' | 'thenRun' | 'unenrolls' | 'setsBack'>;

/** A question that is put before something is done. */
export type Asking =
  | { readonly what: 'disconnect' }
  | {
      readonly what: 'run';
      readonly scope: JobScope;
      readonly rows: number;
      /** `null` if no check has shown what will be done. */
      readonly plan: PlanState | null;
      /** Rows that unenroll, `null` if only the server knows. */
      readonly unenrolls: number | null;
      /** Rows that take something away from somebody who has completed, as far as it is known here. */
      readonly back: SetBacks;
      /** That number has to be typed first. */
      readonly typing: boolean;
    };

/** The choice of a run to take back. */
export interface Undo {
  /** `null` until the log was read. */
  readonly runs: readonly RunState[] | null;
  readonly chosen: string | null;
  /** The answer to makeUndo was lost: this look at the sheet tells whether another one is in front now. */
  readonly looking: { readonly ticket: number; readonly sheet: number } | null;
}

/** What the page knows of a Get. */
export interface Getting {
  /** What the form begins with. */
  readonly of: GetReport['of'];
  /** What the person asked for; `null` while they still choose. */
  readonly wanted: Gettable | null;
  readonly estimate: GetEstimate | null;
  readonly report: GetReport | null;
  /** The alarm that is set for a Get that waits; `null` for none. */
  readonly alarm: number | null;
  readonly stopping: boolean;
}

/** Something short that is said beside what it is about, until the next thing happens. */
export type Notice =
  | { readonly of: 'intent'; readonly lacking: 'connect' | 'columns' }
  | {
      readonly of: 'shown';
      readonly status: RowStatus | 'pending';
      readonly row: number | null;
      readonly rows: number;
    }
  | { readonly of: 'saved' }
  /** Disconnected, but the tenant did not say that it ended the sign-in. */
  | { readonly of: 'lives-on' }
  | { readonly of: 'lost-end' }
  | { readonly of: 'refreshed' }
  | { readonly of: 'taken'; readonly rows: number; readonly left: number }
  /** The log that was to be shown is not there. */
  | { readonly of: 'no-log' }
  | { readonly of: 'solved' }
  /** `rows`: how many are not checked any more, 0 if that is not known. */
  | { readonly of: 'stale'; readonly rows: number }
  /** Another sheet came to the front. */
  | { readonly of: 'now-in'; readonly sheet: string };

/** Rows with the same problem, gone through one by one. */
export interface Group {
  readonly code: ReasonCode;
  /** The row in front, `null` until the server has found it. */
  readonly at: ProblemRow | null;
  /** A value was typed for its cell, and the row is checked again, until the next one is in front. */
  readonly fixing: boolean;
}

export interface Page {
  readonly phase: 'opening' | 'open' | 'failed';
  readonly server: State | null;
  /** The last ticket given to a call. A ticket is never used twice. */
  readonly ticket: number;
  /** The ticket of the call whose state is shown: an older call's answer is passed over. */
  readonly shown: number;
  readonly pending: readonly Pending[];
  readonly drive: Drive;
  /** How far the slice is that is out, as far as it is known. */
  readonly live: Progress | null;
  /** A job that this page does not drive is seen to move. */
  readonly moves: boolean;
  /** Since when it is seen not to move (milliseconds since the epoch), and when it was asked about last. */
  readonly stillSince: number | null;
  readonly beatAt: number;
  /** The job begun last from this page, to begin it again. */
  readonly last: Start | null;
  readonly checked: Checked | null;
  /** The last run, once it is over. */
  readonly finished: JobReport | null;
  /** The last reading back, once it is over. */
  readonly verified: JobReport | null;
  /** `null` while nobody wants to undo a run. */
  readonly undo: Undo | null;
  /** The sheet made last to undo a run, if it cannot put back all of its changes: how many of how many. */
  readonly partialUndo: { readonly sheet: number; readonly left: number; readonly changes: number } | null;
  /** `null` while nobody gets anything from Docebo. */
  readonly get: Getting | null;
  readonly shownProblems: Readonly<Record<Place, PageProblem | null>>;
  /** The group of problem rows that the person goes through, `null` for the list of groups. */
  readonly group: Group | null;
  /** Marks of the groups that the person has put aside. */
  readonly aside: readonly string[];
  /** The choice of an action, or of the row that counts, that is out is followed by a check. */
  readonly thenCheck: boolean;
  readonly asking: Asking | null;
  readonly notice: Notice | null;
  /** The connection's form is open though there is a connection. */
  readonly reconnecting: boolean;
  /** That form is for one more connection. */
  readonly adding: boolean;
  /** The address to sign in at on Docebo's own page, while the person is on the way there and back. */
  readonly signIn: { readonly url: string; readonly opened: boolean } | null;
  /** What was chosen last while an earlier choice is on its way. */
  readonly choice: {
    readonly of: Readonly<Record<FieldName, string | null>> | null;
    readonly sent: boolean;
  } | null;
  /** The action chosen last while an earlier choice is on its way. */
  readonly action: { readonly of: SheetAction; readonly sent: boolean } | null;
  /** The run that is about to begin is to continue in the background too. */
  readonly wantsBackground: boolean;
  /** What is new, as far as somebody wants to see it. */
  readonly news: News | 'asked' | null;
  /** The help is open. */
  readonly help: boolean;
  /** The report for support, once it was made. */
  readonly report: string | null;
  /** Steps opened or closed by hand; `null` if the page decides. */
  readonly unfolded: Readonly<Record<Step, boolean | null>>;
  /** When the sheet was last looked at, milliseconds since the epoch. */
  readonly lookedAt: number;
}

/** No step opened or closed by hand. */
export const UNTOUCHED = { connect: null, columns: null, rows: null } as const;

/** Somebody is connected: the form goes, and the next step is in front. */
export const FORM_CLOSED = {
  reconnecting: false,
  adding: false,
  signIn: null,
  asking: null,
  unfolded: UNTOUCHED,
} as const;

export const BEGINNING: Page = {
  phase: 'opening',
  server: null,
  ticket: 0,
  shown: 0,
  pending: [],
  drive: { at: 'idle' },
  live: null,
  moves: false,
  stillSince: null,
  beatAt: 0,
  last: null,
  checked: null,
  finished: null,
  verified: null,
  undo: null,
  partialUndo: null,
  get: null,
  shownProblems: {
    page: null,
    connect: null,
    columns: null,
    rows: null,
    settings: null,
    undo: null,
    get: null,
    help: null,
  },
  group: null,
  aside: [],
  thenCheck: false,
  asking: null,
  notice: null,
  reconnecting: false,
  adding: false,
  signIn: null,
  choice: null,
  action: null,
  wantsBackground: false,
  news: null,
  help: false,
  report: null,
  unfolded: UNTOUCHED,
  lookedAt: 0,
};

/** Whether a call of this name is out. */
export const isOut = (page: Page, name: CallName): boolean =>
  page.pending.some((pending) => pending.name === name);

/** The job that this page drives, if any. */
export const drivenWork = ({ drive }: Page): Work | null =>
  drive.at === 'asked' || drive.at === 'looking' || drive.at === 'pausing' ? drive.work : null;

/** Whether a job is being driven by this page. */
export const isDriving = (page: Page): boolean => drivenWork(page) !== null;

export const withShownProblem = (page: Page, place: Place, shownProblem: PageProblem | null): Page => ({
  ...page,
  shownProblems: { ...page.shownProblems, [place]: shownProblem },
});
