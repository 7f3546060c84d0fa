// What is learned of how much one call can carry: bounded growth, and a refused size that is left alone.
import fc from 'fast-check';
import {
  type CallSeen,
  FIRST,
  isLarger,
  type Limits,
  learn,
  MEASURES,
  type Measure,
  NOTHING_LEARNED,
  SLOW_MS,
} from '../../../src/account/limits/limits';
import { edit } from '../../support/builders';

const DAY = 86_400_000;
const items = (size: number, became: CallSeen['became'] = 'done', ms = 2000): CallSeen => ({
  sizes: { items: size },
  became,
  ms,
});
const after = (seen: readonly CallSeen[], from: Limits = NOTHING_LEARNED, now = 0) =>
  seen.reduce((known, each) => learn(known, each, now), from).items;

const measures: Readonly<Record<Measure, number>> = { items: 1000, pairs: 40_000, courses: 2000 };
const smallest: Readonly<Record<Measure, number>> = { items: 25, pairs: 500, courses: 100 };
const anyCall = fc.record({
  of: fc.constantFrom<'import' | 'block'>('import', 'block'),
  /** Shares of what may be tried: callers send nothing larger. */
  share: fc.double({ min: 0.01, max: 1, noNaN: true }),
  coursesShare: fc.double({ min: 0.01, max: 1, noNaN: true }),
  became: fc.constantFrom<CallSeen['became']>('done', 'done', 'done', 'too-large', 'lost'),
  ms: fc.constantFrom(200, 3000, 9000, SLOW_MS, SLOW_MS + 1, 60_000),
  later: fc.constantFrom(0, 1000, DAY, 10 * DAY, 40 * DAY),
});
type AnyCall = typeof anyCall extends fc.Arbitrary<infer T> ? T : never;

const seenOf = ({ of, share, coursesShare, became, ms }: AnyCall, limits: Limits): CallSeen => {
  const size = (measure: Measure, part: number) => Math.max(1, Math.round(limits[measure].next * part));
  return of === 'import'
    ? { sizes: { items: size('items', share) }, became, ms }
    : { sizes: { pairs: size('pairs', share), courses: size('courses', coursesShare) }, became, ms };
};

function walk(
  calls: readonly AnyCall[],
  look: (before: Limits, seen: CallSeen, after: Limits, now: number) => void,
): void {
  let limits = NOTHING_LEARNED;
  let now = 0;
  for (const call of calls) {
    now += call.later;
    const seen = seenOf(call, limits);
    const next = learn(limits, seen, now);
    look(limits, seen, next, now);
    limits = next;
  }
}

test('no size exceeds its maximum, and the next size to try is at most one step up', () => {
  fc.assert(
    fc.property(fc.array(anyCall, { maxLength: 80 }), (calls) => {
      walk(calls, (_, __, limits) => {
        for (const measure of MEASURES) {
          const { proven, next } = limits[measure];
          expect(proven).toBeGreaterThanOrEqual(1);
          expect(next).toBeGreaterThanOrEqual(proven);
          expect(next).toBeLessThanOrEqual(measures[measure]);
          expect(next).toBeLessThanOrEqual(2.5 * proven);
        }
      });
    }),
  );
});

test('nothing grows after a slow, a lost or a refused call', () => {
  fc.assert(
    fc.property(fc.array(anyCall, { maxLength: 80 }), (calls) => {
      walk(calls, (before, seen, limits) => {
        if (seen.became === 'done' && seen.ms <= SLOW_MS) return;
        for (const measure of MEASURES) {
          expect(limits[measure].proven).toBeLessThanOrEqual(before[measure].proven);
          expect(limits[measure].next).toBeLessThanOrEqual(before[measure].next);
        }
      });
    }),
  );
});

test('keeps a refused measure below the refused size for 30 days', () => {
  fc.assert(
    fc.property(fc.array(anyCall, { maxLength: 80 }), (calls) => {
      const until: Partial<Record<Measure, { size: number; at: number }[]>> = {};
      walk(calls, (before, seen, limits, now) => {
        for (const measure of MEASURES) {
          for (const { size, at } of until[measure] ?? []) {
            if (now < at) expect(limits[measure].next).toBeLessThan(size);
          }
          const size = seen.sizes[measure];
          if (seen.became !== 'too-large' || size === undefined || size <= smallest[measure]) continue;
          // A refusal is held against one measure of a block.
          if (limits[measure].refused.length <= before[measure].refused.length) continue;
          expect(limits[measure].next).toBeLessThan(size);
          until[measure] = [...(until[measure] ?? []), { size, at: now + 30 * DAY }];
        }
      });
    }),
  );
});

test('within 30 days no measure shrinks more often than it has steps', () => {
  fc.assert(
    fc.property(fc.array(anyCall, { maxLength: 200 }), (calls) => {
      const shrinks: Record<Measure, number> = { items: 0, pairs: 0, courses: 0 };
      // Lost at once is held against a size for a day; here no time passes.
      walk(
        calls.map((call) => ({ ...call, later: 0 })),
        (before, _, limits) => {
          for (const measure of MEASURES)
            if (limits[measure].proven < before[measure].proven) shrinks[measure] += 1;
        },
      );
      for (const measure of MEASURES) expect(shrinks[measure]).toBeLessThanOrEqual(7);
    }),
  );
});

test('grows to 500 items and then to 1,000 at a quick tenant, and never further', () => {
  expect(after([items(200)])).toMatchObject({ proven: 200, next: 500 });
  expect(after([items(200), items(500)])).toMatchObject({ proven: 500, next: 1000 });
  expect(after([items(200), items(500), items(1000)])).toMatchObject({ proven: 1000, next: 1000 });
});

test('does not try a step that would take more than 20 seconds at the pace of the last call', () => {
  expect(after([items(200, 'done', 8000)])).toMatchObject({ proven: 200, next: 500 });
  expect(after([items(200, 'done', 8001)])).toMatchObject({ proven: 200, next: 200 });
});

test('a call of few items teaches nothing about many', () => {
  expect(after([items(12, 'done', 10)])).toEqual(NOTHING_LEARNED.items);
  expect(after([items(12, 'lost', 60_000)])).toEqual(NOTHING_LEARNED.items);
});

test('keeps a proven size when an answer is lost at once', () => {
  expect(after([items(200, 'lost', 300)])).toEqual(NOTHING_LEARNED.items);
});

test('holds a larger size back for a day when an answer is lost at once', () => {
  const lost = learn(learn(NOTHING_LEARNED, items(200), 0), items(500, 'lost', 300), 0);
  expect(lost.items).toMatchObject({ proven: 200, next: 200 });
  expect(learn(lost, items(200), DAY - 1).items.next).toBe(200);
  expect(learn(lost, items(200), DAY).items.next).toBe(500);
});

test('takes a proven size one step back after a time-out', () => {
  expect(after([items(200, 'lost', 60_000)])).toMatchObject({ proven: 100, next: 100 });
});

test('leaves a size that it grew into when it becomes slow', () => {
  const grown = after([items(200), items(500), items(500, 'done', SLOW_MS + 1)]);
  expect(grown).toMatchObject({ proven: 200, next: 200, refused: [{ size: 500, until: 30 * DAY }] });
});

test('a slow call of the first size shrinks nothing, because its time may have another cause', () => {
  expect(after([items(200, 'done', 25_000)])).toEqual(NOTHING_LEARNED.items);
});

test('tries a refused size again after 30 days', () => {
  const refused = learn(learn(NOTHING_LEARNED, items(200), 0), items(500, 'too-large'), 0);
  expect(learn(refused, items(200), 30 * DAY - 1).items.next).toBe(200);
  expect(learn(refused, items(200), 30 * DAY).items.next).toBe(500);
});

test('holds a refused block against the measure that is closest to its limit', () => {
  const seen = (pairs: number, courses: number): CallSeen => ({
    sizes: { pairs, courses },
    became: 'too-large',
    ms: 100,
  });
  const wide = learn(NOTHING_LEARNED, seen(1000, 1000), 0);
  expect(wide.courses.proven).toBe(500);
  expect(wide.pairs).toBe(NOTHING_LEARNED.pairs);
  const large = learn(NOTHING_LEARNED, seen(5000, 5), 0);
  expect(large.pairs.proven).toBe(2500);
  expect(large.courses).toBe(NOTHING_LEARNED.courses);
});

test('a call that teaches nothing returns the same state, so that nothing is written', () => {
  const known = learn(NOTHING_LEARNED, items(200), 0);
  expect(learn(known, items(200), 1)).toBe(known);
});

test('only a size larger than proven needs a pilot', () => {
  const edits = Array.from({ length: FIRST.items + 1 }, (_, n) => edit(n + 1, 1));
  expect(isLarger({ kind: 'post-batch', settles: edits }, NOTHING_LEARNED)).toBe(true);
  expect(isLarger({ kind: 'post-batch', settles: edits.slice(1) }, NOTHING_LEARNED)).toBe(false);
});
