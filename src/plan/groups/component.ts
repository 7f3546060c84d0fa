// Plans one component by one method after another and keeps the best, until time is up.
import { boundByBlocks, boundBySizes, lowerBound, rank } from '../blocks/bound';
import { builderFor, type Manner } from '../blocks/build';
import { improve, joinAlike, narrow } from '../blocks/improve';
import { boundOfBatches, mostInCall, pairsOf, type Searched, type Terms } from '../blocks/terms';
import { priceOfAll } from '../calls/pack';
import { Colouring, edgesToColour } from '../graph/colouring';
import type { Block, Graph, Side } from '../graph/graph';
import { starPlans } from '../graph/stars';

/** Colouring more edges than this would take too much memory and time: 2 MB and some tenths of a second. */
const MOST_TO_COLOUR = 4000;
/** The most multiplications that a rank is worth: some tenths of a second. */
const MOST_FOR_RANK = 5e7;
/** Steps without a gain after which a component is left as it is: a base, and more for each block. */
const PATIENCE = { least: 100, perBlock: 50 };

/**
 * The plan of one component as it gets better. Prices are in parts of a call. Its first plan is of stars or,
 * given the `same` graph planned without overlap, what that has found.
 */
export class Component implements Searched {
  /** Blocks that hold every edge, whether or not a batch import takes some of them in the end. */
  best: readonly Block[] = [];
  price = Number.POSITIVE_INFINITY;
  /** No plan has a lower price; even with overlap, no plan has a lower price than `coverBound`. */
  bound: number;
  readonly coverBound: number;
  /** The best blocks that share no edge, and their price. */
  apart: readonly Block[] = [];
  private apartPrice = Number.POSITIVE_INFINITY;
  /** How many pairs the best blocks write. */
  private written = Number.POSITIVE_INFINITY;
  readonly isFree: boolean;
  colouring: Colouring | null = null;
  private readonly hasBits: boolean;

  constructor(
    readonly graph: Graph,
    readonly terms: Terms,
    private readonly same: Component | null = null,
  ) {
    const { users, courses, pairs } = graph;
    const { caps } = terms;
    const [ofUsers, ofCourses] = [weightOfAll(users), weightOfAll(courses)];
    this.isFree = ofUsers <= caps.users && ofCourses <= caps.courses && pairs <= caps.pairs;
    this.hasBits = users.words > 0;
    this.coverBound = same?.coverBound ?? this.boundOfCover(mostInCall(caps, ofUsers, ofCourses));
    this.bound = this.coverBound;
    if (same) this.offer(same.best, false);
    else for (const stars of starPlans(graph)) this.offer(joinAlike(graph, caps, stars), false);
  }

  private boundOfCover(most: number): number {
    const { graph, terms } = this;
    const { batchSize, caps } = terms;
    if (batchSize === null) return lowerBound(graph, caps);
    const byBlocks = this.isFree ? boundByBlocks(graph, batchSize) : null;
    const bySizes = byBlocks ?? boundBySizes(graph, most, batchSize);
    return Math.max(boundOfBatches(terms, graph.pairs, most), bySizes);
  }

  isDone(): boolean {
    return this.price <= this.bound;
  }

  /** Keeps blocks if they are better: cheaper, or as cheap with fewer pairs written. Returns their price. */
  offer(blocks: readonly Block[], overlap: boolean): number {
    const price = priceOfAll(this.graph, this.terms, blocks);
    if (!overlap && price < this.apartPrice) {
      this.apart = blocks;
      this.apartPrice = price;
    }
    if (price > this.price) return price;
    const writes = blocks.reduce((total, block) => total + pairsOf(this.graph, block), 0);
    if (price === this.price && writes >= this.written) return price;
    this.best = blocks;
    this.price = price;
    this.written = writes;
    return price;
  }

  /** The methods that are tried once, those that may prove the plan best first; pauses after each. */
  *build(): Generator<void> {
    if (this.isDone() || !this.hasBits) return;
    const { graph, terms } = this;
    // With batch imports it gains nothing on training sheets (docs/decisions.md).
    if (terms.overlap && terms.batchSize === null && terms.methods.includes('dominators')) {
      const edges = edgesToColour(graph);
      if (edges.length <= MOST_TO_COLOUR) {
        this.colouring = new Colouring(graph, edges, graph.size);
        this.takeColours(this.colouring);
      }
      yield;
    }
    if (!terms.overlap && terms.batchSize === null) {
      const [users, courses] = [graph.users.size, graph.courses.size];
      if (users * courses * Math.min(users, courses) <= MOST_FOR_RANK)
        this.bound = Math.max(this.bound, rank(graph));
      yield;
    }
    if (terms.methods.includes('greedy')) yield* this.greedy();
  }

  private *greedy(): Generator<void> {
    const { graph, terms } = this;
    const builder = builderFor(graph, terms);
    const edges = [...graph.userOf.keys()];
    for (const manner of this.manners()) {
      if (this.isDone()) return;
      const built = builder(edges, manner, Number.POSITIVE_INFINITY) ?? [];
      const blocks = manner.overlap
        ? improve(graph, terms.caps, built, null)
        : joinAlike(graph, terms.caps, built);
      this.offer(blocks, manner.overlap);
      yield;
    }
  }

  private manners(): Manner[] {
    const { overlap } = this.terms;
    const mixes = this.terms.batchSize !== null;
    const overlaps = mixes && overlap && !this.same ? [false, true] : [overlap];
    const starts = ['courses', 'users', 'both'] as const;
    return overlaps.flatMap((overlap) =>
      (mixes ? [false, true] : [false]).flatMap((largest) =>
        (this.isFree ? [false] : [false, true]).flatMap((trim) =>
          starts.map((from) => ({ overlap, from, largest, trim, noise: null })),
        ),
      ),
    );
  }

  private takeColours(from: Colouring): void {
    this.bound = Math.max(this.bound, from.bound);
    this.offer(narrow(this.graph, from.blocks(), null), true);
  }

  /** Looks for something better, step by step; pauses after each. */
  *search(): Generator<void> {
    if (!this.hasBits) return;
    const { search } = this.terms;
    if (search === null || (this.colouring && this.isFree)) return yield* this.recolour(this.patience());
    const steps = search(this);
    while (!steps.next().done) yield;
  }

  *recolour(most: number): Generator<void> {
    const from = this.colouring;
    for (let left = most; from && left > 0 && !this.isDone(); left--) {
      const before = from.size;
      from.step();
      if (from.size < before) left = most;
      if (!this.isFree || from.size < before || from.bound === from.size) this.takeColours(from);
      yield;
    }
  }

  patience(): number {
    return PATIENCE.least + PATIENCE.perBlock * this.best.length;
  }
}

const weightOfAll = ({ weight }: Side): number => weight.reduce((total, one) => total + one, 0);
