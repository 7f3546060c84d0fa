// The pace of a slice: how many requests the next wave can have, and when the slice starts nothing more.
import type { Problem } from '../../contract';
import type { Answer, CallOutcome, Client, Patience, Read } from '../../docebo';
import { type Reader, reader } from '../../lookup';
import { type Call, isBatch } from '../../plan';
import type { KnownAtOnce } from './at-once';
import type { HourlyBudget } from './budget';
import { ONE_BY_ONE_GOAL_MS, WAVE_GOAL_MS, waveSize } from './wave-size';

/**
 * Reads that one listing can take: most of what an hour allows, and no more than the slice of a check has
 * time for, with 16 at once in 2 s. Our own numbers.
 */
const LISTING_SHARE = 0.8;
const LISTING_MOST = 1_500;

/** A slice works so many times as long as it took to read and plan, at least. Our own number. */
const WORTH_PREPARING = 40;

/**
 * Milliseconds that are kept for writing the last outcomes, at most. Our own number: 100,000 rows take half
 * of it.
 */
const MOST_WRITING_BACK_MS = 60_000;

/** When a slice began and when it ends, in milliseconds since the epoch. */
export interface Times {
  readonly began: number;
  /**
   * No wave begins after this, but for the first that writes, and for those that pay for what came before it.
   */
  readonly until: number;
  /** Nothing begins after this: the execution is about to be ended. */
  readonly latest: number;
}

/** Who wants to know how far a slice is. Called at each wave; must be quick. */
export interface Watcher {
  /** A wave is over: calls since the pace was made, and the enrollments that a wave of writes carried. */
  wave(calls: number, carried: readonly string[]): void;
  /** Of what is being read: pages that came, of those that are known to be needed. */
  pages(read: number, total: number): void;
  /** Calls were put off and are sent again after so many milliseconds. */
  waits(ms: number): void;
}

export const UNWATCHED: Watcher = { wave: () => {}, pages: () => {}, waits: () => {} };

/** The pace of one slice: asked before every wave, and every wave is sent through it. */
export interface Pace extends Pick<Reader, 'most'> {
  /** Reads that go out at once. */
  readonly atOnce: number;
  /**
   * How many requests the next wave may have; 0 if the slice has to end, with the reason if a person should
   * know it.
   */
  nextWave(): { readonly size: number; readonly halted: Problem | null };
  readAll<T>(reads: readonly Read<T>[]): readonly Answer<T>[];
  send(calls: readonly Call[], patience: Patience): readonly CallOutcome[];
  /**
   * Keeps so many milliseconds at the end of the slice for writing what it found, and at most half of the
   * slice.
   */
  keep(ms: number): void;
  /** Requests sent since the pace was made. */
  sent(): number;
  /** Milliseconds that waves have taken in all, and how many there were. */
  spent(): { readonly ms: number; readonly waves: number };
  /** Called with pages that were read, of those that are known to be needed. */
  readonly onPages: Watcher['pages'];
}

/** Reads Docebo at this pace. */
export const readerAt = (pace: Pace): Reader =>
  reader({
    send: pace.readAll,
    nextWave: pace.nextWave,
    most: pace.most,
    atOnce: pace.atOnce,
    onPages: pace.onPages,
  });

interface PaceTools {
  readonly client: Pick<Client, 'readAll' | 'write'>;
  readonly budget: HourlyBudget;
  readonly callsPerHour: number;
  readonly atOnce: KnownAtOnce;
  readonly now: () => number;
}

/**
 * A pace that ends in its time, or when `stopped` says so. If the budget is used up, the problem names the
 * time at which `worth` calls are free, or as many as an hour has.
 */
export function paceOf(
  { client, budget, callsPerHour, atOnce, now }: PaceTools,
  times: Times,
  stopped: () => boolean,
  worth: number,
  watcher = UNWATCHED,
): Pace {
  const before = budget.sent();
  /** `null` before the first calls that write. */
  let preparedMs: number | null = null;
  let waveMs: number | null = null;
  let lastSize = 0;
  let goalMs = WAVE_GOAL_MS;
  let keptMs = 0;
  let [spentMs, waves] = [0, 0];
  const timed = <T>(size: number, carried: readonly string[], work: () => T): T => {
    const began = now();
    const result = work();
    waveMs = now() - began;
    lastSize = size;
    spentMs += waveMs;
    waves += 1;
    watcher.wave(budget.sent() - before, carried);
    return result;
  };
  return {
    atOnce: atOnce.most(),
    most: Math.min(LISTING_MOST, LISTING_SHARE * callsPerHour),
    nextWave() {
      if (stopped()) return { size: 0, halted: { code: 'stopped' } };
      const full = budget.lacking(1, worth);
      if (full) return { size: 0, halted: full };
      const timeLeftMs = endOf(times, preparedMs) - keptMs - now();
      const most = atOnce.most();
      const allowance = budget.free();
      return {
        size: waveSize({ waveMs, lastSize, timeLeftMs, allowance, most, first: most, goalMs }),
        halted: null,
      };
    },
    readAll(reads) {
      goalMs = WAVE_GOAL_MS;
      return timed(reads.length, [], () => atOnce.during(reads.length, () => client.readAll(reads)));
    },
    send(calls, patience) {
      preparedMs = preparedMs ?? now() - times.began;
      const write = () => client.write(calls, patience);
      // Imports go one after another.
      const isOneByOne = calls.some(isBatch);
      goalMs = isOneByOne ? ONE_BY_ONE_GOAL_MS : WAVE_GOAL_MS;
      const carried = calls.flatMap(({ settles }) => settles.map(({ key }) => key));
      if (!isOneByOne) return timed(calls.length, carried, () => atOnce.during(calls.length, write));
      // Counted together: one by one, each would read and write what is kept of the hour.
      if (calls.length > 1) budget.hold(calls.length);
      try {
        return timed(calls.length, carried, write);
      } finally {
        budget.release();
      }
    },
    keep(ms) {
      keptMs = Math.min(ms, (times.until - times.began) / 2);
    },
    sent: () => budget.sent() - before,
    spent: () => ({ ms: spentMs, waves }),
    onPages: watcher.pages,
  };
}

/**
 * When a slice begins nothing more. Until the first wave that writes is on its way (`preparedMs` is `null`),
 * as late as the execution allows: a slice that sends nothing brings no row further, and the next one would
 * come no further either. After that, late enough for what it took to read and to plan to be a small share;
 * the same time again is kept for writing the result.
 */
export function endOf({ began, until, latest }: Times, preparedMs: number | null): number {
  if (preparedMs === null) return latest;
  const worth = began + preparedMs * WORTH_PREPARING;
  return Math.min(Math.max(until, worth), latest - Math.min(preparedMs, MOST_WRITING_BACK_MS));
}
