// Choosing how to read enrollments in the fewest calls.
import * as fc from 'fast-check';
import { planReads, type ReadKind, type ReadsKnown } from '../../src/plan';

function knownOf(some: Partial<ReadsKnown>): ReadsKnown {
  return { courses: 10, users: 1000, lookUps: 0, idsPerUrl: 100, pageSize: 200, seen: {}, ...some };
}

test('nothing wanted is nothing to read', () => {
  expect(planReads(knownOf({ courses: 0 }))).toBeNull();
  expect(planReads(knownOf({ users: 0, lookUps: 0 }))).toBeNull();
});

test('a short list is read whole', () => {
  expect(planReads(knownOf({ seen: { all: [150] } }))).toEqual({ kind: 'all', calls: 0, certain: true });
});

test('a long list is left for the courses that are wanted', () => {
  const seen = { all: [90_000], 'by-course': [1200] };
  expect(planReads(knownOf({ seen }))).toEqual({ kind: 'by-course', calls: 5, certain: true });
});

test('few users with many enrollments around them are read by user', () => {
  const seen = { all: [90_000], 'by-course': [20_000] };
  expect(planReads(knownOf({ users: 30, seen }))).toEqual({ kind: 'by-user', calls: 1, certain: false });
});

test('users and courses together are asked for where users alone have many enrollments', () => {
  const seen = { all: [90_000], 'by-course': [20_000], 'by-user': [3000] };
  expect(planReads(knownOf({ users: 30, seen }))).toEqual({ kind: 'by-both', calls: 1, certain: false });
});

test('users without an id are dear, because each is looked up first', () => {
  const seen = { all: [90_000], 'by-course': [4000] };
  expect(planReads(knownOf({ users: 10, lookUps: 50, seen }))?.kind).toBe('by-course');
  expect(planReads(knownOf({ users: 10, lookUps: 3, seen }))?.kind).toBe('by-user');
});

test('more courses than fit beside users rule that way out', () => {
  const seen = { all: [90_000], 'by-course': [90_000], 'by-user': [90_000] };
  expect(planReads(knownOf({ courses: 100, users: 30, seen }))?.kind).not.toBe('by-both');
});

test.each([{ pageSize: 0 }, { idsPerUrl: 0 }])('%j is refused', (some) => {
  expect(() => planReads(knownOf(some))).toThrow(RangeError);
});

test('asking again with the totals of the winner ends with a way that no other can undercut', () => {
  const side = fc.integer({ min: 1, max: 300 });
  const totals = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(side, side, totals, (courses, users, list) => {
      const known = knownOf({ courses, users, idsPerUrl: 50 });
      const batches: Record<ReadKind, number> = {
        all: 1,
        'by-course': Math.ceil(courses / 50),
        'by-user': Math.ceil(users / 50),
        'by-both': courses < 50 ? Math.ceil(users / (50 - courses)) : Number.POSITIVE_INFINITY,
      };
      const seen: Partial<Record<ReadKind, (number | null)[]>> = {};
      let chosen = planReads(known);
      for (let looks = 0; chosen && !chosen.certain; looks++) {
        expect(looks).toBeLessThan(4);
        seen[chosen.kind] = Array.from(
          { length: batches[chosen.kind] },
          (_, n) => list[n % list.length] ?? null,
        );
        chosen = planReads({ ...known, seen });
      }
      for (const kind of ['all', 'by-course', 'by-user', 'by-both'] as const) {
        const left = seen[kind]?.reduce<number>(
          (sum, total) => sum + Math.max(0, Math.ceil((total ?? 0) / 200) - 1),
          0,
        );
        expect(chosen?.calls).toBeLessThanOrEqual(left ?? batches[kind]);
      }
    }),
  );
});
