// One component as its plan gets better: never a wrong block, never a bound above what can be done.
import * as fc from 'fast-check';
import type { Caps, Terms } from '../../../src/plan/blocks/terms';
import { priceOfAll } from '../../../src/plan/calls/pack';
import type { Block, Graph } from '../../../src/plan/graph/graph';
import { Component } from '../../../src/plan/groups/component';
import { cases } from '../../support/cases';
import { fewestByTrying } from '../exhaustive';
import { faultsOfBlocks, graphFrom, graphs, written } from '../graphs';

const FREE: Caps = { users: 1000, courses: 1000, pairs: 5000 };
const TIGHT: Caps = { users: 5, courses: 4, pairs: 12 };

const termsOf = (some: Partial<Terms> = {}): Terms => ({
  caps: FREE,
  overlap: false,
  batchSize: null,
  methods: ['stars', 'greedy', 'dominators'],
  search: null,
  ...some,
});

const allTerms: fc.Arbitrary<Terms> = fc
  .record({
    caps: fc.constantFrom(FREE, TIGHT),
    overlap: fc.boolean(),
    batchSize: fc.constantFrom(null, 3, 10),
  })
  .map(termsOf);

const drained = (steps: Generator<void>, each: () => void = () => {}): number => {
  let count = 0;
  for (; !steps.next().done; count += 1) each();
  return count;
};

const finished = (graph: Graph, terms: Terms): Component => {
  const made = new Component(graph, terms);
  drained(made.build());
  drained(made.search());
  return made;
};

test('holds every edge from the beginning, and neither its price nor its bound gets worse', () => {
  fc.assert(
    fc.property(graphs, allTerms, (graph, terms) => {
      const made = new Component(graph, terms);
      let [price, bound] = [made.price, made.bound];
      const check = () => {
        expect(faultsOfBlocks(graph, made.best, terms.overlap)).toEqual([]);
        expect(faultsOfBlocks(graph, made.apart, false)).toEqual([]);
        expect(made.price).toBe(priceOfAll(graph, terms, made.best));
        expect(made.price).toBeLessThanOrEqual(price);
        expect(made.bound).toBeGreaterThanOrEqual(bound);
        expect(made.bound).toBeLessThanOrEqual(made.price);
        expect(made.coverBound).toBeLessThanOrEqual(made.bound);
        expect(made.isDone()).toBe(made.price === made.bound);
        [price, bound] = [made.price, made.bound];
      };
      check();
      drained(made.build(), check);
      drained(made.search(), check);
      check();
    }),
    { numRuns: cases(40) },
  );
});

/** Pairs of nodes that represent one user or course each. */
const handfuls = fc.uniqueArray(
  fc.tuple(fc.nat(3), fc.nat(3)).map(([user, course]): [number, number] => [3 * user, 3 * course]),
  { minLength: 1, maxLength: 9, selector: (pair) => pair.join() },
);

test('no plan has a lower price than the bound, with overlap or without', () => {
  fc.assert(
    fc.property(handfuls, fc.boolean(), fc.boolean(), (pairs, overlap, tight) => {
      const caps = tight ? { users: 2, courses: 2, pairs: 3 } : FREE;
      const made = finished(graphFrom(pairs), termsOf({ caps, overlap }));
      const limits = { maxUsers: caps.users, maxCourses: caps.courses, maxPairs: caps.pairs };
      const fewest = fewestByTrying(pairs, limits, overlap);
      expect(made.bound).toBeLessThanOrEqual(fewest);
      expect(made.price).toBeGreaterThanOrEqual(fewest);
      expect(made.coverBound).toBeLessThanOrEqual(fewestByTrying(pairs, limits, true));
    }),
    { numRuns: cases(60) },
  );
});

/** Two users with two courses each, of which they share one. */
const LADDER = graphFrom([
  [0, 0],
  [0, 3],
  [3, 3],
  [3, 6],
]);
/** Four users, each with all of four courses but one. */
const CROWN = graphFrom(
  [0, 3, 6, 9].flatMap((user) => [0, 3, 6, 9].flatMap((n) => (n === user ? [] : [[user, n] as const]))),
);
const block = (users: readonly number[], courses: readonly number[]): Block => ({ users, courses });
const WHOLE = [block([0], [0, 1]), block([1], [1, 2])];

describe('what is offered', () => {
  test('is kept if it is cheaper, or as cheap with fewer pairs', () => {
    const made = new Component(LADDER, termsOf({ overlap: true }));
    expect([made.best, made.price]).toEqual([WHOLE, 2]);
    const overlapping = [block([0], [0, 1]), block([0, 1], [1]), block([1], [2])];
    expect(made.offer(overlapping, true)).toBe(3);
    expect(made.best).toEqual(WHOLE);
    // As cheap, and no fewer pairs: the first stays.
    const turned = [...WHOLE].reverse();
    expect(made.offer(turned, false)).toBe(2);
    expect(made.best).toEqual(WHOLE);
  });

  test('as cheap and with fewer pairs replaces what writes more', () => {
    const square = graphFrom([
      [0, 0],
      [0, 3],
      [3, 0],
      [3, 3],
      [3, 6],
    ]);
    const more = [block([0, 1], [0, 1]), block([1], [0, 1, 2])];
    const fewer = [block([0], [0, 1]), block([1], [0, 1, 2])];
    const given = new Component(square, termsOf({ overlap: true }));
    given.best = more;
    const made = new Component(square, termsOf({ overlap: true }), given);
    expect(written(square, made.best)).toBe(7);
    made.offer(fewer, true);
    expect(made.best).toEqual(fewer);
    made.offer(more, true);
    expect(made.best).toEqual(fewer);
  });

  test('with overlap is never among the blocks that share no edge', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const made = finished(graph, termsOf({ overlap: true }));
        expect(faultsOfBlocks(graph, made.apart, false)).toEqual([]);
        expect(priceOfAll(graph, made.terms, made.apart)).toBeGreaterThanOrEqual(made.price);
      }),
      { numRuns: cases(30) },
    );
  });
});

test('is free of caps only if no block of it can be above them', () => {
  const isFree = (caps: Partial<Caps>) =>
    new Component(LADDER, termsOf({ caps: { ...FREE, ...caps } })).isFree;
  expect([{}, { users: 2 }, { courses: 3 }, { pairs: 4 }].map(isFree)).toEqual([true, true, true, true]);
  expect([{ users: 1 }, { courses: 2 }, { pairs: 3 }].map(isFree)).toEqual([false, false, false]);
});

test('begins with what the same graph was planned as without overlap, and with its bound of any cover', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const first = finished(graph, termsOf({ batchSize: 4 }));
      const second = new Component(graph, { ...first.terms, overlap: true }, first);
      expect([second.best, second.price, second.coverBound]).toEqual([
        first.best,
        first.price,
        first.coverBound,
      ]);
    }),
    { numRuns: cases(30) },
  );
});

test('tries nothing more once its plan is proven, and without greedy only what can prove it', () => {
  const star = graphFrom([
    [0, 0],
    [0, 3],
  ]);
  const done = new Component(star, termsOf());
  expect([done.isDone(), drained(done.build())]).toEqual([true, 0]);
  const steps = (terms: Partial<Terms>) => drained(new Component(CROWN, termsOf(terms)).build());
  expect(steps({ methods: ['stars'] })).toBe(1);
  expect(steps({ methods: ['stars'], overlap: true })).toBe(0);
  expect(steps({ methods: ['stars', 'dominators'], overlap: true })).toBe(1);
  expect(steps({ methods: ['stars', 'dominators'], overlap: true, batchSize: 5 })).toBe(0);
});

test('recolours as long as that gains something, a limited number of steps, and not at all once it is done', () => {
  const made = new Component(CROWN, termsOf({ overlap: true, methods: ['stars', 'dominators'] }));
  expect(drained(made.recolour(10))).toBe(0);
  drained(made.build());
  // With overlap, no plan takes fewer than four calls.
  drained(made.search());
  expect(made.price).toBe(4);
  expect(made.patience()).toBe(100 + 50 * made.best.length);
  const left = drained(made.recolour(7));
  expect(left).toBe(made.isDone() ? 0 : 7);
});

test('continues with the search that it is given', () => {
  let asked = 0;
  const search: Terms['search'] = (component) => {
    asked += 1;
    expect(component.best.length).toBeGreaterThan(0);
    return [undefined, undefined, undefined][Symbol.iterator]();
  };
  const made = new Component(LADDER, termsOf({ search }));
  expect([drained(made.search()), asked]).toEqual([3, 1]);
});
