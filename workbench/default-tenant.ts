// A tenant in which everybody and everything in a sheet exists and is enrolled: for trying a sheet that comes
// alone.
import type { Action, RowAction } from '../src/contract';
import { isPlanRow, noonAt, readRows, recogniseColumns, type SheetView } from '../src/sheet';
import type { SampleTenant } from './samples/generate';

const DIGITS = /^\d{1,15}$/;

/** Ids are given from here if the sheet names a user or a course otherwise. */
const FIRST_USER_ID = 1_000_001;
const FIRST_COURSE_ID = 500_001;

const ENROLLS: ReadonlySet<RowAction> = new Set<RowAction>(['enroll', 'enroll-if-missing']);

/**
 * Reads the sheet as the add-on would. Texts in figures alone become ids, texts with an @ become addresses,
 * all others usernames and course codes. Every pair is enrolled and nothing is completed, but for rows that
 * are to enroll, whose pairs are missing, and rows that recertify, whose pairs are completed.
 */
export function defaultTenant(view: SheetView, action: Action = 'update'): SampleTenant {
  const columns = recogniseColumns(view, null, action);
  if (!columns.ok) return { users: [], courses: [], enrollments: [] };
  const rows = readRows(view, columns.columns, {
    origin: 'default',
    noon: noonAt(0),
    offsetHours: () => 0,
    action,
  });
  const users = new Map<string, SampleTenant['users'][number]>();
  const courses = new Map<string, SampleTenant['courses'][number]>();
  const enrollments = new Map<string, SampleTenant['enrollments'][number]>();
  for (const row of rows) {
    const typedUser = row.user.text.toLowerCase();
    const typedCourse = row.course.text;
    // A learning plan has courses that the sheet does not name: a tenant with plans is written by hand.
    if (typedUser === '' || typedCourse === '' || isPlanRow(row)) continue;
    if (!users.has(typedUser)) {
      const byId = DIGITS.test(typedUser) && row.user.form !== 'username';
      const name = typedUser.includes('@') ? typedUser.slice(0, typedUser.indexOf('@')) : typedUser;
      users.set(typedUser, {
        user_id: byId ? Number(typedUser) : FIRST_USER_ID + users.size,
        username: byId ? `user${typedUser}` : typedUser,
        email: typedUser.includes('@') ? typedUser : `${name}@example.com`,
        firstname: name,
        lastname: '',
      });
    }
    if (!courses.has(typedCourse)) {
      const byId = DIGITS.test(typedCourse) && row.course.form !== 'code';
      courses.set(typedCourse, {
        id: byId ? Number(typedCourse) : FIRST_COURSE_ID + courses.size,
        code: byId ? `course-${typedCourse}` : typedCourse,
        title: `Course ${typedCourse}`,
      });
    }
    const user = users.get(typedUser);
    const course = courses.get(typedCourse);
    if (!user || !course || (row.asked.ok && ENROLLS.has(row.asked.action))) continue;
    enrollments.set(`${course.id}/${user.user_id}`, {
      user_id: user.user_id,
      course_id: course.id,
      ...(row.asked.ok && row.asked.action === 'recertify'
        ? { status: 'completed', completion_date: '2020-01-02 12:00:00' }
        : { status: 'subscribed' }),
      enrollment_date: '2020-01-01 08:00:00',
    });
  }
  return {
    users: [...users.values()],
    courses: [...courses.values()],
    enrollments: [...enrollments.values()],
  };
}
