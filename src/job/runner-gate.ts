// Keeps jobs waiting while Docebo's job runner may be at work on rows of this document.
import type { Runner } from '../account';
import type { Problem } from '../contract';
import { type Lag, secondLook } from '../lookup';

/**
 * Milliseconds between two looks at a job at Docebo: half of the time that it has taken so far, within these.
 * Our own numbers.
 */
const LEAST_WAIT_MS = 5_000;
const MOST_WAIT_MS = 60_000;

/** Milliseconds for which a job whose name was lost may be at work. Our own number. */
export const LOST_MS = 10 * 60_000;

/**
 * Milliseconds without progress after which a job is asked to end, and for which it may continue after that.
 * Our own numbers.
 */
export const STUCK_MS = 30 * 60_000;
export const ABORT_MS = 10 * 60_000;

/**
 * Why nothing may be done with rows now; `null` if no job at Docebo is at work, and what it did last has
 * had its time to be shown. One look at it at most.
 */
export function heldByRunner(runner: Runner, lag: Lag, now: () => number): Problem | null {
  const work = runner.work();
  if (!work) return null;
  const shownAt = (since: number) => since + secondLook(lag);
  if (work.over) {
    const retryAt = shownAt(work.movedAt);
    return now() < retryAt ? { code: 'runner-at-work', retryAt, percent: 100 } : null;
  }
  const over = (): Problem => {
    runner.keep({ ...work, over: true, movedAt: now() });
    return { code: 'runner-at-work', retryAt: shownAt(now()), percent: 100 };
  };
  const waitFor = (percent: number | null): Problem => {
    const wait = Math.min(MOST_WAIT_MS, Math.max(LEAST_WAIT_MS, (now() - work.sentAt) / 2));
    return { code: 'runner-at-work', retryAt: now() + wait, percent };
  };
  // Nobody can ask how far it is: it has its time.
  const unclear = (): Problem | null =>
    now() < work.sentAt + LOST_MS
      ? { code: 'runner-at-work', retryAt: work.sentAt + LOST_MS, percent: null }
      : over();
  if (work.hash === null) return unclear();
  const answer = runner.look(work.hash);
  if (!answer.ok) {
    switch (answer.problem.code) {
      case 'not-found':
        return over();
      case 'forbidden':
      case 'refused':
      case 'unexpected-shape':
        return unclear();
      default:
        return answer.problem;
    }
  }
  if (answer.value.over) return over();
  const { percent } = answer.value;
  if (percent !== work.percent && !work.aborted) {
    runner.keep({ ...work, percent, movedAt: now() });
    return waitFor(percent);
  }
  const still = now() - work.movedAt;
  if (!work.aborted && still >= STUCK_MS) {
    abortRunner(runner, now);
    return waitFor(percent);
  }
  if (work.aborted && still >= ABORT_MS) {
    // A person decides; continuing then reads the rows.
    over();
    return { code: 'runner-stuck' };
  }
  return waitFor(percent);
}

/** Asks Docebo to end the job that it is at work on, if there is one. Whether it did is seen by looking. */
export function abortRunner(runner: Runner, now: () => number): void {
  const work = runner.work();
  if (!work || work.over || work.hash === null || work.aborted) return;
  runner.keep({ ...work, aborted: true, movedAt: now() });
  runner.abort(work.hash);
}
