// Signing in: `POST /oauth2/token` and the tokens it gives out, and ending that.
import { randomBytes } from 'node:crypto';
import { jsonReply, type Reply } from '../faults/injection';
import type { TenantCredentials } from '../options';
import { AuthorizePage, type CodeRefusal } from './authorize';
import { Refusal } from './refusal';

interface Token {
  readonly expiresAt: number;
  /** The code it came from, in the end; `null` with other grants. */
  readonly code: string | null;
  calls: number;
}

/** The parameters each grant takes beside `grant_type`, `client_id`, `client_secret` and `scope`. */
const GRANTS: Readonly<Record<string, readonly string[]>> = {
  password: ['username', 'password'],
  client_credentials: [],
  refresh_token: ['refresh_token'],
  authorization_code: ['code', 'redirect_uri', 'code_verifier'],
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

const CODE_REFUSALS: Readonly<Record<CodeRefusal, string>> = {
  unknown: "Authorization code doesn't exist or is invalid for the client",
  used: 'The authorization code was used before',
  expired: 'The authorization code has expired',
  'redirect-uri': 'The redirect URI is missing or does not match',
  verifier: 'The code verifier is missing or does not match',
};

export class SignIn {
  readonly page: AuthorizePage;
  readonly #tokens = new Map<string, Token>();
  /** Each with the code it came from. */
  readonly #refreshTokens = new Map<string, string | null>();

  constructor(readonly credentials: TenantCredentials) {
    this.page = new AuthorizePage(credentials);
  }

  /** Answers `POST /oauth2/token`; the body may be a form or JSON. */
  answer(contentType: string, body: string, now: number, lifetimeS: number): Reply {
    return this.#answering(() => this.#grant(parametersOf(contentType, body), now, lifetimeS));
  }

  #answering(work: () => object): Reply {
    try {
      return jsonReply(work());
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
    const code = this.#codeOf(grant, given, now);
    const token = newToken();
    this.#tokens.set(token, { expiresAt: now + lifetimeS * 1000, code, calls: 0 });
    const answer = { access_token: token, expires_in: lifetimeS, token_type: 'Bearer', scope: 'api' };
    if (grant === 'client_credentials') return answer;
    const refreshToken = newToken();
    this.#refreshTokens.set(refreshToken, code);
    return { ...answer, refresh_token: refreshToken };
  }

  /**
   * Uses up a code or a refresh token. Returns the code from which it all came, `null` with the other grants.
   */
  #codeOf(grant: string, given: ReadonlyMap<string, string>, now: number): string | null {
    if (grant === 'refresh_token') {
      const old = given.get('refresh_token') ?? '';
      const code = this.#refreshTokens.get(old);
      if (code === undefined) throw new OAuthError(400, 'invalid_grant', 'Invalid refresh token');
      this.#refreshTokens.delete(old);
      return code;
    }
    if (grant !== 'authorization_code') return null;
    const code = given.get('code');
    if (code === undefined)
      throw new OAuthError(400, 'invalid_request', 'Missing parameter: "code" is required');
    const why = this.page.take(code, given.get('redirect_uri') ?? '', given.get('code_verifier'), now);
    // RFC 6749, 4.1.2: what was given for a code that comes again may be in the wrong hands.
    if (why === 'used') this.#revokeAllOf(code);
    if (why !== null) throw new OAuthError(400, 'invalid_grant', CODE_REFUSALS[why]);
    return code;
  }

  #revokeAllOf(code: string): void {
    for (const [token, { code: from }] of this.#tokens) if (from === code) this.#tokens.delete(token);
    for (const [token, from] of this.#refreshTokens) if (from === code) this.#refreshTokens.delete(token);
  }

  /** `POST /manage/v1/user/logout`: the token it was asked with is good no longer. */
  logOut(authorization: string | undefined, now: number): object {
    this.check(authorization, now, Number.POSITIVE_INFINITY);
    this.#tokens.delete((authorization ?? '').slice('Bearer '.length));
    return { data: { success: true }, version: '1.0.0', _links: [] };
  }

  /**
   * `POST /oauth2/revoke` as RFC 7009 has it: with a refresh token all that came from it, and yes to tokens
   * it does not know.
   */
  revoke(contentType: string, body: string): Reply {
    return this.#answering(() => {
      const given = parametersOf(contentType, body);
      this.#checkClient(given);
      const token = given.get('token');
      if (token === undefined)
        throw new OAuthError(400, 'invalid_request', 'Missing parameter: "token" is required');
      const code = this.#refreshTokens.get(token);
      this.#tokens.delete(token);
      this.#refreshTokens.delete(token);
      if (code) this.#revokeAllOf(code);
      return { revoked: true };
    });
  }

  /** Forgets every refresh token, as an administrator can. */
  forgetRefreshTokens(): void {
    this.#refreshTokens.clear();
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

  /** Throws Refusal 401 if the header holds no token that is still good; counts the call otherwise. */
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
