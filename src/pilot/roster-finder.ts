// Finds enrollments together with the roster of their session, for pilots that write to the roster.
import { NOT_IN_SESSION } from '../check';
import type { Enrollment } from '../contract';
import { type EnrollmentFinder, type Reader, type RosterSource, Rosters, readRosters } from '../lookup';

/**
 * Finds what `find` does, and of enrollments in this course their entries in the roster of the session: also
 * those of bystanders, and nothing of anybody who is not in it.
 */
export const rosterFinder =
  (
    find: EnrollmentFinder,
    { courseId, sessionId }: { readonly courseId: number; readonly sessionId: number },
    source: RosterSource,
    reader: Reader,
  ): EnrollmentFinder =>
  (filters) => {
    const seen = find(filters);
    if (!seen.ok) return seen;
    const rosters = new Rosters();
    const problem = readRosters([sessionId], rosters, source, reader);
    if (problem) return { ok: false, problem };
    const entered = (each: Enrollment): Enrollment => {
      if (each.courseId !== courseId) return each;
      const found = rosters.find(sessionId, each.userId, each.username);
      if (found === 'open' || found === 'unreported' || found === 'unclear') return each;
      return { ...each, roster: found === 'absent' ? NOT_IN_SESSION : found };
    };
    return { ok: true, found: seen.found.map((list) => list.map(entered)) };
  };
