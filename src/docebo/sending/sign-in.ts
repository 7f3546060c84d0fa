// The two ends of a sign-in on Docebo's own page: the address that starts it, and the calls that finish it.
import type { JobProblem } from '../../contract';
import { type About, judge } from '../http/errors';
import type { FetchAll, HttpRequest } from '../http/http';
import { formEncoded, query } from '../http/query';
import type { Credentials, Token } from '../reads/types';

interface AddressParts {
  /** As `readDomain` gives it. */
  readonly origin: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly state: string;
  /** SHA-256 of the verifier, as base64url: RFC 7636. */
  readonly challenge: string;
}

/**
 * Where the person signs in: authorization code with PKCE, as Docebo's OAuth server takes it. Source:
 * docs/limits.md.
 */
export const authorizeAddress = (parts: AddressParts): string =>
  `${parts.origin}/oauth2/authorize${query({
    response_type: 'code',
    client_id: parts.clientId,
    redirect_uri: parts.redirectUri,
    scope: 'api',
    state: parts.state,
    code_challenge: parts.challenge,
    code_challenge_method: 'S256',
  })}`;

/** In Docebo's own description of 2017, "User logout"; what it ends is not said. Source: docs/limits.md. */
const LOGOUT_PATH = '/manage/v1/user/logout';

/**
 * The path where an OAuth server usually revokes (RFC 7009). Nobody says that Docebo does: a tenant that does
 * not know it says so.
 */
const REVOKE_PATH = '/oauth2/revoke';

interface SignOut {
  readonly origin: string;
  readonly credentials: Pick<Credentials, 'clientId' | 'clientSecret'>;
  /** The last token of the sign-in; `null` for none. */
  readonly token: Token | null;
  readonly fetchAll: FetchAll;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Called with the requests that are about to leave; a problem that it returns keeps them here. */
  readonly onSent: (requests: number) => JobProblem | null;
}

/**
 * Ends a sign-in at the tenant, as far as it lets: the access token's session and the refresh token, in one
 * `fetchAll` and without a second try. Returns whether nothing of it can live on for long: an access token
 * expires within the hour, so only a refresh token counts of which the tenant did not say that it is revoked.
 * Throws nothing on what an answer says.
 */
export function signOut({ origin, credentials, token, fetchAll, now, onSent }: SignOut): boolean {
  if (token === null) return true;
  const { accessToken, refreshToken, expiresAt } = token;
  const requests: HttpRequest[] = [];
  if (refreshToken !== null) {
    requests.push({
      method: 'POST',
      url: origin + REVOKE_PATH,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
      body: formEncoded({
        token: refreshToken,
        token_type_hint: 'refresh_token',
        client_id: credentials.clientId,
        client_secret: credentials.clientSecret,
      }),
    });
  }
  if (expiresAt > now()) {
    requests.push({
      method: 'POST',
      url: origin + LOGOUT_PATH,
      headers: { Authorization: `Bearer ${accessToken}`, Accept: 'application/json' },
      body: null,
    });
  }
  if (requests.length === 0) return true;
  if (onSent(requests.length) !== null) return refreshToken === null;
  const result = fetchAll(requests);
  if (refreshToken === null) return true;
  const about: About = { method: 'POST', path: REVOKE_PATH, kind: 'write', clean: () => '', now: now() };
  return result.ok && judge(result.answers[0], about).kind === 'answered';
}
