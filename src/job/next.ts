// What comes after a slice, and when: one policy for the sidebar, the background and the command line.
import type { Next, Passing, Problem } from '../contract';
import { backoff } from '../docebo';
import type { StepEnd } from '../step/step';
import type { Platform } from '../work/ports';
import { type JobRecord, STOP } from '../work/stored';

/**
 * Milliseconds that a job belongs to the one who works on it, after each slice: the time to ask for the next
 * one.
 */
export const LEASE_MS = 60_000;

/**
 * Slices that may meet an overloaded tenant in a row. With waits of 16 s, 32 s and on to 5 minutes that is
 * half an hour, after which a person decides.
 */
const MOST_WAITS = 9;

/** As if so many attempts had been in vain before a slice ends: those within it are over. */
const FIRST_BACKOFF = 3;

const BOTH: Passing = { soon: true, later: true };
const NEVER: Passing = { soon: false, later: false };

/**
 * Problems that pass by themselves. A garbled answer can be a gateway's, gone with the next request; if it is
 * still there after an hour, the tenant answers so, and a person has to know. A quota of Google's lasts
 * longer than a minute. Everything else needs a person.
 */
const PASSING: Readonly<Partial<Record<Problem['code'], Passing>>> = {
  busy: BOTH,
  overloaded: BOTH,
  'rate-limited': BOTH,
  'server-error': BOTH,
  unreachable: BOTH,
  'fetch-too-fast': BOTH,
  'not-json': { soon: true, later: false },
  'unexpected-shape': { soon: true, later: false },
  'runner-at-work': { soon: false, later: true },
  'fetch-quota': { soon: false, later: true },
};

/** Whether a problem passes without a person. */
export const passingOf = (code: Problem['code'] | null): Passing => (code && PASSING[code]) ?? NEVER;

/**
 * Whether a problem names a moment that a job waits for undisturbed: nothing went wrong, and it continues
 * then.
 */
export const isAppointment = (
  problem: Pick<Problem, 'code'> | null,
): problem is Extract<Problem, { code: 'rate-limited' | 'runner-at-work' }> =>
  problem?.code === 'rate-limited' || problem?.code === 'runner-at-work';

/** What comes after a slice that left the job like this. `code`: the problem it met, if any. */
export function nextOf(
  { state, resumeAt }: Pick<JobRecord, 'state' | 'resumeAt'>,
  code: Problem['code'] | null,
): Next {
  switch (state) {
    case 'going':
      return { kind: 'slice' };
    case 'waiting':
      return { kind: 'wait', until: resumeAt ?? 0 };
    case 'done':
      return { kind: 'done' };
    case 'stopped':
      return { kind: 'ask', ...passingOf(code) };
  }
}

/**
 * The record after the slice: whether it continues, waits, is over or was stopped. `sent`: calls that the
 * slice sent.
 */
export function afterSlice(platform: Platform, step: StepEnd, sent: number): JobRecord {
  const now = platform.now();
  const { problem, rowsLeft, record } = step;
  const inVain = problem?.code === 'overloaded' && rowsLeft >= record.rowsLeft;
  const waits = inVain ? record.waits + 1 : 0;
  const next = { ...record, slice: record.slice + 1, callsSent: record.callsSent + sent, rowsLeft, waits };
  if (step.finished) return { ...next, state: 'done', leaseUntil: now };
  if (STOP.read(platform.documentStore) === next.job) return { ...next, state: 'stopped', leaseUntil: now };
  if (problem === null) return { ...next, state: 'going', leaseUntil: now + LEASE_MS };
  if (isAppointment(problem)) {
    return { ...next, state: 'waiting', resumeAt: problem.retryAt, leaseUntil: now };
  }
  if (problem.code === 'overloaded' && waits < MOST_WAITS) {
    const resumeAt = Math.max(problem.retryAt, now + backoff(FIRST_BACKOFF + waits, platform.random()));
    return { ...next, state: 'waiting', resumeAt, leaseUntil: now };
  }
  return { ...next, state: 'stopped', leaseUntil: now };
}
