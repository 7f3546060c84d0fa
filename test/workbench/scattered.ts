// A sheet that only imports carry well: each row has its own day, and users and courses are mixed.
import { type SmallSheet, tenantWith } from './small-sheet';

const COURSES = 20;
const DAY_MS = 86_400_000;

/** Rows of so many users in 20 courses each, all of them enrolled. */
export function scattered(users: number): SmallSheet {
  const count = users * COURSES;
  const day = (n: number) => new Date(Date.UTC(2026, 7, 31) - n * DAY_MS).toISOString().slice(0, 10);
  const pairs = Array.from({ length: count }, (_, n) => [Math.floor(n / COURSES), n % COURSES] as const);
  const rows = pairs.map(([user, course], n) => [
    `user.${user}`,
    `C-${course}`,
    day((n * 7919) % count),
    'Completed',
    '',
  ]);
  return {
    rows: [['Username', 'Course code', 'Completion date', 'Status', 'Score'], ...rows],
    tenant: tenantWith(users, COURSES, pairs),
  };
}
