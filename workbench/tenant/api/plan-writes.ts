// The endpoints that enroll in learning plans and unenroll from them.
import { z } from 'zod';
import { refuseUsers } from '../faults/quirks';
import type { ApiRequest, Context } from './endpoint';
import { planAt, plansOf } from './plans';
import { refuseBackwards } from './refusal';
import { idsSchema, momentSchema, Query, readBody } from './validate';

const enrollSchema = z.strictObject({
  items: z.strictObject({ user_ids: idsSchema }),
  options: z
    .strictObject({
      validity_start_at: momentSchema.optional(),
      validity_end_at: momentSchema.optional(),
      assignment_type: z.string('must be text').optional(),
    })
    .optional(),
});

/**
 * `POST /learningplan/v1/learningplans/ID/enrollments/bulk`: anybody who is in the plan already stays as
 * before, and everybody is enrolled in its courses. What the answer names, nothing public says.
 */
export function enrollInPlan({ ids, search, body }: ApiRequest, context: Context): object {
  new Query(search, {});
  const plan = planAt(context, ids[0]);
  const { items, options = {} } = readBody(enrollSchema, body);
  const { store, quirks, now } = context;
  refuseUsers(items.user_ids, quirks);
  const { validity_start_at: from, validity_end_at: until } = options;
  refuseBackwards(from, until);
  const ignored = quirks.ignoredFilters.has('plan_validity');
  const members = plansOf(context);
  for (const userId of items.user_ids) {
    if (!store.user(userId) || members.member(userId, plan.id)) continue;
    members.put({
      userId,
      planId: plan.id,
      enrolledAt: now,
      activeFrom: ignored ? null : (from ?? null),
      activeUntil: ignored ? null : (until ?? null),
    });
    for (const courseId of plan.courses)
      if (!store.enrollment(userId, courseId)) store.enroll(userId, courseId, now);
  }
  return { data: { processed: items.user_ids.length } };
}

const unenrollSchema = z.strictObject({
  user_ids: idsSchema,
  learningplan_ids: idsSchema,
  reset_tracks: z.boolean('must be true or false').default(false),
  cascade_unenroll_from_courses_in_selected_learning_plan: z.boolean('must be true or false').default(false),
  delete_issued_certificates: z.boolean('must be true or false').default(false),
});

/**
 * `DELETE /learningplan/v1/learningplans/enrollments`: the enrollments in the courses stay, unless it is
 * asked to take them too.
 */
export function unenrollFromPlans({ search, body }: ApiRequest, context: Context): object {
  new Query(search, {});
  const asked = readBody(unenrollSchema, body);
  const { store, quirks } = context;
  refuseUsers(asked.user_ids, quirks);
  const members = plansOf(context);
  const cascades =
    asked.cascade_unenroll_from_courses_in_selected_learning_plan ||
    quirks.ignoredFilters.has('plan_cascade');
  for (const planId of asked.learningplan_ids) {
    const plan = planAt(context, planId);
    for (const userId of asked.user_ids) {
      if (!members.remove(userId, planId) || !cascades) continue;
      for (const courseId of plan.courses) store.unenroll(userId, courseId);
    }
  }
  return { data: { success: true } };
}
