// The one function that `docebo/` needs from outside, and its data: types only.

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text, or `null` for none. */
  readonly body: string | null;
}

export interface HttpAnswer {
  readonly status: number;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Sends all requests at once and waits for all answers, in the order of the requests. Redirects are not
 * followed. When the whole batch failed (no address, a timeout, the service's own limit), `fault` says how,
 * and what happened to each request is unknown.
 */
export type FetchAll = (requests: readonly HttpRequest[]) => FetchAllResult;

export type FetchAllResult =
  | { readonly ok: true; readonly answers: readonly HttpAnswer[] }
  | { readonly ok: false; readonly fault: FetchFault };

/**
 * - `unreachable`: the network or the other side failed; requests may or may not have arrived.
 * - `too-fast`: the platform asks to wait ("invoked too many times in a short time"); nothing was sent.
 * - `daily-quota`: the platform's daily quota is used up; nothing was sent.
 * - `not-listed`: the platform lets nothing out to this address.
 * - `not-permitted`: the person does not let the script call anything; nothing was sent.
 */
export interface FetchFault {
  readonly kind: 'unreachable' | 'too-fast' | 'daily-quota' | 'not-listed' | 'not-permitted';
  readonly detail: string;
}
