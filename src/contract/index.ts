// The contract's face: what the sidebar and the server agree on, and the words every room shares. Types only.
export type {
  Action,
  Change,
  Enrollment,
  EnrollmentLevel,
  EnrollmentStatus,
  FieldValues,
  Held,
  Moment,
} from './enrollment';
export type { Days, GetEstimate, GetReport, GetServer, GetWanted } from './get';
export type {
  DateOrder,
  FieldName,
  FieldUnfit,
  JobProblem,
  NoDate,
  Permission,
  Problem,
  RowProblem,
  SetBacks,
  Way,
} from './problems';
export type { Answers, QuestionKind, QuestionState, Shape, UnusedColumn, UnusedLook } from './questions';
export type { CellFix, GroupAction, ProblemGroup, ProblemMove, ProblemRow, ReasonCode } from './reasons';
export type {
  BackgroundState,
  ColumnChoice,
  ColumnsState,
  ConnectInput,
  ConnectionState,
  Counts,
  Disconnected,
  EarlierRows,
  GrantName,
  HeaderState,
  Intent,
  JobKind,
  JobReport,
  JobScope,
  LanguageState,
  LanguageTag,
  Look,
  Next,
  Passing,
  PlanState,
  PreviewRow,
  Reply,
  RunState,
  Server,
  Settings,
  SheetState,
  ShownProblem,
  SignInInput,
  SignInState,
  State,
} from './server';
export type { RowStatus } from './status';
