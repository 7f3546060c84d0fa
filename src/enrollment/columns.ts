// The fields that can have a column in a sheet.
import type { FieldName } from '../contract';
import { ATTENDANCE_FIELDS } from './attendance';
import { forEachOf, HELD_FIELDS } from './fields';

/** The fields that can have a column, in the order in which they take it: the date before its status. */
export const COLUMN_FIELDS: readonly FieldName[] = [
  'user',
  'course',
  'completedAt',
  ...HELD_FIELDS.filter((name) => name !== 'completedAt'),
  'session',
  ...ATTENDANCE_FIELDS.map(({ name }) => name),
  'action',
  'precondition',
];

/** A value for each field that can have a column. */
export const forEachColumn = <T>(make: (name: FieldName) => T): Record<FieldName, T> =>
  forEachOf(COLUMN_FIELDS, make);

/** A field by which a row asks for something; the other two name the enrollment. */
export type AskingField = Exclude<FieldName, 'user' | 'course'>;

const isAsking = (name: FieldName): name is AskingField => name !== 'user' && name !== 'course';

export const ASKING_FIELDS: readonly AskingField[] = COLUMN_FIELDS.filter(isAsking);
