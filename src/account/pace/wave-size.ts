// How many calls go out at once: the size of the next wave, from the last one and from what is left. Pure.
interface WaveInput {
  /** Milliseconds the last wave took for one call after another, `null` before the first. */
  readonly waveMs: number | null;
  /** Calls of the last wave; 0 before the first. */
  readonly lastSize: number;
  readonly timeLeftMs: number;
  readonly allowance: number;
  /** Most calls at once. */
  readonly most: number;
  /** Calls in the first wave. */
  readonly first: number;
  /** Milliseconds that a wave like the last one should take, at most; `WAVE_GOAL_MS` if it is not given. */
  readonly goalMs?: number;
}

/**
 * Milliseconds a wave should last: worth the sheet's own work, short enough to stop after. Our own number.
 */
export const WAVE_GOAL_MS = 5_000;

/**
 * The same of a wave whose calls go one after another. Each wave reads and writes the sheet several times,
 * which takes as long as an import does at 0.5 s; so a few of them go in one. Our own number.
 */
export const ONE_BY_ONE_GOAL_MS = 12_000;

/**
 * Calls for the next wave: twice as many after a quick one, half as many after a slow one. 0 if the time
 * left would not hold a wave as long as the last, or the budget is used up.
 */
export function waveSize(input: WaveInput): number {
  const { waveMs, lastSize, timeLeftMs, allowance: free, most, first, goalMs = WAVE_GOAL_MS } = input;
  if (timeLeftMs <= (waveMs ?? 0)) return 0;
  const quick = waveMs === null || waveMs < goalMs;
  // A quick wave that was small because little was left to send is no reason to start again with one call.
  const wanted = quick ? Math.max(first, lastSize * 2) : Math.max(1, Math.ceil(lastSize / 2));
  return Math.max(0, Math.min(wanted, most, free));
}
