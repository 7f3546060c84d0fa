// The tenant as a running HTTP server: takes requests, lets limits and faults have their say, answers, keeps
// the log.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { importItems } from './api/batch';
import type { Context } from './api/endpoint';
import { findEndpoint, type Match } from './api/endpoints';
import { Refusal } from './api/refusal';
import { bodyForTheLog, ClientLeft, readJson, readText, sizeOf } from './api/request-body';
import { SignIn } from './api/sign-in';
import type { TenantData } from './data';
import type { Written } from './enrollment';
import { faultyReply, Injector, jsonReply, type Reply } from './faults/injection';
import { Pages } from './faults/pages';
import { disfigure, type Quirks, quirksOf } from './faults/quirks';
import type { Access } from './faults/types';
import { Jobs } from './jobs';
import { LaggedView } from './lag';
import { HourlyLimit } from './limit';
import { dayIn, momentOf } from './moments';
import {
  type CallRecord,
  DEFAULT_CREDENTIALS,
  DEFAULT_SETTINGS,
  type PlainRequest,
  type Tenant,
  type TenantOptions,
  type TenantSettings,
} from './options';
import { Store } from './store';

const TOKEN_PATH = '/oauth2/token';
const REVOKE_PATH = '/oauth2/revoke';
const LOGOUT_PATH = '/manage/v1/user/logout';

/** For people's browsers: no call of an API, so that no limit and no fault meets it and no log has it. */
const AUTHORIZE_PATH = '/oauth2/authorize';

/**
 * A batch call keeps its turn for its latency, and so long on the wall's clock even in virtual time: without
 * it, calls that were sent together would look as if they had come one after the other.
 */
const BATCH_WORK_MS = 5;

/** Long, so that a connection that a client still counts on is not closed under its next call. */
const KEEP_ALIVE_MS = 120_000;

/** A request as far as it has been read. */
interface Arrival {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: PlainRequest['headers'];
  readonly text: string;
  readonly match: Match | Refusal | 'sign-in' | 'revoke' | 'log-out';
  /** False for a batch call that came while another was being worked on. */
  readonly hasTurn: boolean;
  /** Milliseconds until the hourly limit has room again; `null` if it has room. */
  readonly msToRoom: number | null;
}

/** What happens to it. */
interface Outcome {
  readonly reply: Reply;
  readonly fault: string | null;
  /** Seconds to hold the connection before it is closed. */
  readonly hold: number;
}

export class TenantServer implements Tenant {
  readonly credentials: Tenant['credentials'];
  readonly #server: Server;
  readonly #signIn: SignIn;
  readonly #clock: () => number;
  readonly #wait: (ms: number) => Promise<void>;
  readonly #zone: string;
  readonly #seed: number;
  readonly #listeners = new Set<(call: CallRecord) => void>();
  #settings: TenantSettings;
  #quirks: Quirks;
  #store: Store;
  /** `null` while readings do not lag. */
  #lagged: LaggedView | null = null;
  #pages: Pages;
  #jobs = new Jobs();
  #injector: Injector;
  #limit = new HourlyLimit();
  #calls: CallRecord[] = [];
  #batchRunning = false;
  #underWay = 0;
  #url = '';

  /** `address`: that of a tenant without a server. */
  constructor(options: TenantOptions, address = '') {
    this.#url = address;
    const { data, port: _port, clock, wait, credentials, seed, zone, ...settings } = options;
    this.credentials = credentials ?? DEFAULT_CREDENTIALS;
    this.#signIn = new SignIn(this.credentials);
    this.#clock = clock ?? Date.now;
    this.#wait = wait ?? waitOnTheWall;
    this.#zone = zone ?? 'UTC';
    this.#seed = seed ?? 1;
    this.#settings = { ...DEFAULT_SETTINGS, ...settings };
    this.#quirks = quirksOf(this.#settings.dialect, this.#settings.faults);
    this.#injector = new Injector(this.#settings.faults, this.#seed);
    this.#pages = new Pages(this.#seed);
    this.#store = this.#opened(data);
    this.#server = createServer((request, response) => void this.#take(request, response));
    this.#server.keepAliveTimeout = KEEP_ALIVE_MS;
  }

  get url(): string {
    return this.#url;
  }

  /** Binds the loopback address alone. Rejects if the port is taken. */
  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', () => {
        const address = this.#server.address();
        if (address === null || typeof address === 'string')
          return reject(new Error('The server has no port.'));
        this.#url = `http://127.0.0.1:${address.port}`;
        resolve();
      });
    });
  }

  state(): TenantData {
    this.#doJobs();
    return this.#store.snapshot();
  }

  calls(): readonly CallRecord[] {
    return this.#calls;
  }

  onCall(listener: (call: CallRecord) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  completions(userId: number, courseId: number): number {
    return this.#store.completions(userId, courseId);
  }

  certificates(userId: number, courseId: number): number {
    return this.#store.certificates(userId, courseId);
  }

  fired(): ReturnType<Tenant['fired']> {
    return this.#store.fired();
  }

  archived(): ReturnType<Tenant['archived']> {
    return this.#store.archived();
  }

  shownDay(userId: number, courseId: number): string | null {
    const completedAt = this.#store.enrollment(userId, courseId)?.completedAt ?? null;
    return completedAt === null ? null : dayIn(completedAt, this.#zone);
  }

  settings(): TenantSettings {
    return this.#settings;
  }

  set(settings: Partial<TenantSettings>): void {
    this.#settings = { ...this.#settings, ...settings };
    this.#quirks = quirksOf(this.#settings.dialect, this.#settings.faults);
    if (!settings.faults) return;
    this.#injector = new Injector(settings.faults, this.#seed);
    this.#pages = new Pages(this.#seed);
    this.#lagged = this.#lags() ? (this.#lagged ?? new LaggedView(this.#store.snapshot())) : null;
  }

  #opened(data: TenantData): Store {
    this.#lagged = this.#lags() ? new LaggedView(data) : null;
    return new Store(data, (written) => this.#written(written));
  }

  #lags(): boolean {
    return this.#quirks.lagS > 0;
  }

  #written(written: Written): void {
    this.#lagged?.take(written, this.#clock());
  }

  forgetRefreshTokens(): void {
    this.#signIn.forgetRefreshTokens();
  }

  reset(data: TenantData): void {
    this.#store = this.#opened(data);
    this.#pages = new Pages(this.#seed);
    this.#jobs = new Jobs();
    this.#calls = [];
    this.#limit = new HourlyLimit();
    this.#injector = new Injector(this.#settings.faults, this.#seed);
  }

  close(): Promise<void> {
    if (!this.#server.listening) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.#server.close((error) => (error ? reject(error) : resolve()));
      this.#server.closeAllConnections();
    });
  }

  answerAll(requests: readonly PlainRequest[]): ReturnType<Tenant['answerAll']> {
    let longest = 0;
    let batches = 0;
    const answers = requests.map(({ method, url, headers, text }, n) => {
      const { pathname: path, search } = new URL(url);
      const at = this.#clock();
      const match = this.#match(method, path);
      if (kindOf(match) === 'POST batch') batches += 1;
      const arrival: Arrival = {
        at,
        method,
        path,
        query: search.slice(1),
        headers,
        text,
        match,
        hasTurn: kindOf(match) !== 'POST batch' || batches === 1,
        msToRoom: this.#limit.take(at, this.#settings.callsPerHour),
      };
      const { turns, isTooMany } = this.#placeOf(n + 1);
      const { waitMs, cut } = this.#workTime(arrival, turns);
      const outcome = isTooMany ? TOO_MANY : cutOff(this.#outcome(arrival), cut);
      this.#record(arrival, outcome);
      longest = Math.max(longest, waitMs + outcome.hold * 1000);
      return outcome.reply;
    });
    return { answers, ms: longest };
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = this.#clock();
    const method = request.method ?? '';
    const [path = '', ...rest] = (request.url ?? '').split('?');
    if (path === AUTHORIZE_PATH && (method === 'GET' || method === 'POST')) {
      await this.#show(request, response, rest.join('?'));
      return;
    }
    const match = this.#match(method, path);
    const isBatch = kindOf(match) === 'POST batch';
    const hasTurn = !isBatch || !this.#batchRunning;
    if (isBatch && hasTurn) this.#batchRunning = true;
    this.#underWay += 1;
    const { turns, isTooMany } = this.#placeOf(this.#underWay);
    const msToRoom = this.#limit.take(at, this.#settings.callsPerHour);
    const query = rest.join('?');
    let arrival: Arrival = {
      at,
      method,
      path,
      query,
      headers: textHeaders(request.headers),
      text: '',
      match,
      hasTurn,
      msToRoom,
    };
    let outcome: Outcome;
    try {
      arrival = { ...arrival, text: await readText(request) };
      const { waitMs, cut } = this.#workTime(arrival, turns);
      if (waitMs > 0) await this.#wait(waitMs);
      if (isBatch && hasTurn) await waitOnTheWall(BATCH_WORK_MS);
      outcome = isTooMany ? TOO_MANY : cutOff(this.#outcome(arrival), cut);
    } catch (error) {
      if (error instanceof ClientLeft) return;
      outcome = { reply: jsonReply(refusalOf(error)), fault: null, hold: 0 };
    } finally {
      if (isBatch && hasTurn) this.#batchRunning = false;
      this.#underWay -= 1;
    }
    this.#record(arrival, outcome);
    if (outcome.hold > 0) await this.#wait(outcome.hold * 1000);
    send(outcome.reply, response);
  }

  /** Whether the Nth request at the same time is too many, or how many turns it waits for. */
  #placeOf(n: number): { readonly turns: number; readonly isTooMany: boolean } {
    const { most, queue } = this.#quirks.atOnce;
    return { turns: queue ? Math.ceil(n / most) : 1, isTooMany: !queue && n > most };
  }

  /**
   * Milliseconds from a request's arrival to its answer, and whether something in between cuts it off before.
   */
  #workTime({ method, text }: Arrival, turns: number): { readonly waitMs: number; readonly cut: boolean } {
    const { ms, cutMs } = this.#quirks.slowItems;
    const workMs = ms > 0 && method !== 'GET' ? ms * sizeOf(text) : 0;
    const cut = cutMs !== null && workMs > cutMs;
    return { waitMs: turns * this.#settings.latencyMs + (cut ? cutMs : workMs), cut };
  }

  /** The page on which a person signs in. */
  async #show(request: IncomingMessage, response: ServerResponse, query: string): Promise<void> {
    try {
      const form = await readText(request);
      const { page } = this.#signIn;
      const answer = page.answer(request.method ?? '', query, form, this.#settings, this.#clock());
      const headers = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };
      if (answer.kind === 'redirect') response.writeHead(303, { ...headers, location: answer.to }).end();
      else {
        response.writeHead(answer.status, { ...headers, 'content-type': 'text/html; charset=utf-8' });
        response.end(answer.html);
      }
    } catch (error) {
      if (error instanceof ClientLeft) return;
      send(jsonReply(refusalOf(error)), response);
    }
  }

  #match(method: string, path: string): Arrival['match'] {
    if (path === TOKEN_PATH) return 'sign-in';
    if (path === REVOKE_PATH && this.#settings.revokes) return 'revoke';
    if (path === LOGOUT_PATH) return 'log-out';
    return findEndpoint(method, path);
  }

  /** Limits first, then faults, then the work itself. */
  #outcome(arrival: Arrival): Outcome {
    this.#doJobs();
    const { msToRoom } = arrival;
    if (msToRoom !== null) {
      const headers = this.#settings.retryAfter ? { 'retry-after': String(Math.ceil(msToRoom / 1000)) } : {};
      const refusal = new Refusal(429, 'You have exceeded the number of calls allowed in an hour.', headers);
      return { reply: jsonReply(refusal), fault: null, hold: 0 };
    }
    const { method, path, query, text, match } = arrival;
    const hit = this.#injector.draw(accessOf(method, match), `${method} ${path}?${query}\n${text}`);
    if (hit === null) return { reply: this.#work(arrival), fault: null, hold: 0 };
    const real = hit.done ? this.#work(arrival) : null;
    const hold = hit.fault.name === 'timeout' ? hit.fault.after : 0;
    return { reply: faultyReply(hit.fault, real), fault: hit.fault.spec, hold };
  }

  #work(arrival: Arrival): Reply {
    const { match, method, headers, text, at } = arrival;
    try {
      if (match instanceof Refusal) throw match;
      if (isAboutSignIn(match)) {
        const { path } = arrival;
        if (method !== 'POST')
          throw new Refusal(405, `${path} takes POST, not ${method}.`, { allow: 'POST' });
        if (arrival.query !== '') throw new Refusal(400, `${path} takes no query.`);
        const type = headers['content-type'] ?? '';
        switch (match) {
          case 'sign-in':
            return this.#signIn.answer(type, text, at, this.#settings.tokenLifetimeS);
          case 'revoke':
            return this.#signIn.revoke(type, text);
          case 'log-out':
            if (text !== '') throw new Refusal(400, `${path} takes no body.`);
            return jsonReply(this.#signIn.logOut(headers.authorization, at));
        }
      }
      const { endpoint, ids, names } = match;
      if (endpoint.access !== 'public')
        this.#signIn.check(headers.authorization, this.#clock(), this.#quirks.callsPerToken);
      if (endpoint.access === 'admin' && this.credentials.level === 'user')
        throw new Refusal(403, 'You are not allowed to perform this action.');
      if (!arrival.hasTurn)
        throw new Refusal(
          409,
          'Another batch call is being worked on. Batch calls must not run at the same time.',
        );
      const answer = endpoint.handle(
        {
          ids,
          names,
          search: new URLSearchParams(arrival.query),
          body: readJson(method, headers['content-type'], text),
        },
        this.#context(),
      );
      return jsonReply(disfigure(answer, this.#quirks));
    } catch (error) {
      return jsonReply(refusalOf(error));
    }
  }

  /** What the job runner has had time for by now. */
  #doJobs(): void {
    const { runner } = this.#quirks;
    if (runner !== null)
      this.#jobs.advance(
        this.#clock(),
        runner,
        (items) => importItems(items, this.#context()).filter(({ success }) => !success).length,
      );
  }

  #context(): Context {
    const now = this.#clock();
    return {
      store: this.#store,
      shown: this.#lagged?.advance(now, this.#quirks.lagS * 1000) ?? this.#store,
      pages: this.#pages,
      jobs: this.#jobs,
      clock: now,
      now: momentOf(now),
      quirks: this.#quirks,
      url: this.#url,
      zone: this.#zone,
      credentials: this.credentials,
    };
  }

  #record(arrival: Arrival, { reply, fault }: Outcome): void {
    const { at, method, path, match } = arrival;
    // Also if the tenant has nothing there: whoever asks sends a secret anyway.
    const mayHoldSecrets = isAboutSignIn(match) || path.startsWith('/oauth2/');
    const query = mayHoldSecrets ? '' : arrival.query;
    const call: CallRecord = {
      kind: kindOf(match),
      method,
      path,
      query,
      body: bodyForTheLog(arrival.text, mayHoldSecrets),
      status: reply.status,
      at,
      ms: this.#clock() - at,
      fault,
      refusal: reply.status >= 400 ? reply.body : null,
    };
    this.#calls.push(call);
    for (const listener of this.#listeners) listener(call);
  }
}

const TOO_MANY: Outcome = {
  reply: jsonReply(new Refusal(429, 'Too many requests at once.')),
  fault: null,
  hold: 0,
};

/** What something in between says about work that takes too long for it, and is done anyway. */
const CUT: Reply = {
  status: 504,
  headers: { 'content-type': 'text/html; charset=UTF-8' },
  body: '<!DOCTYPE html><html><body><h1>504 Gateway Time-out</h1></body></html>',
};

const SIGN_IN_KINDS = { 'sign-in': 'POST token', revoke: 'POST revoke', 'log-out': 'POST logout' } as const;

/** Whether a request may carry secrets anywhere in it, and changes nothing that the tenant holds. */
const isAboutSignIn = (match: Arrival['match']): match is keyof typeof SIGN_IN_KINDS =>
  typeof match === 'string';

/** What a request is, for the faults that look at it. */
function accessOf(method: string, match: Arrival['match']): Access {
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

function kindOf(match: Arrival['match']): CallRecord['kind'] {
  if (isAboutSignIn(match)) return SIGN_IN_KINDS[match];
  return match instanceof Refusal ? 'unknown' : match.endpoint.kind;
}

/**
 * A refusal as it is; anything else is an error of the tenant's own, shown on the console and answered with
 * 500.
 */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  console.error(error);
  return new Refusal(
    500,
    `The tenant itself failed: ${error instanceof Error ? error.message : String(error)}`,
  );
}

/** The headers of a request, each as one text. */
const textHeaders = (headers: IncomingMessage['headers']): PlainRequest['headers'] =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );

const cutOff = (outcome: Outcome, cut: boolean): Outcome => (cut ? { ...outcome, reply: CUT } : outcome);

function send(reply: Reply, response: ServerResponse): void {
  if (reply.body === null) {
    response.socket?.destroy();
    return;
  }
  response.writeHead(reply.status, { ...reply.headers, 'content-length': Buffer.byteLength(reply.body) });
  response.end(reply.body);
}

function waitOnTheWall(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
