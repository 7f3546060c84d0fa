// The rows in the scope of a run, and why it cannot begin with them.

import { allOf, hiddenSince, isLost, setBacksOf } from '../check';
import type { Problem } from '../contract';
import type { Row } from '../sheet';
import { leavingIn, type Work } from '../step';
import type { JobRecord, SheetPort } from '../work';

/**
 * Rows, and the share of the sheet's rows, that can unenroll without their number being typed: an
 * unenrollment cannot be undone.
 */
const UNENROLLS_UNASKED = 100;
const UNENROLLS_SHARE = 0.1;

/** Whether a run is about this row. */
export const isInScope = ({ scope }: JobRecord, { receipt }: Row): boolean =>
  scope.of !== 'job' || receipt?.job === scope.job;

/** The rows that a run has still to settle: to send them, or to find out their result. */
export const rowsToRun = (rows: readonly Row[], record: JobRecord): readonly Row[] =>
  rows.filter((row) => isInScope(record, row) && (row.state === 'Ready' || isLost(row.state)));

/** Why nothing of these rows may be sent, if there is a reason. */
export function refusalOf({ place, record, isFirst }: Work, sheet: SheetPort, rows: readonly Row[]) {
  const problem = unconfirmed(record, rows);
  if (problem || !isFirst || record.scope.of !== 'all') return problem;
  const ready = rows.filter(({ state }) => state === 'Ready');
  return hiddenSince(place.platform, sheet, ready);
}

/** Why a run must not begin: it would take away more than was confirmed. */
function unconfirmed(record: JobRecord, rows: readonly Row[]): Problem | null {
  const mine = rows.filter((row) => isInScope(record, row));
  const leaving = leavingIn(mine);
  const many = leaving > Math.min(UNENROLLS_UNASKED, rows.length * UNENROLLS_SHARE);
  if (many && leaving > record.unenrolls) return { code: 'unenrolls-unconfirmed', rows: leaving };
  const back = setBacksOf(mine);
  // Anybody who typed how many are unenrolled confirmed those who have completed as well.
  const typed = leaving <= record.unenrolls ? back.unenrollsCompleted : 0;
  return allOf(back) - typed > record.setsBack ? { code: 'sets-back-unconfirmed', ...back } : null;
}
