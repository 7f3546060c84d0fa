// The listings that a check of learning plans reads: plans instead of courses.
import {
  listPlanEnrollments,
  listPlans,
  listUsers,
  planIdLength,
  planIdsRoom,
  searchPlans,
  searchUsers,
  splitPlanIds,
} from '../../docebo';
import type { Listings } from './listings';

/** The listings of one tenant. */
export const planListingsOf = ({ origin }: { readonly origin: string }): Listings => ({
  users: listUsers,
  searchUsers,
  courses: listPlans,
  searchCourses: searchPlans,
  sessions: null,
  roster: null,
  enrollments: {
    page: listPlanEnrollments,
    split: (ids, others) => splitPlanIds(ids, others, origin),
    room: planIdsRoom(origin),
    lengthOf: planIdLength,
    request: 'GET /learningplan/v1/learningplans/enrollments',
  },
});
