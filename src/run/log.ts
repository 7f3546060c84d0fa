// Rowcall's log: a sheet of its own, to be read by people, for outcomes that have no row any more. Nothing reads it back.
import type { Call } from '../plan';
import type { LedgerEntry, Row } from '../sheet';

/** Its name; under this name no sheet is taken for one with rows. */
export const LOG_SHEET = 'Rowcall log';

export const LOG_HEADERS: readonly string[] = [
  'Time',
  'Run',
  'Account',
  'User',
  'Course',
  'Before',
  'After',
  'Outcome',
  'Call',
];

/** An enrollment that a run sent: the row as it was then, and what the check had said of it (`before → after`). */
export interface Sent {
  readonly row: Row;
  readonly call: Call;
  readonly details: string;
}

const CALL_WORDS: Readonly<Record<Call['kind'], string>> = {
  'put-one': 'Single update',
  'put-many': 'Bulk update',
  'post-batch': 'Batch import',
  'enroll-many': 'Bulk enrollment',
  'enroll-batch': 'Batch import',
  'unenroll-many': 'Bulk unenrollment',
};

/** The line without its first three cells: user, course, before, after, outcome, call. */
export function logLine({ row, call, details }: Sent, entry: LedgerEntry): readonly string[] {
  const [before = '', after = ''] = details.split(' → ');
  const { status } = entry;
  const plain = status === 'Updated' || status === 'Unknown';
  return [
    row.user.text,
    row.course.text,
    before,
    after,
    plain ? status : `${status}: ${entry.details}`,
    `${CALL_WORDS[call.kind]} of ${call.settles.length}`,
  ];
}
