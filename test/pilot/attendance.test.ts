// The first import of attendance: only the roster of the session shows what it did, to the person and to the
// others.

import { NOT_IN_SESSION } from '../../src/check/compare/attendance';
import type { Attendance, Enrollment } from '../../src/contract';
import { flyPilot } from '../../src/pilot/pilot';
import type { Call, Edit } from '../../src/plan';
import { edit, enrollment, NOTHING } from '../support/builders';

const NOBODY: Attendance = {
  present: null,
  passed: null,
  evaluationScore: null,
  evaluationDate: null,
  evaluationText: null,
};
const asking: Edit = {
  ...edit(7, 3, { ...NOTHING, sessionId: 77, attendance: { ...NOBODY, present: true } }),
  does: 'attendance',
  held: { status: 0 },
};
const call: Call = { kind: 'attendance-batch', settles: [asking] };

const inRoster = (user: number, attendance: Partial<Attendance>): Enrollment =>
  enrollment(user, 3, { roster: { sessionId: 77, attendance: { ...NOBODY, ...attendance } } });

/** What a pilot finds of a tenant that says yes, and shows these enrollments before and after. */
function flown(before: readonly Enrollment[], after: readonly Enrollment[]) {
  let now = 0;
  let sent = false;
  return flyPilot(call, new Set(), {
    now: () => now,
    sleep: (ms) => {
      now += ms;
    },
    lag: { ms: () => 0, learn: () => undefined },
    isSent: () => false,
    isMarked: () => true,
    look: (filters) => ({
      ok: true,
      found: filters.map(({ courseIds, userIds }) =>
        (sent ? after : before).filter(
          (each) =>
            (courseIds.length === 0 || courseIds.includes(each.courseId)) &&
            (userIds.length === 0 || userIds.includes(each.userId)),
        ),
      ),
    }),
    send: (calls) => {
      sent = true;
      return calls.map((each) => ({
        call: each,
        pairs: new Map([[asking.key, { kind: 'accepted' as const }]]),
        refusedWhole: null,
        strangers: [],
        ms: 0,
      }));
    },
  });
}

test('passes once the roster shows what was asked', () => {
  const result = flown([inRoster(7, {})], [inRoster(7, { present: true })]);
  expect(result).toMatchObject({ kind: 'passed' });
});

test.each<[string, Enrollment]>([
  ['nothing recorded', inRoster(7, {})],
  ['a roster without the field', enrollment(7, 3, { roster: { sessionId: 77, attendance: {} } })],
  ['no roster at all', enrollment(7, 3)],
  ['a result that nobody asked for', inRoster(7, { present: true, passed: true })],
  ['another status', { ...inRoster(7, { present: true }), status: 2 }],
])('fails on %s', (_, after) => {
  expect(flown([inRoster(7, {})], [after])).toMatchObject({ kind: 'failed' });
});

test('notices that somebody else in the session was changed too', () => {
  const result = flown(
    [inRoster(7, {}), inRoster(8, {})],
    [inRoster(7, { present: true }), inRoster(8, { present: true })],
  );
  expect(result).toMatchObject({ kind: 'touched', others: [{ userId: 8 }] });
});

test('sends nothing for a person who has left the session meanwhile', () => {
  const gone = enrollment(7, 3, { roster: NOT_IN_SESSION });
  expect(flown([gone], [gone])).toEqual({ kind: 'stale' });
});

test('sends nothing if the import would overwrite what happened to the enrollment meanwhile', () => {
  const done = { ...inRoster(7, {}), status: 2, completedAt: '2026-03-14 12:00:00' } as const;
  expect(flown([done], [done])).toEqual({ kind: 'stale' });
});

test('sends nothing if the roster does not show the person any more', () => {
  const untold = enrollment(7, 3);
  expect(flown([untold], [untold])).toEqual({ kind: 'stale' });
});
