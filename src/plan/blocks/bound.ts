// A lower bound of the number of calls: the search stops when it reaches the bound.

import { degree, type Graph, goes, neighbours } from '../graph/graph';
import { at } from '../graph/ints';
import { largestAround } from '../graph/sizes';
import { type Caps, fewestCalls } from './terms';

/**
 * No plan of the graph, with overlap or without, has fewer bulk calls than this. Given `bound`, with a 1 for
 * some edges, no calls that write those (and any others of the graph) are fewer; then each node has to
 * represent one user or course.
 */
export function lowerBound(graph: Graph, caps: Caps, bound: Uint8Array | null = null): number {
  const { users, courses, userOf, courseOf } = graph;
  const taken = Array.from({ length: courses.size }, () => [] as number[]);
  const edges = foolingSet(graph, taken, bound);
  // If a course has too many users for one call, its edge represents as many of them as meet no other
  // edge, but for no more than make a call more, because they are then taken.
  let calls = 0;
  for (const e of edges) {
    const course = at(courseOf, e);
    let weight = at(users.weight, at(userOf, e));
    const isBound = (place: number) => bound === null || bound[at(courses.edges, place)] === 1;
    const first = at(courses.start, course);
    const others = neighbours(courses, course).filter(
      (u, n) => u !== at(userOf, e) && isBound(first + n) && !meets(graph, taken, u, course),
    );
    const most = others.reduce((sum, u) => sum + at(users.weight, u), weight);
    const enough = most - ((most - 1) % caps.users);
    for (const user of others) {
      if (weight >= enough) break;
      taken[course]?.push(user);
      weight += at(users.weight, user);
    }
    calls += fewestCalls(caps, weight, at(courses.weight, course));
  }
  const pairs = bound === null ? graph.pairs : bound.reduce((sum, is) => sum + is, 0);
  return Math.max(calls, Math.ceil(pairs / caps.pairs));
}

/**
 * A fooling set: edges no two of which fit in one block, so that each takes a call of its own. Edges whose
 * ends have few neighbours go first, because they get in the way of few others. Enters the user of each in
 * `taken`, by course.
 */
function foolingSet(graph: Graph, taken: number[][], bound: Uint8Array | null): number[] {
  const { users, courses, size, userOf, courseOf } = graph;
  const order = new Float64Array(size);
  for (let e = 0; e < size; e++) {
    order[e] = degree(users, at(userOf, e)) * degree(courses, at(courseOf, e)) * size + e;
  }
  order.sort();
  const hasEdge = new Uint8Array(users.size);
  const found: number[] = [];
  for (const key of order) {
    const e = key % size;
    if (bound !== null && bound[e] === 0) continue;
    const user = at(userOf, e);
    const course = at(courseOf, e);
    if (hasEdge[user] === 1 || taken[course]?.length !== 0 || meets(graph, taken, user, course)) continue;
    hasEdge[user] = 1;
    taken[course]?.push(user);
    found.push(e);
  }
  return found;
}

/** Whether the edge fits in one block with a taken edge of another course. */
function meets({ users }: Graph, taken: readonly number[][], user: number, course: number): boolean {
  for (let i = at(users.start, user); i < at(users.start, user + 1); i++) {
    const other = at(users.items, i);
    if (other !== course && taken[other]?.some((u) => goes(users, u, course))) return true;
  }
  return false;
}

/**
 * With batch imports of `parts` items and `most` pairs a bulk call, no plan costs less than this, in parts of
 * a call: the cost of a bulk call, divided among the pairs that it writes, is least for each of them in the
 * largest block there can be around it.
 */
export function boundBySizes(graph: Graph, most: number, parts: number): number {
  const { users, courses, userOf, courseOf } = graph;
  const sizeAt = largestAround({ userOf, courseOf, users: users.weight, courses: courses.weight });
  if (sizeAt === null) return 0;
  let bound = 0;
  for (let e = 0; e < graph.size; e++) {
    const pairs = at(users.weight, at(userOf, e)) * at(courses.weight, at(courseOf, e));
    bound += pairs * Math.min(1, parts / Math.min(most, sizeAt(e)));
  }
  return roundedUp(bound);
}

/** What a sum of so many fractions may be off by must not make a part more. */
const roundedUp = (sum: number): number => Math.ceil(sum - 1e-6);

/** Up to so many nodes on one side, every set of them is looked at: a thousand blocks. Our own number. */
const MOST_NODES = 10;

/**
 * At least `boundBySizes`, and mostly more, if one side has few nodes and every block fits in one call:
 * each pair is given as much of the price as it can have while no block is given more than a call costs,
 * those in few and small blocks of its worth first. `null` elsewhere.
 */
export function boundByBlocks(graph: Graph, parts: number): number | null {
  const byUser = graph.users.size <= graph.courses.size;
  const few = byUser ? graph.users : graph.courses;
  const many = byUser ? graph.courses : graph.users;
  if (few.size > MOST_NODES) return null;
  const sets = 1 << few.size;
  /**
   * For each set of the few, how many pairs the widest block with all of them has, and how much of the price
   * it can yet be given.
   */
  const size = new Float64Array(sets);
  const left = new Float64Array(sets).fill(parts);
  const weightIn = new Float64Array(sets);
  for (let set = 1; set < sets; set++) {
    const lowest = 31 - Math.clz32(set & -set);
    weightIn[set] = (weightIn[set & (set - 1)] as number) + at(few.weight, lowest);
  }
  const maskOf = new Int32Array(many.size);
  for (let n = 0; n < many.size; n++) {
    let mask = 0;
    for (let i = at(many.start, n); i < at(many.start, n + 1); i++) mask |= 1 << at(many.items, i);
    maskOf[n] = mask;
    for (let set = mask; set > 0; set = (set - 1) & mask)
      size[set] = (size[set] as number) + at(many.weight, n) * (weightIn[set] as number);
  }
  const edges: { mask: number; bit: number; pairs: number; largest: number; crowd: number }[] = [];
  for (let n = 0; n < many.size; n++) {
    const mask = at(maskOf, n);
    for (let i = at(many.start, n); i < at(many.start, n + 1); i++) {
      const bit = 1 << at(many.items, i);
      let largest = 0;
      let crowd = 0;
      for (let set = mask; set > 0; set = (set - 1) & mask) {
        if ((set & bit) === 0) continue;
        largest = Math.max(largest, size[set] as number);
        if ((size[set] as number) > parts) crowd += size[set] as number;
      }
      edges.push({
        mask,
        bit,
        pairs: at(many.weight, n) * at(few.weight, at(many.items, i)),
        largest,
        crowd,
      });
    }
  }
  edges.sort((a, b) => a.crowd - b.crowd);
  let bound = 0;
  let bySizes = 0;
  for (const { mask, bit, pairs, largest } of edges) {
    bySizes += pairs * Math.min(1, parts / largest);
    let price = pairs;
    for (let set = mask; set > 0; set = (set - 1) & mask)
      if ((set & bit) !== 0) price = Math.min(price, left[set] as number);
    for (let set = mask; set > 0; set = (set - 1) & mask)
      if ((set & bit) !== 0) left[set] = (left[set] as number) - price;
    bound += price;
  }
  return Math.max(bound, roundedUp(bySizes));
}

/** Fields of this many elements: a prime whose square still fits in 32 bits. */
const PRIME = 32749;

/**
 * The rank of the graph's matrix over a finite field. A partition into k blocks writes the matrix as a sum of
 * k matrices of rank 1 over the whole numbers and so over every field: no partition has fewer blocks than
 * this.
 */
export function rank({ users, courses, size, userOf, courseOf }: Graph): number {
  const wide = courses.size;
  const rows: Int32Array[] = Array.from({ length: users.size }, () => new Int32Array(wide));
  for (let e = 0; e < size; e++) (rows[at(userOf, e)] as Int32Array)[at(courseOf, e)] = 1;
  let found = 0;
  for (let column = 0; column < wide && found < rows.length; column++) {
    const pivotAt = rows.findIndex((row, r) => r >= found && at(row, column) !== 0);
    if (pivotAt < 0) continue;
    const pivot = rows[pivotAt] as Int32Array;
    rows[pivotAt] = rows[found] as Int32Array;
    rows[found] = pivot;
    found++;
    const inverse = power(at(pivot, column), PRIME - 2);
    for (let r = found; r < rows.length; r++) {
      const row = rows[r] as Int32Array;
      if (at(row, column) === 0) continue;
      const factor = PRIME - ((at(row, column) * inverse) % PRIME);
      for (let c = column; c < wide; c++) row[c] = (at(row, c) + factor * at(pivot, c)) % PRIME;
    }
  }
  return found;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let square = base, left = exponent; left > 0; left >>= 1, square = (square * square) % PRIME) {
    if (left & 1) result = (result * square) % PRIME;
  }
  return result;
}
