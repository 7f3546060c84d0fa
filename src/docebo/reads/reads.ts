// The reads of Docebo: each is a request and the parser of its answer.

import * as z from 'zod/mini';
import type { Enrollment, JobProblem } from '../../contract';
import type { EnrollmentField } from '../../enrollment';
import { chunks } from '../../plan';
import { wholeIn, wholeNumber } from '../http/json';
import { fitting, MAX_ADDRESS, query } from '../http/query';
import { enrollmentFieldsSchema } from './field-schemas';
import { personSchema, userFieldsSchema } from './person-schemas';
import { courseSchema, enrollmentSchema, listedSchema, userSchema } from './schemas';
import { rosterSchema, sessionSchema } from './session-schemas';
import type {
  Course,
  CourseSession,
  Listed,
  OddEntry,
  Page,
  Person,
  RosterPerson,
  User,
  UserField,
} from './types';

/** A GET: its path with the query, and its answer as data, or `null` if the answer has another shape. */
export interface Read<T> {
  readonly path: string;
  parse(body: unknown): T | null;
  /**
   * What replaces the answer of a tenant that does not have this, or not for this account; `null` if
   * the problem says nothing of that kind. Absent: then every problem ends the reading.
   */
  without?(problem: JobProblem): T | null;
}

/** Entries a page: Docebo's most. Source: docs/limits.md. */
export const PAGE_SIZE = 200;

const USERS = '/manage/v1/user';
const COURSES = '/course/v1/courses';
const ENROLLMENTS = '/course/v1/courses/enrollments';

/** Characters of an address that are kept for the tenant's origin: a host name has 253 at most. */
const ORIGIN_MOST = 'https://'.length + 253;

export function readOf<T>(path: string, schema: z.ZodMiniType<T>): Read<T> {
  return {
    path,
    parse(body) {
      const parsed = schema.safeParse(body);
      return parsed.success ? parsed.data : null;
    },
  };
}

const envelope = z.object({
  data: z.object({
    items: z.array(z.unknown()),
    has_more_data: z.nullish(z.boolean()),
    total_count: z.nullish(wholeNumber),
    current_page: z.nullish(wholeNumber),
    total_page_count: z.nullish(wholeNumber),
  }),
});

/**
 * One page, from 1, of a listing with entries of this shape. Totals come only if they are asked for; a tenant
 * that does not tell them all the same leaves them unknown.
 */
export function pageOf<T>(
  path: string,
  filter: Parameters<typeof query>[0],
  page: number,
  item: z.ZodMiniType<T>,
): Read<Page<T>> {
  const asPage = z.transform(({ data }: z.output<typeof envelope>): Page<T> => {
    const items: T[] = [];
    const odd: OddEntry[] = [];
    for (const raw of data.items) {
      const parsed = item.safeParse(raw);
      if (parsed.success) items.push(parsed.data);
      else odd.push(oddEntry(raw, parsed.error.issues[0]?.path[0]));
    }
    // If nothing tells, a full page has another one after it, until that one is seen empty.
    const pages = data.total_page_count ?? (data.total_count ?? page * data.items.length + 1) / PAGE_SIZE;
    return {
      items,
      odd,
      totalCount: data.total_count ?? null,
      hasMore: data.has_more_data ?? (data.current_page ?? page) < pages,
    };
  });
  return readOf(
    `${path}${query({ ...filter, page, page_size: PAGE_SIZE, get_total_count: 1 })}`,
    z.pipe(envelope, asPage),
  );
}

const ownersSchema = z.object({
  user_id: z.optional(z.unknown()),
  course_id: z.optional(z.unknown()),
  learning_plan_id: z.optional(z.unknown()),
  id: z.optional(z.unknown()),
});

/** Characters of a value that are kept to be shown. */
const VALUE_MOST = 60;

/**
 * What is known of an entry that does not have its shape: `id` is what listings of courses call a course, and
 * a learning plan is in the place of one.
 */
function oddEntry(raw: unknown, place: PropertyKey | undefined): OddEntry {
  const owners = ownersSchema.safeParse(raw);
  const { user_id, course_id, learning_plan_id, id } = owners.success ? owners.data : {};
  const field = String(place ?? 'the entry');
  const value: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, field) : raw;
  return {
    userId: wholeIn(user_id),
    courseId: wholeIn(course_id ?? learning_plan_id ?? id),
    field,
    value:
      value === undefined ? null : String(JSON.stringify(value)).replace(/^"|"$/g, '').slice(0, VALUE_MOST),
  };
}

/**
 * What a failed read says about a listing that few tenants need: there is none, not for this account, or not
 * in a form that can be read. Trying again changes none of that.
 */
const LACKING: ReadonlySet<JobProblem['code']> = new Set<JobProblem['code']>([
  'not-found',
  'forbidden',
  'refused',
  'unexpected-shape',
  'not-json',
  'server-error',
]);

/** The page, which is empty and says so if the tenant does not have the listing. */
const mayLack = <T>(read: Read<Page<T>>): Read<Page<T>> => ({
  ...read,
  without: (problem) =>
    LACKING.has(problem.code)
      ? { items: [], odd: [], totalCount: null, hasMore: false, lacking: problem }
      : null,
});

/**
 * One page (from 1) of the sessions of a course; other courses than classroom courses may have no such list.
 */
export const listSessions = (courseId: number, page: number): Read<Page<CourseSession>> =>
  mayLack(pageOf(`${COURSES}/${courseId}/sessions`, {}, page, sessionSchema));

/** One page (from 1) of the people in a session. */
export const listRoster = (sessionId: number, page: number): Read<Page<RosterPerson>> =>
  mayLack(pageOf(`/course/v1/sessions/${sessionId}/enrollments`, {}, page, rosterSchema));

/** Who one is signed in as. */
export const whoAmI = (): Read<Person> => readOf('/manage/v1/user/session', personSchema);

/** One page (from 1) of all users. */
export const listUsers = (page: number): Read<Page<User>> => pageOf(USERS, {}, page, userSchema);

/** Source: docs/limits.md. A tenant with more user fields than that is not known. */
const FIELDS_PAGE = 100;

/** The tenant's additional user fields. */
export const listUserFields = (): Read<readonly UserField[]> =>
  readOf(`/manage/v1/user_fields${query({ as_array: 1, page_size: FIELDS_PAGE })}`, userFieldsSchema);

/** The tenant's additional fields of enrollments. One with more than a page of them is not known. */
export const listEnrollmentFields = (): Read<readonly EnrollmentField[]> =>
  readOf(`/manage/v1/enrollment_fields${query({ page: 1, page_size: PAGE_SIZE })}`, enrollmentFieldsSchema);

/**
 * One page of the users that a search finds; it finds more than exact matches. A text too long for an address
 * is cut.
 */
export const searchUsers = (text: string, page: number): Read<Page<User>> =>
  pageOf(USERS, { search_text: searchable(text), match_type: 'full' }, page, userSchema);

/** One page (from 1) of all courses. */
export const listCourses = (page: number): Read<Page<Course>> => pageOf(COURSES, {}, page, courseSchema);

/** One page of the courses that a search finds; it finds more than exact matches. */
export const searchCourses = (text: string, page: number): Read<Page<Course>> =>
  pageOf(COURSES, { search_text: searchable(text) }, page, courseSchema);

/** What fits of a search: no name in Docebo is as long as that, so nothing is missed by the cut. */
const searchable = (text: string): string => fitting(text, MAX_ADDRESS - ORIGIN_MOST - 200);

/** One page of the enrollments of these courses and users; an empty list is no filter. */
export const listEnrollments = (
  filter: { readonly courseIds: readonly number[]; readonly userIds: readonly number[] },
  page: number,
): Read<Page<Enrollment>> =>
  pageOf(ENROLLMENTS, { course_id: filter.courseIds, user_id: filter.userIds }, page, enrollmentSchema);

/** The same page with what else it tells of people and courses. */
export const listWhole = (
  filter: { readonly courseIds: readonly number[]; readonly userIds: readonly number[] },
  page: number,
): Read<Page<Listed>> =>
  pageOf(ENROLLMENTS, { course_id: filter.courseIds, user_id: filter.userIds }, page, listedSchema);

/** One page of the people of a branch, with those of the branches below it or without. */
export const listBranch = (branch: number, children: boolean, page: number): Read<Page<User>> =>
  pageOf(USERS, { branch_id: branch, selection_status: children ? 2 : 1 }, page, userSchema);

/** Characters that an id takes in an address, as a user or as a course. */
export const idLength = (id: number): number => query({ course_id: [''] }).length + String(id).length;

/** Characters of an address that are free for ids, as `idLength` counts them. `origin` is the tenant's. */
export const idsRoom = (origin: string): number =>
  MAX_ADDRESS - origin.length - listEnrollments({ courseIds: [], userIds: [] }, 99_999).path.length;

/** Figures of an id at most: `wholeNumber` reads no more. */
const FIGURES_MOST = 15;

/**
 * Ids in batches whose enrollments can be asked for in one address, beside `others` more ids. `origin` is the
 * tenant's. Throws a RangeError if the others already fill the address.
 */
export function splitIds(
  ids: readonly number[],
  others: number,
  origin: string,
): readonly (readonly number[])[] {
  const room = (figures: number) => query({ course_id: [''] }).length + figures;
  const widest = ids.reduce((most, id) => Math.max(most, String(id).length), 1);
  // The page's number may have several figures.
  const fixed =
    origin.length +
    ENROLLMENTS.length +
    query({ page: 99_999, page_size: PAGE_SIZE, get_total_count: 1 }).length;
  const size = Math.floor((MAX_ADDRESS - fixed - others * room(FIGURES_MOST)) / room(widest));
  if (size < 1) throw new RangeError(`No id has room beside ${others} others.`);
  return chunks(ids, size);
}
