// Blocks made fewer and smaller: which are dropped, what is left of one, and which become one.
import { improve, joinAlike, narrow } from '../../../src/plan/blocks/improve';
import type { Block } from '../../../src/plan/graph/graph';
import { graphFrom } from '../graphs';

const CAPS = { users: 1000, courses: 1000, pairs: 5000 };

const block = (users: readonly number[], courses: readonly number[]): Block => ({ users, courses });

/** The graph in which exactly the pairs of these blocks are; each node is one user, or one course. */
const graphOfBlocks = (...blocks: readonly Block[]) => {
  const pairs = blocks.flatMap(({ users, courses }) =>
    users.flatMap((user) => courses.map((course) => `${3 * user}/${3 * course}`)),
  );
  return graphFrom([...new Set(pairs)].map((pair) => pair.split('/').map(Number) as [number, number]));
};

describe('narrowing', () => {
  test('drops a block whose pairs other blocks hold', () => {
    const [large, small] = [block([0, 1], [0, 1]), block([1], [1])];
    expect(narrow(graphOfBlocks(large, small), [small, large], null)).toEqual([large]);
  });

  test('drops the smallest that is not needed first, and narrows the largest first', () => {
    const [row, tall, pair] = [block([0], [0, 1]), block([0, 1, 2], [0]), block([0, 1], [0])];
    expect(narrow(graphOfBlocks(row, tall), [row, pair, tall], null)).toEqual([block([1, 2], [0]), row]);
  });

  test('leaves a block the users and courses of what only it holds', () => {
    const [large, beside] = [block([0, 1], [0, 1, 2]), block([1, 2], [2])];
    expect(narrow(graphOfBlocks(large, beside), [beside, large], null)).toEqual([large, block([2], [2])]);
  });

  test('leaves blocks alone that share no pair', () => {
    const blocks = [block([0, 1], [0, 1]), block([2], [2])];
    expect(narrow(graphOfBlocks(...blocks), blocks, null)).toEqual(blocks);
  });
});

describe('improving', () => {
  const [a, b, c] = [block([0], [0, 1]), block([1], [0, 1]), block([2], [2])];
  const graph = graphOfBlocks(a, b, c);

  test('makes one block of those that fit in one call together', () => {
    expect(improve(graph, CAPS, [a, b, c], null)).toEqual([block([0, 1], [0, 1]), c]);
  });

  test('keeps blocks that would take as many calls together', () => {
    expect(improve(graph, { ...CAPS, users: 1 }, [a, b, c], null)).toHaveLength(3);
  });

  test('keeps blocks that have a pair between them that nobody asks for', () => {
    const [one, other] = [block([0, 1], [0]), block([1], [1])];
    expect(improve(graphOfBlocks(one, other), CAPS, [one, other], null)).toEqual([one, other]);
  });

  test('joins until nothing is left to join', () => {
    const rows = [0, 1, 2, 3].map((user) => block([user], [0, 1]));
    expect(improve(graphOfBlocks(...rows), CAPS, rows, null)).toEqual([block([0, 1, 2, 3], [0, 1])]);
  });
});

describe('joining without overlap', () => {
  test('makes one block of those with the same users, and then of those with the same courses', () => {
    const parts = [block([0], [0]), block([0], [1]), block([1], [0, 1]), block([2], [2])];
    const joined = joinAlike(graphOfBlocks(...parts), CAPS, parts);
    expect(joined).toEqual([block([0, 1], [0, 1]), block([2], [2])]);
  });

  test('keeps blocks apart that would take more calls as one', () => {
    const parts = [block([0, 1], [0]), block([0, 1], [1])];
    const graph = graphOfBlocks(...parts);
    // Two calls either way: joined all the same, so that fewer blocks are left to look at.
    expect(joinAlike(graph, { ...CAPS, courses: 1 }, parts)).toEqual([block([0, 1], [0, 1])]);
    const [wide, tall] = [block([0, 1, 2], [0]), block([0, 1, 2], [1])];
    // At most two pairs to a call: three users and two courses take three calls, and each alone two.
    expect(joinAlike(graphOfBlocks(wide, tall), { ...CAPS, pairs: 2 }, [wide, tall])).toHaveLength(1);
  });
});
