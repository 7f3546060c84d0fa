// How imports are cut again, and what is learned from calls that were refused as a whole.
import fc from 'fast-check';
import { type KnownLimits, type Limits, learn, NOTHING_LEARNED } from '../../../src/account/limits/limits';
import type { CallOutcome, PairOutcome } from '../../../src/docebo';
import { type Call, DEFAULT_PLAN_OPTIONS, type Edit } from '../../../src/plan';
import { halve } from '../../../src/send/planning/edits';
import { withLimits } from '../../../src/send/planning/terms';
import { Sizes } from '../../../src/send/waves/sizes';
import { edit } from '../../support/builders';
import { cases } from '../../support/cases';

const edits = (count: number, from = 1): readonly Edit[] =>
  Array.from({ length: count }, (_, n) => edit(from + n, 1));
const batch = (settles: readonly Edit[]): Call => ({ kind: 'post-batch', settles });
const sizesIn = (calls: readonly Call[]) => calls.map(({ settles }) => settles.length);

function limitsFrom(start: Partial<Limits> = {}): KnownLimits {
  let limits: Limits = { ...NOTHING_LEARNED, ...start };
  return {
    known: () => limits,
    learn(seen) {
      limits = learn(limits, seen, 0);
    },
  };
}

const knows = (proven: number, next: number) => limitsFrom({ items: { proven, next, refused: [] } });

const outcome = (call: Call, pair: PairOutcome = { kind: 'updated' }, ms = 1000): CallOutcome => ({
  call,
  pairs: new Map(call.settles.map(({ key }) => [key, pair])),
  refusedWhole: null,
  strangers: [],
  ms,
});
const refused = (call: Call, status = 400): CallOutcome => ({
  ...outcome(call, { kind: 'refused', message: 'no' }),
  refusedWhole: { code: 'refused', request: 'POST', status, detail: 'no' },
});

/** The imports of so many edits as a planner cuts them. */
const planned = (count: number, size: number) =>
  Array.from({ length: Math.ceil(count / size) }, (_, n) =>
    batch(edits(Math.min(size, count - n * size), 1 + n * size)),
  );

test('makes the first import one step larger when that can save calls', () => {
  expect(sizesIn(new Sizes(knows(200, 500)).cut(planned(1400, 200)))).toEqual([500, 200, 200, 200, 200, 100]);
});

test('tries a larger size to save three calls', () => {
  expect(sizesIn(new Sizes(knows(200, 500)).cut(planned(1000, 200)))).toEqual([500, 200, 200, 100]);
});

test('does not try a larger size to save two calls', () => {
  const queue = planned(800, 200);
  expect(new Sizes(knows(200, 500)).cut(queue)).toBe(queue);
});

test('joins imports that were planned smaller once more is proven', () => {
  expect(sizesIn(new Sizes(knows(1000, 1000)).cut(planned(2300, 200)))).toEqual([1000, 1000, 300]);
});

test('cuts imports that were planned larger once less is proven', () => {
  expect(sizesIn(new Sizes(knows(100, 100)).cut(planned(400, 200)))).toEqual([100, 100, 100, 100]);
});

test('keeps every edit once and in its order, and leaves other calls where they are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 12 }),
      fc.constantFrom([25, 50], [100, 200], [200, 500], [500, 1000], [1000, 1000]),
      (counts, [proven = 1, next = 1]) => {
        let from = 1;
        const queue = counts.map((count) => {
          const call = batch(edits(count, from));
          from += count;
          return call;
        });
        const single: Call = { kind: 'put-one', settles: [edit(from, 1)] };
        const cut = new Sizes(knows(proven, next)).cut([...queue, single]);
        expect(cut.flatMap(({ settles }) => settles.map(({ key }) => key))).toEqual(
          [...queue, single].flatMap(({ settles }) => settles.map(({ key }) => key)),
        );
        expect(cut[cut.length - 1]).toBe(single);
        for (const { settles } of cut.slice(1, -1)) expect(settles.length).toBeLessThanOrEqual(proven);
        expect(cut[0]?.settles.length).toBeLessThanOrEqual(next);
      },
    ),
    { numRuns: cases(100) },
  );
});

test('treats a refused size as too large when both halves are done', () => {
  const limits = limitsFrom();
  const sizes = new Sizes(limits);
  const call = batch(edits(200));
  const halves = halve(call);
  sizes.take(refused(call), halves, 'nothing');
  for (const half of halves) sizes.take(outcome(half), [], 'nothing');
  expect(limits.known().items.proven).toBe(100);
});

test('keeps a size that is refused for one of its edits', () => {
  const limits = limitsFrom();
  const sizes = new Sizes(limits);
  const call = batch(edits(200));
  const [good = call, bad = call] = halve(call);
  sizes.take(refused(call), [good, bad], 'nothing');
  sizes.take(outcome(good), [], 'nothing');
  sizes.take(refused(bad), halve(bad), 'nothing');
  expect(limits.known().items.proven).toBe(200);
});

test('treats a 413 as a size too large without trying the halves', () => {
  const limits = limitsFrom();
  const call = batch(edits(200));
  new Sizes(limits).take(refused(call, 413), halve(call), 'nothing');
  expect(limits.known().items.proven).toBe(100);
});

test('does not join the halves of a refused call before the refused edit is found', () => {
  const sizes = new Sizes(limitsFrom());
  const call = batch(edits(200));
  const halves = halve(call);
  sizes.take(refused(call), halves, 'nothing');
  const queue = [...halves, batch(edits(200, 1000))];
  expect(sizes.cut(queue)).toBe(queue);
});

test('a larger call proves its size only after a reading showed what it did', () => {
  const call = batch(edits(500));
  const unread = knows(200, 500);
  new Sizes(unread).take(outcome(call), [], 'nothing');
  expect(unread.known().items.proven).toBe(200);
  const seen = knows(200, 500);
  new Sizes(seen).take(outcome(call), [], 'all');
  expect(seen.known().items).toMatchObject({ proven: 500, next: 1000 });
});

test('treats a larger call as too large when a reading shows less than its answer says', () => {
  const limits = knows(200, 500);
  new Sizes(limits).take(outcome(batch(edits(500))), [], 'less');
  expect(limits.known().items).toMatchObject({ proven: 200, next: 200 });
});

test('learns nothing from a call that was not sent', () => {
  const limits = knows(200, 500);
  const pair: PairOutcome = { kind: 'not-sent', problem: { code: 'rate-limited', retryAt: 1 } };
  const before = limits.known();
  new Sizes(limits).take(outcome(batch(edits(500)), pair, 60_000), [], 'nothing');
  expect(limits.known()).toBe(before);
});

test('learns nothing from a call that an overloaded tenant did not take', () => {
  const limits = knows(200, 500);
  const before = limits.known();
  const pair: PairOutcome = { kind: 'unknown', problem: { code: 'overloaded', retryAt: 1 } };
  new Sizes(limits).take(outcome(batch(edits(500)), pair, 60_000), [], 'nothing');
  expect(limits.known()).toBe(before);
});

describe('blocks that wait', () => {
  const block = (pairs: number): Call => ({
    kind: 'put-many',
    userIds: Array.from({ length: pairs }, (_, n) => 1 + n),
    courseIds: [1],
    change: edit(1, 1).change,
    settles: edits(1),
  });
  const taking = (next: number): Limits => ({
    ...NOTHING_LEARNED,
    pairs: { proven: 400, next, refused: [] },
  });
  const isPlannedAgain = (before: number, after: number, ...queue: readonly Call[]) =>
    new Sizes(limitsFrom(taking(after))).changed(taking(before), queue);

  test('are planned again if one is larger than the tenant was seen to take', () => {
    expect(isPlannedAgain(500, 400, block(10), block(401))).toBe(true);
    expect(isPlannedAgain(500, 400, block(400), block(400))).toBe(false);
  });

  test('are planned again if the tenant takes more and two of them fill more than half of a call', () => {
    expect(isPlannedAgain(500, 600, block(251), block(10), block(300))).toBe(true);
    expect(isPlannedAgain(500, 600, block(500), block(250), block(250))).toBe(false);
    expect(isPlannedAgain(500, 600)).toBe(false);
  });

  test('stay as they are while nothing was learned, whatever imports there are', () => {
    expect(isPlannedAgain(500, 500, block(600), block(600))).toBe(false);
    expect(isPlannedAgain(500, 400, batch(edits(450)), block(10))).toBe(false);
    expect(isPlannedAgain(500, 600, batch(edits(450)), block(450))).toBe(false);
  });
});

test('plans with the proven size of imports and the size to try of blocks', () => {
  const known = {
    ...NOTHING_LEARNED,
    items: { proven: 500, next: 1000, refused: [] },
    pairs: { proven: 5000, next: 10_000, refused: [] },
  };
  const options = { ...DEFAULT_PLAN_OPTIONS, batchSize: 200, clock: () => 0 };
  expect(withLimits(options, known)).toMatchObject({ batchSize: 500, maxPairs: 10_000, maxCourses: 1000 });
  expect(withLimits({ ...options, batchSize: null }, known).batchSize).toBeNull();
});
