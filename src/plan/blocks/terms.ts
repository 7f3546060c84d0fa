// What one call can carry, how a larger block is cut into calls, and what a block costs.
import type { Colouring } from '../graph/colouring';
import { type Block, type Graph, weightOf } from '../graph/graph';

/** The most users, courses and user x course pairs that one bulk call can name. */
export interface Caps {
  readonly users: number;
  readonly courses: number;
  readonly pairs: number;
}

/**
 * How blocks are found: stars always, then what is named here. `greedy`: node by node. `dominators`: edges
 * that others bring along left out, the rest coloured, again and again (overlap without batch imports only).
 */
export type Method = 'stars' | 'greedy' | 'dominators';

/** Under which terms a graph is to be planned. */
export interface Terms {
  readonly caps: Caps;
  /** Whether a pair can be in two calls. */
  readonly overlap: boolean;
  /** Pairs that one batch import takes; `null` if there is none. */
  readonly batchSize: number | null;
  readonly methods: readonly Method[];
  /** What continues if the methods have not proven their plan; `null` for nothing. */
  readonly search: Search | null;
}

/** Looks for a better plan of a component, step by step; pauses after each. */
export type Search = (component: Searched) => Iterator<void>;

/** A component, as far as a search has to know it. */
export interface Searched {
  readonly graph: Graph;
  readonly terms: Terms;
  /** Whether no block can be above the caps. */
  readonly isFree: boolean;
  readonly colouring: Colouring | null;
  /** The best blocks, the best of those that share no edge, and the price of the best. */
  readonly best: readonly Block[];
  readonly apart: readonly Block[];
  readonly price: number;
  /** Keeps blocks if they are better. Returns their price. */
  readonly offer: (blocks: readonly Block[], overlap: boolean) => number;
  /** Whether no plan has a lower price. */
  readonly isDone: () => boolean;
  /** Recolours until so many steps gain nothing. */
  readonly recolour: (steps: number) => Iterable<void>;
  /** Steps without a gain after which the component is left as it is. */
  readonly patience: () => number;
}

/** Whether one call can carry this many users x courses. */
export function fits(caps: Caps, users: number, courses: number): boolean {
  return users <= caps.users && courses <= caps.courses && users * courses <= caps.pairs;
}

/** The grid of equal tiles, smaller at the ends, that takes the fewest calls for users x courses. */
export function tiling(caps: Caps, users: number, courses: number) {
  if (fits(caps, users, courses)) return { users, courses, calls: 1 };
  let best = { users: 1, courses: 1, calls: Number.POSITIVE_INFINITY };
  for (let wide = Math.min(courses, caps.courses, caps.pairs); wide >= 1; wide--) {
    const tall = Math.min(users, caps.users, Math.floor(caps.pairs / wide));
    const calls = Math.ceil(courses / wide) * Math.ceil(users / tall);
    if (calls < best.calls) best = { users: tall, courses: wide, calls };
  }
  return best;
}

/** No calls, however shaped, can write every pair of users x courses with fewer of them than this. */
export function fewestCalls(caps: Caps, users: number, courses: number): number {
  // Each user is in at least so many calls (one, if there is no cap), and a call has room for so many users;
  // the same for courses.
  const perUser = Math.max(1, Math.ceil(courses / caps.courses));
  const perCourse = Math.max(1, Math.ceil(users / caps.users));
  const byUser = Math.ceil((users * perUser) / caps.users);
  const byCourse = Math.ceil((courses * perCourse) / caps.courses);
  return Math.max(1, byUser, byCourse, Math.ceil((users * courses) / caps.pairs));
}

/** The user x course pairs that a block represents. */
export function pairsOf(graph: Graph, { users, courses }: Block): number {
  return weightOf(graph.users, users) * weightOf(graph.courses, courses);
}

/** The bulk calls that a block takes. */
export function callsOf(graph: Graph, caps: Caps, { users, courses }: Block): number {
  return tiling(caps, weightOf(graph.users, users), weightOf(graph.courses, courses)).calls;
}

/** Parts of a call in which prices are counted, so that a pair in a batch import costs one whole part. */
export function partsOf({ batchSize }: Terms): number {
  return batchSize ?? 1;
}

/** The most pairs of so many users and courses that one call can write. */
export function mostInCall(caps: Caps, users: number, courses: number): number {
  return Math.min(caps.pairs, Math.min(caps.users, users) * Math.min(caps.courses, courses));
}

/**
 * With batch imports, no plan of so many pairs costs less: either they all go by batch import, or there is a
 * bulk call, and each writes so many of them at most.
 */
export function boundOfBatches(terms: Terms, pairs: number, most: number): number {
  const parts = partsOf(terms);
  return Math.min(pairs, Math.max(parts, Math.ceil((parts * pairs) / most)));
}

/**
 * What a block costs that shares no pair with another: its calls, or its pairs in a batch import if that is
 * less.
 */
export function priceOf(graph: Graph, terms: Terms, block: Block): number {
  return Math.min(callsOf(graph, terms.caps, block) * partsOf(terms), pairsOf(graph, block));
}
