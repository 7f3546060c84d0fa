// The tenant a person is connected to: sign-in, sign-out, and a client with what is known of the tenant.

import * as z from 'zod/mini';
import type { ConnectionState, Enrollment, JobProblem, Problem, Settings } from '../contract';
import {
  type Client,
  type Credentials,
  createClient,
  type Dialect,
  listEnrollments,
  readOne,
  signOut,
  type Token,
  type TokenStore,
  whoAmI,
} from '../docebo';
import { domainOf } from '../enrollment';
import { type EnrollmentFinder, type Lag, unclearOn } from '../lookup';
import {
  connectionsOf,
  credentialsOf,
  forgetConnection,
  keepConnection,
  MOST_CONNECTIONS,
  type NamedConnection,
  type Platform,
  personOf,
  stored,
  type TextStore,
  tokenOf,
} from '../work';
import { keptLimits } from './limits/kept-limits';
import type { KnownLimits } from './limits/limits';
import { type Pilots, pilotsOf, planPilotsOf } from './limits/pilots';
import { planLook } from './limits/plan-look';
import { isRemembered } from './limits/remembered';
import { type Runner, runnerOf } from './limits/runner';
import { keptAtOnce, MOST_AT_ONCE } from './pace/at-once';
import { hourlyBudget } from './pace/budget';
import { type Pace, paceOf, type Times, UNWATCHED, type Watcher } from './pace/pace';

/**
 * Milliseconds: a longer wait is not slept through, it ends the slice and tells the sidebar when to come
 * back.
 */
const MAX_WAIT_MS = 15_000;

/**
 * The same if nothing answers while a person waits for a connection: a domain that does not exist is reported
 * within 5 seconds.
 */
const CONNECT_SILENCE_MS = 3_000;

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
  /** The names that its bulk update takes; `null` before they were found out. */
  dialect(): Dialect | null;
  /** What is known of each kind of call on this tenant. */
  readonly pilots: Pilots;
  readonly look: EnrollmentFinder;
  /** The same of the calls that are about learning plans. */
  readonly plans: Pick<Connected, 'pilots' | 'look' | 'limits'>;
  /** Docebo's own job runner. */
  readonly runner: Runner;
  /** What one call can carry. */
  readonly limits: KnownLimits;
  /** How far its listings lag behind its writes. */
  readonly lag: Lag;
  /**
   * A pace that ends in its time, or when `stopped` says so. If the budget is used up it is worth coming
   * back once `worth` calls are free, or as many as an hour has.
   */
  pace(times: Times, stopped: () => boolean, worth: number, watcher?: Watcher): Pace;
}

/** One of the person's tenants; `null` if they are not connected there. */
export function openTenant(platform: Platform, settings: Settings, origin: string | null): Connected | null {
  if (origin === null) return null;
  const kept = credentialsOf(origin).read(platform.personStore);
  return kept && personOf(origin).read(platform.personStore) ? connected(platform, settings, kept) : null;
}

function connected(
  platform: Platform,
  settings: Settings,
  credentials: SignIn,
  tokens: TokenStore = tokensIn(platform, credentials.origin),
  maxUnreachableMs = MAX_WAIT_MS,
): Connected {
  const { origin } = credentials;
  const store = platform.personStore;
  const { now } = platform;
  const budget = hourlyBudget(store, origin, settings.callsPerHour, now);
  const dialect = dialectOf(origin);
  const atOnce = keptAtOnce(store, origin, now);
  let watching = UNWATCHED;
  const limits = keptLimits(store, origin, now);
  // Before they are sent: an execution that is ended meanwhile must not forget them.
  const onSent = budget.spend;
  const client = createClient({
    origin,
    credentials,
    fetchAll: platform.fetchAll,
    now: platform.now,
    sleep(ms) {
      watching.waits(ms);
      platform.sleep(ms);
    },
    random: platform.random,
    tokens,
    exclusive: platform.exclusiveToPerson,
    dialects: { read: () => dialect.read(store), write: (found) => dialect.write(store, found) },
    maxWaitMs: MAX_WAIT_MS,
    maxUnreachableMs,
    batchOptions: {
      triggerNotifications: settings.hold === 'nothing' ? null : false,
      triggerCertifications: settings.hold === 'notifications-and-certificates' ? false : null,
    },
    onSent,
    onAnswered: atOnce.answered,
  });

  return {
    origin,
    client,
    signOut: (token) =>
      signOut({ origin, credentials, token, fetchAll: platform.fetchAll, now: platform.now, onSent }),
    waveCalls: MOST_AT_ONCE,
    dialect: () => dialect.read(store),
    pilots: pilotsOf(store, origin, now),
    look: lookOf(client),
    plans: {
      pilots: planPilotsOf(store, origin, now),
      look: planLook(client),
      // Their size says nothing of calls about courses.
      limits: { known: limits.known, learn: () => {} },
    },
    runner: runnerOf(client, store, platform.documentStore, origin, now),
    limits,
    lag: lagIn(store, origin, now),
    free: budget.free,
    pace(times, stopped, worth, watcher = UNWATCHED) {
      watching = watcher;
      const tools = { client, budget, callsPerHour: settings.callsPerHour, atOnce, now };
      return paceOf(tools, times, stopped, worth, watcher);
    },
  };
}

/** Reads back the enrollments that pass each of the filters; a problem if a listing does not report them. */
const lookOf =
  (client: Client): EnrollmentFinder =>
  (filters) => {
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
  };

/** The lag of a tenant's listings, kept for the person and read once an execution. */
function lagIn(store: TextStore, origin: string, now: () => number): Lag {
  let known: number | null = null;
  const ms = (): number => {
    if (known === null) {
      const kept = lagOf(origin).read(store);
      known = kept && isRemembered(kept.at, now()) ? kept.ms : 0;
    }
    return known;
  };
  return {
    ms,
    learn(found) {
      if (found <= ms()) return;
      lagOf(origin).write(store, { ms: found, at: now() });
      known = found;
    },
  };
}

const tokensIn = ({ personStore: store }: Platform, origin: string): TokenStore => ({
  read: () => tokenOf(origin).read(store),
  write(token) {
    // Of a connection that was ended meanwhile nothing is kept.
    if (credentialsOf(origin).read(store)) tokenOf(origin).write(store, token);
  },
  forget: () => tokenOf(origin).forget(store),
});

/**
 * Signs in, asks who one is then, and keeps all of it only when that worked, at once: an execution that is
 * ended meanwhile must not leave one tenant's token beside another's address. Returns why it did not work,
 * with everything as it was before. `enter` is how to sign in; `isWanted` says whether the person has not
 * cancelled it meanwhile.
 */
export function signIn(
  platform: Platform,
  settings: Settings,
  credentials: SignIn,
  {
    enter = (client: Client): JobProblem | null => client.signIn(),
    isWanted = () => true,
  }: { readonly enter?: (client: Client) => JobProblem | null; readonly isWanted?: () => boolean } = {},
): Problem | null {
  const held: { token: Token | null } = { token: null };
  const tokens: TokenStore = {
    read: () => held.token,
    write(fresh) {
      held.token = fresh;
    },
    forget() {
      held.token = null;
    },
  };
  const { client } = connected(platform, settings, credentials, tokens, CONNECT_SILENCE_MS);
  const refused = enter(client);
  if (refused) return refused;
  const who = readOne(client, whoAmI());
  if (!who.ok) return who.problem;
  if (!held.token) return { code: 'bug', detail: 'no token' };
  if (!isWanted()) return { code: 'connect-cancelled' };
  const isKept = keepConnection(platform, credentials, held.token, who.value);
  return isKept ? null : { code: 'too-many-connections', most: MOST_CONNECTIONS };
}

/**
 * Forgets the connection, whatever comes, and then asks the tenant to end the sign-in. Returns whether
 * something of it may live on there for long.
 */
export function signOutOf(platform: Platform, settings: Settings, origin: string): boolean {
  const { personStore: store } = platform;
  const kept = credentialsOf(origin).read(store);
  const token = tokenOf(origin).read(store);
  forgetConnection(platform, origin);
  return kept !== null && !connected(platform, settings, kept).signOut(token);
}

/** The person's connections: who they are signed in as, and where; never a secret. */
export const connectionStates = (platform: Platform): readonly ConnectionState[] =>
  connectionsOf(platform).flatMap((named) => connectionState(platform, named) ?? []);

/** The connection to one tenant; `null` if there is none. */
export function connectionAt(platform: Platform, origin: string): ConnectionState | null {
  const named = connectionsOf(platform).find((each) => each.origin === origin);
  return named ? connectionState(platform, named) : null;
}

function connectionState(
  { personStore }: Platform,
  { origin, name, colour }: NamedConnection,
): ConnectionState | null {
  const credentials = credentialsOf(origin).read(personStore);
  const person = personOf(origin).read(personStore);
  if (!credentials || !person) return null;
  const { username, name: ownName, level } = person;
  return {
    name,
    colour,
    domain: domainOf(origin),
    grant: credentials.grant,
    signedInAs: { username, name: ownName, level },
  };
}
