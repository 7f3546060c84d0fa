// Covering without caps as colouring: some edges fit in one block exactly when each two of them do, that is,
// when the user of each goes with the course of the other. So the fewest blocks are the fewest classes of
// edges that fit together two by two. Needs the graph's bits.
import { broughtAlong } from './dominators';
import { type Block, type Graph, goes, widest } from './graph';
import { at, bitsIn } from './ints';
import { type Random, randomFrom } from './random';

/** The edges that need a block for their own sake: what there is to colour. */
export function edgesToColour(graph: Graph): number[] {
  const along = broughtAlong(graph);
  const edges: number[] = [];
  for (let e = 0; e < along.length; e++) if (along[e] === 0) edges.push(e);
  return edges;
}

/**
 * The colouring of these edges, better and better. Time and memory grow with the square of their number.
 */
export class Colouring {
  private readonly random: Random;
  private readonly words: number;
  /** Bit `b` of row `a` says that the edges at places `a` and `b` are both open and fit in one block. */
  private readonly bits: Int32Array;
  /** Places that are never in the way: any class with the second has room for the first. In this order. */
  private readonly aside: (readonly [place: number, besides: number])[] = [];
  /** Places with nothing open that they fit with: each is a class. */
  private readonly isolated: number[] = [];
  private readonly open: readonly number[];
  /** How many places each place fits with. */
  private readonly links: Int32Array;
  private classes: number[][];
  /** No cover does with fewer blocks. */
  bound = 0;

  constructor(
    private readonly graph: Graph,
    private readonly edges: readonly number[],
    seed: number,
  ) {
    this.random = randomFrom(seed);
    this.words = (edges.length + 31) >> 5;
    this.bits = new Int32Array(edges.length * this.words);
    this.link();
    this.open = this.setAside();
    this.links = Int32Array.from(edges.map((_, place) => this.fitting(place).length));
    this.classes = this.firstFit(this.open.map((place) => [place]));
    this.findApart(0);
  }

  /** How many blocks there are. */
  get size(): number {
    return this.isolated.length + this.classes.length;
  }

  /**
   * Recolours; the number of blocks never grows. Class by class in another order, first fit never takes more
   * classes (Culberson 1992).
   */
  step(): void {
    const order = this.classes.slice();
    const how = this.random(4);
    if (how === 0) order.reverse();
    else if (how === 1) order.sort((a, b) => b.length - a.length);
    else shuffle(order, this.random);
    this.classes = this.firstFit(order);
    if (this.bound < this.size) this.findApart(4);
  }

  /** The blocks, each as wide as can be. */
  blocks(): Block[] {
    const all = [...this.isolated.map((place) => [place]), ...this.classes.map((places) => places.slice())];
    const classOf = new Map<number, number[]>();
    for (const places of all) for (const place of places) classOf.set(place, places);
    for (const [place, besides] of this.aside.slice().reverse()) {
      const places = classOf.get(besides);
      if (!places) throw new Error('The planner lost an edge while colouring.');
      places.push(place);
      classOf.set(place, places);
    }
    return all.map((places) => {
      const own = places.map((place) => at(this.graph.userOf, this.edges[place] as number));
      return widest(this.graph, { users: own, courses: [] });
    });
  }

  private link(): void {
    const { users, userOf, courseOf } = this.graph;
    for (let a = 0; a < this.edges.length; a++) {
      const edge = this.edges[a] as number;
      for (let b = 0; b < a; b++) {
        const other = this.edges[b] as number;
        if (!goes(users, at(userOf, edge), at(courseOf, other))) continue;
        if (!goes(users, at(userOf, other), at(courseOf, edge))) continue;
        this.flip(a, b);
        this.flip(b, a);
      }
    }
  }

  private flip(a: number, b: number): void {
    const word = a * this.words + (b >> 5);
    this.bits[word] = at(this.bits, word) ^ (1 << (b & 31));
  }

  private fitting(place: number): number[] {
    return bitsIn(this.bits, place * this.words, this.words);
  }

  /** Whether all that fits with `a` fits with `b` too, `b` itself left out. */
  private isWithin(a: number, b: number): boolean {
    for (let w = 0; w < this.words; w++) {
      const own = w === b >> 5 ? 1 << (b & 31) : 0;
      if ((at(this.bits, a * this.words + w) & ~at(this.bits, b * this.words + w) & ~own) !== 0) return false;
    }
    return true;
  }

  /** Sets aside what is never in the way, as long as there is any, and returns what is left open. */
  private setAside(): number[] {
    let left = [...this.edges.keys()];
    for (let before = -1; before !== left.length; ) {
      before = left.length;
      const gone = new Set<number>();
      for (const place of left) {
        if (gone.has(place)) continue;
        for (const other of this.fitting(place)) {
          if (!this.isWithin(place, other)) continue;
          for (const third of this.fitting(other)) {
            this.flip(other, third);
            this.flip(third, other);
          }
          this.aside.push([other, place]);
          gone.add(other);
        }
        if (this.fitting(place).length > 0) continue;
        this.isolated.push(place);
        gone.add(place);
      }
      left = left.filter((place) => !gone.has(place));
    }
    return left;
  }

  /** Puts each place, in order, into the first class that has room. */
  private firstFit(order: readonly number[][]): number[][] {
    const found: number[][] = [];
    const room = new Int32Array(order.length * this.words);
    for (const places of order) {
      for (const place of places) {
        let k = 0;
        while (k < found.length && !hasBit(room, k * this.words, place)) k++;
        const isNew = k === found.length;
        if (isNew) found.push([place]);
        else (found[k] as number[]).push(place);
        for (let w = 0; w < this.words; w++) {
          const row = at(this.bits, place * this.words + w);
          room[k * this.words + w] = isNew ? row : at(room, k * this.words + w) & row;
        }
      }
    }
    return found;
  }

  /** Looks for many open places no two of which fit together: each takes a block of its own. */
  private findApart(noise: number): void {
    const keys = Float64Array.from(
      this.open,
      (place) => (at(this.links, place) + this.random(noise + 1)) * this.edges.length + place,
    );
    const near = new Int32Array(this.words);
    let found = this.isolated.length;
    for (const key of keys.sort()) {
      const place = key % this.edges.length;
      if (hasBit(near, 0, place)) continue;
      found++;
      for (let w = 0; w < this.words; w++) near[w] = at(near, w) | at(this.bits, place * this.words + w);
    }
    this.bound = Math.max(this.bound, found);
  }
}

function hasBit(bits: Int32Array, from: number, bit: number): boolean {
  return ((at(bits, from + (bit >> 5)) >>> (bit & 31)) & 1) === 1;
}

function shuffle<T>(list: T[], random: Random): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random(i + 1);
    const moved = list[i] as T;
    list[i] = list[j] as T;
    list[j] = moved;
  }
}
