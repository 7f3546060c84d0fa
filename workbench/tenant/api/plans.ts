// The endpoints of learning plans that read: the plans, who is in them and how far, their courses.
import { NO_MOMENT } from '../moments';
import { type PlanMembers, progressIn } from '../plan-members';
import type { TenantPlan } from '../plans-data';
import { UNSAID_ENROLLMENT_DATE } from '../store';
import { listedWord } from '../words';
import type { ApiRequest, Context } from './endpoint';
import { envelope, PAGING } from './envelope';
import { Refusal } from './refusal';
import { Query } from './validate';

/** Throws Refusal 404 if the tenant has no learning plans. */
export function plansOf({ store }: Pick<Context, 'store'>): PlanMembers {
  if (store.plans === null) throw new Refusal(404, 'Page not found.');
  return store.plans;
}

/** Throws Refusal 404 if there is no such plan. */
export function planAt(context: Pick<Context, 'store'>, planId: number | undefined): TenantPlan {
  const plan = plansOf(context).plan(planId ?? 0);
  if (plan === undefined) throw new Refusal(404, `There is no learning plan ${planId}.`);
  return plan;
}

/** `GET /learningplan/v1/learningplans` */
export function listPlans({ search }: ApiRequest, context: Context): object {
  const { plans } = plansOf(context);
  const query = new Query(search, { singles: ['search_text', 'sort_attr', 'sort_dir', ...PAGING] });
  const wanted = context.quirks.ignoredFilters.has('search_text') ? null : query.single('search_text');
  const text = wanted?.toLowerCase() ?? '';
  const found = plans.filter(({ code, name }) =>
    [code, name].some((each) => each.toLowerCase().includes(text)),
  );
  return envelope('plans', found, query, context, ({ id, code, name }) => ({
    learning_plan_id: id,
    uuid: `lp-${id}`,
    code,
    title: name,
    is_published: true,
  }));
}

/** `GET /learningplan/v1/learningplans/enrollments`: status and progress only through `extra_fields[]`. */
export function listPlanEnrollments({ search }: ApiRequest, context: Context): object {
  const { quirks, shown } = context;
  const members = plansOf(context);
  const query = new Query(search, {
    lists: ['learning_plan_id[]', 'user_id[]', 'extra_fields[]'],
    singles: PAGING,
  });
  const ignored = quirks.ignoredFilters;
  const extra = new Set(ignored.has('extra_fields') ? [] : query.list('extra_fields[]'));
  const found = members.select(
    ignored.has('learning_plan_id') ? null : query.ids('learning_plan_id[]'),
    ignored.has('user_id') ? null : query.ids('user_id[]'),
  );
  return envelope('plan-enrollments', found, query, context, (member) => {
    const { userId, planId } = member;
    const plan = planAt(context, planId);
    const progress = progressIn(plan, (courseId) => shown.enrollment(userId, courseId));
    const told = {
      enrollment_status: progress.status,
      enrollment_completion_date: progress.completedAt,
      enrollment_completion_percentage: progress.percent,
    };
    return {
      user_id: userId,
      username: shown.user(userId)?.username ?? '',
      learning_plan_id: planId,
      learning_plan_code: plan.code,
      learning_plan_name: plan.name,
      assignment_type: null,
      enrollment_created_at: member.enrolledAt ?? UNSAID_ENROLLMENT_DATE,
      enrollment_validity_begin_datetime: member.activeFrom ?? null,
      enrollment_validity_end_datetime: member.activeUntil ?? NO_MOMENT,
      ...Object.fromEntries(Object.entries(told).filter(([name]) => extra.has(name))),
    };
  });
}

/** `GET /learningplan/v1/learningplans/ID/courses/enrollments` */
export function listPlanCourses({ ids, search }: ApiRequest, context: Context): object {
  const { shown } = context;
  const plan = planAt(context, ids[0]);
  const query = new Query(search, { lists: ['user_id[]', 'enrollment_level[]'], singles: PAGING });
  const people = new Set(
    plansOf(context)
      .select([plan.id], query.ids('user_id[]'))
      .map(({ userId }) => userId),
  );
  const found = shown.select({ courseIds: plan.courses, userIds: [...people], statuses: null });
  return envelope('enrollments', found, query, context, (enrollment) => ({
    user_id: enrollment.userId,
    course_id: enrollment.courseId,
    course_code: shown.course(enrollment.courseId)?.code ?? '',
    course_name: shown.course(enrollment.courseId)?.title ?? '',
    enrollment_status: listedWord(enrollment.status),
    enrollment_completion_date: enrollment.completedAt,
  }));
}

/** `GET /learn/v1/lp/ID`: the older address of one plan, with its courses. */
export function viewPlan({ ids, search }: ApiRequest, context: Context): object {
  new Query(search, {});
  if (context.quirks.ignoredFilters.has('plan_courses')) throw new Refusal(404, 'Page not found.');
  const plan = planAt(context, ids[0]);
  return {
    data: {
      id: plan.id,
      code: plan.code,
      name: plan.name,
      courses: plan.courses.map((courseId) => ({
        idCourse: courseId,
        name: context.store.course(courseId)?.title ?? '',
      })),
    },
  };
}
