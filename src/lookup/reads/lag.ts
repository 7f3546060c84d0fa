// Learns from readings how far a tenant's listings lag behind its writes, and when to read again.

/** What is known of one tenant's lag. */
export interface Lag {
  /** The longest that was seen, in milliseconds; 0 if none was. */
  readonly ms: () => number;
  readonly learn: (ms: number) => void;
}

/** What it takes to wait for a reading. Milliseconds since the epoch, and milliseconds. */
export interface Waiting {
  readonly now: () => number;
  readonly sleep: (ms: number) => void;
  readonly lag: Lag;
}

/**
 * The longest lag that is waited for, in milliseconds: far above the seconds that copies of a database take
 * as a rule, and short enough to be slept through in one execution. Our own number.
 */
export const LAG_MOST_MS = 60_000;

/** Milliseconds between readings that contradict a confirmed write, growing to `LAG_MOST_MS` in all. */
const WAITS_MS: readonly number[] = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/**
 * A write whose answer was lost may still be under way for a while; it is read back only after this.
 * Milliseconds; our own number, well above the 2 to 3 s that a large bulk update may take.
 */
const SETTLE_MS = 10_000;

/** Milliseconds after a lost write at which it is read for the first time. */
export const firstLook = ({ ms }: Lag): number => Math.max(SETTLE_MS, Math.ceil(1.5 * ms()));

/**
 * The same for the second reading: well past the lag that was seen, so that both agree only if the write
 * did not arrive.
 */
export const secondLook = ({ ms }: Lag): number => 2 * SETTLE_MS + Math.ceil(2 * ms());

/** Sleeps until so many milliseconds after `since`, and never longer than that: other clocks may be wrong. */
export function waitUntil(since: number, ms: number, { now, sleep }: Waiting): void {
  const wait = Math.ceil(since + ms - now());
  if (wait > 0) sleep(Math.min(wait, ms));
}

/** The same for a second reading: none if the first was well past the lag already. */
export const waitAgain = (since: number, waiting: Waiting): void =>
  waitUntil(since, secondLook(waiting.lag), waiting);

/**
 * Reads until a reading fits a write that was confirmed at `since`, or the longest lag is over. `fits` may
 * also say that a reading is final, because it shows that the write has arrived and came to something else.
 * Two readings at least contradict the write.
 */
export function readUntil<T>(
  read: () => T,
  verdict: (reading: T) => 'fits' | 'final' | 'contradicts',
  since: number,
  { now, sleep, lag }: Waiting,
): T {
  let reading = read();
  let last = verdict(reading);
  for (const [n, wait] of WAITS_MS.entries()) {
    if (last === 'fits' || (n > 0 && (last === 'final' || now() - since >= LAG_MOST_MS))) break;
    sleep(wait);
    reading = read();
    const before = last;
    last = verdict(reading);
    if (last === 'fits' && before === 'contradicts') lag.learn(Math.min(LAG_MOST_MS, now() - since));
  }
  return reading;
}
