// How far the slice is that was asked for: asked every few seconds while it is out. Pure.
import type { JobReport, Progress, Reply } from '../../contract';
import type { Turn } from '../page/actions';
import { sending } from '../page/sending';
import { isOut, type Page, type Work } from '../page/state';

/** Milliseconds between two questions. As often as the server writes it. */
export const BEAT_MS = 2_500;

/**
 * Whether somebody may be at work on the job that this page does not drive: another window, or one that was
 * closed.
 */
export const mayMove = ({ drive }: Page): boolean => drive.at === 'offered' && drive.report.state === 'going';

/** Asks while a slice is out, or while another window may be at work, unless such a question is out. */
export const beat = (page: Page): Turn =>
  (page.drive.at === 'asked' || mayMove(page)) && !isOut(page, 'getProgress')
    ? sending(page, { name: 'getProgress', argument: undefined })
    : [page, []];

/** Takes the answer, if it is about the slice that is out. What went wrong with it matters to nobody. */
export function progressAnswered(page: Page, reply: Reply<Progress | null>): Turn {
  const { drive } = page;
  const live = reply.ok ? reply.value : null;
  if (live === null) return [page, []];
  if (drive.at === 'offered') return followed(page, drive.report, live);
  if (drive.at !== 'asked' || !isOf(drive.work, live)) return [page, []];
  return [{ ...page, live }, []];
}

/** Work that another window does is shown while it moves. Once it no longer does, its slice can be over. */
function followed(page: Page, report: JobReport, live: Progress): Turn {
  if (report.state !== 'going' || live.job !== report.job) return [page, []];
  const moves = page.live !== null && JSON.stringify(page.live) !== JSON.stringify(live);
  const seen: Page = { ...page, live, moves };
  return page.moves && !moves && !isOut(page, 'getState')
    ? sending(seen, { name: 'getState', argument: 'whole' })
    : [seen, []];
}

/** The first slice of a job has no name here before its answer came: it is none of those that were known. */
const isOf = ({ report, known }: Work, { job, slice }: Progress): boolean =>
  report === null ? slice === 1 && !known.includes(job) : report.job === job && report.slice === slice;
