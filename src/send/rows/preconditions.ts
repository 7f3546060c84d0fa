// Rows with a precondition, or that keep a completion: reads them again right before they are sent.

import { withPrecondition } from '../../check';
import { Enrollments, type Listings, type Reader, readPairs } from '../../lookup';
import type { Row } from '../../sheet';
import { SEEN_AGAIN } from '../planning/due';
import type { EditRows } from '../planning/edits';
import { isOfRoster } from '../planning/ways';
import type { Notes } from './notes';
import { keepsAnother, mayStill, type SeenRows } from './see-again';

/** Milliseconds for which the reading of a check, or of a run, holds good for such rows. Our own number. */
const PRECONDITION_MS = 5 * 60_000;

/** Whether the row depends on what Docebo holds, and nothing of it was sent yet. */
const dependsOnHeld = (row: Row, notes: Notes): boolean =>
  row.asked.ok &&
  (row.asked.precondition !== undefined || row.asked.action === 'recertify') &&
  notes.attemptsOf(row).sends === 0;

/** When Docebo was last seen to hold what the row says it must, in milliseconds since the epoch. */
const seenAt = (row: Row, notes: Notes): number => (notes.ledger.get(row.key) ?? row.receipt)?.at ?? 0;

/**
 * The edits that depend on what Docebo holds and have to be read again before anything of them is sent, and
 * those of them to read now. What writes into a roster is left to the reading of its roster, which looks at
 * the same. `now` in milliseconds since the epoch.
 */
export function preconditionsDue(
  edits: ReadonlyMap<string, EditRows>,
  notes: Notes,
  now: number,
): { readonly all: readonly EditRows[]; readonly next: readonly EditRows[] } {
  const isDue = (row: Row) => dependsOnHeld(row, notes) && seenAt(row, notes) < now - PRECONDITION_MS;
  const all = [...edits.values()].filter(({ edit, rows }) => !isOfRoster(edit) && rows.some(isDue));
  return { all, next: all.slice(0, SEEN_AGAIN) };
}

/**
 * Reads what Docebo holds of these rows, which are Ready, and notes it: still Ready, Differs if it is not
 * what the row says any more, or to be checked again if a recertification would keep another completion, or
 * the row keeps what its sheet keeps. Returns how many were read, and why others were not.
 */
export function readPreconditions(
  rows: readonly Row[],
  notes: Notes,
  source: Listings['enrollments'],
  from: Reader,
): SeenRows {
  const enrollments = new Enrollments();
  const pairs = rows.flatMap((row) => row.ids ?? []);
  const halted = readPairs(pairs, enrollments, source, from);
  let seen = 0;
  for (const row of rows) {
    if (!row.ids || !enrollments.proved(row.ids)) continue;
    const { courseId, userId } = row.ids;
    seen += 1;
    const held = enrollments.get(courseId, userId);
    const { before } = notes.attemptsOf(row);
    if (enrollments.problem(courseId, userId) || keepsAnother(row, before, held)) {
      notes.stale(row);
      continue;
    }
    const found = withPrecondition(row, held, { status: 'Ready', details: '' } as const);
    if (found.status !== 'Ready') notes.note(row, found.status, found.details);
    else if (mayStill(row, notes.attemptsOf(row), held)) notes.seen(row, held);
    else notes.stale(row);
  }
  return { seen, halted };
}
