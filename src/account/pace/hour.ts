// The calls that a tenant allows in an hour: plain functions over plain data.

/** Calls sent to a tenant, by minute: the last hour of them. JSON as it is. */
export interface Budget {
  /** Minutes since the epoch, and the calls of each, oldest first. */
  readonly minutes: readonly (readonly [minute: number, calls: number])[];
}

const MINUTE_MS = 60_000;

/** A minute more than an hour: the calls of a minute may all have been made at its end. */
const WINDOW_MINUTES = 61;

const recent = (budget: Budget, now: number) => {
  const oldest = Math.floor(now / MINUTE_MS) - WINDOW_MINUTES;
  return budget.minutes.filter(([minute]) => minute > oldest);
};

/** The budget after `calls` more at `now` (milliseconds since the epoch). */
export function spend(budget: Budget, calls: number, now: number): Budget {
  const minute = Math.floor(now / MINUTE_MS);
  const others = recent(budget, now).filter(([each]) => each !== minute);
  const mine = budget.minutes.find(([each]) => each === minute)?.[1] ?? 0;
  // In order, also if the clock went back: `nextFreeAt` goes through them from the oldest.
  const minutes = [...others, [minute, mine + calls] as const].sort(([a], [b]) => a - b);
  return { minutes };
}

/** The budget without `calls` that were spent at `then` (milliseconds since the epoch) and were not sent. */
export function unspend(budget: Budget, calls: number, then: number): Budget {
  const minute = Math.floor(then / MINUTE_MS);
  return {
    minutes: budget.minutes.flatMap(([each, spent]) => {
      const left = each === minute ? Math.max(0, spent - calls) : spent;
      return left > 0 ? [[each, left] as const] : [];
    }),
  };
}

/** Whether two moments (milliseconds since the epoch) are in one minute, as a budget counts them. */
export const isSameMinute = (one: number, other: number): boolean =>
  Math.floor(one / MINUTE_MS) === Math.floor(other / MINUTE_MS);

/** Calls that can be sent now without more than `perHour` in any hour. */
export function allowance(budget: Budget, now: number, perHour: number): number {
  return Math.max(0, perHour - callsIn(recent(budget, now)));
}

const callsIn = (minutes: Budget['minutes']): number => minutes.reduce((sum, [, calls]) => sum + calls, 0);

/** When (milliseconds since the epoch) at least `calls` can be sent again, if nothing is sent before. */
export function nextFreeAt(budget: Budget, now: number, perHour: number, calls: number): number {
  const wanted = Math.max(1, Math.min(calls, perHour));
  const minutes = recent(budget, now);
  // Below zero if more was sent than is allowed now: that much has to grow old first.
  let free = perHour - callsIn(minutes);
  let at = now;
  for (const [minute, spent] of minutes) {
    if (free >= wanted) return at;
    free += spent;
    at = (minute + WINDOW_MINUTES) * MINUTE_MS;
  }
  return free >= wanted ? at : now + WINDOW_MINUTES * MINUTE_MS;
}
