// The tenant's own sign-in page, `/oauth2/authorize`: who one is, whether the app may act for one, and the
// code for it.
import { createHash, randomBytes } from 'node:crypto';
import type { AppSettings, TenantCredentials } from '../options';

/**
 * Milliseconds for which a code is good. RFC 6749 recommends 10 minutes at most; what Docebo allows is not
 * known.
 */
const CODE_LIFE_MS = 60_000;

/** An S256 challenge: 32 bytes as base64url. */
const CHALLENGE = /^[\w-]{43}$/;

/** A verifier of RFC 7636. */
const VERIFIER = /^[\w.~-]{43,128}$/;

/** What the browser gets. */
type PageAnswer =
  | { readonly kind: 'page'; readonly status: number; readonly html: string }
  | { readonly kind: 'redirect'; readonly to: string };

interface Code {
  readonly redirectUri: string;
  readonly challenge: string | null;
  readonly until: number;
}

/** Why a code is not taken: `used` if it was before. */
export type CodeRefusal = 'unknown' | 'used' | 'expired' | 'redirect-uri' | 'verifier';

export class AuthorizePage {
  readonly #codes = new Map<string, Code>();
  readonly #used = new Set<string>();

  constructor(private readonly credentials: TenantCredentials) {}

  /**
   * Answers `GET` with the form, `POST` with what the person chose in it. `query` as it came, `form` the body
   * of a POST.
   */
  answer(method: string, query: string, form: string, app: AppSettings, now: number): PageAnswer {
    const asked = new URLSearchParams(query);
    const clientId = asked.get('client_id');
    const redirectUri = asked.get('redirect_uri');
    // Nobody is sent anywhere before it is known that the address is the app's own.
    if (clientId !== this.credentials.clientId)
      return refusal('The client ID is missing, or is no app’s here.');
    if (app.redirectUri === null) return refusal('The app has no redirect URI.');
    if (redirectUri !== app.redirectUri) {
      return refusal('The redirect URI is missing, or does not match the app’s.');
    }
    const back = (values: Readonly<Record<string, string>>): PageAnswer => {
      const state = asked.get('state');
      const answer = new URLSearchParams({ ...values, ...(state === null ? {} : { state }) });
      return { kind: 'redirect', to: `${app.landing ?? redirectUri}?${answer}` };
    };
    const wrong = wrongIn(asked);
    if (wrong) return back({ error: wrong.error, error_description: wrong.description });
    if (method === 'GET') return page(this.credentials, query, null);
    const given = new URLSearchParams(form);
    if (given.get('answer') !== 'allow') {
      return back({
        error: 'access_denied',
        error_description: 'The user denied access to your application',
      });
    }
    const { username, password } = this.credentials;
    if (given.get('username') !== username || given.get('password') !== password) {
      return page(this.credentials, query, 'Invalid username and password combination.');
    }
    const code = randomBytes(20).toString('hex');
    this.#codes.set(code, { redirectUri, challenge: asked.get('code_challenge'), until: now + CODE_LIFE_MS });
    return back({ code });
  }

  /** Takes a code, which serves once whatever comes of it. Returns why it is not taken, or `null`. */
  take(code: string, redirectUri: string, verifier: string | undefined, now: number): CodeRefusal | null {
    if (this.#used.has(code)) return 'used';
    const kept = this.#codes.get(code);
    if (!kept) return 'unknown';
    this.#codes.delete(code);
    this.#used.add(code);
    if (now >= kept.until) return 'expired';
    if (redirectUri !== kept.redirectUri) return 'redirect-uri';
    return fits(kept.challenge, verifier) ? null : 'verifier';
  }
}

function fits(challenge: string | null, verifier: string | undefined): boolean {
  if (challenge === null) return verifier === undefined;
  if (verifier === undefined || !VERIFIER.test(verifier)) return false;
  return createHash('sha256').update(verifier).digest('base64url') === challenge;
}

/** What each parameter must be, in OAuth's words for what is wrong. */
function wrongIn(asked: URLSearchParams): { readonly error: string; readonly description: string } | null {
  const known = [
    'response_type',
    'client_id',
    'redirect_uri',
    'scope',
    'state',
    'code_challenge',
    'code_challenge_method',
  ];
  const invalid = (description: string) => ({ error: 'invalid_request', description });
  for (const name of new Set(asked.keys())) {
    if (!known.includes(name)) return invalid(`Unknown parameter: ${name}`);
    if (asked.getAll(name).length > 1) return invalid(`The parameter ${name} stands there twice`);
  }
  if (asked.get('response_type') !== 'code') {
    return { error: 'unsupported_response_type', description: 'The response type must be code' };
  }
  if ((asked.get('scope') ?? 'api') !== 'api') {
    return { error: 'invalid_scope', description: 'An unsupported scope was requested' };
  }
  if (!asked.get('state')) return invalid('The state parameter is required');
  const [challenge, how] = [asked.get('code_challenge'), asked.get('code_challenge_method')];
  if (challenge === null && how === null) return null;
  if (how !== 'S256' || !CHALLENGE.test(challenge ?? ''))
    return invalid('The code challenge must be of S256');
  return null;
}

const text = (raw: string): string => raw.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const framed = (title: string, body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="icon" href="data:,"><style>
body { max-width: 22rem; margin: 4rem auto; padding: 0 1rem; font: 1rem/1.5 Arial, sans-serif; color: #202124 }
label { display: block; margin-top: 1rem } input { width: 100%; box-sizing: border-box; padding: .5rem; font: inherit }
button { margin: 1.25rem .5rem 0 0; padding: .5rem 1rem; font: inherit } .wrong { color: #b3261e }
</style></head><body>${body}</body></html>`;

const refusal = (sentence: string): PageAnswer => ({
  kind: 'page',
  status: 400,
  html: framed('Bad request', `<h1>Bad request</h1><p role="alert">${text(sentence)}</p>`),
});

/** The form. Its fields are filled in already: this tenant is for trying things. */
function page(credentials: TenantCredentials, query: string, wrong: string | null): PageAnswer {
  const { clientId, username, password } = credentials;
  return {
    kind: 'page',
    status: wrong === null ? 200 : 401,
    html: framed(
      'Sign in',
      `<h1>Sign in</h1>
<p>The app <strong>${text(clientId)}</strong> asks to act for you in this Docebo (a stand-in, with its one user filled in).</p>
${wrong === null ? '' : `<p class="wrong" role="alert">${text(wrong)}</p>`}
<form method="post" action="/oauth2/authorize?${text(query)}">
<label>Username<input name="username" autocomplete="off" value="${text(username)}"></label>
<label>Password<input name="password" type="password" autocomplete="off" value="${text(password)}"></label>
<button name="answer" value="allow">Sign in and allow</button><button name="answer" value="deny">Deny</button>
</form>`,
    ),
  };
}
