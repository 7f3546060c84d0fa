// The server's functions as typed calls through google.script.run, with late and strange answers found.
import type {
  Disconnected,
  GetEstimate,
  GetReport,
  JobReport,
  News,
  Next,
  ProblemRow,
  Progress,
  Reply,
  RunState,
  Server,
  State,
} from '../contract';

export type CallName = keyof Server;

/** One call to be made: its name with the one argument it takes. */
export type Call = {
  [Name in CallName]: { readonly name: Name; readonly argument: Parameters<Server[Name]>[0] };
}[CallName];

/** What a call came back with, under the name it was made by. */
export type Answer = {
  [Name in CallName]: { readonly name: Name; readonly reply: ReturnType<Server[Name]> };
}[CallName];

/** Why a call has no answer: none in time, an exception on the server, or an answer of another version. */
export interface Lost {
  readonly name: CallName;
  readonly why: 'timeout' | 'fault' | 'strange';
  readonly detail: string;
}

/** What of google.script.run is used here. */
export type Runner = {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
} & { readonly [Name in CallName]?: (argument?: unknown, sheet?: number) => void };

/** The one timer this needs: calls back once after so many milliseconds, unless cancelled. */
export type After = (ms: number, then: () => void) => () => void;

/**
 * How long to wait for an answer, in milliseconds, before asking where things stand. A call may still be at
 * work then: that is why the page asks before it acts, and takes a late answer when it comes. Our own choice;
 * a slice is meant to take well under a minute.
 */
export const PATIENCE: Readonly<Record<CallName, number>> = {
  getState: 60_000,
  connect: 90_000,
  cancelConnect: 60_000,
  chooseConnection: 60_000,
  nameConnection: 60_000,
  // It waits for Docebo, too.
  disconnect: 90_000,
  chooseColumns: 60_000,
  saveSettings: 30_000,
  chooseLanguage: 30_000,
  startJob: 120_000,
  continueJob: 120_000,
  getProgress: 15_000,
  stopJob: 60_000,
  showRows: 45_000,
  showProblem: 45_000,
  fixCell: 45_000,
  // A hundred rows, a few calls each.
  takeName: 120_000,
  makeTemplate: 60_000,
  turnIntoRows: 120_000,
  // It reads the courses of each learning plan.
  expandPlans: 300_000,
  chooseAction: 60_000,
  answerQuestion: 60_000,
  listRuns: 60_000,
  makeUndo: 120_000,
  showLog: 45_000,
  whatsNew: 30_000,
  retryPilots: 60_000,
  // It reads the sheet, and asks Docebo three things.
  supportReport: 120_000,
  setBackground: 60_000,
  estimateGet: 300_000,
  startGet: 120_000,
  continueGet: 330_000,
  stopGet: 60_000,
  signInAddress: 30_000,
};

/**
 * Makes a call, with the id of the sheet it is about where it is about one. `onAnswer` may come after
 * `onLost`, when an answer was late, and may come twice: both are for the reader to see through, by tickets
 * and slice numbers. Neither is ever called before this returns.
 */
export function send(
  runner: Runner,
  call: Call,
  sheet: number | null,
  after: After,
  onAnswer: (answer: Answer) => void,
  onLost: (lost: Lost) => void,
): void {
  const { name } = call;
  const cancel = after(PATIENCE[name], () => onLost({ name, why: 'timeout', detail: `${name}: no answer` }));
  const fail = (why: Lost['why'], detail: string) => {
    cancel();
    onLost({ name, why, detail: `${name}: ${detail}` });
  };
  const started = runner
    .withSuccessHandler((value) => {
      const answer = readAnswer(name, value);
      if (answer === null) fail('strange', shapeOf(value));
      else {
        cancel();
        onAnswer(answer);
      }
    })
    .withFailureHandler((error) => fail('fault', messageOf(error)));
  const method = started[name];
  if (typeof method !== 'function') {
    after(0, () => fail('strange', 'the server has no such function'));
    return;
  }
  if (sheet !== null) method.call(started, call.argument, sheet);
  else if (call.argument === undefined) method.call(started);
  else method.call(started, call.argument);
}

/**
 * The functions that act on the sheet that the person sees: they are refused where another one is in front by
 * then.
 */
const ABOUT_SHEET: ReadonlySet<CallName> = new Set<CallName>([
  'chooseColumns',
  'chooseAction',
  'answerQuestion',
  'turnIntoRows',
  'expandPlans',
  'startJob',
  'chooseConnection',
  'showRows',
  'showProblem',
  'fixCell',
  'takeName',
]);

export const isAboutSheet = (name: CallName): boolean => ABOUT_SHEET.has(name);

/** The answer under its name, or null where it has not the shape that this version of the sidebar knows. */
export function readAnswer(name: CallName, value: unknown): Answer | null {
  switch (name) {
    case 'getState':
    case 'connect':
    case 'cancelConnect':
    case 'chooseConnection':
    case 'nameConnection':
    case 'chooseColumns':
    case 'saveSettings':
    case 'chooseLanguage':
    case 'stopJob':
    case 'makeTemplate':
    case 'turnIntoRows':
    case 'expandPlans':
    case 'chooseAction':
    case 'answerQuestion':
    case 'makeUndo':
    case 'retryPilots':
    case 'setBackground':
      return isReply(value, isState) ? { name, reply: value } : null;
    case 'startJob':
    case 'continueJob':
      return isReply(value, isJobReport) ? { name, reply: value } : null;
    case 'estimateGet':
      return isReply(value, isEstimate) ? { name, reply: value } : null;
    case 'startGet':
    case 'continueGet':
      return isReply(value, isGetReport) ? { name, reply: value } : null;
    case 'stopGet':
      return isReply(value, isGetReportOrNone) ? { name, reply: value } : null;
    case 'getProgress':
      return isReply(value, isProgress) ? { name, reply: value } : null;
    case 'showRows':
      return isReply(value, isShown) ? { name, reply: value } : null;
    case 'showProblem':
      return isReply(value, isProblemShown) ? { name, reply: value } : null;
    case 'whatsNew':
      return isReply(value, isNews) ? { name, reply: value } : null;
    case 'showLog':
      return isReply(value, isLogShown) ? { name, reply: value } : null;
    case 'fixCell':
      return isReply(value, isFixed) ? { name, reply: value } : null;
    case 'takeName':
      return isReply(value, isTaken) ? { name, reply: value } : null;
    case 'listRuns':
      return isReply(value, areRuns) ? { name, reply: value } : null;
    case 'disconnect':
      return isReply(value, isDisconnected) ? { name, reply: value } : null;
    case 'supportReport':
      return isReply(value, isText) ? { name, reply: value } : null;
    case 'signInAddress':
      return isReply(value, isAddress) ? { name, reply: value } : null;
  }
}

// These look only as deep as it takes to tell another version's answer from ours: both ends are built from
// one contract.

function isReply<T>(value: unknown, isValue: (inner: unknown) => inner is T): value is Reply<T> {
  if (!isRecord(value)) return false;
  if (value.ok === true) return isValue(value.value);
  return value.ok === false && isRecord(value.problem) && typeof value.problem.sentence === 'string';
}

const isText = (value: unknown): value is { readonly text: string } =>
  isRecord(value) && typeof value.text === 'string';

function isState(value: unknown): value is State {
  return (
    isRecord(value) &&
    typeof value.zone === 'string' &&
    isRecord(value.sheet) &&
    isRecord(value.sheet.counts) &&
    Array.isArray(value.sheet.problems) &&
    typeof value.sheet.action === 'string' &&
    typeof value.sheet.counted === 'boolean' &&
    isRecord(value.settings) &&
    isRecord(value.signIn) &&
    Array.isArray(value.connections) &&
    (value.connection === null || isRecord(value.connection)) &&
    (value.columns === null || isRecord(value.columns)) &&
    (value.job === null || isJobReport(value.job)) &&
    (value.get === null || isGetReport(value.get)) &&
    Array.isArray(value.directory)
  );
}

function isJobReport(value: unknown): value is JobReport {
  return (
    isRecord(value) &&
    typeof value.job === 'string' &&
    typeof value.slice === 'number' &&
    ['check', 'run', 'verify', 'refresh'].includes(String(value.kind)) &&
    (value.state === 'going' ||
      value.state === 'waiting' ||
      value.state === 'done' ||
      value.state === 'stopped') &&
    isNext(value.next) &&
    isRecord(value.counts) &&
    Array.isArray(value.problems) &&
    Array.isArray(value.preview)
  );
}

const isEstimate = (value: unknown): value is GetEstimate =>
  isRecord(value) && 'enrollments' in value && typeof value.free === 'number';

const isGetReport = (value: unknown): value is GetReport =>
  isRecord(value) &&
  typeof value.get === 'string' &&
  typeof value.slice === 'number' &&
  typeof value.rows === 'number' &&
  Array.isArray(value.notes);

const isGetReportOrNone = (value: unknown): value is GetReport | null => value === null || isGetReport(value);

function isNext(value: unknown): value is Next {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'slice':
    case 'done':
      return true;
    case 'wait':
      return typeof value.until === 'number';
    case 'ask':
      return typeof value.soon === 'boolean' && typeof value.later === 'boolean';
    default:
      return false;
  }
}

function isShown(value: unknown): value is { readonly rows: number; readonly row: number | null } {
  return isRecord(value) && typeof value.rows === 'number' && 'row' in value;
}

const isProgress = (value: unknown): value is Progress | null =>
  value === null ||
  (isRecord(value) &&
    typeof value.job === 'string' &&
    typeof value.slice === 'number' &&
    typeof value.calls === 'number' &&
    typeof value.pagesTotal === 'number');

const isTaken = (value: unknown): value is { readonly rows: number; readonly left: number } =>
  isRecord(value) && typeof value.rows === 'number' && typeof value.left === 'number';

const isNews = (value: unknown): value is News =>
  isRecord(value) && typeof value.version === 'string' && Array.isArray(value.lines);

const isLogShown = (value: unknown): value is { readonly shown: boolean } =>
  isRecord(value) && typeof value.shown === 'boolean';

const isFixed = (value: unknown): value is { readonly row: number } =>
  isRecord(value) && typeof value.row === 'number';

const isProblemShown = (value: unknown): value is { readonly shown: ProblemRow | null } =>
  isRecord(value) &&
  (value.shown === null ||
    (isRecord(value.shown) &&
      typeof value.shown.row === 'number' &&
      typeof value.shown.details === 'string'));

function areRuns(value: unknown): value is readonly RunState[] {
  return (
    Array.isArray(value) &&
    value.every((each) => isRecord(each) && typeof each.run === 'string' && typeof each.changed === 'number')
  );
}

const isDisconnected = (value: unknown): value is Disconnected =>
  isRecord(value) && typeof value.livesOn === 'boolean' && isState(value);

/** It becomes a link: nothing but an address of the web may pass. */
function isAddress(value: unknown): value is { readonly url: string } {
  return isRecord(value) && typeof value.url === 'string' && /^https?:\/[/]/.test(value.url);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const messageOf = (error: unknown): string =>
  isRecord(error) && typeof error.message === 'string' ? error.message : String(error);

/** Names the shape of a value for support, without the values in it. */
const shapeOf = (value: unknown): string =>
  isRecord(value) ? `an answer with ${Object.keys(value).join(', ')}` : `an answer of type ${typeof value}`;
