// What a pilot on a learning plan reads: the plan's people, and the courses of one of them.
import type { Enrollment, Problem } from '../../contract';
import {
  type Client,
  listEnrollments,
  listPlanCourses,
  listPlanEnrollments,
  type Page,
  type Read,
  readOne,
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

type Shown =
  | { readonly ok: true; readonly value: readonly Enrollment[] }
  | { readonly ok: false; readonly problem: Problem };

/**
 * As `EnrollmentFinder`, with learning plans instead of courses. If it is asked for all of a person's, their
 * enrollments in the courses of the plan are shown in front: taking somebody out of a plan must not touch
 * them.
 */
export function planLook(client: Pick<Client, 'readAll'>): EnrollmentFinder {
  /**
   * The courses of a plan that a person is in, or all of its courses; `null` if the tenant reports neither.
   */
  const coursesOf = (planId: number, userId: number): readonly number[] | null => {
    const own = readOne(client, listPlanCourses(planId, [userId], 1));
    const ids = own.ok ? own.value.items.map(({ course }) => course.courseId) : [];
    if (ids.length > 0) return [...new Set(ids)].slice(0, COURSES_MOST);
    const all = readOne(client, viewPlan(planId));
    return all.ok ? all.value.map(({ courseId }) => courseId).slice(0, COURSES_MOST) : null;
  };

  /** The enrollments in courses that a look shows: those of the plan, or any that the person has. */
  const inCourses = (courseIds: readonly number[] | null, userIds: readonly number[]): Shown => {
    if (courseIds?.length === 0) return { ok: true, value: [] };
    const filter = { courseIds: courseIds ?? [], userIds };
    const found = page(listEnrollments(filter, 1), filter);
    return found.ok && courseIds === null ? { ok: true, value: found.value.slice(0, COURSES_MOST) } : found;
  };

  const page = (wanted: Read<Page<Enrollment>>, filter: EnrollmentFilter): Shown => {
    const found = readOne(client, wanted);
    if (!found.ok) return found;
    const problem = unclearOn(found.value, filter);
    return problem ? { ok: false, problem } : { ok: true, value: found.value.items };
  };

  return (filters) => {
    const plan = filters.find(({ courseIds, userIds }) => courseIds.length === 1 && userIds.length === 0);
    const found: (readonly Enrollment[])[] = [];
    for (const { courseIds, userIds } of filters) {
      const planIds = courseIds.filter((id) => id > 0);
      const [userId] = userIds;
      const isAll = courseIds.length === 0 && userIds.length === 1 && userId !== undefined;
      const planId = isAll ? plan?.courseIds[0] : undefined;
      const courses = inCourses(
        planId !== undefined && userId !== undefined
          ? coursesOf(planId, userId)
          : courseIds.filter((id) => id < 0).map((id) => -id),
        userIds,
      );
      if (!courses.ok) return courses;
      const filter = { courseIds: planIds, userIds };
      const plans = page(listPlanEnrollments(filter, 1), filter);
      if (!plans.ok) return plans;
      found.push([...courses.value.map(ofCourse), ...plans.value]);
    }
    return { ok: true, found };
  };
}
