// Learning plans as Docebo lists them, and the people in them: read like courses and their enrollments.

import * as z from 'zod/mini';
import type { Enrollment } from '../../contract';
import { NOTHING_HELD } from '../../enrollment';
import { chunks } from '../../plan';
import { PLANS_PATH } from '../http/errors';
import { textOrNothing, wholeIn, wholeNumber } from '../http/json';
import { MAX_ADDRESS, query } from '../http/query';
import { pageOf, type Read, readOf } from './reads';
import { momentIfThere, scoreSchema, statusSchema } from './schemas';
import type { Course, Page, PlanEnrollment } from './types';

/** Source of these paths and of their fields: docs/limits.md, "Learning plans". */
const ENROLLMENTS_PATH = `${PLANS_PATH}/enrollments`;

/** Status and progress are shown only if they are asked for by name. */
const EXTRA_FIELDS = [
  'enrollment_status',
  'enrollment_completion_date',
  'enrollment_completion_percentage',
] as const;

/** Figures of an id at most: `wholeNumber` reads no more. */
const FIGURES_MOST = 15;

/** The first of these that is a whole number. */
const idUnder = (raw: Readonly<Record<string, unknown>>, ...names: readonly string[]): number | null => {
  for (const name of names) {
    const id = wholeIn(raw[name]);
    if (id !== null) return id;
  }
  return null;
};

/** An entry of the list of learning plans; its id and its name come under one of several names. */
const planSchema = z.pipe(
  z.looseObject({ code: textOrNothing, name: textOrNothing, title: textOrNothing }),
  z.transform((raw, context): Course => {
    const id = idUnder(raw, 'learning_plan_id', 'id', 'id_path');
    if (id === null)
      context.issues.push({ code: 'custom', input: raw, message: 'no id', path: ['learning_plan_id'] });
    return { courseId: id ?? 0, code: raw.code, title: raw.name || raw.title };
  }),
);

/** An entry of the list of people in learning plans. What a tenant does not report is `null`. */
const planEnrollmentSchema = z.pipe(
  z.object({
    user_id: wholeNumber,
    username: textOrNothing,
    learning_plan_id: wholeNumber,
    learning_plan_code: textOrNothing,
    enrollment_status: z.nullish(statusSchema),
    enrollment_completion_date: momentIfThere,
    enrollment_completion_percentage: scoreSchema,
    enrollment_created_at: momentIfThere,
    enrollment_validity_begin_date: momentIfThere,
    enrollment_validity_begin_datetime: momentIfThere,
    enrollment_validity_end_date: momentIfThere,
    enrollment_validity_end_datetime: momentIfThere,
  }),
  z.transform(
    (raw): PlanEnrollment => ({
      ...NOTHING_HELD,
      userId: raw.user_id,
      courseId: raw.learning_plan_id,
      username: raw.username,
      courseCode: raw.learning_plan_code,
      status: raw.enrollment_status ?? 0,
      isReported: raw.enrollment_status != null,
      completedAt: raw.enrollment_completion_date,
      percent: raw.enrollment_completion_percentage,
      enrolledAt: raw.enrollment_created_at,
      activeFrom: raw.enrollment_validity_begin_datetime ?? raw.enrollment_validity_begin_date,
      activeUntil: raw.enrollment_validity_end_datetime ?? raw.enrollment_validity_end_date,
    }),
  ),
);

/** The same with its progress, if it is an enrollment in a learning plan. */
export const isPlanEnrollment = (enrollment: Enrollment): enrollment is PlanEnrollment =>
  'percent' in enrollment && 'isReported' in enrollment;

/** One page (from 1) of all learning plans. */
export const listPlans = (page: number): Read<Page<Course>> => pageOf(PLANS_PATH, {}, page, planSchema);

/** One page of the learning plans that a search finds; it finds more than exact matches. */
export const searchPlans = (text: string, page: number): Read<Page<Course>> =>
  pageOf(PLANS_PATH, { search_text: text }, page, planSchema);

/** One page of the people in these learning plans; an empty list is no filter. */
export const listPlanEnrollments = (
  filter: { readonly courseIds: readonly number[]; readonly userIds: readonly number[] },
  page: number,
): Read<Page<PlanEnrollment>> =>
  pageOf(
    ENROLLMENTS_PATH,
    { learning_plan_id: filter.courseIds, user_id: filter.userIds, extra_fields: EXTRA_FIELDS },
    page,
    planEnrollmentSchema,
  );

const planCourseSchema = z.pipe(
  z.looseObject({
    code: textOrNothing,
    course_code: textOrNothing,
    name: textOrNothing,
    course_name: textOrNothing,
  }),
  z.transform((raw, context): Course => {
    const id = idUnder(raw, 'course_id', 'idCourse', 'id_course');
    if (id === null)
      context.issues.push({ code: 'custom', input: raw, message: 'no id', path: ['course_id'] });
    return { courseId: id ?? 0, code: raw.course_code || raw.code, title: raw.course_name || raw.name };
  }),
);

/**
 * The courses of one learning plan, all of them in one answer. An answer about another plan, and one with a
 * course that cannot be read, is none.
 */
export const viewPlan = (planId: number): Read<readonly Course[]> =>
  readOf(
    `/learn/v1/lp/${planId}`,
    z.pipe(
      z.object({ data: z.object({ id: z.nullish(wholeNumber), courses: z.array(planCourseSchema) }) }),
      z.transform(({ data }, context): readonly Course[] => {
        if (data.id != null && data.id !== planId)
          context.issues.push({ code: 'custom', input: data, message: 'another plan' });
        return data.courses;
      }),
    ),
  );

/** One page of the enrollments of these people in the courses of a learning plan. */
export const listPlanCourses = (
  planId: number,
  userIds: readonly number[],
  page: number,
): Read<Page<{ readonly userId: number | null; readonly course: Course }>> =>
  pageOf(
    `${PLANS_PATH}/${planId}/courses/enrollments`,
    { user_id: userIds },
    page,
    z.pipe(
      z.looseObject({}),
      z.transform((raw, context) => {
        const course = planCourseSchema.safeParse(raw);
        if (!course.success)
          context.issues.push({ code: 'custom', input: raw, message: 'no course', path: ['course_id'] });
        const none: Course = { courseId: 0, code: '', title: '' };
        return { userId: idUnder(raw, 'user_id'), course: course.success ? course.data : none };
      }),
    ),
  );

/** Characters that an id takes in an address, as a user or as a learning plan. */
export const planIdLength = (id: number): number =>
  query({ learning_plan_id: [''] }).length + String(id).length;

/**
 * Characters of an address that are free for ids, as `planIdLength` counts them. `origin` is the tenant's.
 */
export const planIdsRoom = (origin: string): number =>
  MAX_ADDRESS - origin.length - listPlanEnrollments({ courseIds: [], userIds: [] }, 99_999).path.length;

/** Ids in batches that fit into one address beside `others` more ids. `origin` is the tenant's. */
export function splitPlanIds(
  ids: readonly number[],
  others: number,
  origin: string,
): readonly (readonly number[])[] {
  const widest = ids.reduce((most, id) => Math.max(most, planIdLength(id)), planIdLength(1));
  const free = planIdsRoom(origin) - others * planIdLength(10 ** (FIGURES_MOST - 1));
  const size = Math.max(1, Math.floor(free / widest));
  return chunks(ids, size);
}
