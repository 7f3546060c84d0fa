// Learning plans of a tenant as data: which courses are in one, and who is.
import { z } from 'zod';
import type { Moment } from './moments';

export interface TenantPlan {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  /** The ids of its courses, in their order. */
  readonly courses: readonly number[];
}

/** Somebody in a learning plan: how far is not here, as it follows from the courses. */
export interface TenantPlanEnrollment {
  readonly user_id: number;
  readonly learning_plan_id: number;
  readonly enrollment_date?: Moment | undefined;
  readonly active_from?: Moment | undefined;
  readonly active_until?: Moment | undefined;
}

const id = z.int().positive();

export const planSchema = z.strictObject({
  id,
  code: z.string().default(''),
  name: z.string(),
  courses: z.array(id).default([]),
});

/** `moment`: how a date of the data is read. */
export const planEnrollmentSchema = <T extends z.ZodType<Moment | undefined>>(moment: T) =>
  z.strictObject({
    user_id: id,
    learning_plan_id: id,
    enrollment_date: moment,
    active_from: moment,
    active_until: moment,
  });

/** What is wrong with the plans and the people in them, as a sentence; `null` if nothing is. */
export function wrongPlans(
  plans: readonly TenantPlan[],
  enrollments: readonly TenantPlanEnrollment[],
  courses: ReadonlySet<number>,
  users: ReadonlySet<number>,
): string | null {
  const ids = new Set<number>();
  for (const plan of plans) {
    if (ids.has(plan.id)) return `Two learning plans have the id ${plan.id}.`;
    ids.add(plan.id);
    const strange = plan.courses.find((course) => !courses.has(course));
    if (strange !== undefined)
      return `Learning plan ${plan.id} has course ${strange}, which is not in courses.`;
  }
  const pairs = new Set<string>();
  for (const { user_id, learning_plan_id } of enrollments) {
    if (!ids.has(learning_plan_id))
      return `User ${user_id} is in learning plan ${learning_plan_id}, which is not there.`;
    if (!users.has(user_id))
      return `User ${user_id} is in learning plan ${learning_plan_id}, and not in users.`;
    const pair = `${user_id} ${learning_plan_id}`;
    if (pairs.has(pair)) return `User ${user_id} is twice in learning plan ${learning_plan_id}.`;
    pairs.add(pair);
  }
  return null;
}
