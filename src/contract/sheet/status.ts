// The statuses a row can have, in the order of its life: types only.

/**
 * (blank) → check → Ready | No change | Not enrolled | Invalid | Duplicate;
 * Ready → run → Sending → Updated | Failed | Unknown;
 * Updated → verify → Verified | Differs; Unknown → check → Updated | Ready | Failed.
 */
export type RowStatus =
  | 'Ready'
  | 'No change'
  | 'Not enrolled'
  | 'Invalid'
  | 'Duplicate'
  | 'Sending'
  | 'Updated'
  | 'Failed'
  | 'Unknown'
  | 'Verified'
  | 'Differs';
