// Who is in which learning plan, found by plan and by user; how far follows from the courses.

import type { Enrollment } from './enrollment';
import type { Moment } from './moments';
import type { TenantPlan, TenantPlanEnrollment } from './plans-data';
import { COMPLETED, SUBSCRIBED } from './words';

/** Somebody in a learning plan, changed in place. */
interface PlanMember {
  readonly userId: number;
  readonly planId: number;
  enrolledAt: Moment | null;
  activeFrom: Moment | null;
  activeUntil: Moment | null;
}

/** How far somebody is. */
interface PlanProgress {
  readonly status: 'not_started' | 'in_progress' | 'completed';
  readonly completedAt: Moment | null;
  readonly percent: number;
}

export class PlanMembers {
  readonly plans: readonly TenantPlan[];
  readonly #members = new Map<string, PlanMember>();

  constructor(plans: readonly TenantPlan[], enrollments: readonly TenantPlanEnrollment[]) {
    this.plans = [...plans].sort((a, b) => a.id - b.id);
    for (const each of enrollments)
      this.put({
        userId: each.user_id,
        planId: each.learning_plan_id,
        enrolledAt: each.enrollment_date ?? null,
        activeFrom: each.active_from ?? null,
        activeUntil: each.active_until ?? null,
      });
  }

  plan(planId: number): TenantPlan | undefined {
    return this.plans.find(({ id }) => id === planId);
  }

  member(userId: number, planId: number): PlanMember | undefined {
    return this.#members.get(nameOf(userId, planId));
  }

  put(member: PlanMember): void {
    this.#members.set(nameOf(member.userId, member.planId), member);
  }

  /** False if the person was not in it. */
  remove(userId: number, planId: number): boolean {
    return this.#members.delete(nameOf(userId, planId));
  }

  select(planIds: readonly number[] | null, userIds: readonly number[] | null): readonly PlanMember[] {
    const [plans, users] = [planIds && new Set(planIds), userIds && new Set(userIds)];
    return [...this.#members.values()].filter(
      ({ planId, userId }) => (plans?.has(planId) ?? true) && (users?.has(userId) ?? true),
    );
  }

  data(): readonly TenantPlanEnrollment[] {
    return [...this.#members.values()]
      .sort((a, b) => a.userId - b.userId || a.planId - b.planId)
      .map(({ userId, planId, enrolledAt, activeFrom, activeUntil }) => ({
        user_id: userId,
        learning_plan_id: planId,
        ...(enrolledAt === null ? {} : { enrollment_date: enrolledAt }),
        ...(activeFrom === null ? {} : { active_from: activeFrom }),
        ...(activeUntil === null ? {} : { active_until: activeUntil }),
      }));
  }
}

const nameOf = (userId: number, planId: number): string => `${planId}/${userId}`;

/** Completed once all courses are, on the day of the last; a plan without courses is never begun. */
export function progressIn(
  plan: TenantPlan,
  held: (courseId: number) => Enrollment | undefined,
): PlanProgress {
  const enrollments = plan.courses.map(held);
  const done = enrollments.filter((each) => each?.status === COMPLETED);
  const isDone = done.length > 0 && done.length === plan.courses.length;
  const isBegun = enrollments.some((each) => each !== undefined && each.status > SUBSCRIBED);
  const last = done.flatMap((each) => each?.completedAt ?? []).sort();
  return {
    status: isDone ? 'completed' : isBegun ? 'in_progress' : 'not_started',
    completedAt: isDone ? (last[last.length - 1] ?? null) : null,
    percent: plan.courses.length === 0 ? 0 : Math.round((100 * done.length) / plan.courses.length),
  };
}
