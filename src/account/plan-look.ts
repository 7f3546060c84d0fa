// What a pilot about a learning plan reads: the plan's people, and its courses as they are for one of them.
import type { Enrollment, Problem } from '../contract';
import {
  type Client,
  listEnrollments,
  listPlanCourses,
  listPlanEnrollments,
  type Page,
  type Read,
} from '../docebo';
import type { EnrollmentFilter } from '../lookup/enrollments';
import { unclearOn } from '../lookup/pairs-read';
import type { Look } from './pilots';

/**
 * An enrollment in a course among those in learning plans: its ID with a minus, since a plan can have the
 * same one.
 */
const ofCourse = (enrollment: Enrollment): Enrollment => ({ ...enrollment, courseId: -enrollment.courseId });

/**
 * As `Look`, with learning plans in the place of courses. Where it is asked for all of a person's, one of the
 * enrollments in the courses of the plan is shown in front: taking somebody out of a plan must not touch it.
 */
export function planLook(client: Pick<Client, 'readAll'>): Look {
  const read = <T>(wanted: Read<T>): { readonly value: T } | { readonly problem: Problem } => {
    const [answer] = client.readAll([wanted]);
    if (!answer) return { problem: { code: 'bug', detail: 'no answer' } };
    return answer.ok ? { value: answer.value } : { problem: answer.problem };
  };

  /** The courses of a plan that a person is enrolled in; none where the tenant does not tell. */
  const coursesOf = (planId: number, userId: number): readonly number[] => {
    const page = read(listPlanCourses(planId, [userId], 1));
    return 'value' in page ? page.value.items.map(({ course }) => course.courseId) : [];
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
      const wanted =
        isAll && plan?.courseIds[0] !== undefined
          ? coursesOf(plan.courseIds[0], userId)
          : courseIds.filter((id) => id < 0).map((id) => -id);
      const ofCourses: Enrollment[] = [];
      if (wanted.length > 0) {
        const filter = { courseIds: wanted, userIds };
        const courses = page(listEnrollments(filter, 1), filter);
        if ('problem' in courses) return { ok: false, problem: courses.problem };
        ofCourses.push(...courses.value.map(ofCourse));
      }
      const filter = { courseIds: planIds, userIds };
      const plans = page(listPlanEnrollments(filter, 1), filter);
      if ('problem' in plans) return { ok: false, problem: plans.problem };
      found.push([...ofCourses, ...plans.value]);
    }
    return { ok: true, found };
  };
}
