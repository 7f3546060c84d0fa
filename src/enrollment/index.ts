// The public interface of `enrollment/`: fields, codes, keys and the text form. Pure, for every room.
export { type EnrollmentField, type FieldOption, type FieldType, isRequired } from './additional';
export { ATTENDANCE_FIELDS, type AttendanceField, askedOf } from './attendance';
export { ACTIONS, LEARNER, LEVEL_CODES, levelWord, OVERBOOKED, STATUS_CODES, statusWord } from './codes';
export { ASKING_FIELDS, type AskingField, COLUMN_FIELDS, forEachColumn } from './columns';
export {
  byKind,
  CHANGE_FIELDS,
  type ChangeField,
  type Draft,
  FIELDS,
  type FieldOf,
  forEachField,
  HELD_FIELDS,
  type HeldField,
  isHeld,
  isMoment,
  isUnreported,
  type Kind,
  MOMENT_FIELDS,
  type MomentField,
  NO_CHANGE,
  NO_END_DAY,
  NOTHING_HELD,
  OTHER_MOMENTS,
  type OtherMoment,
  onlyFields,
  sameFields,
  setBy,
  valueBy,
  wholeHeld,
} from './fields';
export { keyOfPair, type Pair, pairKey } from './pair';
export { hasSameCompletion, isBefore, keepsCompletion } from './recertify';
export {
  ANYTHING,
  domainOf,
  fitsSnapshot,
  inTenant,
  isLocal,
  namedTenant,
  partsOf,
  readSnapshot,
  type Snapshot,
  snapshotText,
} from './snapshot';
