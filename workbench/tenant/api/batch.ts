// The batch import: items, each with its own values; it updates what is there and enrolls if nothing is.
import { z } from 'zod';
import type { TenantAttendance, TenantCourse, TenantUser } from '../data';
import type { Enrollment, Values } from '../enrollment';
import { missingFields } from '../enrollment-fields';
import { refuseTooMuch, refuseUsers } from '../faults/quirks';
import { strangersOf, withDefaults } from '../faults/writes';
import { isZone, type Moment, toUtc } from '../moments';
import type { WriteOptions } from '../store';
import { COMPLETED, type LevelWord, levelWord, type StatusCode, statusCode } from '../words';
import type { ApiRequest, Context } from './endpoint';
import { Refusal } from './refusal';
import { idSchema, momentSchema, notImitated, Query, readBody, refuseDateWithoutCompleted } from './validate';

const BATCH_STATUSES = ['subscribed', 'in_progress', 'completed', 'waiting', 'to_confirm', 'suspended'];

const statusSchema = z.string('must be text').transform((word, context): StatusCode => {
  const code = BATCH_STATUSES.includes(word) ? statusCode(word) : null;
  if (code !== null) return code;
  context.addIssue(`is "${word}", not one of ${BATCH_STATUSES.join(', ')}`);
  return z.NEVER;
});

const levelSchema = z.string('must be text').transform((word, context): LevelWord => {
  const level = levelWord(word);
  if (level !== null) return level;
  context.addIssue(`is "${word}", not one of student, learner, tutor, instructor, coach`);
  return z.NEVER;
});

const zoneSchema = z.string('must be text').refine(isZone, 'is not a time zone');

const scoreSchema = z
  .union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/)], 'must be a number, or text that is one')
  .transform(Number);

const FIELD = /^field_([1-9]\d{0,14})$/;

/** What an item has by a name that is known; `field_<number>` is beside it. */
const itemShape = z.looseObject({
  course_id: idSchema.optional(),
  course_code: z.string('must be text').optional(),
  user_id: z
    .string('must be text')
    .regex(/^[1-9]\d*$/, 'must be an id as text')
    .transform(Number)
    .optional(),
  username: z.string('must be text').optional(),
  level: levelSchema.optional(),
  status: statusSchema.optional(),
  enrollment_date: momentSchema.optional(),
  completion_date: momentSchema.optional(),
  active_from: momentSchema.optional(),
  active_until: momentSchema.optional(),
  score: scoreSchema.optional(),
  timezone: zoneSchema.optional(),
  batch_item_id: z.string('must be text').optional(),
  session_id: idSchema.optional(),
  present: z.literal(true, 'must be true: nothing else is recorded').optional(),
  passed: z.boolean('must be true or false').optional(),
  evaluation_score: z.string('must be text').optional(),
  evaluation_date: z
    .string('must be text')
    .regex(/^\d{4}-\d\d-\d\d$/, 'must be a day')
    .optional(),
  evaluation_text: z.string('must be text').optional(),
  session_code: notImitated,
  assignment_type: notImitated,
});

const itemSchema = itemShape.transform((item, context) => {
  const fields = new Map<number, string>();
  for (const [key, value] of Object.entries(item)) {
    const [, field] = FIELD.exec(key) ?? [];
    if (field === undefined) {
      if (!Object.hasOwn(itemShape.shape, key))
        context.addIssue({ code: 'unrecognized_keys', keys: [key], input: item });
    } else if (typeof value === 'string') fields.set(Number(field), value);
    else context.addIssue({ code: 'custom', path: [key], message: 'must be text', input: value });
  }
  return { ...item, fields };
});

const flag = z.boolean('must be true or false');

const bodySchema = z.strictObject({
  items: z.array(itemSchema, 'must be a list').min(1, 'must have at least one'),
  options: z
    .strictObject({
      trigger_notifications: flag.default(true),
      trigger_certifications: flag.default(true),
      timezone: zoneSchema.default('UTC'),
      status: statusSchema.optional(),
      level: levelSchema.optional(),
      enroll_disabled_users: flag.optional(),
      duplicates_as_recertification: flag.optional(),
      course_id: notImitated,
      session_id: notImitated,
      active_from: notImitated,
      active_until: notImitated,
      enrollment_date_now: notImitated,
      enable_waitinglist: notImitated,
      assignment_type: notImitated,
      digest_notification_ids: notImitated,
      additional_field_category_validation: notImitated,
    })
    .prefault({}),
});

type Item = z.output<typeof itemSchema>;
type Options = z.output<typeof bodySchema>['options'];

interface Row {
  readonly success: boolean;
  readonly message: string;
  readonly user_id: number | null;
  readonly course_id: number | null;
  readonly session_id: number | null;
}

/**
 * `POST /learn/v1/enrollment/batch`. A malformed item refuses the whole call; one that cannot be done fails
 * alone.
 */
export function postBatch({ search, body }: ApiRequest, context: Context): object {
  new Query(search, {});
  const { items, options } = readBody(bodySchema, body);
  if (options.duplicates_as_recertification && context.quirks.recertification === 'refuses')
    throw new Refusal(400, 'Unknown field "options.duplicates_as_recertification" in the body.');
  refuseTooMuch('items', items.length, context.quirks.mostItems);
  if (context.quirks.classroom.has('refuses-attendance')) refuseAttendance(items);
  items.forEach((item, index) => {
    checkItem(item, options, `items[${index}]`);
  });
  const found = items.map((item) => userOf(item, context)?.user_id ?? 0);
  refuseUsers(found, context.quirks);
  const rows = items.map((item, row_index) => ({
    row_index,
    ...importItem(item, options, context),
    ...(item.batch_item_id === undefined ? {} : { batch_item_id: item.batch_item_id }),
  }));
  const strangers = strangerRows(items, options, context, rows.length);
  const extra = {
    row_index: rows.length + strangers.length,
    success: true,
    message: '',
    course_id: 1,
    user_id: 1,
    session_id: null,
  };
  return { data: [...rows, ...strangers, ...(context.quirks.extraPairs ? [extra] : [])] };
}

/** What the job runner makes of items with Docebo's own options. One that is malformed fails alone. */
export function importItems(
  items: readonly unknown[],
  context: Context,
): readonly { readonly success: boolean }[] {
  const options = bodySchema.shape.options.parse(undefined);
  return items.map((raw) => {
    const item = itemSchema.safeParse(raw);
    return item.success ? importItem(item.data, options, context) : { success: false };
  });
}

const ATTENDANCE = ['present', 'passed', 'evaluation_score', 'evaluation_date', 'evaluation_text'] as const;

/** What an item records in the roster of its session; `undefined` if it records nothing. */
function attendanceOf(item: Item): TenantAttendance | undefined {
  const named = ATTENDANCE.filter((name) => item[name] !== undefined);
  return named.length === 0 ? undefined : Object.fromEntries(named.map((name) => [name, item[name]]));
}

function refuseAttendance(items: readonly Item[]): void {
  items.forEach((item, index) => {
    const [name] = ATTENDANCE.filter((each) => item[each] !== undefined);
    if (name) throw new Refusal(400, `Unknown field "items[${index}].${name}" in the body.`);
  });
}

function checkItem(item: Item, options: Options, place: string): void {
  if ((item.course_id === undefined) === (item.course_code === undefined))
    throw new Refusal(400, `${place} needs either "course_id" or "course_code".`);
  if ((item.user_id === undefined) === (item.username === undefined))
    throw new Refusal(400, `${place} needs either "user_id" or "username".`);
  const status = options.status ?? item.status;
  if (status === undefined)
    throw new Refusal(400, `The field "${place}.status" is missing, in "options" too.`);
  refuseDateWithoutCompleted(item.completion_date, status, `${place}.completion_date`);
}

function importItem(item: Item, options: Options, context: Context): Row {
  const { store, now } = context;
  const user = userOf(item, context);
  const courses = coursesOf(item, context);
  const [course] = courses;
  const ids = {
    user_id: user?.user_id ?? null,
    course_id: course?.id ?? null,
    session_id: item.session_id ?? null,
  };
  const failed = (message: string): Row => ({ success: false, message, ...ids });
  if (user === undefined) return failed(`User ${item.user_id ?? `"${item.username}"`} does not exist.`);
  if (course === undefined)
    return failed(`Course ${item.course_id ?? `"${item.course_code}"`} does not exist.`);
  if (courses.length > 1) return failed(`${courses.length} courses have the code "${item.course_code}".`);
  if (user.deactivated === true && options.enroll_disabled_users !== true)
    return failed(`User ${user.user_id} is deactivated.`);
  if (attendanceOf(item) && item.session_id === undefined)
    return failed('Attendance and evaluation need a session.');
  const present = store.enrollment(user.user_id, course.id);
  const missing = present ? [] : missingFields(store.enrollmentFields, course.id, item.fields);
  if (missing.length > 0) return failed(missing.join(' '));
  if (present && recertifies(item, options, present))
    return recertified(item, options, context, present, { ids, failed });
  const enrollment = present ?? store.enroll(user.user_id, course.id, now);
  const messages = store.write(enrollment, valuesOf(item, options, context), writeOptions(options, context));
  if (messages.length === 0) return { success: true, message: '', ...ids };
  if (present === undefined) store.unenroll(user.user_id, course.id);
  return failed(messages.join(' '));
}

/** Whether a completed enrollment is to be kept as it is, and another one made. */
const recertifies = (item: Item, options: Options, present: Enrollment): boolean =>
  options.duplicates_as_recertification === true &&
  item.session_id === undefined &&
  present.status === COMPLETED &&
  (options.status ?? item.status) === COMPLETED;

/** Keeps the completed enrollment in the archive, and makes another one with the values of the item alone. */
function recertified(
  item: Item,
  options: Options,
  context: Context,
  present: Enrollment,
  { ids, failed }: { ids: Omit<Row, 'success' | 'message'>; failed: (message: string) => Row },
): Row {
  const { store, now, quirks } = context;
  const values = valuesOf(item, options, context);
  const done = { success: true, message: '', ...ids };
  const { recertification: does } = quirks;
  if (does === 'archives-import') {
    store.archive({ ...present, completedAt: values.completedAt ?? now });
    return done;
  }
  const kept = { ...present };
  if (does === 'renews') {
    store.unenroll(present.userId, present.courseId);
    store.enroll(present.userId, present.courseId, now);
  }
  const live = store.enrollment(present.userId, present.courseId) ?? present;
  const wrong = store.write(live, values, writeOptions(options, context));
  if (wrong.length > 0) {
    store.copy({ userId: kept.userId, courseId: kept.courseId, enrollment: kept });
    return failed(wrong.join(' '));
  }
  if (does !== 'overwrites') store.archive(kept);
  return done;
}

function valuesOf(item: Item, options: Options, { quirks, now }: Context): Values {
  const zone = item.timezone ?? options.timezone;
  const utc = (moment: Moment | undefined) => (moment === undefined ? undefined : toUtc(moment, zone));
  const values = {
    status: options.status ?? item.status,
    completedAt: utc(item.completion_date),
    score: item.score,
    enrolledAt: utc(item.enrollment_date) ?? (quirks.batchResetsEnrollmentDate ? now : undefined),
    activeFrom: item.active_from,
    activeUntil: item.active_until,
    level: options.level ?? item.level,
    sessionId: item.session_id,
    attendance: quirks.classroom.has('ignores-attendance') ? undefined : attendanceOf(item),
    fields: item.fields,
  };
  return withDefaults(values, quirks.batchDefaults);
}

const writeOptions = (options: Options, { quirks, now }: Context): WriteOptions => ({
  now,
  notify: quirks.batchIgnoresHold || options.trigger_notifications,
  certify: quirks.batchIgnoresHold || options.trigger_certifications,
  shiftDays: quirks.shiftDays,
});

/** Pairs that no item names, written with the values of the first item. */
function strangerRows(
  items: readonly Item[],
  options: Options,
  context: Context,
  from: number,
): readonly object[] {
  const { store, quirks } = context;
  const [first] = items;
  if (first === undefined) return [];
  const userIds = items.flatMap((item) => userOf(item, context)?.user_id ?? []);
  const courseIds = items.flatMap((item) => coursesOf(item, context).map(({ id }) => id));
  const named: object[] = [];
  for (const pair of strangersOf('batch', userIds, courseIds, store, quirks)) {
    const enrollment = store.enrollment(pair.userId, pair.courseId);
    if (enrollment === undefined) continue;
    store.write(enrollment, valuesOf(first, options, context), writeOptions(options, context));
    const ids = { user_id: pair.userId, course_id: pair.courseId, session_id: null };
    if (pair.named) named.push({ row_index: from + named.length, success: true, message: '', ...ids });
  }
  return named;
}

function userOf(item: Item, { store }: Context): TenantUser | undefined {
  if (item.user_id !== undefined) return store.user(item.user_id);
  return store.userNamed(item.username ?? '');
}

function coursesOf(item: Item, { store }: Context): readonly TenantCourse[] {
  if (item.course_id === undefined) return store.coursesCoded(item.course_code ?? '');
  const course = store.course(item.course_id);
  return course === undefined ? [] : [course];
}
