// Local search: takes a few neighbouring blocks away, rebuilds what they held with a little randomness, and
// keeps the new blocks unless they cost more. Needs the graph's bits.
import { builderFor, type Manner } from '../build';
import { type Block, edgesIn, type Graph, widest } from '../graph';
import { add, at } from '../ints';
import { randomFrom } from '../random';
import { partsOf, priceOf, type Terms } from '../terms';

/** The search of one graph. */
export interface LocalSearch {
  /** Tries one change. The price never grows. */
  readonly step: () => void;
  readonly price: () => number;
  readonly blocks: () => Block[];
}

interface Placed {
  readonly block: Block;
  /** The edges that the block holds, of those that have to be held. */
  readonly edges: readonly number[];
  readonly price: number;
  /** How many of them no other block holds. */
  alone: number;
}

/**
 * Searches from these blocks on. `spare[e]` is 1 for edges that blocks as wide as can be bring along, so that
 * they need not be held for their own sake; `null` if all do.
 */
export function searchFrom(
  graph: Graph,
  terms: Terms,
  spare: Uint8Array | null,
  blocks: readonly Block[],
  seed: number,
): LocalSearch {
  const random = randomFrom(seed);
  const build = builderFor(graph, terms);
  const places: (Placed | null)[] = [];
  const freePlaces: number[] = [];
  /** How many blocks hold each edge, and their places XORed: where it is one block, its place. */
  const held = new Int32Array(graph.size);
  const holders = new Int32Array(graph.size);
  /** Places of blocks all of whose edges others may hold by now. */
  let idle: number[] = [];
  let price = 0;
  for (const block of blocks) put(placedOf(spare ? widest(graph, block) : block));
  dropIdle();

  return {
    step,
    price: () => price,
    blocks: () => places.flatMap((placed) => (placed ? [placed.block] : [])),
  };

  function step(): void {
    const before = takeSome(2 + random(14));
    const released: number[] = [];
    let most = 0;
    for (const placed of before) {
      most += placed.price;
      for (const e of placed.edges) {
        if (at(held, e) !== 0) continue;
        held[e] = -1;
        released.push(e);
      }
    }
    for (const e of released) held[e] = 0;
    const built = build(released, manner(), most);
    if (built) for (const block of built) put(placedOf(block));
    else for (const placed of before) put(placed);
    dropIdle();
  }

  function manner(): Manner {
    const width = random(4);
    return {
      overlap: terms.overlap,
      from: 'both',
      largest: partsOf(terms) > 1 && random(2) === 0,
      trim: random(2) === 0,
      noise: width === 0 ? null : () => random(1000) * width * 0.001,
    };
  }

  /** Takes away about so many blocks that have users or courses in common. */
  function takeSome(count: number): Placed[] {
    let first = random(places.length);
    while (!places[first]) first = random(places.length);
    const chosen = [first];
    for (let tries = count * 4; chosen.length < count && tries > 0; tries--) {
      const from = places[chosen[random(chosen.length)] as number];
      if (!from || from.edges.length === 0) continue;
      const edge = from.edges[random(from.edges.length)] as number;
      const [side, node] =
        random(2) === 0 ? [graph.users, at(graph.userOf, edge)] : [graph.courses, at(graph.courseOf, edge)];
      const start = at(side.start, node);
      const other = at(side.edges, start + random(at(side.start, node + 1) - start));
      const holder = at(holders, other);
      if (at(held, other) === 1 && !chosen.includes(holder)) chosen.push(holder);
    }
    return chosen.map(take);
  }

  function placedOf(block: Block): Placed {
    const inside = edgesIn(graph, block);
    const edges = spare ? inside.filter((e) => spare[e] === 0) : inside;
    return { block, edges, price: priceOf(graph, terms, block), alone: 0 };
  }

  function put(placed: Placed): void {
    const place = freePlaces.pop() ?? places.length;
    places[place] = placed;
    price += placed.price;
    placed.alone = 0;
    for (const e of placed.edges) {
      if (at(held, e) === 0) placed.alone++;
      else if (at(held, e) === 1) addAlone(at(holders, e), -1);
      add(held, e, 1);
      holders[e] = at(holders, e) ^ place;
    }
    if (placed.alone === 0) idle.push(place);
  }

  function take(place: number): Placed {
    const placed = places[place];
    if (!placed) throw new Error('The planner took a block that is not there.');
    places[place] = null;
    freePlaces.push(place);
    price -= placed.price;
    for (const e of placed.edges) {
      add(held, e, -1);
      holders[e] = at(holders, e) ^ place;
      if (at(held, e) === 1) addAlone(at(holders, e), 1);
    }
    return placed;
  }

  function addAlone(place: number, what: number): void {
    const placed = places[place];
    if (!placed) return;
    placed.alone += what;
    if (placed.alone === 0) idle.push(place);
  }

  function dropIdle(): void {
    for (const place of idle) if (places[place]?.alone === 0) take(place);
    idle = [];
  }
}
