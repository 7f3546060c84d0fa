// One enrollment as the tenant keeps it, and what a write asks of it and does to it.
import type { TenantAttendance } from './data';
import type { FieldValues } from './enrollment-fields';
import type { Moment } from './moments';
import type { LevelWord, StatusCode } from './words';

/** One enrollment, changed in place. Moments are UTC. */
export interface Enrollment {
  readonly userId: number;
  readonly courseId: number;
  status: StatusCode;
  completedAt: Moment | null;
  score: number | null;
  enrolledAt: Moment | null;
  activeFrom: Moment | null;
  activeUntil: Moment | null;
  level: LevelWord | null;
  sessionId: number | null;
  /** In the roster of the session; replaced, never changed in place. */
  attendance: TenantAttendance;
  /** Additional fields by number; replaced, never changed in place. */
  fields: FieldValues;
  /** When it was last written to. */
  updatedAt: Moment;
}

/** The values a write asks for; what is `undefined` stays as it is, what is `null` is cleared. */
export interface Values {
  readonly status?: StatusCode | undefined;
  readonly completedAt?: Moment | undefined;
  readonly score?: number | null | undefined;
  readonly enrolledAt?: Moment | undefined;
  readonly activeFrom?: Moment | null | undefined;
  readonly activeUntil?: Moment | null | undefined;
  readonly level?: LevelWord | undefined;
  readonly sessionId?: number | undefined;
  /** What is not named stays. */
  readonly attendance?: TenantAttendance | undefined;
  /** Fields that are not named stay as they are. */
  readonly fields?: FieldValues | undefined;
}

/** What happened to a pair: its enrollment, which later writes change in place; `null` if it is gone. */
export interface Written {
  readonly userId: number;
  readonly courseId: number;
  readonly enrollment: Enrollment | null;
}
