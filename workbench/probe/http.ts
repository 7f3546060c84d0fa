// The tenant over HTTP, signed in with the credentials of the command line: one request at a time.

import * as z from 'zod/mini';
import { parseJson } from '../../src/work/stored/stored';
import type { Answer, QueryValue, TenantApi } from './types';

export interface ProbeCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Empty: client credentials. */
  readonly username: string;
  readonly password: string;
}

/** Milliseconds to wait for an answer: longer than any client was seen to need. */
const PATIENCE_MS = 60_000;

const tokenSchema = z.object({
  access_token: z.string(),
  expires_in: z.optional(z.number()),
  refresh_token: z.optional(z.string()),
});
type SignedIn = z.infer<typeof tokenSchema>;

/** A sign-in that did not work; the message is a sentence. */
export class SignInError extends Error {}

async function answerOf(url: string, init: RequestInit): Promise<Answer> {
  const began = performance.now();
  try {
    // A redirect of an API is an answer in itself: to a sign-in page, most likely.
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: parseJson(text),
      ms: performance.now() - began,
      headers: Object.fromEntries(response.headers),
      error: '',
    };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return {
      status: 0,
      body: undefined,
      ms: performance.now() - began,
      headers: {},
      error: cause instanceof Error ? cause.message : String(cause),
    };
  }
}

function queryText(query: Readonly<Record<string, QueryValue>>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (typeof value === 'object') for (const each of value) params.append(`${name}[]`, String(each));
    else params.append(name, String(value));
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Signs in. Throws a SignInError with what the tenant answered. */
export async function openApi(
  origin: string,
  credentials: ProbeCredentials,
): Promise<{ readonly api: TenantApi; readonly signedIn: SignedIn }> {
  const { clientId, clientSecret, username, password } = credentials;
  const grant =
    username === '' ? { grant_type: 'client_credentials' } : { grant_type: 'password', username, password };
  const answered = await answerOf(`${origin}/oauth2/token`, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body: new URLSearchParams({ ...grant, client_id: clientId, client_secret: clientSecret, scope: 'api' }),
  });
  const token = tokenSchema.safeParse(answered.body);
  if (!token.success) {
    const why = answered.status === 0 ? answered.error : `HTTP ${answered.status}`;
    throw new SignInError(`${origin} did not sign in: ${why}. Check the address and the credentials.`);
  }
  const headers = { Authorization: `Bearer ${token.data.access_token}`, Accept: 'application/json' };
  const answers: Answer[] = [];
  const kept = async (url: string, init: RequestInit) => {
    const answer = await answerOf(url, init);
    answers.push(answer);
    return answer;
  };
  const api: TenantApi = {
    origin,
    answers,
    get: (path, query = {}) => kept(`${origin}${path}${queryText(query)}`, { headers }),
    send: (method, path, body) =>
      kept(`${origin}${path}`, {
        method,
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
  };
  return { api, signedIn: token.data };
}
