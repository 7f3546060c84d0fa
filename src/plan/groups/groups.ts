// The edits of one operation with equal values: ways to plan them, their costs, and a lower bound.
import { lowerBound } from '../blocks/bound';
import { type Pairs, reductionOf } from '../blocks/reduction';
import { boundOfBatches, type Caps, fewestCalls, mostInCall, type Terms, tiling } from '../blocks/terms';
import { type Draft, draftsOf, mayGoByBatch, type Range } from '../calls/drafts';
import { pairsAt, type SortedEdits } from '../calls/edits';
import { partsOfDrafts } from '../calls/pack';
import { mayOverlap, type Transport } from '../calls/transports';
import type { Edit, PlanOptions } from '../calls/types';
import { type Block, type Graph, graphOf, type Side } from '../graph/graph';
import { at, placesBetween, sorted } from '../graph/ints';
import { Component } from './component';
import type { Worth } from './spare';

/** A group and the ways to plan it, of which the cheapest is taken in the end. */
export interface Group extends Range {
  readonly caps: Caps;
  readonly ways: readonly Way[];
}

/** Parts that are planned apart and together hold every edit of the group once. */
type Way = readonly Part[];

interface Part {
  readonly pairs: number;
  /** The most of them that one bulk call can write. */
  readonly most: number;
  readonly terms: Terms;
  /** Blocks that are as good as any. */
  readonly decided: readonly Block[];
  readonly components: readonly Component[];
  /** Whether no call is worth its price for any of it, so that every plan costs a part for each pair. */
  readonly isSpare: boolean;
}

/**
 * The group of the edits from one place up to another.
 *
 * If a batch import can carry some of them and others not, there are three ways: all in one as if there
 * were no batch imports, all in one as if they might carry everything, and each sort separately. Which blocks
 * are worth a call is decided afterwards in each case, edit by edit. Given `worth`, blocks are looked for
 * only among the edits it flags.
 */
export function groupOf(
  sheet: SortedEdits,
  from: number,
  until: number,
  transport: Transport,
  worth: Worth | null,
  options: PlanOptions,
): Group {
  const { methods, search } = options;
  const caps = capsOf(options);
  const overlap = mayOverlap(transport, sheet.edits[from] as Edit, options);
  const all = placesBetween(from, until);
  const termsOf = (batchSize: number | null): Terms => ({ caps, overlap, batchSize, methods, search });
  const part = (places: Int32Array, batchSize: number | null) =>
    partOf(pairsAt(sheet, places), termsOf(batchSize));
  const stars = (places: Int32Array, batchSize: number) =>
    starsOf(pairsAt(sheet, places), termsOf(batchSize));
  const group = { from, until, transport, overlap, caps };
  const size = transport.batchSize;
  if (size === null) return { ...group, ways: [[part(all, null)]] };
  if (worth !== null) {
    const [others, kept] = dealt(all, worth.flags);
    if (others.length === 0) return { ...group, ways: [[partOf(worth.pairs, termsOf(size))]] };
    return { ...group, ways: [[part(kept, size), stars(others, size)]] };
  }
  const [bound, packed] = dealt(all, sheet.mayBatch.subarray(from, until));
  if (packed.length === 0) return { ...group, ways: [[part(all, null)]] };
  if (bound.length === 0) return { ...group, ways: [[part(all, size)]] };
  const ways: Way[] = [[part(all, null)]];
  // If one batch import takes all, every plan as if it might costs the same, and a call for some of them
  // only more.
  if (all.length > size) ways.push([part(all, size)]);
  const apart = packed.length > size ? part(packed, size) : stars(packed, size);
  ways.push([part(bound, null), apart]);
  return { ...group, ways };
}

/** Places by whether their flag is 0 or 1. */
function dealt(places: Int32Array, flags: Uint8Array): [Int32Array, Int32Array] {
  const piles: [Int32Array, Int32Array] = [new Int32Array(places.length), new Int32Array(places.length)];
  let set = 0;
  for (let n = 0; n < places.length; n++) {
    if (flags[n] === 1) piles[1][set++] = places[n] as number;
    else piles[0][n - set] = places[n] as number;
  }
  return [piles[0].subarray(0, places.length - set), piles[1].subarray(0, set)];
}

export const capsOf = ({ maxUsers, maxCourses, maxPairs }: PlanOptions): Caps => ({
  users: maxUsers,
  courses: maxCourses,
  pairs: maxPairs,
});

function sizeOf({ userOf, users, courses }: Pairs, terms: Terms): Pick<Part, 'pairs' | 'most' | 'terms'> {
  return { pairs: userOf.length, most: mostInCall(terms.caps, users.length, courses.length), terms };
}

/** A star for each user, which does if no block is worth a call. */
function starsOf(pairs: Pairs, terms: Terms): Part {
  const decided = pairs.users.map((user): { users: number[]; courses: number[] } => ({
    users: [user],
    courses: [],
  }));
  pairs.userOf.forEach((user, n) => {
    decided[user]?.courses.push(pairs.courses[at(pairs.courseOf, n)] as number);
  });
  return { ...sizeOf(pairs, terms), decided, components: [], isSpare: true };
}

function partOf(pairs: Pairs, terms: Terms): Part {
  const { caps, batchSize } = terms;
  const size = pairs.userOf.length;
  if (pairs.users.length === 1 || pairs.courses.length === 1) {
    const star = { users: pairs.users, courses: sorted(pairs.courses.slice()) };
    return { ...sizeOf(pairs, terms), decided: [star], components: [], isSpare: false };
  }
  const { decided, components } = reductionOf(pairs, caps, batchSize === null || size <= batchSize);
  return {
    ...sizeOf(pairs, terms),
    decided,
    components: components.map((graph) => new Component(graph, terms)),
    isSpare: false,
  };
}

export function componentsOf({ ways }: Group): Component[] {
  return ways.flatMap((way) => way.flatMap((part) => part.components));
}

/** Components planned as if overlap were allowed, to say what that would save. */
type Rivals = ReadonlyMap<Component, Component>;

/**
 * The rivals of those components that overlap could make cheaper; none if all of them together could not
 * save a call.
 */
export function rivalsOf(groups: readonly Group[], transport: Transport): [Component, Component][] {
  const apart = groups.filter(({ overlap }) => !overlap && transport.repeats);
  const slack = ({ price, coverBound }: Component) => Math.max(0, price - coverBound);
  // Of a group with several ways to plan it, only whole drafts tell.
  if (apart.every(({ ways }) => ways.length === 1)) {
    const most = sum(apart, (group) => {
      const [only = []] = group.ways;
      return scaleOf(transport, only) * sum(componentsOf(group), slack);
    });
    if (most < (transport.batchSize ?? 1)) return [];
  }
  return apart
    .flatMap(componentsOf)
    .filter((component) => slack(component) > 0)
    .map((one) => [one, new Component(one.graph, { ...one.terms, overlap: true }, one)]);
}

/** A group's cheapest plan, and what overlap would save of it, in parts of a call. */
interface Chosen {
  readonly drafts: readonly Draft[];
  readonly saved: number;
}

/** @throws Error when the blocks do not hold the group's edits as they should: a planner's bug. */
export function chosenOf(sheet: SortedEdits, group: Group, rivals: Rivals): Chosen {
  const { transport, ways, caps } = group;
  const [only = []] = ways;
  if (ways.length === 1) {
    const scale = scaleOf(transport, only);
    const saves = (component: Component) =>
      Math.max(0, component.price - (rivals.get(component) ?? component).price);
    return {
      drafts: draftsOf(sheet, group, blocksOfWay(only, NO_RIVALS), caps),
      saved: scale * sum(only, ({ components }) => sum(components, saves)),
    };
  }
  const plans = ways.map((way) => priced(draftsOf(sheet, group, blocksOfWay(way, NO_RIVALS), caps)));
  const best = plans.reduce((a, b) => (b.parts < a.parts ? b : a));
  if (
    !ways.some((way) => way.some(({ components }) => components.some((component) => rivals.has(component))))
  )
    return { drafts: best.drafts, saved: 0 };
  const twice = { ...group, overlap: true };
  const others = ways.map((way) => priced(draftsOf(sheet, twice, blocksOfWay(way, rivals), caps)));
  return {
    drafts: best.drafts,
    saved: Math.max(0, best.parts - Math.min(...others.map(({ parts }) => parts))),
  };

  function priced(drafts: readonly Draft[]) {
    return { drafts, parts: partsOfDrafts(sheet, { ...group, drafts }) };
  }
}

/** Nothing is compared with what overlap would do. */
export const NO_RIVALS: Rivals = new Map();

const blocksOfWay = (way: Way, rivals: Rivals): Block[] => way.flatMap((part) => blocksOf(part, rivals));

/** The blocks found for a part, by a component's rival if it has one, in places of the lists of ids. */
function blocksOf({ decided, components }: Part, rivals: Rivals): Block[] {
  const blocks = components.flatMap((component) => {
    const { best, graph } = rivals.get(component) ?? component;
    return best.map(({ users, courses }) => ({
      users: membersOf(graph.users.members, users),
      courses: membersOf(graph.courses.members, courses),
    }));
  });
  return [...decided, ...blocks];
}

function membersOf(members: Side['members'], nodes: readonly number[]): number[] {
  return sorted(nodes.flatMap((node) => members[node] as readonly number[]));
}

/** What a part's prices are multiplied with, so that they are in parts of a call of the transport. */
function scaleOf(transport: Transport, [part]: Way): number {
  return part?.terms.batchSize === null ? (transport.batchSize ?? 1) : 1;
}

/**
 * What the group costs by the best that was found so far, in parts of a call; `null` if only whole drafts
 * tell.
 */
export function priceNow({ transport, ways }: Group): number | null {
  const [only = []] = ways;
  if (ways.length !== 1) return null;
  return (
    sum(only, ({ decided, components, terms: { caps, batchSize } }) => {
      const calls = ({ users, courses }: Block) => tiling(caps, users.length, courses.length).calls;
      const price = (block: Block) =>
        batchSize === null
          ? calls(block)
          : Math.min(calls(block) * batchSize, block.users.length * block.courses.length);
      return sum(decided, price) + sum(components, (component) => component.price);
    }) * scaleOf(transport, only)
  );
}

/** No plan of the group costs less, in parts of a call. */
export function boundOf(sheet: SortedEdits, group: Group): number {
  const { transport, ways, caps } = group;
  const [only = []] = ways;
  const size = transport.batchSize ?? 1;
  if (ways.length > 1) {
    const batches = sum(only, (part) =>
      boundOfBatches({ ...part.terms, batchSize: size }, part.pairs, part.most),
    );
    return Math.max(size * fewestForBound(sheet, group), batches);
  }
  return sum(only, (part) => {
    if (part.terms.batchSize === null) {
      const calls = sum(part.decided, ({ users, courses }) =>
        fewestCalls(caps, users.length, courses.length),
      );
      return size * (calls + sum(part.components, (component) => component.bound));
    }
    if (part.isSpare) return part.pairs;
    const whole = boundOfBatches(part.terms, part.pairs, part.most);
    // If nothing was decided, the components share no user and no course, and so no call.
    if (part.decided.length > 0) return whole;
    return Math.max(
      whole,
      sum(part.components, (component) => component.coverBound),
    );
  });
}

/**
 * The graph of the edits from one place up to another, a node for each user and each course; its edges keep
 * their order.
 */
export function graphOfPlaces(sheet: SortedEdits, from: number, until: number): Graph {
  const pairs = pairsAt(sheet, placesBetween(from, until));
  // A graph's edges ascend by the number of their course.
  const courses = sorted(pairs.courses.slice());
  const numberOf = new Map(courses.map((course, n) => [course, n]));
  const courseOf = pairs.courseOf.map((place) => numberOf.get(pairs.courses[place] ?? -1) ?? -1);
  const alone = (ids: readonly number[]) => ids.map((id) => [id]);
  return graphOf(pairs.userOf, courseOf, alone(pairs.users), alone(courses));
}

/**
 * No plan has fewer bulk calls than this for the edits that no batch import can carry, whatever else they
 * write.
 */
function fewestForBound(sheet: SortedEdits, { from, until, transport, caps }: Group): number {
  const graph = graphOfPlaces(sheet, from, until);
  const bound = Uint8Array.from(graph.userOf, (_, n) => (mayGoByBatch(sheet, transport, from + n) ? 0 : 1));
  return lowerBound(graph, caps, bound);
}

export function sum<T>(list: readonly T[], of: (item: T) => number): number {
  return list.reduce((total, item) => total + of(item), 0);
}
