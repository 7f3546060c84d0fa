// Signing in: `POST /oauth2/token` and the tokens it gives out.
import { randomBytes } from 'node:crypto';
import { jsonReply, type Reply } from '../faults/injection';
import type { TenantCredentials } from '../options';
import { Refusal } from './refusal';

interface Token {
  readonly expiresAt: number;
  calls: number;
}

/** The parameters each grant takes beside `grant_type`, `client_id`, `client_secret` and `scope`. */
const GRANTS: Readonly<Record<string, readonly string[]>> = {
  password: ['username', 'password'],
  client_credentials: [],
  refresh_token: ['refresh_token'],
};

/** OAuth's own form of no: `{error, error_description}`. */
class OAuthError extends Error {
  constructor(
    readonly status: 400 | 401,
    readonly error: string,
    description: string,
  ) {
    super(description);
  }
}

export class SignIn {
  readonly #tokens = new Map<string, Token>();
  readonly #refreshTokens = new Set<string>();

  constructor(readonly credentials: TenantCredentials) {}

  /** Answers `POST /oauth2/token`; the body may be a form or JSON. */
  answer(contentType: string, body: string, now: number, lifetimeS: number): Reply {
    try {
      return jsonReply(this.#grant(parametersOf(contentType, body), now, lifetimeS));
    } catch (error) {
      if (!(error instanceof OAuthError)) throw error;
      const json = { error: error.error, error_description: error.message };
      return { ...jsonReply(json), status: error.status };
    }
  }

  #grant(given: ReadonlyMap<string, string>, now: number, lifetimeS: number): object {
    const grant = given.get('grant_type');
    if (grant === undefined)
      throw new OAuthError(400, 'invalid_request', 'The grant type was not specified in the request');
    const own = Object.hasOwn(GRANTS, grant) ? GRANTS[grant] : undefined;
    if (own === undefined)
      throw new OAuthError(400, 'unsupported_grant_type', `Grant type "${grant}" not supported`);
    const known = ['grant_type', 'client_id', 'client_secret', 'scope', ...own];
    const unknown = [...given.keys()].find((name) => !known.includes(name));
    if (unknown !== undefined)
      throw new OAuthError(400, 'invalid_request', `The parameter "${unknown}" does not go with ${grant}`);
    this.#checkClient(given);
    if ((given.get('scope') ?? 'api') !== 'api')
      throw new OAuthError(400, 'invalid_scope', 'An unsupported scope was requested');
    if (grant === 'password') this.#checkPerson(given);
    if (grant === 'refresh_token' && !this.#refreshTokens.delete(given.get('refresh_token') ?? ''))
      throw new OAuthError(400, 'invalid_grant', 'Invalid refresh token');
    const token = newToken();
    this.#tokens.set(token, { expiresAt: now + lifetimeS * 1000, calls: 0 });
    const answer = { access_token: token, expires_in: lifetimeS, token_type: 'Bearer', scope: 'api' };
    if (grant === 'client_credentials') return answer;
    const refreshToken = newToken();
    this.#refreshTokens.add(refreshToken);
    return { ...answer, refresh_token: refreshToken };
  }

  #checkClient(given: ReadonlyMap<string, string>): void {
    const [id, secret] = [given.get('client_id'), given.get('client_secret')];
    if (id === undefined || secret === undefined)
      throw new OAuthError(400, 'invalid_client', 'Client credentials were not found in the headers or body');
    if (id !== this.credentials.clientId || secret !== this.credentials.clientSecret)
      throw new OAuthError(400, 'invalid_client', 'The client credentials are invalid');
  }

  #checkPerson(given: ReadonlyMap<string, string>): void {
    const [username, password] = [given.get('username'), given.get('password')];
    if (username === undefined || password === undefined)
      throw new OAuthError(400, 'invalid_request', 'Missing parameters: "username" and "password" required');
    if (username !== this.credentials.username || password !== this.credentials.password)
      throw new OAuthError(401, 'invalid_grant', 'Invalid username and password combination');
  }

  /** Throws Refusal 401 where the header holds no token that is still good; counts the call otherwise. */
  check(authorization: string | undefined, now: number, callsPerToken: number): void {
    if (authorization === undefined) throw new Refusal(401, 'The Authorization header is missing.');
    const text = /^Bearer ([^\s]+)$/.exec(authorization)?.[1];
    if (text === undefined)
      throw new Refusal(401, 'The Authorization header is not of the form "Bearer TOKEN".');
    const token = this.#tokens.get(text);
    if (token === undefined) throw new Refusal(401, 'The access token is invalid.');
    if (now >= token.expiresAt || token.calls >= callsPerToken) {
      this.#tokens.delete(text);
      throw new Refusal(401, 'The access token has expired.');
    }
    token.calls += 1;
  }
}

function newToken(): string {
  return randomBytes(20).toString('hex');
}

function parametersOf(contentType: string, body: string): ReadonlyMap<string, string> {
  const type = contentType.split(';')[0]?.trim().toLowerCase();
  const given = new Map<string, string>();
  for (const [name, value] of type === 'application/json' ? jsonEntries(body) : formEntries(type, body)) {
    if (given.has(name))
      throw new OAuthError(400, 'invalid_request', `The parameter "${name}" stands there twice`);
    given.set(name, value);
  }
  return given;
}

function formEntries(type: string | undefined, body: string): Iterable<readonly [string, string]> {
  if (type === 'application/x-www-form-urlencoded') return new URLSearchParams(body);
  throw new OAuthError(400, 'invalid_request', 'The content type must be a form or JSON');
}

function jsonEntries(body: string): readonly (readonly [string, string])[] {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw new OAuthError(400, 'invalid_request', 'The body is not JSON');
  }
  const entries =
    typeof json === 'object' && json !== null && !Array.isArray(json) ? Object.entries(json) : [];
  return entries.map(([name, value]: [string, unknown]) => {
    if (typeof value === 'string') return [name, value];
    throw new OAuthError(400, 'invalid_request', `The parameter "${name}" must be text`);
  });
}
