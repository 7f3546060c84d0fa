// Making a group smaller: nothing is lost, nothing is added, and a best plan is still a best plan.
import * as fc from 'fast-check';
import { type Pairs, reductionOf } from '../../../src/plan/blocks/reduction';
import { type Caps, fits } from '../../../src/plan/blocks/terms';
import { cases } from '../../support/cases';
import { fewestByTrying } from '../exhaustive';

const FREE: Caps = { users: 1000, courses: 1000, pairs: 5000 };

type Pair = readonly [user: number, course: number];

const pairLists = (most: number) =>
  fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)), {
    minLength: 1,
    maxLength: most,
    selector: (pair) => pair.join(),
  });

const allCaps: fc.Arbitrary<Caps> = fc.oneof(
  fc.constant(FREE),
  fc.record({
    users: fc.integer({ min: 1, max: 5 }),
    courses: fc.integer({ min: 1, max: 5 }),
    pairs: fc.integer({ min: 1, max: 9 }),
  }),
);

/** The pairs as the reduction takes them, users numbered from 500 on and courses from 900 on. */
function asInput(pairs: readonly Pair[]): Pairs {
  const users = [...new Set(pairs.map(([user]) => user))];
  const courses = [...new Set(pairs.map(([, course]) => course))];
  return {
    userOf: Int32Array.from(pairs, ([user]) => users.indexOf(user)),
    courseOf: Int32Array.from(pairs, ([, course]) => courses.indexOf(course)),
    users: users.map((user) => 500 + user),
    courses: courses.map((course) => 900 + course),
  };
}

function times(users: readonly number[], courses: readonly number[]): Pair[] {
  return users.flatMap((user) => courses.map((course) => [user - 500, course - 900] as const));
}

function componentEdges(component: ReturnType<typeof reductionOf>['components'][number]): Pair[] {
  return [...component.userOf.keys()].flatMap((e) =>
    times(
      component.users.members[component.userOf[e] ?? -1] ?? [],
      component.courses.members[component.courseOf[e] ?? -1] ?? [],
    ),
  );
}

test('decided blocks and components hold every pair exactly once', () => {
  fc.assert(
    fc.property(pairLists(36), allCaps, fc.boolean(), (pairs, caps, decides) => {
      const { decided, components } = reductionOf(asInput(pairs), caps, decides);
      const held = [
        ...decided.flatMap(({ users, courses }) => times(users, courses)),
        ...components.flatMap(componentEdges),
      ];
      expect(held.map(String).sort()).toEqual(pairs.map(String).sort());
      if (!decides) expect(decided).toEqual([]);
    }),
    { numRuns: cases(300) },
  );
});

test('each decided block fits in one call', () => {
  fc.assert(
    fc.property(pairLists(36), allCaps, (pairs, caps) => {
      for (const { users, courses } of reductionOf(asInput(pairs), caps, true).decided) {
        expect(fits(caps, users.length, courses.length)).toBe(true);
      }
    }),
  );
});

test('components are connected and hold no two equal nodes when the caps do not matter', () => {
  fc.assert(
    fc.property(pairLists(36), (pairs) => {
      for (const { users, courses } of reductionOf(asInput(pairs), FREE, true).components) {
        for (const side of [users, courses]) {
          const rows = [...side.weight.keys()].map((n) =>
            side.items.slice(side.start[n], side.start[n + 1]).join(),
          );
          expect(new Set(rows).size).toBe(rows.length);
          expect(rows.every((row) => row.includes(','))).toBe(true);
        }
      }
    }),
  );
});

test('deciding costs no call, with and without overlap', () => {
  fc.assert(
    fc.property(pairLists(11), allCaps, fc.boolean(), (pairs, { users, courses, pairs: most }, overlap) => {
      const limits = { maxUsers: users, maxCourses: courses, maxPairs: most };
      const { decided, components } = reductionOf(asInput(pairs), { users, courses, pairs: most }, true);
      const rest = components.map((component) => fewestByTrying(componentEdges(component), limits, overlap));
      expect(decided.length + rest.reduce((sum, calls) => sum + calls, 0)).toBe(
        fewestByTrying(pairs, limits, overlap),
      );
    }),
    { numRuns: cases(200) },
  );
});
