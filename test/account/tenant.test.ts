// A tenant in hand: what its sign-in leaves in the person's own store, also if the connection ends meanwhile.
import { openTenant } from '../../src/account/tenant';
import type { Settings } from '../../src/contract';
import { whoAmI } from '../../src/docebo';
import type { Platform } from '../../src/work/platform/ports';
import { forgetConnection, keepConnection } from '../../src/work/stored/connections';
import { tokenOf } from '../../src/work/stored/person';
import { memoryStore } from '../support/stores';

const ORIGIN = 'https://acme.docebosaas.com';
const SETTINGS: Settings = {
  callsPerHour: 1000,
  overlap: 'never',
  tenantZone: '',
  verifyAfterRun: false,
  hold: 'nothing',
  mailAtEnd: false,
};

/**
 * A person who is connected, with a token that is over; `asked`: what happens while Docebo is asked for a new
 * one.
 */
function world(asked: (platform: Platform) => void = () => {}) {
  const kept = new Map<string, string>();
  const personStore = memoryStore(kept);
  const platform = {
    personStore,
    documentStore: personStore,
    now: () => 1_000_000,
    sleep: () => {},
    random: () => 0.5,
    exclusiveToPerson: <T>(work: () => T) => work(),
    fetchAll: (requests: readonly { readonly url: string }[]) => ({
      ok: true,
      answers: requests.map(({ url }) => {
        const isToken = url.includes('/oauth2/token');
        if (isToken) asked(platform);
        const body = isToken
          ? { access_token: 'fresh', expires_in: 3600 }
          : { data: { id: 1, username: 'ada', firstname: 'Ada', lastname: 'L' } };
        return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
      }),
    }),
  } as unknown as Platform;
  const credentials = {
    origin: ORIGIN,
    grant: 'password' as const,
    clientId: 'x',
    clientSecret: 's',
    username: 'ada',
    password: 'p',
  };
  const over = { accessToken: 'old', expiresAt: 0, refreshToken: null };
  keepConnection(platform, credentials, over, { userId: 1, username: 'ada', name: 'Ada', level: 'user' });
  return { platform, kept, tenant: openTenant(platform, SETTINGS, ORIGIN) };
}

test('keeps a new token for the next execution', () => {
  const { platform, tenant } = world();
  expect(tenant?.client.readAll([whoAmI()])[0]).toMatchObject({ ok: true });
  expect(tokenOf(ORIGIN).read(platform.personStore)?.accessToken).toBe('fresh');
});

test('keeps no token of a connection that the person has ended meanwhile', () => {
  const { kept, tenant } = world((platform) => forgetConnection(platform, ORIGIN));
  tenant?.client.readAll([whoAmI()]);
  expect([...kept].flat().join(' ')).not.toContain('fresh');
  expect([...kept.keys()].filter((name) => name.startsWith('rowcall.token'))).toEqual([]);
});
