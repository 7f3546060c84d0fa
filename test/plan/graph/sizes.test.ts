// How large blocks can be at most: never less than a block there is, and small enough to leave out what no
// call is worth.
import * as fc from 'fast-check';
import { pairsAt, sortEdits } from '../../../src/plan/calls/edits';
import { inLargeBlocks, largestAround } from '../../../src/plan/graph/sizes';
import { editOf } from '../builders';

type Pair = readonly [user: number, course: number];

const edgesOf = (pairs: readonly Pair[]) => {
  const sheet = sortEdits(pairs.map(([user, course]) => editOf(user, course)));
  return pairsAt(
    sheet,
    Int32Array.from(pairs, (_, n) => n),
  );
};

const pairLists = fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(5)), {
  minLength: 1,
  maxLength: 25,
  selector: (pair) => pair.join(),
});

const subset = <T>(list: readonly T[], bits: number): T[] => list.filter((_, n) => (bits >> n) & 1);

/** For each pair, the size of the largest block that holds it, found by trying every set of courses. */
function largestByTrying({ userOf, courseOf, courses, users }: ReturnType<typeof edgesOf>): number[] {
  const has = users.map((_, u) => new Set([...courseOf].filter((_, e) => userOf[e] === u)));
  const best = [...userOf].map(() => 0);
  for (let bits = 1; bits < 1 << courses.length; bits++) {
    const some = subset([...courses.keys()], bits);
    const all = [...users.keys()].filter((u) => some.every((c) => has[u]?.has(c)));
    for (let e = 0; e < best.length; e++) {
      if (!all.includes(userOf[e] ?? -1) || !some.includes(courseOf[e] ?? -1)) continue;
      best[e] = Math.max(best[e] ?? 0, all.length * some.length);
    }
  }
  return best;
}

const once = (length: number) => new Int32Array(length).fill(1);

test('no block around a pair is larger than the stated maximum', () => {
  fc.assert(
    fc.property(pairLists, (list) => {
      const pairs = edgesOf(list);
      const sizeAt = largestAround({
        ...pairs,
        users: once(pairs.users.length),
        courses: once(pairs.courses.length),
      });
      largestByTrying(pairs).forEach((size, e) => {
        expect(sizeAt?.(e)).toBeGreaterThanOrEqual(size);
      });
    }),
  );
});

test('keeps every pair of a block that is large enough', () => {
  fc.assert(
    fc.property(pairLists, fc.integer({ min: 2, max: 9 }), (list, least) => {
      const pairs = edgesOf(list);
      const kept = inLargeBlocks(pairs, pairs.users.length, pairs.courses.length, least);
      largestByTrying(pairs).forEach((size, e) => {
        if (size >= least) expect(kept[e]).toBe(1);
      });
    }),
  );
});

test('leaves out pairs of small blocks only', () => {
  const block = [1, 2, 3].flatMap((user) => [10, 11, 12].map((course): Pair => [user, course]));
  // Users 4 and 5 share two courses: at most 2 x 2, though user 4 has five courses and course 20 five users.
  const chain: Pair[] = [4, 5].flatMap((user) => [20, 21].map((course): Pair => [user, course]));
  const loose: Pair[] = [6, 7, 8].map((user): Pair => [user, 20]);
  const pairs = edgesOf([...block, ...chain, ...loose]);
  const kept = inLargeBlocks(pairs, pairs.users.length, pairs.courses.length, 6);
  expect([...kept]).toEqual([...block.map(() => 1), ...chain.map(() => 0), ...loose.map(() => 0)]);
});
