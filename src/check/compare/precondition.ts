// Rows to send only while Docebo holds certain values, and what the check finds if it holds others.

import type { Held, RowStatus } from '../../contract';
import { fitsSnapshot, sameFields, snapshotText } from '../../enrollment';
import type { Row } from '../../sheet';
import { DETAILS } from '../../words';
import { hasSent } from './compared';

/** What a sentence says about an enrollment that should not be there. */
const STATE: Partial<Held> = { status: 0, completedAt: null };

/**
 * What was found of a row, or Differs if the row must not be sent because Docebo does not hold what it
 * must. If nothing has to change, it does not matter who changed it.
 */
export function withPrecondition<Found extends { readonly status: RowStatus; readonly details: string }>(
  row: Row,
  held: Held | null,
  found: Found,
): Found | { readonly status: 'Differs'; readonly details: string } {
  const precondition = row.asked.ok ? row.asked.precondition : undefined;
  const wouldBeSent =
    found.status === 'Ready' || found.status === 'Not enrolled' || found.status === 'Invalid';
  if (precondition === undefined || !wouldBeSent || fitsSnapshot(held, precondition)) return found;
  if (hasBegun(row, held, hasSent(row))) return found;
  return {
    status: 'Differs',
    details: DETAILS.leftAlone(
      snapshotText(precondition),
      snapshotText(held && sameFields(held, precondition ?? STATE)),
    ),
  };
}

/**
 * Whether the row has enrolled the person already and still has to set the values: what it finds is an
 * enrollment just as enrolling leaves it, if it found none before. `isSent`: whether anything of the row was
 * sent.
 */
export const hasBegun = (row: Row, held: Held | null, isSent: boolean): boolean =>
  isSent &&
  row.asked.ok &&
  (row.asked.action === 'enroll' || row.asked.action === 'enroll-if-missing') &&
  row.asked.precondition === null &&
  held?.status === 0 &&
  held.completedAt === null;
