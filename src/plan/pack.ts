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
  sets: readonly (readonly number[])[],
  held: Int32Array,
  weights: Int32Array | null,
  costs: readonly number[],
): number[] {
  for (const items of sets) for (const item of items) add(held, item, 1);
  const bySize = [...sets.keys()].sort((a, b) => lengthOf(sets, a) - lengthOf(sets, b) || a - b);
  return bySize.filter((k) => {
    const items = sets[k] as readonly number[];
    let alone = 0;
    for (const item of items) if (at(held, item) === 1) alone += weights ? at(weights, item) : 1;
    if (alone >= (costs[k] as number)) return true;
    for (const item of items) add(held, item, -1);
    return false;
  });
}

function lengthOf(sets: readonly (readonly number[])[], k: number): number {
  return (sets[k] as readonly number[]).length;
}

/** A bulk call in the making. */
export interface Draft {
  readonly users: readonly number[];
  readonly courses: readonly number[];
  /** Whether other calls may write its pairs as well. */
  readonly overlap: boolean;
  /** The places of the edits that it writes, user by user. */
  readonly places: readonly number[];
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
 * Sorts drafts and edits alone with their values into what will be sent, in the fewest calls:
 * `bulk + single + ceil(batched / batchSize)`. Among equally few, as few batch imports as can be, because they must go
 * one after another.
 * @throws Error when an edit is in no draft and not alone: a planner's bug.
 */
export function shipmentOf(
  drafts: readonly Draft[],
  alone: readonly number[],
  edits: number,
  batchSize: number | null,
): Shipment {
  const sets = drafts.map((draft) => draft.places);
  const size = batchSize ?? 1;
  const kept = new Set(worthwhile(sets, new Int32Array(edits), null, new Array(drafts.length).fill(size)));
  const bySize = [...sets.keys()].sort((a, b) => lengthOf(sets, b) - lengthOf(sets, a) || a - b);
  const owned = new Uint8Array(edits);
  const sent: Draft[] = [];
  for (const k of bySize) if (kept.has(k)) sent.push(claim(drafts[k] as Draft, owned));
  let left = owned.reduce((count, is) => count - is, edits);
  if (batchSize === null && left !== alone.length)
    throw new Error(`The planner lost ${left - alone.length} edits.`);
  // As far as it makes no more calls, the largest of the others go by themselves after all, and then edits alone.
  const fewest = Math.ceil(left / size);
  const others: (Draft | number)[] = [];
  let count = 0;
  const tryNext = (other: Draft | number, edits: number) => {
    others.push(other);
    left -= edits;
    if (others.length + Math.ceil(left / size) <= fewest) count = others.length;
  };
  for (const k of bySize) {
    if (others.length >= fewest) break;
    if (kept.has(k)) continue;
    const other = claim(drafts[k] as Draft, owned);
    if (other.owns.length > 0) tryNext(other, other.owns.length);
  }
  for (const place of alone) {
    if (others.length >= fewest) break;
    owned[place] = 1;
    tryNext(place, 1);
  }
  const single: number[] = [];
  others.forEach((other, n) => {
    if (n >= count) for (const place of typeof other === 'number' ? [other] : other.owns) owned[place] = 0;
    else if (typeof other === 'number') single.push(other);
    else sent.push(other);
  });
  const bulk: Draft[] = [];
  for (const draft of sent) {
    if (draft.owns.length > 1) bulk.push(draft);
    else single.push(...draft.owns);
  }
  const rest: number[] = [];
  for (let place = 0; place < edits; place++) if (owned[place] === 0) rest.push(place);
  return { bulk, single, batches: chunks(rest, size) };
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
