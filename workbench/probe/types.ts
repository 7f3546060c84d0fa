// What an examination asks a tenant through. Types only.

/** An answer of the tenant. `body` is JSON, or `undefined` if it is none. */
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
