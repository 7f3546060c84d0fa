// The bounds: never above what trying everything finds, and as high as that where it is easy to see.
import * as fc from 'fast-check';
import { boundByBlocks, boundBySizes, lowerBound, rank } from '../../../src/plan/blocks/bound';
import { type Graph, graphOf } from '../../../src/plan/graph/graph';
import { cases } from '../../support/cases';
import { fewestByTrying } from '../exhaustive';

type Pair = readonly [user: number, course: number];
const FREE = { users: 1000, courses: 1000, pairs: 5000 };

/**
 * The graph of pairs in which every node stands for as many members as its number says, 1 if it says none.
 */
function weighted(pairs: readonly Pair[], weights: Readonly<Record<number, number>> = {}): Graph {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const users = [...new Set(sorted.map(([user]) => user))];
  const courses = [...new Set(sorted.map(([, course]) => course))].sort((a, b) => a - b);
  const members = (ids: readonly number[]) =>
    ids.map((id) => Array.from({ length: weights[id] ?? 1 }, (_, n) => id * 1e5 + n));
  return graphOf(
    Int32Array.from(sorted, ([user]) => users.indexOf(user)),
    Int32Array.from(sorted, ([, course]) => courses.indexOf(course)),
    members(users),
    members(courses),
  );
}

const pairLists = fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(4)), {
  minLength: 1,
  maxLength: 12,
  selector: (pair) => pair.join(),
});

test('the bound is at most the fewest calls, under any caps', () => {
  fc.assert(
    fc.property(
      pairLists,
      fc.oneof(fc.constant(1000), fc.integer({ min: 1, max: 4 })),
      fc.oneof(fc.constant(1000), fc.integer({ min: 1, max: 4 })),
      fc.oneof(fc.constant(5000), fc.integer({ min: 1, max: 8 })),
      (pairs, users, courses, most) => {
        const limits = { maxUsers: users, maxCourses: courses, maxPairs: most };
        const bound = lowerBound(weighted(pairs), { users, courses, pairs: most });
        expect(bound).toBeLessThanOrEqual(fewestByTrying(pairs, limits, true));
        expect(bound).toBeGreaterThan(0);
      },
    ),
    { numRuns: cases(300) },
  );
});

test('the rank is at most the fewest blocks without overlap', () => {
  fc.assert(
    fc.property(pairLists, (pairs) => {
      const limits = { maxUsers: 1000, maxCourses: 1000, maxPairs: 5000 };
      expect(rank(weighted(pairs))).toBeLessThanOrEqual(fewestByTrying(pairs, limits, false));
    }),
    { numRuns: cases(300) },
  );
});

test('users with one course each take as many calls as there are courses', () => {
  expect(
    lowerBound(
      weighted([
        [0, 10],
        [1, 11],
        [2, 12],
      ]),
      FREE,
    ),
  ).toBe(3);
});

test('a course with 2,500 users takes three calls of 1,000, beside the calls of other courses', () => {
  const graph = weighted(
    [
      [0, 10],
      [1, 10],
      [1, 11],
      [2, 11],
    ],
    { 0: 2400, 1: 100, 2: 50 },
  );
  expect(lowerBound(graph, { ...FREE, pairs: 1e9 })).toBe(4);
});

test('10,001 pairs take three calls of 5,000', () => {
  expect(lowerBound(weighted([[0, 10]], { 0: 73, 10: 137 }), FREE)).toBe(3);
});

test('the rank counts three users with two of three courses each, which no two pairs show', () => {
  const triangle = weighted([
    [0, 10],
    [0, 11],
    [1, 11],
    [1, 12],
    [2, 10],
    [2, 12],
  ]);
  expect(rank(triangle)).toBe(3);
});

test('the rank does not count users that are sums of others', () => {
  const graph = weighted([
    [0, 10],
    [0, 11],
    [1, 12],
    [1, 13],
    [2, 10],
    [2, 11],
    [2, 12],
    [2, 13],
  ]);
  expect(rank(graph)).toBe(2);
});

describe('with batch imports', () => {
  test('the largest blocks around pairs give a bound at most as high as the cheapest plan', () => {
    fc.assert(
      fc.property(
        pairLists,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 25 }),
        (pairs, parts, most) => {
          const limits = { maxUsers: 1000, maxCourses: 1000, maxPairs: most };
          const calls = Math.ceil(boundBySizes(weighted(pairs), most, parts) / parts);
          expect(calls).toBeLessThanOrEqual(fewestByTrying(pairs, limits, true, parts));
        },
      ),
      { numRuns: cases(300) },
    );
  });

  test('roles that share a course each take a call of their own', () => {
    // Two roles of 100 users and three courses each, of which they share the one in the middle.
    const roles: Pair[] = [
      [0, 10],
      [0, 11],
      [0, 12],
      [1, 12],
      [1, 13],
      [1, 14],
    ];
    expect(boundBySizes(weighted(roles, { 0: 100, 1: 100 }), 5000, 200)).toBe(400);
  });

  test('with few nodes on one side, the bound by blocks is between the one by sizes and the fewest calls', () => {
    fc.assert(
      fc.property(pairLists, fc.integer({ min: 1, max: 6 }), (pairs, parts) => {
        const graph = weighted(pairs);
        const bound = boundByBlocks(graph, parts) ?? Number.NaN;
        const limits = { maxUsers: 1000, maxCourses: 1000, maxPairs: 5000 };
        expect(Math.ceil(bound / parts)).toBeLessThanOrEqual(fewestByTrying(pairs, limits, true, parts));
        expect(bound).toBeGreaterThanOrEqual(boundBySizes(graph, 5000, parts));
      }),
      { numRuns: cases(300) },
    );
  });

  test('two cohorts that share courses cost a call for these and the rest by import', () => {
    // 60 users have all four courses, 120 more the first two of them: a call of 360 pairs, and 120 pairs by
    // import.
    const cohorts: Pair[] = [
      [0, 10],
      [0, 11],
      [0, 12],
      [0, 13],
      [1, 10],
      [1, 11],
    ];
    const graph = weighted(cohorts, { 0: 60, 1: 120 });
    expect(boundByBlocks(graph, 200)).toBe(320);
    expect(boundBySizes(graph, 5000, 200)).toBe(300);
  });

  test('with many nodes on both sides no set of them is looked at', () => {
    const wide = Array.from({ length: 11 }, (_, n): Pair => [n, 100 + n]);
    expect(boundByBlocks(weighted(wide), 200)).toBeNull();
    expect(boundByBlocks(weighted(wide.slice(1)), 200)).toBe(10);
  });
});
