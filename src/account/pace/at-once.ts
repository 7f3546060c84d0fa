// Learns from waves how many requests a tenant serves at once, and stores it.
import * as z from 'zod/mini';
import { stored, type TextStore } from '../../work';
import { DAY_MS } from '../limits/remembered';
import { WAVE_GOAL_MS } from './wave-size';

/** What is known of a tenant. */
export interface AtOnce {
  /** Requests that the next wave may have. */
  readonly most: number;
  /** Requests in a millisecond that the last full wave came to; `null` before one. */
  readonly rate: number | null;
  /**
   * A size that was too much, and until when (milliseconds since the epoch) no wave is as large; `null` if
   * none was.
   */
  readonly tooMany: { readonly size: number; readonly until: number } | null;
}

/**
 * Requests at once that a tenant of which nothing is known begins with, and the most there are. Our own
 * numbers; docs/limits.md.
 */
export const FIRST_AT_ONCE = 4;
export const MOST_AT_ONCE = 16;

/** How much more a larger wave has to bring in the same time, to be worth it. Our own number. */
const BETTER = 1.25;

/** Days for which no wave as large is tried: a tenant's load changes with the hour. Our own number. */
const TOO_MANY_DAYS = 1;

export const NOTHING_KNOWN: AtOnce = { most: FIRST_AT_ONCE, rate: null, tooMany: null };

/** A wave of requests that were sent at once. */
export interface WaveSeen {
  readonly size: number;
  /** Milliseconds to the last answer, repetitions included. */
  readonly ms: number;
  /**
   * Whether the tenant put off some of them (429, 503) and answered others. If it puts off all, its limit
   * is another one.
   */
  readonly somePutOff: boolean;
  readonly allPutOff: boolean;
}

/** What is known after a wave. The same object if it taught nothing. */
export function learnWave(known: AtOnce, { size, ms, somePutOff, allPutOff }: WaveSeen, now: number): AtOnce {
  const before = known.tooMany && known.tooMany.until <= now ? { ...known, tooMany: null } : known;
  const tooMany = (least: number): AtOnce => ({
    most: Math.max(least, Math.floor(size / 2)),
    rate: before.rate,
    tooMany: {
      size: Math.min(size, before.tooMany?.size ?? size),
      until: Math.max(now + TOO_MANY_DAYS * DAY_MS, before.tooMany?.until ?? 0),
    },
  });
  if (somePutOff && size > 1) return size > before.most ? before : tooMany(1);
  if (allPutOff || size < before.most) return before;
  const rate = size / Math.max(1, ms);
  const isBetter = before.rate === null || rate >= BETTER * before.rate;
  if (ms > WAVE_GOAL_MS && !isBetter && size > FIRST_AT_ONCE) return tooMany(FIRST_AT_ONCE);
  const most = Math.min(
    MOST_AT_ONCE,
    before.most * 2,
    (before.tooMany?.size ?? Number.POSITIVE_INFINITY) - 1,
  );
  if (ms > WAVE_GOAL_MS || most <= before.most) return before.rate === null ? { ...before, rate } : before;
  return { ...before, most, rate };
}

const atOnceOf = (origin: string) =>
  stored(
    `rowcall.at-once.${origin}`,
    z.object({
      most: z.number(),
      rate: z.nullable(z.number()),
      tooMany: z.nullable(z.object({ size: z.number(), until: z.number() })),
    }),
  );

/** What a tenant serves at once, as long as one execution lasts. */
export interface KnownAtOnce {
  most(): number;
  /** Called with requests that were sent at once, and with how many of them the tenant put off. */
  answered(requests: number, putOff: number): void;
  /** Sends a wave of so many requests, and learns from it. `now`: milliseconds since the epoch. */
  during<T>(size: number, work: () => T): T;
}

export function keptAtOnce(store: TextStore, origin: string, now: () => number): KnownAtOnce {
  let known: AtOnce | null = null;
  let somePutOff = false;
  let allPutOff = false;
  const read = (): AtOnce => {
    known ??= atOnceOf(origin).read(store) ?? NOTHING_KNOWN;
    return known;
  };
  return {
    most: () => read().most,
    answered(requests, putOff) {
      if (putOff > 0 && putOff < requests) somePutOff = true;
      if (putOff > 0 && putOff === requests) allPutOff = true;
    },
    during(size, work) {
      somePutOff = false;
      allPutOff = false;
      const began = now();
      const result = work();
      const before = read();
      known = learnWave(before, { size, ms: now() - began, somePutOff, allPutOff }, now());
      if (known !== before) atOnceOf(origin).write(store, known);
      return result;
    },
  };
}
