// The words of the sheets that Rowcall makes from Docebo's data: their headers and cell values.
import type { EnrollmentLevel, EnrollmentStatus, Held, RowAction } from '../../contract';
import { saying } from '../../texts';

/** The headers. Each is found as the field that it names, in every language, or as none. */
export type HeaderName =
  | 'username'
  | 'first-name'
  | 'last-name'
  | 'name'
  | 'email'
  | 'deactivated'
  | 'user-id'
  | 'course-code'
  | 'course-title'
  | 'course-type'
  | 'course-id'
  | 'session-code'
  | 'session-name'
  | 'begins'
  | 'ends'
  | keyof Held
  | 'action'
  | 'assignment'
  | 'held'
  | 'from-plan'
  | 'plan-id'
  | 'session-id'
  | 'enrollment'
  | 'note'
  | 'read';

/** The words of one language: several executions fill a sheet, also those of people who speak another. */
export interface SheetWords {
  header(name: HeaderName): string;
  status(status: EnrollmentStatus): string;
  level(level: EnrollmentLevel): string;
  action(action: RowAction): string;
  /** What says that a person is deactivated. */
  yes(): string;
}

/** Those of the language in use now, whatever is in use later. */
export function sheetWords(): SheetWords {
  const say = saying();
  return {
    header: (name) => say(`header.${name}`),
    status: (status) => say(`state.${status}`),
    level: (level) => say(`level.${level}`),
    action: (action) => say(`action.${action}`),
    yes: () => say('header.yes'),
  };
}
