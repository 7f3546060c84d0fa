// The door of the local search, which the add-on leaves out: it gains a few calls on access-control sets and
// next to none on training sheets (docs/decisions.md). A plan gets it as an option.

import { improve, narrow } from '../../../src/plan/blocks/improve';
import type { Searched, Terms } from '../../../src/plan/blocks/terms';
import { broughtAlong } from '../../../src/plan/graph/dominators';
import type { Block } from '../../../src/plan/graph/graph';
import { type Random, randomFrom } from '../../../src/plan/graph/random';
import { LocalSearch } from './local';

/** Steps without a gain: of colouring, and of rebuilding its blocks. */
const PATIENCE = { colouring: 100, rebuilding: 300 };
/** Steps of a search with overlap between two attempts to join blocks. */
const JOIN_EVERY = 10;
/** Rounds without a gain, each by other chances, after which a component is left as it is. */
const ROUNDS = 6;

/**
 * If a cap is in the way, starts from the colouring without one, several times over; elsewhere from the
 * best blocks.
 */
export function* localSearch(component: Searched): Generator<void> {
  const { graph, isFree, colouring } = component;
  const terms = searchTerms(component.terms);
  const random = randomFrom(graph.size);
  const spare = terms.overlap && isFree ? broughtAlong(graph) : null;
  for (let left = ROUNDS; left > 0 && !component.isDone(); left--) {
    const before = component.price;
    if (colouring) {
      // Colouring does not see what blocks above the caps cost: so the blocks are rebuilt from it.
      yield* component.recolour(PATIENCE.colouring);
      const blocks = left < ROUNDS ? narrow(graph, colouring.blocks(), null) : component.best;
      yield* rebuild(component, terms, blocks, PATIENCE.rebuilding, null, random);
    } else {
      yield* rebuild(
        component,
        terms,
        terms.overlap ? component.best : component.apart,
        component.patience(),
        spare,
        random,
      );
    }
    if (component.price < before) left = ROUNDS;
  }
}

/** What a block is worth depends on the others if they overlap and a batch import takes the rest. */
const searchTerms = (terms: Terms): Terms => ({
  ...terms,
  overlap: terms.overlap && terms.batchSize === null,
});

/** `spare[e]` is 1 for edges that need not be held for their own sake. */
function* rebuild(
  component: Searched,
  terms: Terms,
  blocks: readonly Block[],
  most: number,
  spare: Uint8Array | null,
  random: Random,
): Generator<void> {
  const { graph } = component;
  const { overlap, caps } = terms;
  const start = (from: readonly Block[]) => new LocalSearch(graph, terms, spare, from, random(graph.size));
  let from = start(blocks);
  for (let left = most; left > 0 && !component.isDone(); left--) {
    const before = from.price;
    from.step();
    if (from.price < before) {
      component.offer(overlap ? narrow(graph, from.blocks(), null) : from.blocks(), overlap);
    } else if (overlap && left % JOIN_EVERY === 0) {
      // Blocks that hold little can join, which building them one by one does not see.
      const joined = improve(graph, caps, from.blocks(), random);
      if (component.offer(joined, true) < from.price) from = start(joined);
    }
    if (from.price < before) left = most;
    yield;
  }
}
