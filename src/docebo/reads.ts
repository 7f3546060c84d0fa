// What can be read: each read is a request and the way to understand its answer.
import * as z from 'zod/mini';
import type { Enrollment } from '../contract';
import { wholeNumber } from './json';
import { encoded, fitting, MAX_ADDRESS, query } from './query';
import {
  courseSchema,
  enrollmentSchema,
  personSchema,
  type Standing,
  standingSchema,
  userSchema,
} from './schemas';
import type { Course, Page, Person, User } from './types';

/** A GET: its path with the query, and its answer as data, or `null` where the answer has another shape. */
export interface Read<T> {
  readonly path: string;
  parse(body: unknown): T | null;
}

/** Entries a page: Docebo's most. Source: docs/limits.md. */
export const PAGE_SIZE = 200;

const USERS = '/manage/v1/user';
const COURSES = '/course/v1/courses';
const ENROLLMENTS = '/course/v1/courses/enrollments';

/** Characters of an address that are kept for the tenant's origin: a host name has 253 at most. */
const ORIGIN_MOST = 'https://'.length + 253;

function readOf<T>(path: string, schema: z.ZodMiniType<T>): Read<T> {
  return {
    path,
    parse(body) {
      const parsed = schema.safeParse(body);
      return parsed.success ? parsed.data : null;
    },
  };
}

function pageOf<T>(path: string, item: z.ZodMiniType<T>): Read<Page<T>> {
  const envelope = z.object({
    data: z.object({
      items: z.array(item),
      has_more_data: z.nullish(z.boolean()),
      total_count: z.nullish(wholeNumber),
      current_page: z.nullish(wholeNumber),
      total_page_count: z.nullish(wholeNumber),
    }),
  });
  const page = z.transform(({ data }: z.output<typeof envelope>): Page<T> => {
    const more = (data.current_page ?? 1) < (data.total_page_count ?? 1);
    return {
      items: data.items,
      totalCount: data.total_count ?? data.items.length,
      hasMore: data.has_more_data ?? more,
    };
  });
  return readOf(path, z.pipe(envelope, page));
}

/** Who one is signed in as. */
export const whoAmI = (): Read<Person> => readOf('/manage/v1/user/session', personSchema);

/** One page (from 1) of all users. */
export const listUsers = (page: number): Read<Page<User>> =>
  pageOf(`${USERS}${query({ page, page_size: PAGE_SIZE })}`, userSchema);

/** One page of the users that a search finds; it finds more than exact matches. A text too long for an address is cut. */
export const searchUsers = (text: string, page: number): Read<Page<User>> =>
  pageOf(
    `${USERS}${query({ search_text: searchable(text), match_type: 'full', page, page_size: PAGE_SIZE })}`,
    userSchema,
  );

/** One page (from 1) of all courses. */
export const listCourses = (page: number): Read<Page<Course>> =>
  pageOf(`${COURSES}${query({ page, page_size: PAGE_SIZE })}`, courseSchema);

/** One page of the courses that a search finds; it finds more than exact matches. */
export const searchCourses = (text: string, page: number): Read<Page<Course>> =>
  pageOf(`${COURSES}${query({ search_text: searchable(text), page, page_size: PAGE_SIZE })}`, courseSchema);

/** What fits of a search: no name in Docebo is as long as that, so nothing is missed by the cut. */
const searchable = (text: string): string => fitting(text, MAX_ADDRESS - ORIGIN_MOST - 200);

/** One page of the enrollments of these courses and users; an empty list is no filter. */
export const listEnrollments = (
  filter: { readonly courseIds: readonly number[]; readonly userIds: readonly number[] },
  page: number,
): Read<Page<Enrollment>> =>
  pageOf(
    `${ENROLLMENTS}${query({ course_id: filter.courseIds, user_id: filter.userIds, page, page_size: PAGE_SIZE })}`,
    enrollmentSchema,
  );

/** Status, completion and score of one enrollment; `not-found` where there is none. */
export const oneEnrollment = (courseId: number, userId: number): Read<Standing> =>
  readOf(`/learn/v1/enrollments/${courseId}/${userId}`, standingSchema);

/**
 * Ids in batches whose enrollments can be asked for in one address, beside `others` more ids. `origin` is the tenant's.
 */
export function splitIds(
  ids: readonly number[],
  others: number,
  origin: string,
): readonly (readonly number[])[] {
  const widest = ids.reduce((most, id) => Math.max(most, String(id).length), others > 0 ? 10 : 1);
  const each = `${encoded('course_id[]')}=${'9'.repeat(widest)}&`.length;
  // The page's number may have several figures.
  const fixed = origin.length + ENROLLMENTS.length + query({ page: 99_999, page_size: PAGE_SIZE }).length;
  const size = Math.max(1, Math.floor((MAX_ADDRESS - fixed) / each) - others);
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, n) => ids.slice(n * size, (n + 1) * size));
}
