// A sheet that only imports carry well: each row has its own day, and users and courses are mixed.
import { parseTenant } from '../../workbench/tenant';
import type { SmallSheet } from './small-sheet';

const COURSES = 20;
const DAY_MS = 86_400_000;

/** Rows of so many users in 20 courses each, all of them enrolled. */
export function scattered(users: number): SmallSheet {
  const count = users * COURSES;
  const day = (n: number) => new Date(Date.UTC(2026, 7, 31) - n * DAY_MS).toISOString().slice(0, 10);
  const pairs = Array.from({ length: count }, (_, n) => ({
    user: Math.floor(n / COURSES),
    course: n % COURSES,
  }));
  const rows = pairs.map(({ user, course }, n) => [
    `user.${user}`,
    `C-${course}`,
    day((n * 7919) % count),
    'Completed',
    '',
  ]);
  const tenant = {
    users: Array.from({ length: users }, (_, n) => ({
      user_id: 1001 + n,
      username: `user.${n}`,
      email: `user.${n}@example.com`,
      firstname: 'User',
      lastname: String(n),
    })),
    courses: Array.from({ length: COURSES }, (_, n) => ({
      id: 201 + n,
      code: `C-${n}`,
      title: `Course ${n}`,
    })),
    enrollments: pairs.map(({ user, course }) => ({
      user_id: 1001 + user,
      course_id: 201 + course,
      status: 'subscribed',
      enrollment_date: '2026-01-02 08:00:00',
    })),
  };
  return {
    rows: [['Username', 'Course code', 'Completion date', 'Status', 'Score'], ...rows],
    tenant: parseTenant(tenant),
  };
}
