// Makes a group of pairs smaller without losing anything: users alike become one, courses alike become one, and a
// user with a single course (or a course with a single user) decides a block at once. What is left falls apart into
// cores that can be planned one by one.

import { adjacency, type Block, type Graph, graphOf } from './graph';
import { add, at, scatter, sorted } from './ints';
import { type Caps, fits } from './terms';

/** Pairs with equal values; no pair twice. */
export interface Pairs {
  /** The user and the course of each pair: places in the lists below. */
  readonly userOf: Int32Array;
  readonly courseOf: Int32Array;
  /** The users and courses there are, by whatever numbers the caller has for them. */
  readonly users: readonly number[];
  readonly courses: readonly number[];
}

export interface Kernel {
  /** Blocks of a best plan, be it a cover or a partition, in the caller's numbers; no two share a pair. */
  readonly decided: readonly Block[];
  /** What is left, connected each. Their members are in the caller's numbers. */
  readonly cores: readonly Graph[];
}

/** One side of the pairs while its nodes are merged. */
interface Merging {
  readonly numbers: readonly number[];
  /** Merged nodes form a chain, from the one that stays to its `last`; -1 ends it. */
  readonly next: Int32Array;
  readonly last: Int32Array;
  readonly weight: Int32Array;
  /** The most that may be merged into one. */
  readonly most: number;
}

function mergingOf(numbers: readonly number[], most: number): Merging {
  const size = numbers.length;
  const last = Int32Array.from(numbers, (_, n) => n);
  return { numbers, next: new Int32Array(size).fill(-1), last, weight: new Int32Array(size).fill(1), most };
}

function membersOf(side: Merging, nodes: readonly number[]): number[] {
  const members: number[] = [];
  for (const node of nodes)
    for (let n = node; n >= 0; n = at(side.next, n)) members.push(side.numbers[n] as number);
  return sorted(members);
}

/**
 * Merges users alike and courses alike, and decides blocks by nodes of a single edge, until nothing changes.
 *
 * Why a single edge decides: if user u has course c alone, then the call that writes (u, c) names c alone, and it may
 * as well name every user of c; c can be left out of all other calls. So some best plan, with overlap or without,
 * holds this block, as long as it fits in one call. A batch import, which takes a few pairs of c for next to nothing,
 * spoils the argument: then `decides` has to be false.
 *
 * Where the caps may matter, nodes are merged up to a tenth of a call only, so that blocks can still be cut well.
 */
export function kernelOf(pairs: Pairs, caps: Caps, decides: boolean): Kernel {
  const free = fits({ ...caps, pairs: Number.POSITIVE_INFINITY }, pairs.users.length, pairs.courses.length);
  const whole = free && pairs.userOf.length <= caps.pairs;
  const most = (cap: number) => (whole ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor(cap)));
  const users = mergingOf(pairs.users, most(caps.users / 10));
  const perUser = Number.isFinite(caps.pairs) ? caps.pairs / Math.min(caps.users, caps.pairs) : caps.pairs;
  const courses = mergingOf(pairs.courses, most(Math.min(caps.courses / 10, perUser)));
  const decided: Block[] = [];
  let ends: Ends = [pairs.userOf, pairs.courseOf];
  for (;;) {
    const before = ends[0].length;
    ends = mergeAlike(users, ends, pairs.courses.length);
    ends = flip(mergeAlike(courses, flip(ends), pairs.users.length));
    if (decides) ends = decide(users, courses, ends, caps, decided);
    if (ends[0].length === before) return { decided, cores: coresOf(users, courses, ends) };
  }
}

/** The two ends of every edge; the near side first. */
type Ends = readonly [Int32Array, Int32Array];

function flip(ends: Ends): Ends {
  return [ends[1], ends[0]];
}

function keep([near, far]: Ends, kept: (edge: number) => boolean): Ends {
  let count = 0;
  const keptNear = new Int32Array(near.length);
  const keptFar = new Int32Array(near.length);
  for (let e = 0; e < near.length; e++) {
    if (!kept(e)) continue;
    keptNear[count] = at(near, e);
    keptFar[count] = at(far, e);
    count++;
  }
  return [keptNear.slice(0, count), keptFar.slice(0, count)];
}

/** Makes near nodes with the same neighbours one, and leaves out the edges of those that were merged away. */
function mergeAlike(side: Merging, ends: Ends, others: number): Ends {
  const size = side.numbers.length;
  const { start, items } = adjacency(ends[0], ends[1], size);
  const merged = new Uint8Array(size);
  const mark = new Int32Array(others).fill(-1);
  // Nodes that stay, by a sum over their neighbours: the last one, and from each to the one before.
  const lastOfSum = new Map<number, number>();
  const beforeOfSum = new Int32Array(size).fill(-1);
  let merges = 0;
  for (let n = 0; n < size; n++) {
    const from = at(start, n);
    const until = at(start, n + 1);
    if (from === until) continue;
    let sum = until - from;
    for (let i = from; i < until; i++) {
      sum = (sum + scatter(at(items, i))) | 0;
      mark[at(items, i)] = n;
    }
    let other = lastOfSum.get(sum) ?? -1;
    while (other >= 0 && !isAlike(other)) other = at(beforeOfSum, other);
    if (other < 0 || at(side.weight, other) + at(side.weight, n) > side.most) {
      beforeOfSum[n] = lastOfSum.get(sum) ?? -1;
      lastOfSum.set(sum, n);
      continue;
    }
    side.next[at(side.last, other)] = n;
    side.last[other] = at(side.last, n);
    add(side.weight, other, at(side.weight, n));
    merged[n] = 1;
    merges++;

    function isAlike(o: number): boolean {
      if (at(start, o + 1) - at(start, o) !== until - from) return false;
      for (let i = at(start, o); i < at(start, o + 1); i++) if (at(mark, at(items, i)) !== n) return false;
      return true;
    }
  }
  return merges === 0 ? ends : keep(ends, (e) => merged[at(ends[0], e)] === 0);
}

/** Both sides in one row of numbers: the courses come after the users. */
function linksOf(users: Merging, courses: Merging, [userOf, courseOf]: Ends) {
  const edges = userOf.length;
  const near = new Int32Array(edges * 2);
  const far = new Int32Array(edges * 2);
  for (let e = 0; e < edges; e++) {
    near[e] = far[e + edges] = at(userOf, e);
    near[e + edges] = far[e] = at(courseOf, e) + users.numbers.length;
  }
  return adjacency(near, far, users.numbers.length + courses.numbers.length);
}

/** Decides blocks by nodes of a single edge, as long as there are any, and leaves out the edges they write. */
function decide(users: Merging, courses: Merging, ends: Ends, caps: Caps, decided: Block[]): Ends {
  const { start, items, edges } = linksOf(users, courses, ends);
  const size = ends[0].length;
  const gone = new Uint8Array(size);
  const refused = new Uint8Array(users.numbers.length + courses.numbers.length);
  const left = new Int32Array(users.numbers.length + courses.numbers.length);
  const leaves: number[] = [];
  for (let n = 0; n < left.length; n++) {
    left[n] = at(start, n + 1) - at(start, n);
    if (left[n] === 1) leaves.push(n);
  }
  const neighbours = (node: number) => {
    const found: number[] = [];
    for (let i = at(start, node); i < at(start, node + 1); i++) {
      if (gone[at(edges, i) % size] === 0) found.push(at(items, i));
    }
    return found;
  };
  for (let leaf = leaves.pop(); leaf !== undefined; leaf = leaves.pop()) {
    const [centre] = neighbours(leaf);
    if (centre === undefined) continue;
    if (refused[centre] === 1) continue;
    const star = neighbours(centre);
    const block =
      centre < users.numbers.length
        ? {
            users: membersOf(users, [centre]),
            courses: membersOf(
              courses,
              star.map((n) => n - users.numbers.length),
            ),
          }
        : { users: membersOf(users, star), courses: membersOf(courses, [centre - users.numbers.length]) };
    if (!fits(caps, block.users.length, block.courses.length)) {
      refused[centre] = 1;
      continue;
    }
    decided.push(block);
    for (let i = at(start, centre); i < at(start, centre + 1); i++) {
      if (gone[at(edges, i) % size] === 1) continue;
      gone[at(edges, i) % size] = 1;
      add(left, at(items, i), -1);
      if (left[at(items, i)] === 1) leaves.push(at(items, i));
    }
  }
  return keep(ends, (e) => gone[e] === 0);
}

/** The connected parts of what is left, each numbered anew. */
function coresOf(users: Merging, courses: Merging, ends: Ends): Graph[] {
  const { start, items } = linksOf(users, courses, ends);
  const core = new Int32Array(users.numbers.length + courses.numbers.length).fill(-1);
  let cores = 0;
  for (let first = 0; first < users.numbers.length; first++) {
    if (at(core, first) >= 0 || at(start, first) === at(start, first + 1)) continue;
    const reached = [first];
    core[first] = cores;
    for (let node = reached.pop(); node !== undefined; node = reached.pop()) {
      for (let i = at(start, node); i < at(start, node + 1); i++) {
        if (at(core, at(items, i)) >= 0) continue;
        core[at(items, i)] = cores;
        reached.push(at(items, i));
      }
    }
    cores++;
  }
  const parts = Array.from({ length: cores }, () => ({
    users: [] as number[][],
    courses: [] as number[][],
    userOf: [] as number[],
    courseOf: [] as number[],
  }));
  // Users in order, and the courses of each in order: so the edges of every part ascend as a graph wants them.
  const number = new Int32Array(core.length);
  for (let n = 0; n < core.length; n++) {
    const part = parts[at(core, n)];
    if (!part) continue;
    const [side, list] = n < users.numbers.length ? [users, part.users] : [courses, part.courses];
    number[n] = list.length;
    list.push(membersOf(side, [n < users.numbers.length ? n : n - users.numbers.length]));
  }
  for (let n = 0; n < users.numbers.length; n++) {
    const part = parts[at(core, n)];
    if (!part) continue;
    const far = Int32Array.from(items.subarray(at(start, n), at(start, n + 1)), (c) => at(number, c)).sort();
    for (const course of far) {
      part.userOf.push(at(number, n));
      part.courseOf.push(course);
    }
  }
  return parts.map((part) =>
    graphOf(Int32Array.from(part.userOf), Int32Array.from(part.courseOf), part.users, part.courses),
  );
}
