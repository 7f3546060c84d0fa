// What a verify says about somebody who was to be taken out of a session and to stay in the course.

import { NOT_IN_SESSION } from '../../../src/check/compare/attendance';
import { outside } from '../../../src/check/compare/leaving';
import { verified } from '../../../src/check/verify-step';
import type { Change, Held, RosterEntry } from '../../../src/contract';
import type { Snapshot } from '../../../src/enrollment';
import { NOTHING_HELD } from '../../../src/enrollment';
import { NOTHING } from '../../support/builders';

const CHANGE: Change = { ...NOTHING, sessionId: 12 };
const HELD: Held = {
  ...NOTHING_HELD,
  status: 1,
  score: 70,
  enrolledAt: '2026-01-05 08:00:00',
};
const inSession = (sessionId: number): RosterEntry => ({ ...NOT_IN_SESSION, sessionId });

test.each<readonly [string, Parameters<typeof outside>[1], Snapshot, string, string]>([
  ['is out, and all else is as before', { ...HELD, roster: NOT_IN_SESSION }, HELD, 'out', 'Verified'],
  ['is in another session', { ...HELD, roster: inSession(13) }, HELD, 'out', 'Verified'],
  ['is in it still', { ...HELD, roster: inSession(12) }, HELD, 'in', 'Differs'],
  [
    'is out, and lost the score',
    { ...HELD, score: null, roster: NOT_IN_SESSION },
    HELD,
    'changed',
    'Differs',
  ],
  ['is not in the course any more', null, HELD, 'gone', 'Differs'],
  ['is in a session that nobody can look into', HELD, HELD, 'unreported', 'Updated'],
])('somebody %s', (_, held, was, kind, status) => {
  expect(outside(CHANGE, held, was).kind).toBe(kind);
  const asked = {
    ok: true,
    action: 'leave-session',
    change: CHANGE,
    values: '',
    dayOnly: new Set<never>(),
  } as const;
  expect(verified(asked, held, was)).toEqual({ status, details: outside(CHANGE, held, was).details });
});

test('says in a sentence whether they are out of the session, and what else changed', () => {
  const details = (held: Parameters<typeof outside>[1], was: Snapshot = HELD) =>
    outside(CHANGE, held, was).details;
  expect([
    details({ ...HELD, roster: NOT_IN_SESSION }),
    details({ ...HELD, score: null, roster: NOT_IN_SESSION }),
    details({ ...HELD, roster: inSession(12) }),
    details(null),
    details(HELD),
  ]).toEqual([
    'Docebo holds In progress; not in session 12.',
    'Docebo holds In progress; not in session 12. Also changed: score, 70 → none.',
    'Asked for not in session 12, but Docebo has session 12. Check again to set it.',
    'Asked for not in session 12, but Docebo no longer has an enrollment.',
    'Docebo accepted this, but does not report it: not in session 12 cannot be read back.',
  ]);
});
