// The face of Docebo's API: a client over one `fetchAll`, what can be read, and how fast calls may go.

export { isListed } from './allowlist';
export { isKeepable, keepsAs } from './attendance';
export { type BatchOptions, canBatch, carriedBy, type Dialect, leftBy, needsImport } from './bodies';
export { type Client, type ClientOptions, createClient, type Patience } from './client';
export { type DomainResult, readDomain } from './domain';
export { PLANS_PATH } from './errors';
export type { FetchAll, FetchFault, HttpAnswer, HttpRequest } from './http';
export {
  allowance,
  type Budget,
  isSameMinute,
  NO_CALLS,
  nextFreeAt,
  ONE_BY_ONE_GOAL_MS,
  spend,
  unspend,
  WAVE_GOAL_MS,
  waveSize,
} from './pacing';
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
} from './plan-reads';
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
} from './reads';
export { backoff } from './retry';
export { type RunnerStart, type RunnerStatus, runnerStatus } from './runner';
export type { TokenStore } from './session';
export { authorizeAddress, signOut } from './sign-in';
export { cleaner } from './texts';
export type {
  Answer,
  CallOutcome,
  Course,
  CourseSession,
  Credentials,
  Grant,
  Listed,
  OddEntry,
  Page,
  PairOutcome,
  Person,
  PlanEnrollment,
  Redemption,
  RosterPerson,
  Stranger,
  Token,
  User,
  UserField,
} from './types';
