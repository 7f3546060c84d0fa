// Makes blocks fewer and smaller without letting go of an edge: drops those not needed, narrows each to what
// only it holds, and joins those that fit in one call together.
import { type Block, edgesIn, type Graph, goes } from '../graph/graph';
import { add, at, sorted } from '../graph/ints';
import type { Random } from '../graph/random';
import { type Caps, callsOf } from './terms';

/** Beyond so many blocks it takes too long to look at every two of them. */
const MOST_TO_JOIN = 3000;

/**
 * Improves blocks that can overlap, until nothing changes. Their calls never grow. Looks at them by size or,
 * given `random`, in any order. Needs the graph's bits.
 */
export function improve(graph: Graph, caps: Caps, blocks: readonly Block[], random: Random | null): Block[] {
  let improved = narrow(graph, blocks, random);
  while (improved.length <= MOST_TO_JOIN) {
    const joined = join(graph, caps, improved);
    if (joined.length === improved.length) break;
    improved = narrow(graph, joined, random);
  }
  return improved;
}

/**
 * Drops blocks that are not needed, the smallest first; then narrows each, the largest first, to the users
 * and courses of the edges that no other block holds.
 */
export function narrow(graph: Graph, blocks: readonly Block[], random: Random | null): Block[] {
  const held = new Int32Array(graph.size);
  const bySize = blocks
    .map((block) => {
      const edges = edgesIn(graph, block);
      return { block, edges, key: random ? random(blocks.length) : edges.length };
    })
    .sort((a, b) => a.key - b.key);
  const count = (edges: readonly number[], what: number) => {
    for (const e of edges) add(held, e, what);
  };
  for (const { edges } of bySize) count(edges, 1);
  const needed = bySize.filter(({ edges }) => {
    if (edges.some((e) => at(held, e) === 1)) return true;
    count(edges, -1);
    return false;
  });
  return needed.reverse().map(({ block, edges }) => {
    const wide = block.courses.length;
    const needsUser = new Uint8Array(block.users.length);
    const needsCourse = new Uint8Array(wide);
    for (let i = 0; i < edges.length; i++) {
      if (at(held, edges[i] as number) !== 1) continue;
      needsUser[Math.floor(i / wide)] = 1;
      needsCourse[i % wide] = 1;
    }
    for (let i = 0; i < edges.length; i++) {
      if (needsUser[Math.floor(i / wide)] === 0 || needsCourse[i % wide] === 0)
        add(held, edges[i] as number, -1);
    }
    return {
      users: block.users.filter((_, i) => needsUser[i] === 1),
      courses: block.courses.filter((_, i) => needsCourse[i] === 1),
    };
  });
}

/** Joins blocks two by two if the users and courses of both make one block that takes fewer calls. */
function join(graph: Graph, caps: Caps, blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const k = joined.findIndex((other) => saves(graph, caps, block, other));
    if (k < 0) joined.push(block);
    else joined[k] = both(joined[k] as Block, block);
  }
  return joined;
}

function saves(graph: Graph, caps: Caps, a: Block, b: Block): boolean {
  const { users } = graph;
  if (!goes(users, a.users[0] as number, b.courses[0] as number)) return false;
  const whole = (us: readonly number[], cs: readonly number[]) =>
    us.every((u) => cs.every((c) => goes(users, u, c)));
  if (!whole(a.users, b.courses) || !whole(b.users, a.courses)) return false;
  return callsOf(graph, caps, both(a, b)) < callsOf(graph, caps, a) + callsOf(graph, caps, b);
}

function both(a: Block, b: Block): Block {
  return { users: union(a.users, b.users), courses: union(a.courses, b.courses) };
}

function union(a: readonly number[], b: readonly number[]): number[] {
  return sorted([...new Set([...a, ...b])]);
}

/**
 * Joins blocks without overlap that have the same users, or the same courses, if that takes no more calls.
 */
export function joinAlike(graph: Graph, caps: Caps, blocks: readonly Block[]): Block[] {
  let joined = blocks;
  for (const side of ['users', 'courses'] as const) {
    const byNodes = new Map<string, Block>();
    const apart: Block[] = [];
    for (const block of joined) {
      const nodes = block[side].join();
      const other = byNodes.get(nodes);
      const one = other && both(other, block);
      if (one && callsOf(graph, caps, one) <= callsOf(graph, caps, other) + callsOf(graph, caps, block)) {
        byNodes.set(nodes, one);
      } else if (other) apart.push(block);
      else byNodes.set(nodes, block);
    }
    joined = [...byNodes.values(), ...apart];
  }
  return joined.slice();
}
