// The calls about learning plans: one plan each, people with the same validity together.
import fc from 'fast-check';
import type { Change } from '../../../src/contract';
import type { Edit, Operation } from '../../../src/plan';
import { planCalls } from '../../../src/send/planning/plan-calls';
import { edit, NOTHING } from '../../support/builders';

const planEdit = (
  userId: number,
  planId: number,
  does: Operation = 'enroll',
  change: Partial<Change> = {},
): Edit => ({
  ...edit(userId, planId, { ...NOTHING, ...change }),
  does,
});

const UNTIL = { activeUntil: '2026-12-31 12:00:00' };

test('people of one plan with the same validity share a call', () => {
  const edits = [planEdit(1, 7), planEdit(2, 7), planEdit(3, 7, 'enroll', UNTIL), planEdit(4, 8)];
  expect(
    planCalls(edits).map(({ userIds, courseIds, change }) => [userIds, courseIds, change.activeUntil]),
  ).toEqual([
    [[1, 2], [7], null],
    [[3], [7], '2026-12-31 12:00:00'],
    [[4], [8], null],
  ]);
});

test('a start of validity is another call than an end', () => {
  const from = { activeFrom: '2026-12-31 12:00:00' };
  const calls = planCalls([planEdit(1, 7, 'enroll', from), planEdit(2, 7, 'enroll', UNTIL)]);
  expect(calls.map(({ change }) => [change.activeFrom, change.activeUntil])).toEqual([
    [null, '2026-12-31 12:00:00'],
    ['2026-12-31 12:00:00', null],
  ]);
});

test('enrolling comes before unenrolling, whatever the order of the rows', () => {
  const calls = planCalls([planEdit(1, 7, 'unenroll', UNTIL), planEdit(2, 7)]);
  expect(calls.map(({ kind, of }) => [kind, of])).toEqual([
    ['enroll-many', 'plans'],
    ['unenroll-many', 'plans'],
  ]);
  // Anybody who is taken out has no validity.
  expect(calls[1]?.change).toEqual(NOTHING);
});

test('a call names 200 people at most', () => {
  const calls = planCalls(Array.from({ length: 401 }, (_, n) => planEdit(n + 1, 7)));
  expect(calls.map(({ userIds }) => userIds.length)).toEqual([200, 200, 1]);
});

test('no rows, no calls', () => {
  expect(planCalls([])).toEqual([]);
});

test('each edit is in one call, with its person, its plan and its validity', () => {
  const any = fc.record({
    userId: fc.integer({ min: 1, max: 50 }),
    planId: fc.integer({ min: 1, max: 3 }),
    does: fc.constantFrom<Operation>('enroll', 'unenroll'),
    activeUntil: fc.constantFrom(null, '2026-12-31 12:00:00', '2027-12-31 12:00:00'),
  });
  const edits = fc.uniqueArray(any, {
    selector: ({ userId, planId }) => `${planId}/${userId}`,
    maxLength: 60,
  });
  fc.assert(
    fc.property(edits, (given) => {
      const made = given.map(({ userId, planId, does, activeUntil }) =>
        planEdit(userId, planId, does, { activeUntil }),
      );
      const calls = planCalls(made);
      expect(calls.flatMap(({ settles }) => settles).sort((a, b) => (a.key < b.key ? -1 : 1))).toEqual(
        [...made].sort((a, b) => (a.key < b.key ? -1 : 1)),
      );
      for (const { kind, userIds, courseIds, settles, change } of calls) {
        expect(settles.map(({ userId }) => userId)).toEqual(userIds);
        expect(new Set(settles.map(({ courseId }) => courseId))).toEqual(new Set(courseIds));
        expect(new Set(userIds).size).toBe(userIds.length);
        for (const { does, change: asked } of settles) {
          expect(kind).toBe(does === 'unenroll' ? 'unenroll-many' : 'enroll-many');
          if (does === 'enroll') expect(change.activeUntil).toBe(asked.activeUntil);
        }
      }
    }),
  );
});
