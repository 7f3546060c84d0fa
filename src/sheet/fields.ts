// Lists of the fields of a row that several modules walk through.
import type { Held } from '../contract';
import type { DateField } from './types';

/** The fields that hold dates, in the order in which they are read. */
export const DATE_FIELDS: readonly DateField[] = ['completedAt', 'enrolledAt', 'activeFrom', 'activeUntil'];

/** The fields of an enrollment that the listings tell, in the order of an undo sheet's columns. */
export const HELD_FIELDS: readonly (keyof Held)[] = [
  'status',
  'completedAt',
  'score',
  'enrolledAt',
  'activeFrom',
  'activeUntil',
  'level',
];
