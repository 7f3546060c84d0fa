// Rows, changes, enrollments, people and courses for tests.
import type { Attendance, Change, Enrollment, RowStatus } from '../../src/contract';
import type { Course, User } from '../../src/docebo';
import { NO_CHANGE, NOTHING_HELD } from '../../src/enrollment';
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
  ...NOTHING_HELD,
  enrolledAt: '2026-01-05 08:00:00',
  ...fields,
});

/** Attendance of which nothing is recorded, or asked. */
export const NO_ATTENDANCE: Attendance = {
  present: null,
  passed: null,
  evaluationScore: null,
  evaluationDate: null,
  evaluationText: null,
};

/** Attendance that is recorded, or asked for, without a result. */
export const PRESENT: Attendance = { ...NO_ATTENDANCE, present: true };

export const user = (userId: number, some: Partial<User> = {}): User => ({
  userId,
  username: `user${userId}`,
  email: `user${userId}@example.com`,
  name: '',
  fields: new Map(),
  ...some,
});

export const course = (courseId: number, some: Partial<Course> = {}): Course => ({
  courseId,
  code: `C${courseId}`,
  title: `Course ${courseId}`,
  ...some,
});

/** What an edit asks for if a test does not say. */
const COMPLETED = completed('2026-03-14');
const COMPLETED_TEXT = changeText(COMPLETED);

export const edit = (userId: number, courseId: number, change: Change = COMPLETED): Edit => ({
  key: `${courseId}/${userId}`,
  userId,
  courseId,
  change,
  does: 'update',
  batch: true,
  values: change === COMPLETED ? COMPLETED_TEXT : changeText(change),
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

/** A row that was never checked: its IDs are not known. */
export const typed = (userId: number, courseId: number, some: Partial<Row> = {}): Row => ({
  ...row(userId, courseId, { state: 'pending' }),
  ids: null,
  ...some,
});
