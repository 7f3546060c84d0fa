// What the page shows, worked out from its state: which actions are offered, what a closed step says, what is read out.
import type { Counts, HeaderState, JobReport, PlanState } from '../contract';
import { percent } from './format';
import {
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
  const planned = page.checked?.report.plan?.rows ?? 0;
  if (planned > 0) return { type: 'run', count: planned };
  if (page.checked === null && counts.pending > 0) return { type: 'check' };
  if (counts.Ready > 0) return { type: 'run', count: counts.Ready };
  const unsettled = counts.Unknown + counts.Sending;
  if (unsettled > 0) return { type: 'settle', count: unsettled };
  if (counts.Failed > 0) return { type: 'retry-failed', count: counts.Failed };
  return null;
}

/** What else can be done, in the order to show it. */
export type SideAction = 'run' | 'retry-failed' | 'check' | 'check-selected';

export function sideActions(page: Page): readonly SideAction[] {
  const counts = page.server?.sheet.counts;
  if (counts === undefined || !isPossible(page, 'rows') || isDriving(page)) return [];
  const main = mainAction(page)?.type;
  const actions: SideAction[] = [];
  if (main === 'check' && counts.Ready > 0) actions.push('run');
  if (main !== 'retry-failed' && main !== 'resume' && counts.Failed > 0) actions.push('retry-failed');
  if (main !== 'check' && main !== 'settle') actions.push('check');
  actions.push('check-selected');
  return actions;
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
      return texts.columns.closed(FIELDS.filter((field) => chosen[field] !== null));
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
  'guard',
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

/** Whether the button beside a trouble would do anything there: a form that is open has a button of its own. */
export function offersRemedy(page: Page, place: Place): boolean {
  const remedy = page.troubles[place]?.remedy ?? null;
  if (remedy === null || place === 'connect' || place === 'settings') return false;
  if (place === 'columns') return remedy !== 'choose-columns';
  // The blue button resumes already.
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
 * Between two reports the work goes on: this goes on with it at the pace that the last report told. `now` is in
 * milliseconds since the epoch.
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
 * What a screen reader is told of what has just changed. Progress in steps of ten percent: each change of this text
 * is read out.
 */
export function spoken(page: Page): string {
  const work = workOf(page);
  if (work !== null) {
    const title = work.kind === 'check' ? texts.job.checking : texts.job.updating;
    const share = work.report === null ? 0 : percent(work.report.rowsDone, work.report.rowsTotal);
    return texts.said.progress(title, Math.floor(share / 10) * 10);
  }
  if (page.drive.at === 'offered') {
    return page.drive.report.kind === 'check' ? texts.job.stoppedCheck : texts.job.stoppedRun;
  }
  if (page.finished !== null) return resultSentence(page);
  if (page.checked !== null) return texts.said.checkDone(page.checked.report.plan?.rows ?? 0);
  if (page.server?.connection) return texts.said.connected(signedInName(page));
  return page.server === null ? '' : texts.connect.notYet;
}

/** How the last run came out, in a sentence. */
export function resultSentence(page: Page): string {
  const report = page.finished;
  if (report === null) return '';
  const { Failed, Unknown, Sending } = report.counts;
  const amiss = Failed + Unknown + Sending;
  return amiss === 0 ? texts.result.allDone(report.rowsTotal) : texts.result.someLeft(amiss);
}

/** The plan in plain figures, each a line: calls by kind, rows a call, calls saved, time at the hourly limit, the bound. */
export function planFigures(plan: PlanState, callsPerHour: number): readonly string[] {
  const { figure } = texts.rowsStep;
  const kinds = (['putMany', 'putOne', 'postBatch'] as const)
    .filter((kind) => plan[kind] > 0)
    .map((kind) => figure[kind](plan[kind]));
  const aCall = plan.rows / plan.calls;
  const saved = plan.callsOneByOne - plan.calls;
  const hours = plan.calls / callsPerHour;
  return [
    kinds.join(', '),
    figure.aCall(aCall < 10 ? Math.round(aCall * 10) / 10 : Math.round(aCall)),
    ...(saved > 0 ? [figure.saved(saved)] : []),
    hours < 1
      ? figure.hour(Math.ceil(hours * 100), callsPerHour)
      : figure.hours(Math.round(hours * 10) / 10, callsPerHour),
    plan.calls === plan.lowerBound ? figure.fewest : figure.bound(plan.lowerBound),
  ];
}
