// The statuses of a row: which are done, open or need a person, and the moves between them.
import type { Counts, RowStatus } from '../../contract';
import type { Row } from '../model/row-types';

/**
 * All statuses in the order of a row's life. Receipts name a status by its place here: add at the end only.
 */
export const ROW_STATUSES = [
  'Ready',
  'No change',
  'Not enrolled',
  'Invalid',
  'Duplicate',
  'Sending',
  'Updated',
  'Failed',
  'Unknown',
  'Verified',
  'Differs',
] as const satisfies readonly RowStatus[];

/**
 * What a check finds of a row it knows nothing about; `Differs` of one that can be sent only while Docebo
 * holds certain values.
 */
const FOUND = ['Ready', 'No change', 'Not enrolled', 'Invalid', 'Duplicate', 'Differs'] as const;

/**
 * The moves a status may make while the row itself stays as it is. An edited row is `pending` whatever it
 * was, and a pending row starts over. A check can look again at a row that it has looked at.
 *
 * - `Ready` to `Failed`: the only call that can carry it is closed for this tenant, so it is not sent.
 * - `Sending` to `Ready`: the platform said that nothing was sent. To `Differs`: it was a pilot, and its
 *   read-back differs.
 * - `Unknown`: a read shows the asked-for values (`Updated`) or not (`Ready`), or that the row cannot be sent
 *   any more. It never becomes `No change`: what was sent may be what made the values so. To `Failed`: it was
 *   sent as often as a row may be.
 * - `Failed` and `Differs` are tried again by a new check.
 */
export const MOVES: Readonly<Record<RowStatus | 'pending', readonly RowStatus[]>> = {
  pending: FOUND,
  Ready: [...FOUND, 'Sending', 'Failed'],
  'No change': FOUND,
  'Not enrolled': FOUND,
  Invalid: FOUND,
  Duplicate: FOUND,
  Sending: ['Updated', 'Failed', 'Unknown', 'Ready', 'Differs'],
  Updated: ['Verified', 'Differs'],
  Failed: FOUND,
  Unknown: ['Updated', 'Ready', 'Failed', 'Not enrolled', 'Invalid', 'Duplicate', 'Differs'],
  Verified: ['Verified', 'Differs'],
  Differs: [...FOUND, 'Verified'],
};

/**
 * The status that a row goes to; throws if the table of moves does not let it, before anything is written.
 */
export function moved<To extends RowStatus>(from: RowStatus | 'pending', to: To): To {
  if (!mayMove(from, to)) throw new Error(`A row may not go from ${from} to ${to}.`);
  return to;
}

/**
 * Whether a row's status may go from `from` to `to`. Writing the same status again is no move and always
 * allowed.
 */
export const mayMove = (from: RowStatus | 'pending', to: RowStatus): boolean =>
  from === to || MOVES[from].includes(to);

/** Rows by state. */
export function countStatuses(rows: readonly Row[]): Counts {
  const counts: Record<RowStatus | 'pending', number> = {
    pending: 0,
    Ready: 0,
    'No change': 0,
    'Not enrolled': 0,
    Invalid: 0,
    Duplicate: 0,
    Sending: 0,
    Updated: 0,
    Failed: 0,
    Unknown: 0,
    Verified: 0,
    Differs: 0,
  };
  for (const row of rows) counts[row.state] += 1;
  return counts;
}
