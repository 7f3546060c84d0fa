// A tenant in memory for checks: it finds what it holds, and notes what it was asked for.
import { type About, checkRows, type KeptSource } from '../../src/check/findings/check';
import type { Enrollment } from '../../src/contract';
import type { Answer, Course, CourseSession, OddEntry, Page, Read, User } from '../../src/docebo';
import type { EnrollmentField } from '../../src/enrollment';
import type { Listings } from '../../src/lookup/reads/listings';
import { reader } from '../../src/lookup/reads/reader';
import type { Row } from '../../src/sheet';

export interface Tenant {
  readonly users?: readonly User[];
  readonly courses?: readonly Course[];
  readonly held?: readonly Enrollment[];
  /** Entries that cannot be read, which a search shows as well. */
  readonly oddUsers?: readonly OddEntry[];
  readonly oddCourses?: readonly OddEntry[];
  readonly oddHeld?: readonly OddEntry[];
  /** Sessions by course. */
  readonly sessions?: Readonly<Record<number, readonly CourseSession[]>>;
  /** Reads that can be made before the time is up. */
  readonly limit?: number;
}

export interface Also {
  readonly others?: readonly Row[];
  readonly kept?: KeptSource;
  /** Sessions of the directory, by course. */
  readonly keptSessions?: Readonly<Record<number, readonly CourseSession[]>>;
  readonly about?: About;
  readonly fields?: readonly EnrollmentField[];
}

const has = (name: string, text: string): boolean => name.toLowerCase().includes(text.toLowerCase());

/**
 * Checks these rows; `read`: what the tenant was asked for, in order, as `user ann`, `users`, `course C3`, …
 */
export function checkAt(rows: readonly Row[], tenant: Tenant, also: Also = {}) {
  const { users = [], courses = [], held = [], sessions = {}, limit = 1_000 } = tenant;
  const { oddUsers, oddCourses, oddHeld } = tenant;
  const read: string[] = [];
  const pageOf = <T>(path: string, items: readonly T[], odd: readonly OddEntry[] = []): Read<Page<T>> => ({
    path,
    parse: () => ({ items, odd, totalCount: items.length + odd.length, hasMore: false }),
  });
  const listings: Listings = {
    users: () => pageOf('users', users, oddUsers),
    searchUsers: (text) =>
      pageOf(
        `user ${text}`,
        users.filter(({ username, email }) => has(username, text) || has(email, text)),
        oddUsers,
      ),
    courses: () => pageOf('courses', courses, oddCourses),
    searchCourses: (text) =>
      pageOf(
        `course ${text}`,
        courses.filter(({ code, title }) => has(code, text) || has(title, text)),
        oddCourses,
      ),
    sessions: (courseId) => pageOf(`sessions of ${courseId}`, sessions[courseId] ?? []),
    roster: null,
    enrollments: {
      page: ({ courseIds, userIds }) =>
        pageOf(
          `enrollments ${courseIds.join()}/${userIds.join()}`,
          held.filter(
            ({ courseId, userId }) =>
              (courseIds.length === 0 || courseIds.includes(courseId)) &&
              (userIds.length === 0 || userIds.includes(userId)),
          ),
          oddHeld,
        ),
      split: (ids) => (ids.length > 0 ? [ids] : []),
      room: 1_000,
      lengthOf: () => 10,
    },
  };
  const send = <T>(reads: readonly Read<T>[]): readonly Answer<T>[] =>
    reads.map((each) => {
      read.push(each.path);
      const value = each.parse(null);
      if (value === null) throw new Error('nothing to read');
      return { ok: true, value };
    });
  const from = reader({
    send,
    nextWave: () => ({ size: Math.min(100, limit - read.length), halted: null }),
    most: 100,
  });
  const { others = [], fields = [], about, kept, keptSessions = {} } = also;
  const recalled = new Map(Object.entries(keptSessions).map(([course, each]) => [Number(course), each]));
  const result = checkRows(rows, others, listings, from, fields, about, kept, () => recalled);
  return { ...result, read, of: (row: Row) => result.findings.get(row.key) };
}
