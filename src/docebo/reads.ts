// What can be read: each read is a request and the way to understand its answer.
import * as z from 'zod/mini';
import type { Enrollment, EnrollmentStatus } from '../contract';
import { momentOrNull, textOrNothing, wholeNumber } from './json';
import { MAX_ADDRESS, query } from './query';
import type { Course, Page, Person, User } from './types';

/** A GET: its path with the query, and its answer as data, or `null` where the answer has another shape. */
export interface Read<T> {
  readonly path: string;
  parse(body: unknown): T | null;
}

/** Entries a page: Docebo's most. Source: docs/limits.md. */
export const PAGE_SIZE = 200;

const ENROLLMENTS = '/course/v1/courses/enrollments';

const envelopeSchema = z.object({
  data: z.object({
    items: z.array(z.unknown()),
    has_more_data: z.optional(z.boolean()),
    total_count: z.optional(wholeNumber),
    current_page: z.optional(wholeNumber),
    total_page_count: z.optional(wholeNumber),
  }),
});

function pageOf<T>(path: string, item: z.ZodMiniType<T>): Read<Page<T>> {
  const items = z.array(item);
  return {
    path,
    parse(body) {
      const envelope = envelopeSchema.safeParse(body);
      if (!envelope.success) return null;
      const { data } = envelope.data;
      const parsed = items.safeParse(data.items);
      if (!parsed.success) return null;
      const more = (data.current_page ?? 1) < (data.total_page_count ?? 1);
      return {
        items: parsed.data,
        totalCount: data.total_count ?? parsed.data.length,
        hasMore: data.has_more_data ?? more,
      };
    },
  };
}

const userSchema = z.pipe(
  z.object({ user_id: wholeNumber, username: z.string(), email: z.nullish(z.string()) }),
  z.transform((user): User => ({ userId: user.user_id, username: user.username, email: user.email ?? '' })),
);

const courseSchema = z.pipe(
  z.object({ id: wholeNumber, code: z.nullish(z.string()), title: textOrNothing }),
  z.transform((course): Course => ({ courseId: course.id, code: course.code ?? '', title: course.title })),
);

/** Docebo's words for a status in listings, and its codes where a listing gives those. */
const STATUS_WORDS: Readonly<Record<string, EnrollmentStatus>> = {
  waiting: -2,
  waiting_list: -2,
  to_confirm: -1,
  subscribed: 0,
  enrolled: 0,
  not_started: 0,
  in_progress: 1,
  completed: 2,
  suspended: 3,
  overbooked: 4,
  overbooking: 4,
};

const statusSchema = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((value: string | number, context): EnrollmentStatus => {
    const word = String(value).trim().toLowerCase();
    const known = STATUS_WORDS[word] ?? CODES.find((code) => String(code) === word);
    if (known !== undefined) return known;
    context.issues.push({ code: 'custom', input: value, message: 'not a status' });
    return 0;
  }),
);
const CODES: readonly EnrollmentStatus[] = [-2, -1, 0, 1, 2, 3, 4];

const scoreSchema = z.pipe(
  z.nullish(z.union([z.number(), z.string()])),
  z.transform((value: number | string | null | undefined) => {
    if (value === null || value === undefined || value === '') return null;
    const score = Number(value);
    return Number.isNaN(score) ? null : score;
  }),
);

const enrollmentSchema = z.pipe(
  z.object({
    user_id: wholeNumber,
    username: textOrNothing,
    course_id: wholeNumber,
    course_code: textOrNothing,
    enrollment_status: statusSchema,
    enrollment_completion_date: momentOrNull,
    enrollment_score: scoreSchema,
    enrollment_created_at: momentOrNull,
    enrollment_validity_begin_datetime: momentOrNull,
    enrollment_validity_end_datetime: momentOrNull,
  }),
  z.transform(
    (raw): Enrollment => ({
      userId: raw.user_id,
      courseId: raw.course_id,
      username: raw.username,
      courseCode: raw.course_code,
      status: raw.enrollment_status,
      completedAt: raw.enrollment_completion_date,
      score: raw.enrollment_score,
      enrolledAt: raw.enrollment_created_at,
      activeFrom: raw.enrollment_validity_begin_datetime,
      activeUntil: raw.enrollment_validity_end_datetime,
    }),
  ),
);

const personSchema = z.pipe(
  z.object({
    data: z.object({
      id: z.optional(wholeNumber),
      user_id: z.optional(wholeNumber),
      username: textOrNothing,
      firstname: textOrNothing,
      lastname: textOrNothing,
      user_level: z.optional(z.unknown()),
      level: z.optional(z.unknown()),
    }),
  }),
  z.transform(({ data }): Person => {
    const level = data.user_level ?? data.level;
    return {
      userId: data.id ?? data.user_id ?? 0,
      username: data.username,
      name: `${data.firstname} ${data.lastname}`.trim(),
      level: typeof level === 'string' || typeof level === 'number' ? String(level) : '',
    };
  }),
);

/** Who one is signed in as. */
export const whoAmI = (): Read<Person> => ({
  path: '/manage/v1/user/session',
  parse: (body) => {
    const parsed = personSchema.safeParse(body);
    return parsed.success ? parsed.data : null;
  },
});

/** One page (from 1) of all users. */
export const listUsers = (page: number): Read<Page<User>> =>
  pageOf(`/manage/v1/user${query({ page, page_size: PAGE_SIZE })}`, userSchema);

/** One page of the users that a search finds; it finds more than exact matches. */
export const searchUsers = (text: string, page: number): Read<Page<User>> =>
  pageOf(
    `/manage/v1/user${query({ search_text: text, match_type: 'full', page, page_size: PAGE_SIZE })}`,
    userSchema,
  );

/** One page (from 1) of all courses. */
export const listCourses = (page: number): Read<Page<Course>> =>
  pageOf(`/course/v1/courses${query({ page, page_size: PAGE_SIZE })}`, courseSchema);

export const searchCourses = (text: string, page: number): Read<Page<Course>> =>
  pageOf(`/course/v1/courses${query({ search_text: text, page, page_size: PAGE_SIZE })}`, courseSchema);

/** One page of the enrollments of these courses and users; an empty list is no filter. */
export const listEnrollments = (
  filter: { readonly courseIds: readonly number[]; readonly userIds: readonly number[] },
  page: number,
): Read<Page<Enrollment>> =>
  pageOf(
    `${ENROLLMENTS}${query({ course_id: filter.courseIds, user_id: filter.userIds, page, page_size: PAGE_SIZE })}`,
    enrollmentSchema,
  );

/**
 * Ids in batches whose enrollments can be asked for in one address, beside `others` more ids. `origin` is the tenant's.
 */
export function splitIds(
  ids: readonly number[],
  others: number,
  origin: string,
): readonly (readonly number[])[] {
  const widest = Math.max(1, ...ids.map((id) => String(id).length), others > 0 ? 10 : 1);
  const each = `course_id%5B%5D=${'9'.repeat(widest)}&`.length;
  // The page's number may have several figures.
  const fixed = origin.length + ENROLLMENTS.length + query({ page: 99_999, page_size: PAGE_SIZE }).length;
  const size = Math.max(1, Math.floor((MAX_ADDRESS - fixed) / each) - others);
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, n) => ids.slice(n * size, (n + 1) * size));
}
