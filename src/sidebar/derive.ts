// What the page shows, worked out from its state: actions, a closed step's line, what is read out.
import type { Counts, HeaderState, JobKind, JobReport, PlanState, Settings } from '../contract';
import { text } from '../texts/page';
import { isHeard } from './asking';
import { nameOf } from './connections';
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
import { completionsLine, doneLine, enrollsLine, heardLine, notCounted, ofThese } from './texts/ask';
import { columnsClosed } from './texts/columns';
import { callsLine, mixLine } from './texts/rows';
import { fieldList, list } from './texts/words';

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
export type SideAction =
  | 'run'
  | 'retry-failed'
  | 'verify'
  | 'verify-again'
  | 'check'
  | 'check-selected'
  | 'expand-plans';

export function sideActions(page: Page): readonly SideAction[] {
  const counts = page.server?.sheet.counts;
  if (counts === undefined || !isPossible(page, 'rows') || isDriving(page)) return [];
  const main = mainAction(page)?.type;
  const actions: SideAction[] = [];
  if (main === 'check' && counts.Ready > 0) actions.push('run');
  if (main !== 'retry-failed' && main !== 'resume' && counts.Failed > 0) actions.push('retry-failed');
  if (main !== 'resume') {
    if (counts.Updated > 0) {
      if (!offersVerify(page)) actions.push('verify');
    } else if (counts.Verified + counts.Differs > 0) actions.push('verify-again');
  }
  if (main !== 'check' && main !== 'settle') actions.push('check');
  actions.push('check-selected');
  // The courses are those of the people whom a check found.
  if (page.server?.columns?.plans && main !== 'check' && main !== 'resume') actions.push('expand-plans');
  return actions;
}

/** Whether the result of a run that has just ended offers to read its rows back. */
export const offersVerify = (page: Page): boolean =>
  page.finished !== null && page.verified === null && page.undo === null && page.drive.at === 'idle';

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
      return text('job.checking');
    case 'run':
      return doingOf(page) === 'update' ? text('job.updating') : text('job.changing');
    case 'verify':
      return text('job.verifying');
    case 'refresh':
      return text('job.refreshing');
  }
}

/** What work is called that was left. */
export function leftTitle(kind: JobKind): string {
  switch (kind) {
    case 'check':
      return text('job.stopped-check');
    case 'run':
      return text('job.stopped-run');
    case 'verify':
      return text('job.stopped-verify');
    case 'refresh':
      return text('job.stopped-refresh');
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
      if (server.connection === null) return text('connect.not-yet');
      return text('connect.closed', { name: signedInName(page), domain: server.connection.domain });
    }
    case 'columns': {
      if (server.columns === null) return text('columns.unread');
      if (server.columns.missing.length > 0)
        return text('columns.missing', { fields: fieldList(server.columns.missing) });
      const { chosen } = server.columns;
      return columnsClosed(
        FIELDS.filter((field) => chosen[field] !== null),
        server.sheet.action,
      );
    }
    case 'rows':
      if (server.connection === null) return text('step.after-connect');
      if (!columnsReady(server)) return text('step.after-columns');
      return text('rows.in-sheet', { rows: server.sheet.rows, sheet: server.sheet.name });
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
  'present',
  'passed',
  'evaluationScore',
  'evaluationDate',
  'evaluationText',
  'action',
  'precondition',
] as const;

/** Who is signed in, by the best name there is. */
export function signedInName(page: Page): string {
  const who = page.server?.connection?.signedInAs;
  if (who === undefined) return '';
  return who.name.trim() || who.username.trim() || text('connect.nobody');
}

/** How a column is named in a list: by its header, counted where several have the same. */
export function headerNames(headers: readonly HeaderState[]): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  const names = new Map<string, string>();
  for (const { id, header } of headers) {
    const name = header.trim() || text('columns.no-header');
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    names.set(id, nth === 1 ? name : text('columns.same', { header: name, nth }));
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

/** Whether the row in front is checked after its correction, and nothing keeps that from being quick. */
export const isFixing = (page: Page): boolean => page.group?.fixing === true && page.drive.at === 'asked';

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
    return text('said.progress', { title, share: Math.floor(share / 10) * 10 });
  }
  if (page.drive.at === 'offered') return leftTitle(page.drive.report.kind);
  if (page.verified !== null) return verifySentence(page);
  if (page.finished !== null) return resultSentence(page);
  if (page.checked !== null) return text('said.check-done', { rows: page.checked.report.plan?.rows ?? 0 });
  if (page.server?.connection) return text('said.connected', { name: signedInName(page) });
  return page.server === null ? '' : text('connect.not-yet');
}

/** How the last run came out, in a sentence. */
export function resultSentence(page: Page): string {
  const report = page.finished;
  if (report === null) return '';
  const { rowsTotal, rowsUpdated, rowsEnrolled, rowsRemoved } = report;
  if (rowsUpdated === null) return text('result.finished');
  if (rowsEnrolled + rowsRemoved > 0)
    return doneLine(rowsUpdated, rowsTotal, {
      updated: rowsUpdated - rowsEnrolled - rowsRemoved,
      enrolled: rowsEnrolled,
      removed: rowsRemoved,
    });
  return rowsUpdated >= rowsTotal
    ? text('result.updated', { rows: rowsUpdated })
    : text('result.updated.some', { done: rowsUpdated, rows: rowsTotal });
}

/** How the last reading back came out, in a sentence. */
export function verifySentence(page: Page): string {
  if (page.verified === null) return '';
  const { Verified, Differs } = page.verified.counts;
  if (Differs > 0) return text('result.differs', { rows: Differs, verified: Verified });
  return Verified > 0 ? text('result.verified', { rows: Verified }) : text('result.nothing-to-verify');
}

type AskingRun = Extract<Asking, { what: 'run' }>;

/** What unenrolling takes away for good. */
export function leavingSentences({ unenrolls }: AskingRun): readonly string[] {
  if (unenrolls === null) return [text('ask.unenrolls-unknown')];
  return unenrolls > 0 ? [text('ask.unenrolls', { count: unenrolls })] : [];
}

/** What is lost of completions. */
export function backSentences({
  back: { setsBack, replacesDates, unenrollsCompleted },
}: AskingRun): readonly string[] {
  return [
    ...(setsBack > 0 ? [text('ask.setsBack', { count: setsBack })] : []),
    ...(replacesDates > 0 ? [text('ask.replacesDates', { count: replacesDates })] : []),
    ...(unenrollsCompleted > 0 ? [text('ask.unenrollsCompleted', { count: unenrollsCompleted })] : []),
  ];
}

/** What is said before a run, each a sentence: what becomes of people, and what cannot be taken back. */
export function askSentences(asking: AskingRun, hold: Settings['hold']): readonly string[] {
  const { plan, unenrolls } = asking;
  const leaving = leavingSentences(asking);
  const back = backSentences(asking);
  if (plan === null) {
    return unenrolls === asking.rows
      ? [...leaving, ...back]
      : [text('ask.completions-unknown'), ...leaving, ...back, text('ask.large')];
  }
  // The mix, and for how many rows nothing can be held back, stand with the plan just above.
  const { rows, completions, enrolls, notHeld } = plan;
  return [
    ...(completions > 0 ? [completionsLine(hold, completions, notHeld)] : []),
    ...(enrolls > 0 ? [enrollsLine(hold, enrolls, notHeld)] : []),
    ...leaving,
    ...back,
    ...(plan.unenrolls < rows ? [text('ask.large')] : []),
  ];
}

/** What a plan does with its rows, counted. */
export const mixOf = ({ enrollments, enrolls, unenrolls }: PlanState): string =>
  mixLine({ updated: enrollments - enrolls - unenrolls, enrolled: enrolls, unenrolled: unenrolls });

/**
 * What is said first before a run, three lines at most: where, what and how many, and what follows from it at
 * once.
 */
export function askLines(
  page: Page,
  { plan, rows, back, unenrolls }: AskingRun,
  hold: Settings['hold'],
): readonly string[] {
  const { sheet, connection } = page.server ?? {};
  const of = ofThese({ completions: plan?.completions ?? 0, ...back });
  const counts = plan === null ? notCounted(rows, unenrolls ?? 0) : text('ask.counts', { mix: mixOf(plan) });
  const heard = plan === null || isHeard(plan, hold);
  return [
    text('ask.where', { sheet: sheet?.name ?? '', domain: connection ? nameOf(connection) : '' }),
    of === '' ? counts : `${counts} ${of}`,
    heard ? heardLine(hold, plan?.notHeld ?? 0) : text('ask.at-once'),
  ];
}

/**
 * The plan in plain figures, each a line: calls by kind, rows a call, calls saved, time at the hourly limit,
 * the bound.
 */
export function planFigures(plan: PlanState, callsPerHour: number): readonly string[] {
  const kinds = (
    [
      'putMany',
      'putOne',
      'postBatch',
      'enrollMany',
      'enrollBatch',
      'unenrollMany',
      'recertifyBatch',
      'attendanceBatch',
    ] as const
  )
    .filter((kind) => plan[kind] > 0)
    .map((kind) => text(`plan.${kind}`, { count: plan[kind] }));
  const aCall = plan.rows / plan.calls;
  const hours = plan.calls / callsPerHour;
  return [
    callsLine(plan.calls, plan.callsOneByOne),
    list(kinds),
    ...(plan.recertifies > 0 ? [text('plan.recertifies', { count: plan.recertifies })] : []),
    text('plan.a-call', { rows: aCall < 10 ? Math.round(aCall * 10) / 10 : Math.round(aCall) }),
    hours < 1
      ? hours < 0.01
        ? text('plan.hour.less', { calls: callsPerHour })
        : text('plan.hour', { share: Math.ceil(hours * 100), calls: callsPerHour })
      : text('plan.hours', { hours: Math.round(hours * 10) / 10, callsPerHour }),
    plan.calls === plan.lowerBound ? text('plan.fewest') : text('plan.bound', { calls: plan.lowerBound }),
  ];
}
