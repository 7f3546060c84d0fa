// Texts of the rows that need a person: their groups, and one row at a time.
import type { GroupAction } from '../../contract';
import { number, plural } from './words';

export const problems = {
  title: (rows: number) => plural(rows, { one: '# row needs you', other: '# rows need you' }),
  allAside: 'Problems',
  actions: {
    enroll: 'Enroll them',
    answer: 'Answer',
    retry: 'Retry',
    settle: 'Check what happened',
  } satisfies Record<GroupAction, string>,
  finding: 'Looking for the row …',
  row: (row: number) => `Row ${number(row)}`,
  place: (place: number, rows: number) => `${number(place)} of ${number(rows)}`,
  fix: 'Fix',
  fixing: 'Writing …',
  fixHint: 'Writes into this cell and checks the row again.',
  previous: 'Previous',
  next: 'Next',
  back: 'All problems',
  dismiss: 'Dismiss',
  dismissed: (count: number) =>
    plural(count, { one: 'Show # dismissed problem', other: 'Show # dismissed problems' }),
  solved: 'Solved: no row has this problem any more.',
} as const;
