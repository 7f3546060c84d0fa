// The hourly budget of calls, stored for each person: calls of the last hour, and when more are allowed.
import * as z from 'zod/mini';
import type { JobProblem } from '../../contract';
import { stored, type TextStore } from '../../work';
import { allowance, type Budget, isSameMinute, nextFreeAt, spend, unspend } from './hour';

const budgetOf = (origin: string) =>
  stored(
    `rowcall.budget.${origin}`,
    z.object({ minutes: z.array(z.object({ minute: z.number(), calls: z.number() })) }),
  );

/** The hourly budget of one tenant, as long as one execution lasts. */
export interface HourlyBudget {
  /** Calls that are free now. */
  free(): number;
  /** The problem if fewer calls are free than these; it names the time at which `worth` calls are free. */
  lacking(calls: number, worth: number): JobProblem | null;
  /** Spends so many requests, or says why they must not be sent. */
  spend(requests: number): JobProblem | null;
  /**
   * Counts so many requests before they are sent one after another, so that not each of them reads and writes
   * what is kept. Nothing is held if fewer are free: each is then spent when it leaves.
   */
  hold(requests: number): void;
  /** Gives back what was held and not sent. */
  release(): void;
  /** Requests spent in this execution. */
  sent(): number;
}

export function hourlyBudget(
  store: TextStore,
  origin: string,
  callsPerHour: number,
  now: () => number,
): HourlyBudget {
  const kept = budgetOf(origin);
  let sent = 0;
  let known: Budget | null = null;
  let held = 0;
  let heldAt = 0;
  const spent = (): Budget => {
    const minutes = kept.read(store)?.minutes ?? [];
    known = { minutes: minutes.map(({ minute, calls }) => [minute, calls]) };
    return known;
  };
  const keep = (budget: Budget): void => {
    known = budget;
    const minutes = budget.minutes.map(([minute, calls]) => ({ minute, calls }));
    kept.write(store, { minutes });
  };
  const hold = (budget: Budget, requests: number): void => {
    held = requests;
    heldAt = now();
    keep(spend(budget, requests, heldAt));
  };
  const withoutHeld = (): Budget => unspend(spent(), held, heldAt);
  const lackingIn = (budget: Budget, calls: number, worth: number): JobProblem | null =>
    allowance(budget, now(), callsPerHour) < calls
      ? { code: 'rate-limited', retryAt: nextFreeAt(budget, now(), callsPerHour, worth) }
      : null;
  return {
    // What others of the person's executions spend meanwhile is read before anything is spent here.
    free: () => allowance(known ?? spent(), now(), callsPerHour),
    lacking: (calls, worth) => lackingIn(known ?? spent(), calls, worth),
    hold(requests) {
      const before = spent();
      if (!lackingIn(before, requests, Number.POSITIVE_INFINITY)) hold(before, requests);
    },
    release() {
      if (held > 0) keep(withoutHeld());
      held = 0;
    },
    spend(requests) {
      if (requests <= held) {
        // A call counts from the minute in which it leaves.
        if (!isSameMinute(heldAt, now())) hold(withoutHeld(), held);
        held -= requests;
        sent += requests;
        return null;
      }
      const before = spent();
      const full = lackingIn(before, requests, Number.POSITIVE_INFINITY);
      if (full) return full;
      sent += requests;
      keep(spend(before, requests, now()));
      return null;
    },
    sent: () => sent,
  };
}
