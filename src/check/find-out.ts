// What Docebo holds for rows of a sheet, those included whose answer was lost.
import { readerAt } from '../account/pace';
import type { EnrollmentField } from '../enrollment';
import { listingsOf } from '../lookup/listings';
import type { Row } from '../sheet';
import type { Work } from '../step/step';
import { waitingAt } from '../step/workplace';
import { checkRows } from './check';
import type { CheckResult } from './finding';
import { confirmed, isLost, waitForLost } from './settle';

/**
 * Finds out about `rows`, which are some of `all`. Rows whose answer was lost wait until a listing shows what
 * was sent. `fields`: the tenant's additional enrollment fields, if the rows are to be held against them.
 */
export function findOut(
  { place, pace }: Work,
  all: readonly Row[],
  rows: readonly Row[],
  fields: readonly EnrollmentField[] = [],
): CheckResult {
  const chosen = new Set(rows);
  const others = all.filter((row) => !chosen.has(row));
  const lost = rows.filter(({ state }) => isLost(state));
  const waiting = waitingAt(place);
  if (lost.length > 0) waitForLost(lost, waiting);
  const check = (some: readonly Row[]) =>
    checkRows(
      some.map((row): Row => (isLost(row.state) ? { ...row, state: 'Unknown' } : row)),
      others,
      listingsOf(place.connected),
      readerAt(pace),
      fields,
    );
  return confirmed(lost, check(rows), check, waiting);
}
