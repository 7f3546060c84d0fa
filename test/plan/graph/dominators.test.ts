// Which edges are covered whenever others are, compared with the definition, edge by edge.
import * as fc from 'fast-check';
import { broughtAlong } from '../../../src/plan/graph/dominators';
import { neighbours, type Side } from '../../../src/plan/graph/graph';
import { graphs } from '../graphs';

const nodesOf = (side: Side): number[] => [...Array(side.size).keys()];

/**
 * Whether everything that one node goes with goes with another too; of two alike, the first counts as less.
 */
function isBelow(side: Side, one: number, other: number): boolean {
  const [own, others] = [neighbours(side, one), neighbours(side, other)];
  if (one === other || !own.every((node) => others.includes(node))) return false;
  return own.length < others.length || one < other;
}

test('an edge is brought along by one of a user with fewer courses, or of a course with fewer users', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const { users, courses, userOf, courseOf } = graph;
      const expected = [...userOf.keys()].map((edge) => {
        const [user, course] = [userOf[edge] ?? -1, courseOf[edge] ?? -1];
        const byUser = nodesOf(users).some(
          (other) => isBelow(users, other, user) && neighbours(users, other).includes(course),
        );
        const byCourse = nodesOf(courses).some(
          (other) => isBelow(courses, other, course) && neighbours(courses, other).includes(user),
        );
        return byUser || byCourse ? 1 : 0;
      });
      expect([...broughtAlong(graph)]).toEqual(expected);
    }),
  );
});
