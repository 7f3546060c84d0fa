// Random graphs for the tests of single methods, and the check of what a method makes of one.
import * as fc from 'fast-check';
import { pairsOf } from '../../src/plan/blocks/terms';
import { type Block, type Graph, graphOf } from '../../src/plan/graph/graph';

/** The graph of these (user, course) pairs, whose nodes stand for 1 to 3 members each. */
export function graphFrom(pairs: readonly (readonly [number, number])[]): Graph {
  const users = [...new Set(pairs.map(([user]) => user))].sort((a, b) => a - b);
  const courses = [...new Set(pairs.map(([, course]) => course))].sort((a, b) => a - b);
  const edges = pairs
    .map(([user, course]) => [users.indexOf(user), courses.indexOf(course)] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const members = (ids: readonly number[]) =>
    ids.map((id) => Array.from({ length: 1 + (id % 3) }, (_, n) => id * 10 + n));
  return graphOf(
    Int32Array.from(edges, ([user]) => user),
    Int32Array.from(edges, ([, course]) => course),
    members(users),
    members(courses),
  );
}

/** Graphs of up to 8 x 8 nodes with at least one edge. */
export const graphs: fc.Arbitrary<Graph> = fc
  .uniqueArray(fc.tuple(fc.nat(7), fc.nat(7)), {
    minLength: 1,
    maxLength: 40,
    selector: (pair) => pair.join(),
  })
  .map(graphFrom);

/**
 * What is wrong with blocks that should hold every edge of a graph, and exactly once unless overlap is
 * allowed.
 */
export function faultsOfBlocks(graph: Graph, blocks: readonly Block[], overlap: boolean): string[] {
  const faults: string[] = [];
  const held = new Map<string, number>();
  for (let e = 0; e < graph.size; e++) held.set(`${graph.userOf[e]}-${graph.courseOf[e]}`, 0);
  for (const { users, courses } of blocks) {
    if (users.length === 0 || courses.length === 0) faults.push('a block is empty');
    for (const nodes of [users, courses]) {
      if (nodes.some((node, n) => n > 0 && node <= (nodes[n - 1] ?? -1)))
        faults.push(`${nodes} does not ascend`);
    }
    for (const user of users) {
      for (const course of courses) {
        const count = held.get(`${user}-${course}`);
        if (count === undefined) faults.push(`${user}-${course} is no edge`);
        else held.set(`${user}-${course}`, count + 1);
      }
    }
  }
  for (const [edge, count] of held) {
    if (count === 0) faults.push(`${edge} is in no block`);
    if (count > 1 && !overlap) faults.push(`${edge} is in ${count} blocks`);
  }
  return faults;
}

/** Pairs over all blocks. */
export function written(graph: Graph, blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + pairsOf(graph, block), 0);
}
