// What comes after a slice, and when: one policy for the sidebar, the background and the command line.
import type { Next, Passing, Problem } from '../contract';
import { afterSlice, type StepEnd } from '../step';
import { type JobRecord, type Platform, STOP } from '../work';

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
export function recordAfter(platform: Platform, step: StepEnd, sent: number): JobRecord {
  const { finished, problem, rowsLeft, record } = step;
  const moved = rowsLeft < record.rowsLeft;
  const stopped = !finished && STOP.read(platform.documentStore) === record.job;
  const result = { finished, problem, moved, stopped, waits: record.waits };
  return {
    ...record,
    ...afterSlice(result, platform.now(), platform.random),
    slice: record.slice + 1,
    callsSent: record.callsSent + sent,
    rowsLeft,
  };
}
