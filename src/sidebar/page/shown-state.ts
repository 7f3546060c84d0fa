// Puts a state of the server on the page, and drops what no longer fits it.
import type { State } from '../../contract';
import { type Checked, type Drive, isDriving, type Page } from './state';
import { sameCounts } from './statuses';
import { columnsReady } from './steps';

/** Puts a state on the page. What no longer fits it goes. */
export function show(page: Page, state: State, ticket: number, now: number): Page {
  const isTenant = page.server?.connection?.domain === state.connection?.domain;
  const { checked } = page;
  const fits =
    checked !== null &&
    isTenant &&
    (checked.sheet === null || checked.sheet === state.sheet.id) &&
    sameCounts(checked.counts, state.sheet.counts);
  const left = state.job === null || state.job.state === 'done' ? null : state.job;
  const same = isTenant && page.server?.sheet.id === state.sheet.id;
  const resting: Drive = left === null ? { at: 'idle' } : { at: 'offered', report: left };
  const asking = fits || page.asking?.what !== 'run' ? page.asking : null;
  return {
    ...page,
    phase: 'open',
    server: state,
    shown: ticket,
    lookedAt: now,
    drive: isDriving(page) ? page.drive : resting,
    checked: fits ? checked : checkedBefore(page, state),
    notice: noticeOf(page, state, checked !== null && !fits && isTenant ? checked : null),
    asking,
    wantsBackground: page.wantsBackground && (asking !== null || isDriving(page)),
    group: same ? page.group : null,
    // Those put aside since are on their way to the server.
    aside: same && page.server?.sheet.counted ? page.aside : state.sheet.dismissed,
    finished: same ? (endedElsewhere(page, state) ?? page.finished) : null,
    verified: same ? page.verified : null,
    shownProblems: {
      ...page.shownProblems,
      page: null,
      columns: state.shownProblem,
      // Why it stopped while nobody looked.
      rows: page.server === null && left?.shownProblem ? left.shownProblem : page.shownProblems.rows,
    },
  };
}

/** The run that was offered here, and that ended in another window. */
function endedElsewhere({ drive }: Page, { job }: State): Page['finished'] {
  const ended = job?.kind === 'run' && job.state === 'done' && drive.at === 'offered';
  return ended && drive.report.job === job.job ? job : null;
}

/** What is noted of a new state: another sheet, or rows that changed since their check. */
function noticeOf(page: Page, state: State, outdated: Checked | null): Page['notice'] {
  const lacking = stillLacking(page, state);
  const isOther = page.server !== null && page.server.sheet.id !== state.sheet.id;
  // A refusal says it already.
  const isShown = page.shownProblems.rows?.code === 'other-sheet' || lacking?.of === 'intent';
  if (isOther && !isShown) return { of: 'now-in', sheet: state.sheet.name };
  if (outdated === null) return lacking;
  const edited = state.sheet.counts.pending - outdated.counts.pending;
  return { of: 'stale', rows: Math.max(0, edited) };
}

/** The notice, without what a menu item lacked and is there by now. */
function stillLacking({ notice }: Page, state: State): Page['notice'] {
  if (notice?.of !== 'intent') return notice;
  const lacks = notice.lacking === 'connect' ? state.connection === null : !columnsReady(state);
  return lacks ? notice : null;
}

/** The plan of a check that was over before this page was opened, if the server still has it. */
function checkedBefore(page: Page, state: State): Checked | null {
  const { job } = state;
  if (
    page.server?.sheet.counted === true ||
    isDriving(page) ||
    job?.kind !== 'check' ||
    job.state !== 'done' ||
    job.plan === null
  )
    return null;
  return { report: job, counts: state.sheet.counts, sheet: state.sheet.id, before: true };
}
