// The edits in the planner's order, and how one of them is found again by its user and course.
import * as fc from 'fast-check';
import type { Edit, Operation } from '../../../src/plan';
import { pairsAt, placeOfPair, sortEdits } from '../../../src/plan/calls/edits';
import { editOf } from '../builders';

const OPERATIONS: readonly Operation[] = ['update', 'enroll', 'unenroll', 'recertify', 'attendance', 'leave'];

/** Edits of different pairs, of few values and all operations, in any order. */
const someEdits: fc.Arbitrary<Edit[]> = fc
  .uniqueArray(
    fc.record({
      user: fc.integer({ min: 1, max: 12 }),
      course: fc.integer({ min: 101, max: 108 }),
      day: fc.constantFrom('2026-03-14', '2026-03-15'),
      does: fc.constantFrom(...OPERATIONS),
      batch: fc.boolean(),
    }),
    { maxLength: 60, selector: ({ user, course }) => `${user}/${course}` },
  )
  .map((list) =>
    list.map(({ user, course, day, does, batch }) => editOf(user, course, day, 2, { does, batch })),
  );

describe('sorting edits', () => {
  test('puts them in order of operation, values, user and course, whatever order they came in', () => {
    const sortedOut = someEdits.map((edits) => {
      const inOrder = edits
        .slice()
        .sort(
          (a, b) =>
            OPERATIONS.indexOf(a.does) - OPERATIONS.indexOf(b.does) ||
            a.values.localeCompare(b.values) ||
            a.userId - b.userId ||
            a.courseId - b.courseId,
        );
      return { edits, inOrder };
    });
    fc.assert(
      fc.property(sortedOut, ({ edits, inOrder }) => {
        expect(sortEdits(edits).edits).toEqual(inOrder);
      }),
    );
  });

  test('keeps for each edit its user, its course and whether an import can carry it', () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const sheet = sortEdits(edits);
        const kept = sheet.edits.map((_, place) => ({
          userId: sheet.userIds[sheet.userOf[place] ?? -1],
          courseId: sheet.courseIds[sheet.courseOf[place] ?? -1],
          batch: sheet.mayBatch[place] === 1,
        }));
        expect(kept).toEqual(sheet.edits.map(({ userId, courseId, batch }) => ({ userId, courseId, batch })));
      }),
    );
  });

  test('makes a group of those that do the same with equal values', () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const { groups, edits: inOrder } = sortEdits(edits);
        const nameOf = ({ does, values }: Edit) => `${does} ${values}`;
        const starts = inOrder.flatMap((edit, n) =>
          n === 0 || nameOf(inOrder[n - 1] as Edit) !== nameOf(edit) ? [n] : [],
        );
        expect(groups).toEqual([...starts, edits.length]);
      }),
    );
  });

  test.each([
    ['the same values', editOf(1, 101)],
    ['different values', editOf(1, 101, '2026-03-15')],
    ['do different things (update, enroll)', editOf(1, 101, '2026-03-14', 2, { does: 'enroll' })],
  ])('refuses two edits of one user and course: %s', (what, second) => {
    const others = [editOf(1, 102), editOf(2, 101)];
    const twice = [...others, editOf(1, 101), { ...second, key: 'second' }];
    expect(() => sortEdits(twice)).toThrow(
      /User 1 and course 101 are in two edits .*: "1\/101" and "second"/,
    );
    expect(() => sortEdits(twice)).toThrow(what);
    expect(sortEdits(others).edits).toHaveLength(2);
  });
});

describe('the pairs at some places', () => {
  test('are those of their edits, with each user and course once', () => {
    const withPlaces = someEdits.chain((edits) =>
      fc.tuple(fc.constant(edits), fc.subarray([...edits.keys()])),
    );
    fc.assert(
      fc.property(withPlaces, ([edits, some]) => {
        const sheet = sortEdits(edits.map((edit) => ({ ...edit, does: 'update', values: 'one' })));
        const { userOf, courseOf, users, courses } = pairsAt(sheet, Int32Array.from(some));
        expect(some.map((_, n) => [users[userOf[n] ?? -1], courses[courseOf[n] ?? -1]])).toEqual(
          some.map((place) => [sheet.userOf[place], sheet.courseOf[place]]),
        );
        expect(new Set(users).size).toBe(users.length);
        expect(new Set(courses).size).toBe(courses.length);
      }),
    );
  });
});

describe('the place of a pair', () => {
  test('is that of its edit, and -1 if none of the range has it', () => {
    const ranges = fc.tuple(someEdits, fc.nat(60), fc.nat(60));
    fc.assert(
      fc.property(ranges, ([edits, a, b]) => {
        const sheet = sortEdits(edits.map((edit) => ({ ...edit, does: 'update', values: 'one' })));
        const [from, until] = [Math.min(a, b, edits.length), Math.min(Math.max(a, b), edits.length)];
        for (let user = 0; user < sheet.userIds.length; user++) {
          for (let course = 0; course < sheet.courseIds.length; course++) {
            const place = sheet.edits.findIndex(
              (_, n) => n >= from && n < until && sheet.userOf[n] === user && sheet.courseOf[n] === course,
            );
            expect(placeOfPair(sheet, from, until, user, course)).toBe(place);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
