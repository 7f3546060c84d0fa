// Makes a group of pairs smaller without losing anything: users alike become one, courses alike become one,
// and a user with a single course (or a course with a single user) decides a block at once. What is left
// falls apart into components that can be planned one by one.
import { adjacency, type Block, type Graph, graphOf } from './graph';
import { add, at, placesBetween, scatter, sorted } from './ints';
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

export interface Reduction {
  /** Blocks of a best plan, be it a cover or a partition, in the caller's numbers; no two share a pair. */
  readonly decided: readonly Block[];
  /** What is left, connected each. Their members are in the caller's numbers. */
  readonly components: readonly Graph[];
}

/**
 * Merges users alike and courses alike, and decides blocks by nodes of a single edge, until nothing changes.
 *
 * Why a single edge decides: if user u has only course c, then the call that writes (u, c) names only c, and
 * it may as well name every user of c; c can be left out of all other calls. So some best plan, with overlap
 * or without, holds this block, as long as it fits in one call. A batch import, which takes a few pairs of c
 * for next to nothing, spoils the argument: then `decides` has to be false.
 *
 * Where the caps may matter, nodes are merged up to about a tenth of a call only, so that blocks can still be
 * cut well.
 */
export function reductionOf(pairs: Pairs, caps: Caps, decides: boolean): Reduction {
  const numbers = [...pairs.users, ...pairs.courses];
  const users = pairs.users.length;
  // Nodes: the users, then the courses. Nodes merged are a chain, from the one that stays to its last.
  const next = new Int32Array(numbers.length).fill(-1);
  const last = placesBetween(0, numbers.length);
  const weight = new Int32Array(numbers.length).fill(1);
  const free =
    users <= caps.users && pairs.courses.length <= caps.courses && pairs.userOf.length <= caps.pairs;
  const most = (cap: number) => (free ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor(cap)));
  const mostUsers = most(caps.users / 10);
  const mostCourses = most(Math.min(caps.courses / 10, caps.pairs / Math.min(caps.users, 1000)));

  const scattered = new Int32Array(numbers.length);
  for (let n = 0; n < numbers.length; n++) scattered[n] = scatter(n);

  const decided: Block[] = [];
  let userOf = pairs.userOf;
  let courseOf = pairs.courseOf.slice();
  for (let e = 0; e < courseOf.length; e++) courseOf[e] = (courseOf[e] as number) + users;
  let links = linksOf();
  for (let before = -1; before !== userOf.length; ) {
    before = userOf.length;
    merge(links);
    if (decides) decide(links);
  }
  return { decided, components: componentsOf(links) };

  function linksOf() {
    const near = new Int32Array(userOf.length * 2);
    near.set(userOf);
    near.set(courseOf, userOf.length);
    const far = new Int32Array(userOf.length * 2);
    far.set(courseOf);
    far.set(userOf, userOf.length);
    return adjacency(near, far, numbers.length);
  }

  function leaveOut(isOut: (edge: number) => boolean): void {
    let kept = 0;
    const ends = [new Int32Array(userOf.length), new Int32Array(userOf.length)] as const;
    for (let e = 0; e < userOf.length; e++) {
      if (isOut(e)) continue;
      ends[0][kept] = userOf[e] as number;
      ends[1][kept++] = courseOf[e] as number;
    }
    if (kept === userOf.length) return;
    userOf = ends[0].slice(0, kept);
    courseOf = ends[1].slice(0, kept);
    links = linksOf();
  }

  /** Makes nodes with the same neighbours one, and leaves out the edges of those merged away. */
  function merge({ start, items }: Links): void {
    const merged = new Uint8Array(numbers.length);
    const mark = new Int32Array(numbers.length).fill(-1);
    // Nodes that stay, by a sum over their neighbours: the last one, and from each to the one before.
    const lastOfSum = new Map<number, number>();
    const beforeOfSum = new Int32Array(numbers.length).fill(-1);
    for (let n = 0; n < numbers.length; n++) {
      const size = at(start, n + 1) - at(start, n);
      if (size === 0) continue;
      let sum = size;
      const until = start[n + 1] as number;
      for (let i = start[n] as number; i < until; i++) {
        const item = items[i] as number;
        sum = (sum + (scattered[item] as number)) | 0;
        mark[item] = n;
      }
      let other = lastOfSum.get(sum) ?? -1;
      while (other >= 0 && !isAlike(other, n, size)) other = at(beforeOfSum, other);
      if (other < 0 || at(weight, other) + at(weight, n) > (n < users ? mostUsers : mostCourses)) {
        beforeOfSum[n] = lastOfSum.get(sum) ?? -1;
        lastOfSum.set(sum, n);
        continue;
      }
      next[at(last, other)] = n;
      last[other] = at(last, n);
      add(weight, other, at(weight, n));
      merged[n] = 1;
    }
    leaveOut((e) => merged[userOf[e] as number] === 1 || merged[courseOf[e] as number] === 1);

    function isAlike(other: number, n: number, size: number): boolean {
      const until = start[other + 1] as number;
      if (until - (start[other] as number) !== size) return false;
      for (let i = start[other] as number; i < until; i++) if (mark[items[i] as number] !== n) return false;
      return true;
    }
  }

  /**
   * Decides blocks by nodes of a single edge, as long as there are any, and leaves out the edges they write.
   */
  function decide({ start, items, edges }: Links): void {
    const size = userOf.length;
    const gone = new Uint8Array(size);
    const refused = new Uint8Array(numbers.length);
    const left = next.map((_, n) => at(start, n + 1) - at(start, n));
    const placesLeft = (node: number) => {
      const places: number[] = [];
      for (let i = at(start, node); i < at(start, node + 1); i++)
        if (gone[at(edges, i) % size] === 0) places.push(i);
      return places;
    };
    const leaves = [...left.keys()].filter((n) => at(left, n) === 1);
    for (let leaf = leaves.pop(); leaf !== undefined; leaf = leaves.pop()) {
      const [only] = placesLeft(leaf);
      const centre = only === undefined ? -1 : at(items, only);
      if (centre < 0 || refused[centre] === 1) continue;
      const places = placesLeft(centre);
      const rays = membersOf(places.map((i) => at(items, i)));
      const own = membersOf([centre]);
      const block = centre < users ? { users: own, courses: rays } : { users: rays, courses: own };
      if (!fits(caps, block.users.length, block.courses.length)) {
        refused[centre] = 1;
        continue;
      }
      decided.push(block);
      for (const i of places) {
        gone[at(edges, i) % size] = 1;
        add(left, at(items, i), -1);
        if (at(left, at(items, i)) === 1) leaves.push(at(items, i));
      }
    }
    leaveOut((e) => gone[e] === 1);
  }

  function membersOf(nodes: readonly number[]): number[] {
    const members: number[] = [];
    for (const node of nodes) for (let n = node; n >= 0; n = at(next, n)) members.push(numbers[n] as number);
    return sorted(members);
  }

  /** The connected parts of what is left, each with its own numbers for nodes. */
  function componentsOf({ start, items }: Links): Graph[] {
    const seen = new Uint8Array(numbers.length);
    const number = new Int32Array(numbers.length);
    const components: Graph[] = [];
    for (let first = 0; first < users; first++) {
      if (seen[first] === 1 || at(start, first) === at(start, first + 1)) continue;
      seen[first] = 1;
      const nodes = [first];
      for (const node of nodes) {
        for (let i = at(start, node); i < at(start, node + 1); i++) {
          if (seen[at(items, i)] === 0) nodes.push(at(items, i));
          seen[at(items, i)] = 1;
        }
      }
      const ownUsers = sorted(nodes.filter((n) => n < users));
      const ownCourses = sorted(nodes.filter((n) => n >= users));
      for (const own of [ownUsers, ownCourses])
        for (let k = 0; k < own.length; k++) number[own[k] as number] = k;
      const ends: [number[], number[]] = [[], []];
      for (const user of ownUsers) {
        for (const course of sorted(Array.from(items.subarray(at(start, user), at(start, user + 1))))) {
          ends[0].push(at(number, user));
          ends[1].push(at(number, course));
        }
      }
      const members = (own: readonly number[]) => own.map((n) => membersOf([n]));
      components.push(
        graphOf(Int32Array.from(ends[0]), Int32Array.from(ends[1]), members(ownUsers), members(ownCourses)),
      );
    }
    return components;
  }
}

type Links = ReturnType<typeof adjacency>;
