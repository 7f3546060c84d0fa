// Work that continues with the sidebar closed: the offer, the request, and taking over. Pure.
import type { State } from '../../contract';
import type { Turn } from '../page/actions';
import { sending } from '../page/sending';
import { drivenWork, isDriving, type Page } from '../page/state';
import { run } from './asking';

/** Milliseconds of work left above which a person may rather close the sidebar. Our own choice. */
export const LONG_MS = 180_000;

/** Where the background is offered: under a plan, beside work in progress, or beside interrupted work. */
export function backgroundOffer(page: Page): 'plan' | 'job' | null {
  if (page.server === null || page.server.background !== null) return null;
  const { drive } = page;
  if (drive.at === 'offered') return drive.report.next.kind === 'wait' ? 'job' : null;
  const work = drivenWork(page);
  if (work === null) return (page.checked?.report.plan?.estimatedMs ?? 0) > LONG_MS ? 'plan' : null;
  if (work.report === null || work.stopping) return null;
  const waits = drive.at === 'pausing' && drive.why === 'limit';
  return waits || (work.report.msLeft ?? 0) > LONG_MS ? 'job' : null;
}

/** Asks for the background, or ends it: at once if a job is there, else as soon as the run has begun. */
export function askForBackground(page: Page, on: boolean): Turn {
  if (page.pending.some(({ name }) => name === 'setBackground')) return [page, []];
  if (on && backgroundOffer(page) === 'plan') return run({ ...page, wantsBackground: true });
  return sending({ ...page, wantsBackground: false }, { name: 'setBackground', argument: on });
}

/** After an answer to a slice: asks for the background if that was wished for before there was a job. */
export function withWish([page, effects]: Turn): Turn {
  if (!page.wantsBackground) return [page, effects];
  const work = drivenWork(page);
  // The check before the run has its answers too; a run that is over or was refused needs no background.
  if (work === null) return [{ ...page, wantsBackground: false }, effects];
  if (work.kind !== 'run' || work.report === null) return [page, effects];
  const [asked, more] = askForBackground(page, true);
  return [asked, [...effects, ...more]];
}

/** What a state that came late still tells: whether the work continues in the background. */
export function withBackground(page: Page, state: State): Page {
  return page.server === null
    ? page
    : { ...page, server: { ...page.server, background: state.background }, wantsBackground: false };
}

/**
 * Whether the page, which does nothing of its own just now, is to continue with the job in the background's
 * place.
 */
export function isToTakeOver(page: Page): boolean {
  const { drive, server } = page;
  if (isDriving(page) || drive.at !== 'offered' || !server?.background?.mine) return false;
  return server.background.job === drive.report.job && drive.report.state !== 'stopped';
}
