// Looks that also read the roster of a session, for pilots that write into it.
import type { Look } from '../account/pilots';
import { NOT_IN_SESSION } from '../check/attendance';
import type { Enrollment } from '../contract';
import type { Reader } from '../lookup/reader';
import { type RosterSource, Rosters, readRosters } from '../lookup/rosters';

/**
 * What a look shows, where enrollments in this course have their entries in the roster of the session: also
 * the bystanders, and nothing of whoever is not in it.
 */
export const withRoster =
  (
    look: Look,
    { courseId, sessionId }: { readonly courseId: number; readonly sessionId: number },
    source: RosterSource,
    reader: Reader,
  ): Look =>
  (filters) => {
    const seen = look(filters);
    if (!seen.ok) return seen;
    const rosters = new Rosters();
    const problem = readRosters([sessionId], rosters, source, reader);
    if (problem) return { ok: false, problem };
    const entered = (each: Enrollment): Enrollment => {
      if (each.courseId !== courseId) return each;
      const found = rosters.find(sessionId, each.userId, each.username);
      if (found === 'open' || found === 'untold' || found === 'unclear') return each;
      return { ...each, roster: found === 'absent' ? NOT_IN_SESSION : found };
    };
    return { ok: true, found: seen.found.map((list) => list.map(entered)) };
  };
