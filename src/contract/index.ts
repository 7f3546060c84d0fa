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
export type { DateOrder, FieldName, JobProblem, NoDate, Problem, RowProblem, SetBacks } from './problems';
export type { Answers, QuestionKind, QuestionState, UnusedColumn, UnusedLook } from './questions';
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
  Look,
  PlanState,
  PreviewRow,
  Reply,
  RunState,
  Server,
  Settings,
  SheetState,
  SignInInput,
  SignInState,
  State,
  Trouble,
} from './server';
export type { RowStatus } from './status';
