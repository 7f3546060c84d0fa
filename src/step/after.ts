// What comes after a slice of a job or a Get: the work continues, waits, is over or stops.
import type { Problem } from '../contract';
import { backoff } from '../docebo';

/**
 * Milliseconds that work belongs to the one who does it, after each slice: the time to ask for the next one.
 */
export const LEASE_MS = 60_000;

/**
 * Calls that must be free before it is worth continuing with work whose hour is used up. Our own number.
 */
export const WORTH_COMING_BACK = 50;

/**
 * Slices that may meet an overloaded tenant in a row. With waits of 16 s, 32 s and on to 5 minutes that is
 * half an hour, after which a person decides.
 */
const MOST_WAITS = 9;

/** As if so many attempts had been in vain before a slice ends: those within it are over. */
const FIRST_BACKOFF = 3;

/** The part of a slice's result that decides what comes after it. */
export interface SliceResult {
  readonly finished: boolean;
  readonly problem: Problem | null;
  /** Whether the next slice has less to do. */
  readonly moved: boolean;
  /** A person asked to stop. */
  readonly stopped: boolean;
  /** Slices in a row before this one that met an overloaded tenant and got nothing done. */
  readonly waits: number;
}

/** The part of a record that says what comes next; times are milliseconds since the epoch. */
interface After {
  readonly state: 'going' | 'waiting' | 'done' | 'stopped';
  readonly resumeAt: number | null;
  readonly leaseUntil: number;
  readonly waits: number;
}

/**
 * Whether a problem names a moment that work waits for undisturbed: nothing went wrong, and it continues
 * then.
 */
export const isAppointment = (
  problem: Pick<Problem, 'code'> | null,
): problem is Extract<Problem, { code: 'rate-limited' | 'runner-at-work' }> =>
  problem?.code === 'rate-limited' || problem?.code === 'runner-at-work';

/**
 * Why a slice ended, as far as a person has to know: if it came further, that it is out of time is no
 * problem.
 */
export const endingOf = (halted: Problem | null, moved: boolean): Problem | null =>
  halted?.code === 'out-of-time' && moved ? null : halted;

/** What comes after a slice that ends `now`; `draw`, from 0 to 1, spreads the waits of several documents. */
export function afterSlice(
  { finished, problem, moved, stopped, waits: before }: SliceResult,
  now: number,
  draw: () => number,
): After {
  const waits = problem?.code === 'overloaded' && !moved ? before + 1 : 0;
  const ended = { resumeAt: null, leaseUntil: now, waits };
  if (finished) return { ...ended, state: 'done' };
  if (stopped) return { ...ended, state: 'stopped' };
  if (problem === null) return { ...ended, state: 'going', leaseUntil: now + LEASE_MS };
  if (isAppointment(problem)) return { ...ended, state: 'waiting', resumeAt: problem.retryAt };
  if (problem.code === 'overloaded' && waits < MOST_WAITS) {
    const resumeAt = Math.max(problem.retryAt, now + backoff(FIRST_BACKOFF + waits, draw()));
    return { ...ended, state: 'waiting', resumeAt };
  }
  return { ...ended, state: 'stopped' };
}
