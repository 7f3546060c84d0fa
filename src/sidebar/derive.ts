// What the page shows, worked out from its state: actions, a closed step's line, what is read out.
import type { Counts, HeaderState, JobKind, JobReport, PlanState, Settings } from '../contract';
import { isHeard } from './asking';
import { percent } from './format';
import {
  type Asking,
  columnsReady,
  isDriving,
  isPossible,
  type Page,
  type Place,
  STATUSES,
  type Step,
  type Work,
} from './state';
import { texts } from './texts';

/** The one thing that is most likely wanted next: the blue button. */
export type MainAction =
  | { readonly type: 'check' }
  | { readonly type: 'settle'; readonly count: number }
  | { readonly type: 'retry-failed'; readonly count: number }
  | { readonly type: 'run'; readonly count: number }
  | { readonly type: 'resume' };

/** The blue button of the rows, `null` where nothing is left to do or where work goes on. */
export function mainAction(page: Page): MainAction | null {
  const counts = page.server?.sheet.counts;
  if (counts === undefined || !isPossible(page, 'rows') || isDriving(page)) return null;
  if (page.drive.at === 'offered') return { type: 'resume' };
  if (!page.server?.sheet.counted) return { type: 'check' };
  const planned = page.checked?.report.plan?.enrollments ?? 0;
  if (planned > 0) return { type: 'run', count: planned };
  if (page.checked === null && counts.pending > 0) return { type: 'check' };
  if (counts.Ready > 0) return { type: 'run', count: counts.Ready };
  const unsettled = counts.Unknown + counts.Sending;
  if (unsettled > 0) return { type: 'settle', count: unsettled };
  if (counts.Failed > 0) return { type: 'retry-failed', count: counts.Failed };
  return null;
}

/** What else can be done, in the order to show it. */
export type SideAction = 'run' | 'retry-failed' | 'verify' | 'verify-again' | 'check' | 'check-selected';

export function sideActions(page: Page): readonly SideAction[] {
  const counts = page.server?.sheet.counts;
  if (counts === undefined || !isPossible(page, 'rows') || isDriving(page)) return [];
  const main = mainAction(page)?.type;
  const actions: SideAction[] = [];
  if (main === 'check' && counts.Ready > 0) actions.push('run');
  if (main !== 'retry-failed' && main !== 'resume' && counts.Failed > 0) actions.push('retry-failed');
  if (main !== 'resume') {
    if (counts.Updated > 0) actions.push('verify');
    else if (counts.Verified + counts.Differs > 0) actions.push('verify-again');
  }
  if (main !== 'check' && main !== 'settle') actions.push('check');
  actions.push('check-selected');
  return actions;
}

/** What a run does: one thing with all of its rows, or several. */
export type Doing = 'update' | 'enroll' | 'unenroll' | 'mixed';

/**
 * What a run would do with the rows that are ready, as far as that is known before a check has planned it.
 */
export function doingOf(page: Page): Doing {
  const plan = page.checked?.report.plan ?? null;
  if (plan !== null) return doingOfPlan(plan);
  if (page.server === null) return 'update';
  const { sheet, columns } = page.server;
  if (sheet.unenrolls > 0 && sheet.unenrolls === sheet.counts.Ready) return 'unenroll';
  if (columns !== null && columns.chosen.action !== null) return 'mixed';
  switch (sheet.action) {
    case 'update':
    case 'enroll':
    case 'unenroll':
      return sheet.action;
    case 'recertify':
      return 'update';
    case 'enroll-if-missing':
      return 'mixed';
  }
}

export function doingOfPlan({ enrollments, enrolls, unenrolls }: PlanState): Doing {
  if (enrolls === 0 && unenrolls === 0) return 'update';
  if (enrolls === enrollments) return 'enroll';
  return unenrolls === enrollments ? 'unenroll' : 'mixed';
}

/** What work is called while it goes on. */
export function workTitle(page: Page, kind: JobKind): string {
  switch (kind) {
    case 'check':
      return texts.job.checking;
    case 'run':
      return doingOf(page) === 'update' ? texts.job.updating : texts.job.changing;
    case 'verify':
      return texts.job.verifying;
  }
}

/** What work is called that was left. */
export function leftTitle(kind: JobKind): string {
  switch (kind) {
    case 'check':
      return texts.job.stoppedCheck;
    case 'run':
      return texts.job.stoppedRun;
    case 'verify':
      return texts.job.stoppedVerify;
  }
}

/** The statuses that rows have, with how many, in the order to show them. */
export const presentCounts = (counts: Counts) =>
  STATUSES.map((status) => ({ status, count: counts[status] })).filter(({ count }) => count > 0);

/** What a closed step says of itself. */
export function summaryOf(page: Page, step: Step): string {
  const { server } = page;
  if (server === null) return '';
  switch (step) {
    case 'connect': {
      if (server.connection === null) return texts.connect.notYet;
      return texts.connect.closed(signedInName(page), server.connection.domain);
    }
    case 'columns': {
      if (server.columns === null) return texts.columns.unread;
      if (server.columns.missing.length > 0) return texts.columns.missing(server.columns.missing);
      const { chosen } = server.columns;
      return texts.columns.closed(
        FIELDS.filter((field) => chosen[field] !== null),
        server.sheet.action,
      );
    }
    case 'rows':
      if (server.connection === null) return texts.step.afterConnect;
      if (!columnsReady(server)) return texts.step.afterColumns;
      return texts.rowsStep.inSheet(server.sheet.rows, server.sheet.name);
  }
}

/** The fields in the order to show them; the first two are always required. */
export const FIELDS = [
  'user',
  'course',
  'completedAt',
  'status',
  'score',
  'enrolledAt',
  'activeFrom',
  'activeUntil',
  'level',
  'session',
  'action',
  'precondition',
] as const;

/** Who is signed in, by the best name there is. */
export function signedInName(page: Page): string {
  const who = page.server?.connection?.signedInAs;
  if (who === undefined) return '';
  return who.name.trim() || who.username.trim() || texts.connect.nobody;
}

/** How a column is named in a list: by its header, counted where several have the same. */
export function headerNames(headers: readonly HeaderState[]): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  const names = new Map<string, string>();
  for (const { id, header } of headers) {
    const name = header.trim() || texts.columns.noHeader;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    names.set(id, nth === 1 ? name : texts.columns.same(name, nth));
  }
  return names;
}

/**
 * Whether the button beside a problem would do anything there: a form that is open has a button of its own.
 */
export function offersRemedy(page: Page, place: Place): boolean {
  const remedy = page.shownProblems[place]?.remedy ?? null;
  // The help has a button of its own, too.
  if (remedy === null || place === 'connect' || place === 'settings' || place === 'help') return false;
  if (place === 'columns') return remedy !== 'choose-columns';
  // The blue button resumes already.
  // A Get has a button of its own to continue with.
  if (place === 'get') return remedy === 'reconnect';
  if (place === 'undo') return remedy === 'retry' || remedy === 'reconnect';
  return !(place === 'rows' && page.drive.at === 'offered' && (remedy === 'retry' || remedy === 'wait'));
}

/** The work that is going on here, if any. */
export const workOf = (page: Page): Work | null =>
  page.drive.at === 'asked' || page.drive.at === 'looking' || page.drive.at === 'pausing'
    ? page.drive.work
    : null;

/** How far a job is: what is certain, and what may be done by now. Shares are whole percent. */
export interface Estimate {
  readonly share: number;
  /** Never below `share`, and never 100 before that is certain. */
  readonly expected: number;
  /** Milliseconds, `null` where nothing tells. */
  readonly msLeft: number | null;
}

/**
 * Between two reports the work goes on: this goes on with it at the pace that the last report told. `now` is
 * in milliseconds since the epoch.
 */
export function estimate(report: JobReport, reportedAt: number | null, now: number): Estimate {
  const { rowsDone, rowsTotal, msLeft } = report;
  const share = percent(rowsDone, rowsTotal);
  if (msLeft === null || msLeft <= 0 || reportedAt === null) return { share, expected: share, msLeft };
  const passed = Math.min(1, Math.max(0, now - reportedAt) / msLeft);
  const expected = percent(rowsDone + (rowsTotal - rowsDone) * passed, rowsTotal);
  return { share, expected: Math.max(share, Math.min(expected, 99)), msLeft: msLeft * (1 - passed) };
}

/**
 * What a screen reader is told of what has just changed. Progress in steps of ten percent: each change of
 * this text is read out.
 */
export function spoken(page: Page): string {
  const work = workOf(page);
  if (work !== null) {
    const title = workTitle(page, work.kind);
    const share = work.report === null ? 0 : percent(work.report.rowsDone, work.report.rowsTotal);
    return texts.said.progress(title, Math.floor(share / 10) * 10);
  }
  if (page.drive.at === 'offered') return leftTitle(page.drive.report.kind);
  if (page.verified !== null) return verifySentence(page);
  if (page.finished !== null) return resultSentence(page);
  if (page.checked !== null) return texts.said.checkDone(page.checked.report.plan?.rows ?? 0);
  if (page.server?.connection) return texts.said.connected(signedInName(page));
  return page.server === null ? '' : texts.connect.notYet;
}

/** How the last run came out, in a sentence. */
export function resultSentence(page: Page): string {
  const report = page.finished;
  if (report === null) return '';
  const { rowsTotal, rowsUpdated, rowsEnrolled, rowsRemoved } = report;
  if (rowsUpdated === null) return texts.result.finished;
  if (rowsEnrolled + rowsRemoved > 0)
    return texts.result.done(rowsUpdated, rowsTotal, {
      updated: rowsUpdated - rowsEnrolled - rowsRemoved,
      enrolled: rowsEnrolled,
      removed: rowsRemoved,
    });
  return rowsUpdated >= rowsTotal
    ? texts.result.updated(rowsUpdated)
    : texts.result.someUpdated(rowsUpdated, rowsTotal);
}

/** How the last reading back came out, in a sentence. */
export function verifySentence(page: Page): string {
  if (page.verified === null) return '';
  const { Verified, Differs } = page.verified.counts;
  if (Differs > 0) return texts.result.differs(Differs, Verified);
  return Verified > 0 ? texts.result.verified(Verified) : texts.result.nothingToVerify;
}

type AskingRun = Extract<Asking, { what: 'run' }>;

/** What unenrolling takes away for good. */
export function leavingSentences({ unenrolls }: AskingRun): readonly string[] {
  if (unenrolls === null) return [texts.ask.unenrollsUnknown];
  return unenrolls > 0 ? [texts.ask.unenrolls(unenrolls)] : [];
}

/** What is lost of completions. */
export function backSentences({
  back: { setsBack, replacesDates, unenrollsCompleted },
}: AskingRun): readonly string[] {
  const { ask } = texts;
  return [
    ...(setsBack > 0 ? [ask.setsBack(setsBack)] : []),
    ...(replacesDates > 0 ? [ask.replacesDates(replacesDates)] : []),
    ...(unenrollsCompleted > 0 ? [ask.unenrollsCompleted(unenrollsCompleted)] : []),
  ];
}

/** What is said before a run, each a sentence: what becomes of people, and what cannot be taken back. */
export function askSentences(asking: AskingRun, hold: Settings['hold']): readonly string[] {
  const { plan, unenrolls } = asking;
  const { ask } = texts;
  const leaving = leavingSentences(asking);
  const back = backSentences(asking);
  if (plan === null) {
    return unenrolls === asking.rows
      ? [...leaving, ...back]
      : [ask.completionsUnknown, ...leaving, ...back, ask.large];
  }
  // The mix, and for how many rows nothing can be held back, stand with the plan just above.
  const { rows, completions, enrolls, notHeld } = plan;
  const enrolled = hold === 'nothing' ? ask.enrolls(enrolls) : ask.enrollsHeld(enrolls, notHeld);
  return [
    ...(completions > 0 ? [ask.completions[hold](completions, notHeld)] : []),
    ...(enrolls > 0 ? [enrolled] : []),
    ...leaving,
    ...back,
    ...(plan.unenrolls < rows ? [ask.large] : []),
  ];
}

/** What a plan does with its rows, counted. */
export const mixOf = ({ enrollments, enrolls, unenrolls }: PlanState): string =>
  texts.rowsStep.mix(enrollments - enrolls - unenrolls, enrolls, unenrolls);

/**
 * What is said first before a run, three lines at most: where, what and how many, and what follows from it at
 * once.
 */
export function askLines(
  page: Page,
  { plan, rows, back, unenrolls }: AskingRun,
  hold: Settings['hold'],
): readonly string[] {
  const { ask } = texts;
  const { sheet, connection } = page.server ?? {};
  const of = ask.ofThese({ completions: plan?.completions ?? 0, ...back });
  const counts = plan === null ? ask.notCounted(rows, unenrolls ?? 0) : `${mixOf(plan)}.`;
  const heard = plan === null || isHeard(plan, hold);
  return [
    ask.where(sheet?.name ?? '', connection?.domain ?? ''),
    of === '' ? counts : `${counts} ${of}`,
    heard ? ask.heard[hold](plan?.notHeld ?? 0) : ask.atOnce,
  ];
}

/**
 * The plan in plain figures, each a line: calls by kind, rows a call, calls saved, time at the hourly limit,
 * the bound.
 */
export function planFigures(plan: PlanState, callsPerHour: number): readonly string[] {
  const { figure } = texts.rowsStep;
  const kinds = (
    ['putMany', 'putOne', 'postBatch', 'enrollMany', 'enrollBatch', 'unenrollMany', 'recertifyBatch'] as const
  )
    .filter((kind) => plan[kind] > 0)
    .map((kind) => figure[kind](plan[kind]));
  const aCall = plan.rows / plan.calls;
  const hours = plan.calls / callsPerHour;
  return [
    texts.rowsStep.calls(plan.calls, plan.callsOneByOne),
    kinds.join(', '),
    ...(plan.recertifies > 0 ? [figure.recertifies(plan.recertifies)] : []),
    figure.aCall(aCall < 10 ? Math.round(aCall * 10) / 10 : Math.round(aCall)),
    hours < 1
      ? figure.hour(Math.ceil(hours * 100), callsPerHour)
      : figure.hours(Math.round(hours * 10) / 10, callsPerHour),
    plan.calls === plan.lowerBound ? figure.fewest : figure.bound(plan.lowerBound),
  ];
}
