// Each method alone: whatever it does, its blocks hold every edge and nothing else.
import * as fc from 'fast-check';
import { builderFor, type Manner } from '../../src/plan/blocks/build';
import { improve, joinAlike, narrow } from '../../src/plan/blocks/improve';
import { type Caps, callsOf, type Terms } from '../../src/plan/blocks/terms';
import { Colouring, edgesToColour } from '../../src/plan/graph/colouring';
import { broughtAlong } from '../../src/plan/graph/dominators';
import { type Block, common, type Graph } from '../../src/plan/graph/graph';
import { randomFrom } from '../../src/plan/graph/random';
import { starPlans } from '../../src/plan/graph/stars';
import { LocalSearch } from '../../workbench/plan/search/local';
import { cases } from '../support/cases';
import { faultsOfBlocks, graphFrom, graphs, written } from './graphs';

const FREE: Caps = { users: 1000, courses: 1000, pairs: 5000 };
const TIGHT: Caps = { users: 5, courses: 4, pairs: 12 };

const termsOf = (overlap: boolean, caps = FREE): Terms => ({
  caps,
  overlap,
  batchSize: null,
  methods: [],
  search: null,
});
const callsOfAll = (graph: Graph, caps: Caps, blocks: readonly Block[]) =>
  blocks.reduce((sum, block) => sum + callsOf(graph, caps, block), 0);
const allEdges = (graph: Graph) => [...graph.userOf.keys()];

const manners: fc.Arbitrary<Manner> = fc.record({
  overlap: fc.boolean(),
  from: fc.constantFrom('users' as const, 'courses' as const, 'both' as const),
  largest: fc.boolean(),
  trim: fc.boolean(),
  noise: fc.option(
    fc.nat(99).map((seed) => {
      const random = randomFrom(seed);
      return () => random(3);
    }),
    { nil: null },
  ),
});

test('stars hold every edge once', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      for (const stars of starPlans(graph)) expect(faultsOfBlocks(graph, stars, false)).toEqual([]);
    }),
    { numRuns: cases(100) },
  );
});

test('the fewest stars are as many as the edges of a largest matching', () => {
  // A path of five edges: three stars are too many, two too few to hold all by one side.
  const graph = graphFrom([
    [0, 0],
    [1, 0],
    [1, 1],
    [2, 1],
    [2, 2],
    [0, 3],
    [0, 4],
  ]);
  expect(starPlans(graph).map((stars) => stars.length)).toEqual([3, 3, 5]);
});

test('built blocks hold every edge, and once each without overlap', () => {
  fc.assert(
    fc.property(graphs, manners, fc.constantFrom(FREE, TIGHT), (graph, manner, caps) => {
      const blocks = builderFor(graph, termsOf(manner.overlap, caps))(allEdges(graph), manner, 1e9);
      expect(faultsOfBlocks(graph, blocks ?? [], manner.overlap)).toEqual([]);
    }),
    { numRuns: cases(100) },
  );
});

test('blocks built to fit stay within the caps', () => {
  fc.assert(
    fc.property(graphs, manners, (graph, manner) => {
      const caps = { users: 5, courses: 5, pairs: 12 };
      const build = builderFor(graph, termsOf(manner.overlap, caps));
      for (const block of build(allEdges(graph), { ...manner, trim: true }, 1e9) ?? []) {
        expect(callsOf(graph, caps, block)).toBe(1);
      }
    }),
    { numRuns: cases(100) },
  );
});

test('a builder stays within the price or gives up', () => {
  fc.assert(
    fc.property(graphs, manners, fc.integer({ min: 1, max: 10 }), (graph, manner, most) => {
      const blocks = builderFor(graph, termsOf(manner.overlap))(allEdges(graph), manner, most);
      if (blocks) expect(blocks.length).toBeLessThanOrEqual(most);
    }),
    { numRuns: cases(100) },
  );
});

test('a builder asked for some edges holds those, and no others without overlap', () => {
  fc.assert(
    fc.property(graphs, manners, fc.nat(), (graph, manner, pick) => {
      const some = allEdges(graph).filter((e) => ((pick >> (e % 31)) & 1) === 1);
      const build = builderFor(graph, termsOf(manner.overlap));
      build(allEdges(graph), manner, 1e9);
      const blocks = build(some, manner, 1e9) ?? [];
      const wanted = new Set(some.map((e) => `${graph.userOf[e]}-${graph.courseOf[e]}`));
      const held = blocks.flatMap(({ users, courses }) =>
        users.flatMap((u) => courses.map((c) => `${u}-${c}`)),
      );
      for (const edge of wanted) expect(held).toContain(edge);
      if (!manner.overlap) expect(held.sort()).toEqual([...wanted].sort());
    }),
    { numRuns: cases(100) },
  );
});

test('narrowing and improving keep every edge, write no more pairs and take no more calls', () => {
  fc.assert(
    fc.property(
      graphs,
      manners,
      fc.constantFrom(FREE, TIGHT),
      fc.boolean(),
      (graph, manner, caps, shuffled) => {
        const overlapping = { ...manner, overlap: true };
        const built = builderFor(graph, termsOf(true, caps))(allEdges(graph), overlapping, 1e9) ?? [];
        const random = shuffled ? randomFrom(1) : null;
        const narrowed = narrow(graph, built, random);
        expect(faultsOfBlocks(graph, narrowed, true)).toEqual([]);
        expect(written(graph, narrowed)).toBeLessThanOrEqual(written(graph, built));
        const improved = improve(graph, caps, built, random);
        expect(faultsOfBlocks(graph, improved, true)).toEqual([]);
        expect(callsOfAll(graph, caps, improved)).toBeLessThanOrEqual(callsOfAll(graph, caps, built));
      },
    ),
    { numRuns: cases(100) },
  );
});

test('joining equal stars keeps every edge once and takes no more calls', () => {
  fc.assert(
    fc.property(graphs, fc.constantFrom(FREE, TIGHT), (graph, caps) => {
      for (const stars of starPlans(graph)) {
        const joined = joinAlike(graph, caps, stars);
        expect(faultsOfBlocks(graph, joined, false)).toEqual([]);
        expect(callsOfAll(graph, caps, joined)).toBeLessThanOrEqual(callsOfAll(graph, caps, stars));
      }
    }),
    { numRuns: cases(100) },
  );
});

test('widest blocks that hold what is left to cover also hold what is brought along', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const along = broughtAlong(graph);
      const blocks = allEdges(graph)
        .filter((e) => along[e] === 0)
        .flatMap((e) => {
          // Both ways to make the widest block around an edge.
          const courses = common(graph.users, [graph.userOf[e] ?? -1]);
          const users = common(graph.courses, [graph.courseOf[e] ?? -1]);
          return [
            { users: common(graph.courses, courses), courses },
            { users, courses: common(graph.users, users) },
          ];
        });
      expect(faultsOfBlocks(graph, blocks, true)).toEqual([]);
    }),
    { numRuns: cases(100) },
  );
});

test('coloured blocks hold every edge, never grow in number, and stay at or above their bound', () => {
  fc.assert(
    fc.property(graphs, fc.nat(99), (graph, seed) => {
      const colouring = new Colouring(graph, edgesToColour(graph), seed);
      for (let n = 0; n < 10; n++) {
        const before = colouring.size;
        expect(faultsOfBlocks(graph, colouring.blocks(), true)).toEqual([]);
        expect(colouring.blocks()).toHaveLength(before);
        expect(colouring.bound).toBeLessThanOrEqual(before);
        colouring.step();
        expect(colouring.size).toBeLessThanOrEqual(before);
      }
    }),
    { numRuns: cases(100) },
  );
});

test('a search keeps every edge at every step, and its price is right and never grows', () => {
  fc.assert(
    fc.property(
      graphs,
      fc.boolean(),
      fc.constantFrom(FREE, TIGHT),
      fc.nat(99),
      (graph, overlap, caps, seed) => {
        const [stars = []] = starPlans(graph);
        const search = new LocalSearch(graph, termsOf(overlap, caps), null, stars, seed);
        for (let n = 0; n < 20; n++) {
          const before = search.price;
          search.step();
          expect(faultsOfBlocks(graph, search.blocks(), overlap)).toEqual([]);
          expect(search.price).toBeLessThanOrEqual(before);
          expect(search.price).toBe(callsOfAll(graph, caps, search.blocks()));
        }
      },
    ),
    { numRuns: cases(100) },
  );
});

test('a search without the edges that are brought along holds them once its blocks are widest', () => {
  fc.assert(
    fc.property(graphs, fc.nat(99), (graph, seed) => {
      const [stars = []] = starPlans(graph);
      const search = new LocalSearch(graph, termsOf(true), broughtAlong(graph), stars, seed);
      for (let n = 0; n < 20; n++) search.step();
      const widest = search.blocks().map(({ users }) => {
        const courses = common(graph.users, users);
        return { users: common(graph.courses, courses), courses };
      });
      expect(faultsOfBlocks(graph, widest, true)).toEqual([]);
    }),
    { numRuns: cases(100) },
  );
});
