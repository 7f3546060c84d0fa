// The endpoints that read: users, courses, enrollments.
import type { TenantCourse, TenantUser, TenantUserField } from '../data';
import type { Enrollment } from '../enrollment';
import { fieldItem } from '../enrollment-fields';
import { type Moment, NO_MOMENT } from '../moments';
import { UNSAID_ENROLLMENT_DATE } from '../store';
import { COMPLETED, listedWord, type StatusCode, SUBSCRIBED, statusCode, statusWord } from '../words';
import type { ApiRequest, Context } from './endpoint';
import { envelope, PAGING } from './envelope';
import { Refusal } from './refusal';
import { Query } from './validate';

/** `GET /manage/v1/user`: here `user_id` is text. */
export function listUsers({ search }: ApiRequest, context: Context): object {
  const { store } = context;
  const query = new Query(search, {
    singles: ['search_text', 'match_type', 'branch_id', 'selection_status', ...PAGING],
  });
  const match = query.single('match_type');
  if (match !== null && match !== 'full')
    throw new Refusal(400, `The query parameter "match_type" is "${match}"; only "full" is known.`);
  const text = searched(query, context);
  const found =
    text === null
      ? store.users
      : match === 'full'
        ? store.userSearch.equalTo(text)
        : store.userSearch.holding(text);
  return envelope('users', inBranch(found, query), query, context, (user) =>
    userItem(user, store.userFields),
  );
}

/** Those of a branch: with `selection_status=2` also those of the branches below it. */
function inBranch(users: readonly TenantUser[], query: Query): readonly TenantUser[] {
  const branch = query.single('branch_id');
  if (branch === null) return users;
  const isIn = ({ branches = [] }: TenantUser) =>
    query.single('selection_status') === '2'
      ? branches.includes(Number(branch))
      : branches[0] === Number(branch);
  return users.filter(isIn);
}

/** `GET /manage/v1/user_fields`: all of them at once. */
export function listUserFields({ search }: ApiRequest, { store }: Context): object {
  new Query(search, { singles: ['as_array', 'page_size'] });
  if (store.userFields === null) throw new Refusal(404, 'This tenant has no list of user fields.');
  const data = store.userFields.map(({ id, title, options }) => ({
    id: String(id),
    title,
    type: options === undefined ? 'textfield' : 'dropdown',
    ...(options === undefined ? {} : { options }),
  }));
  return { data, version: '1.0.0', _links: [] };
}

/** `GET /manage/v1/enrollment_fields` */
export function listEnrollmentFields({ search }: ApiRequest, context: Context): object {
  const { store, quirks } = context;
  const query = new Query(search, { singles: ['course', 'lang', ...PAGING] });
  if (store.enrollmentFields === null)
    throw new Refusal(404, 'This tenant has no list of enrollment fields.');
  const { page, size } = query.page();
  const items = store.enrollmentFields
    .slice((page - 1) * size, page * size)
    .map((field) => fieldItem(field, !quirks.noOptions));
  const more = page * size < store.enrollmentFields.length;
  const data = {
    items,
    count: items.length,
    has_more_data: more,
    current_page: page,
    current_page_size: size,
  };
  return { data: { ...data, cursor: '' }, version: '1.0.0', _links: [] };
}

function userItem(user: TenantUser, fields: readonly TenantUserField[] | null): object {
  const values = (fields ?? []).map(({ id }) => [`field_${id}`, user.fields?.[id] ?? null] as const);
  return {
    user_id: String(user.user_id),
    username: user.username,
    first_name: user.firstname ?? '',
    last_name: user.lastname ?? '',
    email: user.email ?? '',
    status: user.deactivated === true ? '0' : '1',
    level: 'user',
    language: 'english',
    ...Object.fromEntries(values),
  };
}

/** `GET /course/v1/courses` */
export function listCourses({ search }: ApiRequest, context: Context): object {
  const { store } = context;
  const query = new Query(search, { singles: ['search_text', ...PAGING] });
  const text = searched(query, context);
  const found = text === null ? store.courses : store.courseSearch.holding(text);
  return envelope('courses', found, query, context, courseItem);
}

function courseItem(course: TenantCourse): object {
  return {
    id: course.id,
    uid: uidOf(course),
    code: course.code,
    title: course.title,
    type: course.type ?? 'elearning',
    status: 'published',
  };
}

function uidOf({ id }: TenantCourse): string {
  return `E-${id.toString(36).toUpperCase().padStart(6, '0')}`;
}

/** `GET /course/v1/courses/enrollments` */
export function listEnrollments({ search }: ApiRequest, context: Context): object {
  const { shown, quirks } = context;
  const query = new Query(search, {
    lists: ['course_id[]', 'user_id[]', 'enrollment_status[]'],
    singles: PAGING,
  });
  const ignored = quirks.ignoredFilters;
  const found = shown.select({
    courseIds: ignored.has('course_id') ? null : query.ids('course_id[]'),
    userIds: ignored.has('user_id') ? null : query.ids('user_id[]'),
    statuses: ignored.has('enrollment_status') ? null : statuses(query, 'enrollment_status[]'),
  });
  const listed = found.flatMap((enrollment) =>
    quirks.listedTwice.has(enrollment.userId) ? [enrollment, otherwise(enrollment)] : [enrollment],
  );
  return envelope('enrollments', listed, query, context, (enrollment) => {
    const { user, course } = sides(enrollment, shown);
    return {
      user_id: enrollment.userId,
      username: user.username,
      course_id: enrollment.courseId,
      course_uid: uidOf(course),
      course_code: course.code,
      course_name: course.title,
      course_type: course.type ?? 'elearning',
      enrollment_level: enrollment.level ?? 'learner',
      enrollment_status: listedWord(enrollment.status),
      enrollment_completion_date: date(enrollment, enrollment.completedAt),
      enrollment_date_last_updated: enrollment.updatedAt,
      enrollment_created_at: enrollment.enrolledAt ?? UNSAID_ENROLLMENT_DATE,
      enrollment_score: enrollment.score,
      enrollment_validity_begin_datetime: date(enrollment, enrollment.activeFrom),
      enrollment_validity_end_datetime: date(enrollment, enrollment.activeUntil),
    };
  });
}

/** `GET /learn/v1/enrollments`: here `id` is the course's. */
export function listLearnEnrollments({ search }: ApiRequest, context: Context): object {
  const { shown } = context;
  const query = new Query(search, {
    lists: ['id_user[]', 'id_course[]', 'code_course[]', 'status[]'],
    singles: PAGING,
  });
  const coded = query
    .list('code_course[]')
    ?.flatMap((code) => shown.coursesCoded(code).map((course) => course.id));
  const byId = query.ids('id_course[]');
  const both = coded && byId ? coded.filter((id) => byId.includes(id)) : (coded ?? byId);
  const found = shown.select({
    courseIds: both,
    userIds: query.ids('id_user[]'),
    statuses: statuses(query, 'status[]'),
  });
  return envelope('enrollments', found, query, context, (enrollment) => {
    const { course } = sides(enrollment, shown);
    return {
      id: enrollment.courseId,
      user_id: enrollment.userId,
      name: course.title,
      code: course.code,
      type: course.type ?? 'elearning',
      status: statusWord(enrollment.status),
      level: enrollment.level ?? 'learner',
      score: enrollment.score,
      course_complete_date: date(enrollment, enrollment.completedAt),
      enroll_begin_date: date(enrollment, enrollment.activeFrom),
      enroll_end_date: date(enrollment, enrollment.activeUntil),
    };
  });
}

/** `GET /learn/v1/enrollments/{course_id}/{user_id}`: here the status is a number. */
export function viewEnrollment({ ids, search }: ApiRequest, { shown }: Context): object {
  new Query(search, {});
  const [courseId = 0, userId = 0] = ids;
  const enrollment = shown.enrollment(userId, courseId);
  if (enrollment === undefined)
    throw new Refusal(404, `User ${userId} is not enrolled in course ${courseId}.`);
  const { course } = sides(enrollment, shown);
  return {
    data: {
      records: {
        id: courseId,
        name: course.title,
        course_code: course.code,
        type: course.type ?? 'elearning',
        lang_code: 'en',
        status: enrollment.status,
        score: enrollment.score,
        course_complete_date: date(enrollment, enrollment.completedAt),
        enroll_begin_date: enrollment.enrolledAt ?? UNSAID_ENROLLMENT_DATE,
        enrollment_fields: [],
      },
    },
  };
}

/**
 * Docebo gives an empty date now as null, now as zeros: a client has to bear both, so each pair has one of
 * the two.
 */
function date(enrollment: Enrollment, moment: Moment | null): string | null {
  if (moment !== null) return moment;
  return (enrollment.userId + enrollment.courseId) % 2 === 0 ? null : NO_MOMENT;
}

/** The text that is searched for; `null` if there is none, or the tenant does not look at it. */
const searched = (query: Query, { quirks }: Context): string | null => {
  const text = query.single('search_text');
  return quirks.ignoredFilters.has('search_text') ? null : text;
};

/** The second entry of a pair that is listed twice. */
const otherwise = (enrollment: Enrollment): Enrollment =>
  enrollment.status === COMPLETED
    ? { ...enrollment, status: SUBSCRIBED, completedAt: null }
    : { ...enrollment, status: COMPLETED, completedAt: UNSAID_ENROLLMENT_DATE };

function statuses(query: Query, name: string): ReadonlySet<StatusCode> | null {
  const words = query.list(name);
  if (words === null) return null;
  return new Set(
    words.map((word) => {
      const code = statusCode(word);
      if (code === null) throw new Refusal(400, `The query parameter "${name}" is "${word}", not a status.`);
      return code;
    }),
  );
}

function sides(enrollment: Enrollment, store: Context['store']): { user: TenantUser; course: TenantCourse } {
  const [user, course] = [store.user(enrollment.userId), store.course(enrollment.courseId)];
  if (!user || !course)
    throw new Error(`Enrollment ${enrollment.userId}, ${enrollment.courseId} lacks a side.`);
  return { user, course };
}
