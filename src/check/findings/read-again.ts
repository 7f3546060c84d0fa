// Reads rows whose IDs are known: the cheapest listings, then what those left open, then rosters.
import type { Problem } from '../../contract';
import {
  type Enrollments,
  type Listings,
  type Reader,
  Rosters,
  readEnrollments,
  readPairs,
  readRosters,
  unproved,
} from '../../lookup';
import type { Row } from '../../sheet';
import { rosterOf } from '../compare/in-session';

/**
 * Reads the enrollments of these rows, and the rosters that they write into. `halted`: why not all was read.
 */
export function readAgain(
  rows: readonly Row[],
  { enrollments: source, roster }: Pick<Listings, 'enrollments' | 'roster'>,
  from: Reader,
): { readonly enrollments: Enrollments; readonly rosters: Rosters; readonly halted: Problem | null } {
  const ids = rows.flatMap((row) => row.ids ?? []);
  const userIds = [...new Set(ids.map(({ userId }) => userId))];
  const courseIds = [...new Set(ids.map(({ courseId }) => courseId))];
  const { enrollments, halted } = readEnrollments(
    { courseIds, userIds, namesOpen: 0 },
    source,
    from,
    () => {},
    () => ({ userIds, halted: null }),
  );
  const rosters = new Rosters();
  const sessions = [...new Set(rows.flatMap((row) => rosterOf(row) ?? []))];
  const ended =
    halted ??
    readPairs(unproved(rows.flatMap(pairOf), enrollments), enrollments, source, from) ??
    readRosters(sessions, rosters, roster, from);
  return { enrollments, rosters, halted: ended };
}

/** The pair of a row, and whether it was to be unenrolled; none if its IDs are not known. */
export const pairOf = ({ ids, asked }: Row) =>
  ids && asked.ok ? [{ ...ids, gone: asked.action === 'unenroll' }] : [];
