// What the page shows, derived from its state: actions, the line of a closed step, announcements.
import type { Counts, FieldName, HeaderState, JobReport, PlanState } from '../../contract';
import { ENGLISH_PAGE, isPageTextName, text } from '../../texts/page';
import { columnsClosed } from '../texts/columns';
import { fieldList } from '../texts/words';
import { isDriving, type Page, type Place, type Step } from './state';
import { STATUSES } from './statuses';
import { columnsReady, isPossible } from './steps';

/** The one thing that is most likely wanted next: the blue button. */
type MainAction =
  | { readonly type: 'check' }
  | { readonly type: 'settle'; readonly count: number }
  | { readonly type: 'retry-failed'; readonly count: number }
  | { readonly type: 'run'; readonly count: number }
  | { readonly type: 'resume' }
  | { readonly type: 'undo-stopped' };

/**
 * Whether a run stopped because Docebo did something else than it was asked to: to continue is then no longer
 * what is most likely wanted.
 */
export const isAlarming = ({ kind, shownProblem }: JobReport): boolean =>
  kind === 'run' && (shownProblem?.code === 'pilot-failed' || shownProblem?.code === 'touched-others');

/** To resume, or after an alarm to take back what was changed before it stopped. */
function offeredAction(report: JobReport): MainAction | null {
  if (!isAlarming(report)) return { type: 'resume' };
  return report.rowsDone > 0 ? { type: 'undo-stopped' } : null;
}

/** The blue button of the rows, `null` if nothing is left to do or if work is in progress. */
export function mainAction(page: Page): MainAction | null {
  const counts = page.server?.sheet.counts;
  if (counts === undefined || !isPossible(page, 'rows') || isDriving(page)) return null;
  if (page.drive.at === 'offered') return offeredAction(page.drive.report);
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

/** Whether nothing is in the sheet: that is a beginning, and nothing is wrong. */
export const isEmptySheet = (page: Page): boolean => page.shownProblems.columns?.code === 'sheet-empty';

/** Headers without rows: there is nothing to check. */
export const hasNoRows = ({ server }: Page): boolean =>
  server?.sheet.counted === true && server.sheet.rows === 0;

/** What else can be done, in the order to show it. */
export type SideAction =
  | 'resume'
  | 'run'
  | 'retry-failed'
  | 'verify'
  | 'verify-again'
  | 'check'
  | 'check-selected'
  | 'expand-plans';

export function sideActions(page: Page): readonly SideAction[] {
  const counts = page.server?.sheet.counts;
  if (counts === undefined || !isPossible(page, 'rows') || isDriving(page) || hasNoRows(page)) return [];
  const offered = page.drive.at === 'offered';
  const main = mainAction(page)?.type;
  const actions: SideAction[] = offered && main !== 'resume' ? ['resume'] : [];
  if (main === 'check' && counts.Ready > 0) actions.push('run');
  if (main !== 'retry-failed' && !offered && counts.Failed > 0) actions.push('retry-failed');
  if (!offered) {
    if (counts.Updated > 0) {
      if (!offersVerify(page)) actions.push('verify');
    } else if (counts.Verified + counts.Differs > 0) actions.push('verify-again');
  }
  if (main !== 'check' && main !== 'settle') actions.push('check');
  actions.push('check-selected');
  // The courses are those of the people whom a check found.
  if (page.server?.columns?.plans && main !== 'check' && !offered) actions.push('expand-plans');
  return actions;
}

/** Whether the result of a run that has just ended offers to read its rows back. */
export const offersVerify = (page: Page): boolean =>
  page.finished !== null && page.verified === null && page.undo === null && page.drive.at === 'idle';

/** What a run does: one thing with all of its rows, or several. */
type Doing = 'update' | 'enroll' | 'unenroll' | 'mixed';

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

export function doingOfPlan({ enrollments, enrolls, unenrolls, leaveSession }: PlanState): Doing {
  if (leaveSession > 0) return 'mixed';
  if (enrolls === 0 && unenrolls === 0) return 'update';
  if (enrolls === enrollments) return 'enroll';
  return unenrolls === enrollments ? 'unenroll' : 'mixed';
}

/** The statuses that rows have, with how many, in the order to show them. */
export const presentCounts = (counts: Counts) =>
  STATUSES.map((status) => ({ status, count: counts[status] })).filter(({ count }) => count > 0);

/** What a closed step says about itself. */
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

const FIELD = 'field.';

const isField = (name: string): name is FieldName => isPageTextName(`${FIELD}${name}`);

/** The fields in the order to show them, which is that of their texts; the first two are always required. */
export const FIELDS: readonly FieldName[] = Object.keys(ENGLISH_PAGE)
  .filter((name) => name.startsWith(FIELD))
  .map((name) => name.slice(FIELD.length))
  .filter(isField);

/** Who is signed in, by the best name there is. */
export function signedInName(page: Page): string {
  const who = page.server?.connection?.signedInAs;
  if (who === undefined) return '';
  return who.name.trim() || who.username.trim() || text('connect.nobody');
}

/** How a column is named in a list: by its header, counted if several have the same. */
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
  // A Get has a button of its own to continue with.
  if (place === 'get') return remedy === 'reconnect';
  if (place === 'undo') return remedy === 'retry' || remedy === 'reconnect';
  // The blue button resumes already.
  return !(place === 'rows' && page.drive.at === 'offered' && (remedy === 'retry' || remedy === 'wait'));
}

/** Whether the row in front is checked after its correction, and nothing keeps that from being quick. */
export const isFixing = (page: Page): boolean => page.group?.fixing === true && page.drive.at === 'asked';
