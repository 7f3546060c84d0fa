// The contract's face: what the sidebar and the server agree on, and the words every room shares. Types only.
export type { Change, Enrollment, EnrollmentStatus, Moment } from './enrollment';
export type { DateOrder, FieldName, JobProblem, Problem, RowProblem } from './problems';
export type { RowStatus } from './status';
