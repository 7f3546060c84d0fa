// Calls as Docebo wants them: paths and bodies, with only the fields that are asked for.
import type { Change, EnrollmentStatus } from '../contract';
import type { Call, Edit } from '../plan';
import { BATCH_PATH } from './errors';
import type { Outgoing } from './send';

/** How the arrays of the bulk update are named: `user_ids` since 2026, `user_id` in 2017. */
export type Dialect = 'user_ids' | 'user_id';

/** What a batch import may set off; `null` leaves it to Docebo, whose default is to do both. */
export interface BatchOptions {
  readonly triggerNotifications: boolean | null;
  readonly triggerCertifications: boolean | null;
}

/** The words that a batch import takes for a status. Source: docs/limits.md. */
const BATCH_WORDS: Readonly<Record<EnrollmentStatus, string | null>> = {
  [-2]: 'waiting',
  [-1]: 'to_confirm',
  0: 'subscribed',
  1: 'in_progress',
  2: 'completed',
  3: 'suspended',
  4: null,
};

/** Drops what is not asked for: an absent field is left as it is. */
function asked<T extends string | number | boolean>(
  fields: Readonly<Record<string, T | null>>,
): Record<string, T> {
  const kept: Record<string, T> = {};
  for (const [name, value] of Object.entries(fields)) if (value !== null) kept[name] = value;
  return kept;
}

const putFields = (change: Change) =>
  asked<string | number>({
    status: change.status,
    date_complete: change.completedAt,
    score_given: change.score,
    date_inscr: change.enrolledAt,
    date_begin_validity: change.activeFrom,
    date_expire_validity: change.activeUntil,
  });

/** The name of an item in a batch import: it tells the pair, so an answer that repeats it has named the pair. */
export const itemName = ({ courseId, userId }: Pick<Edit, 'courseId' | 'userId'>): string =>
  `${courseId}-${userId}`;

/** Where a call goes. */
export function addressOf(call: Call): Pick<Outgoing, 'method' | 'path'> {
  switch (call.kind) {
    case 'put-many':
      return { method: 'PUT', path: '/learn/v1/enrollments' };
    case 'put-one': {
      const [{ courseId, userId }] = call.settles;
      return { method: 'PUT', path: `/learn/v1/enrollments/${courseId}/${userId}` };
    }
    case 'enroll-many':
      return { method: 'POST', path: '/learn/v1/enrollments' };
    case 'unenroll-many':
      return { method: 'DELETE', path: '/learn/v1/enrollments' };
    case 'post-batch':
    case 'enroll-batch':
      return { method: 'POST', path: BATCH_PATH };
  }
}

/**
 * The request of a call. Throws a RangeError for a status that a batch import has no word for, and where there is none: it
 * refuses items without one. The planner's fault.
 */
export const requestOf = (call: Call, dialect: Dialect, batch: BatchOptions): Outgoing => ({
  ...addressOf(call),
  json: bodyOf(call, dialect, batch),
});

function bodyOf(call: Call, dialect: Dialect, batch: BatchOptions): object {
  switch (call.kind) {
    case 'put-many': {
      const [users, courses] = dialect === 'user_ids' ? ['user_ids', 'course_ids'] : ['user_id', 'course_id'];
      return { [users]: call.userIds, [courses]: call.courseIds, ...putFields(call.change) };
    }
    case 'put-one':
      return putFields(call.settles[0].change);
    case 'enroll-many':
      return { user_ids: call.userIds, course_ids: call.courseIds, level: call.change.level ?? 3 };
    case 'unenroll-many':
      return { user_ids: call.userIds, course_ids: call.courseIds };
    case 'post-batch':
    case 'enroll-batch': {
      const options = asked({
        trigger_notifications: batch.triggerNotifications,
        trigger_certifications: batch.triggerCertifications,
      });
      const items = call.settles.map(batchItem);
      return Object.keys(options).length > 0 ? { items, options } : { items };
    }
  }
}

const batchItem = (edit: Edit) => {
  const { courseId, userId, change } = edit;
  return {
    course_id: courseId,
    user_id: String(userId),
    batch_item_id: itemName(edit),
    ...asked<string | number>({
      status: batchWord(change.status),
      completion_date: change.completedAt,
      score: change.score,
      enrollment_date: change.enrolledAt,
      active_from: change.activeFrom,
      active_until: change.activeUntil,
    }),
  };
};

function batchWord(status: EnrollmentStatus | null): string {
  const word = status === null ? null : BATCH_WORDS[status];
  if (word === null) throw new RangeError(`A batch import cannot set the status ${status}.`);
  return word;
}
