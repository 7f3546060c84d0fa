// Reads rows again whose check is too old for an import, a few imports at a time.

import { hasBegun, keptCompletion, readAgain, setBackOf, withRoster } from '../../check';
import type { Held, Problem } from '../../contract';
import { fitsSnapshot, hasSameCompletion, type Snapshot } from '../../enrollment';
import type { Listings, Reader } from '../../lookup';
import type { Attempts, Row } from '../../sheet';
import type { Notes } from './notes';

/** How many rows were read again, and why others were not. */
export interface SeenRows {
  readonly seen: number;
  readonly halted: Problem | null;
}

/**
 * Reads what Docebo holds of these rows, which are Ready, and notes it: still Ready and just seen, or to be
 * checked again if the enrollment is gone, the person is not in the session whose roster the row writes into,
 * or what is held now keeps the row from being sent. Returns how many were read, and why others were not.
 */
export function seeAgain(
  rows: readonly Row[],
  notes: Notes,
  listings: Pick<Listings, 'enrollments' | 'roster'>,
  reader: Reader,
): SeenRows {
  const { enrollments, rosters, halted } = readAgain(rows, listings, reader);
  let seen = 0;
  for (const row of rows) {
    if (!row.ids) continue;
    const { userId, courseId } = row.ids;
    const held = enrollments.get(courseId, userId);
    const found = held && withRoster(row, held, rosters);
    // What no reading shows, although nothing ended it, is for a check to say.
    if (found === 'open' || (!held && halted !== null && !enrollments.certain(courseId, userId))) continue;
    if (!found || 'code' in found || !mayStill(row, notes.attemptsOf(row), found)) notes.stale(row);
    else notes.seen(row, found);
    seen += 1;
  }
  return { seen, halted };
}

/** Whether the row keeps another completion than the check saw, or has one to keep that was not there. */
export const keepsAnother = ({ asked }: Row, seen: Snapshot | undefined, held: Snapshot): boolean =>
  asked.ok && asked.action === 'recertify' && !hasSameCompletion(seen, held);

/**
 * Whether what is held now lets the row be sent as what was held before did: it must be what the row has to
 * find, and the row must not overwrite what it keeps, keep another completion than it says, nor take a
 * completion away that nobody was asked about.
 */
export function mayStill(row: Row, { before, sends }: Attempts, held: Held | null): boolean {
  const { asked } = row;
  if (!asked.ok) return false;
  const { precondition } = asked;
  if (precondition !== undefined && !fitsSnapshot(held, precondition) && !hasBegun(row, held, sends > 0))
    return false;
  if (keepsAnother(row, before, held)) return false;
  return (
    held === null ||
    (keptCompletion(row, held) === null &&
      (setBackOf(asked, held) === null || setBackOf(asked, before) !== null))
  );
}
