// A request as far as it has been read, and what it is: for limits, faults and the log.
import { findEndpoint, type Match } from './api/endpoints';
import { Refusal } from './api/refusal';
import type { Access } from './faults/types';
import type { CallKind, PlainRequest } from './options';

const TOKEN_PATH = '/oauth2/token';
const REVOKE_PATH = '/oauth2/revoke';
const LOGOUT_PATH = '/manage/v1/user/logout';

const SIGN_IN_KINDS = { 'sign-in': 'POST token', revoke: 'POST revoke', 'log-out': 'POST logout' } as const;

export type SignInCall = keyof typeof SIGN_IN_KINDS;

export interface Arrival {
  /** By the tenant's clock. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: PlainRequest['headers'];
  readonly text: string;
  readonly match: Match | Refusal | SignInCall;
  /** False for a batch call that came while another was being worked on. */
  readonly hasTurn: boolean;
  /** Milliseconds until the hourly limit has room again; `null` if it has room. */
  readonly msToRoom: number | null;
}

/** `revokes`: whether the tenant has the endpoint that revokes tokens. */
export function matchOf(method: string, path: string, revokes: boolean): Arrival['match'] {
  if (path === TOKEN_PATH) return 'sign-in';
  if (path === REVOKE_PATH && revokes) return 'revoke';
  if (path === LOGOUT_PATH) return 'log-out';
  return findEndpoint(method, path);
}

/** Whether a request may carry secrets anywhere in it, and changes nothing that the tenant holds. */
export const isAboutSignIn = (match: Arrival['match']): match is SignInCall => typeof match === 'string';

export function kindOf(match: Arrival['match']): CallKind {
  if (isAboutSignIn(match)) return SIGN_IN_KINDS[match];
  return match instanceof Refusal ? 'unknown' : match.endpoint.kind;
}

export const isBatch = ({ match }: Arrival): boolean => kindOf(match) === 'POST batch';

/** What a request is, for the faults that look at it. */
export function accessOf({ method, match }: Arrival): Access {
  if (isAboutSignIn(match)) return 'sign-in';
  if (method === 'GET') return 'read';
  switch (kindOf(match)) {
    case 'PUT many':
      return 'put';
    case 'PUT one':
      return 'put-one';
    case 'POST batch':
      return 'batch';
    case 'POST job':
      return 'job';
    case 'POST many':
    case 'POST plan':
      return 'enroll';
    case 'DELETE many':
    case 'DELETE one':
    case 'DELETE plans':
      return 'unenroll';
    default:
      return 'other-write';
  }
}
