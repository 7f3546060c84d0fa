// The first person who leaves a session: out of it, in the course still, and as they were.
import { NOT_IN_SESSION } from '../../src/check/compare/attendance';
import type { Enrollment } from '../../src/contract';
import { flyPilot } from '../../src/pilot/pilot';
import type { Call, Edit } from '../../src/plan';
import { edit, enrollment, NOTHING } from '../support/builders';

const leaving: Edit = { ...edit(7, 3, { ...NOTHING, sessionId: 77 }), does: 'leave', held: { status: 0 } };
const call: Call = { kind: 'leave-session', settles: [leaving] };

const within = (user: number, more: Partial<Enrollment> = {}): Enrollment =>
  enrollment(user, 3, { roster: { sessionId: 77, attendance: {} }, ...more });
const outside = (user: number, more: Partial<Enrollment> = {}): Enrollment =>
  enrollment(user, 3, { roster: NOT_IN_SESSION, ...more });

function flown(before: readonly Enrollment[], after: readonly Enrollment[]) {
  let now = 0;
  let sent = 0;
  const result = flyPilot(call, new Set(), {
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
        (sent > 0 ? after : before).filter(
          (each) =>
            (courseIds.length === 0 || courseIds.includes(each.courseId)) &&
            (userIds.length === 0 || userIds.includes(each.userId)),
        ),
      ),
    }),
    send: (calls) => {
      sent += 1;
      return calls.map((each) => ({
        call: each,
        pairs: new Map([[leaving.key, { kind: 'accepted' as const }]]),
        refusedWhole: null,
        strangers: [],
        ms: 0,
      }));
    },
  });
  return { ...result, sent };
}

test('passes once the person is out of the session and in the course as before', () => {
  expect(flown([within(7)], [outside(7)])).toMatchObject({ kind: 'passed', sent: 1 });
});

test('reports harm when the person is no longer in the course: the tenant ignored the session', () => {
  expect(flown([within(7)], [])).toMatchObject({ kind: 'failed', gone: true });
});

test.each<[string, Enrollment]>([
  ['the person is in the session still', within(7)],
  ['nobody sees who is in the session', enrollment(7, 3)],
  ['the status changed', outside(7, { status: 1 })],
  ['a completion is gone', outside(7, { status: 0, enrolledAt: null })],
])('fails where %s, and no enrollment is gone', (_, after) => {
  expect(flown([within(7)], [after])).toMatchObject({ kind: 'failed', gone: false });
});

test('notices somebody else who is out of the session too', () => {
  expect(flown([within(7), within(8)], [outside(7), outside(8)])).toMatchObject({
    kind: 'touched',
    others: [{ userId: 8 }],
  });
});

test.each([[outside(7)], [enrollment(7, 3)]])(
  'sends nothing for a person who is not seen in it',
  (before) => {
    expect(flown([before], [before])).toMatchObject({ kind: 'stale', sent: 0 });
    expect(flown([], [])).toMatchObject({ kind: 'stale', sent: 0 });
  },
);
