// The types that `docebo/` shares with other rooms.
import type { Attendance, Enrollment, Held, JobProblem, Moment } from '../../contract';
import type { Call } from '../../plan';

type Grant = 'password' | 'client_credentials' | 'authorization_code';

export interface Credentials {
  readonly grant: Grant;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Only with the grant `password`. */
  readonly username: string | null;
  readonly password: string | null;
}

export interface Token {
  readonly accessToken: string;
  /** Milliseconds since the epoch, by the clock passed in. */
  readonly expiresAt: number;
  /** With the grant `authorization_code`, if the tenant gave one; it works once. */
  readonly refreshToken: string | null;
}

/** What came back from the tenant's own sign-in page, and what it is bound to. */
export interface Redemption {
  readonly code: string;
  /** What the challenge sent before was made from. */
  readonly verifier: string;
  readonly redirectUri: string;
}

export interface Person {
  readonly userId: number;
  readonly username: string;
  readonly name: string;
  /** Docebo's word for what the person is allowed to do, as it came; empty if it gave none. */
  readonly level: string;
}

export interface User {
  readonly userId: number;
  readonly username: string;
  readonly email: string;
  /** First and last name; empty if Docebo gives none. */
  readonly name: string;
  /** Values of the tenant's additional user fields, by their number; those without a value are left out. */
  readonly fields: ReadonlyMap<number, string>;
  /** Can no longer sign in; a batch import may refuse them. */
  readonly deactivated?: boolean;
}

/** An additional user field of a tenant. */
export interface UserField {
  readonly id: number;
  readonly title: string;
}

export interface Course {
  readonly courseId: number;
  readonly code: string;
  readonly title: string;
  /** Docebo's word, such as `elearning`; empty if it gives none. */
  readonly type?: string;
}

/** A session of a classroom course. */
export interface CourseSession {
  readonly sessionId: number;
  /** Empty if it has none; so is the name. */
  readonly code: string;
  readonly name: string;
  /** Its first and its last day, `YYYY-MM-DD`, as Docebo writes them; absent if it does not report them. */
  readonly begins?: string;
  readonly ends?: string;
  /** The course that the entry itself names; absent if it names none. */
  readonly courseId?: number;
}

/** A person in a session. */
export interface RosterPerson {
  /** `null` if the roster names people by their usernames only. */
  readonly userId: number | null;
  readonly username: string;
  /** The session that the entry itself names; `null` if it names none. */
  readonly sessionId?: number | null;
  /** What the roster shows; a field that is absent is not reported. */
  readonly attendance: Partial<Attendance>;
}

/** An enrollment with what its listing shows besides; what it does not report is empty. */
export interface Listed {
  readonly enrollment: Enrollment;
  readonly title: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  /** Docebo's word, as it came. */
  readonly assignment: string;
  readonly changedAt: Moment | null;
}

/** An enrollment in a learning plan, which takes the place of the course. */
export interface PlanEnrollment extends Enrollment {
  /** How much of it is done, in percent; `null` if Docebo does not report it. */
  readonly percent: number | null;
  /** Whether Docebo tells the status at all. */
  readonly isReported: boolean;
}

/** An entry of a listing that cannot be read. */
export interface OddEntry {
  /** Whose it is, as far as it says so: an entry of a user or a course has one of the two. */
  readonly userId: number | null;
  readonly courseId: number | null;
  /** The field that cannot be read, by Docebo's name, and what it holds; `null` if it is missing. */
  readonly field: string;
  readonly value: string | null;
}

/** One page of a listing. Entries are read one by one: an odd one does not affect the others. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly odd: readonly OddEntry[];
  /** Entries of all pages; `null` if the tenant does not report it. */
  readonly totalCount: number | null;
  readonly hasMore: boolean;
  /** Why the tenant shows no such listing, if it does not. */
  readonly lacking?: JobProblem;
}

/** Answered, or a problem that says why not. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: JobProblem };

/**
 * The result of one pair of a write.
 * - `updated`: the tenant named the pair as updated.
 * - `accepted`: the tenant said yes to the call and named nobody: only a read can tell.
 * - `refused`: the tenant said no to this pair.
 * - `unknown`: it may or may not have been written; only a read can tell.
 * - `not-sent`: nothing was written.
 */
export type PairOutcome =
  /** `held`: what a reading showed of it afterwards, if its answer did not say so. */
  | { readonly kind: 'updated'; readonly held?: Held }
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unknown'; readonly problem: JobProblem }
  | { readonly kind: 'not-sent'; readonly problem: JobProblem };

/** The result of one call: every edit that it settles has an outcome. */
export interface CallOutcome {
  readonly call: Call;
  /** By edit key. */
  readonly pairs: ReadonlyMap<string, PairOutcome>;
  /** Set if the tenant refused the call as a whole, so that nothing of it was written. */
  readonly refusedWhole: JobProblem | null;
  /**
   * Whom the tenant named as written though the call did not ask for it: nothing more may be sent that way.
   */
  readonly strangers: readonly Stranger[];
  /**
   * Milliseconds to the answer, waits of calls that were sent again and of others that were sent at once
   * included.
   */
  readonly ms: number;
}

/** A user in a course that a call was not to touch; without a course if the tenant named only the user. */
export interface Stranger {
  readonly userId: number;
  readonly courseId: number | null;
}
