// Rows whose check is too old for an import are read again, a few imports at a time.

import { rosterOf, withRoster } from '../check/in-session';
import { keptCompletion } from '../check/overwrite';
import { setBackOf } from '../check/set-back';
import type { Enrollment, Problem } from '../contract';
import { fitsSnapshot, type Snapshot } from '../enrollment';
import type { Listings } from '../lookup/listings';
import { readPairs, unproved } from '../lookup/pairs-read';
import { readEnrollments } from '../lookup/read-enrollments';
import type { Reader } from '../lookup/reader';
import { Rosters, readRosters } from '../lookup/rosters';
import type { Row } from '../sheet';
import type { Notes } from './notes';

/**
 * Reads what Docebo holds of these rows, which are Ready, and notes it: still Ready and just seen, or to be
 * checked again where the enrollment is gone, the person is not in the session whose roster the row writes into,
 * or what is held now keeps the row from being sent. Returns how many were read, and why others were not.
 */
export function seeAgain(
  rows: readonly Row[],
  notes: Notes,
  listings: Pick<Listings, 'enrollments' | 'roster'>,
  reader: Reader,
): { readonly seen: number; readonly halted: Problem | null } {
  const pairs = rows.flatMap(({ ids }) => (ids ? [{ ...ids, gone: false }] : []));
  const userIds = [...new Set(pairs.map(({ userId }) => userId))];
  const courseIds = [...new Set(pairs.map(({ courseId }) => courseId))];
  const { enrollments, halted: stopped } = readEnrollments(
    { courseIds, userIds, namesOpen: 0 },
    listings.enrollments,
    reader,
    () => {},
    () => ({ userIds, halted: null }),
  );
  const rosters = new Rosters();
  const sessions = [...new Set(rows.flatMap((row) => rosterOf(row) ?? []))];
  const halted =
    stopped ??
    readPairs(unproved(pairs, enrollments), enrollments, listings.enrollments, reader) ??
    readRosters(sessions, rosters, listings.roster, reader);
  let seen = 0;
  for (const row of rows) {
    if (!row.ids) continue;
    const { userId, courseId } = row.ids;
    const held = enrollments.get(courseId, userId);
    const found = held && withRoster(row, held, rosters);
    // What no reading shows, although nothing ended it, is for a check to say.
    if (found === 'open' || (!held && halted !== null && !enrollments.certain(courseId, userId))) continue;
    if (!found || 'code' in found || !mayStill(row, notes.attemptsOf(row).before, found)) notes.stale(row);
    else notes.seen(row, found);
    seen += 1;
  }
  return { seen, halted };
}

/**
 * Whether what is held now lets the row be sent as what was held before did: it must not overwrite what it keeps,
 * nor take a completion away that nobody was asked about.
 */
function mayStill(row: Row, before: Snapshot | undefined, held: Enrollment): boolean {
  const { asked } = row;
  if (!asked.ok || (asked.precondition !== undefined && !fitsSnapshot(held, asked.precondition)))
    return false;
  return (
    keptCompletion(row, held) === null &&
    (setBackOf(asked, held) === null || setBackOf(asked, before) !== null)
  );
}
