// The job driver: asks for slice after slice until a job is over, and recovers from lost answers. Pure.
import type { JobReport, Reply, State } from '../../contract';
import type { Turn } from '../page/actions';
import { sending } from '../page/sending';
import { shownProblemOf } from '../page/shown-problems';
import {
  type Checked,
  type Drive,
  type Page,
  type PageProblem,
  type Work,
  withShownProblem,
} from '../page/state';
import { STATUSES } from '../page/statuses';
import type { Lost } from '../server/calls';
import { askNumber, run } from './asking';
import { ask, begin, focusing, idle, leave, look, MOST_BUSY, MOST_TRIES, pause, workFrom } from './work';

/** Continues with a job that was stopped, left, or is followed in another window. */
export function resume(page: Page): Turn {
  const { drive } = page;
  if (drive.at === 'pausing' && drive.why === 'busy') return ask(page, drive.work);
  if (drive.at !== 'offered') return [page, []];
  const cleared = { ...withShownProblem(page, 'rows', null), notice: null };
  return focusing(ask(cleared, workFrom(page, drive.report)), 'job');
}

/** Continues with an offered job in the background's place: now, or when its wait is over. */
export function takeOver(page: Page, now: number): Turn {
  if (page.drive.at !== 'offered') return [page, []];
  const { report } = page.drive;
  const work = workFrom(page, report);
  return report.next.kind === 'wait' ? pause(page, work, 'limit', now) : ask(page, work);
}

/** Stops: a slice that is out ends with its wave, and no other is asked for. */
export function stop(page: Page): Turn {
  const { drive } = page;
  if (drive.at === 'idle' || drive.at === 'offered') return [page, []];
  if (drive.work.stopping) return [page, []];
  const work = { ...drive.work, stopping: true };
  const stopped: Page =
    drive.at === 'pausing' ? leave(page, work.report) : { ...page, drive: { ...drive, work } };
  return sending(stopped, { name: 'stopJob', argument: undefined });
}

/** Takes the answer to startJob or continueJob, whenever it comes. */
export function jobAnswered(page: Page, ticket: number, reply: Reply<JobReport>, now: number): Turn {
  const { drive } = page;
  if (drive.at === 'idle') return [page, []];
  if (drive.at === 'asked' && drive.ticket === ticket) {
    if (reply.ok) return settle(page, drive.work, reply.value, ticket, now);
    return refused(page, drive.work, reply.problem, now);
  }
  // Not the answer that is waited for: a late one, or the same one again. It counts only if it brings
  // news.
  if (!reply.ok) return [page, []];
  return late(page, drive, reply.value, ticket, now);
}

/** Takes word that the answer to a slice, or to the look that followed, did not come. */
export function jobLost(page: Page, ticket: number, lost: Lost, now: number): Turn {
  const { drive } = page;
  if ((drive.at !== 'asked' && drive.at !== 'looking') || drive.ticket !== ticket) return [page, []];
  const work = { ...drive.work, tries: drive.work.tries + 1 };
  if (lost.why === 'strange' || work.tries > MOST_TRIES) {
    return [withShownProblem(leave(page, work.report), 'rows', shownProblemOf(lost)), []];
  }
  return drive.at === 'asked' ? look(page, work) : pause(page, work, 'no-answer', now);
}

/** Takes a state that was asked for to see how far the work is. The state itself is already on the page. */
export function lookAnswered(page: Page, ticket: number, state: State, now: number): Turn {
  const { drive } = page;
  if (drive.at !== 'looking' || drive.ticket !== ticket) return [page, []];
  const { work } = drive;
  const { job } = state;
  if (job === null) {
    // Another sheet is in front now: what its state leaves out says nothing of a job in the first one.
    if (work.report !== null && state.sheet.id !== work.sheet && !work.stopping) return ask(page, work);
    if (work.report !== null) return verifyNext({ ...idle(page), notice: { of: 'lost-end' } }, work);
    return [withShownProblem(idle(page), 'rows', shownProblemOf('never-began')), []];
  }
  if (work.report === null && !mayBe(work, job)) {
    const left = job.state === 'done' ? idle(page) : leave(page, job);
    return [withShownProblem(left, 'rows', shownProblemOf('never-began')), []];
  }
  if (work.stopping) return [leave(page, job), []];
  // If it is as we left it, the request may have been lost or may be at work still: asking once more
  // for the same slice does no harm, and a busy server says so.
  if (work.report !== null && !isNewer(job, work.report)) return ask(page, work);
  return settle(page, work, job, ticket, now);
}

/** Takes the refusal of such a state. `null` if it was not asked for by the driver. */
export function lookRefused(page: Page, ticket: number, problem: PageProblem): Turn | null {
  const { drive } = page;
  if (drive.at !== 'looking' || drive.ticket !== ticket) return null;
  return [withShownProblem(leave(page, drive.work.report), 'rows', problem), []];
}

/** Takes an alarm. One that was set for an earlier pause does nothing. */
export function alarmRang(page: Page, alarm: number): Turn {
  const { drive } = page;
  if (drive.at !== 'pausing' || drive.alarm !== alarm) return [page, []];
  return drive.why === 'no-answer' ? look(page, drive.work) : ask(page, drive.work);
}

/** Whether a report of the same job is further on than another. */
const isNewer = (report: JobReport, than: JobReport): boolean =>
  report.slice > than.slice || (report.slice === than.slice && report.state !== than.state);

/** Whether a report may be the first one of work whose first answer did not come. */
const mayBe = (work: Work, report: JobReport): boolean =>
  report.kind === work.kind && !work.known.includes(report.job);

/** Acts on a good answer. */
function settle(page: Page, before: Work, report: JobReport, ticket: number, now: number): Turn {
  const moved = before.report === null || isNewer(report, before.report);
  const work: Work = { ...before, report, reportedAt: now, tries: moved ? 0 : before.tries + 1 };
  const known = counted(page, work, report, ticket);
  switch (report.next.kind) {
    case 'done':
      return finish(known, work, report);
    case 'ask': {
      // That it was stopped on purpose is no problem to show.
      const shownProblem = report.shownProblem?.code === 'stopped' ? null : report.shownProblem;
      const left = withShownProblem(leave(known, report), 'rows', shownProblem);
      // Whether the background tries again later, the server knows.
      const asks = (left.server?.background ?? null) !== null;
      return asks ? sending(left, { name: 'getState', argument: undefined }) : [left, []];
    }
    case 'wait':
      return work.stopping ? [leave(known, report), []] : pause(known, work, 'limit', now);
    case 'slice':
      if (work.stopping) return [leave(known, report), []];
      if (work.tries > MOST_TRIES) {
        return [withShownProblem(leave(known, report), 'rows', shownProblemOf('stalled')), []];
      }
      return work.tries === 0 ? ask(known, work) : pause(known, work, 'no-answer', now);
  }
}

/**
 * Acts on a refusal. If another window is at work on the same job, this one continues as soon as it can:
 * each slice is done once, whoever asks for it. If it is at work on another job, that one is shown.
 * Anything else ends here.
 */
function refused(page: Page, work: Work, problem: PageProblem, now: number): Turn {
  const left = withShownProblem(leave(page, work.report), 'rows', problem);
  if (problem.code === 'unenrolls-unconfirmed') return askNumber(left, work.scope);
  const gone = problem.code === 'job-over' || problem.code === 'sheet-gone';
  if (gone || (problem.code === 'busy' && work.report === null)) {
    return sending(gone ? idle(left) : left, { name: 'getState', argument: 'whole' });
  }
  if (problem.code !== 'busy') return [left, []];
  if (work.stopping || work.tries >= MOST_BUSY) return [left, []];
  return pause(page, { ...work, tries: work.tries + 1 }, 'busy', now);
}

/** A report that nobody is waiting for any more. */
function late(
  page: Page,
  drive: Exclude<Drive, { at: 'idle' }>,
  report: JobReport,
  ticket: number,
  now: number,
): Turn {
  if (drive.at === 'offered') {
    const same = drive.report.job === report.job && isNewer(report, drive.report);
    if (!same) return [page, []];
    // After a stop nothing follows automatically.
    const work = { ...workFrom(page, report), stopping: true };
    const known = counted(page, work, report, ticket);
    return report.state === 'done' ? finish(known, work, report) : [leave(known, report), []];
  }
  const { work } = drive;
  const news =
    work.report === null
      ? mayBe(work, report)
      : report.job === work.report.job && isNewer(report, work.report);
  if (!news) return [page, []];
  // While a newer question is out, its answer decides what comes next.
  if (drive.at === 'asked' && report.state !== 'done') {
    return [
      {
        ...counted(page, work, report, ticket),
        drive: { ...drive, work: { ...work, report, reportedAt: now } },
      },
      [],
    ];
  }
  return settle(page, work, report, ticket, now);
}

/**
 * Puts a report's counts on the page: the sheet need not be read again for what is known. A report of a sheet
 * that could not be read counts nothing, and one of another sheet than the page shows says nothing of this
 * one.
 */
function counted(page: Page, work: Work, report: JobReport, ticket: number): Page {
  if (page.server === null) return page;
  const fits = page.server.sheet.id === work.sheet && STATUSES.some((status) => report.counts[status] > 0);
  const sheet = fits
    ? { ...page.server.sheet, counts: report.counts, problems: report.problems, counted: true }
    : page.server.sheet;
  const job = report.state === 'done' ? null : report;
  const background = job === null ? null : page.server.background;
  return {
    ...page,
    shown: Math.max(page.shown, ticket),
    server: { ...page.server, sheet, job, background, intent: null },
  };
}

function finish(page: Page, work: Work, report: JobReport): Turn {
  const over = withShownProblem(idle(page), 'rows', report.shownProblem);
  switch (report.kind) {
    case 'run':
      return focusing(verifyNext({ ...over, finished: report, checked: null }, work), 'main-action');
    case 'verify': {
      // Reading back changes statuses, and nothing that a plan is made of.
      const checked = over.checked === null ? null : { ...over.checked, counts: report.counts };
      return focusing([{ ...over, verified: report, checked }, []], 'main-action');
    }
    case 'refresh':
      return focusing([{ ...over, notice: { of: 'refreshed' } }, []], 'refresh');
    case 'check': {
      const checked: Checked = { report, counts: report.counts, sheet: work.sheet, before: false };
      const known = { ...over, checked };
      const next: Turn = work.thenRun === null || work.stopping ? [known, []] : run(known, work.thenRun);
      return next[1].length > 0 ? next : focusing(next, 'main-action');
    }
  }
}

/** After a run that is over: reads back what it wrote, if the settings want that. */
function verifyNext(page: Page, { kind, scope, stopping }: Work): Turn {
  const wanted = kind === 'run' && page.server?.settings.verifyAfterRun === true;
  if (!wanted || stopping || page.server?.sheet.counts.Updated === 0) return [page, []];
  const [verifying, effects] = begin(page, { kind: 'verify', scope });
  return [{ ...verifying, notice: page.notice }, effects];
}
