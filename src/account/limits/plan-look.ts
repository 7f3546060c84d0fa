// What a pilot on a learning plan reads: the plan's people, and the courses of one of them.
import type { Enrollment, Problem } from '../../contract';
import {
  type Client,
  listEnrollments,
  listPlanCourses,
  listPlanEnrollments,
  type Page,
  type Read,
  viewPlan,
} from '../../docebo';
import { type EnrollmentFilter, type EnrollmentFinder, unclearOn } from '../../lookup';

/**
 * An enrollment in a course among those in learning plans: its ID with a minus, since a plan can have the
 * same one.
 */
const ofCourse = (enrollment: Enrollment): Enrollment => ({ ...enrollment, courseId: -enrollment.courseId });

/**
 * Courses of a plan that are looked at: a page shows all of their enrollments of two people, and an address
 * holds their IDs. Our own number.
 */
const COURSES_MOST = 40;

/**
 * As `EnrollmentFinder`, with learning plans instead of courses. If it is asked for all of a person's, their
 * enrollments in the courses of the plan are shown in front: taking somebody out of a plan must not touch
 * them.
 */
export function planLook(client: Pick<Client, 'readAll'>): EnrollmentFinder {
  const read = <T>(wanted: Read<T>): { readonly value: T } | { readonly problem: Problem } => {
    const [answer] = client.readAll([wanted]);
    if (!answer) return { problem: { code: 'bug', detail: 'no answer' } };
    return answer.ok ? { value: answer.value } : { problem: answer.problem };
  };

  /**
   * The courses of a plan that a person is in, or all of its courses; `null` if the tenant reports neither.
   */
  const coursesOf = (planId: number, userId: number): readonly number[] | null => {
    const own = read(listPlanCourses(planId, [userId], 1));
    const ids = 'value' in own ? own.value.items.map(({ course }) => course.courseId) : [];
    if (ids.length > 0) return [...new Set(ids)].slice(0, COURSES_MOST);
    const all = read(viewPlan(planId));
    return 'value' in all ? all.value.map(({ courseId }) => courseId).slice(0, COURSES_MOST) : null;
  };

  /** The enrollments in courses that a look shows: those of the plan, or any that the person has. */
  const inCourses = (courseIds: readonly number[] | null, userIds: readonly number[]) => {
    if (courseIds?.length === 0) return { value: [] };
    const filter = { courseIds: courseIds ?? [], userIds };
    const found = page(listEnrollments(filter, 1), filter);
    return 'problem' in found ? found : { value: found.value.slice(0, courseIds ? undefined : COURSES_MOST) };
  };

  const page = (wanted: Read<Page<Enrollment>>, filter: EnrollmentFilter) => {
    const found = read(wanted);
    if ('problem' in found) return found;
    const problem = unclearOn(found.value, filter);
    return problem ? { problem } : { value: found.value.items };
  };

  return (filters) => {
    const plan = filters.find(({ courseIds, userIds }) => courseIds.length === 1 && userIds.length === 0);
    const found: (readonly Enrollment[])[] = [];
    for (const { courseIds, userIds } of filters) {
      const planIds = courseIds.filter((id) => id > 0);
      const [userId] = userIds;
      const isAll = courseIds.length === 0 && userIds.length === 1 && userId !== undefined;
      const planId = isAll ? plan?.courseIds[0] : undefined;
      const courses =
        planId !== undefined && userId !== undefined
          ? inCourses(coursesOf(planId, userId), userIds)
          : inCourses(
              courseIds.filter((id) => id < 0).map((id) => -id),
              userIds,
            );
      if ('problem' in courses) return { ok: false, problem: courses.problem };
      const filter = { courseIds: planIds, userIds };
      const plans = page(listPlanEnrollments(filter, 1), filter);
      if ('problem' in plans) return { ok: false, problem: plans.problem };
      found.push([...courses.value.map(ofCourse), ...plans.value]);
    }
    return { ok: true, found };
  };
}
