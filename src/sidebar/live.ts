// How far the slice is that was asked for: asked every few seconds while it is out. Pure.
import type { Progress, Reply } from '../contract';
import type { Turn } from './actions';
import { sending } from './sending';
import { isOut, type Page, type Work } from './state';

/** Milliseconds between two questions. As often as the server writes it. */
export const BEAT_MS = 2_500;

/** Asks, while a slice is out and no such question is. */
export const beat = (page: Page): Turn =>
  page.drive.at === 'asked' && !isOut(page, 'getProgress')
    ? sending(page, { name: 'getProgress', argument: undefined })
    : [page, []];

/** Takes the answer, if it is about the slice that is out. What went wrong with it matters to nobody. */
export function progressAnswered(page: Page, reply: Reply<Progress | null>): Turn {
  const { drive } = page;
  const live = reply.ok ? reply.value : null;
  if (live === null || drive.at !== 'asked' || !isOf(drive.work, live)) return [page, []];
  return [{ ...page, live }, []];
}

/** The first slice of a job has no name here before its answer came: it is none of those that were known. */
const isOf = ({ report, known }: Work, { job, slice }: Progress): boolean =>
  report === null ? slice === 1 && !known.includes(job) : report.job === job && report.slice === slice;
