// What an examination of a tenant consists of: facts with what was seen. Types only.

/** One thing that is not known of all tenants, and what this one showed. */
export interface Fact {
  /** A stable name, such as `totals.enrollments`: docs/limits.md names the facts that it would settle. */
  readonly id: string;
  /** The question in a few words. */
  readonly what: string;
  /** What was seen, without names, IDs or addresses. `null` where it could not be found out. */
  readonly seen: string | null;
  /** Why it could not be found out, or what it was seen by. */
  readonly note: string;
}

/** An answer of the tenant. `body` is JSON, or `undefined` where it is none. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** Milliseconds to the whole answer. */
  readonly ms: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Why there is no answer (status 0), empty otherwise. */
  readonly error: string;
}

export type QueryValue = string | number | readonly (string | number)[];

/** The tenant, signed in. */
export interface TenantApi {
  readonly origin: string;
  get(path: string, query?: Readonly<Record<string, QueryValue>>): Promise<Answer>;
  send(method: 'PUT' | 'POST', path: string, body: unknown): Promise<Answer>;
  /** Answers so far, oldest first. */
  readonly answers: readonly Answer[];
}
