// Builds blocks for some edges of a graph greedily: the node with the least left first.
import { type Block, common, type Graph, type Side, weightOf } from '../graph/graph';
import { at, bitsIn, sorted } from '../graph/ints';
import { fits, priceOf, type Terms } from './terms';

/** How blocks are to be built. */
export interface Manner {
  /** Whether an edge can be in two blocks. */
  readonly overlap: boolean;
  /** Whose nodes the blocks start from. */
  readonly from: 'users' | 'courses' | 'both';
  /**
   * Whether the node with the most left comes first, for few large blocks, rather than the one with the
   * least.
   */
  readonly largest: boolean;
  /**
   * Whether a block above the caps is narrowed until it fits in one call, rather than cut into several later.
   */
  readonly trim: boolean;
  /** Disturbs the choice of nodes: a random number below a small limit. `null` keeps the order. */
  readonly noise: (() => number) | null;
}

/**
 * Builds blocks that hold these edges; without overlap, nothing else. Takes the node with the fewest edges
 * left, what it has left, and all nodes of its side that go with all of that. With overlap the block is
 * closed in the whole graph, not only in what is left, or it would be too narrow. Returns `null` when the
 * price would be above `most`.
 */
export type Build = (edges: readonly number[], manner: Manner, most: number) => Block[] | null;

/** Counts as the edges left of a node that has none, if nodes with few come first. */
const NONE_LEFT = 2 ** 31;

/** What is left to be held, as one side sees it. */
interface Left {
  readonly side: Side;
  /** The nodes that had edges to hold at the start, ascending, and each node's place among them, or -1. */
  nodes: number[];
  readonly placeOf: Int32Array;
  /** How many edges each of these nodes has left, and which: a bit for each of the other side's nodes. */
  count: number[];
  words: number;
  bits: Int32Array;
  /** Added to the count when the next node is chosen. */
  bias: number[];
}

/** Where a block starts: a place of the near side; its edges lead to the far side. */
interface First {
  readonly near: Left;
  readonly far: Left;
  readonly place: number;
}

/** A builder of blocks, to be used over and over for one graph. */
export function builderFor(graph: Graph, terms: Terms): Build {
  const builder = new Builder(graph, terms);
  return (edges, manner, most) => builder.build(edges, manner, most);
}

class Builder {
  private readonly users: Left;
  private readonly courses: Left;

  constructor(
    private readonly graph: Graph,
    private readonly terms: Terms,
  ) {
    this.users = leftOf(graph.users);
    this.courses = leftOf(graph.courses);
  }

  build(edges: readonly number[], manner: Manner, most: number): Block[] | null {
    this.fill(edges, manner.noise);
    const blocks: Block[] = [];
    let price = 0;
    for (let left = edges.length; left > 0; ) {
      const block = this.next(manner);
      price += priceOf(this.graph, this.terms, block);
      if (price > most) return null;
      const struck = this.strike(block);
      // A planner's bug, which would otherwise never end.
      if (struck === 0) throw new Error('The planner built a block that holds nothing new.');
      left -= struck;
      blocks.push(block);
    }
    return blocks;
  }

  private fill(edges: readonly number[], noise: Manner['noise']): void {
    const { users, courses } = this;
    const { userOf, courseOf } = this.graph;
    enterAll(users, edges, userOf);
    enterAll(courses, edges, courseOf);
    clear(users, courses.nodes.length, noise);
    clear(courses, users.nodes.length, noise);
    for (const e of edges) {
      const user = at(users.placeOf, at(userOf, e));
      const course = at(courses.placeOf, at(courseOf, e));
      flip(users, user, course);
      flip(courses, course, user);
    }
  }

  /** The block that starts from the node that comes first. */
  private next(manner: Manner): Block {
    const { near, far, place } = this.firstNode(manner);
    const { overlap, trim } = manner;
    const row = near.bits.subarray(place * near.words, (place + 1) * near.words);
    const fars = bitsIn(row, 0, near.words).map((p) => far.nodes[p] as number);
    const nears = overlap ? common(far.side, fars) : withRow(near, row);
    const wide = overlap ? common(near.side, nears) : fars;
    if (!trim || this.hasRoom(near, weightOf(near.side, nears), weightOf(far.side, wide)))
      return this.blockOf(near, nears, wide);
    return this.trimmed({ near, far, place }, nears, fars, manner);
  }

  /** The node that comes first, as a place of its own side. */
  private firstNode({ from, largest }: Manner): First {
    let near = this.users;
    let place = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const left of [this.users, this.courses]) {
      if (from === (left === this.users ? 'courses' : 'users')) continue;
      for (let p = 0; p < left.nodes.length; p++) {
        const count = left.count[p] as number;
        if (count === 0) continue;
        const key = (largest ? -count : count) + (left.bias[p] as number);
        if (key >= least) continue;
        least = key;
        near = left;
        place = p;
      }
    }
    return { near, far: near === this.users ? this.courses : this.users, place };
  }

  /** Of a block too large for one call: as much as fits, the first node's edges before anything else. */
  private trimmed(
    { near, far, place }: First,
    nears: readonly number[],
    fars: readonly number[],
    { overlap, noise }: Manner,
  ): Block {
    const first = near.nodes[place] as number;
    const own = [first];
    const others: number[] = [];
    let ownWeight = at(near.side.weight, first);
    let othersWeight = 0;
    const widen = (nodes: readonly number[]) => {
      for (const node of nodes) {
        const weight = othersWeight + at(far.side.weight, node);
        if (others.includes(node) || (others.length > 0 && !this.hasRoom(near, ownWeight, weight))) continue;
        others.push(node);
        othersWeight = weight;
      }
    };
    widen(mixed(fars, noise));
    for (const node of fewestFirst(near, nears, noise)) {
      const weight = ownWeight + at(near.side.weight, node);
      if (node === first || !this.hasRoom(near, weight, othersWeight)) continue;
      own.push(node);
      ownWeight = weight;
    }
    if (overlap) widen(common(near.side, own));
    return this.blockOf(near, sorted(own), sorted(others));
  }

  private blockOf(near: Left, own: readonly number[], others: readonly number[]): Block {
    return near === this.users ? { users: own, courses: others } : { users: others, courses: own };
  }

  private hasRoom(near: Left, own: number, others: number): boolean {
    return near === this.users ? fits(this.terms.caps, own, others) : fits(this.terms.caps, others, own);
  }

  /** Takes the edges of a block from what is left, and says how many they were. */
  private strike(block: Block): number {
    const { users, courses } = this;
    const places = block.courses.map((c) => at(courses.placeOf, c)).filter((place) => place >= 0);
    let struck = 0;
    for (const u of block.users) {
      const user = at(users.placeOf, u);
      if (user < 0) continue;
      for (const course of places) {
        if (((at(users.bits, user * users.words + (course >> 5)) >>> (course & 31)) & 1) === 0) continue;
        flip(users, user, course);
        flip(courses, course, user);
        struck++;
      }
    }
    return struck;
  }
}

function leftOf(side: Side): Left {
  const placeOf = new Int32Array(side.size).fill(-1);
  return { side, nodes: [], placeOf, count: [], words: 0, bits: new Int32Array(0), bias: [] };
}

/** Makes the ends of these edges the nodes. */
function enterAll(left: Left, edges: readonly number[], endOf: Int32Array): void {
  for (const node of left.nodes) left.placeOf[node] = -1;
  left.nodes = [];
  for (const e of edges) {
    const node = at(endOf, e);
    if (at(left.placeOf, node) >= 0) continue;
    left.placeOf[node] = 0;
    left.nodes.push(node);
  }
  sorted(left.nodes);
  for (let p = 0; p < left.nodes.length; p++) left.placeOf[left.nodes[p] as number] = p;
}

function clear(left: Left, others: number, noise: Manner['noise']): void {
  const { length } = left.nodes;
  left.words = (others + 31) >> 5;
  left.count = new Array<number>(length).fill(0);
  left.bias = left.nodes.map(() => (noise === null ? 0 : noise()));
  if (left.bits.length < length * left.words) left.bits = new Int32Array(length * left.words);
  else left.bits.fill(0, 0, length * left.words);
}

/** Sets the bit of an edge, or clears it, and counts. */
function flip(left: Left, place: number, other: number): void {
  const word = place * left.words + (other >> 5);
  const bit = 1 << (other & 31);
  const was = at(left.bits, word);
  left.bits[word] = was ^ bit;
  left.count[place] = (left.count[place] as number) + ((was & bit) === 0 ? 1 : -1);
}

/**
 * Those with the fewest edges left first: the others can go elsewhere. Those with none left need nothing:
 * last.
 */
function fewestFirst(left: Left, nodes: readonly number[], noise: Manner['noise']): readonly number[] {
  return sortedBy(nodes, (node) => {
    const place = at(left.placeOf, node);
    const count = place < 0 ? 0 : (left.count[place] as number);
    return (count || NONE_LEFT) + (noise === null ? 0 : noise());
  });
}

/** The nodes in another order, if there is noise. */
function mixed(nodes: readonly number[], noise: Manner['noise']): readonly number[] {
  return noise === null ? nodes : sortedBy(nodes, noise);
}

/** The nodes by a key that is asked once for each; those with equal keys keep their order. */
function sortedBy(nodes: readonly number[], keyOf: (node: number) => number): number[] {
  const keys = new Map(nodes.map((node) => [node, keyOf(node)]));
  return nodes.slice().sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
}

/** The nodes that have everything in a row left. */
function withRow(left: Left, row: Int32Array): number[] {
  return left.nodes.filter((_, p) => {
    const from = p * left.words;
    for (let w = 0; w < row.length; w++) if ((at(row, w) & ~at(left.bits, from + w)) !== 0) return false;
    return true;
  });
}
