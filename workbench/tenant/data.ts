// The tenant's state as a JSON file: user fields, users, courses and enrollments, checked with a sentence for
// what is wrong.
import { z } from 'zod';
import { enrollmentFieldSchema, type TenantEnrollmentField } from './enrollment-fields';
import { isMoment, type Moment } from './moments';
import {
  planEnrollmentSchema,
  planSchema,
  type TenantPlan,
  type TenantPlanEnrollment,
  wrongPlans,
} from './plans-data';
import {
  LEVEL_WORDS,
  type LevelWord,
  levelWord,
  STATUS_WORDS,
  type StatusWord,
  statusCode,
  statusWord,
} from './words';

export interface TenantUser {
  readonly user_id: number;
  readonly username: string;
  readonly email?: string | undefined;
  readonly firstname?: string | undefined;
  readonly lastname?: string | undefined;
  /** May not sign in, and is passed over by batch imports. */
  readonly deactivated?: boolean | undefined;
  /** The branch of the person, and those above it, from the lowest. */
  readonly branches?: readonly number[] | undefined;
  /** Values of the tenant's additional user fields, by their number. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
}

/** An additional field of users. One with options is a list to choose from. */
export interface TenantUserField {
  readonly id: number;
  readonly title: string;
  readonly options?: readonly { readonly id: number; readonly label: string }[] | undefined;
}

export interface TenantCourse {
  readonly id: number;
  readonly code: string;
  readonly title: string;
  readonly type?: string | undefined;
  /**
   * Its sessions, by their ids or with codes and names: it takes no others. If none are named, it takes any,
   * and lists none.
   */
  readonly sessions?: readonly (number | TenantSession)[] | undefined;
}

/** What the roster of a session holds of a person; what is absent is not recorded. */
export interface TenantAttendance {
  readonly present?: boolean | undefined;
  readonly passed?: boolean | undefined;
  readonly evaluation_score?: string | undefined;
  readonly evaluation_date?: string | undefined;
  readonly evaluation_text?: string | undefined;
}

/** A session of a classroom course. */
interface TenantSession {
  readonly id: number;
  readonly code?: string | undefined;
  readonly name?: string | undefined;
  /** `YYYY-MM-DD HH:MM:SS`, in a zone that Docebo does not report. */
  readonly date_start?: string | undefined;
  readonly date_end?: string | undefined;
  /** People that it takes; any number if it is not given. */
  readonly seats?: number | undefined;
}

/** One enrollment. Moments are UTC, `YYYY-MM-DD HH:MM:SS`; what is absent is not set. */
export interface TenantEnrollment {
  readonly user_id: number;
  readonly course_id: number;
  readonly status: StatusWord;
  readonly completion_date?: Moment | undefined;
  readonly score?: number | undefined;
  readonly enrollment_date?: Moment | undefined;
  readonly active_from?: Moment | undefined;
  readonly active_until?: Moment | undefined;
  readonly level?: LevelWord | undefined;
  readonly attendance?: TenantAttendance | undefined;
  readonly session_id?: number | undefined;
  /** Additional fields of the enrollment, by their number. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
}

export interface TenantData {
  /** `undefined`: the tenant has no such endpoint. */
  readonly user_fields?: readonly TenantUserField[] | undefined;
  /** `undefined`: the tenant has no such endpoint, and takes any additional field of enrollments. */
  readonly enrollment_fields?: readonly TenantEnrollmentField[] | undefined;
  readonly users: readonly TenantUser[];
  readonly courses: readonly TenantCourse[];
  readonly enrollments: readonly TenantEnrollment[];
  /** `undefined`: the tenant has no such endpoints. */
  readonly learning_plans?: readonly TenantPlan[] | undefined;
  readonly plan_enrollments?: readonly TenantPlanEnrollment[] | undefined;
}

/** The data is not a tenant's; the message is a sentence that names the place and the value. */
export class TenantDataError extends Error {
  override readonly name = 'TenantDataError';
}

const id = z.int().positive();

const status = z.union([z.string(), z.number()]).transform((value, context) => {
  const code = statusCode(value);
  if (code !== null) return statusWord(code);
  const words = STATUS_WORDS.map(([number, word]) => `${word} (${number})`).join(', ');
  context.addIssue(`is ${JSON.stringify(value)}; it must be one of ${words}`);
  return z.NEVER;
});

const level = z.union([z.string(), z.number()]).transform((value, context) => {
  const word = levelWord(value);
  if (word !== null) return word;
  context.addIssue(`is ${JSON.stringify(value)}; it must be one of ${LEVEL_WORDS.join(', ')}, or 3, 4, 6`);
  return z.NEVER;
});

/**
 * `YYYY-MM-DD HH:MM:SS`, or a day alone, which is its midnight. Null, empty and zeros mean that there is
 * none.
 */
const moment = z
  .string()
  .nullish()
  .transform((value, context) => {
    if (value === undefined || value === null || value === '' || value.startsWith('0000-00-00'))
      return undefined;
    const full = value.length === 10 ? `${value} 00:00:00` : value;
    if (isMoment(full)) return full;
    context.addIssue(`is ${JSON.stringify(value)}; it must be a real date like 2026-03-14 12:00:00`);
    return z.NEVER;
  });

const attendanceSchema = z.strictObject({
  present: z.boolean().optional(),
  passed: z.boolean().optional(),
  evaluation_score: z.string().optional(),
  evaluation_date: z.string().optional(),
  evaluation_text: z.string().optional(),
});

/** Texts by the number of a field. */
const fieldValues = z.record(z.string().regex(/^[1-9]\d*$/, 'must be the number of a field'), z.string());

const schema = z.strictObject({
  user_fields: z
    .array(
      z.strictObject({
        id,
        title: z.string().min(1),
        options: z.array(z.strictObject({ id, label: z.string() })).optional(),
      }),
    )
    .optional(),
  enrollment_fields: z.array(enrollmentFieldSchema).optional(),
  users: z.array(
    z.strictObject({
      user_id: id,
      username: z.string().min(1),
      email: z.string().optional(),
      firstname: z.string().optional(),
      lastname: z.string().optional(),
      deactivated: z.boolean().optional(),
      branches: z.array(id).optional(),
      fields: fieldValues.optional(),
    }),
  ),
  courses: z.array(
    z
      .strictObject({
        id,
        code: z.string(),
        title: z.string().optional(),
        type: z.string().optional(),
        sessions: z
          .array(
            z.union([
              id,
              z.strictObject({
                id,
                code: z.string().optional(),
                name: z.string().optional(),
                date_start: z.string().optional(),
                date_end: z.string().optional(),
                seats: z.number().optional(),
              }),
            ]),
          )
          .optional(),
      })
      .transform((course) => ({ ...course, title: course.title ?? course.code })),
  ),
  enrollments: z.array(
    z.strictObject({
      user_id: id,
      course_id: id,
      status,
      completion_date: moment,
      score: z.number().nullish(),
      enrollment_date: moment,
      active_from: moment,
      active_until: moment,
      level: level.optional(),
      session_id: id.optional(),
      attendance: attendanceSchema.optional(),
      fields: fieldValues.optional(),
    }),
  ),
  learning_plans: z.array(planSchema).optional(),
  plan_enrollments: z.array(planEnrollmentSchema(moment)).optional(),
});

/**
 * The tenant's data from parsed JSON. A status may be a word or a code from -2 to 4; a date a moment or a
 * day. Throws TenantDataError if something is missing, unknown, of the wrong type, named twice or not there.
 */
export function parseTenant(json: unknown): TenantData {
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new TenantDataError(sentenceOf(parsed.error));
  const { user_fields, enrollment_fields, users, courses, enrollments } = parsed.data;
  const { learning_plans, plan_enrollments } = parsed.data;
  once(
    users,
    (user) => String(user.user_id),
    (user) => `Two users have the user_id ${user.user_id}.`,
  );
  once(
    users,
    (user) => user.username,
    (user) => `Two users have the username ${JSON.stringify(user.username)}.`,
  );
  once(
    courses,
    (course) => String(course.id),
    (course) => `Two courses have the id ${course.id}.`,
  );
  once(
    enrollments,
    (pair) => `${pair.user_id} ${pair.course_id}`,
    (pair) => `User ${pair.user_id} is enrolled twice in course ${pair.course_id}.`,
  );
  const userIds = new Set(users.map((user) => user.user_id));
  const courseById = new Map(courses.map((course) => [course.id, course]));
  enrollments.forEach(({ user_id, course_id, session_id }, index) => {
    if (!userIds.has(user_id))
      throw new TenantDataError(`enrollments[${index}] names user ${user_id}, who is not in users.`);
    const course = courseById.get(course_id);
    if (course === undefined)
      throw new TenantDataError(`enrollments[${index}] names course ${course_id}, which is not in courses.`);
    if (session_id !== undefined && !takesSession(course, session_id))
      throw new TenantDataError(
        `enrollments[${index}] names session ${session_id}, which course ${course_id} does not have.`,
      );
  });
  const wrong = wrongPlans(learning_plans ?? [], plan_enrollments ?? [], new Set(courseById.keys()), userIds);
  if (wrong !== null) throw new TenantDataError(wrong);
  const known = new Set((user_fields ?? []).map((field) => String(field.id)));
  for (const { user_id, fields } of users) {
    const unknown = Object.keys(fields ?? {}).find((field) => !known.has(field));
    if (unknown !== undefined)
      throw new TenantDataError(`User ${user_id} has field ${unknown}, which is not in user_fields.`);
  }
  return {
    ...(user_fields === undefined ? {} : { user_fields }),
    ...(enrollment_fields === undefined ? {} : { enrollment_fields }),
    users,
    courses,
    enrollments: enrollments.map(({ score, ...rest }) => defined({ ...rest, score: score ?? undefined })),
    ...(learning_plans === undefined ? {} : { learning_plans }),
    ...(plan_enrollments === undefined ? {} : { plan_enrollments: plan_enrollments.map(defined) }),
  };
}

/** Whether a course has this session. Of a course that names none, nobody knows. */
export function takesSession({ sessions }: TenantCourse, sessionId: number): boolean {
  return (
    sessions === undefined ||
    sessions.length === 0 ||
    sessions.some((each) => (typeof each === 'number' ? each : each.id) === sessionId)
  );
}

/** The sessions of a course with their codes and names. */
export const sessionsOf = ({ sessions = [] }: TenantCourse): readonly TenantSession[] =>
  sessions.map((each) => (typeof each === 'number' ? { id: each } : each));

/**
 * The data as the text of a JSON file, one record a line, so that two states can be compared line by line.
 */
export function serializeTenant(data: TenantData): string {
  const list = (name: string, records: readonly object[]) =>
    records.length === 0
      ? `  "${name}": []`
      : `  "${name}": [\n${records.map((record) => `    ${JSON.stringify(record)}`).join(',\n')}\n  ]`;
  const lists = [
    ...(data.user_fields === undefined ? [] : [list('user_fields', data.user_fields)]),
    ...(data.enrollment_fields === undefined ? [] : [list('enrollment_fields', data.enrollment_fields)]),
    list('users', data.users),
    list('courses', data.courses),
    list('enrollments', data.enrollments),
    ...(data.learning_plans === undefined ? [] : [list('learning_plans', data.learning_plans)]),
    ...(data.plan_enrollments === undefined ? [] : [list('plan_enrollments', data.plan_enrollments)]),
  ];
  return `{\n${lists.join(',\n')}\n}\n`;
}

/** The record without the keys that hold nothing. */
function defined<T extends object>(record: T): T {
  for (const key of Object.keys(record))
    if (Reflect.get(record, key) === undefined) Reflect.deleteProperty(record, key);
  return record;
}

function once<T>(records: readonly T[], key: (record: T) => string, sentence: (record: T) => string): void {
  const seen = new Set<string>();
  for (const record of records) {
    if (seen.has(key(record))) throw new TenantDataError(sentence(record));
    seen.add(key(record));
  }
}

function sentenceOf(error: z.ZodError): string {
  const said = error.issues.slice(0, 3).map((issue) => {
    const place = placeOf(issue.path) || 'the file';
    return issue.code === 'custom' ? `${place} ${issue.message}` : `${place}: ${issue.message}`;
  });
  const more = error.issues.length - said.length;
  return `This is not a tenant's data. ${said.join('. ')}.${more > 0 ? ` And ${more} more.` : ''}`;
}

/** `enrollments[3].status` for a path of keys and indexes. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}
