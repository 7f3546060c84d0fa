// The requests that enroll in learning plans and unenroll from them, and the little that their answers say.
import type { BlockCall } from '../../plan';
import { PLANS_PATH } from '../http/errors';
import type { Outgoing } from '../sending/send';

/** Where a call about a learning plan goes; such a call names one plan. */
export const planAddressOf = ({ kind, courseIds }: BlockCall): Pick<Outgoing, 'method' | 'path'> =>
  kind === 'unenroll-many'
    ? { method: 'DELETE', path: `${PLANS_PATH}/enrollments` }
    : { method: 'POST', path: `${PLANS_PATH}/${courseIds[0]}/enrollments/bulk` };

/**
 * Its body. Unenrolling names what has to stay: the enrollments in the courses, what was done in them, and
 * certificates. Source: docs/limits.md, "Learning plans".
 */
export function planBodyOf({ kind, userIds, courseIds, change }: BlockCall): object {
  if (kind === 'unenroll-many')
    return {
      user_ids: userIds,
      learningplan_ids: courseIds,
      reset_tracks: false,
      cascade_unenroll_from_courses_in_selected_learning_plan: false,
      delete_issued_certificates: false,
    };
  const { activeFrom, activeUntil } = change;
  const options = {
    ...(activeFrom === null ? {} : { validity_start_at: activeFrom }),
    ...(activeUntil === null ? {} : { validity_end_at: activeUntil }),
  };
  return { items: { user_ids: userIds }, ...(Object.keys(options).length > 0 ? { options } : {}) };
}
