// The tenant's API as two functions: read these, write these. Each request gets its answer, in its place.
import type { JobProblem } from '../contract';
import { type Call, type Edit, isBatch } from '../plan';
import { addressOf, type BatchOptions, type Dialect, requestOf } from './bodies';
import { dialectIn, looksLikeWrongDialect, swaggerPath } from './dialect';
import { enrollOutcomes, unenrollOutcomes } from './enrolling';
import { type Delivery, firstWords, named } from './errors';
import type { FetchAll } from './http';
import { importOutcomes } from './imports';
import { putOutcomes } from './outcomes';
import type { PairOutcomes } from './pairs';
import type { Read } from './reads';
import { abortRequest, type RunnerStart, runnerRequest, startOf } from './runner';
import { endOf, type Outgoing, send } from './send';
import { Session, type TokenStore } from './session';
import type { Clean } from './texts';
import type { Answer, CallOutcome, Credentials, PairOutcome, Redemption } from './types';

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
  /** The tenant's dialect as it was found out; `null` where it was not yet. */
  readonly dialects: { read(): Dialect | null; write(dialect: Dialect): void };
  /**
   * Milliseconds that one `readAll`, or one request after another in `write`, may sleep; a longer wait is a
   * problem.
   */
  readonly maxWaitMs: number;
  /**
   * Told of all requests that are about to leave, sign-ins included; a problem that it returns keeps them
   * here.
   */
  readonly onSent: (requests: number) => JobProblem | null;
  /** Told of requests that were sent at once, and of how many of them the tenant put off. */
  readonly onAnswered?: (requests: number, putOff: number) => void;
  /** Does the work while no other execution of the same person renews a token. */
  readonly alone: <T>(work: () => T) => T;
  /** Most requests in one `fetchAll`; 20 where nothing is said. */
  readonly maxConcurrent?: number;
  /** What batch imports may set off; Docebo's defaults where nothing is said. */
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
  const session = new Session(options);
  const sending = { ...options, session, maxConcurrent: options.maxConcurrent ?? MAX_CONCURRENT };
  const batchOptions = options.batchOptions ?? DOCEBOS_DEFAULTS;
  let described: Dialect | null | undefined;

  function readAll<T>(reads: readonly Read<T>[]): readonly Answer<T>[] {
    const requests = reads.map(({ path }): Outgoing => ({ method: 'GET', path, json: null }));
    const deliveries = send(requests, 'read', sending);
    return reads.map((read, index): Answer<T> => {
      const delivery = deliveries[index];
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
    });
  }

  /**
   * What the tenant's own description says, looked at once; `null` where it cannot be had or does not say.
   */
  function describedDialect(): Dialect | null {
    const raw = (path: string): Read<object> => ({
      path,
      parse: (body) => (typeof body === 'object' ? body : null),
    });
    const [services] = readAll([raw('/manage/v1/site/microservices')]);
    const path = services?.ok ? swaggerPath(services.value, options.origin) : null;
    const [swagger] = path === null ? [] : readAll([raw(path)]);
    return swagger?.ok ? dialectIn(swagger.value) : null;
  }

  function knownDialect(): Dialect | null {
    const kept = options.dialects.read();
    if (kept) return kept;
    if (described === undefined) {
      described = describedDialect();
      if (described) options.dialects.write(described);
    }
    return described;
  }

  const deliverer =
    (patience: Patience) =>
    (calls: readonly Call[], dialect: Dialect): readonly Delivery[] =>
      send(
        calls.map((call) => requestOf(call, dialect, batchOptions)),
        'write',
        patience === 'once' ? { ...sending, maxWaitMs: 0 } : sending,
      );

  const outcome = (call: Call, delivery: Delivery | undefined, ms: number): CallOutcome =>
    outcomeOf(call, delivery ?? NO_DELIVERY, ms, session.clean);

  function write(calls: readonly Call[], patience: Patience = 'patient'): readonly CallOutcome[] {
    const send = deliverer(patience);
    let tookMs = 0;
    const deliver: typeof send = (some, dialect) => {
      const began = options.now();
      const delivered = send(some, dialect);
      tookMs = options.now() - began;
      return delivered;
    };
    const batches = calls.filter(isBatch);
    // Throws here rather than after the others are gone.
    for (const batch of batches) requestOf(batch, 'user_ids', batchOptions);
    const outcomes = new Map<Call, CallOutcome>();
    const deliveries: Delivery[] = [];
    const keep = (call: Call, delivery: Delivery | undefined): CallOutcome => {
      if (delivery) deliveries.push(delivery);
      const became = outcome(call, delivery, tookMs);
      outcomes.set(call, became);
      return became;
    };

    // Only the bulk update has names that differ by tenant.
    const many = calls.filter(({ kind }) => kind === 'put-many');
    const known = many.length > 0 ? knownDialect() : 'user_ids';
    // The names are not known: one small call finds them out, or the next one if that answer is unclear.
    const unsure = known === null ? [...many].sort((a, b) => pairsIn(a) - pairsIn(b)) : [];
    let dialect = known;
    for (let next = unsure.shift(); next && dialect === null && !endOf(deliveries); next = unsure.shift()) {
      dialect = probe(next, keep, deliver);
    }
    const rest = calls.filter((call) => !isBatch(call) && !outcomes.has(call));
    const end = endOf(deliveries);
    const sent = end ? rest.map(() => end) : deliver(rest, dialect ?? 'user_ids');
    rest.forEach((call, index) => {
      keep(call, sent[index]);
    });
    for (const batch of batches) keep(batch, endOf(deliveries) ?? deliver([batch], 'user_ids')[0]);
    return calls.map((call) => outcomes.get(call) ?? outcome(call, undefined, 0));
  }

  /**
   * Sends one bulk call with the names of 2026, and with those of 2017 where the first were refused. Returns
   * the names that the tenant has shown to take: by looking at the pairs, not only by saying yes.
   */
  function probe(
    call: Call,
    keep: (call: Call, delivery: Delivery | undefined) => CallOutcome,
    deliver: ReturnType<typeof deliverer>,
  ): Dialect | null {
    const [first] = deliver([call], 'user_ids');
    if (first?.kind !== 'refused' || !refusesNames(first)) return remembered('user_ids', keep(call, first));
    const [second] = deliver([call], 'user_id');
    // Refused both ways: then the first refusal is the one to tell.
    return remembered('user_id', keep(call, second?.kind === 'refused' ? first : second));
  }

  function remembered(dialect: Dialect, { pairs, refusedWhole }: CallOutcome): Dialect | null {
    const told = [...pairs.values()].some(({ kind }) => kind === 'updated' || kind === 'refused');
    if (refusedWhole !== null || !told) return null;
    options.dialects.write(dialect);
    return dialect;
  }

  const problemOf = (signedIn: Answer<string>): JobProblem | null => (signedIn.ok ? null : signedIn.problem);
  return {
    readAll,
    write,
    startRunner: (edits) => startOf(send([runnerRequest(edits)], 'write', sending)[0]),
    abortRunner(hash) {
      send([abortRequest(hash)], 'write', sending);
    },
    signIn: () => problemOf(session.signIn()),
    redeem: (redemption) => problemOf(session.redeem(redemption)),
    clean: (text) => session.clean(text),
  };
}

const NO_DELIVERY: Delivery = {
  kind: 'unknown',
  problem: { code: 'bug', detail: 'a call without a delivery' },
};

/** Docebo does not work on two batch imports at once, whatever they do. */

const refusesNames = ({ problem, body }: Extract<Delivery, { kind: 'refused' }>): boolean =>
  problem.code === 'refused' && looksLikeWrongDialect(problem.status, body);

const pairsIn = (call: Call): number =>
  'userIds' in call ? call.userIds.length * call.courseIds.length : call.settles.length;

/** The delivery of a call as the outcome of each of its edits. */
function outcomeOf(call: Call, delivery: Delivery, ms: number, clean: Clean): CallOutcome {
  const all = (outcome: PairOutcome, refusedWhole: JobProblem | null = null): CallOutcome => ({
    call,
    pairs: new Map(call.settles.map(({ key }) => [key, outcome])),
    refusedWhole,
    strangers: [],
    ms,
  });
  switch (delivery.kind) {
    case 'answered': {
      const { pairs, strangers } = saidOf(call, delivery.body, clean);
      return { call, refusedWhole: null, strangers, pairs: withWords(pairs, delivery.body, clean), ms };
    }
    case 'refused': {
      const { problem } = delivery;
      const message = problem.code === 'refused' ? problem.detail || `HTTP ${problem.status}` : problem.code;
      return all({ kind: 'refused', message }, problem);
    }
    case 'unknown':
      return all({ kind: 'unknown', problem: delivery.problem });
    case 'not-sent':
      return all({ kind: 'not-sent', problem: delivery.problem });
  }
}

/** The outcomes, of which those that an answer leaves open say how it begins. */
function withWords(
  pairs: ReadonlyMap<string, PairOutcome>,
  body: unknown,
  clean: Clean,
): ReadonlyMap<string, PairOutcome> {
  const words = firstWords(body, clean);
  return new Map(
    [...pairs].map(([key, outcome]): [string, PairOutcome] => {
      if (outcome.kind !== 'unknown' || outcome.problem.code !== 'unexpected-shape') return [key, outcome];
      const { problem } = outcome;
      const detail = words === '' ? problem.detail : `${problem.detail}: ${words}`;
      return [key, { ...outcome, problem: { ...problem, detail } }];
    }),
  );
}

/** What the body of an answer says of each edit. */
function saidOf(call: Call, body: unknown, clean: Clean): PairOutcomes {
  const request = named(addressOf(call));
  switch (call.kind) {
    case 'put-many':
    case 'put-one':
      return putOutcomes(call, body, request, clean);
    case 'enroll-many':
      return enrollOutcomes(call, body, request, clean);
    case 'unenroll-many':
      return unenrollOutcomes(call, body, request, clean);
    case 'post-batch':
    case 'enroll-batch':
    case 'recertify-batch':
      return importOutcomes(call.settles, body, request, clean);
  }
}
