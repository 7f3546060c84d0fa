// The statuses of rows, in the order in which the page shows them.
import type { Counts, RowStatus } from '../../contract';

export const sameCounts = (one: Counts, other: Counts): boolean =>
  STATUSES.every((status) => one[status] === other[status]);

/** Statuses whose rows are in a group of problems. */
export const GROUPED_STATUSES = [
  'Not enrolled',
  'Invalid',
  'Duplicate',
  'Failed',
  'Unknown',
  'Differs',
] as const satisfies readonly RowStatus[];

/** Every status, in the order in which people get to see them. */
export const STATUSES: readonly (RowStatus | 'pending')[] = [
  'Updated',
  'Verified',
  'No change',
  'Ready',
  'Sending',
  'pending',
  ...GROUPED_STATUSES,
];
