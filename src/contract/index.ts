// The contract: what the sidebar and the server agree on, and the types that every room shares. Types only.
export type {
  ConnectInput,
  ConnectionColour,
  ConnectionState,
  GrantName,
  SignInInput,
  SignInState,
} from './connection';
export type {
  Days,
  DirectoryKind,
  DirectoryState,
  DirectoryWanted,
  GetEstimate,
  GetLeft,
  GetReport,
  GetServer,
  Gettable,
  GetWanted,
} from './get';
export type {
  BackgroundState,
  EarlierRows,
  JobKind,
  JobReport,
  JobScope,
  Next,
  Passing,
  PlanState,
  PreviewRow,
  Progress,
  RunState,
} from './jobs';
export type { Reply, ShownProblem } from './replies';
export type {
  Disconnected,
  Intent,
  LanguageState,
  LanguageTag,
  News,
  Server,
  Settings,
  State,
  StateScope,
} from './server';
export type {
  Action,
  Attendance,
  Change,
  Enrollment,
  EnrollmentLevel,
  EnrollmentStatus,
  FieldValues,
  Held,
  Moment,
  RosterEntry,
  RowAction,
} from './sheet/enrollment';
export type { JobProblem, Permission, Problem, SetBacks, Way } from './sheet/problems';
export type {
  Answers,
  KeptRow,
  Overwrite,
  QuestionKind,
  QuestionState,
  Shape,
  UnusedColumn,
  UnusedLook,
} from './sheet/questions';
export type {
  CellFix,
  GroupAction,
  NameTaken,
  ProblemGroup,
  ProblemMove,
  ProblemRow,
  ReasonCode,
} from './sheet/reasons';
export type {
  DateOrder,
  FieldName,
  FieldUnfit,
  NamedSession,
  NoDate,
  RowProblem,
} from './sheet/row-problems';
export type { ColumnChoice, ColumnsState, Counts, HeaderState, SheetState } from './sheet/sheet-state';
export type { RowStatus } from './sheet/status';
