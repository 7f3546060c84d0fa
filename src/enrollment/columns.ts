// The fields that can have a column in a sheet.
import type { FieldName } from '../contract';

/** A value for each field that can have a column, in the order in which the fields take their columns. */
export const forEachColumn = <T>(make: (name: FieldName) => T): Record<FieldName, T> => ({
  user: make('user'),
  course: make('course'),
  completedAt: make('completedAt'),
  status: make('status'),
  score: make('score'),
  enrolledAt: make('enrolledAt'),
  activeFrom: make('activeFrom'),
  activeUntil: make('activeUntil'),
  level: make('level'),
  session: make('session'),
  present: make('present'),
  passed: make('passed'),
  evaluationScore: make('evaluationScore'),
  evaluationDate: make('evaluationDate'),
  evaluationText: make('evaluationText'),
  action: make('action'),
  precondition: make('precondition'),
});

export const COLUMN_FIELDS: readonly FieldName[] = Object.values(forEachColumn((name) => name));

/** A field by which a row asks for something; the other two name the enrollment. */
export type AskingField = Exclude<FieldName, 'user' | 'course'>;

const isAsking = (name: FieldName): name is AskingField => name !== 'user' && name !== 'course';

export const ASKING_FIELDS: readonly AskingField[] = COLUMN_FIELDS.filter(isAsking);
