// The endpoints that change enrollments by PUT: many at once, and one.
import { z } from 'zod';
import type { Values } from '../enrollment';
import { refuseTooMuch, refuseUsers } from '../faults/quirks';
import type { NotUpdatedShape, Write } from '../faults/types';
import { strangersOf, withDefaults } from '../faults/writes';
import type { ApiRequest, Context } from './endpoint';
import { Refusal } from './refusal';
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
  refuseDateWithoutCompleted,
  statusNumberSchema,
} from './validate';

const changeFields = {
  status: statusNumberSchema.optional(),
  level: levelNumberSchema.optional(),
  date_inscr: momentSchema.optional(),
  date_begin_validity: momentSchema.optional(),
  date_expire_validity: momentSchema.optional(),
  date_complete: momentSchema.optional(),
  score_given: z.int('must be a whole number').optional(),
  date_first_access: notImitated,
  date_last_access: notImitated,
  session_id: idSchema.optional(),
  enrollment_fields: fieldsSchema.optional(),
};

const cappedUsers = idsSchema.max(MAX_USERS, `names more than ${MAX_USERS} users`);

const oneSchema = z.strictObject(changeFields);
const manySchemas = {
  user_ids: z
    .strictObject({ user_ids: cappedUsers, course_ids: idsSchema, ...changeFields })
    .transform(({ user_ids, course_ids, ...change }) => ({
      userIds: user_ids,
      courseIds: course_ids,
      change,
    })),
  user_id: z
    .strictObject({ user_id: cappedUsers, course_id: idsSchema, ...changeFields })
    .transform(({ user_id, course_id, ...change }) => ({ userIds: user_id, courseIds: course_id, change })),
};

type Change = z.output<typeof oneSchema>;

/** `PUT /learn/v1/enrollments`: every user x every course gets the same values; nobody is enrolled by it. */
export function putMany({ search, body }: ApiRequest, context: Context): object {
  new Query(search, {});
  const { userIds, courseIds, change } = readBody(manySchemas[context.quirks.dialect], body);
  refuseTooMuch('user_ids x course_ids', userIds.length * courseIds.length, context.quirks.mostPairs);
  return put('put', userIds, courseIds, change, context);
}

/** `PUT /learn/v1/enrollments/{course_id}/{user_id}` */
export function putOne({ ids, search, body }: ApiRequest, context: Context): object {
  new Query(search, {});
  const [courseId = 0, userId = 0] = ids;
  return put('put-one', [userId], [courseId], readBody(oneSchema, body), context);
}

interface Pair {
  readonly course_id: number;
  readonly user_id: number;
}

interface Wrong extends Pair {
  readonly messages: readonly string[];
}

function put(
  write: Write,
  userIds: readonly number[],
  courseIds: readonly number[],
  change: Change,
  context: Context,
): object {
  const { store, quirks, now } = context;
  const values = withDefaults(valuesOf(change), quirks.putDefaults);
  refuseUsers(userIds, quirks);
  const updated: Pair[] = [];
  const invalid: Pair[] = [];
  const wrong: Wrong[] = [];
  const options = { now, notify: true, certify: true, shiftDays: quirks.shiftDays };
  for (const course_id of courseIds) {
    for (const user_id of userIds) {
      const pair = { course_id, user_id };
      const enrollment = store.enrollment(user_id, course_id);
      if (enrollment !== undefined) {
        const messages = store.write(enrollment, values, options);
        if (messages.length === 0) updated.push(pair);
        else wrong.push({ ...pair, messages });
        continue;
      }
      const unknown = [
        ...(store.user(user_id) ? [] : [`User ${user_id} does not exist.`]),
        ...(store.course(course_id) ? [] : [`Course ${course_id} does not exist.`]),
      ];
      if (unknown.length === 0) invalid.push(pair);
      else wrong.push({ ...pair, messages: unknown });
    }
  }
  for (const { userId, courseId, named } of strangersOf(write, userIds, courseIds, store, quirks)) {
    const enrollment = store.enrollment(userId, courseId);
    if (enrollment === undefined) continue;
    store.write(enrollment, values, options);
    if (named) updated.push({ course_id: courseId, user_id: userId });
  }
  if (quirks.extraPairs) updated.push({ course_id: courseIds[0] ?? 0, user_id: Math.max(...userIds) + 1 });
  return { data: { updated, not_updated: notUpdated(wrong, invalid, quirks.notUpdatedShape) } };
}

function valuesOf(change: Change): Values {
  refuseDateWithoutCompleted(change.date_complete, change.status, 'date_complete');
  const values: Values = {
    status: change.status,
    completedAt: change.date_complete,
    score: change.score_given,
    enrolledAt: change.date_inscr,
    activeFrom: change.date_begin_validity,
    activeUntil: change.date_expire_validity,
    level: change.level,
    sessionId: change.session_id,
    fields: change.enrollment_fields,
  };
  if (Object.values(values).every((value) => value === undefined))
    throw new Refusal(400, 'The body names nothing to change.');
  return values;
}

/**
 * The pairs that were not updated, in one of the shapes that clients have to bear. Empty, it is `[]` in any
 * shape, as PHP writes an empty map.
 */
function notUpdated(wrong: readonly Wrong[], invalid: readonly Pair[], shape: NotUpdatedShape): object {
  if (wrong.length + invalid.length === 0) return [];
  const listed = wrong.map(({ messages }) => ({ messages }));
  const mapped = Object.fromEntries(
    wrong.map(({ course_id, user_id, messages }) => [`${course_id}_${user_id}`, { messages }]),
  );
  const all = {
    validation_errors: wrong.length === 0 ? [] : [{ ids: shape === 'map' ? mapped : listed }],
    invalid_enrollments: invalid,
  };
  return shape === 'object' ? all : [all];
}
