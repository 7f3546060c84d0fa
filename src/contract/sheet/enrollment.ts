// The types of an enrollment, shared by every room. Types only.

/**
 * Docebo's enrollment status codes: -2 waiting list, -1 to confirm, 0 enrolled, 1 in progress, 2 completed,
 * 3 suspended, 4 overbooked. Source: docs/limits.md, "Codes".
 */
export type EnrollmentStatus = -2 | -1 | 0 | 1 | 2 | 3 | 4;

/**
 * A moment as text, `YYYY-MM-DD HH:MM:SS`, the form Docebo's API takes and gives. No zone is attached to it.
 */
export type Moment = string;

/** Docebo's levels of an enrollment: 3 learner, 4 tutor, 6 instructor. Source: docs/limits.md, "Codes". */
export type EnrollmentLevel = 3 | 4 | 6;

/**
 * What is to be done with the enrollment of a row. `update`: only if it is there. `enroll`: only if it
 * is not. `enroll-if-missing`: whichever it takes. `unenroll`: take it away. `recertify`: complete it, and
 * if it is completed, keep that completion and record another one.
 */
export type Action = 'update' | 'enroll' | 'enroll-if-missing' | 'unenroll' | 'recertify';

/**
 * What a row can ask for in its own column: also to take the person out of a session, and leave them in the
 * course.
 */
export type RowAction = Action | 'leave-session';

/** Additional enrollment fields by their number in Docebo, in ascending order. */
export type FieldValues = readonly (readonly [field: number, value: string])[];

/**
 * What the roster of a session says about a person. `present`: at all events of the session; `evaluationDate`
 * is a day, `YYYY-MM-DD`. `null`: nothing. Nothing in Docebo's API sets somebody absent, or one event alone.
 */
export interface Attendance {
  readonly present: boolean | null;
  readonly passed: boolean | null;
  readonly evaluationScore: number | null;
  readonly evaluationDate: string | null;
  readonly evaluationText: string | null;
}

/** The entry of a person in the roster of a session: a field that is absent is not reported by the tenant. */
export interface RosterEntry {
  readonly sessionId: number;
  readonly attendance: Partial<Attendance>;
}

/**
 * The values of an enrollment that the listings report. Empty dates are `null`. A new field begins here:
 * docs/architecture.md, "A new field".
 */
export interface Held {
  readonly status: EnrollmentStatus;
  readonly completedAt: Moment | null;
  readonly score: number | null;
  readonly enrolledAt: Moment | null;
  readonly activeFrom: Moment | null;
  readonly activeUntil: Moment | null;
  /**
   * `null` if the tenant does not report it, or in a word that nobody knows: no enrollment is without a
   * level.
   */
  readonly level: EnrollmentLevel | null;
}

/** The same, each of them as a row can ask for it. */
type Wanted = { readonly [Name in keyof Held]: Held[Name] | null };

/**
 * The values a row asks for. `null` means: leave as it is. At least one field is not `null`.
 * `completedAt` goes only with status 2.
 */
export interface Change extends Wanted {
  /**
   * The session of a classroom course. No listing shows it, nor the fields below: they can be asked for, and
   * not read back.
   */
  readonly sessionId: number | null;
  readonly fields: FieldValues | null;
  /** Asked for in a session. Only the roster of the session tells it. */
  readonly attendance: Attendance | null;
}

/** An enrollment as Docebo holds it now. */
export interface Enrollment extends Held {
  readonly userId: number;
  readonly courseId: number;
  readonly username: string;
  readonly courseCode: string;
  /** What the roster of the session says, if it was read. */
  readonly roster?: RosterEntry;
}
