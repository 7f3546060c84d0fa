// The tenant's API as two functions, read and write: each request gets its answer, in the same order.
import type { JobProblem } from '../contract';
import { type Call, type Edit, isBatch } from '../plan';
import { type Delivery, named } from './http/errors';
import type { FetchAll } from './http/http';
import type { Clean } from './http/texts';
import type { Read } from './reads/reads';
import type { Answer, CallOutcome, Credentials, Redemption } from './reads/types';
import { endOf, type Outgoing, type SenderOptions, send } from './sending/send';
import { Session, type TokenStore } from './sending/session';
import { type BatchOptions, type Dialect, requestOf } from './writes/bodies';
import { outcomeOf } from './writes/delivered';
import { dialectIn, looksLikeWrongDialect, swaggerPath } from './writes/dialect';
import { abortRequest, type RunnerStart, runnerRequest, startOf } from './writes/runner';

export interface ClientOptions {
  /** As `readDomain` gives it. */
  readonly origin: string;
  readonly credentials: Credentials;
  readonly fetchAll: FetchAll;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Milliseconds. */
  readonly sleep: (ms: number) => void;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly tokens: TokenStore;
  /** The tenant's dialect as it was found out; `null` if it was not yet. */
  readonly dialects: { read(): Dialect | null; write(dialect: Dialect): void };
  /**
   * Milliseconds that one `readAll`, or one request after another in `write`, may sleep; a longer wait is a
   * problem.
   */
  readonly maxWaitMs: number;
  /** Of these, milliseconds that can pass while nothing answers at all; as many if it is left out. */
  readonly maxUnreachableMs?: number;
  /**
   * Called with all requests that are about to leave, sign-ins included; a problem that it returns keeps them
   * here.
   */
  readonly onSent: (requests: number) => JobProblem | null;
  /** Called with requests that were sent at once, and with how many of them the tenant put off. */
  readonly onAnswered?: (requests: number, putOff: number) => void;
  /** Does the work while no other execution of the same person renews a token. */
  readonly exclusive: <T>(work: () => T) => T;
  /** Most requests in one `fetchAll`; 20 if nothing is said. */
  readonly maxConcurrent?: number;
  /** What batch imports can set off; Docebo's defaults if nothing is said. */
  readonly batchOptions?: BatchOptions;
}

const MAX_CONCURRENT = 20;

const DOCEBOS_DEFAULTS: BatchOptions = { triggerNotifications: null, triggerCertifications: null };

export type Patience = 'patient' | 'once';

export interface Client {
  /** Sends all reads at once; answers in their order. Throws nothing on what an answer says. */
  readAll<T>(reads: readonly Read<T>[]): readonly Answer<T>[];
  /**
   * Sends all but the batch imports at once, then these one after the other, those that update and those that
   * enroll alike. Outcomes come in the order of the calls; every edit of every call has one. `once`: a call
   * that the tenant puts off is not sent again. Throws a RangeError for a status that a batch import has no
   * word for, before anything is sent.
   */
  write(calls: readonly Call[], patience?: Patience): readonly CallOutcome[];
  /** Hands these edits, all of which update, over to Docebo's own job runner. */
  startRunner(edits: readonly Edit[]): RunnerStart;
  /** Asks the runner to end a job. */
  abortRunner(hash: string): void;
  /** Signs in again, to see whether the credentials are good. */
  signIn(): JobProblem | null;
  /** Signs in with what the tenant's own sign-in page gave. */
  redeem(redemption: Redemption): JobProblem | null;
  /** Text of the tenant's, fit to be shown. */
  readonly clean: Clean;
}

export function createClient(options: ClientOptions): Client {
  return new TenantClient(options);
}

/** A single read. */
export function readOne<T>(client: Pick<Client, 'readAll'>, read: Read<T>): Answer<T> {
  const [answer] = client.readAll([read]);
  return answer ?? { ok: false, problem: { code: 'bug', detail: 'a read without an answer' } };
}

type Deliver = (calls: readonly Call[], dialect: Dialect) => readonly Delivery[];

class TenantClient implements Client {
  readonly clean: Clean;
  private readonly session: Session;
  private readonly sending: SenderOptions;
  private readonly batchOptions: BatchOptions;
  private described: Dialect | null | undefined;

  constructor(private readonly options: ClientOptions) {
    this.session = new Session(options);
    this.sending = {
      ...options,
      session: this.session,
      maxConcurrent: options.maxConcurrent ?? MAX_CONCURRENT,
    };
    this.batchOptions = options.batchOptions ?? DOCEBOS_DEFAULTS;
    this.clean = (text) => this.session.clean(text);
  }

  readAll<T>(reads: readonly Read<T>[]): readonly Answer<T>[] {
    const requests = reads.map(({ path }): Outgoing => ({ method: 'GET', path, json: null }));
    const deliveries = send(requests, 'read', this.sending);
    return reads.map((read, index) => answerOf(read, deliveries[index]));
  }

  write(calls: readonly Call[], patience: Patience = 'patient'): readonly CallOutcome[] {
    const batches = calls.filter(isBatch);
    // Throws here rather than after the others are gone.
    for (const batch of batches) requestOf(batch, 'user_ids', this.batchOptions);
    const writing = new Writing(this.deliverer(patience), this.options.now, this.clean);

    // Only the bulk update has names that differ by tenant.
    const many = calls.filter(({ kind }) => kind === 'put-many');
    const known = many.length > 0 ? this.knownDialect() : 'user_ids';
    const dialect = known ?? this.foundBy(many, writing) ?? 'user_ids';
    writing.send(
      calls.filter((call) => !isBatch(call) && !writing.has(call)),
      dialect,
    );
    for (const batch of batches) writing.send([batch], 'user_ids');
    return calls.map((call) => writing.outcomeOf(call));
  }

  startRunner(edits: readonly Edit[]): RunnerStart {
    return startOf(send([runnerRequest(edits)], 'write', this.sending)[0]);
  }

  abortRunner(hash: string): void {
    send([abortRequest(hash)], 'write', this.sending);
  }

  signIn(): JobProblem | null {
    return problemOf(this.session.signIn());
  }

  redeem(redemption: Redemption): JobProblem | null {
    return problemOf(this.session.redeem(redemption));
  }

  private deliverer(patience: Patience): Deliver {
    const sending = patience === 'once' ? { ...this.sending, maxWaitMs: 0 } : this.sending;
    return (calls, dialect) =>
      send(
        calls.map((call) => requestOf(call, dialect, this.batchOptions)),
        'write',
        sending,
      );
  }

  private knownDialect(): Dialect | null {
    const kept = this.options.dialects.read();
    if (kept) return kept;
    if (this.described === undefined) {
      this.described = this.describedDialect();
      if (this.described) this.options.dialects.write(this.described);
    }
    return this.described;
  }

  /** What the tenant's own description says; `null` if it cannot be had or does not say. */
  private describedDialect(): Dialect | null {
    const raw = (path: string): Read<object> => ({
      path,
      parse: (body) => (typeof body === 'object' ? body : null),
    });
    const [services] = this.readAll([raw('/manage/v1/site/microservices')]);
    const path = services?.ok ? swaggerPath(services.value, this.options.origin) : null;
    const [swagger] = path === null ? [] : this.readAll([raw(path)]);
    return swagger?.ok ? dialectIn(swagger.value) : null;
  }

  /** The names that one small call finds out, or the next one if that answer is unclear. */
  private foundBy(calls: readonly Call[], writing: Writing): Dialect | null {
    for (const call of [...calls].sort((a, b) => pairsIn(a) - pairsIn(b))) {
      if (writing.end) return null;
      const dialect = writing.probe(call);
      if (dialect === null) continue;
      this.options.dialects.write(dialect);
      return dialect;
    }
    return null;
  }
}

const problemOf = (signedIn: Answer<string>): JobProblem | null => (signedIn.ok ? null : signedIn.problem);

function answerOf<T>(read: Read<T>, delivery: Delivery | undefined): Answer<T> {
  if (delivery?.kind !== 'answered') {
    return {
      ok: false,
      problem: delivery?.problem ?? { code: 'bug', detail: 'a read without a delivery' },
    };
  }
  const value = read.parse(delivery.body);
  if (value !== null) return { ok: true, value };
  const request = named({ method: 'GET', path: read.path });
  return {
    ok: false,
    problem: { code: 'unexpected-shape', request, detail: 'a field is missing or unfit' },
  };
}

/** The calls of one `write` and what was delivered of them. */
class Writing {
  private readonly outcomes = new Map<Call, CallOutcome>();
  private readonly deliveries: Delivery[] = [];
  private tookMs = 0;

  constructor(
    private readonly deliver: Deliver,
    private readonly now: () => number,
    private readonly clean: Clean,
  ) {}

  has(call: Call): boolean {
    return this.outcomes.has(call);
  }

  /** A delivery after which nothing more may be sent. */
  get end(): Delivery | null {
    return endOf(this.deliveries);
  }

  /** Sends these at once; after an end they are delivered like it. */
  send(calls: readonly Call[], dialect: Dialect): void {
    const { end } = this;
    const sent = end ? calls.map(() => end) : this.timed(calls, dialect);
    calls.forEach((call, index) => {
      this.keep(call, sent[index]);
    });
  }

  outcomeOf(call: Call): CallOutcome {
    return this.outcomes.get(call) ?? outcomeOf(call, undefined, 0, this.clean);
  }

  /**
   * Sends one bulk call with the names of 2026, and with those of 2017 if the first were refused. Returns the
   * names that the tenant has shown to take: by looking at the pairs, not only by saying yes.
   */
  probe(call: Call): Dialect | null {
    const [first] = this.timed([call], 'user_ids');
    if (first?.kind !== 'refused' || !refusesNames(first)) return shown('user_ids', this.keep(call, first));
    const [second] = this.timed([call], 'user_id');
    // Refused both ways: then the first refusal is the one to report.
    return shown('user_id', this.keep(call, second?.kind === 'refused' ? first : second));
  }

  private timed(calls: readonly Call[], dialect: Dialect): readonly Delivery[] {
    const began = this.now();
    const delivered = this.deliver(calls, dialect);
    this.tookMs = this.now() - began;
    return delivered;
  }

  private keep(call: Call, delivery: Delivery | undefined): CallOutcome {
    if (delivery) this.deliveries.push(delivery);
    const outcome = outcomeOf(call, delivery, this.tookMs, this.clean);
    this.outcomes.set(call, outcome);
    return outcome;
  }
}

/** The dialect, if the outcome proves that the tenant takes it. */
function shown(dialect: Dialect, { pairs, refusedWhole }: CallOutcome): Dialect | null {
  const settled = [...pairs.values()].some(({ kind }) => kind === 'updated' || kind === 'refused');
  return refusedWhole === null && settled ? dialect : null;
}

const refusesNames = ({ problem, body }: Extract<Delivery, { kind: 'refused' }>): boolean =>
  problem.code === 'refused' && looksLikeWrongDialect(problem.status, body);

const pairsIn = (call: Call): number =>
  'userIds' in call ? call.userIds.length * call.courseIds.length : call.settles.length;
