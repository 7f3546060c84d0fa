// Cutting a block into calls, and the bounds on how few that can be.
import * as fc from 'fast-check';
import {
  boundOfBatches,
  type Caps,
  fewestCalls,
  fits,
  mostInCall,
  tiling,
} from '../../../src/plan/blocks/terms';

const caps: fc.Arbitrary<Caps> = fc.record({
  users: fc.integer({ min: 1, max: 20 }),
  courses: fc.integer({ min: 1, max: 20 }),
  pairs: fc.integer({ min: 1, max: 60 }),
});
const side = fc.integer({ min: 1, max: 60 });

test.each([
  [{ users: 1000, courses: 1000, pairs: 5000 }, 1000, 5, 1],
  [{ users: 1000, courses: 1000, pairs: 5000 }, 1001, 1, 2],
  [{ users: 1000, courses: 1000, pairs: 5000 }, 1000, 6, 2],
  [{ users: 1000, courses: 1000, pairs: 5000 }, 1, 1001, 2],
  [{ users: 1000, courses: 1000, pairs: 5000 }, 2500, 20, 10],
  [{ users: 10, courses: 10, pairs: 10 }, 10, 10, 10],
  [{ users: 4, courses: 100, pairs: 100 }, 5, 3, 2],
])('under %j, %d users x %d courses take %d calls', (some, users, courses, calls) => {
  expect(tiling(some, users, courses).calls).toBe(calls);
});

test('each tile fits, the tiles cover the block, and their number is right', () => {
  fc.assert(
    fc.property(caps, side, side, (some, users, courses) => {
      const tile = tiling(some, users, courses);
      expect(fits(some, tile.users, tile.courses)).toBe(true);
      expect(Math.ceil(users / tile.users) * Math.ceil(courses / tile.courses)).toBe(tile.calls);
    }),
  );
});

test('a smaller block never takes more calls', () => {
  fc.assert(
    fc.property(caps, side, side, (some, users, courses) => {
      expect(tiling(some, users, courses).calls).toBeLessThanOrEqual(tiling(some, users + 1, courses).calls);
      expect(tiling(some, users, courses).calls).toBeLessThanOrEqual(tiling(some, users, courses + 1).calls);
    }),
  );
});

test('no block takes fewer calls than the bound', () => {
  fc.assert(
    fc.property(caps, side, side, (some, users, courses) => {
      expect(fewestCalls(some, users, courses)).toBeLessThanOrEqual(tiling(some, users, courses).calls);
    }),
  );
});

test('a missing cap does not weaken the bound of another', () => {
  const none = Number.POSITIVE_INFINITY;
  expect(fewestCalls({ users: 10, courses: none, pairs: none }, 25, 1)).toBe(3);
  expect(fewestCalls({ users: none, courses: 10, pairs: none }, 1, 25)).toBe(3);
  expect(fewestCalls({ users: none, courses: none, pairs: 10 }, 5, 5)).toBe(3);
});

const batchesOf = (batchSize: number) => ({
  caps: { users: 1000, courses: 1000, pairs: 5000 },
  overlap: false,
  batchSize,
  methods: [],
  search: null,
});

test('with batch imports, what all pairs cost in them or in the largest calls bounds the price', () => {
  // In tenths of a call: 100 pairs by import, or in five calls of 20; 30 pairs by import cost less than a
  // call.
  expect(boundOfBatches(batchesOf(10), 100, 20)).toBe(50);
  expect(boundOfBatches(batchesOf(10), 100, 1000)).toBe(10);
  expect(boundOfBatches(batchesOf(10), 7, 1000)).toBe(7);
  expect(boundOfBatches(batchesOf(10), 100, 5)).toBe(100);
});

test('a call carries at most the pairs that its caps and the users and courses there are allow', () => {
  const some = { users: 10, courses: 4, pairs: 30 };
  expect([mostInCall(some, 3, 2), mostInCall(some, 20, 2), mostInCall(some, 20, 20)]).toEqual([6, 20, 30]);
});
