// Rows whose check is too old for a batch import are read again, a few batches at a time.

import type { Problem } from '../contract';
import type { Listings } from '../lookup/listings';
import { readEnrollments } from '../lookup/read-enrollments';
import type { Reader } from '../lookup/reader';
import type { Row } from '../sheet';
import type { Notes } from './notes';

/**
 * Reads what Docebo holds of these rows, which are Ready, and notes it: still Ready and just seen, or to be
 * checked again where the enrollment is gone. Returns how many were read, and why others were not.
 */
export function seeAgain(
  rows: readonly Row[],
  notes: Notes,
  listings: Listings,
  reader: Reader,
): { readonly seen: number; readonly halted: Problem | null } {
  const ids = rows.flatMap((row) => row.ids ?? []);
  const userIds = [...new Set(ids.map(({ userId }) => userId))];
  const courseIds = [...new Set(ids.map(({ courseId }) => courseId))];
  const { enrollments, halted } = readEnrollments(
    { courseIds, userIds, namesOpen: 0 },
    listings.enrollments,
    reader,
    () => {},
    () => ({ userIds, halted: null }),
  );
  let seen = 0;
  for (const row of rows) {
    if (!row.ids) continue;
    const { userId, courseId } = row.ids;
    const held = enrollments.get(courseId, userId);
    if (held) notes.seen(row, held);
    else if (enrollments.certain(courseId, userId)) notes.stale(row);
    else continue;
    seen += 1;
  }
  return { seen, halted };
}
