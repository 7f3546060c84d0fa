// The listings of Docebo that a check reads.
import {
  type Course,
  type CourseSession,
  idLength,
  idsRoom,
  listCourses,
  listEnrollments,
  listRoster,
  listSessions,
  listUsers,
  type Page,
  type Read,
  type RosterPerson,
  searchCourses,
  searchUsers,
  splitIds,
  type User,
} from '../../docebo';
import type { EnrollmentSource } from './enrollments';

/** The listings of Docebo that a check reads. */
export interface Listings {
  users(page: number): Read<Page<User>>;
  searchUsers(text: string, page: number): Read<Page<User>>;
  courses(page: number): Read<Page<Course>>;
  searchCourses(text: string, page: number): Read<Page<Course>>;
  /** The sessions of a course; `null` if these are no courses. */
  readonly sessions: ((courseId: number, page: number) => Read<Page<CourseSession>>) | null;
  /** The people in a session; `null` as above. */
  readonly roster: ((sessionId: number, page: number) => Read<Page<RosterPerson>>) | null;
  readonly enrollments: EnrollmentSource;
}

/** The listings of one tenant. */
export const listingsOf = ({ origin }: { readonly origin: string }): Listings => ({
  users: listUsers,
  searchUsers,
  courses: listCourses,
  searchCourses,
  sessions: listSessions,
  roster: listRoster,
  enrollments: {
    page: listEnrollments,
    split: (ids, others) => splitIds(ids, others, origin),
    room: idsRoom(origin),
    lengthOf: idLength,
  },
});
