// What an enrollment is, in the words that every room uses: types only.

/**
 * Docebo's enrollment status codes: -2 waiting list, -1 to confirm, 0 enrolled, 1 in progress, 2 completed,
 * 3 suspended, 4 overbooked. Source: docs/limits.md, "Codes".
 */
export type EnrollmentStatus = -2 | -1 | 0 | 1 | 2 | 3 | 4;

/** A moment as text, `YYYY-MM-DD HH:MM:SS`, the form Docebo's API takes and gives. No zone is attached to it. */
export type Moment = string;

/**
 * The values a row asks for. `null` means: leave as it is. At least one field is not `null`.
 * `completedAt` goes only with status 2.
 */
export interface Change {
  readonly status: EnrollmentStatus | null;
  readonly completedAt: Moment | null;
  readonly score: number | null;
  readonly enrolledAt: Moment | null;
  readonly activeFrom: Moment | null;
  readonly activeUntil: Moment | null;
}

/** An enrollment as Docebo holds it now. Empty dates are `null`. */
export interface Enrollment {
  readonly userId: number;
  readonly courseId: number;
  readonly username: string;
  readonly courseCode: string;
  readonly status: EnrollmentStatus;
  readonly completedAt: Moment | null;
  readonly score: number | null;
  readonly enrolledAt: Moment | null;
  readonly activeFrom: Moment | null;
  readonly activeUntil: Moment | null;
}
