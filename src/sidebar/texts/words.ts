// The words that all texts share: counts with their nouns, estimates of time, names of fields and statuses.
import type { FieldName, RowStatus, Settings } from '../../contract';
import { formatters, type Span } from '../format';

/** To translate: change the language tag. */
export const { number, plural } = formatters('en');

export const list = (items: readonly string[]) => items.join(', ');

export const rows = (count: number) => plural(count, { one: '# row', other: '# rows' });
export const calls = (count: number) => plural(count, { one: '# call', other: '# calls' });
export const enrollments = (count: number) => plural(count, { one: '# enrollment', other: '# enrollments' });

/** A span with the word that says it is an estimate. */
export function about(of: Span): string {
  switch (of.unit) {
    case 'moment':
      return 'a few seconds';
    case 'seconds':
      return plural(of.count, { one: 'about # second', other: 'about # seconds' });
    case 'minutes':
      return plural(of.count, { one: 'about # minute', other: 'about # minutes' });
    case 'hours':
      return plural(of.count, { one: 'about # hour', other: 'about # hours' });
  }
}

export const field: Readonly<Record<FieldName, string>> = {
  user: 'User',
  course: 'Course',
  completedAt: 'Completion date',
  status: 'Status',
  score: 'Score',
  enrolledAt: 'Enrollment date',
  activeFrom: 'Active from',
  activeUntil: 'Active until',
  level: 'Level',
  session: 'Session ID',
  action: 'Action',
  precondition: 'Only if Docebo holds',
};

export const status: Readonly<Record<RowStatus | 'pending', string>> = {
  pending: 'Not checked',
  Ready: 'Ready',
  'No change': 'No change',
  'Not enrolled': 'Not enrolled',
  Invalid: 'Invalid',
  Duplicate: 'Duplicate',
  Sending: 'Sending',
  Updated: 'Updated',
  Failed: 'Failed',
  Unknown: 'Unknown',
  Verified: 'Verified',
  Differs: 'Differs',
};

/** What Docebo is asked to hold back. */
export const held: Readonly<Record<Exclude<Settings['hold'], 'nothing'>, string>> = {
  notifications: 'notifications',
  'notifications-and-certificates': 'notifications and certificates',
};
