// Local search: takes a few neighbouring blocks away, rebuilds what they held with a little randomness, and
// keeps the new blocks unless they cost more. Needs the graph's bits.
import { type Build, builderFor, type Manner } from '../../../src/plan/blocks/build';
import { partsOf, priceOf, type Terms } from '../../../src/plan/blocks/terms';
import { type Block, edgesIn, type Graph, widest } from '../../../src/plan/graph/graph';
import { add, at } from '../../../src/plan/graph/ints';
import { type Random, randomFrom } from '../../../src/plan/graph/random';

interface Placed {
  readonly block: Block;
  /** The edges that the block holds, of those that have to be held. */
  readonly edges: readonly number[];
  readonly price: number;
  /** How many of them no other block holds. */
  exclusive: number;
}

/**
 * The search of one graph, from these blocks on. `spare[e]` is 1 for edges that blocks as wide as can be
 * bring along, so that they need not be held for their own sake; `null` if all do.
 */
export class LocalSearch {
  price = 0;
  private readonly random: Random;
  private readonly build: Build;
  private readonly places: (Placed | null)[] = [];
  private readonly freePlaces: number[] = [];
  /** How many blocks hold each edge, and their places XORed: if it is one block, its place. */
  private readonly held: Int32Array;
  private readonly holders: Int32Array;
  /** Places of blocks all of whose edges others may hold by now. */
  private idle: number[] = [];

  constructor(
    private readonly graph: Graph,
    private readonly terms: Terms,
    private readonly spare: Uint8Array | null,
    blocks: readonly Block[],
    seed: number,
  ) {
    this.random = randomFrom(seed);
    this.build = builderFor(graph, terms);
    this.held = new Int32Array(graph.size);
    this.holders = new Int32Array(graph.size);
    for (const block of blocks) this.put(this.placedOf(spare ? widest(graph, block) : block));
    this.dropIdle();
  }

  blocks(): Block[] {
    return this.places.flatMap((placed) => (placed ? [placed.block] : []));
  }

  /** Tries one change. The price never grows. */
  step(): void {
    const before = this.takeSome(2 + this.random(14));
    const released: number[] = [];
    let most = 0;
    for (const placed of before) {
      most += placed.price;
      for (const e of placed.edges) {
        if (at(this.held, e) !== 0) continue;
        this.held[e] = -1;
        released.push(e);
      }
    }
    for (const e of released) this.held[e] = 0;
    const built = this.build(released, this.manner(), most);
    if (built) for (const block of built) this.put(this.placedOf(block));
    else for (const placed of before) this.put(placed);
    this.dropIdle();
  }

  private manner(): Manner {
    const width = this.random(4);
    return {
      overlap: this.terms.overlap,
      from: 'both',
      largest: partsOf(this.terms) > 1 && this.random(2) === 0,
      trim: this.random(2) === 0,
      noise: width === 0 ? null : () => this.random(1000) * width * 0.001,
    };
  }

  /** Takes away about so many blocks that have users or courses in common. */
  private takeSome(count: number): Placed[] {
    let first = this.random(this.places.length);
    while (!this.places[first]) first = this.random(this.places.length);
    const chosen = [first];
    for (let tries = count * 4; chosen.length < count && tries > 0; tries--) {
      const from = this.places[chosen[this.random(chosen.length)] as number];
      if (!from || from.edges.length === 0) continue;
      const edge = from.edges[this.random(from.edges.length)] as number;
      const [side, node] =
        this.random(2) === 0
          ? [this.graph.users, at(this.graph.userOf, edge)]
          : [this.graph.courses, at(this.graph.courseOf, edge)];
      const start = at(side.start, node);
      const other = at(side.edges, start + this.random(at(side.start, node + 1) - start));
      const holder = at(this.holders, other);
      if (at(this.held, other) === 1 && !chosen.includes(holder)) chosen.push(holder);
    }
    return chosen.map((place) => this.take(place));
  }

  private placedOf(block: Block): Placed {
    const inside = edgesIn(this.graph, block);
    const { spare } = this;
    const edges = spare ? inside.filter((e) => spare[e] === 0) : inside;
    return { block, edges, price: priceOf(this.graph, this.terms, block), exclusive: 0 };
  }

  private put(placed: Placed): void {
    const place = this.freePlaces.pop() ?? this.places.length;
    this.places[place] = placed;
    this.price += placed.price;
    placed.exclusive = 0;
    for (const e of placed.edges) {
      if (at(this.held, e) === 0) placed.exclusive++;
      else if (at(this.held, e) === 1) this.addExclusive(at(this.holders, e), -1);
      add(this.held, e, 1);
      this.holders[e] = at(this.holders, e) ^ place;
    }
    if (placed.exclusive === 0) this.idle.push(place);
  }

  private take(place: number): Placed {
    const placed = this.places[place];
    if (!placed) throw new Error('The planner took a block that is not there.');
    this.places[place] = null;
    this.freePlaces.push(place);
    this.price -= placed.price;
    for (const e of placed.edges) {
      add(this.held, e, -1);
      this.holders[e] = at(this.holders, e) ^ place;
      if (at(this.held, e) === 1) this.addExclusive(at(this.holders, e), 1);
    }
    return placed;
  }

  private addExclusive(place: number, what: number): void {
    const placed = this.places[place];
    if (!placed) return;
    placed.exclusive += what;
    if (placed.exclusive === 0) this.idle.push(place);
  }

  private dropIdle(): void {
    for (const place of this.idle) if (this.places[place]?.exclusive === 0) this.take(place);
    this.idle = [];
  }
}
