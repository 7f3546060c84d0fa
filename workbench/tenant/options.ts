// What a tenant is started with and what it gives back: types and defaults.

import type { TenantData, TenantEnrollment } from './data';
import type { Reply } from './faults/injection';
import type { Fault } from './faults/types';
import type { Dialect } from './words';

/** Who may sign in, and who one is then. */
export interface TenantCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly username: string;
  readonly password: string;
  /** A `user` may sign in and ask who he is, and nothing else. */
  readonly level: 'super_admin' | 'power_user' | 'user';
}

export const DEFAULT_CREDENTIALS: TenantCredentials = {
  clientId: 'rowcall-client',
  clientSecret: 'rowcall-client-secret',
  username: 'ada.admin',
  password: 'rowcall-password',
  level: 'super_admin',
};

/** What the app's form in the tenant says, and where the browser is sent in truth. */
export interface AppSettings {
  /** The app's redirect URI, which has to be sent exactly so; `null` if the form's field is empty. */
  readonly redirectUri: string | null;
  /** Where this machine answers for that address; `null` if it is its own. */
  readonly landing: string | null;
}

/** What can be changed while the tenant runs. */
export interface TenantSettings extends AppSettings {
  /** Milliseconds from a request's arrival to its work. */
  readonly latencyMs: number;
  /** Calls in any 60 minutes; `null` for no limit. Docebo's is 1,000 per address. */
  readonly callsPerHour: number | null;
  /** Whether a 429 at the hourly limit says when to come back. Not documented, so off by default. */
  readonly retryAfter: boolean;
  readonly tokenLifetimeS: number;
  /** Whether there is an `/oauth2/revoke`. Nobody says that Docebo has one, so off by default. */
  readonly revokes: boolean;
  readonly dialect: Dialect;
  readonly faults: readonly Fault[];
}

export const DEFAULT_SETTINGS: TenantSettings = {
  latencyMs: 0,
  callsPerHour: 1000,
  retryAfter: false,
  tokenLifetimeS: 3600,
  revokes: false,
  redirectUri: null,
  landing: null,
  dialect: 'user_ids',
  faults: [],
};

export interface TenantOptions extends Partial<TenantSettings> {
  readonly data: TenantData;
  /** 0, the default, for any free port. */
  readonly port?: number;
  /** Milliseconds since the epoch; the wall's clock by default. */
  readonly clock?: () => number;
  /**
   * How latency and held connections are waited for; timers by default. A virtual clock moves itself here, to
   * where the wait ends: the calls of a wave wait at the same time.
   */
  readonly wait?: (ms: number) => Promise<void>;
  readonly credentials?: TenantCredentials;
  /** Seeds the faults that come at a rate: the same calls meet the same faults. 1 by default. */
  readonly seed?: number;
  /** IANA zone in which the tenant's pages show dates; UTC by default. The API itself speaks UTC. */
  readonly zone?: string;
}

/** The calls it knows, as a report counts them. */
export type CallKind =
  | 'POST token'
  | 'POST revoke'
  | 'POST logout'
  | 'GET session'
  | 'GET users'
  | 'GET user fields'
  | 'GET enrollment fields'
  | 'GET courses'
  | 'GET sessions'
  | 'GET roster'
  | 'GET enrollments'
  | 'GET learn enrollments'
  | 'GET one enrollment'
  | 'GET plans'
  | 'GET plan enrollments'
  | 'GET plan courses'
  | 'GET plan'
  | 'POST plan'
  | 'DELETE plans'
  | 'GET microservices'
  | 'GET swagger'
  | 'PUT many'
  | 'PUT one'
  | 'POST many'
  | 'DELETE many'
  | 'DELETE one'
  | 'POST batch'
  | 'POST job'
  | 'GET job'
  | 'PUT job'
  | 'unknown';

/** One request and what happened to it. */
export interface CallRecord {
  readonly kind: CallKind;
  readonly method: string;
  readonly path: string;
  /** As it came, without the question mark. */
  readonly query: string;
  /** The body as JSON, with secrets blotted out; text if it was no JSON; `null` if there was none. */
  readonly body: unknown;
  /** 0 if the connection was closed without an answer. */
  readonly status: number;
  /** When it arrived, by the tenant's clock. */
  readonly at: number;
  /** Milliseconds to the answer, by the tenant's clock. */
  readonly ms: number;
  /** The fault that hit it, as it was asked for, or `null`. */
  readonly fault: string | null;
  /** Why it was refused, or `null`. */
  readonly refusal: string | null;
}

/** A request that comes by no connection. Names of headers in lower case. */
export interface PlainRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

export interface Tenant {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly credentials: TenantCredentials;
  /** Users and courses by id, enrollments by user and course. */
  state(): TenantData;
  /**
   * All calls since the start or the last reset, in the order of the answers; the list grows as more come.
   */
  calls(): readonly CallRecord[];
  /** Calls the listener after each call; returns a function that ends it. */
  onCall(listener: (call: CallRecord) => void): () => void;
  /** Notifications of completion that the pair may have fired: every write of status 2 counts as one. */
  completions(userId: number, courseId: number): number;
  /** Certificates that the pair may have been given, counted likewise. */
  certificates(userId: number, courseId: number): number;
  /** Notifications and certificates of all pairs together. */
  fired(): { readonly notifications: number; readonly certificates: number };
  /** What was kept of enrollments that were recorded again, in its order: no listing shows it. */
  archived(): readonly TenantEnrollment[];
  /** The calendar day of completion as the tenant's pages show it, in its zone; `null` if there is none. */
  shownDay(userId: number, courseId: number): string | null;
  /**
   * Answers requests that were sent at the same time, without HTTP: what each gets, with `body` `null` for a
   * connection that was closed, and the milliseconds that this takes.
   */
  answerAll(requests: readonly PlainRequest[]): {
    readonly answers: readonly Reply[];
    readonly ms: number;
  };
  settings(): TenantSettings;
  /** Changes what is named; fault counters start again if `faults` is named. */
  set(settings: Partial<TenantSettings>): void;
  /** Every refresh token given out so far is no good any more, as an administrator can see to. */
  forgetRefreshTokens(): void;
  /** Other data; forgets calls, the hourly count and fault counters. Tokens stay good. */
  reset(data: TenantData): void;
  close(): Promise<void>;
}
