// Texts of the help.
import type { RowStatus } from '../../contract';

export const help = {
  title: 'Help',
  how: 'Each row names a user, a course and what their enrollment should be. Check compares the rows with Docebo and writes nothing there. The blue button then makes the changes, many in one call.',
  columnsHow: 'Rowcall writes only into its own columns at the right, never into yours.',
  undoHow:
    'Every run is in the sheet “Rowcall log”. “Undo a run” makes a sheet from it whose rows put back what was there before.',
  report: 'Copy a report for support',
  reporting: 'Making the report …',
  reportHow:
    'What this tenant and this job showed, without names, IDs, addresses, secrets or cells of the sheet. Rowcall reads the sheet and asks Docebo three things for it. Look through it before you send it.',
  statuses: 'What a status means, and what to do',
  status: {
    pending: 'Not checked yet, or edited since. Check the rows.',
    Ready: 'Docebo differs from the row. Update to change it.',
    'No change': 'Docebo has these values already. Nothing to do.',
    'Not enrolled':
      'The user is not enrolled in the course. To enroll them, choose the action “Enroll if missing” and check again.',
    Invalid:
      'Something in the row cannot be used. The details beside it say what; correct it and check again.',
    Duplicate: 'Other rows ask for other values for the same user and course. Keep one of them.',
    Sending: 'It is being sent just now. If that lasts, check again.',
    Updated: 'Docebo confirmed the change. Verify reads it back.',
    Failed: 'Docebo refused the change. The details beside it say why; then retry.',
    Unknown: 'It was sent, and no answer came. Check again to see what happened to it.',
    Verified: 'Read back from Docebo, and as asked for.',
    Differs: 'Read back from Docebo, and not as asked for. See the details beside it.',
  } satisfies Record<RowStatus | 'pending', string>,
} as const;
