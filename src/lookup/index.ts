// The public interface of `lookup/`: reads users, courses, sessions and enrollments in few requests.

export { learnEnrollmentFields, patienceWith } from './enrollment-fields';
export { agreed, alsoUser, holdsId, type Meant, nameProblem, strongOf, type Who, whoIn } from './names/agree';
export { Directory, type KeptNames } from './names/directory';
export { needsUserList } from './names/found';
export {
  classroomCourses,
  directoryMark,
  directoryState,
  type KeptField,
  type KeptSession,
  keptNames,
  noteOf,
  offeredFrom,
  recentSessions,
  type SessionsByCourse,
} from './names/kept';
export { type Catalogue, learnEverything, lookUp } from './names/resolve';
export {
  type EnrollmentFilter,
  type EnrollmentFinder,
  type EnrollmentSource,
  Enrollments,
} from './reads/enrollments';
export {
  firstLook,
  LAG_MOST_MS,
  type Lag,
  readUntil,
  secondLook,
  type Waiting,
  waitAgain,
  waitUntil,
} from './reads/lag';
export { type Listings, listingsOf } from './reads/listings';
export type { Listing } from './reads/pages';
export { readPairs, unclearOn, unproved } from './reads/pairs-read';
export { planListingsOf } from './reads/plan-listings';
export { readEnrollments } from './reads/read-enrollments';
export { counted, lessThan, type Reader, reader, readFirstPages, readOtherPages } from './reads/reader';
export { type RosterSource, Rosters, readRosters } from './rosters';
export { readSessions, Sessions } from './sessions';
export { learnUserFields, mayNameByField } from './user-fields';
