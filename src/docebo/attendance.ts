// What a batch import carries into the roster of a session, and what it keeps of the enrollment.
import type { Attendance, EnrollmentStatus, Moment } from '../contract';
import { askedOf } from '../enrollment';
import type { Edit } from '../plan';

/**
 * The fields of an item that write into a roster: `present` and `passed` are flags, the score is text.
 * Source: docs/limits.md, "Classroom courses".
 */
export const attendanceItem = (attendance: Attendance | null): Readonly<Record<string, string | boolean>> =>
  Object.fromEntries(
    askedOf(attendance).map(({ name, batch }) => {
      const value = attendance?.[name] ?? '';
      return [batch, typeof value === 'number' ? String(value) : value];
    }),
  );

/**
 * The status of an item: an import has to be given one, and any other than what is held would change the
 * enrollment. So what a row does not ask for is sent back as it was read.
 */
export const statusKept = ({ change, held }: Edit): EnrollmentStatus | null =>
  change.status ?? held?.status ?? null;

/** The completion date beside it: a completion that is sent without its date may get the date of today. */
export const completionKept = (edit: Edit): Moment | null =>
  edit.change.completedAt ??
  (edit.change.status === null && edit.held?.status === 2 ? (edit.held.completedAt ?? null) : null);

/** Whether what an import has to send back of the enrollment is known. */
export const isKeepable = (edit: Edit): boolean => {
  if (edit.change.status !== null) return true;
  return edit.held?.status !== undefined && (edit.held.status !== 2 || Boolean(edit.held.completedAt));
};
