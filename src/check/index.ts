// The public interface of `check/`: the slices of a check, a verify and a refresh.

export { checkStep, rowsToCheck } from './check-step';
export { alsoInRoster, NOT_IN_SESSION, untoldOf } from './compare/attendance';
export {
  alsoChanged,
  askedInWords,
  changeInWords,
  compare,
  type DayOnly,
  heldInWords,
  sameMoment,
  seenOf,
  sessionWord,
} from './compare/compare';
export { keptOf } from './compare/compared';
export { withRoster } from './compare/in-session';
export { outside } from './compare/leaving';
export { keptCompletion, keptIn } from './compare/overwrite';
export { hasBegun, withPrecondition } from './compare/precondition';
export { allOf, NO_SET_BACKS, setBackOf, setBacksOf } from './compare/set-back';
export { earlierRows } from './earlier';
export { findOut } from './findings/find-out';
export { readAgain } from './findings/read-again';
export { isLost, leftCourse, settledAs } from './findings/settle';
export { hiddenQuestion, hiddenSince } from './hidden';
export { findReason, groupsOf, problemRow, rowsHolding } from './reasons';
export { refreshStep, rowsToRefresh } from './refresh-step';
export { rowsToVerify, verifyStep } from './verify-step';
