// Sends in rounds: repeats what is open after a wait, until each request has its delivery.
import { type Delivery, type Verdict, withTime } from '../http/errors';
import { type RetryStep, retryStep } from '../http/retry';

export interface Pauses {
  readonly now: () => number;
  /** Milliseconds. */
  readonly sleep: (ms: number) => void;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Milliseconds that the rounds can sleep in all: a longer wait is not slept, it ends the slice. */
  readonly maxWaitMs: number;
  /** Of these, milliseconds that can pass while nothing answers at all; as many if it is left out. */
  readonly maxUnreachableMs?: number;
}

/** What one round made of one request. `signed-in`: a new token was had, so it goes again without a wait. */
export type Outcome = Exclude<Verdict, { kind: 'signed-out' }> | { readonly kind: 'signed-in' };

/**
 * Calls `round` with the open requests (by index) until none is open. `round` returns an outcome for each.
 * Deliveries come in the order of the requests.
 */
export function inRounds(
  count: number,
  round: (open: readonly number[]) => readonly (readonly [index: number, outcome: Outcome])[],
  { now, sleep, random, maxWaitMs, maxUnreachableMs = maxWaitMs }: Pauses,
): readonly Delivery[] {
  const done = new Map<number, Delivery>();
  let patienceMs = maxWaitMs;
  let open = Array.from({ length: count }, (_, index) => index);
  for (let attempt = 0; open.length > 0; attempt += 1) {
    let pause = 0;
    const step = (hinted: number | null, patienceMs: number): RetryStep =>
      retryStep({ attempt, hinted, patienceMs, random: random() });
    const still: number[] = [];
    for (const [index, outcome] of round(open)) {
      if (outcome.kind === 'signed-in') {
        still.push(index);
      } else if (outcome.kind === 'again') {
        const isSilent = outcome.problem.code === 'unreachable';
        const spentMs = maxWaitMs - patienceMs;
        const patience = isSilent ? Math.min(patienceMs, maxUnreachableMs - spentMs) : patienceMs;
        const { kind, ms } = step(outcome.hinted, patience);
        if (kind === 'sleep') {
          still.push(index);
          pause = Math.max(pause, ms);
        } else {
          done.set(index, { kind: 'not-sent', problem: withTime(outcome.problem, now() + ms) });
        }
      } else if (outcome.kind === 'unknown' && outcome.problem.code === 'overloaded') {
        // Not sent again, but the next request gives the tenant a moment.
        const { kind, ms } = step(null, patienceMs);
        if (kind === 'sleep') pause = Math.max(pause, ms);
        // If nothing waits here, the caller decides how long to wait.
        const wait = maxWaitMs === 0 ? 0 : ms;
        done.set(index, { kind: 'unknown', problem: withTime(outcome.problem, now() + wait) });
      } else {
        done.set(index, outcome);
      }
    }
    if (pause > 0) sleep(pause);
    patienceMs -= pause;
    open = still;
  }
  return Array.from(
    { length: count },
    (_, index): Delivery =>
      done.get(index) ?? {
        kind: 'unknown',
        problem: { code: 'bug', detail: 'a request without a delivery' },
      },
  );
}
