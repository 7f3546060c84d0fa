// Covering without caps as colouring: some edges fit in one block exactly when each two of them do, that is, when the
// user of each goes with the course of the other. So the fewest blocks are the fewest classes of edges that fit
// together two by two. Needs the graph's bits.
import { broughtAlong } from './dominators';
import { type Block, common, type Graph, goes } from './graph';
import { at, bitsIn } from './ints';
import { type Random, randomFrom } from './random';

/** The edges that need a block for their own sake: what there is to colour. */
export function edgesToColour(graph: Graph): number[] {
  const along = broughtAlong(graph);
  const edges: number[] = [];
  for (let e = 0; e < along.length; e++) if (along[e] === 0) edges.push(e);
  return edges;
}

/** Colours one graph, better and better. The number of blocks never grows. */
export class Colouring {
  /** No cover has fewer blocks than this. */
  bound = 0;
  private readonly random: Random;
  /** Bit `b` of row `a` says that the edges at places `a` and `b` are both open and fit in one block. */
  private readonly words: number;
  private readonly bits: Int32Array;
  /** Places that are never in the way: any class with the second has room for the first. In this order. */
  private readonly aside: (readonly [place: number, besides: number])[] = [];
  /** Places with nothing open that they fit with: each is a class. */
  private readonly alone: number[] = [];
  /** What is left to colour, and how much of it each place fits with. */
  private readonly open: number[];
  private readonly links: Int32Array;
  private classes: number[][];

  /** Time and memory grow with the square of the number of edges. */
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

  get size(): number {
    return this.alone.length + this.classes.length;
  }

  /** Colours anew, class by class in another order: that never takes more classes (Culberson 1992). */
  step(): void {
    const order = this.classes.slice();
    const how = this.random(4);
    if (how === 0) order.reverse();
    else if (how === 1) order.sort((a, b) => b.length - a.length);
    else shuffle(order, this.random);
    this.classes = this.firstFit(order);
    if (this.bound < this.size) this.findApart(4);
  }

  /** The classes as blocks, each as wide as can be. */
  blocks(): Block[] {
    const classes = [...this.alone.map((place) => [place]), ...this.classes.map((places) => places.slice())];
    const classOf = new Map<number, number[]>();
    for (const places of classes) for (const place of places) classOf.set(place, places);
    for (const [place, besides] of this.aside.slice().reverse()) {
      const places = classOf.get(besides);
      if (!places) throw new Error('The planner lost an edge while colouring.');
      places.push(place);
      classOf.set(place, places);
    }
    const { users, courses, userOf } = this.graph;
    return classes.map((places) => {
      const together = common(
        users,
        places.map((place) => at(userOf, this.edges[place] as number)),
      );
      return { users: common(courses, together), courses: together };
    });
  }

  private link(): void {
    const { users, userOf, courseOf } = this.graph;
    for (let a = 0; a < this.edges.length; a++) {
      const edge = this.edges[a] as number;
      const user = at(userOf, edge);
      const course = at(courseOf, edge);
      for (let b = 0; b < a; b++) {
        const other = this.edges[b] as number;
        if (!goes(users, user, at(courseOf, other)) || !goes(users, at(userOf, other), course)) continue;
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
  private within(a: number, b: number): boolean {
    for (let w = 0; w < this.words; w++) {
      const own = w === b >> 5 ? 1 << (b & 31) : 0;
      if ((at(this.bits, a * this.words + w) & ~at(this.bits, b * this.words + w) & ~own) !== 0) return false;
    }
    return true;
  }

  /** Sets aside what is never in the way, as long as there is any, and returns what is left open. */
  private setAside(): number[] {
    let open = Array.from({ length: this.edges.length }, (_, place) => place);
    for (let before = -1; before !== open.length; ) {
      before = open.length;
      const gone = new Set<number>();
      for (const place of open) {
        if (gone.has(place)) continue;
        for (const other of this.fitting(place)) {
          if (!this.within(place, other)) continue;
          for (const third of this.fitting(other)) {
            this.flip(other, third);
            this.flip(third, other);
          }
          this.aside.push([other, place]);
          gone.add(other);
        }
        if (this.fitting(place).length > 0) continue;
        this.alone.push(place);
        gone.add(place);
      }
      open = open.filter((place) => !gone.has(place));
    }
    return open;
  }

  /** Puts each place, in order, into the first class that has room. */
  private firstFit(order: readonly number[][]): number[][] {
    const { words, bits } = this;
    const classes: number[][] = [];
    const room = new Int32Array(order.length * words);
    for (const places of order) {
      for (const place of places) {
        let k = 0;
        while (k < classes.length && ((at(room, k * words + (place >> 5)) >>> (place & 31)) & 1) === 0) k++;
        const isNew = k === classes.length;
        if (isNew) classes.push([place]);
        else (classes[k] as number[]).push(place);
        for (let w = 0; w < words; w++) {
          const row = at(bits, place * words + w);
          room[k * words + w] = isNew ? row : at(room, k * words + w) & row;
        }
      }
    }
    return classes;
  }

  /** Looks for many open places no two of which fit together: each takes a block of its own. */
  private findApart(noise: number): void {
    const { words, bits, links } = this;
    const keys = Float64Array.from(
      this.open,
      (place) => (at(links, place) + this.random(noise + 1)) * links.length + place,
    );
    const near = new Int32Array(words);
    let found = this.alone.length;
    for (const key of keys.sort()) {
      const place = key % links.length;
      if (((at(near, place >> 5) >>> (place & 31)) & 1) === 1) continue;
      found++;
      for (let w = 0; w < words; w++) near[w] = at(near, w) | at(bits, place * words + w);
    }
    this.bound = Math.max(this.bound, found);
  }
}

function shuffle<T>(list: T[], random: Random): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random(i + 1);
    const moved = list[i] as T;
    list[i] = list[j] as T;
    list[j] = moved;
  }
}
