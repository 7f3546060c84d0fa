// A server that follows a script, edits and calls by builder, and a client whose clock, chance and stores are
// data.

import type { Change } from '../../src/contract';
import { type Client, type ClientOptions, createClient, type Dialect, type Token } from '../../src/docebo';
import type { FetchAllResult, HttpAnswer, HttpRequest } from '../../src/docebo/http/http';
import { NO_CHANGE } from '../../src/enrollment';
import type { BatchCall, BlockCall, Call, Edit, SingleCall } from '../../src/plan';

export const ORIGIN = 'https://acme.docebosaas.com';
export const NOON = Date.UTC(2026, 2, 14, 12);

export const json = (
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body),
});

export const page = (status = 200, headers: Readonly<Record<string, string>> = {}): HttpAnswer => ({
  status,
  headers: { 'content-type': 'text/html; charset=UTF-8', ...headers },
  body: '<!doctype html><title>Sign in</title>',
});

/** Docebo's own form of an error. */
export const error = (status: number, message: unknown, headers: Readonly<Record<string, string>> = {}) =>
  json({ name: 'Error', message, code: 0, status }, status, headers);

export const cut = (): HttpAnswer => ({ ...json({}), body: '{"data":{"upd' });

export const token = (accessToken = 'token-2') =>
  json({ access_token: accessToken, expires_in: 3600, token_type: 'Bearer', scope: 'api' });

type Fault = Extract<FetchAllResult, { ok: false }>;

/** All requests that go out at once, and what comes back: an answer for each, or a fault for all. */
export type Step = readonly HttpAnswer[] | Fault;

export const fault = (kind: Fault['fault']['kind'], detail = 'it broke'): Fault => ({
  ok: false,
  fault: { kind, detail },
});

/** A request as a line: method, path behind the origin, body. */
const line = ({ method, url, body }: HttpRequest): string => {
  if (!url.startsWith(`${ORIGIN}/`)) throw new Error(`a request left the tenant: ${url}`);
  const path = decodeURIComponent(url.slice(ORIGIN.length));
  return [method, path, ...(body === null ? [] : [body])].join(' ');
};

export const KEPT: Token = { accessToken: 'token-1', expiresAt: NOON + 3_600_000, refreshToken: null };

export interface World {
  readonly client: Client;
  /** One list for every `fetchAll`: the requests that went out at once. */
  readonly log: string[][];
  readonly requests: HttpRequest[];
  readonly sleeps: number[];
  /** What `onSent` was told, in all. */
  sent(): number;
  token(): Token | null;
  dialect(): Dialect | null;
}

export interface WorldOptions extends Partial<Omit<ClientOptions, 'fetchAll' | 'dialects' | 'tokens'>> {
  readonly token?: Token | null;
  /**
   * Called before each `fetchAll` with a way to put another token into the store, as another execution may.
   */
  readonly meanwhile?: (put: (token: Token) => void) => void;
  readonly dialect?: Dialect | null;
}

/**
 * A client before a server that follows the script and fails the test if it continues after the script's end.
 */
export function world(
  script: readonly Step[],
  { token: kept = KEPT, dialect: known = 'user_ids', meanwhile, ...options }: WorldOptions = {},
): World {
  const [log, requests, sleeps]: [string[][], HttpRequest[], number[]] = [[], [], []];
  let [time, sent, step] = [NOON, 0, 0];
  let [held, dialect] = [kept, known];
  const client = createClient({
    origin: ORIGIN,
    credentials: {
      grant: 'password',
      clientId: 'rowcall',
      clientSecret: 'secret-of-the-client',
      username: 'ada',
      password: 'password-of-ada',
    },
    now: () => time,
    sleep(ms) {
      sleeps.push(ms);
      time += ms;
    },
    random: () => 0.5,
    tokens: {
      read: () => held,
      write(fresh) {
        held = fresh;
      },
      forget() {
        held = null;
      },
    },
    dialects: {
      read: () => dialect,
      write(found) {
        dialect = found;
      },
    },
    maxWaitMs: 15_000,
    exclusive: (work) => work(),
    onSent(count) {
      sent += count;
      return null;
    },
    fetchAll(asked) {
      meanwhile?.((other) => {
        held = other;
      });
      log.push(asked.map(line));
      requests.push(...asked);
      const next = script[step];
      step += 1;
      if (next === undefined) throw new Error(`nothing in the script for ${log[log.length - 1]?.join(', ')}`);
      return 'ok' in next ? next : { ok: true, answers: next };
    },
    ...options,
  });
  return { client, log, requests, sleeps, sent: () => sent, token: () => held, dialect: () => dialect };
}

export const NOTHING = NO_CHANGE;

export const COMPLETED: Change = { ...NOTHING, status: 2, completedAt: '2026-03-14 12:00:00' };

export const edit = (courseId: number, userId: number, change: Change = COMPLETED): Edit => ({
  key: `${courseId}/${userId}`,
  courseId,
  userId,
  change,
  does: 'update',
  batch: true,
  values: JSON.stringify(change),
});

/** A block: every user x every course, all of them settled by it. */
export const many = (
  courseIds: readonly number[],
  userIds: readonly number[],
  change: Change = COMPLETED,
): BlockCall => ({
  kind: 'put-many',
  courseIds,
  userIds,
  change,
  settles: courseIds.flatMap((courseId) => userIds.map((userId) => edit(courseId, userId, change))),
});

export const one = (courseId: number, userId: number, change: Change = COMPLETED): SingleCall => ({
  kind: 'put-one',
  settles: [edit(courseId, userId, change)],
});

export const batch = (...edits: readonly Edit[]): BatchCall => ({
  kind: 'post-batch',
  settles: edits,
});

/** Like `many`, for who is not enrolled yet. */
export const enroll = (
  courseIds: readonly number[],
  userIds: readonly number[],
  change: Change = NOTHING,
): BlockCall => doing('enroll', many(courseIds, userIds, change));

/** Like `many`, for who is to be enrolled no longer. */
export const unenroll = (courseIds: readonly number[], userIds: readonly number[]): BlockCall =>
  doing('unenroll', many(courseIds, userIds, NOTHING));

const doing = (does: 'enroll' | 'unenroll', call: BlockCall): BlockCall => ({
  ...call,
  kind: `${does}-many`,
  settles: call.settles.map((each) => ({ ...each, does })),
});

export const enrollBatch = (...edits: readonly Edit[]): BatchCall => ({
  kind: 'enroll-batch',
  settles: edits.map((each) => ({ ...each, does: 'enroll' })),
});

/** The answer to a PUT that did all it was asked. */
export const updated = (call: Call) =>
  json({
    data: {
      updated: call.settles.map(({ courseId, userId }) => ({ course_id: courseId, user_id: userId })),
      not_updated: [],
    },
  });

/** The answer to a POST that enrolled all it was asked, in the form of 2025. */
export const enrolled = (call: Call) =>
  json({
    data: {
      errors: [
        {
          enrolled: call.settles.map(({ courseId, userId }) => ({
            id_user: userId,
            id_course: courseId,
            waiting: false,
          })),
        },
      ],
    },
  });

/** The outcomes of a call as `key: kind`. */
export const kinds = (pairs: ReadonlyMap<string, { readonly kind: string }>): Record<string, string> =>
  Object.fromEntries([...pairs].map(([key, { kind }]) => [key, kind]));
