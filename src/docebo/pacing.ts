// The calls a tenant allows in an hour, and how many go out at once: plain functions over plain data.

/** Calls sent to a tenant, by minute: the last hour of them. JSON as it stands. */
export interface Budget {
  /** Minutes since the epoch, and the calls of each, oldest first. */
  readonly minutes: readonly (readonly [minute: number, calls: number])[];
}

export const NO_CALLS: Budget = { minutes: [] };

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
  return { minutes: [...others, [minute, mine + calls]] };
}

/** Calls that may be sent now without more than `perHour` in any hour. */
export function allowance(budget: Budget, now: number, perHour: number): number {
  const spent = recent(budget, now).reduce((sum, [, calls]) => sum + calls, 0);
  return Math.max(0, perHour - spent);
}

/** When (milliseconds since the epoch) at least `calls` may be sent again, if nothing is sent before. */
export function nextFreeAt(budget: Budget, now: number, perHour: number, calls: number): number {
  const wanted = Math.min(calls, perHour);
  let free = allowance(budget, now, perHour);
  if (free >= wanted) return now;
  for (const [minute, spent] of recent(budget, now)) {
    free += spent;
    if (free >= wanted) return (minute + WINDOW_MINUTES) * MINUTE_MS;
  }
  return now + WINDOW_MINUTES * MINUTE_MS;
}

export interface WaveInput {
  /** Milliseconds the last wave took for one call after another, `null` before the first. */
  readonly waveMs: number | null;
  /** Calls of the last wave; 0 before the first. */
  readonly lastSize: number;
  readonly timeLeftMs: number;
  readonly allowance: number;
  /** Most calls at once. */
  readonly most: number;
}

/** Calls in the first wave: a few, until it is known how fast the tenant is. */
const FIRST_WAVE = 4;

/** Milliseconds a wave should last: long enough to be worth the sheet's own work, short enough to stop after. */
const WAVE_GOAL_MS = 5_000;

/**
 * Calls for the next wave: twice as many after a quick one, half as many after a slow one. 0 where the time left would
 * not hold a wave as long as the last.
 */
export function waveSize({ waveMs, lastSize, timeLeftMs, allowance: free, most }: WaveInput): number {
  if (timeLeftMs <= (waveMs ?? 0)) return 0;
  const grown = waveMs === null ? FIRST_WAVE : waveMs < WAVE_GOAL_MS ? lastSize * 2 : Math.ceil(lastSize / 2);
  return Math.max(0, Math.min(grown, most, free));
}
