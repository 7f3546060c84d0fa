// Makes a group of pairs smaller without losing anything: users alike become one, courses alike become one,
// and a user with a single course (or a course with a single user) decides a block at once. What is left
// falls apart into components that can be planned one by one.
import { adjacency, type Block, type Graph, graphOf } from '../graph/graph';
import { add, at, placesBetween, scatter, sorted } from '../graph/ints';
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

interface Reduction {
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
 * If the caps may matter, nodes are merged up to about a tenth of a call only, so that blocks can still be
 * cut well.
 */
export function reductionOf(pairs: Pairs, caps: Caps, decides: boolean): Reduction {
  const reducing = new Reducing(pairs, caps);
  reducing.reduce(decides);
  return { decided: reducing.decided, components: reducing.components() };
}

/** Pairs as a graph that becomes smaller. Nodes: the users, then the courses. */
class Reducing {
  readonly decided: Block[] = [];
  /** The caller's numbers of all nodes; those up to `users` are users. */
  private readonly numbers: readonly number[];
  private readonly users: number;
  /** Nodes merged are a chain, from the one that stays to its last. */
  private readonly next: Int32Array;
  private readonly last: Int32Array;
  /** Of a node that stays: how many its chain has, and how many it may have at most. */
  private readonly weight: Int32Array;
  private readonly mostUsers: number;
  private readonly mostCourses: number;
  /** A number for each node that looks random. */
  private readonly scattered: Int32Array;
  /** The place of each node among those of its component and side. */
  private readonly placeOf: Int32Array;
  private userOf: Int32Array;
  private courseOf: Int32Array;
  private links: Links;

  constructor(
    pairs: Pairs,
    private readonly caps: Caps,
  ) {
    this.numbers = [...pairs.users, ...pairs.courses];
    const count = this.numbers.length;
    this.users = pairs.users.length;
    this.next = new Int32Array(count).fill(-1);
    this.last = placesBetween(0, count);
    this.weight = new Int32Array(count).fill(1);
    this.placeOf = new Int32Array(count);
    const free =
      this.users <= caps.users && pairs.courses.length <= caps.courses && pairs.userOf.length <= caps.pairs;
    const most = (cap: number) => (free ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor(cap)));
    this.mostUsers = most(caps.users / 10);
    this.mostCourses = most(Math.min(caps.courses / 10, caps.pairs / Math.min(caps.users, 1000)));
    this.scattered = new Int32Array(count);
    for (let n = 0; n < count; n++) this.scattered[n] = scatter(n);
    this.userOf = pairs.userOf;
    this.courseOf = pairs.courseOf.slice();
    for (let e = 0; e < this.courseOf.length; e++)
      this.courseOf[e] = (this.courseOf[e] as number) + this.users;
    this.links = this.linksOf();
  }

  reduce(decides: boolean): void {
    for (let before = -1; before !== this.userOf.length; ) {
      before = this.userOf.length;
      this.merge(this.links);
      if (decides) this.decide(this.links);
    }
  }

  private linksOf(): Links {
    const near = new Int32Array(this.userOf.length * 2);
    near.set(this.userOf);
    near.set(this.courseOf, this.userOf.length);
    const far = new Int32Array(this.userOf.length * 2);
    far.set(this.courseOf);
    far.set(this.userOf, this.userOf.length);
    return adjacency(near, far, this.numbers.length);
  }

  private leaveOut(isOut: (edge: number) => boolean): void {
    let kept = 0;
    const ends = [new Int32Array(this.userOf.length), new Int32Array(this.userOf.length)] as const;
    for (let e = 0; e < this.userOf.length; e++) {
      if (isOut(e)) continue;
      ends[0][kept] = this.userOf[e] as number;
      ends[1][kept++] = this.courseOf[e] as number;
    }
    if (kept === this.userOf.length) return;
    this.userOf = ends[0].slice(0, kept);
    this.courseOf = ends[1].slice(0, kept);
    this.links = this.linksOf();
  }

  /** Makes nodes with the same neighbours one, and leaves out the edges of those merged away. */
  private merge({ start, items }: Links): void {
    const { numbers, scattered } = this;
    const merged = new Uint8Array(numbers.length);
    const mark = new Int32Array(numbers.length).fill(-1);
    // Nodes that stay, by a sum over their neighbours: the last one, and from each to the one before.
    const lastOfSum = new Map<number, number>();
    const beforeOfSum = new Int32Array(numbers.length).fill(-1);
    const isAlike = (other: number, n: number, size: number): boolean => {
      const until = start[other + 1] as number;
      if (until - (start[other] as number) !== size) return false;
      for (let i = start[other] as number; i < until; i++) if (mark[items[i] as number] !== n) return false;
      return true;
    };
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
      if (other < 0 || this.isTooMany(other, n)) {
        beforeOfSum[n] = lastOfSum.get(sum) ?? -1;
        lastOfSum.set(sum, n);
        continue;
      }
      this.append(other, n);
      merged[n] = 1;
    }
    const { userOf, courseOf } = this;
    this.leaveOut((e) => merged[userOf[e] as number] === 1 || merged[courseOf[e] as number] === 1);
  }

  private isTooMany(node: number, other: number): boolean {
    const most = node < this.users ? this.mostUsers : this.mostCourses;
    return at(this.weight, node) + at(this.weight, other) > most;
  }

  /** Puts the chain of the second node behind that of the first. */
  private append(node: number, other: number): void {
    this.next[at(this.last, node)] = other;
    this.last[node] = at(this.last, other);
    add(this.weight, node, at(this.weight, other));
  }

  /**
   * Decides blocks by nodes of a single edge, as long as there are any, and leaves out the edges they write.
   */
  private decide({ start, items, edges }: Links): void {
    const size = this.userOf.length;
    const gone = new Uint8Array(size);
    const refused = new Uint8Array(this.numbers.length);
    const left = this.next.map((_, n) => at(start, n + 1) - at(start, n));
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
      const rays = this.membersOf(places.map((i) => at(items, i)));
      const own = this.membersOf([centre]);
      const block = centre < this.users ? { users: own, courses: rays } : { users: rays, courses: own };
      if (!fits(this.caps, block.users.length, block.courses.length)) {
        refused[centre] = 1;
        continue;
      }
      this.decided.push(block);
      for (const i of places) {
        gone[at(edges, i) % size] = 1;
        add(left, at(items, i), -1);
        if (at(left, at(items, i)) === 1) leaves.push(at(items, i));
      }
    }
    this.leaveOut((e) => gone[e] === 1);
  }

  private membersOf(nodes: readonly number[]): number[] {
    const members: number[] = [];
    for (const node of nodes)
      for (let n = node; n >= 0; n = at(this.next, n)) members.push(this.numbers[n] as number);
    return sorted(members);
  }

  /** The connected parts of what is left, each with its own numbers for nodes. */
  components(): Graph[] {
    const { start, items } = this.links;
    const seen = new Uint8Array(this.numbers.length);
    const components: Graph[] = [];
    for (let first = 0; first < this.users; first++) {
      if (seen[first] === 1 || at(start, first) === at(start, first + 1)) continue;
      seen[first] = 1;
      const nodes = [first];
      for (const node of nodes) {
        for (let i = at(start, node); i < at(start, node + 1); i++) {
          if (seen[at(items, i)] === 0) nodes.push(at(items, i));
          seen[at(items, i)] = 1;
        }
      }
      components.push(this.graphOfNodes(nodes));
    }
    return components;
  }

  private graphOfNodes(nodes: readonly number[]): Graph {
    const { start, items } = this.links;
    const ownUsers = sorted(nodes.filter((n) => n < this.users));
    const ownCourses = sorted(nodes.filter((n) => n >= this.users));
    for (const own of [ownUsers, ownCourses])
      for (let k = 0; k < own.length; k++) this.placeOf[own[k] as number] = k;
    const ends: [number[], number[]] = [[], []];
    for (const user of ownUsers) {
      for (const course of sorted(Array.from(items.subarray(at(start, user), at(start, user + 1))))) {
        ends[0].push(at(this.placeOf, user));
        ends[1].push(at(this.placeOf, course));
      }
    }
    const members = (own: readonly number[]) => own.map((n) => this.membersOf([n]));
    return graphOf(
      Int32Array.from(ends[0]),
      Int32Array.from(ends[1]),
      members(ownUsers),
      members(ownCourses),
    );
  }
}

type Links = ReturnType<typeof adjacency>;
