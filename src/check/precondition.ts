// Rows that are sent only while Docebo holds certain values, and what the check finds if it holds others.

import type { Held, RowStatus } from '../contract';
import { fitsSnapshot, sameFields, snapshotText } from '../enrollment';
import type { Row } from '../sheet';
import { DETAILS } from '../words/details';

/**
 * What was found of a row, or Differs where the row may not be sent because Docebo does not hold what it
 * must. Where nothing has to change, it does not matter who changed it.
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
  return {
    status: 'Differs',
    details: DETAILS.leftAlone(
      snapshotText(precondition),
      snapshotText(held && sameFields(held, precondition ?? {})),
    ),
  };
}
