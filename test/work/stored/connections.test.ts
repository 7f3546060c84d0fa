// The person's connections: kept apart by tenant, taken over from an earlier version, forgotten with their
// secrets.
import { domainOf } from '../../../src/enrollment';
import type { Platform, TextStore } from '../../../src/work/platform/ports';
import {
  connectionsOf,
  forgetConnection,
  hasConnection,
  keepConnection,
  keepTenant,
  MOST_CONNECTIONS,
  nameConnection,
  secretsOf,
  tenantInUse,
  tenantOf,
  useTenant,
} from '../../../src/work/stored/connections';
import type { JobRecord } from '../../../src/work/stored/job';
import { JOB } from '../../../src/work/stored/job';
import {
  CREDENTIALS,
  credentialsOf,
  PERSON,
  personOf,
  TOKEN,
  tokenOf,
} from '../../../src/work/stored/person';
import { usedOf } from '../../../src/work/stored/sheet';
import { memoryStore } from '../../support/stores';

const PRODUCTION = 'https://acme.docebosaas.com';
const SANDBOX = 'https://acme-sandbox.docebosaas.com';

/** A store that is ended by Google before its n-th change. */
function storeOf(kept = new Map<string, string>(), changes = { left: Number.POSITIVE_INFINITY }): TextStore {
  const change = (): void => {
    changes.left -= 1;
    if (changes.left < 0) throw new Error('killed');
  };
  const { get, set, setAll, remove } = memoryStore(kept);
  const changing =
    <Args extends readonly unknown[]>(by: (...args: Args) => void) =>
    (...args: Args) => {
      change();
      by(...args);
    };
  return { get, set: changing(set), setAll: changing(setAll), remove: changing(remove) };
}

function world(personStore = storeOf()): Platform {
  return {
    personStore,
    documentStore: storeOf(),
    exclusiveToPerson: <T>(work: () => T) => work(),
  } as Partial<Platform> as Platform;
}

const credentials = (origin: string, secret = `secret of ${origin}`) => ({
  origin,
  grant: 'password' as const,
  clientId: 'rowcall',
  clientSecret: secret,
  username: 'ada',
  password: `password at ${origin}`,
});
const token = (origin: string) => ({
  accessToken: `token of ${origin}`,
  expiresAt: 1,
  refreshToken: `refresh of ${origin}`,
});
const person = { userId: 1, username: 'ada', name: 'Ada', level: 'Superadmin' };

const connect = (platform: Platform, origin: string) =>
  keepConnection(platform, credentials(origin), token(origin), person);

const origins = (platform: Platform) => connectionsOf(platform).map(({ origin }) => origin);

test('keeps the secrets of each tenant under its own name', () => {
  const platform = world();
  connect(platform, PRODUCTION);
  connect(platform, SANDBOX);
  expect(origins(platform)).toEqual([PRODUCTION, SANDBOX]);
  for (const origin of [PRODUCTION, SANDBOX]) {
    expect(credentialsOf(origin).read(platform.personStore)).toEqual(credentials(origin));
    expect(tokenOf(origin).read(platform.personStore)).toEqual(token(origin));
  }
});

test('a sandbox is called so from the beginning, and no two connections begin with one color', () => {
  const platform = world();
  for (const origin of [PRODUCTION, SANDBOX, 'https://other.docebosaas.com']) connect(platform, origin);
  const list = connectionsOf(platform);
  expect(list.map(({ name }) => name)).toEqual(['', 'Sandbox', '']);
  expect(new Set(list.map(({ colour }) => colour)).size).toBe(3);
});

test('connecting again keeps the name, the color and the place', () => {
  const platform = world();
  connect(platform, PRODUCTION);
  connect(platform, SANDBOX);
  nameConnection(platform, { origin: PRODUCTION, name: 'Live', colour: 'red' });
  connect(platform, PRODUCTION);
  expect(connectionsOf(platform)[0]).toEqual({ origin: PRODUCTION, name: 'Live', colour: 'red' });
  expect(origins(platform)).toHaveLength(2);
});

test('forgetting one leaves nothing of it and all of the other', () => {
  const kept = new Map<string, string>();
  const platform = world(storeOf(kept));
  connect(platform, PRODUCTION);
  connect(platform, SANDBOX);
  forgetConnection(platform, SANDBOX);
  expect([...kept].flat().join(' ')).not.toContain(domainOf(SANDBOX));
  expect(credentialsOf(PRODUCTION).read(platform.personStore)).not.toBeNull();
  forgetConnection(platform, PRODUCTION);
  expect(kept.size).toBe(0);
});

test('keeps no more connections than fit, and still renews those that it has', () => {
  const platform = world();
  for (let n = 0; n < MOST_CONNECTIONS; n += 1) {
    expect(connect(platform, `https://t${n}.docebosaas.com`)).toBe(true);
  }
  expect(connect(platform, 'https://more.docebosaas.com')).toBe(false);
  expect(hasConnection(platform, 'https://more.docebosaas.com')).toBe(false);
  expect(connect(platform, 'https://t0.docebosaas.com')).toBe(true);
  expect(JSON.stringify(platform.personStore.get('rowcall.connections')).length).toBeLessThan(9_000);
});

test('names every secret of every connection', () => {
  const platform = world();
  connect(platform, PRODUCTION);
  connect(platform, SANDBOX);
  expect(secretsOf(platform)).toEqual(
    [PRODUCTION, SANDBOX].flatMap((origin) => [
      `secret of ${origin}`,
      `password at ${origin}`,
      `token of ${origin}`,
      `refresh of ${origin}`,
    ]),
  );
});

describe('the connection of an earlier version', () => {
  const earlier = (): Map<string, string> => {
    const kept = new Map<string, string>();
    const store = storeOf(kept);
    CREDENTIALS.write(store, credentials(PRODUCTION));
    TOKEN.write(store, token(PRODUCTION));
    PERSON.write(store, person);
    return kept;
  };

  test('moves with its secrets, and leaves nothing in its old place', () => {
    const kept = earlier();
    const platform = world(storeOf(kept));
    expect(origins(platform)).toEqual([PRODUCTION]);
    expect(credentialsOf(PRODUCTION).read(platform.personStore)).toEqual(credentials(PRODUCTION));
    expect(tokenOf(PRODUCTION).read(platform.personStore)).toEqual(token(PRODUCTION));
    expect(personOf(PRODUCTION).read(platform.personStore)).toEqual(person);
    expect([...kept.keys()].filter((name) => /^rowcall\.(credentials|token|person)$/.test(name))).toEqual([]);
  });

  test('is whole wherever Google ends the taking over, and gone once it is forgotten', () => {
    let n = 0;
    for (; ; n += 1) {
      const kept = earlier();
      const changes = { left: n };
      const ended = (() => {
        try {
          connectionsOf(world(storeOf(kept, changes)));
          return false;
        } catch {
          return true;
        }
      })();
      const platform = world(storeOf(kept));
      expect(origins(platform)).toEqual([PRODUCTION]);
      expect(tokenOf(PRODUCTION).read(platform.personStore)).toEqual(token(PRODUCTION));
      forgetConnection(platform, PRODUCTION);
      expect(kept.size).toBe(0);
      if (!ended) break;
    }
    expect(n).toBe(4);
  });

  test('does not take the place of a newer token', () => {
    const kept = earlier();
    // Ended before the old place was cleared.
    expect(() => connectionsOf(world(storeOf(kept, { left: 1 })))).toThrow('killed');
    const platform = world(storeOf(kept));
    tokenOf(PRODUCTION).write(platform.personStore, { ...token(PRODUCTION), refreshToken: 'renewed' });
    expect(origins(platform)).toEqual([PRODUCTION]);
    expect(tokenOf(PRODUCTION).read(platform.personStore)?.refreshToken).toBe('renewed');
  });
});

describe('the tenant of a sheet', () => {
  test('is the one that was kept for it, whatever was chosen last elsewhere', () => {
    const platform = world();
    connect(platform, PRODUCTION);
    connect(platform, SANDBOX);
    keepTenant(platform, 7, PRODUCTION);
    expect(tenantOf(platform, 7)).toBe(PRODUCTION);
    expect(tenantOf(platform, 8)).toBe(SANDBOX);
  });

  test('is one of the person’s own if the stored one belongs to somebody else', () => {
    const platform = world();
    connect(platform, PRODUCTION);
    connect(platform, SANDBOX);
    keepTenant(platform, 7, 'https://elsewhere.docebosaas.com');
    expect(tenantOf(platform, 7)).toBe(SANDBOX);
    forgetConnection(platform, SANDBOX);
    expect(tenantOf(platform, 7)).toBe(PRODUCTION);
    forgetConnection(platform, PRODUCTION);
    expect(tenantOf(platform, 7)).toBeNull();
  });

  describe('that an earlier version checked, with the one connection that it had', () => {
    const kept = { headerRow: 0, names: ['user'], naming: ['user'] };
    const ofBefore: JobRecord = {
      job: 'abcd1234',
      kind: 'run',
      scope: { of: 'all' },
      sheetId: 7,
      slice: 4,
      state: 'waiting',
      resumeAt: null,
      startedAt: 0,
      callsSent: 0,
      unenrolls: 0,
      setsBack: 0,
      rowsTotal: 1,
      rowsLeft: 1,
      waits: 0,
      vain: { calls: 0, pilots: 0, answer: '' },
      writes: 0,
      problem: '',
      logged: false,
      logSheet: null,
      leaseUntil: 0,
    };
    const both = () => {
      const platform = world();
      connect(platform, PRODUCTION);
      connect(platform, SANDBOX);
      return platform;
    };

    test('is that one, and not the one that was added since', () => {
      const platform = both();
      usedOf(7).write(platform.documentStore, kept);
      expect(tenantOf(platform, 7)).toBe(PRODUCTION);
      // A sheet that nobody has checked takes the one that was chosen last.
      expect(tenantOf(platform, 8)).toBe(SANDBOX);
      keepTenant(platform, 7, SANDBOX);
      expect(tenantOf(platform, 7)).toBe(SANDBOX);
    });

    test('is that one for a job of that time too', () => {
      const platform = both();
      JOB.write(platform.documentStore, ofBefore);
      expect(tenantOf(platform, 7)).toBe(PRODUCTION);
      expect(tenantOf(platform, 8)).toBe(SANDBOX);
      JOB.write(platform.documentStore, { ...ofBefore, origin: SANDBOX });
      expect(tenantOf(platform, 7)).toBe(SANDBOX);
    });

    test('is kept apart from a sheet whose tenant belongs to somebody else', () => {
      const platform = both();
      usedOf(7).write(platform.documentStore, kept);
      keepTenant(platform, 7, 'https://elsewhere.docebosaas.com');
      expect(tenantOf(platform, 7)).toBe(SANDBOX);
    });
  });

  test('is the tenant of the job while an execution continues one, and never two', () => {
    const platform = world();
    connect(platform, PRODUCTION);
    connect(platform, SANDBOX);
    useTenant(platform, PRODUCTION);
    expect(tenantInUse(platform, 8)).toBe(PRODUCTION);
    expect(() => useTenant(platform, SANDBOX)).toThrow('one tenant');
  });
});
