// The public interface of `docebo/`: a client over one `fetchAll`, and the reads.

export { type Client, type ClientOptions, createClient, type Patience, readOne } from './client';
export { isListed } from './http/allowlist';
export { readDomain } from './http/domain';
export { PLANS_PATH } from './http/errors';
export type { FetchAll, FetchFault, HttpAnswer, HttpRequest } from './http/http';
export { backoff } from './http/retry';
export { cleaner } from './http/texts';
export {
  isPlanEnrollment,
  listPlanCourses,
  listPlanEnrollments,
  listPlans,
  planIdLength,
  planIdsRoom,
  searchPlans,
  splitPlanIds,
  viewPlan,
} from './reads/plan-reads';
export {
  idLength,
  idsRoom,
  listBranch,
  listCourses,
  listEnrollmentFields,
  listEnrollments,
  listRoster,
  listSessions,
  listUserFields,
  listUsers,
  listWhole,
  PAGE_SIZE,
  type Read,
  searchCourses,
  searchUsers,
  splitIds,
  whoAmI,
} from './reads/reads';
export type {
  Answer,
  CallOutcome,
  Course,
  CourseSession,
  Credentials,
  Listed,
  OddEntry,
  Page,
  PairOutcome,
  RosterPerson,
  Stranger,
  Token,
  User,
} from './reads/types';
export type { TokenStore } from './sending/session';
export { authorizeAddress, signOut } from './sending/sign-in';
export { isKeepable, keepsAs } from './writes/attendance';
export { bulkPartOf, canBatch, carriedBy, type Dialect, leftBy, needsImport } from './writes/bodies';
export { type RunnerStart, type RunnerStatus, runnerStatus } from './writes/runner';
