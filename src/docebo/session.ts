// Signing in: a token from the credentials, kept in a store that is passed in, renewed before it ends.
import * as z from 'zod/mini';
import type { JobProblem } from '../contract';
import type { FetchAll, HttpRequest } from './http';
import { cleaned, readJson, saidIn } from './json';
import { formEncoded } from './query';
import type { Answer, Credentials, Token } from './types';

/** Where the token is kept between executions. Only a store that may hold secrets will do. */
export interface TokenStore {
  read(): Token | null;
  write(token: Token): void;
  forget(): void;
}

/** Milliseconds before its end at which a token is renewed. Source: docs/limits.md. */
const RENEW_EARLY_MS = 60_000;

/** Seconds a token is taken to last where the answer does not say. */
const UNTOLD_LIFE_S = 600;

const tokenSchema = z.object({
  access_token: z.string().check(z.minLength(1)),
  expires_in: z.optional(z.union([z.number(), z.string().check(z.regex(/^\d+$/))])),
});

export interface SessionOptions {
  readonly origin: string;
  readonly credentials: Credentials;
  readonly tokens: TokenStore;
  readonly fetchAll: FetchAll;
  readonly now: () => number;
  /** Told of every request that is sent. */
  readonly onSent: (requests: number) => void;
}

export class Session {
  constructor(private readonly options: SessionOptions) {}

  /** The access token; signs in where there is none that lasts. */
  token(): Answer<string> {
    const kept = this.options.tokens.read();
    if (kept && kept.expiresAt - RENEW_EARLY_MS > this.options.now())
      return { ok: true, value: kept.accessToken };
    return this.signIn();
  }

  /** Signs in anew, whatever the store holds. */
  signIn(): Answer<string> {
    const { tokens, fetchAll, now, onSent } = this.options;
    tokens.forget();
    onSent(1);
    const result = fetchAll([this.request()]);
    const request = 'POST /oauth2/token';
    if (!result.ok) {
      const { kind, detail } = result.fault;
      const problem: JobProblem =
        kind === 'daily-quota'
          ? { code: 'fetch-quota', detail }
          : kind === 'too-fast'
            ? { code: 'fetch-too-fast' }
            : { code: 'unreachable', request, detail: this.scrubbed(detail) };
      return { ok: false, problem };
    }
    const [answer] = result.answers;
    if (!answer) return { ok: false, problem: { code: 'unexpected-shape', request, detail: 'no answer' } };
    const { status } = answer;
    if (status === 429 || status === 503) {
      return { ok: false, problem: { code: 'rate-limited', retryAt: now() + 5 * 60_000 } };
    }
    if (status >= 500) {
      return {
        ok: false,
        problem: { code: 'server-error', request, status, detail: this.scrubbed(saidIn(answer)) },
      };
    }
    if (status >= 400) {
      return {
        ok: false,
        problem: { code: 'sign-in-refused', status, detail: this.scrubbed(saidIn(answer)) },
      };
    }
    const body = readJson(answer);
    if (status >= 300 || body === undefined) {
      const contentType = cleaned(answer.headers['content-type'] ?? '');
      return { ok: false, problem: { code: 'not-json', request, status, contentType } };
    }
    const parsed = tokenSchema.safeParse(body);
    if (!parsed.success) {
      return { ok: false, problem: { code: 'unexpected-shape', request, detail: 'no access token' } };
    }
    const life = Number(parsed.data.expires_in ?? UNTOLD_LIFE_S);
    tokens.write({ accessToken: parsed.data.access_token, expiresAt: now() + life * 1000 });
    return { ok: true, value: parsed.data.access_token };
  }

  private request(): HttpRequest {
    const { origin, credentials } = this.options;
    const fields: Record<string, string> = {
      grant_type: credentials.grant,
      client_id: credentials.clientId,
      client_secret: credentials.clientSecret,
      scope: 'api',
    };
    if (credentials.grant === 'password') {
      fields.username = credentials.username ?? '';
      fields.password = credentials.password ?? '';
    }
    return {
      method: 'POST',
      url: `${origin}/oauth2/token`,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
      body: formEncoded(fields),
    };
  }

  /** A server may repeat what it was sent: no secret gets into a text that a person sees. */
  scrubbed(text: string): string {
    const { clientSecret, password } = this.options.credentials;
    const token = this.options.tokens.read()?.accessToken;
    return [clientSecret, password, token].reduce<string>(
      (clean, secret) => (secret ? clean.split(secret).join('…') : clean),
      text,
    );
  }
}
