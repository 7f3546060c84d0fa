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

/** The colouring of one graph, better and better. */
export interface Colouring {
  /** Recolours. The number of blocks never grows. */
  readonly step: () => void;
  /** How many blocks there are, and the number that no cover can do without. */
  readonly size: () => number;
  readonly bound: () => number;
  /** The blocks, each as wide as can be. */
  readonly blocks: () => Block[];
}

/** Colours these edges. Time and memory grow with the square of their number. */
export function colouringOf(graph: Graph, edges: readonly number[], seed: number): Colouring {
  const { users, userOf, courseOf } = graph;
  const random = randomFrom(seed);
  const words = (edges.length + 31) >> 5;
  /** Bit `b` of row `a` says that the edges at places `a` and `b` are both open and fit in one block. */
  const bits = new Int32Array(edges.length * words);
  link();
  /** Places that are never in the way: any class with the second has room for the first. In this order. */
  const aside: (readonly [place: number, besides: number])[] = [];
  /** Places with nothing open that they fit with: each is a class. */
  const alone: number[] = [];
  const open = setAside();
  const links = Int32Array.from(edges.map((_, place) => fitting(place).length));
  let classes = firstFit(open.map((place) => [place]));
  let bound = 0;
  findApart(0);

  const size = () => alone.length + classes.length;
  return { step, size, bound: () => bound, blocks };

  /** Class by class in another order, first fit never takes more classes (Culberson 1992). */
  function step(): void {
    const order = classes.slice();
    const how = random(4);
    if (how === 0) order.reverse();
    else if (how === 1) order.sort((a, b) => b.length - a.length);
    else shuffle(order, random);
    classes = firstFit(order);
    if (bound < size()) findApart(4);
  }

  function blocks(): Block[] {
    const all = [...alone.map((place) => [place]), ...classes.map((places) => places.slice())];
    const classOf = new Map<number, number[]>();
    for (const places of all) for (const place of places) classOf.set(place, places);
    for (const [place, besides] of aside.slice().reverse()) {
      const places = classOf.get(besides);
      if (!places) throw new Error('The planner lost an edge while colouring.');
      places.push(place);
      classOf.set(place, places);
    }
    return all.map((places) => {
      const own = places.map((place) => at(userOf, edges[place] as number));
      return widest(graph, { users: own, courses: [] });
    });
  }

  function link(): void {
    for (let a = 0; a < edges.length; a++) {
      const edge = edges[a] as number;
      for (let b = 0; b < a; b++) {
        const other = edges[b] as number;
        if (!goes(users, at(userOf, edge), at(courseOf, other))) continue;
        if (!goes(users, at(userOf, other), at(courseOf, edge))) continue;
        flip(a, b);
        flip(b, a);
      }
    }
  }

  function flip(a: number, b: number): void {
    const word = a * words + (b >> 5);
    bits[word] = at(bits, word) ^ (1 << (b & 31));
  }

  function fitting(place: number): number[] {
    return bitsIn(bits, place * words, words);
  }

  /** Whether all that fits with `a` fits with `b` too, `b` itself left out. */
  function isWithin(a: number, b: number): boolean {
    for (let w = 0; w < words; w++) {
      const own = w === b >> 5 ? 1 << (b & 31) : 0;
      if ((at(bits, a * words + w) & ~at(bits, b * words + w) & ~own) !== 0) return false;
    }
    return true;
  }

  /** Sets aside what is never in the way, as long as there is any, and returns what is left open. */
  function setAside(): number[] {
    let left = [...edges.keys()];
    for (let before = -1; before !== left.length; ) {
      before = left.length;
      const gone = new Set<number>();
      for (const place of left) {
        if (gone.has(place)) continue;
        for (const other of fitting(place)) {
          if (!isWithin(place, other)) continue;
          for (const third of fitting(other)) {
            flip(other, third);
            flip(third, other);
          }
          aside.push([other, place]);
          gone.add(other);
        }
        if (fitting(place).length > 0) continue;
        alone.push(place);
        gone.add(place);
      }
      left = left.filter((place) => !gone.has(place));
    }
    return left;
  }

  /** Puts each place, in order, into the first class that has room. */
  function firstFit(order: readonly number[][]): number[][] {
    const found: number[][] = [];
    const room = new Int32Array(order.length * words);
    for (const places of order) {
      for (const place of places) {
        let k = 0;
        while (k < found.length && !hasBit(room, k * words, place)) k++;
        const isNew = k === found.length;
        if (isNew) found.push([place]);
        else (found[k] as number[]).push(place);
        for (let w = 0; w < words; w++) {
          const row = at(bits, place * words + w);
          room[k * words + w] = isNew ? row : at(room, k * words + w) & row;
        }
      }
    }
    return found;
  }

  /** Looks for many open places no two of which fit together: each takes a block of its own. */
  function findApart(noise: number): void {
    const keys = Float64Array.from(
      open,
      (place) => (at(links, place) + random(noise + 1)) * edges.length + place,
    );
    const near = new Int32Array(words);
    let found = alone.length;
    for (const key of keys.sort()) {
      const place = key % edges.length;
      if (hasBit(near, 0, place)) continue;
      found++;
      for (let w = 0; w < words; w++) near[w] = at(near, w) | at(bits, place * words + w);
    }
    bound = Math.max(bound, found);
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
