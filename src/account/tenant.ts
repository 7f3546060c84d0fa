// The tenant a person is connected to: signing in, the client, the hourly budget and the pace of a slice.
import * as z from 'zod/mini';
import type { Listings } from '../check/check';
import type { ConnectionState, Enrollment, JobProblem, Problem, Settings } from '../contract';
import {
  type Answer,
  allowance,
  type Budget,
  type CallOutcome,
  type Client,
  type Credentials,
  createClient,
  idLength,
  idsRoom,
  listCourses,
  listEnrollments,
  listUsers,
  nextFreeAt,
  type Patience,
  type Read,
  searchCourses,
  searchUsers,
  signOut,
  spend,
  splitIds,
  type Token,
  type TokenStore,
  waveSize,
  whoAmI,
} from '../docebo';
import type { Lag } from '../lookup/lag';
import { unclearOn } from '../lookup/pairs-read';
import type { Reader } from '../lookup/reader';
import { type Look, PILOT_DAYS, type Pilots } from '../pilot/pilot';
import type { Call, CallKind } from '../plan';
import { KINDS } from '../send/planning';
import type { Platform } from '../work/ports';
import { CREDENTIALS, PERSON, SIGN_IN, SIGN_IN_TROUBLE, stored, TOKEN } from '../work/stored';

/** Milliseconds: a longer wait is not slept through, it ends the slice and tells the sidebar when to come back. */
const MAX_WAIT_MS = 15_000;

/** Most requests at once. Our own number: Docebo names none, and each wave is answered in a few seconds. */
const MOST_AT_ONCE = 16;

/**
 * Reads that one listing may take: most of what an hour allows, and no more than the slice of a check has time for, with 16 at
 * once in 2 s. Our own numbers.
 */
const LISTING_SHARE = 0.8;
const LISTING_MOST = 1_500;

/** A slice works so many times as long as it took to read and plan, at least. Our own number. */
const WORTH_PREPARING = 20;

/** Milliseconds that are kept for writing the last outcomes, at most. Our own number: 100,000 rows take half of it. */
const MOST_LANDING_MS = 60_000;

const budgetOf = (origin: string) =>
  stored(
    `rowcall.budget.${origin}`,
    z.object({ minutes: z.array(z.object({ minute: z.number(), calls: z.number() })) }),
  );

const pilotOf = (origin: string, kind: CallKind) =>
  stored(
    `rowcall.pilot.${origin}.${kind}`,
    z.object({
      state: z.enum(['passed', 'failed']),
      at: z.number(),
      /** Traits that passed pilots had. */
      proven: z.optional(z.array(z.string())),
      /** Why it failed, in words. */
      why: z.optional(z.string()),
    }),
  );

type PilotRecord = NonNullable<ReturnType<ReturnType<typeof pilotOf>['read']>>;

const lagOf = (origin: string) =>
  stored(`rowcall.lag.${origin}`, z.object({ ms: z.number(), at: z.number() }));

const dialectOf = (origin: string) => stored(`rowcall.dialect.${origin}`, z.enum(['user_ids', 'user_id']));

export interface SignIn extends Credentials {
  readonly origin: string;
}

/** A connected tenant, as long as one execution lasts. */
export interface Connected {
  readonly origin: string;
  readonly client: Client;
  /** Ends the sign-in of this token at the tenant: whether nothing of it lives on for long. */
  signOut(token: Token | null): boolean;
  /** Calls the hourly budget leaves now. */
  free(): number;
  /** Most calls in one wave. */
  readonly waveCalls: number;
  /** What is known of each kind of call on this tenant. */
  readonly pilots: Pilots;
  readonly look: Look;
  /** How far its listings lag behind its writes. */
  readonly lag: Lag;
  /**
   * A pace that ends in its time, or when `stopped` says so. Where the budget is used up it is worth coming back once `worth`
   * calls are free, or as many as an hour has.
   */
  pace(times: Times, stopped: () => boolean, worth: number): Pace;
}

/** When a slice began and when it ends, in milliseconds since the epoch. */
export interface Times {
  readonly began: number;
  /** No wave begins after this, but for the first that writes, and for those that pay for what came before it. */
  readonly until: number;
  /** Nothing begins after this: the execution is about to be ended. */
  readonly latest: number;
}

/** How a slice goes on: asked before every wave, told of every wave. */
export interface Pace extends Pick<Reader, 'most'> {
  /** How many requests the next wave may have; 0 where the slice has to end, with the reason if it is one to tell. */
  nextWave(): { readonly size: number; readonly halted: Problem | null };
  readAll<T>(reads: readonly Read<T>[]): readonly Answer<T>[];
  send(calls: readonly Call[], patience: Patience): readonly CallOutcome[];
  /** Requests sent since the pace was made. */
  sent(): number;
}

/** The tenant of the credentials that are kept; `null` where nobody is connected. */
export function openTenant(platform: Platform, settings: Settings): Connected | null {
  const kept = CREDENTIALS.read(platform.personStore);
  return kept && PERSON.read(platform.personStore) ? connected(platform, settings, kept) : null;
}

function connected(
  platform: Platform,
  settings: Settings,
  credentials: SignIn,
  tokens: TokenStore = tokensIn(platform),
): Connected {
  const { origin } = credentials;
  const store = platform.personStore;
  const budget = budgetOf(origin);
  const dialect = dialectOf(origin);
  let sent = 0;
  /** Asked for every call that waits, and Google counts each read of a property: kept for the execution. */
  const records = new Map<CallKind, PilotRecord | null>();
  let lagKnown: number | null = null;
  const lagMs = (): number => {
    if (lagKnown === null) {
      const kept = lagOf(origin).read(store);
      lagKnown = kept && kept.at > platform.now() - PILOT_DAYS * 86_400_000 ? kept.ms : 0;
    }
    return lagKnown;
  };
  const recordOf = (kind: CallKind): PilotRecord | null => {
    if (!records.has(kind)) {
      const known = pilotOf(origin, kind).read(store);
      records.set(kind, known && known.at > platform.now() - PILOT_DAYS * 86_400_000 ? known : null);
    }
    return records.get(kind) ?? null;
  };
  const keepRecord = (kind: CallKind, record: PilotRecord): void => {
    records.set(kind, record);
    pilotOf(origin, kind).write(store, record);
  };
  const spent = (): Budget => {
    const kept = budget.read(store)?.minutes ?? [];
    return { minutes: kept.map(({ minute, calls }) => [minute, calls]) };
  };
  /** The problem where fewer calls are free than these, to come back once `worth` are. */
  const fullFor = (kept: Budget, calls: number, worth: number): JobProblem | null => {
    const now = platform.now();
    return allowance(kept, now, settings.callsPerHour) < calls
      ? { code: 'rate-limited', retryAt: nextFreeAt(kept, now, settings.callsPerHour, worth) }
      : null;
  };
  // Before they are sent: an execution that is ended meanwhile must not forget them.
  const onSent = (requests: number): JobProblem | null => {
    const kept = spent();
    const full = fullFor(kept, requests, Number.POSITIVE_INFINITY);
    if (full) return full;
    sent += requests;
    const { minutes } = spend(kept, requests, platform.now());
    budget.write(store, { minutes: minutes.map(([minute, calls]) => ({ minute, calls })) });
    return null;
  };
  const client = createClient({
    origin,
    credentials,
    fetchAll: platform.fetchAll,
    now: platform.now,
    sleep: platform.sleep,
    random: platform.random,
    tokens,
    alone: platform.aloneAsPerson,
    dialects: { read: () => dialect.read(store), write: (found) => dialect.write(store, found) },
    maxWaitMs: MAX_WAIT_MS,
    batchOptions: {
      triggerNotifications: settings.hold === 'nothing' ? null : false,
      triggerCertifications: settings.hold === 'notifications-and-certificates' ? false : null,
    },
    onSent,
  });

  return {
    origin,
    client,
    signOut: (token) =>
      signOut({ origin, credentials, token, fetchAll: platform.fetchAll, now: platform.now, onSent }),
    waveCalls: MOST_AT_ONCE,
    pilots: {
      stateOf: (kind) => recordOf(kind)?.state ?? 'needed',
      provenBy: (kind) => new Set(recordOf(kind)?.proven ?? []),
      whyOf: (kind) => recordOf(kind)?.why ?? '',
      passed(kind, traits) {
        const proven = [...new Set([...(recordOf(kind)?.proven ?? []), ...traits])];
        keepRecord(kind, { state: 'passed', at: platform.now(), proven });
      },
      retry() {
        for (const kind of KINDS) {
          if (recordOf(kind)?.state !== 'failed') continue;
          records.set(kind, null);
          pilotOf(origin, kind).forget(store);
        }
      },
      failed: (kind, why) => keepRecord(kind, { state: 'failed', at: platform.now(), why }),
    },
    look(filters) {
      const found: (readonly Enrollment[])[] = [];
      const pages = client.readAll(filters.map((filter) => listEnrollments(filter, 1)));
      for (const [index, page] of pages.entries()) {
        if (!page.ok) return page;
        const filter = filters[index];
        const problem = filter ? unclearOn(page.value, filter) : null;
        if (problem) return { ok: false, problem };
        found.push(page.value.items);
      }
      return { ok: true, found };
    },
    lag: {
      ms: () => lagMs(),
      learn(ms) {
        if (ms <= lagMs()) return;
        lagOf(origin).write(store, { ms, at: platform.now() });
        lagKnown = ms;
      },
    },
    free: () => allowance(spent(), platform.now(), settings.callsPerHour),
    pace(times, stopped, worth) {
      const before = sent;
      /** `null` before the first calls that write. */
      let preparedMs: number | null = null;
      let waveMs: number | null = null;
      let lastSize = 0;
      const next = (): { readonly size: number; readonly halted: Problem | null } => {
        if (stopped()) return { size: 0, halted: { code: 'stopped' } };
        const kept = spent();
        const full = fullFor(kept, 1, worth);
        if (full) return { size: 0, halted: full };
        const size = waveSize({
          waveMs,
          lastSize,
          timeLeftMs: endOf(times, preparedMs) - platform.now(),
          allowance: allowance(kept, platform.now(), settings.callsPerHour),
          most: MOST_AT_ONCE,
        });
        return { size, halted: null };
      };
      const timed = <T>(size: number, work: () => T): T => {
        const began = platform.now();
        const result = work();
        waveMs = platform.now() - began;
        lastSize = size;
        return result;
      };
      return {
        most: Math.min(LISTING_MOST, LISTING_SHARE * settings.callsPerHour),
        nextWave: next,
        readAll: (reads) => timed(reads.length, () => client.readAll(reads)),
        send(calls, patience) {
          preparedMs = preparedMs ?? platform.now() - times.began;
          return timed(calls.length, () => client.write(calls, patience));
        },
        sent: () => sent - before,
      };
    },
  };
}

/**
 * When a slice begins nothing more. Until the first wave that writes is on its way (`preparedMs` is `null`), as late as the
 * execution allows: a slice that sends nothing brings no row further, and the next one would come no further either. After that,
 * late enough for what it took to read and to plan to be a small share; the same time again is kept for writing what came of it.
 */
export function endOf({ began, until, latest }: Times, preparedMs: number | null): number {
  if (preparedMs === null) return latest;
  const worth = began + preparedMs * WORTH_PREPARING;
  return Math.min(Math.max(until, worth), latest - Math.min(preparedMs, MOST_LANDING_MS));
}

const tokensIn = ({ personStore: store }: Platform): TokenStore => ({
  read: () => TOKEN.read(store),
  write: (token) => TOKEN.write(store, token),
  forget: () => TOKEN.forget(store),
});

/**
 * Signs in, asks who one is then, and keeps all of it only when that worked, at once: an execution that is ended meanwhile must
 * not leave one tenant's token beside another's address. Returns why it did not work, with everything as it was before.
 * `enter` is how to sign in.
 */
export function signIn(
  platform: Platform,
  settings: Settings,
  credentials: SignIn,
  enter = (client: Client): JobProblem | null => client.signIn(),
): Problem | null {
  const held: { token: Token | null } = { token: null };
  const { client } = connected(platform, settings, credentials, {
    read: () => held.token,
    write(fresh) {
      held.token = fresh;
    },
    forget() {
      held.token = null;
    },
  });
  const refused = enter(client);
  if (refused) return refused;
  const [who] = client.readAll([whoAmI()]);
  if (!who?.ok) return who?.problem ?? { code: 'bug', detail: 'no answer' };
  if (!held.token) return { code: 'bug', detail: 'no token' };
  const entries = [CREDENTIALS.entry(credentials), TOKEN.entry(held.token), PERSON.entry(who.value)];
  platform.personStore.setAll(Object.fromEntries(entries));
  return null;
}

/**
 * Forgets the connection, whatever comes, and then asks the tenant to end the sign-in. Returns whether something of it may live on
 * there for long.
 */
export function signOutOf(platform: Platform, settings: Settings): boolean {
  const { personStore: store } = platform;
  const kept = CREDENTIALS.read(store);
  const token = TOKEN.read(store);
  for (const secret of [TOKEN, CREDENTIALS, PERSON, SIGN_IN, SIGN_IN_TROUBLE]) secret.forget(store);
  return kept !== null && !connected(platform, settings, kept).signOut(token);
}

/** Who one is signed in as, and where; never a secret. */
export function connectionOf(platform: Platform): ConnectionState | null {
  const kept = CREDENTIALS.read(platform.personStore);
  const person = PERSON.read(platform.personStore);
  if (!kept || !person) return null;
  const { username, name, level } = person;
  return {
    domain: kept.origin.replace(/^https:\/\//, ''),
    grant: kept.grant,
    signedInAs: { username, name, level },
  };
}

/** The listings that a check reads. */
export const listingsOf = ({ origin }: Pick<Connected, 'origin'>): Listings => ({
  users: listUsers,
  searchUsers,
  courses: listCourses,
  searchCourses,
  enrollments: {
    page: listEnrollments,
    split: (ids, others) => splitIds(ids, others, origin),
    room: idsRoom(origin),
    lengthOf: idLength,
  },
});
