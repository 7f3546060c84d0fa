// Faults on demand: what can be asked for. How they are read is in parse.ts, what they do in injection.ts and quirks.ts.
import type { Dialect } from '../options';

/** Which of the calls in its scope a fault hits. `rate`: each with this probability, 0 to 1. */
export type Trigger =
  | { readonly kind: 'every'; readonly n: number }
  | { readonly kind: 'nth'; readonly n: number }
  | { readonly kind: 'rate'; readonly rate: number };

/** Which calls a fault looks at; `call` is every read and write, `any` the sign-in too. */
export type Scope = 'call' | 'read' | 'write' | 'sign-in' | 'any';

export const ANSWER_FAULTS = [
  '401',
  '403',
  '429',
  '500',
  '502',
  '503',
  '503-page',
  '504',
  'timeout',
  'drop-answer',
  'html',
  'truncated',
  'wrong-json',
] as const;

export type AnswerFaultName = (typeof ANSWER_FAULTS)[number];

/** A fault that takes the place of an answer. */
export interface AnswerFault {
  readonly at: 'answer';
  readonly name: AnswerFaultName;
  readonly spec: string;
  readonly when: Trigger;
  readonly on: Scope;
  /** Probability, 0 to 1, that the work is done all the same. */
  readonly done: number;
  /** Seconds; `null` for no such header. */
  readonly retryAfter: number | null;
  /** `timeout` alone: seconds for which the connection is held before it is closed without an answer. */
  readonly after: number;
}

/** A way in which the tenant is other than it should be, for as long as it runs. */
export type TenantFault = { readonly at: 'tenant'; readonly spec: string } & (
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
);

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
