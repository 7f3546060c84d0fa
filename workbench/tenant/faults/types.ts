// Faults on demand: what can be asked for. How they are read is in parse.ts, what they do in injection.ts and
// quirks.ts.
import type { Dialect } from '../words';

/** Which of the calls in its scope a fault hits. `rate`: each with this probability, 0 to 1. */
export type Trigger =
  | { readonly kind: 'every'; readonly n: number }
  | { readonly kind: 'nth'; readonly n: number }
  | { readonly kind: 'rate'; readonly rate: number };

/**
 * The kinds of writes that a fault can single out: many or one by PUT, the batch import, POST, DELETE, a job
 * for the runner.
 */
export const WRITES = ['put', 'put-one', 'batch', 'enroll', 'unenroll', 'job'] as const;
export type Write = (typeof WRITES)[number];

/** What a request is, for the faults that look at it. */
export type Access = 'read' | 'sign-in' | 'other-write' | Write;

/** Which calls a fault looks at; `call` is every read and write, `any` the sign-in too. */
export const SCOPES = ['call', 'read', 'write', ...WRITES, 'sign-in', 'any'] as const;
export type Scope = (typeof SCOPES)[number];

export const ANSWER_FAULTS = [
  '401',
  '403',
  '404',
  '429',
  '500',
  '502',
  '503',
  '503-page',
  '504',
  'timeout',
  'drop-answer',
  'reset',
  'redirect',
  'html',
  'truncated',
  'wrong-json',
  'unknown-body',
] as const;

export type AnswerFaultName = (typeof ANSWER_FAULTS)[number];

/** A fault that takes the place of an answer. */
export interface AnswerFault {
  readonly at: 'answer';
  readonly name: AnswerFaultName;
  readonly spec: string;
  readonly when: Trigger;
  readonly on: Scope;
  /** Probability, 0 to 1, that the work is done anyway. */
  readonly done: number;
  /** Seconds; `null` for no such header. */
  readonly retryAfter: number | null;
  /** `timeout` alone: seconds for which the connection is held before it is closed without an answer. */
  readonly after: number;
}

/** A way in which the tenant is other than it should be, for as long as it runs. */
type TenantFault = { readonly at: 'tenant'; readonly spec: string } & (
  | { readonly name: 'token-expires'; readonly after: number }
  | { readonly name: 'reject-user'; readonly userId: number }
  | { readonly name: 'dialect'; readonly dialect: Dialect }
  | { readonly name: 'shift-days'; readonly days: number }
  | { readonly name: 'batch-resets-enrollment-date' }
  | { readonly name: 'not-updated-shape'; readonly shape: NotUpdatedShape }
  | { readonly name: 'batch-ignores-hold' }
  | { readonly name: 'enroll-answer'; readonly form: EnrollAnswer }
  | { readonly name: 'enroll-lands-waiting' }
  | { readonly name: 'unenroll-answer'; readonly form: UnenrollAnswer }
  | { readonly name: 'extra-pairs' }
  | { readonly name: 'extra-fields' }
  | { readonly name: 'missing-field'; readonly field: string }
  | { readonly name: 'lag'; readonly seconds: number }
  | ({ readonly name: 'pages-move' } & PagesMove)
  | { readonly name: 'page-size'; readonly size: number }
  | { readonly name: 'same-page' }
  | { readonly name: 'never-ends'; readonly past: PastTheEnd }
  | { readonly name: 'ignores-filter'; readonly filter: Filter }
  | { readonly name: 'no-totals' }
  /** The options of dropdowns are not reported. */
  | { readonly name: 'no-options' }
  | { readonly name: 'recertification'; readonly does: Recertification }
  | { readonly name: 'classroom'; readonly does: Classroom }
  | { readonly name: 'put-defaults'; readonly field: DefaultedField }
  | { readonly name: 'batch-defaults'; readonly field: DefaultedField }
  | ({ readonly name: 'odd-entry' } & OddEntry)
  | { readonly name: 'twice'; readonly userId: number }
  | ({ readonly name: 'strangers' } & Strangers)
  | ({ readonly name: 'most-items' | 'most-pairs' } & MostAtOnce)
  | ({ readonly name: 'slow-items' } & SlowItems)
  | ({ readonly name: 'job-runner' } & RunnerFault)
  | ({ readonly name: 'at-once' } & ServedAtOnce)
);

/** The listings whose pages a fault can move. */
export const LISTINGS = [
  'users',
  'courses',
  'enrollments',
  'sessions',
  'roster',
  'plans',
  'plan-enrollments',
] as const;
export type ListingName = (typeof LISTINGS)[number];

/**
 * What happens between two pages of a listing: the first entry is deleted, one is inserted in front, or the
 * first is deleted and another is added behind the last, so that the total stays the same.
 */
export const MOVES = ['delete', 'insert', 'replace'] as const;

export interface PagesMove {
  readonly change: (typeof MOVES)[number];
  /** Probability, 0 to 1, at each border of two pages. */
  readonly rate: number;
  /** `null`: every listing. */
  readonly of: ListingName | null;
}

/** What the pages past the end hold if `has_more_data` never ends: nothing, or the last page again. */
export const PAST_THE_END = ['empty', 'repeat'] as const;
export type PastTheEnd = (typeof PAST_THE_END)[number];

/**
 * The filters of listings that a tenant can be told to ignore; `extra_fields`: the fields that are asked for
 * by name; `plan_courses`: it has no `/learn/v1/lp`; `plan_validity`: enrolling in a learning plan sets no
 * validity; `plan_cascade`: unenrolling from one takes the courses too.
 */
export const FILTERS = [
  'course_id',
  'user_id',
  'enrollment_status',
  'search_text',
  'learning_plan_id',
  'extra_fields',
  'plan_courses',
  'plan_validity',
  'plan_cascade',
] as const;
export type Filter = (typeof FILTERS)[number];

/** Fields that a write can reset if it leaves them out: level to learner, score and validity to nothing. */
export const DEFAULTED_FIELDS = ['level', 'active_from', 'active_until', 'score'] as const;
export type DefaultedField = (typeof DEFAULTED_FIELDS)[number];

/**
 * In the listings of users and enrollments, a field of this user's entries has this value, or is missing with
 * `null`.
 */
export interface OddEntry {
  readonly userId: number;
  readonly field: string;
  readonly value: string | null;
}

/**
 * Whom a write touches that it was not asked to: others in the same courses, other courses of the same users,
 * all pairs.
 */
export const REACHES = ['same-course', 'same-user', 'everybody'] as const;

export interface Strangers {
  readonly reach: (typeof REACHES)[number];
  /** `null`: every write. */
  readonly on: Write | null;
  /** Whether the answer names them too. */
  readonly named: boolean;
}

/**
 * What a tenant does with classroom courses: it has no list of sessions, or no rosters; its rosters do not
 * tell evaluations; imports pass over attendance, or refuse it by the name of a field. Leaving only a
 * session: it does not look at the session and unenrolls from the course, refuses, has no such call, or says
 * yes and does nothing. Enrolling passes over the session.
 */
export const CLASSROOMS = [
  'no-sessions',
  'no-rosters',
  'silent-rosters',
  'ignores-attendance',
  'refuses-attendance',
  'leaving-unenrolls',
  'leaving-refused',
  'no-leaving',
  'leaving-ignored',
  'joining-ignored',
] as const;
export type Classroom = (typeof CLASSROOMS)[number];

/** What one write can be refused with because it carries too much. */
export const TOO_MUCH = ['400', '413', '422'] as const;

/** What one batch import, or one bulk call, can carry at most, and the status that a larger one gets. */
export interface MostAtOnce {
  readonly most: number;
  readonly status: number;
}

/** How many requests are served at once: any others are answered with 429, or wait for their turn. */
export interface ServedAtOnce {
  readonly most: number;
  readonly queue: boolean;
}

/**
 * What the job runner does: all, half and says that it is completed, half and never ends, nothing and says
 * that it is completed.
 */
export const RUNNER_DOES = ['all', 'half', 'hangs', 'nothing'] as const;

/** A job runner, which a sound tenant is not known to have. */
export interface RunnerFault {
  readonly does: (typeof RUNNER_DOES)[number];
  /** Milliseconds for each item. */
  readonly ms: number;
  /** Whether it refuses jobs of the type `api`. */
  readonly refuses: boolean;
}

/** How long a write takes for each item or pair beside the latency, in milliseconds. */
export interface SlowItems {
  readonly ms: number;
  /**
   * Milliseconds after which something in between answers 504, although the work is done; `null` for never.
   */
  readonly cutMs: number | null;
}

/**
 * What the option of a batch import does that asks for recertifications: keeps the completion and makes a new
 * enrollment; keeps it and changes the enrollment; overwrites it; keeps what was imported and leaves the
 * enrollment; is refused.
 */
export const RECERTIFICATIONS = ['renews', 'keeps-date', 'overwrites', 'archives-import', 'refuses'] as const;
export type Recertification = (typeof RECERTIFICATIONS)[number];

export type NotUpdatedShape = 'array' | 'object' | 'map';

/** How the answer to enrolling many names who was enrolled; `silent`: not at all, and nobody who was not. */
export const ENROLL_ANSWERS = ['plain', 'in-errors', 'users-only', 'silent'] as const;
export type EnrollAnswer = (typeof ENROLL_ANSWERS)[number];

/** How the answer to unenrolling many names who was unenrolled. */
export const UNENROLL_ANSWERS = ['users', 'pairs', 'silent'] as const;
export type UnenrollAnswer = (typeof UNENROLL_ANSWERS)[number];

/** A fault of the platform or the sheet: the tenant ignores it, the workbench acts on it. */
export type HostFault = { readonly at: 'host'; readonly spec: string } & (
  | { readonly name: 'kill'; readonly when: { readonly kind: 'service-call'; readonly n: number } }
  | { readonly name: 'kill'; readonly when: { readonly kind: 'every-ms'; readonly ms: number } }
  | { readonly name: 'fetchall-throws'; readonly when: Trigger }
  /** Google's daily number of requests, less than it is. */
  | { readonly name: 'daily-quota'; readonly requests: number }
  | { readonly name: 'edit'; readonly row: number; readonly wave: number }
  | { readonly name: 'sort'; readonly wave: number }
  | { readonly name: 'insert-rows'; readonly wave: number }
  | { readonly name: 'delete-rows'; readonly row: number; readonly wave: number }
);

export type Fault = AnswerFault | TenantFault | HostFault;
