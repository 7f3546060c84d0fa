// Rows, changes and enrollments for the tests of `run/`.

import type { Change, Enrollment, RowStatus } from '../../src/contract';
import { NO_CHANGE } from '../../src/enrollment';
import type { Edit } from '../../src/plan';
import { changeText, NO_ATTEMPTS, type Row } from '../../src/sheet';

export const NOTHING = NO_CHANGE;

export const completed = (day: string): Change => ({ ...NOTHING, status: 2, completedAt: `${day} 12:00:00` });

export const enrollment = (
  userId: number,
  courseId: number,
  fields: Partial<Enrollment> = {},
): Enrollment => ({
  userId,
  courseId,
  username: `user${userId}`,
  courseCode: `C${courseId}`,
  status: 0,
  completedAt: null,
  score: null,
  enrolledAt: '2026-01-05 08:00:00',
  activeFrom: null,
  activeUntil: null,
  level: null,
  ...fields,
});

export const edit = (userId: number, courseId: number, change: Change = completed('2026-03-14')): Edit => ({
  key: `${courseId}/${userId}`,
  userId,
  courseId,
  change,
  does: 'update',
  batch: true,
  values: changeText(change),
});

let made = 0;

/** A row whose status counts, seen by a check at `at`. */
export function row(
  userId: number,
  courseId: number,
  options: {
    readonly change?: Change;
    readonly state?: RowStatus | 'pending';
    readonly at?: number;
    readonly key?: string;
  } = {},
): Row {
  const { change = completed('2026-03-14'), state = 'Ready', at = 0 } = options;
  made += 1;
  const status = state === 'pending' ? '' : state;
  return {
    index: made,
    user: { text: `user${userId}`, form: 'username' },
    course: { text: `C${courseId}`, form: 'code' },
    asked: {
      ok: true,
      action: 'update',
      change,
      values: changeText(change),
      dayOnly: new Set(['completedAt'] as const),
    },
    key: options.key ?? `${userId}/${courseId}/${changeText(change)}`,
    identity: `${userId}/${courseId}`,
    status,
    details: '',
    receipt: {
      job: 'abcdefgh',
      identity: '',
      key: '',
      at,
      status: status === '' ? 'Ready' : status,
      delivery: NO_ATTEMPTS,
    },
    state,
    ids: { userId, courseId },
  };
}
