// Calls as Docebo wants them: paths and bodies, with only the fields that are asked for.
import type { Change, EnrollmentStatus } from '../contract';
import type { Call } from '../plan';
import type { Outgoing } from './send';

/** How the arrays of the bulk update are named: `user_ids` since 2026, `user_id` in 2017. */
export type Dialect = 'user_ids' | 'user_id';

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
const asked = (fields: Readonly<Record<string, string | number | null>>): Record<string, string | number> => {
  const kept: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(fields)) if (value !== null) kept[name] = value;
  return kept;
};

const putFields = (change: Change) =>
  asked({
    status: change.status,
    date_complete: change.completedAt,
    score_given: change.score,
    date_inscr: change.enrolledAt,
    date_begin_validity: change.activeFrom,
    date_expire_validity: change.activeUntil,
  });

/** The request of a call. Throws a RangeError for a status that a batch import has no word for: the planner's fault. */
export function requestOf(call: Call, dialect: Dialect): Outgoing {
  switch (call.kind) {
    case 'put-many': {
      const [users, courses] = dialect === 'user_ids' ? ['user_ids', 'course_ids'] : ['user_id', 'course_id'];
      return {
        method: 'PUT',
        path: '/learn/v1/enrollments',
        json: { [users]: call.userIds, [courses]: call.courseIds, ...putFields(call.change) },
      };
    }
    case 'put-one': {
      const [{ courseId, userId, change }] = call.settles;
      return { method: 'PUT', path: `/learn/v1/enrollments/${courseId}/${userId}`, json: putFields(change) };
    }
    case 'post-batch':
      return {
        method: 'POST',
        path: '/learn/v1/enrollment/batch',
        json: {
          items: call.settles.map(({ courseId, userId, change }, index) => ({
            course_id: courseId,
            user_id: String(userId),
            batch_item_id: String(index),
            ...asked({
              status: change.status === null ? null : batchWord(change.status),
              completion_date: change.completedAt,
              score: change.score,
              enrollment_date: change.enrolledAt,
              active_from: change.activeFrom,
              active_until: change.activeUntil,
            }),
          })),
        },
      };
  }
}

function batchWord(status: EnrollmentStatus): string {
  const word = BATCH_WORDS[status];
  if (word === null) throw new RangeError(`A batch import cannot set the status ${status}.`);
  return word;
}
