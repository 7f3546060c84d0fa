// The endpoints that enroll and unenroll.
import { z } from 'zod';
import { refuseUsers } from '../faults/quirks';
import type { ApiRequest, Context } from './endpoint';
import { Refusal } from './refusal';
import { idsSchema, levelNumberSchema, momentSchema, notImitated, Query, readBody } from './validate';

/** Users that one DELETE may name. Source: docs/limits.md. */
const MAX_USERS = 1000;

const enrollSchema = z.strictObject({
  course_ids: idsSchema,
  user_ids: idsSchema,
  level: levelNumberSchema,
  date_begin_validity: momentSchema.optional(),
  date_expire_validity: momentSchema.optional(),
  session_id: notImitated,
  enrollment_fields: notImitated,
  notification_ids: notImitated,
});

/**
 * `POST /learn/v1/enrollments`. The answer has two forms, one for each dialect: plain lists in 2017; since then the
 * enrollments stand inside `errors`, even where all is well.
 */
export function enrollMany({ search, body }: ApiRequest, { store, quirks, now }: Context): object {
  new Query(search, {});
  const asked = readBody(enrollSchema, body);
  const { date_begin_validity: from, date_expire_validity: until } = asked;
  if (from !== undefined && until !== undefined && from > until)
    throw new Refusal(400, `The enrollment would end (${until}) before it begins (${from}).`);
  refuseUsers(asked.user_ids, quirks);
  const enrolled: { id_user: number; id_course: number; waiting: boolean }[] = [];
  const errors: string[] = [];
  for (const courseId of asked.course_ids) {
    for (const userId of asked.user_ids) {
      if (!store.course(courseId)) errors.push(`Course ${courseId} does not exist.`);
      else if (!store.user(userId)) errors.push(`User ${userId} does not exist.`);
      else if (store.enrollment(userId, courseId))
        errors.push(`User ${userId} is enrolled in course ${courseId}.`);
      else {
        const values = { level: asked.level, activeFrom: from, activeUntil: until };
        store.write(store.enroll(userId, courseId, now), values, { now, notify: false, shiftDays: 0 });
        enrolled.push({ id_user: userId, id_course: courseId, waiting: false });
      }
    }
  }
  if (quirks.dialect === 'user_id')
    return { data: { enrolled: enrolled.map(({ id_user }) => id_user), errors } };
  return { data: { errors: [{ enrolled }, ...errors] } };
}

const unenrollSchema = z.strictObject({
  course_ids: idsSchema,
  user_ids: idsSchema.max(MAX_USERS, `names more than ${MAX_USERS} users`),
});

/** `DELETE /learn/v1/enrollments`: `un_enrolled` names each user who lost at least one enrollment. */
export function unenrollMany({ search, body }: ApiRequest, { store, quirks }: Context): object {
  new Query(search, {});
  const asked = readBody(unenrollSchema, body);
  refuseUsers(asked.user_ids, quirks);
  const gone = new Set<number>();
  const errors: string[] = [];
  for (const courseId of asked.course_ids) {
    for (const userId of asked.user_ids) {
      if (store.unenroll(userId, courseId)) gone.add(userId);
      else errors.push(`User ${userId} is not enrolled in course ${courseId}.`);
    }
  }
  return { data: { un_enrolled: [...gone], errors } };
}
