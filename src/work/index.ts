// The public interface of `work/`: the platform, the sheet, and what is kept.

export { lacking, withAddress } from './platform/permissions';
export type {
  Anchor,
  Block,
  ClockPort,
  ColumnAddition,
  ColumnLook,
  MissingPermissions,
  OfferedCells,
  Platform,
  SheetPort,
  SheetRef,
  SignInPort,
  TableColumn,
  TextStore,
} from './platform/ports';
export { problemOf, Refusal } from './platform/thrown';
export { markEdited, rememberUsed } from './sheet/edited';
export {
  DIRECTORY_MARK,
  DIRECTORY_SHEETS,
  isLog,
  LOG_COLUMNS,
  LOG_HEADERS,
  LOG_SHEET,
  looksLikeDirectory,
} from './sheet/own-sheets';
export {
  addOwnColumns,
  inTheWay,
  Memory,
  MOST_REWRITES,
  type Reading,
  type ReadingResult,
  readColumns,
  readSheet,
  readShown,
  writeStatuses,
} from './sheet/reading';
export { type RememberingSheet, remembering, withBlock } from './sheet/remembering';
export { asShown } from './sheet/shown';
export { WRITING_BACK, writeBack } from './sheet/write-back';
export {
  chooseLast,
  connectionsOf,
  forgetConnection,
  hasConnection,
  keepConnection,
  keepTenant,
  keptTenant,
  MOST_CONNECTIONS,
  type NamedConnection,
  nameConnection,
  secretsOf,
  tenantOf,
  useTenant,
} from './stored/connections';
export {
  enrollmentFields,
  type KnownFields,
  knownFields,
  rememberEnrollmentFields,
} from './stored/enrollment-fields';
export {
  BACKGROUND,
  type BackgroundRecord,
  clockEventSchema,
  JOB,
  type JobRecord,
  jobKindSchema,
  PROGRESS,
  RUNNER_WORK,
  type RunnerWork,
  STOP,
  scopeSchema,
  startsOf,
  TAKEOVER,
} from './stored/job';
export { sheetWordsIn, speakIfAllowed, speakTo } from './stored/language';
export {
  ATTEMPT,
  colourSchema,
  credentialsOf,
  DISMISSED,
  DISMISSED_MOST,
  LANGUAGE,
  languageSchema,
  markSchema,
  nameSchema,
  personOf,
  SETTINGS,
  SIGN_IN,
  SIGN_IN_PROBLEM,
  settingsSchema,
  tenantSettingsOf,
  tokenOf,
  VERSION_SEEN,
} from './stored/person';
export {
  actionOf,
  actionSchema,
  answersOf,
  columnChoiceSchema,
  columnsOf,
  hiddenOf,
  INTENT,
  setIntent,
} from './stored/sheet';
export { parseJson, stored, textOf, wholeFrom } from './stored/stored';
export { rememberedFields, rememberFields } from './stored/user-fields';
