// The server's functions as typed calls through google.script.run; detects late and malformed answers.
import type { Answer, Call, CallName, Lost } from './calls';
import { isRecord, readAnswer } from './read-answer';

/** What of google.script.run is used here. */
export type Runner = {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
} & { readonly [Name in CallName]?: (argument?: unknown, sheet?: number) => void };

/** The one timer this needs: calls back once after so many milliseconds, unless cancelled. */
export type After = (ms: number, then: () => void) => () => void;

/**
 * How long to wait for an answer, in milliseconds, before asking for the state. A call may still be at
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
  dismiss: 30_000,
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
 * Makes a call, with the id of the sheet it is about if it is about one. `onAnswer` may come after
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
 * The functions that act on the sheet that the person sees: they are refused if another one is in front by
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

const messageOf = (error: unknown): string =>
  isRecord(error) && typeof error.message === 'string' ? error.message : String(error);

/** Names the shape of a value for support, without the values in it. */
const shapeOf = (value: unknown): string =>
  isRecord(value) ? `an answer with ${Object.keys(value).join(', ')}` : `an answer of type ${typeof value}`;
