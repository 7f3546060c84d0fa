// What an endpoint is: the words that the endpoints and the server share.

import type { Pages } from '../faults/pages';
import type { Quirks } from '../faults/quirks';
import type { Jobs } from '../jobs';
import type { Moment } from '../moments';
import type { CallKind, TenantCredentials } from '../options';
import type { Store } from '../store';

export interface ApiRequest {
  /** The ids in the path, in their order there. */
  readonly ids: readonly number[];
  /** The names in the path, if it has names. */
  readonly names: readonly string[];
  readonly search: URLSearchParams;
  /** Parsed JSON; `undefined` for reads. */
  readonly body: unknown;
}

export interface Context {
  readonly store: Store;
  /** What readings of enrollments show: the store itself, or the store as it was a while ago. */
  readonly shown: Store;
  readonly pages: Pages;
  readonly jobs: Jobs;
  /** Milliseconds since the epoch. */
  readonly clock: number;
  readonly now: Moment;
  readonly quirks: Quirks;
  readonly url: string;
  readonly zone: string;
  readonly credentials: TenantCredentials;
}

export interface Endpoint {
  readonly kind: CallKind;
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Groups in it are ids. */
  readonly path: RegExp;
  /**
   * `public`: no token needed; `anybody`: anybody who is signed in; `admin`: not for users of the lowest
   * level.
   */
  readonly access: 'public' | 'anybody' | 'admin';
  /** The JSON of the answer with status 200. Throws Refusal. */
  readonly handle: (request: ApiRequest, context: Context) => object;
}
