// Rows that an earlier run settled: a check skips them, and reports how many.
import type { EarlierRows, RowStatus } from '../contract';
import type { Row } from '../sheet';

/**
 * Statuses with which a row is done: a check reads it again only when it is edited, and a verify when it is
 * asked to.
 */
export const DONE: ReadonlySet<RowStatus | 'pending'> = new Set<RowStatus>(['Updated', 'Verified']);

/**
 * The rows of a check that are done already, which it did not read; `null` if there are none. `wall` turns
 * milliseconds into `2026-03-14 14:30:05` in the spreadsheet's zone.
 */
export function earlierRows(rows: readonly Row[], wall: (ms: number) => string): EarlierRows | null {
  let since = Number.POSITIVE_INFINITY;
  let count = 0;
  for (const { state, receipt } of rows) {
    if (!DONE.has(state) || !receipt) continue;
    count += 1;
    since = Math.min(since, receipt.at);
  }
  return count === 0 ? null : { rows: count, since: wall(since) };
}
