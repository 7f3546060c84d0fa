// How far the slice is that was asked for: asked every few seconds while it is out. Pure.
import type { JobReport, Progress, Reply } from '../../contract';
import type { Turn } from '../page/actions';
import { sending } from '../page/sending';
import { isOut, type Page, type Work } from '../page/state';

/** Milliseconds between two questions. As often as the server writes it. */
export const BEAT_MS = 2_500;

/** The most milliseconds between two questions about a job that nobody seems to work on. Our own number. */
const SLOWEST_MS = 60_000;

/** How many times longer nothing has moved than the pause between two questions is. Our own number. */
const PATIENCE = 8;

/**
 * Milliseconds without news after which a slice of another window can be over: a wave, with its reads and
 * writes of the sheet, takes a few seconds. Our own number.
 */
const QUIET_MS = 20_000;

/**
 * Whether somebody may be at work on the job that this page does not drive: another window, or one that was
 * closed.
 */
export const mayMove = ({ drive }: Page): boolean => drive.at === 'offered' && drive.report.state === 'going';

/**
 * Asks while a slice is out, or while another window may be at work, unless such a question is out. Asks less
 * often the longer nothing moves, and never while the page is not `seen`. `now`: milliseconds since the
 * epoch.
 */
export function beat(page: Page, seen: boolean, now: number): Turn {
  if (!seen || isOut(page, 'getProgress')) return [page, []];
  if (page.drive.at !== 'asked') {
    if (!mayMove(page)) return [page, []];
    const still = now - (page.stillSince ?? now);
    if (now - page.beatAt < Math.min(SLOWEST_MS, still / PATIENCE)) return [page, []];
  }
  const asked = { ...page, stillSince: page.stillSince ?? now, beatAt: now };
  return sending(asked, { name: 'getProgress', argument: undefined });
}

/** Takes the answer, if it is about the slice that is out. What went wrong with it matters to nobody. */
export function progressAnswered(page: Page, reply: Reply<Progress | null>, now: number): Turn {
  const { drive } = page;
  const live = reply.ok ? reply.value : null;
  if (live === null) return [page, []];
  if (drive.at === 'offered') return followed(page, drive.report, live, now);
  if (drive.at !== 'asked' || !isOf(drive.work, live)) return [page, []];
  return [{ ...page, live }, []];
}

/**
 * Work that another window does is shown while it moves. The state, which reads the whole sheet, is asked for
 * when another slice has begun, but not so often, and once when nothing moved for a while: then the job can
 * be over.
 */
function followed(page: Page, report: JobReport, live: Progress, now: number): Turn {
  if (report.state !== 'going' || live.job !== report.job) return [page, []];
  const before = page.live?.job === live.job ? page.live : null;
  const moved = before !== null && JSON.stringify(before) !== JSON.stringify(live);
  const stillSince = moved ? now : page.stillSince;
  const isQuiet = now - Math.max(stillSince ?? now, live.waitsUntil ?? 0) >= QUIET_MS;
  const seen: Page = { ...page, live, stillSince, moves: moved || (page.moves && !isQuiet) };
  const isNext = moved && before.slice !== live.slice && now - page.lookedAt >= QUIET_MS;
  return (isNext || (page.moves && isQuiet)) && !isOut(page, 'getState')
    ? sending({ ...seen, lookedAt: now }, { name: 'getState', argument: 'whole' })
    : [seen, []];
}

/** The first slice of a job has no name here before its answer came: it is none of those that were known. */
const isOf = ({ report, known }: Work, { job, slice }: Progress): boolean =>
  report === null ? slice === 1 && !known.includes(job) : report.job === job && report.slice === slice;
