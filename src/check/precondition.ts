// Rows that are sent only while Docebo holds certain values: what the check makes of those for which it holds others by now.
import type { Held, RowStatus } from '../contract';
import { fitsStanding, type Row, type Standing, standingText } from '../sheet';
import { DETAILS } from '../words/details';

/**
 * What was found of a row, or Differs where the row may not be sent because Docebo does not hold what it must. Where nothing has to
 * change, it does not matter who changed it.
 */
export function guarded<Found extends { readonly status: RowStatus; readonly details: string }>(
  row: Row,
  held: Held | null,
  found: Found,
): Found | { readonly status: 'Differs'; readonly details: string } {
  const guard = row.asked.ok ? row.asked.guard : undefined;
  const wouldBeSent =
    found.status === 'Ready' || found.status === 'Not enrolled' || found.status === 'Invalid';
  if (guard === undefined || !wouldBeSent || fitsStanding(held, guard)) return found;
  return {
    status: 'Differs',
    details: DETAILS.leftAlone(standingText(guard), standingText(sameFields(held, guard))),
  };
}

/** Of what Docebo holds the fields that the guard names, so that the two can be read side by side. */
function sameFields(held: Held | null, guard: Standing): Standing {
  if (held === null || guard === null) return held;
  const { status, completedAt, score, enrolledAt, activeFrom, activeUntil, level } = held;
  return {
    ...('status' in guard ? { status } : {}),
    ...('completedAt' in guard ? { completedAt } : {}),
    ...('score' in guard ? { score } : {}),
    ...('enrolledAt' in guard ? { enrolledAt } : {}),
    ...('activeFrom' in guard ? { activeFrom } : {}),
    ...('activeUntil' in guard ? { activeUntil } : {}),
    ...('level' in guard ? { level } : {}),
  };
}
