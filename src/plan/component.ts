// Plans one component by one method after another and keeps the best, until time is up.
import { boundByBlocks, boundBySizes, lowerBound, rank } from './bound';
import { builderFor } from './build';
import { type Colouring, colouringOf, edgesToColour } from './colouring';
import type { Block, Graph } from './graph';
import { improve, joinAlike, narrow } from './improve';
import { priceOfAll } from './pack';
import { starPlans } from './stars';
import { boundOfBatches, mostInCall, pairsOf, type Terms } from './terms';

/** Colouring more edges than this would take too much memory and time: 2 MB and some tenths of a second. */
const MOST_TO_COLOUR = 4000;
/** The most multiplications that a rank is worth: some tenths of a second. */
const MOST_FOR_RANK = 5e7;
/** Steps without a gain after which a component is left as it is: a base, and more for each block. */
const PATIENCE = { least: 100, perBlock: 50 };

/** The plan of one component as it gets better. Prices are in parts of a call. */
export interface Component {
  readonly graph: Graph;
  readonly terms: Terms;
  /** Blocks that hold every edge, whether or not a batch import takes some of them in the end. */
  best: readonly Block[];
  price: number;
  /** No plan has a lower price; even with overlap, no plan has a lower price than `coverBound`. */
  bound: number;
  readonly coverBound: number;
  /** Keeps blocks if they are better: cheaper, or as cheap with fewer pairs written. Returns their price. */
  readonly offer: (blocks: readonly Block[], overlap: boolean) => number;
  /** The methods that are tried once, those that may prove the plan best first; pauses after each. */
  readonly build: () => Generator<void>;
  /** Looks for something better, step by step; pauses after each. */
  readonly search: () => Generator<void>;
}

/**
 * A component with its first plan: of stars or, given the `same` graph planned without overlap, what that has
 * found.
 */
export function componentOf(graph: Graph, terms: Terms, same: Component | null = null): Component {
  const { users, courses, pairs } = graph;
  const { caps, batchSize, methods } = terms;
  const sum = (weights: Int32Array) => weights.reduce((total, weight) => total + weight, 0);
  /** Whether no block can be above the caps. */
  const isFree =
    sum(users.weight) <= caps.users && sum(courses.weight) <= caps.courses && pairs <= caps.pairs;
  const most = mostInCall(caps, sum(users.weight), sum(courses.weight));
  const hasBits = users.words > 0;
  const coverBound = same?.coverBound ?? boundOfCover();
  /** The best blocks that share no edge, their price, and the pairs that the best blocks of all write. */
  let apart: readonly Block[] = [];
  let apartPrice = Number.POSITIVE_INFINITY;
  let written = Number.POSITIVE_INFINITY;
  let colouring: Colouring | null = null;
  const component: Component = {
    graph,
    terms,
    best: [],
    price: Number.POSITIVE_INFINITY,
    bound: coverBound,
    coverBound,
    offer,
    build,
    search,
  };
  if (same) offer(same.best, false);
  else for (const stars of starPlans(graph)) offer(joinAlike(graph, caps, stars), false);
  return component;

  function boundOfCover(): number {
    if (batchSize === null) return lowerBound(graph, caps);
    const bySizes = (isFree ? boundByBlocks(graph, batchSize) : null) ?? boundBySizes(graph, most, batchSize);
    return Math.max(boundOfBatches(terms, pairs, most), bySizes);
  }

  function isDone(): boolean {
    return component.price <= component.bound;
  }

  function offer(blocks: readonly Block[], overlap: boolean): number {
    const price = priceOfAll(graph, terms, blocks);
    if (!overlap && price < apartPrice) {
      apart = blocks;
      apartPrice = price;
    }
    if (price > component.price) return price;
    const writes = blocks.reduce((total, block) => total + pairsOf(graph, block), 0);
    if (price === component.price && writes >= written) return price;
    component.best = blocks;
    component.price = price;
    written = writes;
    return price;
  }

  function* build(): Generator<void> {
    if (isDone() || !hasBits) return;
    // With batch imports it gains nothing on training sheets (docs/decisions.md).
    if (terms.overlap && batchSize === null && methods.includes('dominators')) {
      const edges = edgesToColour(graph);
      if (edges.length <= MOST_TO_COLOUR) {
        colouring = colouringOf(graph, edges, graph.size);
        takeColours(colouring);
      }
      yield;
    }
    if (!terms.overlap && batchSize === null) {
      const work = users.size * courses.size * Math.min(users.size, courses.size);
      if (work <= MOST_FOR_RANK) component.bound = Math.max(component.bound, rank(graph));
      yield;
    }
    if (methods.includes('greedy')) yield* greedy();
  }

  function* greedy(): Generator<void> {
    const builder = builderFor(graph, terms);
    const edges = [...graph.userOf.keys()];
    const mixes = batchSize !== null;
    for (const overlap of mixes && terms.overlap && !same ? [false, true] : [terms.overlap]) {
      for (const largest of mixes ? [false, true] : [false]) {
        for (const trim of isFree ? [false] : [false, true]) {
          for (const from of ['courses', 'users', 'both'] as const) {
            if (isDone()) return;
            const manner = { overlap, from, largest, trim, noise: null };
            const built = builder(edges, manner, Number.POSITIVE_INFINITY) ?? [];
            offer(overlap ? improve(graph, caps, built, null) : joinAlike(graph, caps, built), overlap);
            yield;
          }
        }
      }
    }
  }

  function takeColours(from: Colouring): void {
    component.bound = Math.max(component.bound, from.bound());
    offer(narrow(graph, from.blocks(), null), true);
  }

  function* search(): Generator<void> {
    if (!hasBits) return;
    if (terms.search === null || (colouring && isFree)) return yield* recolour(patience());
    const steps = terms.search({
      graph,
      // What a block is worth depends on the others where they overlap and a batch import takes the rest.
      terms: { ...terms, overlap: terms.overlap && batchSize === null },
      isFree,
      colouring,
      best: () => component.best,
      apart: () => apart,
      price: () => component.price,
      offer,
      isDone,
      recolour,
      patience,
    });
    while (!steps.next().done) yield;
  }

  function* recolour(most: number): Generator<void> {
    const from = colouring;
    for (let left = most; from && left > 0 && !isDone(); left--) {
      const before = from.size();
      from.step();
      if (from.size() < before) left = most;
      if (!isFree || from.size() < before || from.bound() === from.size()) takeColours(from);
      yield;
    }
  }

  function patience(): number {
    return PATIENCE.least + PATIENCE.perBlock * component.best.length;
  }
}
