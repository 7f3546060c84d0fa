// What a batch import writes to the roster of a session, and which values of the enrollment it keeps.
import type { Attendance, EnrollmentStatus, Held, Moment } from '../../contract';
import { askedOf, OVERBOOKED } from '../../enrollment';
import type { Edit } from '../../plan';

/** Source: docs/limits.md, "Codes". */
const COMPLETED: EnrollmentStatus = 2;

/** What a row asks of an enrollment, and what was read of that. */
type Asking = Pick<Edit, 'change' | 'held'>;

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
export const statusKept = ({ change, held }: Asking): EnrollmentStatus | null =>
  change.status ?? held?.status ?? null;

/**
 * The completion date beside it: a completion that is sent without its date may get the date of today. So one
 * that is there is sent back, unless the row asks for a date or for another status.
 */
export const completionKept = (edit: Edit): Moment | null => {
  const { change, held } = edit;
  if (change.completedAt !== null) return change.completedAt;
  return statusKept(edit) === COMPLETED && held?.status === COMPLETED ? (held.completedAt ?? null) : null;
};

/**
 * Whether an import can send with the attendance what the row asks of the enrollment, or else what was read
 * of it: an import has no word for Overbooked, and needs to know whether there is a completion whose date it
 * has to keep.
 */
export const isKeepable = (edit: Asking): boolean => {
  const status = statusKept(edit);
  if (status === null || status === OVERBOOKED) return false;
  if (status !== COMPLETED || edit.change.completedAt !== null) return true;
  const { held } = edit;
  return held?.status !== undefined && (held.status !== COMPLETED || Boolean(held.completedAt));
};

/**
 * Whether an import would leave status and completion of an enrollment that holds this as they are or are
 * asked for.
 */
export function keepsAs(edit: Edit, now: Pick<Held, 'status' | 'completedAt'>): boolean {
  const { change } = edit;
  const status = statusKept(edit);
  if (change.status === null && status !== now.status) return false;
  if (status !== COMPLETED || change.completedAt !== null) return true;
  return completionKept(edit) === (now.status === COMPLETED ? now.completedAt : null);
}
