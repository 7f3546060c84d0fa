// The tenant's API as two functions: read these, write these. Each request gets its answer, in its place.
import type { JobProblem } from '../contract';
import type { Call } from '../plan';
import { type Dialect, requestOf } from './bodies';
import { dialectIn, mayBeDialect, otherDialect, swaggerPath } from './dialect';
import type { FetchAll } from './http';
import { outcomesOf } from './outcomes';
import type { Read } from './reads';
import { type Delivery, type SenderOptions, send } from './send';
import { Session, type TokenStore } from './session';
import type { Answer, CallOutcome, Credentials, PairOutcome } from './types';

export interface ClientOptions {
  /** As `readDomain` gives it. */
  readonly origin: string;
  readonly credentials: Credentials;
  readonly fetchAll: FetchAll;
  readonly now: () => number;
  readonly sleep: (ms: number) => void;
  readonly random: () => number;
  readonly tokens: TokenStore;
  /** The tenant's dialect as it was found out; `null` where it was not yet. */
  readonly dialects: { read(): Dialect | null; write(dialect: Dialect): void };
  readonly maxWaitMs: number;
  readonly onSent: (requests: number) => void;
}

export interface Client {
  /** Sends all reads at once; answers in their order. */
  readAll<T>(reads: readonly Read<T>[]): readonly Answer<T>[];
  /** Sends all calls at once; every edit of every call gets an outcome. Batch imports go one after the other. */
  write(calls: readonly Call[]): readonly CallOutcome[];
  /** Signs in anew, to see whether the credentials are good. */
  signIn(): JobProblem | null;
}

export function createClient(options: ClientOptions): Client {
  const session = new Session(options);
  const sending: SenderOptions = { ...options, session };

  function readAll<T>(reads: readonly Read<T>[]): readonly Answer<T>[] {
    const requests = reads.map(({ path }) => ({ method: 'GET' as const, path, json: null }));
    return send(requests, 'read', sending).map((delivery, index): Answer<T> => {
      const read = reads[index];
      if (delivery.kind !== 'answered') return { ok: false, problem: delivery.problem };
      const value = read ? read.parse(delivery.body) : null;
      if (value !== null) return { ok: true, value };
      const request = `GET ${(read?.path ?? '').replace(/\?.*$/, '')}`;
      return { ok: false, problem: { code: 'unexpected-shape', request, detail: 'fields are missing' } };
    });
  }

  /** One read of the tenant's own description; `null` where it cannot be had or does not say. */
  function describedDialect(): Dialect | null {
    const raw = (path: string): Read<object> => ({
      path,
      parse: (body) => (typeof body === 'object' ? body : null),
    });
    const [services] = readAll([raw('/manage/v1/site/microservices')]);
    const path = services?.ok ? swaggerPath(services.value, options.origin) : null;
    if (path === null) return null;
    const [swagger] = readAll([raw(path)]);
    return swagger?.ok ? dialectIn(swagger.value) : null;
  }

  function write(calls: readonly Call[]): readonly CallOutcome[] {
    const outcomes = new Map<Call, CallOutcome>();
    const batches = calls.filter(({ kind }) => kind === 'post-batch');
    const puts = calls.filter(({ kind }) => kind !== 'post-batch');
    for (const outcome of writePuts(puts)) outcomes.set(outcome.call, outcome);
    for (const batch of batches) {
      const [delivery] = send([requestOf(batch, 'user_ids')], 'write', sending);
      if (delivery) outcomes.set(batch, outcomeOf(batch, delivery));
    }
    return calls.flatMap((call) => outcomes.get(call) ?? []);
  }

  function writePuts(calls: readonly Call[]): readonly CallOutcome[] {
    if (calls.length === 0) return [];
    const many = calls.some(({ kind }) => kind === 'put-many');
    const known = many ? knownDialect() : { dialect: 'user_ids' as const, certain: true };
    const first = deliver(calls, known.dialect);
    if (known.certain) return first;
    const accepted = first.some(
      ({ call, refusedWhole }) => call.kind === 'put-many' && refusedWhole === null,
    );
    if (accepted) {
      options.dialects.write(known.dialect);
      return first;
    }
    // Every bulk call was refused and nobody told us the names: try the other names once.
    const doubtful = first.filter(
      ({ call, refusedWhole }) =>
        call.kind === 'put-many' && refusedWhole?.code === 'refused' && mayBeDialect(refusedWhole.status),
    );
    if (doubtful.length === 0) return first;
    const other = otherDialect(known.dialect);
    const second = new Map(
      deliver(
        doubtful.map(({ call }) => call),
        other,
      ).map((each) => [each.call, each]),
    );
    const better = [...second.values()].some(({ refusedWhole }) => refusedWhole === null);
    if (better) options.dialects.write(other);
    return better ? first.map((outcome) => second.get(outcome.call) ?? outcome) : first;
  }

  function knownDialect(): { readonly dialect: Dialect; readonly certain: boolean } {
    const kept = options.dialects.read();
    if (kept) return { dialect: kept, certain: true };
    const described = describedDialect();
    if (described) options.dialects.write(described);
    return { dialect: described ?? 'user_ids', certain: described !== null };
  }

  function deliver(calls: readonly Call[], dialect: Dialect): readonly CallOutcome[] {
    const deliveries = send(
      calls.map((call) => requestOf(call, dialect)),
      'write',
      sending,
    );
    return calls.flatMap((call, index) => {
      const delivery = deliveries[index];
      return delivery ? [outcomeOf(call, delivery)] : [];
    });
  }

  return {
    readAll,
    write,
    signIn() {
      const signedIn = session.signIn();
      return signedIn.ok ? null : signedIn.problem;
    },
  };
}

/** The delivery of a call as the outcome of each of its edits. */
function outcomeOf(call: Call, delivery: Delivery): CallOutcome {
  const all = (outcome: PairOutcome) => new Map(call.settles.map(({ key }) => [key, outcome]));
  switch (delivery.kind) {
    case 'answered':
      return { call, pairs: outcomesOf(call, delivery.body), refusedWhole: null };
    case 'refused': {
      const { problem } = delivery;
      const message = problem.code === 'refused' ? problem.detail || `HTTP ${problem.status}` : problem.code;
      return { call, pairs: all({ kind: 'refused', message }), refusedWhole: problem };
    }
    case 'unknown':
      return { call, pairs: all({ kind: 'unknown', problem: delivery.problem }), refusedWhole: null };
    case 'not-sent':
      return { call, pairs: all({ kind: 'not-sent', problem: delivery.problem }), refusedWhole: null };
  }
}
