// Docebo's codes of statuses and levels, with their words. Source: docs/limits.md, "Codes".
import type { EnrollmentLevel, EnrollmentStatus, RowAction } from '../contract';

const STATUS_WORDS: Readonly<Record<EnrollmentStatus, string>> = {
  [-2]: 'On the waiting list',
  [-1]: 'To confirm',
  0: 'Enrolled',
  1: 'In progress',
  2: 'Completed',
  3: 'Suspended',
  4: 'Overbooked',
};

export const STATUS_CODES: readonly EnrollmentStatus[] = [-2, -1, 0, 1, 2, 3, 4];

export const statusWord = (status: EnrollmentStatus): string => STATUS_WORDS[status];

/** The status with exactly this word; `undefined` if there is none. */
export const statusNamed = (word: string): EnrollmentStatus | undefined =>
  STATUS_CODES.find((status) => STATUS_WORDS[status] === word);

/** Docebo's status for which a batch import has no word. */
export const OVERBOOKED = 4;

const LEVEL_WORDS: Readonly<Record<EnrollmentLevel, string>> = { 3: 'learner', 4: 'tutor', 6: 'instructor' };

export const LEVEL_CODES: readonly EnrollmentLevel[] = [3, 4, 6];

/** The word of a level, which is also the one that a batch import takes. */
export const levelWord = (level: EnrollmentLevel): string => LEVEL_WORDS[level];

/** The level with exactly this word; `undefined` if there is none. */
export const levelNamed = (word: string): EnrollmentLevel | undefined =>
  LEVEL_CODES.find((level) => LEVEL_WORDS[level] === word);

/** What a row can ask for, in the order of the dropdowns. */
export const ACTIONS: readonly RowAction[] = [
  'update',
  'enroll',
  'enroll-if-missing',
  'unenroll',
  'recertify',
  'leave-session',
];

/** The level as which Docebo enrolls people unless another is named. */
export const LEARNER: EnrollmentLevel = 3;
