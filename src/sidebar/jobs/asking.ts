// The questions before a run: many rows, notifications, enrollments, lost completions. Pure.
import type { JobScope, PlanState, SetBacks, Settings } from '../../contract';
import { oneOfSeveral } from '../connect/connections';
import type { Turn } from '../page/actions';
import type { Asking, Page } from '../page/state';
import { begin } from './work';

/** Runs above this many rows are asked about first. Our own choice. */
export const LARGE_RUN = 500;

/**
 * Unenrolling more rows than this, or more than one of so many of the sheet, asks for the number to be typed.
 * Our own choice.
 */
export const MANY_UNENROLLS = 100;
const UNENROLL_SHARE = 10;

/** Whether so many of the sheet's rows may be unenrolled only after their number was typed. */
export const mustType = (unenrolls: number, rows: number): boolean =>
  unenrolls > MANY_UNENROLLS || unenrolls * UNENROLL_SHARE > rows;

/** How many rows take something away from somebody who has completed. */
const allOf = ({ setsBack, replacesDates, unenrollsCompleted }: SetBacks): number =>
  setsBack + replacesDates + unenrollsCompleted;

/** Whether Docebo will tell people, or issue something, that the settings do not hold back. */
export function isHeard(plan: PlanState, hold: Settings['hold']): boolean {
  if (plan.completions + plan.enrolls === 0) return false;
  return hold !== 'notifications-and-certificates' || plan.notHeld > 0;
}

/**
 * Runs what is ready, or asks first: if more than `unasked` rows came out, if many rows change, if Docebo
 * notifies people of it, if people are unenrolled or leave sessions, if completions are set back, if there is
 * no plan or nobody here has seen it, and if there is more than one connection.
 */
export function run(page: Page, unasked = Number.POSITIVE_INFINITY): Turn {
  if (page.server === null) return [page, []];
  const { sheet, settings } = page.server;
  const plan = page.checked?.report.plan ?? null;
  const rows = plan?.rows ?? sheet.counts.Ready;
  if (rows === 0) return [page, []];
  const unenrolls = plan?.unenrolls ?? sheet.unenrolls;
  const back = plan ?? sheet.back;
  const mustAsk =
    plan === null ||
    page.checked?.before === true ||
    // Anybody who has a sandbox and production confirms which one it is.
    oneOfSeveral(page) !== null ||
    rows > LARGE_RUN ||
    rows > unasked ||
    isHeard(plan, settings.hold) ||
    unenrolls > 0 ||
    plan.leaveSession > 0 ||
    allOf(back) > 0;
  const scope = scopeOf(page);
  if (!mustAsk) return begin(page, { kind: 'run', scope });
  const typing = mustType(unenrolls, sheet.rows);
  return asked(page, { what: 'run', scope, rows, plan, unenrolls, back, typing });
}

/**
 * The server wants the number typed, though the page did not think so or knew another number: what is typed,
 * it judges.
 */
export function askNumber(page: Page, scope: JobScope): Turn {
  const plan = page.checked?.report.plan ?? null;
  const rows = plan?.rows ?? page.server?.sheet.counts.Ready ?? 0;
  const back = plan ?? page.server?.sheet.back ?? NO_SET_BACKS;
  return asked(page, { what: 'run', scope, rows, plan, unenrolls: null, back, typing: true });
}

/**
 * Begins the run that was asked about. `typed`: the number of rows that unenroll, if it had to be typed.
 */
export function confirmed(page: Page, typed: number | null): Turn {
  const { asking } = page;
  if (asking?.what !== 'run') return [page, []];
  const { scope, unenrolls, back, typing } = asking;
  const fits = !typing || (typed !== null && (unenrolls === null || typed === unenrolls));
  if (!fits) return [page, []];
  const setsBack = allOf(back) > 0 ? allOf(back) : null;
  return begin(page, { kind: 'run', scope, thenRun: null, unenrolls: typing ? typed : null, setsBack });
}

const NO_SET_BACKS: SetBacks = { setsBack: 0, replacesDates: 0, unenrollsCompleted: 0 };

const scopeOf = (page: Page): JobScope =>
  page.checked === null ? { of: 'all' } : { of: 'job', job: page.checked.report.job };

const asked = (page: Page, asking: Asking): Turn => [
  { ...page, asking, notice: null },
  [{ type: 'focus', target: 'ask' }],
];
