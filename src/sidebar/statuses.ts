// The statuses of rows, in the order in which people get to see them.
import type { Counts, RowStatus } from '../contract';

export const sameCounts = (one: Counts, other: Counts): boolean =>
  STATUSES.every((status) => one[status] === other[status]);

/** Every status, in the order in which people get to see them. */
export const STATUSES: readonly (RowStatus | 'pending')[] = [
  'Updated',
  'Verified',
  'No change',
  'Ready',
  'Sending',
  'pending',
  'Not enrolled',
  'Invalid',
  'Duplicate',
  'Failed',
  'Unknown',
  'Differs',
];
