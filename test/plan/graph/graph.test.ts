// The graph of users and courses: every way to ask which go together gives the same answer.
import * as fc from 'fast-check';
import {
  type Block,
  common,
  degree,
  edgesIn,
  type Graph,
  goes,
  graphOf,
  neighbours,
  type Side,
  weightOf,
  widest,
} from '../../../src/plan/graph/graph';
import { graphFrom } from '../graphs';

/**
 * Graphs of up to 40 x 40 nodes, so that rows of bits have more than one word, in which the first user goes
 * with many courses.
 */
const wideGraphs: fc.Arbitrary<Graph> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 39 }), fc.nat(39)), {
    minLength: 1,
    maxLength: 200,
    selector: (pair) => pair.join(),
  })
  .chain((pairs) =>
    fc
      .integer({ min: 1, max: 40 })
      .map((most) => graphFrom([...pairs, ...Array.from({ length: most }, (_, n) => [0, n] as const)])),
  );

const nodesOf = (side: Side): number[] => [...Array(side.size).keys()];

/** The edges as `user-course` texts. */
const pairsIn = ({ userOf, courseOf, size }: Graph): Set<string> =>
  new Set([...Array(size).keys()].map((edge) => `${userOf[edge]}-${courseOf[edge]}`));

/** A side as a graph has it that is too large for bits. */
const withoutBits = (side: Side): Side => ({ ...side, words: 0, bits: new Int32Array(0) });

test('a user goes with a course exactly where there is an edge, asked from either side, with bits or without', () => {
  fc.assert(
    fc.property(wideGraphs, (graph) => {
      const pairs = pairsIn(graph);
      const { users, courses } = graph;
      const all = nodesOf(users).flatMap((user) =>
        nodesOf(courses).map((course): [number, number] => [user, course]),
      );
      for (const side of [users, withoutBits(users)])
        expect(all.filter((pair) => goes(side, ...pair) !== pairs.has(pair.join('-')))).toEqual([]);
      for (const side of [courses, withoutBits(courses)])
        expect(
          all.filter(([user, course]) => goes(side, course, user) !== pairs.has(`${user}-${course}`)),
        ).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('the neighbours of a node are all nodes that it goes with, ascending, and each is on its edge', () => {
  fc.assert(
    fc.property(wideGraphs, (graph) => {
      const { users, courses, userOf, courseOf } = graph;
      const pairs = pairsIn(graph);
      for (const [side, other, near, far] of [
        [users, courses, userOf, courseOf],
        [courses, users, courseOf, userOf],
      ] as const)
        for (const node of nodesOf(side)) {
          const expected = nodesOf(other).filter((each) =>
            pairs.has(side === users ? `${node}-${each}` : `${each}-${node}`),
          );
          const edges = [...side.edges.subarray(side.start[node] ?? 0, side.start[node + 1] ?? 0)];
          const found = [
            neighbours(side, node),
            degree(side, node),
            edges.map((edge) => [near[edge], far[edge]]),
          ];
          expect(found).toEqual([expected, expected.length, expected.map((each) => [node, each])]);
        }
    }),
    { numRuns: 20 },
  );
});

test('counts the pairs that its edges represent', () => {
  fc.assert(
    fc.property(wideGraphs, ({ users, courses, userOf, courseOf, pairs }) => {
      const membersOf = (side: Side, node: number | undefined) => side.members[node ?? -1]?.length ?? 0;
      const each = [...userOf.keys()].map(
        (edge) => membersOf(users, userOf[edge]) * membersOf(courses, courseOf[edge]),
      );
      expect(pairs).toBe(each.reduce((sum, one) => sum + one, 0));
      expect(weightOf(users, nodesOf(users))).toBe(users.members.flat().length);
      expect(weightOf(users, [])).toBe(0);
    }),
  );
});

/** A block of the graph: some users that go with one course, and what they have in common. */
const blockOf = (graph: Graph, course: number, most: number): Block => {
  const users = neighbours(graph.courses, course).slice(0, most);
  return { users, courses: common(graph.users, users) };
};

test('the edges of a block are those between its users and its courses, in the order of both', () => {
  fc.assert(
    fc.property(wideGraphs, fc.nat(), fc.integer({ min: 1, max: 3 }), (graph, number, most) => {
      const whole = blockOf(graph, number % graph.courses.size, most);
      // Users with many courses of which the block has one are looked up in another way.
      for (const block of [whole, { ...whole, courses: whole.courses.slice(0, 1) }]) {
        const edges = edgesIn(graph, block);
        expect(edges.map((edge) => [graph.userOf[edge], graph.courseOf[edge]])).toEqual(
          block.users.flatMap((user) => block.courses.map((course) => [user, course])),
        );
      }
    }),
  );
});

test('the widest block has all courses that its users have in common, and all users that have those', () => {
  fc.assert(
    fc.property(wideGraphs, fc.nat(), fc.integer({ min: 1, max: 3 }), (graph, number, most) => {
      const pairs = pairsIn(graph);
      const block = blockOf(graph, number % graph.courses.size, most);
      const courses = nodesOf(graph.courses).filter((course) =>
        block.users.every((user) => pairs.has(`${user}-${course}`)),
      );
      const users = nodesOf(graph.users).filter((user) =>
        courses.every((course) => pairs.has(`${user}-${course}`)),
      );
      expect(widest(graph, block)).toEqual({ users, courses });
    }),
  );
});

test('keeps no bits if they would take too much memory, and still knows who goes with what', () => {
  // Each user goes with a course of their own, and with the next one: 12,000 x 12,000 is more than 2^27.
  const size = 12_000;
  const userOf = Int32Array.from({ length: 2 * size - 1 }, (_, edge) => edge >> 1);
  const courseOf = Int32Array.from({ length: 2 * size - 1 }, (_, edge) => (edge + 1) >> 1);
  const alone = Array.from({ length: size }, (_, node) => [node]);
  const graph = graphOf(userOf, courseOf, alone, alone);
  expect([graph.users.words, graph.users.bits.length]).toEqual([0, 0]);
  expect([4, 5, 6, 7].map((course) => goes(graph.users, 5, course))).toEqual([false, true, true, false]);
  expect([4, 5, 6, 7].map((user) => goes(graph.courses, 6, user))).toEqual([false, true, true, false]);
  expect(graph.pairs).toBe(2 * size - 1);
});
