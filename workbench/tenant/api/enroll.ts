// The endpoints that enroll and unenroll.
import { z } from 'zod';
import { missingFields } from '../enrollment-fields';
import { refuseUsers } from '../faults/quirks';
import { strangersOf } from '../faults/writes';
import { SUBSCRIBED, WAITING } from '../words';
import type { ApiRequest, Context } from './endpoint';
import { Refusal, refuseBackwards } from './refusal';
import {
  fieldsSchema,
  idSchema,
  idsSchema,
  levelNumberSchema,
  MAX_USERS,
  momentSchema,
  notImitated,
  Query,
  readBody,
} from './validate';

const enrollSchema = z.strictObject({
  course_ids: idsSchema,
  user_ids: idsSchema,
  level: levelNumberSchema,
  date_begin_validity: momentSchema.optional(),
  date_expire_validity: momentSchema.optional(),
  session_id: idSchema.optional(),
  enrollment_fields: fieldsSchema.optional(),
  notification_ids: notImitated,
});

interface Pair {
  readonly userId: number;
  readonly courseId: number;
}

/**
 * `POST /learn/v1/enrollments`. Who is enrolled already stays as before. The answer has a form for each
 * dialect, unless a fault chooses one: users alone in 2017; since then pairs, inside `errors`, even if all is
 * well.
 */
export function enrollMany({ search, body }: ApiRequest, { store, quirks, now }: Context): object {
  new Query(search, {});
  const asked = readBody(enrollSchema, body);
  const { date_begin_validity: from, date_expire_validity: until } = asked;
  refuseBackwards(from, until);
  refuseUsers(asked.user_ids, quirks);
  const values = {
    level: asked.level,
    activeFrom: from,
    activeUntil: until,
    sessionId: quirks.classroom.has('joining-ignored') ? undefined : asked.session_id,
    fields: asked.enrollment_fields,
  };
  const waiting = quirks.enrollLandsWaiting;
  const done: Pair[] = [];
  const errors: string[] = [];
  for (const courseId of asked.course_ids) {
    for (const userId of asked.user_ids) {
      if (!store.course(courseId)) errors.push(`Course ${courseId} does not exist.`);
      else if (!store.user(userId)) errors.push(`User ${userId} does not exist.`);
      else if (store.enrollment(userId, courseId))
        errors.push(`User ${userId} is enrolled in course ${courseId}.`);
      else if (missingFields(store.enrollmentFields, courseId, values.fields).length > 0)
        errors.push(...missingFields(store.enrollmentFields, courseId, values.fields));
      else {
        const enrollment = store.enroll(userId, courseId, now, waiting ? WAITING : SUBSCRIBED);
        const wrong = store.write(enrollment, values, { now, notify: false, certify: false, shiftDays: 0 });
        if (wrong.length === 0) done.push({ userId, courseId });
        else {
          store.unenroll(userId, courseId);
          errors.push(...wrong);
        }
      }
    }
  }
  for (const { named, ...pair } of strangersOf('enroll', asked.user_ids, asked.course_ids, store, quirks)) {
    store.enroll(pair.userId, pair.courseId, now, waiting ? WAITING : SUBSCRIBED);
    if (named) done.push(pair);
  }
  if (quirks.extraPairs) done.push(strangerBeside(asked));
  const enrolled = done.map(({ userId, courseId }) => ({ id_user: userId, id_course: courseId, waiting }));
  switch (quirks.enrollAnswer ?? (quirks.dialect === 'user_id' ? 'users-only' : 'in-errors')) {
    case 'in-errors':
      return { data: { errors: [{ enrolled }, ...errors] } };
    case 'plain':
      return { data: { enrolled, errors } };
    case 'users-only':
      return { data: { enrolled: usersIn(done), errors } };
    case 'silent':
      return { data: { enrolled: [], errors: [] } };
  }
}

const unenrollSchema = z.strictObject({
  course_ids: idsSchema,
  user_ids: idsSchema.max(MAX_USERS, `names more than ${MAX_USERS} users`),
});

/**
 * `DELETE /learn/v1/enrollments`: `un_enrolled` names each user who lost at least one enrollment, unless a
 * fault chooses another form.
 */
export function unenrollMany({ search, body }: ApiRequest, { store, quirks }: Context): object {
  new Query(search, {});
  const asked = readBody(unenrollSchema, body);
  refuseUsers(asked.user_ids, quirks);
  const done: Pair[] = [];
  const errors: string[] = [];
  for (const courseId of asked.course_ids) {
    for (const userId of asked.user_ids) {
      if (store.unenroll(userId, courseId)) done.push({ userId, courseId });
      else errors.push(`User ${userId} is not enrolled in course ${courseId}.`);
    }
  }
  for (const { named, ...pair } of strangersOf('unenroll', asked.user_ids, asked.course_ids, store, quirks)) {
    store.unenroll(pair.userId, pair.courseId);
    if (named) done.push(pair);
  }
  if (quirks.extraPairs) done.push(strangerBeside(asked));
  switch (quirks.unenrollAnswer) {
    case 'users':
      return { data: { un_enrolled: usersIn(done), errors } };
    case 'pairs':
      return {
        data: {
          un_enrolled: done.map(({ userId, courseId }) => ({ user_id: userId, course_id: courseId })),
          errors,
        },
      };
    case 'silent':
      return { data: { un_enrolled: [], errors: [] } };
  }
}

/**
 * `DELETE /learn/v1/enrollments/{course_id}/{user_id}`: unenrolls, or, with `session_id`, takes the person
 * out of that session alone. Assumed: what was recorded in the session is gone with it, and the rest of the
 * enrollment stays.
 */
export function unenrollOne({ ids, search }: ApiRequest, { store, quirks, now }: Context): object {
  const [courseId = 0, userId = 0] = ids;
  const query = new Query(search, { singles: ['session_id'] });
  if (quirks.classroom.has('no-leaving')) throw new Refusal(404, 'There is no such call.');
  if (quirks.classroom.has('leaving-refused')) throw new Refusal(400, 'Nobody can leave this session.');
  const enrollment = store.enrollment(userId, courseId);
  if (enrollment === undefined)
    throw new Refusal(404, `User ${userId} is not enrolled in course ${courseId}.`);
  const [sessionId = null] = query.ids('session_id') ?? [];
  if (sessionId === null || quirks.classroom.has('leaving-unenrolls')) store.unenroll(userId, courseId);
  else if (enrollment.sessionId !== sessionId)
    throw new Refusal(404, `User ${userId} is not in session ${sessionId}.`);
  else if (!quirks.classroom.has('leaving-ignored')) store.leaveSession(enrollment, now);
  return { data: { success: true } };
}

/** A pair that nobody asked for. */
function strangerBeside({ course_ids, user_ids }: { course_ids: number[]; user_ids: number[] }): Pair {
  return { userId: Math.max(...user_ids) + 1, courseId: course_ids[0] ?? 0 };
}

/** Each user once. */
const usersIn = (pairs: readonly Pair[]): number[] => [...new Set(pairs.map(({ userId }) => userId))];
