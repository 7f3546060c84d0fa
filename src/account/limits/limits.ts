// Learns how much one call can carry on a tenant: state and outcome in, new state out. Pure.
import type { Call } from '../../plan';
import { DAY_MS, REMEMBERED_DAYS } from './remembered';

/** What is counted of a call: the items of a batch import, the pairs and the courses of a bulk call. */
export type Measure = 'items' | 'pairs' | 'courses';
export const MEASURES: readonly Measure[] = ['items', 'pairs', 'courses'];

/** What is known of one measure on a tenant. */
interface Learned {
  /** A call of this size was seen to be done well; the size to begin with counts as seen. */
  readonly proven: number;
  /** The size that may be tried: the next step up, or `proven`. */
  readonly next: number;
  /**
   * Sizes that a tenant did not take, and until when (milliseconds since the epoch) none as large is tried.
   */
  readonly refused: readonly { readonly size: number; readonly until: number }[];
}

export type Limits = Readonly<Record<Measure, Learned>>;

/**
 * The sizes that are tried, in their order. Our own numbers: no maximum is documented. A batch import of 200
 * or 300 items was seen in use, and 1,000 is the maximum of the users of a bulk call (docs/limits.md); an
 * answer that names 40,000 pairs is some 2 MB.
 */
const STEPS: Readonly<Record<Measure, readonly number[]>> = {
  items: [25, 50, 100, 200, 500, 1000],
  pairs: [500, 1000, 2500, 5000, 10_000, 20_000, 40_000],
  courses: [100, 250, 500, 1000, 2000],
};

/** The start for a tenant of which nothing is known. */
export const FIRST: Readonly<Record<Measure, number>> = { items: 200, pairs: 5000, courses: 1000 };

/**
 * Milliseconds that one call can take: a third of the time after which Google is known to give up. Our own
 * number.
 */
export const SLOW_MS = 20_000;

/** The same if an answer was lost at once: that says little of the size. Our own number. */
const LOST_DAYS = 1;

const begun = (measure: Measure): Learned => ({
  proven: FIRST[measure],
  next: FIRST[measure],
  refused: [],
});

export const NOTHING_LEARNED: Limits = {
  items: begun('items'),
  pairs: begun('pairs'),
  courses: begun('courses'),
};

/**
 * The result of a call. `done`: every edit has its outcome, and a call larger than proven was read back.
 * `too-large`: the tenant refused the size. `lost`: nobody knows whether it was done.
 */
export interface CallSeen {
  readonly sizes: Partial<Readonly<Record<Measure, number>>>;
  readonly became: 'done' | 'too-large' | 'lost';
  /** Milliseconds from sending to the answer. */
  readonly ms: number;
}

/** What one call can carry on a tenant, as far as it was learned. */
export interface KnownLimits {
  known(): Limits;
  learn(seen: CallSeen): void;
}

/** How large a call is. */
export function sizesOf(call: Call): CallSeen['sizes'] {
  switch (call.kind) {
    case 'put-one':
    case 'leave-session':
      return {};
    case 'post-batch':
    case 'enroll-batch':
    case 'recertify-batch':
    case 'attendance-batch':
      return { items: call.settles.length };
    case 'put-many':
    case 'enroll-many':
    case 'unenroll-many':
      return { pairs: call.userIds.length * call.courseIds.length, courses: call.courseIds.length };
  }
}

/**
 * Whether a call is larger than what was seen to be done well: then it goes alone and is read back before
 * others follow.
 */
export const isLarger = (call: Call, limits: Limits): boolean =>
  MEASURES.some((measure) => (sizesOf(call)[measure] ?? 0) > limits[measure].proven);

/**
 * What is known after a call. The same object if the call taught nothing. `now`: milliseconds since the
 * epoch.
 */
export function learn(limits: Limits, seen: CallSeen, now: number): Limits {
  const sized = MEASURES.filter((measure) => seen.sizes[measure] !== undefined);
  const about = seen.became === 'done' ? sized : mostLikely(limits, seen, sized);
  const news = about.flatMap((measure): [Measure, Learned][] => {
    const after = learned(measure, limits[measure], seen.sizes[measure] ?? 0, seen, now);
    return isSame(after, limits[measure]) ? [] : [[measure, after]];
  });
  return news.length === 0 ? limits : { ...limits, ...Object.fromEntries(news) };
}

const isSame = (one: Learned, other: Learned): boolean =>
  one.proven === other.proven && one.next === other.next && one.refused === other.refused;

/**
 * The measure that a refusal is about: the one that is the furthest beyond, or the closest to, what was
 * proven.
 */
function mostLikely(limits: Limits, { sizes }: CallSeen, sized: readonly Measure[]): readonly Measure[] {
  const share = (measure: Measure) => (sizes[measure] ?? 0) / limits[measure].proven;
  return [...sized].sort((a, b) => share(b) - share(a)).slice(0, 1);
}

function learned(measure: Measure, before: Learned, size: number, seen: CallSeen, now: number): Learned {
  const known = forgetOld(before, now);
  switch (seen.became) {
    case 'done':
      return seen.ms > SLOW_MS ? tooSlow(measure, known, size, now) : grown(measure, known, size, seen.ms);
    case 'too-large':
      return refusedAt(measure, known, size, below(measure, size), now + REMEMBERED_DAYS * DAY_MS);
    case 'lost': {
      const isTimeOut = seen.ms > SLOW_MS;
      if (size > known.proven) {
        const days = isTimeOut ? REMEMBERED_DAYS : LOST_DAYS;
        return refusedAt(measure, known, size, below(measure, size), now + days * DAY_MS);
      }
      // A small call that times out says nothing of large ones.
      const lower = below(measure, known.proven);
      if (!isTimeOut || lower === null || size <= lower) return known;
      return refusedAt(measure, known, size, lower, now + REMEMBERED_DAYS * DAY_MS);
    }
  }
}

/** The largest step below a size; `null` if it is no larger than the first. */
function below(measure: Measure, size: number): number | null {
  const smaller = STEPS[measure].filter((step) => step < size);
  return smaller[smaller.length - 1] ?? null;
}

/** Done, but slowly: no larger call is tried, and a size that was grown into is left again. */
function tooSlow(measure: Measure, known: Learned, size: number, now: number): Learned {
  const lower = below(measure, size);
  if (size <= FIRST[measure] || lower === null) return { ...known, next: known.proven };
  return refusedAt(measure, known, size, lower, now + REMEMBERED_DAYS * DAY_MS);
}

function grown(measure: Measure, known: Learned, size: number, ms: number): Learned {
  const isOpen = (step: number) => known.refused.every((each) => step < each.size);
  const steps = STEPS[measure].filter((step) => step <= size && isOpen(step));
  const proven = Math.max(known.proven, steps[steps.length - 1] ?? 0);
  // A call of less than half the size says too little of one that is larger still.
  if (size < proven / 2) return { ...known, proven };
  const step = STEPS[measure].find((each) => each > proven) ?? proven;
  const isQuick = (ms * step) / size <= SLOW_MS;
  return { ...known, proven, next: isQuick && isOpen(step) ? step : proven };
}

function refusedAt(
  measure: Measure,
  known: Learned,
  size: number,
  lower: number | null,
  until: number,
): Learned {
  if (lower === null) return known;
  const step = STEPS[measure].find((each) => each > lower) ?? size;
  const others = known.refused.filter((each) => each.size !== step);
  const old = known.refused.find((each) => each.size === step);
  const refused = [...others, { size: step, until: Math.max(until, old?.until ?? 0) }];
  const proven = Math.min(known.proven, lower);
  const isOpen = refused.every((each) => known.next < each.size);
  return { proven, next: isOpen ? known.next : proven, refused };
}

function forgetOld(known: Learned, now: number): Learned {
  const refused = known.refused.filter(({ until }) => until > now);
  return refused.length === known.refused.length ? known : { ...known, refused };
}
