// Which session a row means, among those of its course.
import type { NamedSession, RowProblem } from '../contract';
import type { CourseSession } from '../docebo';
import type { Sessions } from '../lookup/sessions';
import type { Row } from '../sheet';

/** What the row names its session by; `null` where it names none. */
export const sessionTyped = ({ asked }: Row): string | null => (asked.ok ? (asked.session ?? null) : null);

const namedSession = ({ sessionId, code, name }: CourseSession): NamedSession => ({
  id: sessionId,
  name: code || name,
});

/**
 * The ID of the session that a row names; `null` where it names none, `open` where the sessions of the course
 * were not read, or why it cannot be one of them.
 */
export function sessionOf(
  row: Row,
  courseId: number,
  sessions: Sessions,
): number | null | 'open' | RowProblem {
  const value = sessionTyped(row);
  if (value === null) return null;
  const meant = sessions.find(courseId, value);
  switch (meant.kind) {
    case 'one':
      return meant.sessionId;
    case 'open':
      return 'open';
    case 'none':
      return { code: 'session-unknown', value, sessions: meant.sessions.map(namedSession) };
    case 'several':
      return { code: 'session-ambiguous', value, sessions: meant.sessions.map(namedSession) };
    case 'untold':
      return { code: 'sessions-untold', value };
  }
}

/** The row, asking for the session of this ID. */
export const inSession = (row: Row, sessionId: number): Row =>
  row.asked.ok ? { ...row, asked: { ...row.asked, change: { ...row.asked.change, sessionId } } } : row;
