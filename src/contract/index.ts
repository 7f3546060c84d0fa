// The contract's face: what the sidebar and the server agree on, and the words every room shares. Types only.
export type { Change, Enrollment, EnrollmentStatus, Moment } from './enrollment';
export type { DateOrder, FieldName, JobProblem, Problem, RowProblem } from './problems';
export type {
  ColumnChoice,
  ColumnsState,
  ConnectInput,
  ConnectionState,
  Counts,
  GrantName,
  HeaderState,
  Intent,
  JobKind,
  JobReport,
  JobScope,
  PlanState,
  PreviewRow,
  Reply,
  Server,
  Settings,
  SheetState,
  State,
  Trouble,
} from './server';
export type { RowStatus } from './status';
