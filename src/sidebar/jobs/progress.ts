// The progress and the results of work, in sentences.
import type { JobKind, JobReport } from '../../contract';
import { text } from '../../texts/page';
import { doingOf, signedInName } from '../page/derive';
import { drivenWork, type Page } from '../page/state';
import { doneLine } from '../texts/ask';
import { percent } from '../texts/format';

/** What work is called while it is running. */
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
export const leftTitle = (kind: JobKind): string => text(`job.stopped-${kind}`);

/** How far a job is: what is certain, and what may be done by now. Shares are whole percent. */
export interface Estimate {
  readonly share: number;
  /** Never below `share`, and never 100 before that is certain. */
  readonly expected: number;
  /** Milliseconds, `null` if nothing tells. */
  readonly msLeft: number | null;
}

/**
 * Between two reports the work continues: this continues with it at the pace of the last report. `now` is
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
 * What a screen reader says about what has just changed. Progress in steps of ten percent: each change of
 * this text is read out.
 */
export function spoken(page: Page): string {
  const work = drivenWork(page);
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
