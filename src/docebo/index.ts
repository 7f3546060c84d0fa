// The face of Docebo's API: a client over one `fetchAll`, what can be read, and how fast calls may go.
export type { Dialect } from './bodies';
export { type Client, createClient } from './client';
export { type DomainResult, readDomain } from './domain';
export type { FetchAll, FetchFault, HttpAnswer, HttpRequest } from './http';
export { allowance, type Budget, NO_CALLS, nextFreeAt, spend, waveSize } from './pacing';
export {
  listCourses,
  listEnrollments,
  listUsers,
  PAGE_SIZE,
  type Read,
  searchCourses,
  searchUsers,
  splitIds,
  whoAmI,
} from './reads';
export type {
  Answer,
  CallOutcome,
  Course,
  Credentials,
  Grant,
  Page,
  PairOutcome,
  Person,
  Token,
  User,
} from './types';
