// Which blocks are worth a bulk call if a batch import takes any pairs, so many to a call.

import { callsOf, partsOf, type Terms } from '../blocks/terms';
import { type Block, edgesIn, type Graph } from '../graph/graph';
import { add, at } from '../graph/ints';
import { type Draft, mayGoByBatch } from './drafts';
import type { SortedEdits } from './edits';
import type { Transport } from './transports';

/**
 * What blocks cost together, in parts of a call, when a batch import takes the pairs of those not worth a
 * call.
 */
export function priceOfAll(graph: Graph, terms: Terms, blocks: readonly Block[]): number {
  const costs = blocks.map((block) => callsOf(graph, terms.caps, block) * partsOf(terms));
  if (terms.batchSize === null) return costs.reduce((sum, cost) => sum + cost, 0);
  const { userOf, courseOf, users, courses } = graph;
  const pairs = userOf.map((user, e) => at(users.weight, user) * at(courses.weight, at(courseOf, e)));
  const edges = blocks.map((block) => edgesIn(graph, block));
  const held = new Int32Array(graph.size);
  let price = 0;
  for (const k of worthwhile(edges, 0, held, pairs, costs)) price += costs[k] as number;
  for (let e = 0; e < graph.size; e++) if (at(held, e) === 0) price += at(pairs, e);
  return price;
}

/**
 * The numbers of those sets whose items that no other set holds weigh as much as the set costs, or more. The
 * smallest sets are looked at first, and those found wanting hold nothing any more. `held` ends with how many
 * sets hold each; its first place, and that of the weights, is the item `from`.
 */
function worthwhile(
  sets: readonly (readonly number[])[],
  from: number,
  held: Int32Array,
  weights: Int32Array,
  costs: readonly number[],
): number[] {
  const count = (items: readonly number[], what: number) => {
    for (let n = 0; n < items.length; n++) add(held, (items[n] as number) - from, what);
  };
  for (const items of sets) count(items, 1);
  const bySize = [...sets.keys()].sort((a, b) => lengthOf(sets, a) - lengthOf(sets, b) || a - b);
  return bySize.filter((k) => {
    const items = sets[k] as readonly number[];
    let own = 0;
    for (let n = 0; n < items.length; n++) {
      const item = (items[n] as number) - from;
      if (held[item] === 1) own += weights[item] as number;
    }
    if (own >= (costs[k] as number)) return true;
    count(items, -1);
    return false;
  });
}

function lengthOf(sets: readonly (readonly number[])[], k: number): number {
  return (sets[k] as readonly number[]).length;
}

/**
 * The drafts of one operation and the edits that are the only ones with their values; its edits are from one
 * place up to another.
 */
export interface Load {
  readonly transport: Transport;
  readonly from: number;
  readonly until: number;
  readonly drafts: readonly Draft[];
  /** The edits that are the only ones with their values. */
  readonly unique: readonly number[];
  /**
   * Blocks of at least so many pairs among the edits that are in no draft, or some of them: batch imports
   * take these edits as cheaply.
   */
  readonly spare: (pairs: number) => readonly Draft[];
}

/** What will be sent: bulk calls, edits with a call of their own, and edits that go by batch import. */
export interface Shipment {
  readonly bulk: readonly Draft[];
  readonly single: readonly number[];
  readonly batches: readonly (readonly number[])[];
}

/**
 * The fewest parts of a call that a load costs: so many to a bulk call, one for an edit in a batch import.
 * Rounded up to whole calls it is what `shipmentOf` makes of it. Loads that share no batch import but for
 * their last parts add up before they are rounded: so whatever is cheapest for one group of edits is cheapest
 * for the whole plan.
 */
export function partsOfDrafts(
  sheet: SortedEdits,
  { transport, from, until, drafts }: Omit<Load, 'unique' | 'spare'>,
): number {
  const size = transport.batchSize ?? 1;
  const held = new Int32Array(until - from);
  const sets = drafts.map(({ places }) => places);
  const weights = weightsOf(sheet, transport, from, until);
  let parts = size * worthwhile(sets, from, held, weights, new Array(drafts.length).fill(size)).length;
  for (const times of held) if (times === 0) parts++;
  return parts;
}

/**
 * What keeping each edit out of a batch import is worth: one part, or a whole call if it may not be in
 * there.
 */
function weightsOf(sheet: SortedEdits, transport: Transport, from: number, until: number): Int32Array {
  const size = transport.batchSize ?? 1;
  const weights = new Int32Array(until - from).fill(size);
  if (size === 1) return weights;
  for (let place = from; place < until; place++)
    if (mayGoByBatch(sheet, transport, place)) weights[place - from] = 1;
  return weights;
}

/**
 * Sorts drafts and edits that are the only ones with their values into what will be sent, in the fewest
 * calls: `bulk + single + ceil(batched / size)`. Among equally few, as few batch imports as can be, because
 * they must go one after another.
 * @throws Error when an edit would go by batch import that may not: a planner's bug.
 */
export function shipmentOf(sheet: SortedEdits, load: Load): Shipment {
  const packing = new Packing(sheet, load);
  packing.sendKept();
  packing.sendOthers();
  return packing.shipment();
}

/** The edits of a load while they get their calls. */
class Packing {
  private readonly size: number;
  private readonly drafts: Draft[];
  private readonly sets: (readonly number[])[];
  /** The drafts that are worth a call. */
  private readonly kept: ReadonlySet<number>;
  /** Which edits have a call by now, from the first place of the load on. */
  private readonly owned: Uint8Array;
  private readonly sent: Draft[] = [];
  private readonly single: number[];

  constructor(
    private readonly sheet: SortedEdits,
    private readonly load: Load,
  ) {
    const { transport, from, until } = load;
    this.size = transport.batchSize ?? 1;
    this.drafts = load.drafts.slice();
    this.sets = this.drafts.map(({ places }) => places);
    this.owned = new Uint8Array(until - from);
    const weights = weightsOf(sheet, transport, from, until);
    const costs = new Array<number>(this.drafts.length).fill(this.size);
    this.kept = new Set(worthwhile(this.sets, from, new Int32Array(until - from), weights, costs));
    this.single = load.unique.filter((place) => !mayGoByBatch(sheet, transport, place));
  }

  /** What is worth a call, and what can go in no batch import. */
  sendKept(): void {
    for (const k of this.bySize()) if (this.kept.has(k)) this.sent.push(this.claim(k));
    for (const place of this.single) this.own(place, 1);
  }

  /**
   * As far as it makes no more calls, the largest of the other drafts get calls of their own after all, and
   * then single edits. None that holds fewer pairs than the last batch import takes the place of one.
   */
  sendOthers(): void {
    const { load, size, owned } = this;
    let left = owned.reduce((count, is) => count - is, owned.length);
    const fewest = Math.ceil(left / size);
    const last = left - (fewest - 1) * size;
    for (const draft of left > 0 ? load.spare(last) : []) {
      this.drafts.push(draft);
      this.sets.push(draft.places);
    }
    const others: (Draft | number)[] = [];
    let count = 0;
    const tryNext = (other: Draft | number, edits: number) => {
      others.push(other);
      left -= edits;
      if (others.length + Math.ceil(left / size) <= fewest) count = others.length;
    };
    for (const k of this.bySize()) {
      if (others.length >= fewest) break;
      if (this.kept.has(k)) continue;
      const other = this.claim(k);
      if (other.owns.length > 0) tryNext(other, other.owns.length);
    }
    for (const place of load.unique) {
      if (others.length >= fewest) break;
      if (this.isOwned(place)) continue;
      this.own(place, 1);
      tryNext(place, 1);
    }
    others.forEach((other, n) => {
      if (n >= count)
        for (const place of typeof other === 'number' ? [other] : other.owns) this.own(place, 0);
      else if (typeof other === 'number') this.single.push(other);
      else this.sent.push(other);
    });
  }

  /** What was sent, and by batch import the rest. */
  shipment(): Shipment {
    const { sheet, size, single } = this;
    const { transport, from, until } = this.load;
    const bulk: Draft[] = [];
    for (const draft of this.sent) {
      if (draft.owns.length > 1) bulk.push(draft);
      else single.push(...draft.owns);
    }
    const rest: number[] = [];
    for (let place = from; place < until; place++) {
      if (this.isOwned(place)) continue;
      if (!mayGoByBatch(sheet, transport, place)) throw new Error('The planner left an edit without a call.');
      rest.push(place);
    }
    return { bulk, single, batches: chunks(asInSheet(sheet, rest), size) };
  }

  /** The numbers of the drafts, the largest first. */
  private bySize(): number[] {
    const { sets } = this;
    return [...sets.keys()].sort((a, b) => lengthOf(sets, b) - lengthOf(sets, a) || a - b);
  }

  /** A draft with those of its edits that have no call yet. */
  private claim(k: number): Draft {
    const draft = this.drafts[k] as Draft;
    const owns: number[] = [];
    for (let n = 0; n < draft.places.length; n++) {
      const place = draft.places[n] as number;
      if (this.isOwned(place)) continue;
      this.own(place, 1);
      owns.push(place);
    }
    return { ...draft, owns };
  }

  private isOwned(place: number): boolean {
    return this.owned[place - this.load.from] === 1;
  }

  private own(place: number, is: 0 | 1): void {
    this.owned[place - this.load.from] = is;
  }
}

/** Places, which ascend, in the order of their edits in the sheet. */
function asInSheet({ edits }: SortedEdits, places: number[]): number[] {
  const near = places.map((place) => edits[place]?.near ?? 0);
  if (near.every((_, n) => n === 0 || (near[n - 1] as number) <= (near[n] as number))) return places;
  const order = [...places.keys()].sort((a, b) => (near[a] as number) - (near[b] as number) || a - b);
  return order.map((n) => places[n] as number);
}

/** The list in pieces of a size, the last one smaller. */
export function chunks<T>(list: readonly T[], size: number): T[][] {
  const pieces: T[][] = [];
  for (let i = 0; i < list.length; i += size) pieces.push(list.slice(i, i + size));
  return pieces;
}
