// The tenant without a server: its data and settings, and what each request comes to.
import { importItems } from './api/batch';
import type { Context } from './api/endpoint';
import type { Match } from './api/endpoints';
import { Refusal } from './api/refusal';
import { readJson, sizeOf } from './api/request-body';
import { SignIn } from './api/sign-in';
import { type Arrival, accessOf, isAboutSignIn, isBatch, kindOf, matchOf } from './arrivals';
import { CallLog } from './call-log';
import type { TenantData } from './data';
import { faultyReply, Injector, jsonReply, type Reply } from './faults/injection';
import { Pages } from './faults/pages';
import { disfigure, type Quirks, quirksOf } from './faults/quirks';
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
import { cutOff, errorReply, type Outcome, overLimit, plain, TOO_MANY } from './outcomes';
import { answerSignInCall } from './sign-in-calls';
import { Store } from './store';

export class InMemoryTenant implements Tenant {
  readonly credentials: Tenant['credentials'];
  protected readonly clock: () => number;
  protected readonly signIn: SignIn;
  readonly #log = new CallLog();
  readonly #zone: string;
  readonly #seed: number;
  #settings: TenantSettings;
  #quirks: Quirks;
  #store: Store;
  /** `null` while readings do not lag. */
  #lagged: LaggedView | null = null;
  #pages: Pages;
  #jobs = new Jobs();
  #injector: Injector;
  #limit = new HourlyLimit();

  /** `url`: its address. */
  constructor(
    options: TenantOptions,
    public url: string,
  ) {
    const { data, port: _port, clock, wait: _wait, credentials, seed, zone, ...settings } = options;
    this.credentials = credentials ?? DEFAULT_CREDENTIALS;
    this.signIn = new SignIn(this.credentials);
    this.clock = clock ?? Date.now;
    this.#zone = zone ?? 'UTC';
    this.#seed = seed ?? 1;
    this.#settings = { ...DEFAULT_SETTINGS, ...settings };
    this.#quirks = quirksOf(this.#settings.dialect, this.#settings.faults);
    this.#injector = new Injector(this.#settings.faults, this.#seed);
    this.#pages = new Pages(this.#seed);
    this.#store = this.#opened(data);
  }

  state(): TenantData {
    this.#doJobs();
    return this.#store.snapshot();
  }

  calls(): readonly CallRecord[] {
    return this.#log.calls;
  }

  onCall(listener: (call: CallRecord) => void): () => void {
    return this.#log.onCall(listener);
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

  forgetRefreshTokens(): void {
    this.signIn.forgetRefreshTokens();
  }

  reset(data: TenantData): void {
    this.#store = this.#opened(data);
    this.#pages = new Pages(this.#seed);
    this.#jobs = new Jobs();
    this.#log.clear();
    this.#limit = new HourlyLimit();
    this.#injector = new Injector(this.#settings.faults, this.#seed);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #opened(data: TenantData): Store {
    this.#lagged = this.#lags() ? new LaggedView(data) : null;
    return new Store(data, (written) => this.#lagged?.take(written, this.clock()));
  }

  #lags(): boolean {
    return this.#quirks.lagS > 0;
  }

  answerAll(requests: readonly PlainRequest[]): ReturnType<Tenant['answerAll']> {
    let longest = 0;
    let isBatchTaken = false;
    const answers = requests.map(({ method, url, headers, text }, n) => {
      const { pathname: path, search } = new URL(url);
      const arrival = this.arrive({ method, path, query: search.slice(1), headers, text }, !isBatchTaken);
      isBatchTaken ||= isBatch(arrival);
      const { turns, isTooMany } = this.placeOf(n + 1);
      const { waitMs, cut } = this.workTime(arrival, turns);
      const outcome = this.outcomeOf(arrival, isTooMany, cut);
      this.record(arrival, outcome);
      longest = Math.max(longest, waitMs + outcome.hold * 1000);
      return outcome.reply;
    });
    return { answers, ms: longest };
  }

  /** `isBatchFree`: whether no batch call is being worked on. Counts the request in the hourly limit. */
  protected arrive(
    request: Pick<Arrival, 'method' | 'path' | 'query' | 'headers' | 'text'>,
    isBatchFree: boolean,
  ): Arrival {
    const at = this.clock();
    const match = matchOf(request.method, request.path, this.#settings.revokes);
    return {
      ...request,
      at,
      match,
      hasTurn: kindOf(match) !== 'POST batch' || isBatchFree,
      msToRoom: this.#limit.take(at, this.#settings.callsPerHour),
    };
  }

  /** Whether the Nth request at the same time is too many, or how many turns it waits for. */
  protected placeOf(n: number): { readonly turns: number; readonly isTooMany: boolean } {
    const { most, queue } = this.#quirks.atOnce;
    return { turns: queue ? Math.ceil(n / most) : 1, isTooMany: !queue && n > most };
  }

  /**
   * Milliseconds from a request's arrival to its answer, and whether something in between cuts it off before.
   */
  protected workTime(
    { method, text }: Arrival,
    turns: number,
  ): { readonly waitMs: number; readonly cut: boolean } {
    const { ms, cutMs } = this.#quirks.slowItems;
    const workMs = ms > 0 && method !== 'GET' ? ms * sizeOf(text) : 0;
    const cut = cutMs !== null && workMs > cutMs;
    return { waitMs: turns * this.#settings.latencyMs + (cut ? cutMs : workMs), cut };
  }

  protected outcomeOf(arrival: Arrival, isTooMany: boolean, cut: boolean): Outcome {
    return isTooMany ? TOO_MANY : cutOff(this.#outcome(arrival), cut);
  }

  protected record(arrival: Arrival, outcome: Outcome): void {
    this.#log.add(arrival, outcome, this.clock());
  }

  /** Limits first, then faults, then the work itself. */
  #outcome(arrival: Arrival): Outcome {
    this.#doJobs();
    const { method, path, query, text, msToRoom } = arrival;
    if (msToRoom !== null) return overLimit(msToRoom, this.#settings.retryAfter);
    const hit = this.#injector.draw(accessOf(arrival), `${method} ${path}?${query}\n${text}`);
    if (hit === null) return plain(this.#work(arrival));
    const real = hit.done ? this.#work(arrival) : null;
    const hold = hit.fault.name === 'timeout' ? hit.fault.after : 0;
    return { reply: faultyReply(hit.fault, real), fault: hit.fault.spec, hold };
  }

  #work(arrival: Arrival): Reply {
    const { match } = arrival;
    try {
      if (match instanceof Refusal) throw match;
      return isAboutSignIn(match)
        ? answerSignInCall(match, arrival, this.signIn, this.#settings.tokenLifetimeS)
        : this.#atEndpoint(match, arrival);
    } catch (error) {
      return errorReply(error);
    }
  }

  #atEndpoint({ endpoint, ids, names }: Match, { method, query, headers, text, hasTurn }: Arrival): Reply {
    if (endpoint.access !== 'public')
      this.signIn.check(headers.authorization, this.clock(), this.#quirks.callsPerToken);
    if (endpoint.access === 'admin' && this.credentials.level === 'user')
      throw new Refusal(403, 'You are not allowed to perform this action.');
    if (!hasTurn)
      throw new Refusal(
        409,
        'Another batch call is being worked on. Batch calls must not run at the same time.',
      );
    const body = readJson(method, headers['content-type'], text);
    const answer = endpoint.handle({ ids, names, search: new URLSearchParams(query), body }, this.#context());
    return jsonReply(disfigure(answer, this.#quirks));
  }

  /** What the job runner has had time for by now. */
  #doJobs(): void {
    const { runner } = this.#quirks;
    if (runner !== null)
      this.#jobs.advance(
        this.clock(),
        runner,
        (items) => importItems(items, this.#context()).filter(({ success }) => !success).length,
      );
  }

  #context(): Context {
    const now = this.clock();
    return {
      store: this.#store,
      shown: this.#lagged?.advance(now, this.#quirks.lagS * 1000) ?? this.#store,
      pages: this.#pages,
      jobs: this.#jobs,
      clock: now,
      now: momentOf(now),
      quirks: this.#quirks,
      url: this.url,
      zone: this.#zone,
      credentials: this.credentials,
    };
  }
}
