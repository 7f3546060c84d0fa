// Filters listed enrollments by status and day, here and not in Docebo. Pure.
import type { Days, GetWanted, Moment } from '../../contract';
import type { Listed } from '../../docebo';

const isWithin = (moment: Moment | null, { from, until }: Days): boolean => {
  const day = moment?.slice(0, 10);
  return day !== undefined && (from === null || day >= from) && (until === null || day <= until);
};

/**
 * Whether an enrollment is wanted. `courseIds`, `userIds`: of the courses and people that were asked for;
 * `null` for all.
 */
export function wants(
  { statuses, completed, changed }: GetWanted,
  courseIds: ReadonlySet<number> | null,
  userIds: ReadonlySet<number> | null,
): (listed: Listed) => boolean {
  const codes = new Set(statuses);
  return ({ enrollment, changedAt }) =>
    (courseIds === null || courseIds.has(enrollment.courseId)) &&
    (userIds === null || userIds.has(enrollment.userId)) &&
    (codes.size === 0 || codes.has(enrollment.status)) &&
    (completed === null || isWithin(enrollment.completedAt, completed)) &&
    (changed === null || isWithin(changedAt, changed));
}

/**
 * The courses that a text names: `#7` is an ID; otherwise the code decides, exactly first, then the title.
 */
export function coursesNamed<
  C extends { readonly courseId: number; readonly code: string; readonly title: string },
>(text: string, found: readonly C[]): readonly C[] {
  const wanted = text.trim();
  const lower = wanted.toLowerCase();
  const ways: readonly ((course: C) => boolean)[] = [
    ({ code }) => code === wanted,
    ({ code }) => code.toLowerCase() === lower,
    ({ title }) => title === wanted,
    ({ title }) => title.toLowerCase() === lower,
  ];
  return ways.map((fits) => found.filter(fits)).find((courses) => courses.length > 0) ?? [];
}
