// Signing in: a token from the credentials, kept in a store that is passed in, renewed before it ends.

import * as z from 'zod/mini';
import type { JobProblem } from '../contract';
import { type About, judge, judgeFault } from './errors';
import type { FetchAll, HttpRequest } from './http';
import { matching, readJson, saidIn } from './json';
import { formEncoded } from './query';
import { inRounds, type Outcome, type Pauses } from './rounds';
import { type Clean, cleaner } from './texts';
import type { Answer, Credentials, Token } from './types';

/** Where the token is kept between executions. Only a store that may hold secrets will do. */
export interface TokenStore {
  read(): Token | null;
  write(token: Token): void;
  forget(): void;
}

/** Milliseconds before its end at which a token is renewed. Source: docs/limits.md. */
const RENEW_EARLY_MS = 60_000;

/** Seconds a token is taken to last where the answer does not say. Our own number. */
const UNTOLD_LIFE_S = 600;

const tokenSchema = z.object({
  // It goes into a header: a line break in it would begin another one.
  access_token: matching(/^[\x21-\x7e]+$/),
  expires_in: z.nullish(z.union([z.number(), matching(/^\d{1,10}$/)])),
});

const PATH = '/oauth2/token';

/** Credentials or a client that the tenant does not take. Too slow and too often are no answer to what was asked. */
const isRefusal = (status: number): boolean =>
  status >= 400 && status < 500 && status !== 408 && status !== 429;

export interface SessionOptions extends Pauses {
  readonly origin: string;
  readonly credentials: Credentials;
  readonly tokens: TokenStore;
  readonly fetchAll: FetchAll;
  /** Told of the requests that are about to leave; a problem that it returns keeps them here. */
  readonly onSent: (requests: number) => JobProblem | null;
}

export class Session {
  /** Every token seen in this execution: an old one is a secret too. */
  private readonly seen = new Set<string>();
  private cleaning: Clean | null = null;

  constructor(private readonly options: SessionOptions) {}

  /** The access token; signs in where there is none that lasts. */
  token(): Answer<string> {
    const kept = this.options.tokens.read();
    if (!kept || kept.expiresAt - RENEW_EARLY_MS <= this.options.now()) return this.signIn();
    this.keepOut(kept.accessToken);
    return { ok: true, value: kept.accessToken };
  }

  /**
   * Signs in anew, whatever the store holds. What the tenant refuses is `sign-in-refused`, in its own words; nothing here
   * throws on what an answer says.
   */
  signIn(): Answer<string> {
    const { tokens } = this.options;
    const old = tokens.read();
    if (old) this.keepOut(old.accessToken);
    tokens.forget();
    const [delivery] = inRounds(1, () => [[0, this.ask()]], this.options);
    if (delivery?.kind === 'answered') return this.take(delivery.body);
    return { ok: false, problem: delivery?.problem ?? { code: 'bug', detail: 'no delivery' } };
  }

  /** A server may repeat what it was sent: no secret gets into a text that a person sees. */
  get clean(): Clean {
    const { clientSecret, password } = this.options.credentials;
    this.cleaning = this.cleaning ?? cleaner([clientSecret, password ?? '', ...this.seen]);
    return this.cleaning;
  }

  private ask(): Outcome {
    const { fetchAll, now, onSent } = this.options;
    const kept = onSent(1);
    if (kept) return { kind: 'not-sent', problem: kept };
    const result = fetchAll([this.request()]);
    // Asking twice for a token does no harm, so it is judged as a read.
    const about: About = { method: 'POST', path: PATH, kind: 'read', clean: this.clean, now: now() };
    const verdict = result.ok ? judge(result.answers[0], about) : judgeFault(result.fault, about);
    const answer = result.ok ? result.answers[0] : undefined;
    if (verdict.kind !== 'signed-out' && !(answer && isRefusal(answer.status))) return verdict;
    const { status = 401 } = answer ?? {};
    const detail = this.clean(saidIn(answer && readJson(answer)));
    return { kind: 'refused', problem: { code: 'sign-in-refused', status, detail }, body: null };
  }

  private take(body: unknown): Answer<string> {
    const parsed = tokenSchema.safeParse(body);
    if (!parsed.success) {
      return {
        ok: false,
        problem: { code: 'unexpected-shape', request: `POST ${PATH}`, detail: 'no access token' },
      };
    }
    const { access_token: accessToken, expires_in } = parsed.data;
    this.keepOut(accessToken);
    this.options.tokens.write({
      accessToken,
      expiresAt: this.options.now() + Number(expires_in ?? UNTOLD_LIFE_S) * 1000,
    });
    return { ok: true, value: accessToken };
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
      url: `${origin}${PATH}`,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
      body: formEncoded(fields),
    };
  }

  private keepOut(token: string): void {
    if (this.seen.has(token)) return;
    this.seen.add(token);
    this.cleaning = null;
  }
}
