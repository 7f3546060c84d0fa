// Signing in: gets a token for the credentials, keeps it in a given store, renews it before it expires.

import * as z from 'zod/mini';
import type { JobProblem } from '../../contract';
import { type About, type Delivery, judge, judgeFault } from '../http/errors';
import type { FetchAll } from '../http/http';
import { matching, messageIn, readJson, suspectIn } from '../http/json';
import { formEncoded } from '../http/query';
import { type Clean, cleaner } from '../http/texts';
import type { Answer, Credentials, Redemption, Token } from '../reads/types';
import { inRounds, type Outcome, type Pauses } from './rounds';

/** Where the token is kept between executions. Only a store that may hold secrets will do. */
export interface TokenStore {
  read(): Token | null;
  write(token: Token): void;
  forget(): void;
}

/** Milliseconds before its end at which a token is renewed. Source: docs/limits.md. */
const RENEW_EARLY_MS = 60_000;

/** Seconds a token is taken to last if the answer does not say. Our own number. */
const DEFAULT_LIFE_S = 600;

const tokenSchema = z.object({
  // It goes into a header: a line break in it would begin another one.
  access_token: matching(/^[\x21-\x7e]+$/),
  expires_in: z.nullish(z.union([z.number(), matching(/^\d{1,10}$/)])),
  refresh_token: z.nullish(z.string()),
});

const PATH = '/oauth2/token';

/** Statuses by which OAuth says that a refresh token is no good: RFC 6749, section 5.2. */
const DEAD: ReadonlySet<number> = new Set([400, 401]);

/**
 * Credentials or a client that the tenant does not take. Too slow and too often are no answer to what was
 * asked.
 */
const isRefusal = (status: number): boolean =>
  status >= 400 && status < 500 && status !== 408 && status !== 429;

interface SessionOptions extends Pauses {
  readonly origin: string;
  readonly credentials: Credentials;
  readonly tokens: TokenStore;
  readonly fetchAll: FetchAll;
  /** Called with the requests that are about to leave; a problem that it returns keeps them here. */
  readonly onSent: (requests: number) => JobProblem | null;
  /**
   * Does the work while no other execution of the same person renews a token: a refresh token serves once.
   */
  readonly exclusive: <T>(work: () => T) => T;
}

export class Session {
  /** Every token seen in this execution: an old one is a secret too. */
  private readonly seen = new Set<string>();
  private cleaning: Clean | null = null;
  /** The access token that was given out last. */
  private given: string | null = null;
  /** The tokens as this execution knows them. */
  private inHand: Token | null = null;

  constructor(private readonly options: SessionOptions) {}

  /** The access token; signs in if there is none that lasts. */
  token(): Answer<string> {
    // Read once: if another execution has got a new one since, this one lasts, or is refused and replaced.
    if (this.inHand && this.lasts(this.inHand)) return this.giveOut(this.inHand.accessToken);
    const kept = this.kept();
    return kept && this.lasts(kept) ? this.giveOut(kept.accessToken) : this.signIn();
  }

  /**
   * Signs in again, whatever the store holds; with the grant `authorization_code`, by the refresh token. What
   * the tenant refuses is `sign-in-refused`, in its own words, and `signed-out` if only the person can
   * sign in again; nothing here throws on what an answer says.
   */
  signIn(): Answer<string> {
    const { tokens, credentials, exclusive } = this.options;
    if (credentials.grant === 'authorization_code') return exclusive(() => this.renew());
    this.kept();
    this.inHand = null;
    tokens.forget();
    const fields: Record<string, string> = {};
    if (credentials.grant === 'password') {
      fields.username = credentials.username ?? '';
      fields.password = credentials.password ?? '';
    }
    // Asking twice for a token does no harm, so it is judged as a read.
    const delivery = this.ask(credentials.grant, { scope: 'api', ...fields }, 'read');
    return delivery.kind === 'answered'
      ? this.take(delivery.body, null)
      : { ok: false, problem: delivery.problem };
  }

  /**
   * Gets the first tokens for the code that the tenant's own page gave. A code serves once: after a lost
   * answer it is not sent again, and the person has to start again.
   */
  redeem({ code, verifier, redirectUri }: Redemption): Answer<string> {
    this.keepOut(code, verifier);
    const fields = { code, redirect_uri: redirectUri, code_verifier: verifier };
    const delivery = this.ask('authorization_code', fields, 'write');
    return delivery.kind === 'answered'
      ? this.take(delivery.body, null)
      : { ok: false, problem: delivery.problem };
  }

  /** A server may repeat what it was sent: no secret gets into a text that a person sees. */
  get clean(): Clean {
    const { clientSecret, password } = this.options.credentials;
    this.cleaning = this.cleaning ?? cleaner([clientSecret, password ?? '', ...this.seen]);
    return this.cleaning;
  }

  /** New tokens for the refresh token. The new one is in the store before anything else is done. */
  private renew(): Answer<string> {
    const { tokens } = this.options;
    const kept = this.kept();
    // Another execution may have renewed it in the meantime.
    if (kept && kept.accessToken !== this.given && this.lasts(kept)) return this.giveOut(kept.accessToken);
    if (!kept?.refreshToken) return SIGNED_OUT;
    const delivery = this.ask('refresh_token', { refresh_token: kept.refreshToken }, 'read');
    if (delivery.kind === 'answered') return this.take(delivery.body, kept.refreshToken);
    const { problem } = delivery;
    if (problem.code !== 'sign-in-refused' || !DEAD.has(problem.status)) return { ok: false, problem };
    // It served before: in an execution that was ended before it could keep what it got, or in one that is
    // under way.
    const now = this.kept();
    if (now && now.refreshToken !== kept.refreshToken) return this.giveOut(now.accessToken);
    this.inHand = null;
    tokens.forget();
    return SIGNED_OUT;
  }

  private ask(grant: string, own: Readonly<Record<string, string>>, kind: About['kind']): Delivery {
    const { credentials } = this.options;
    const body = formEncoded({
      grant_type: grant,
      client_id: credentials.clientId,
      client_secret: credentials.clientSecret,
      ...own,
    });
    const [delivery] = inRounds(1, () => [[0, this.askOnce(body, kind)]], this.options);
    return delivery ?? { kind: 'not-sent', problem: { code: 'bug', detail: 'no delivery' } };
  }

  private askOnce(body: string, kind: About['kind']): Outcome {
    const { origin, fetchAll, now, onSent } = this.options;
    const kept = onSent(1);
    if (kept) return { kind: 'not-sent', problem: kept };
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' };
    const result = fetchAll([{ method: 'POST', url: `${origin}${PATH}`, headers, body }]);
    const about: About = { method: 'POST', path: PATH, kind, clean: this.clean, now: now() };
    const verdict = result.ok ? judge(result.answers[0], about) : judgeFault(result.fault, about);
    const answer = result.ok ? result.answers[0] : undefined;
    if (verdict.kind !== 'signed-out' && !(answer && isRefusal(answer.status))) return verdict;
    const { status = 401 } = answer ?? {};
    const refusal = answer && readJson(answer);
    const problem = {
      code: 'sign-in-refused',
      status,
      detail: this.clean(messageIn(refusal)),
      ...suspectIn(refusal),
    } as const;
    return { kind: 'refused', problem, body: null };
  }

  /** Keeps the tokens of an answer. If it has no refresh token, `refreshToken` stays in use. */
  private take(body: unknown, refreshToken: string | null): Answer<string> {
    const parsed = tokenSchema.safeParse(body);
    if (!parsed.success) {
      return {
        ok: false,
        problem: { code: 'unexpected-shape', request: `POST ${PATH}`, detail: 'no access token' },
      };
    }
    const { access_token: accessToken, expires_in, refresh_token } = parsed.data;
    this.keepOut(accessToken, refresh_token);
    const token: Token = {
      accessToken,
      expiresAt: this.options.now() + Number(expires_in ?? DEFAULT_LIFE_S) * 1000,
      // With the others, what they sign in with is kept anyway: a refresh token would be one more secret to
      // lose.
      refreshToken:
        this.options.credentials.grant === 'authorization_code' ? refresh_token || refreshToken : null,
    };
    this.inHand = token;
    this.options.tokens.write(token);
    return this.giveOut(accessToken);
  }

  private kept(): Token | null {
    const kept = this.options.tokens.read();
    this.inHand = kept;
    if (kept) this.keepOut(kept.accessToken, kept.refreshToken);
    return kept;
  }

  private lasts({ expiresAt }: Token): boolean {
    return expiresAt - RENEW_EARLY_MS > this.options.now();
  }

  private giveOut(token: string): Answer<string> {
    this.given = token;
    return { ok: true, value: token };
  }

  private keepOut(...secrets: readonly (string | null | undefined)[]): void {
    for (const secret of secrets) {
      if (!secret || this.seen.has(secret)) continue;
      this.seen.add(secret);
      this.cleaning = null;
    }
  }
}

/** Only the person can sign in again: nothing more is sent. */
const SIGNED_OUT = { ok: false, problem: { code: 'signed-out' } } as const;
