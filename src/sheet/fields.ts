// Lists of the fields of a row that several modules walk through.
import type { DateField } from './types';

/** The fields that hold dates, in the order in which they are read. */
export const DATE_FIELDS: readonly DateField[] = ['completedAt', 'enrolledAt', 'activeFrom', 'activeUntil'];
