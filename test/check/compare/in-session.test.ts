// Which session a row means, and what its roster says about the person: an import can go only to somebody who
// is certainly in it.
import { NOT_IN_SESSION } from '../../../src/check/compare/attendance';
import {
  inSession,
  rosterOf,
  sessionOf,
  sessionTyped,
  unkeptIn,
  withRoster,
} from '../../../src/check/compare/in-session';
import type { Attendance, Change, RosterEntry, RowAction } from '../../../src/contract';
import type { RosterMeant } from '../../../src/lookup/rosters';
import { Rosters } from '../../../src/lookup/rosters';
import { Sessions } from '../../../src/lookup/sessions';
import type { Row } from '../../../src/sheet';
import { enrollment, NOTHING, PRESENT, row } from '../../support/builders';

const asking = (change: Partial<Change> = {}, action: RowAction = 'update', session = '77'): Row => {
  const made = row(7, 3, { change: { ...NOTHING, sessionId: 77, attendance: PRESENT, ...change } });
  return made.asked.ok ? { ...made, asked: { ...made.asked, action, session } } : made;
};

/** Rosters of which this is known. */
class Known extends Rosters {
  constructor(private readonly meant: RosterMeant) {
    super();
  }
  override find(): RosterMeant {
    return this.meant;
  }
}

const ENTRY: RosterEntry = { sessionId: 77, attendance: { present: null } };
const seen = (of: Row, meant: RosterMeant, held: Parameters<typeof withRoster>[1] = enrollment(7, 3)) =>
  withRoster(of, held, new Known(meant));

function sessionsOf(...sessions: readonly (readonly [id: number, code: string, name?: string])[]): Sessions {
  const known = new Sessions();
  known.learn(
    3,
    sessions.map(([sessionId, code, name = '']) => ({ sessionId, code, name })),
  );
  return known;
}
const meant = (typed: string, sessions: Sessions) => sessionOf(asking({}, 'update', typed), 3, sessions);

describe('the session of a row', () => {
  const all = sessionsOf([77, 'FIRE-A', 'Morning'], [78, 'FIRE-B', 'Morning'], [79, '2026-03-14', '80']);

  test('is found by ID, code or name, whatever the case', () => {
    expect(['77', 'FIRE-B', 'fire-a', '2026-03-14', '80'].map((typed) => meant(typed, all))).toEqual([
      77, 78, 77, 79, 79,
    ]);
  });

  test('is refused if the course has no such session, with those that it has', () => {
    expect(meant('81', all)).toMatchObject({
      code: 'session-unknown',
      sessions: [
        { id: 77, name: 'FIRE-A' },
        { id: 78, name: 'FIRE-B' },
        { id: 79, name: '2026-03-14' },
      ],
    });
  });

  test('is refused if two have the name, or one has the ID of the other for its code', () => {
    expect(meant('morning', all)).toMatchObject({ code: 'session-ambiguous' });
    expect(meant('78', sessionsOf([77, '78'], [78, 'B']))).toMatchObject({ code: 'session-ambiguous' });
  });

  test('is open until the sessions are read, and needs an ID if Docebo does not list them', () => {
    expect(meant('77', new Sessions())).toBe('open');
    const untold = new Sessions();
    untold.learn(3, null);
    expect([meant('77', untold), meant('FIRE-A', untold)]).toEqual([
      77,
      { code: 'sessions-untold', value: 'FIRE-A' },
    ]);
  });

  test('is left only if the course is seen to have it', () => {
    const leaving = (typed: string, sessions: Sessions) =>
      sessionOf(asking({ attendance: null }, 'leave-session', typed), 3, sessions);
    const untold = new Sessions();
    untold.learn(3, null);
    expect([leaving('FIRE-A', all), leaving('77', all)]).toEqual([77, 77]);
    expect(leaving('77', untold)).toEqual({ code: 'leave-session' });
    expect(leaving('81', all)).toMatchObject({ code: 'session-unknown' });
    expect(leaving('77', new Sessions())).toBe('open');
  });

  test('is none if the row names none or asks nothing that can be done', () => {
    const silent = row(7, 3);
    const unclear: Row = { ...silent, asked: { ok: false, problems: [{ code: 'nothing-asked' }] } };
    expect([sessionTyped(silent), sessionOf(silent, 3, all), sessionTyped(unclear)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(inSession(unclear, 77)).toBe(unclear);
    expect(inSession(silent, 77).asked).toMatchObject({ change: { sessionId: 77 } });
  });
});

test('an update asks a roster for attendance alone, and a row that unenrolls never asks one', () => {
  expect(rosterOf(asking())).toBe(77);
  expect(rosterOf(asking({}, 'unenroll'))).toBeNull();
  expect(rosterOf(asking({ attendance: null }))).toBeNull();
});

describe('what can be written into a roster', () => {
  test('goes only to somebody who is in the session, with what it shows', () => {
    expect(seen(asking(), ENTRY)).toEqual({ ...enrollment(7, 3), roster: ENTRY });
  });

  test.each<[RosterMeant, unknown]>([
    ['open', 'open'],
    ['unreported', { code: 'roster-untold', session: 77 }],
    ['unclear', { code: 'roster-unclear', session: 77 }],
    ['absent', { code: 'not-in-session', session: 77 }],
    [
      { sessionId: 77, attendance: {} },
      { code: 'roster-silent', hidden: ['attendance'] },
    ],
  ])('is refused, or waits, where the roster says %j', (meantBy, expected) => {
    expect(seen(asking(), meantBy)).toEqual(expected);
  });

  test('a person without an enrollment is Not enrolled by an update, and in no session', () => {
    expect(seen(asking(), 'absent', null)).toBeNull();
  });

  test('a person whom the row enrolls joins the session first, if the roster shows the asked fields of others', () => {
    const joining = (of: Row, ...people: readonly Partial<Attendance>[]) => {
      const rosters = new Rosters();
      const byId = new Map(people.map((attendance, n) => [n + 1, attendance]));
      rosters.learn(77, { byId, byName: new Map(), isWhole: true });
      return withRoster(of, null, rosters);
    };
    for (const action of ['enroll', 'enroll-if-missing'] as const) {
      expect(joining(asking({}, action), { present: null })).toBeNull();
      expect(joining(asking({}, action), { passed: null })).toMatchObject({ code: 'roster-silent' });
      // Of nobody nothing is reported: what it tells is seen once they are in it.
      expect(joining(asking({}, action))).toBeNull();
      expect(withRoster(asking({}, action), null, new Rosters())).toBe('open');
      const untold = new Rosters();
      untold.learn(77, null);
      expect(withRoster(asking({}, action), null, untold)).toMatchObject({ code: 'roster-untold' });
    }
    expect(joining(asking({ status: 4 }, 'enroll'))).toMatchObject({ code: 'attendance-unkept' });
    expect(joining(asking({ fields: [[8, 'y']] }, 'enroll'))).toMatchObject({ code: 'roster-silent' });
    expect(joining(asking({ level: 4 }, 'enroll'))).toBeNull();
  });

  test('a row with attendance does not put a person of the course into the session', () => {
    for (const action of ['update', 'enroll-if-missing'] as const)
      expect(seen(asking({}, action), 'absent')).toEqual({ code: 'not-in-session', session: 77 });
  });

  test('a row that asks nothing of a roster is not compared with one', () => {
    const held = enrollment(7, 3);
    expect(seen(asking({ attendance: null }), 'unreported', held)).toBe(held);
  });
});

describe('somebody who leaves a session', () => {
  const leaving = asking({ attendance: null }, 'leave-session');
  const held = enrollment(7, 3);

  test.each<[RosterMeant, unknown]>([
    [ENTRY, { ...held, roster: ENTRY }],
    ['absent', { ...held, roster: NOT_IN_SESSION }],
    ['open', 'open'],
    ['unclear', { code: 'roster-unclear', session: 77 }],
    ['unreported', { code: 'leave-session' }],
  ])('is seen in it or not, by a roster that says %j', (meantBy, expected) => {
    expect([rosterOf(leaving), seen(leaving, meantBy)]).toEqual([77, expected]);
  });

  test('is in no session without an enrollment', () => {
    expect(seen(leaving, ENTRY, null)).toBeNull();
  });
});

describe('an import of attendance sends a status', () => {
  const of = (held: Partial<ReturnType<typeof enrollment>>, change: Partial<Change> = {}) =>
    unkeptIn(asking(change), enrollment(7, 3, held));

  test('has no word for Overbooked', () => {
    expect(of({ status: 4 })).toEqual({ code: 'attendance-unkept', status: 'Overbooked' });
    expect(of({ status: 0 }, { status: 4 })).toEqual({ code: 'attendance-unkept', status: 'Overbooked' });
    expect(of({ status: 4 }, { status: 1 })).toBeNull();
  });

  test('cannot send back a completion whose date nobody knows', () => {
    expect(of({ status: 2 })).toEqual({ code: 'attendance-unkept', status: 'Completed' });
    expect(of({ status: 2 }, { status: 2 })).toEqual({ code: 'attendance-unkept', status: 'Completed' });
    expect(of({ status: 2, completedAt: '2025-03-14 12:00:00' })).toBeNull();
    expect(of({ status: 2 }, { status: 2, completedAt: '2026-03-14 12:00:00' })).toBeNull();
    expect(of({ status: 2 }, { status: 1 })).toBeNull();
    expect(of({ status: 2 }, { attendance: null })).toBeNull();
  });
});
