// What `docebo/` gives to the other rooms: types only.
import type { Problem } from '../contract';

export type Grant = 'password' | 'client_credentials';

export interface Credentials {
  /** Host name alone, `acme.docebosaas.com`; for loopback addresses `http://127.0.0.1:8080`. */
  readonly domain: string;
  readonly grant: Grant;
  readonly clientId: string;
  readonly clientSecret: string;
  /** With the grant `password` alone. */
  readonly username: string | null;
  readonly password: string | null;
}

export interface Token {
  readonly accessToken: string;
  /** Milliseconds since the epoch, by the clock passed in. */
  readonly expiresAt: number;
}

export interface Person {
  readonly userId: number;
  readonly username: string;
  readonly name: string;
  /** Docebo's word for what the person may do, as it came; empty where it gave none. */
  readonly level: string;
}

export interface User {
  readonly userId: number;
  readonly username: string;
  readonly email: string;
}

export interface Course {
  readonly courseId: number;
  readonly code: string;
  readonly title: string;
}

/** One page of a listing. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly totalCount: number;
  readonly hasMore: boolean;
}

/** Answered, or a problem that says why not. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/** What became of one pair of a write. `unknown`: it may or may not have been written; only a read can tell. */
export type PairOutcome =
  | { readonly kind: 'updated' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unknown'; readonly problem: Problem }
  | { readonly kind: 'not-sent'; readonly problem: Problem };
