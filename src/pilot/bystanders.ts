// The bystanders of a pilot, which must not change: one of the same course, and one of the same user.

import { compare } from '../check';
import type { Enrollment } from '../contract';
import type { Stranger } from '../docebo';
import { HELD_FIELDS } from '../enrollment';
import type { Edit } from '../plan';

const NO_DAYS = new Set<never>();

/** Whether it is the enrollment in a course, among those in learning plans: its ID is negative then. */
export const isOfCourse = ({ courseId }: Pick<Enrollment, 'courseId'>): boolean => courseId < 0;

/**
 * The bystanders of an edit, one of each kind if there is one: `inCourse` and `ofUser` are enrollments of
 * its course and of its user. One that does not hold what the edit asks for is better: on any other, a call
 * that wrote too much leaves no trace. Of somebody in a learning plan it is all of their enrollments in its
 * courses: a tenant could take only some of them along.
 */
export function bystandersOf(
  { courseId, userId, change, does }: Edit,
  inCourse: readonly Enrollment[],
  ofUser: readonly Enrollment[],
): readonly Enrollment[] {
  const pick = (from: readonly Enrollment[]) => {
    const shows = (each: Enrollment) =>
      does === 'leave'
        ? each.roster?.sessionId === change.sessionId
        : does === 'unenroll' || !compare(change, each, NO_DAYS).same;
    return from.find(shows) ?? from[0];
  };
  const others = ofUser.filter((each) => each.userId === userId && each.courseId !== courseId);
  const courses = others.filter(isOfCourse);
  return [
    pick(inCourse.filter((each) => each.courseId === courseId && each.userId !== userId)),
    ...(courses.length > 0 ? courses : [pick(others)]),
  ].flatMap((each) => each ?? []);
}

/** The bystanders that are not as they were, by a reading after the call. */
export function changedAmong(
  bystanders: readonly Enrollment[],
  after: readonly Enrollment[],
): readonly Stranger[] {
  return bystanders.filter((was) => {
    const is = after.find(({ courseId, userId }) => courseId === was.courseId && userId === was.userId);
    return (
      !is ||
      HELD_FIELDS.some((field) => is[field] !== was[field]) ||
      JSON.stringify(is.roster) !== JSON.stringify(was.roster)
    );
  });
}
