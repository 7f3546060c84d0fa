// Which user goes with which course, as a bipartite graph over whole numbers.
import { at, bitsIn } from './ints';

/**
 * One side of a graph. Its nodes are 0 to `size - 1`; each represents users (or courses) that are all alike.
 */
export interface Side {
  readonly size: number;
  /** Which users (or courses) each node represents: numbers of the group. */
  readonly members: readonly (readonly number[])[];
  /** How many they are. */
  readonly weight: Int32Array;
  /** The neighbours of node `n` are `items[start[n]]` to `items[start[n + 1] - 1]`, ascending. */
  readonly start: Int32Array;
  readonly items: Int32Array;
  /** The edge at each place of `items`; on the users' side a place is its edge. */
  readonly edges: Int32Array;
  /** Words of 32 neighbours in one node's row of `bits`; 0 if the graph is too large for bits. */
  readonly words: number;
  /**
   * Bit `k & 31` of `bits[n * words + (k >> 5)]` says whether node `n` goes with node `k` of the other side.
   */
  readonly bits: Int32Array;
}

export interface Graph {
  readonly users: Side;
  readonly courses: Side;
  /** How many edges there are, and the pairs that they represent: weight x weight each. */
  readonly size: number;
  readonly pairs: number;
  /** The user and the course of each edge; edges ascend by user, then by course. */
  readonly userOf: Int32Array;
  readonly courseOf: Int32Array;
}

/** Some users, all of whom go with each of some courses; ascending. */
export interface Block {
  readonly users: readonly number[];
  readonly courses: readonly number[];
}

/** Up to this many users x courses a graph keeps bits: 16 MB for each direction. */
const MOST_BITS = 2 ** 27;

/** The neighbours of each near node, in the order of the edges, and the edge at each place. */
export function adjacency(near: Int32Array, far: Int32Array, size: number) {
  const start = new Int32Array(size + 1);
  for (let e = 0; e < near.length; e++) {
    const after = (near[e] as number) + 1;
    start[after] = (start[after] as number) + 1;
  }
  for (let n = 0; n < size; n++) start[n + 1] = (start[n + 1] as number) + (start[n] as number);
  const next = start.slice(0, size);
  const items = new Int32Array(near.length);
  const edges = new Int32Array(near.length);
  for (let e = 0; e < near.length; e++) {
    const node = near[e] as number;
    const place = next[node] as number;
    next[node] = place + 1;
    items[place] = far[e] as number;
    edges[place] = e;
  }
  return { start, items, edges };
}

/** The graph of edges that ascend by user, then by course, with every node on at least one edge. */
export function graphOf(
  userOf: Int32Array,
  courseOf: Int32Array,
  userMembers: Side['members'],
  courseMembers: Side['members'],
): Graph {
  const small = userMembers.length * courseMembers.length <= MOST_BITS;
  const side = (near: Int32Array, far: Int32Array, members: Side['members'], farSize: number): Side => {
    const size = members.length;
    const words = small ? (farSize + 31) >> 5 : 0;
    const bits = new Int32Array(size * words);
    for (let e = 0; small && e < near.length; e++) {
      const word = at(near, e) * words + (at(far, e) >> 5);
      bits[word] = at(bits, word) | (1 << (at(far, e) & 31));
    }
    const weight = Int32Array.from(members, (ids) => ids.length);
    return { size, members, weight, words, bits, ...adjacency(near, far, size) };
  };
  const users = side(userOf, courseOf, userMembers, courseMembers.length);
  const courses = side(courseOf, userOf, courseMembers, userMembers.length);
  let pairs = 0;
  for (let e = 0; e < userOf.length; e++) {
    pairs += at(users.weight, at(userOf, e)) * at(courses.weight, at(courseOf, e));
  }
  return { users, courses, size: userOf.length, pairs, userOf, courseOf };
}

/** Whether a node of this side goes with a node of the other. */
export function goes(side: Side, near: number, far: number): boolean {
  if (side.words === 0) return placeOf(side, near, far) >= 0;
  return ((at(side.bits, near * side.words + (far >> 5)) >>> (far & 31)) & 1) === 1;
}

/** The edges of a block: for each user, ascending, those to each course, ascending. */
export function edgesIn({ users }: Graph, block: Block): number[] {
  const wide = block.courses.length;
  const edges: number[] = [];
  for (const user of block.users) {
    if (wide * 8 < degree(users, user)) {
      for (const course of block.courses) edges.push(placeOf(users, user, course));
      continue;
    }
    let i = at(users.start, user);
    for (const course of block.courses) {
      while (at(users.items, i) < course) i++;
      edges.push(i);
    }
  }
  return edges;
}

/** The place of a neighbour among a node's items, or -1. */
function placeOf(side: Side, near: number, far: number): number {
  let low = at(side.start, near);
  let high = at(side.start, near + 1) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const item = at(side.items, middle);
    if (item === far) return middle;
    if (item < far) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The neighbours of a node, ascending. */
export function neighbours(side: Side, node: number): number[] {
  return Array.from(side.items.subarray(at(side.start, node), at(side.start, node + 1)));
}

/** How many neighbours a node has. */
export function degree(side: Side, node: number): number {
  return at(side.start, node + 1) - at(side.start, node);
}

/** How many users (or courses) some nodes represent. */
export function weightOf(side: Side, nodes: readonly number[]): number {
  let weight = 0;
  for (const node of nodes) weight += at(side.weight, node);
  return weight;
}

/** The nodes of the other side that go with every one of these, at least one. Needs bits. */
export function common(side: Side, nodes: readonly number[]): number[] {
  const { words, bits } = side;
  const row = new Int32Array(words).fill(-1);
  for (const node of nodes) {
    const from = node * words;
    for (let w = 0; w < words; w++) row[w] = at(row, w) & at(bits, from + w);
  }
  return bitsIn(row, 0, words);
}

/** The block with all courses that its users have in common, and all users that have those. Needs bits. */
export function widest({ users, courses }: Graph, block: Block): Block {
  const together = common(users, block.users);
  return { users: common(courses, together), courses: together };
}
