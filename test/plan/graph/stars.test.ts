// Stars: the fewest of them that hold every edge, by comparing with a matching found another way.
import * as fc from 'fast-check';
import type { Graph } from '../../../src/plan/graph/graph';
import { starPlans } from '../../../src/plan/graph/stars';
import { faultsOfBlocks, graphs } from '../graphs';

/** The size of a largest matching: no two of its edges share a node. By trying, user by user. */
function largestMatching(graph: Graph): number {
  const edges = [...graph.userOf.keys()].map(
    (e) => [graph.userOf[e] ?? -1, graph.courseOf[e] ?? -1] as const,
  );
  const most = (user: number, taken: number): number => {
    if (user === graph.users.size) return 0;
    const free = edges.filter(([of, course]) => of === user && ((taken >> course) & 1) === 0);
    return Math.max(
      most(user + 1, taken),
      ...free.map(([, course]) => 1 + most(user + 1, taken | (1 << course))),
    );
  };
  return most(0, 0);
}

const small = graphs.filter(({ size }) => size <= 14);

test('the first plan has as few stars as any: as many as the edges of a largest matching', () => {
  fc.assert(
    fc.property(small, (graph) => {
      const [fewest = []] = starPlans(graph);
      expect(fewest).toHaveLength(largestMatching(graph));
      expect(faultsOfBlocks(graph, fewest, false)).toEqual([]);
    }),
  );
});

test('the others have a star for each user, and for each course', () => {
  fc.assert(
    fc.property(small, (graph) => {
      const [, ofUsers = [], ofCourses = []] = starPlans(graph);
      expect(ofUsers.map(({ users }) => users)).toEqual([...Array(graph.users.size).keys()].map((u) => [u]));
      expect(ofCourses.map(({ courses }) => courses)).toEqual(
        [...Array(graph.courses.size).keys()].map((c) => [c]),
      );
    }),
  );
});
