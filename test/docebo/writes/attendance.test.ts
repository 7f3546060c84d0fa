// What an import into a roster says about the enrollment itself: what was read is sent back, and nothing is
// set back by it.
import type { EnrollmentStatus, Held } from '../../../src/contract';
import {
  attendanceItem,
  completionKept,
  isKeepable,
  keepsAs,
  statusKept,
} from '../../../src/docebo/writes/attendance';
import type { Edit } from '../../../src/plan';
import { edit, NOTHING, PRESENT } from '../../support/builders';

const DONE = '2025-03-14 12:00:00';

const asking = (held: Partial<Held> | null | undefined, change: Partial<Edit['change']> = {}): Edit => ({
  ...edit(7, 3, { ...NOTHING, sessionId: 77, attendance: PRESENT, ...change }),
  does: 'attendance',
  held,
});

test('writes only the fields that are asked for, and scores as text', () => {
  expect(attendanceItem(null)).toEqual({});
  expect(attendanceItem({ ...PRESENT, passed: false, evaluationScore: 92.5 })).toEqual({
    present: true,
    passed: false,
    evaluation_score: '92.5',
  });
  expect(attendanceItem({ ...PRESENT, present: null, evaluationScore: 0 })).toEqual({
    evaluation_score: '0',
  });
});

test('sends the status back as it was read, unless the row asks for another one', () => {
  expect(statusKept(asking({ status: 1 }))).toBe(1);
  expect(statusKept(asking({ status: 1 }, { status: 0 }))).toBe(0);
  expect(statusKept(asking(undefined))).toBeNull();
});

test('a completion keeps its date, also if the row asks for Completed without a date', () => {
  const held = { status: 2, completedAt: DONE } as const;
  expect(completionKept(asking(held))).toBe(DONE);
  expect(completionKept(asking(held, { status: 2 }))).toBe(DONE);
  const later = '2026-03-14 12:00:00';
  expect(completionKept(asking(held, { status: 2, completedAt: later }))).toBe(later);
});

test('no completion date goes with a status that is not a completion, and none is made up', () => {
  expect(completionKept(asking({ status: 2, completedAt: DONE }, { status: 1 }))).toBeNull();
  expect(completionKept(asking({ status: 1, completedAt: DONE }))).toBeNull();
  expect(completionKept(asking({ status: 1, completedAt: null }, { status: 2 }))).toBeNull();
});

test.each<[Partial<Held> | null | undefined, EnrollmentStatus | null, boolean]>([
  [{ status: 0 }, null, true],
  [{ status: -2 }, null, true],
  [{ status: 2, completedAt: DONE }, null, true],
  // Sent back without its date, a completion may get the date of today.
  [{ status: 2, completedAt: null }, null, false],
  [{ status: 2 }, 2, false],
  [undefined, 2, false],
  [undefined, 1, true],
  [undefined, null, false],
  [null, null, false],
  // An import has no word for it.
  [{ status: 4 }, null, false],
  [{ status: 4 }, 0, true],
  [{ status: 0 }, 4, false],
])('with %j held and status %j asked for, the import can go: %j', (held, status, can) => {
  expect(isKeepable(asking(held, { status }))).toBe(can);
});

test('somebody who is given a day of completion needs none that was read', () => {
  expect(isKeepable(asking(undefined, { status: 2, completedAt: DONE }))).toBe(true);
});

test('an import would overwrite what changed since the reading, unless the row asks for it', () => {
  const done = { status: 2, completedAt: DONE } as const;
  const begun = { status: 1, completedAt: null } as const;
  expect(keepsAs(asking(begun), begun)).toBe(true);
  expect(keepsAs(asking(begun), done)).toBe(false);
  expect(keepsAs(asking(begun, { status: 0 }), done)).toBe(true);
  expect(keepsAs(asking(done), { ...done, completedAt: '2026-01-01 00:00:00' })).toBe(false);
  // Completed meanwhile: a Completed without a date would give it the date of today.
  expect(keepsAs(asking(begun, { status: 2 }), done)).toBe(false);
  expect(keepsAs(asking(begun, { status: 2 }), begun)).toBe(true);
  expect(keepsAs(asking(begun, { status: 2, completedAt: DONE }), { ...done, completedAt: null })).toBe(true);
});
