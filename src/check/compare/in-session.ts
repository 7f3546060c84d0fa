// Finds the session that a row means among those of its course, and its person in the session's roster.
import type { Enrollment, NamedSession, RowAction, RowProblem } from '../../contract';
import { type CourseSession, isKeepable } from '../../docebo';
import type { Rosters, Sessions } from '../../lookup';
import type { Row } from '../../sheet';
import { stateName } from '../../words';
import { NOT_IN_SESSION } from './attendance';
import { byName, unseenInWords } from './compare';

/** What the row names its session by; `null` if it names none. */
export const sessionTyped = ({ asked }: Row): string | null => (asked.ok ? (asked.session ?? null) : null);

const namedSession = ({ sessionId, code, name }: CourseSession): NamedSession => ({
  id: sessionId,
  name: code || name,
});

/**
 * The ID of the session that a row names; `null` if it names none, `open` if the sessions of the course
 * were not read, or why it cannot be one of them.
 */
export function sessionOf(
  row: Row,
  courseId: number,
  sessions: Sessions,
): number | null | 'open' | RowProblem {
  const value = sessionTyped(row);
  if (value === null) return null;
  // What the directory sheet says may be an hour old, which is too old to take somebody out of a session.
  if (leavesSession(row) && !sessions.has(courseId)) return 'open';
  const meant = sessions.find(courseId, value);
  // An ID that no list of the course has may be one of another course: nobody knows what leaving it would do.
  if (leavesSession(row) && (meant.kind === 'unreported' || 'guessed' in meant))
    return { code: 'leave-session' };
  switch (meant.kind) {
    case 'one':
      return meant.sessionId;
    case 'open':
      return 'open';
    case 'none':
      return {
        code: 'session-unknown',
        value,
        sessions: meant.sessions.map(namedSession),
        near: meant.near,
      };
    case 'several':
      return { code: 'session-ambiguous', value, sessions: meant.sessions.map(namedSession) };
    case 'unreported':
      return { code: 'sessions-untold', value };
  }
}

/** The row, asking for the session of this ID. */
export const inSession = (row: Row, sessionId: number): Row =>
  row.asked.ok ? { ...row, asked: { ...row.asked, change: { ...row.asked.change, sessionId } } } : row;

/** Whether a row takes its person out of a session. */
export const leavesSession = ({ asked }: Pick<Row, 'asked'>): boolean =>
  asked.ok && asked.action === 'leave-session';

/** The session whose roster a row asks to write into, or to be taken out of; `null` for any other row. */
export const rosterOf = ({ asked }: Pick<Row, 'asked'>): number | null => {
  if (!asked.ok || asked.action === 'unenroll') return null;
  return asked.action === 'leave-session' || asked.change.attendance !== null ? asked.change.sessionId : null;
};

/** Why what a row asks of a roster cannot be sent beside what is held of the enrollment; `null` if it can. */
export function unkeptIn(
  { asked }: Row,
  held: Pick<Enrollment, 'status' | 'completedAt'>,
): RowProblem | null {
  if (!asked.ok || asked.change.attendance === null || isKeepable({ change: asked.change, held }))
    return null;
  return { code: 'attendance-unkept', status: stateName(asked.change.status ?? held.status) };
}

/**
 * What enrolls somebody who is not in the course: in the session as well, and the attendance goes after it.
 */
const JOINING: ReadonlySet<RowAction> = new Set<RowAction>(['enroll', 'enroll-if-missing']);

/**
 * Somebody who is in no session of the course, since they are not in the course: the row enrolls them in the
 * session, and once the roster shows them there, it records the attendance. Why that cannot be, as far as
 * anybody can know before: the roster has to be shown, and to tell of others what the row asks. Whom an empty
 * roster would tell of is seen once they are in it.
 */
function joining(
  row: Row,
  { change, named }: Extract<Row['asked'], { ok: true }>,
  session: number,
  rosters: Rosters,
): null | 'open' | RowProblem {
  const reported = rosters.anybody(session);
  if (reported === 'open') return 'open';
  if (reported === 'unreported') return { code: 'roster-untold', session };
  const roster =
    reported === 'empty' ? { sessionId: session, attendance: NOT_IN_SESSION.attendance } : reported;
  const hidden = unseenInWords(change, { ...change, roster }, named, byName);
  if (hidden.length > 0) return { code: 'roster-silent', hidden };
  return unkeptIn(row, { status: 0, completedAt: null });
}

/**
 * What is held, with the person's entry in the roster of their session; `open` if the roster was not read, or
 * why nothing can be recorded there. Attendance goes by an import, which would put anybody who is not in the
 * session into it, and of what a roster does not report nobody could see whether it was written.
 */
export function withRoster(
  row: Row,
  held: Enrollment | null,
  rosters: Rosters,
): Enrollment | null | 'open' | RowProblem {
  const session = rosterOf(row);
  if (session === null || !row.asked.ok) return held;
  const { action, change, named } = row.asked;
  if (held === null) return JOINING.has(action) ? joining(row, row.asked, session, rosters) : held;
  const roster = rosters.find(session, held.userId, held.username);
  if (roster === 'open') return 'open';
  if (roster === 'unclear') return { code: 'roster-unclear', session };
  if (action === 'leave-session') {
    if (roster === 'unreported') return { code: 'leave-session' };
    return { ...held, roster: roster === 'absent' ? NOT_IN_SESSION : roster };
  }
  if (roster === 'unreported') return { code: 'roster-untold', session };
  if (roster === 'absent') return { code: 'not-in-session', session };
  const seen = { ...held, roster };
  const hidden = unseenInWords(change, seen, named, byName);
  return hidden.length > 0 ? { code: 'roster-silent', hidden } : seen;
}
