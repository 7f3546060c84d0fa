// Plans one core by one method after another, keeping the best, until it is as good as can be or time is up.
import { rank } from './bound';
import { Builder } from './build';
import { Colouring, edgesToColour } from './colouring';
import { broughtAlong } from './dominators';
import type { Block, Graph } from './graph';
import { improve, joinAlike, narrow } from './improve';
import { at } from './ints';
import { priceOfAll } from './pack';
import { randomFrom } from './random';
import { Search } from './search';
import { starPlans } from './stars';
import { pairsOf, type Terms } from './terms';
import type { Method } from './types';

/** Colouring more edges than this would take too much memory and time: 2 MB and some tenths of a second. */
const MOST_TO_COLOUR = 4000;
/** The most multiplications that a rank is worth: some tenths of a second. */
const MOST_FOR_RANK = 5e7;
/** Steps without a gain after which a core is left alone: so many, and so many more for each block. */
const PATIENCE = { least: 100, perBlock: 50 };
/** Steps of a search with overlap between two attempts to join blocks. */
const JOIN_EVERY = 10;

/** The plan of one core as it gets better. Prices are in parts of a call. */
export class Core {
  /** Blocks that hold every edge, whether or not a batch import takes some of them in the end. */
  best: readonly Block[] = [];
  price = Number.POSITIVE_INFINITY;
  /** The best blocks that share no edge. */
  private apart: readonly Block[] = [];
  private apartPrice = Number.POSITIVE_INFINITY;
  /** No plan has a lower price; with overlap allowed, no plan has a lower price than `coverBound`. */
  bound: number;
  readonly coverBound: number;
  private written = Number.POSITIVE_INFINITY;
  /** Whether no block can be above the caps. */
  private readonly free: boolean;
  private readonly hasBits: boolean;
  private colouring: Colouring | null = null;

  constructor(
    readonly graph: Graph,
    readonly terms: Terms,
    readonly methods: readonly Method[],
    /** The calls that a cover of the graph, and so a partition too, takes at least. */
    calls: number,
  ) {
    const { caps, batchSize } = terms;
    const sum = (weights: Int32Array) => weights.reduce((total, weight) => total + weight, 0);
    let pairs = 0;
    for (let e = 0; e < graph.size; e++) {
      pairs += at(graph.users.weight, at(graph.userOf, e)) * at(graph.courses.weight, at(graph.courseOf, e));
    }
    this.free =
      sum(graph.users.weight) <= caps.users &&
      sum(graph.courses.weight) <= caps.courses &&
      pairs <= caps.pairs;
    this.hasBits = graph.users.words > 0;
    // A batch import alone costs the pairs; else at least one call is made, and each holds so many pairs at most.
    this.bound =
      batchSize === null
        ? calls
        : Math.min(pairs, Math.max(batchSize, Math.ceil((batchSize * pairs) / caps.pairs)));
    this.coverBound = this.bound;
    for (const stars of starPlans(graph)) this.offer(joinAlike(graph, caps, stars), false);
  }

  get isDone(): boolean {
    return this.price <= this.bound;
  }

  /** Keeps these blocks if they are better: cheaper, or as cheap with fewer pairs written. */
  offer(blocks: readonly Block[], overlap = this.terms.overlap): void {
    const price = priceOfAll(this.graph, this.terms, blocks);
    if (!overlap && price < this.apartPrice) {
      this.apart = blocks;
      this.apartPrice = price;
    }
    if (price > this.price) return;
    const written = blocks.reduce((sum, block) => sum + pairsOf(this.graph, block), 0);
    if (price === this.price && written >= this.written) return;
    this.best = blocks;
    this.price = price;
    this.written = written;
  }

  /** The methods that are tried once, those that may prove the plan best first; pauses after each. */
  *build(): Generator<void> {
    if (this.isDone || !this.hasBits) return;
    const { graph, terms, methods } = this;
    const { users, courses } = graph;
    if (terms.overlap && this.free && methods.includes('dominators')) {
      const edges = edgesToColour(graph);
      if (edges.length <= MOST_TO_COLOUR) this.colouring = new Colouring(graph, edges, graph.size);
      this.takeColours();
      yield;
    }
    if (!terms.overlap && terms.batchSize === null) {
      const work = users.size * courses.size * Math.min(users.size, courses.size);
      if (work <= MOST_FOR_RANK) this.bound = Math.max(this.bound, rank(graph));
      yield;
    }
    if (methods.includes('greedy')) yield* this.greedy();
  }

  private *greedy(): Generator<void> {
    const { graph, terms } = this;
    const builder = new Builder(graph, terms);
    const edges = Array.from({ length: graph.size }, (_, e) => e);
    const mixes = terms.batchSize !== null;
    for (const overlap of mixes && terms.overlap ? [false, true] : [terms.overlap]) {
      for (const largest of mixes ? [false, true] : [false]) {
        for (const trim of this.free ? [false] : [false, true]) {
          for (const from of ['courses', 'users', 'both'] as const) {
            if (this.isDone) return;
            const built = builder.build(
              edges,
              { overlap, from, largest, trim, noise: null },
              Number.POSITIVE_INFINITY,
            );
            if (built)
              this.offer(overlap ? improve(graph, terms.caps, built) : joinAlike(graph, terms.caps, built));
            yield;
          }
        }
      }
    }
  }

  private takeColours(): void {
    if (!this.colouring) return;
    if (this.terms.batchSize === null) this.bound = Math.max(this.bound, this.colouring.bound);
    this.offer(narrow(this.graph, this.colouring.blocks()));
  }

  /** Looks for something better, step by step; pauses after each. */
  *search(): Generator<void> {
    if (this.isDone || !this.hasBits || !this.methods.includes('search')) return;
    if (this.colouring) yield* this.recolour(this.colouring);
    else yield* this.rebuild();
  }

  private *recolour(colouring: Colouring): Generator<void> {
    for (let left = this.patience(); left > 0 && !this.isDone; left--) {
      const before = colouring.size;
      colouring.step();
      if (colouring.size < before) left = this.patience();
      if (colouring.size < before || colouring.bound === colouring.size) this.takeColours();
      yield;
    }
  }

  private *rebuild(): Generator<void> {
    const { graph } = this;
    // What a block is worth depends on the others where they overlap and a batch import takes the rest.
    const terms = { ...this.terms, overlap: this.terms.overlap && this.terms.batchSize === null };
    const spare = terms.overlap && this.free ? broughtAlong(graph) : null;
    const searchFrom = (blocks: readonly Block[]) => new Search(graph, terms, spare, blocks, graph.size);
    const random = randomFrom(graph.size);
    let search = searchFrom(terms.overlap ? this.best : this.apart);
    for (let left = this.patience(); left > 0 && !this.isDone; left--) {
      const before = search.price;
      search.step();
      if (search.price < before) {
        this.offer(terms.overlap ? narrow(graph, search.blocks()) : search.blocks(), terms.overlap);
      } else if (terms.overlap && left % JOIN_EVERY === 0) {
        // Blocks that hold little alone may join, which building them one by one does not see.
        this.offer(improve(graph, terms.caps, search.blocks(), random));
        if (this.price < search.price) search = searchFrom(this.best);
      }
      if (search.price < before) left = this.patience();
      yield;
    }
  }

  private patience(): number {
    return PATIENCE.least + PATIENCE.perBlock * this.best.length;
  }
}
