// The person's connections to tenants: what is stored for each, and which one a sheet works with.
import * as z from 'zod/mini';
import type { ConnectionColour } from '../../contract';
import type { Platform, TextStore } from '../platform/ports';
import { JOB } from './job';
import {
  CREDENTIALS,
  colourSchema,
  credentialsOf,
  nameSchema,
  PERSON,
  personOf,
  SIGN_IN,
  SIGN_IN_PROBLEM,
  type StoredToken,
  TOKEN,
  tenantSettingsOf,
  tokenOf,
} from './person';
import { usedOf } from './sheet';
import { stored } from './stored';

/** A connection as the person named it; there is one for each tenant. */
export interface NamedConnection {
  /** The tenant's address. It names the connection: no token can get beside another tenant's. */
  readonly origin: string;
  /** Empty until the person gives it one. */
  readonly name: string;
  readonly colour: ConnectionColour;
}

interface Connections {
  /** The tenant that was chosen last: a sheet that nobody has chosen for takes it. */
  readonly last: string | null;
  readonly list: readonly NamedConnection[];
}

const CONNECTIONS = stored(
  'rowcall.connections',
  z.object({
    last: z.nullable(z.string()),
    list: z.array(z.object({ origin: z.string(), name: nameSchema, colour: colourSchema })),
  }),
);

const NONE: Connections = { last: null, list: [] };

/** Connections that one person can have: they are kept in one property of 9 KB. Our own number. */
export const MOST_CONNECTIONS = 20;

/**
 * The tenant that a sheet of the document works with. `bound`: its rows name people and courses by their IDs
 * in this tenant, and mean nothing in another.
 */
const tenantOfSheet = (sheetId: number) =>
  stored(`rowcall.tenant.${sheetId}`, z.object({ origin: z.string(), bound: z.boolean() }));

/** The person's connections, in the order in which they were made. */
export const connectionsOf = (platform: Platform): readonly NamedConnection[] => kept(platform).list;

function kept(platform: Platform): Connections {
  const { personStore: store } = platform;
  const known = CONNECTIONS.read(store);
  if (known) return known;
  return CREDENTIALS.read(store) ? platform.exclusiveToPerson(() => takenOver(store)) : NONE;
}

/**
 * Takes over the connection of a version that had only one. All of it is written at once, and what it was is
 * forgotten after that: ended in between, what is left is forgotten with the connection.
 */
function takenOver(store: TextStore): Connections {
  const [known, credentials] = [CONNECTIONS.read(store), CREDENTIALS.read(store)];
  if (known || !credentials) return known ?? NONE;
  const { origin } = credentials;
  const [token, person] = [TOKEN.read(store), PERSON.read(store)];
  const all: Connections = { last: origin, list: [named(origin, [])] };
  store.setAll(
    Object.fromEntries([
      CONNECTIONS.entry({ ...all, list: [...all.list] }),
      credentialsOf(origin).entry(credentials),
      ...(token ? [tokenOf(origin).entry(token)] : []),
      ...(person ? [personOf(origin).entry(person)] : []),
    ]),
  );
  forgetEarlier(store);
  return all;
}

const forgetEarlier = (store: TextStore): void => {
  for (const each of [TOKEN, CREDENTIALS, PERSON]) each.forget(store);
};

const COLOURS: readonly ConnectionColour[] = ['blue', 'green', 'purple', 'red', 'grey'];

/** A new connection. A sandbox looks like one from the beginning. */
function named(origin: string, others: readonly NamedConnection[]): NamedConnection {
  const isSandbox = /sandbox/.test(origin);
  const free = COLOURS.find((colour) => others.every((other) => other.colour !== colour)) ?? 'grey';
  return { origin, name: isSandbox ? 'Sandbox' : '', colour: isSandbox ? 'amber' : free };
}

type Credentials = NonNullable<ReturnType<ReturnType<typeof credentialsOf>['read']>>;
type Person = NonNullable<ReturnType<ReturnType<typeof personOf>['read']>>;

/**
 * Keeps all of a connection at once: an execution that is ended meanwhile must not leave a part of it.
 * Returns false if the person has too many already.
 */
export function keepConnection(
  platform: Platform,
  credentials: Credentials,
  token: StoredToken,
  person: Person,
): boolean {
  const { origin } = credentials;
  kept(platform);
  return platform.exclusiveToPerson(() => {
    const { list } = CONNECTIONS.read(platform.personStore) ?? NONE;
    const isKnown = list.some((each) => each.origin === origin);
    if (!isKnown && list.length >= MOST_CONNECTIONS) return false;
    platform.personStore.setAll(
      Object.fromEntries([
        CONNECTIONS.entry({ last: origin, list: isKnown ? [...list] : [...list, named(origin, list)] }),
        credentialsOf(origin).entry(credentials),
        tokenOf(origin).entry(token),
        personOf(origin).entry(person),
      ]),
    );
    return true;
  });
}

/** Forgets a connection with its secrets and tokens. */
export function forgetConnection(platform: Platform, origin: string): void {
  kept(platform);
  platform.exclusiveToPerson(() => {
    const { personStore: store } = platform;
    const own = [tokenOf, credentialsOf, personOf, tenantSettingsOf].map((of) => of(origin));
    for (const each of [...own, SIGN_IN, SIGN_IN_PROBLEM]) each.forget(store);
    forgetEarlier(store);
    const { last, list } = CONNECTIONS.read(store) ?? NONE;
    const left = list.filter((each) => each.origin !== origin);
    if (left.length === 0) CONNECTIONS.forget(store);
    else CONNECTIONS.write(store, { last: last === origin ? null : last, list: left });
  });
}

/** Gives a connection a name and a colour. */
export function nameConnection(platform: Platform, { origin, name, colour }: NamedConnection): void {
  kept(platform);
  platform.exclusiveToPerson(() => {
    const { last, list } = CONNECTIONS.read(platform.personStore) ?? NONE;
    const renamed = list.map((each) => (each.origin === origin ? { origin, name, colour } : each));
    CONNECTIONS.write(platform.personStore, { last, list: renamed });
  });
}

/** Whether the person can sign in there without typing anything. */
export const hasConnection = (platform: Platform, origin: string): boolean =>
  kept(platform).list.some((each) => each.origin === origin);

/** The tenant that is kept for a sheet; `null` before anything was done there. */
export const keptTenant = (
  { documentStore }: Platform,
  sheetId: number,
): { readonly origin: string; readonly bound: boolean } | null => tenantOfSheet(sheetId).read(documentStore);

export const keepTenant = (platform: Platform, sheetId: number, origin: string, bound = false): void =>
  tenantOfSheet(sheetId).write(platform.documentStore, { origin, bound });

/** The person's choice for sheets that nobody has chosen for. */
export function chooseLast(platform: Platform, origin: string): void {
  if (kept(platform).last === origin) return;
  platform.exclusiveToPerson(() => {
    const { list } = CONNECTIONS.read(platform.personStore) ?? NONE;
    CONNECTIONS.write(platform.personStore, { last: origin, list: [...list] });
  });
}

/**
 * Whether a sheet for which no tenant is kept was checked, or has a job, by a version that had one
 * connection: since then a tenant is kept for each sheet before anything is done there.
 */
function isFromBefore({ documentStore }: Platform, sheetId: number): boolean {
  if (usedOf(sheetId).read(documentStore) !== null) return true;
  const job = JOB.read(documentStore);
  return job?.sheetId === sheetId && job.origin === undefined;
}

/**
 * The tenant that a sheet works with, for this person: the one that is kept for it if the person is connected
 * there; else the one that they chose last, or the first that they had for a sheet of the time when there was
 * only one. `null` if they are connected to none.
 */
export function tenantOf(platform: Platform, sheetId: number): string | null {
  const { last, list } = kept(platform);
  const [first] = list;
  if (!first || list.length === 1) return first?.origin ?? null;
  const isOwn = (origin: string) => list.some((each) => each.origin === origin);
  const own = keptTenant(platform, sheetId)?.origin;
  if (own !== undefined && isOwn(own)) return own;
  if (own === undefined && isFromBefore(platform, sheetId)) return first.origin;
  return last !== null && isOwn(last) ? last : first.origin;
}

/** The tenant of a job that this execution continues, whatever is chosen for its sheet by now. */
const inUse = new WeakMap<Platform, string>();

export function useTenant(platform: Platform, origin: string): void {
  const before = inUse.get(platform);
  if (before !== undefined && before !== origin) throw new Error('One execution works with one tenant.');
  inUse.set(platform, origin);
}

/** The tenant by whose fields the columns of a sheet are read. */
export const tenantInUse = (platform: Platform, sheetId: number): string | null =>
  inUse.get(platform) ?? tenantOf(platform, sheetId);

/** Everything that is kept of all connections and that no text may repeat. */
export function secretsOf(platform: Platform): readonly string[] {
  const { personStore: store } = platform;
  return kept(platform).list.flatMap(({ origin }) => {
    const credentials = credentialsOf(origin).read(store);
    const token = tokenOf(origin).read(store);
    const { clientSecret, password } = credentials ?? {};
    return [clientSecret, password, token?.accessToken, token?.refreshToken].flatMap((each) => each ?? []);
  });
}
