// Exclusive turns: one piece of work in a document at a time, and its name.
import type { Problem } from '../contract';
import type { Platform } from '../work';

/**
 * Does work while no other execution is at work in the document; otherwise reports that one is. `since`: when
 * that began, in milliseconds since the epoch.
 */
export function exclusively<T>(
  platform: Platform,
  since: () => number,
  work: () => T,
): T | { readonly ok: false; readonly problem: Problem } {
  const done = platform.exclusive(work);
  return done ? done.value : { ok: false, problem: { code: 'busy', since: since() } };
}

/** The name of a job or of a Get, eight characters `a-z0-9`: the second it began in and a draw. */
export const workName = (now: number, draw: number): string =>
  (
    Math.floor(now / 1000).toString(36) +
    Math.floor(draw * 36 ** 4)
      .toString(36)
      .padStart(4, '0')
  ).slice(-8);
