// Which blocks are worth a bulk call, where a batch import takes any pairs, so many to a call.
import { type Block, edgesIn, type Graph } from './graph';
import { add, at } from './ints';
import { callsOf, partsOf, type Terms } from './terms';

/** What blocks cost together, in parts of a call, when a batch import takes the pairs of those not worth a call. */
export function priceOfAll(graph: Graph, terms: Terms, blocks: readonly Block[]): number {
  const costs = blocks.map((block) => callsOf(graph, terms.caps, block) * partsOf(terms));
  if (terms.batchSize === null) return costs.reduce((sum, cost) => sum + cost, 0);
  const { userOf, courseOf, users, courses } = graph;
  const pairs = userOf.map((user, e) => at(users.weight, user) * at(courses.weight, at(courseOf, e)));
  const edges = blocks.map((block) => edgesIn(graph, block));
  const held = new Int32Array(graph.size);
  let price = 0;
  for (const k of worthwhile(edges, held, pairs, costs)) price += costs[k] as number;
  for (let e = 0; e < graph.size; e++) if (at(held, e) === 0) price += at(pairs, e);
  return price;
}

/**
 * The numbers of those sets whose items that no other set holds weigh as much as the set costs, or more. The smallest
 * sets are looked at first, and those found wanting hold nothing any more. `held` ends with how many sets hold each.
 */
function worthwhile(
  sets: readonly Int32Array[],
  held: Int32Array,
  weights: Int32Array | null,
  costs: readonly number[],
): number[] {
  for (const items of sets) for (const item of items) add(held, item, 1);
  const bySize = [...sets.keys()].sort((a, b) => lengthOf(sets, a) - lengthOf(sets, b) || a - b);
  return bySize.filter((k) => {
    const items = sets[k] as Int32Array;
    let alone = 0;
    for (const item of items) if (at(held, item) === 1) alone += weights ? at(weights, item) : 1;
    if (alone >= (costs[k] as number)) return true;
    for (const item of items) add(held, item, -1);
    return false;
  });
}

function lengthOf(sets: readonly Int32Array[], k: number): number {
  return (sets[k] as Int32Array).length;
}

/** A bulk call in the making. */
export interface Draft {
  readonly users: Int32Array;
  readonly courses: Int32Array;
  /** Whether other calls may write its pairs as well. */
  readonly overlap: boolean;
  /** The places of the edits that it writes, user by user. */
  readonly places: Int32Array;
  /** Those of them that it owns. */
  readonly owns: readonly number[];
}

/** What will be sent: bulk calls, edits that go alone, and edits that go by batch import. */
export interface Shipment {
  readonly bulk: readonly Draft[];
  readonly single: readonly number[];
  readonly batches: readonly (readonly number[])[];
}

/**
 * Sorts drafts into what will be sent, in the fewest calls: `bulk + ceil(batched / batchSize)`. Among equally few, as
 * few batch imports as can be, because they must go one after another.
 * @throws Error when an edit is in no draft: a planner's bug.
 */
export function shipmentOf(drafts: readonly Draft[], edits: number, batchSize: number | null): Shipment {
  const sets = drafts.map((draft) => draft.places);
  const size = batchSize ?? 1;
  const kept = new Set(worthwhile(sets, new Int32Array(edits), null, new Array(drafts.length).fill(size)));
  const bySize = [...sets.keys()].sort((a, b) => lengthOf(sets, b) - lengthOf(sets, a) || a - b);
  const owned = new Uint8Array(edits);
  const sent: Draft[] = [];
  for (const k of bySize) if (kept.has(k)) sent.push(claim(drafts[k] as Draft, owned));
  let left = owned.reduce((count, is) => count - is, edits);
  if (left > 0 && batchSize === null) throw new Error(`The planner left ${left} edits without a call.`);
  // The largest of the others go as bulk calls after all, as far as that makes no more calls.
  const fewest = Math.ceil(left / size);
  const others: Draft[] = [];
  let count = 0;
  for (const k of bySize) {
    if (others.length >= fewest) break;
    if (kept.has(k)) continue;
    const other = claim(drafts[k] as Draft, owned);
    if (other.owns.length === 0) continue;
    others.push(other);
    left -= other.owns.length;
    if (others.length + Math.ceil(left / size) <= fewest) count = others.length;
  }
  for (const other of others.splice(count)) for (const place of other.owns) owned[place] = 0;
  sent.push(...others);
  const rest = [...owned.keys()].filter((place) => owned[place] === 0);
  return {
    bulk: sent.filter((draft) => draft.owns.length > 1),
    single: sent.filter((draft) => draft.owns.length === 1).map((draft) => draft.owns[0] as number),
    batches: chunks(rest, size),
  };
}

/** The draft with those of its edits that no one owned before. */
function claim(draft: Draft, owned: Uint8Array): Draft {
  const owns: number[] = [];
  for (const place of draft.places) {
    if (owned[place] === 1) continue;
    owned[place] = 1;
    owns.push(place);
  }
  return { ...draft, owns };
}

/** The list in pieces of a size, the last one smaller. */
export function chunks<T>(list: readonly T[], size: number): T[][] {
  const pieces: T[][] = [];
  for (let i = 0; i < list.length; i += size) pieces.push(list.slice(i, i + size));
  return pieces;
}
