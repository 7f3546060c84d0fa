// Reads answers of the server only as deep as it takes to recognise another version's.
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
  State,
} from '../../contract';
import type { Answer, CallName } from './calls';

/** The answer under its name, or null if it has not the shape that this version of the sidebar knows. */
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
    case 'dismiss':
      return isReply(value, isNothing) ? { name, reply: value } : null;
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
    Array.isArray(value.sheet.dismissed) &&
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
    ['going', 'waiting', 'done', 'stopped'].includes(String(value.state)) &&
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

const isNothing = (value: unknown): value is null => value === null;

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

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
