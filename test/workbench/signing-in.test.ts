// Signing in on Docebo's own page, over real HTTP: the way there and back, renewal, what is refused, and
// signing out.
import { bundle } from '../../build/bundle';
import type { Disconnected, State } from '../../src/contract';
import type { Verdict } from '../../workbench/runtime';
import { parseFault } from '../../workbench/tenant';
import { type Bench, type BenchOptions, openBench, PERSON } from './bench';
import { addressOf, comeBack, gotten, queryOf, reply, signInByPage, stateOf, visit } from './sign-in-page';
import { smallSheet, statusesOf, wrongs } from './small-sheet';

beforeAll(async () => {
  await bundle();
});

const SHEET = smallSheet({ users: 4, courses: 3 });
let bench: Bench;

const open = async (options: BenchOptions = {}): Promise<Bench> => {
  bench = await openBench(SHEET, { script: 'threads', ...options });
  return bench;
};

afterEach(() => bench.close());

/** What is kept of the connection to this bench's tenant. */
const ofTenant = (name: 'token' | 'credentials') => `rowcall.${name}.${bench.tenant.url}`;
const own = () => bench.workbench.properties.user(PERSON);
const kinds = () => bench.tenant.calls().map(({ kind, status }) => `${kind} ${status}`);
const MINUTE = 60_000;

test('a person who signs in on the page is connected and sees their name', async () => {
  await open();
  const tab = await signInByPage(bench);
  expect(tab.text).toMatch(/^You are signed in to .* as Ada Admin\. You can close this tab/);
  const { connection, signIn } = await stateOf(bench);
  expect(connection).toMatchObject({ grant: 'authorization_code', signedInAs: { name: 'Ada Admin' } });
  expect(signIn).toMatchObject({ begun: false, shownProblem: null });
  expect(Object.keys(own())).not.toContain('rowcall.sign-in');
});

test('the sign-in address has PKCE, a new state, and the redirect URI that the sidebar names', async () => {
  await open();
  const url = new URL(await addressOf(bench));
  const { signIn } = await stateOf(bench);
  expect(url.origin).toBe(bench.tenant.url);
  expect(Object.fromEntries(url.searchParams)).toEqual({
    response_type: 'code',
    client_id: bench.connection.clientId,
    redirect_uri: signIn.redirectUri,
    scope: 'api',
    state: expect.stringMatching(/^[\w-]{100,}$/),
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge_method: 'S256',
  });
  expect(signIn).toMatchObject({ begun: true, shownProblem: null });
  const again = new URL(await addressOf(bench));
  for (const name of ['state', 'code_challenge']) {
    expect(again.searchParams.get(name)).not.toBe(url.searchParams.get(name));
  }
});

test.each([
  ['an invalid domain', { domain: 'http://acme.docebosaas.com' }, 'domain-invalid'],
  ['no client ID', { clientId: ' ' }, 'input-invalid'],
  ['no secret', { clientSecret: '' }, 'input-invalid'],
])('with %s no sign-in begins', async (_what, wrong, code) => {
  await open();
  expect(await reply(bench, 'signInAddress', { ...bench.connection, ...wrong })).toMatchObject({
    ok: false,
    problem: { code },
  });
  expect((await stateOf(bench)).signIn.begun).toBe(false);
});

test('a domain that the manifest does not list is reported as unlisted, and nothing is sent to it', async () => {
  await open();
  expect(await reply(bench, 'connect', { ...bench.connection, domain: 'learn.example.com' })).toMatchObject({
    ok: false,
    problem: { code: 'domain-not-listed', sentence: expect.stringContaining('list of addresses') },
  });
  expect(bench.workbench.counters().fetchRequests).toBe(0);
});

describe('an earlier connection', () => {
  beforeEach(async () => {
    await open();
    await gotten<State>(bench, 'connect', bench.connection);
  });

  /** The earlier connection still is what it was, and works. */
  async function stands(): Promise<State> {
    const state = await stateOf(bench);
    expect(state.connection).toMatchObject({ grant: 'password', signedInAs: { name: 'Ada Admin' } });
    const { shownProblem } = await bench.work();
    expect(shownProblem).toBeNull();
    return state;
  }

  test('stays when the person denies access, and the person sees that', async () => {
    const tab = await signInByPage(bench, { answer: 'deny' });
    expect(tab.text).toContain('You declined access in Docebo.');
    expect(tab.text).toContain('Nothing was changed. You can close this tab');
    const { signIn } = await stands();
    expect(signIn).toMatchObject({
      begun: false,
      shownProblem: { sentence: expect.stringContaining('You declined access') },
    });
  });

  test('is replaced once when the same callback arrives twice', async () => {
    const { location } = await visit(bench, await addressOf(bench), {});
    await comeBack(bench, queryOf(location));
    const second = await comeBack(bench, queryOf(location));
    expect(second.text).toContain('This sign-in is over: it was already used');
    // A code that is sent twice makes a tenant revoke what it gave for it.
    expect(kinds().filter((kind) => kind.startsWith('POST token'))).toHaveLength(2);
    expect((await stateOf(bench)).connection?.grant).toBe('authorization_code');
    expect((await stateOf(bench)).signIn.shownProblem).toBeNull();
  });

  test('is replaced only by the latest of two sign-ins', async () => {
    const first = await visit(bench, await addressOf(bench));
    const second = await visit(bench, await addressOf(bench));
    expect((await comeBack(bench, queryOf(first.location))).text).toContain('belongs to an earlier sign-in');
    expect((await stateOf(bench)).signIn.begun).toBe(true);
    expect((await comeBack(bench, queryOf(second.location))).text).toContain('You are signed in');
  });

  test('stays when another person comes back', async () => {
    const { location } = await visit(bench, await addressOf(bench));
    const tab = await comeBack(bench, queryOf(location), 'other@example.com');
    expect(tab).toMatchObject({ ok: false, text: expect.stringContaining('state token is invalid') });
    await stands();
  });

  test('stays when the person comes back too late', async () => {
    const { location } = await visit(bench, await addressOf(bench));
    bench.clock.advance(15 * MINUTE + 1);
    expect((await comeBack(bench, queryOf(location))).text).toContain('took longer than 15 minutes');
    await stands();
  });

  test('stays when the code has expired', async () => {
    const { location } = await visit(bench, await addressOf(bench));
    bench.clock.advance(2 * MINUTE);
    expect((await comeBack(bench, queryOf(location))).text).toContain('Docebo did not accept the sign-in.');
    await stands();
  });

  test("stays when a stranger's code comes with the person's state", async () => {
    const theirs = queryOf((await visit(bench, await addressOf(bench))).location);
    const mine = new URL(await addressOf(bench)).searchParams.get('state') ?? '';
    const forged = new URLSearchParams(theirs);
    forged.set('state', mine);
    expect((await comeBack(bench, forged.toString())).text).toContain('did not accept the sign-in');
    await stands();
  });

  test('stays when the callback has no code', async () => {
    const query = queryOf((await visit(bench, await addressOf(bench))).location);
    const without = new URLSearchParams(query);
    without.delete('code');
    expect((await comeBack(bench, without.toString())).text).toContain('did not say who signed in');
    await stands();
  });

  test('stays when Docebo reports an error, whose text is escaped', async () => {
    const state = new URL(await addressOf(bench)).searchParams.get('state') ?? '';
    const query = new URLSearchParams({
      state,
      error: 'server_error',
      error_description: `Broken & "${bench.connection.clientSecret}" <img src=x onerror=alert(1)> 1 < 2.`,
    });
    const tab = await comeBack(bench, query.toString());
    expect(tab.text).toContain('Docebo did not let Rowcall in: Broken &#38; &#34;…&#34;');
    expect(tab.html).not.toContain('<img');
    expect(tab.html).not.toContain(bench.connection.clientSecret);
    await stands();
  });

  test.each([
    [
      'the answer with the tokens is lost',
      'drop-answer:nth=1,on=sign-in',
      'could not be reached, or its answer was lost',
    ],
    ['Docebo answers with a page', 'html:nth=1,on=sign-in', 'answer was lost, or could not be read'],
    [
      'Docebo answers with other JSON',
      'wrong-json:nth=1,on=sign-in',
      'answer was lost, or could not be read',
    ],
    ['the person cannot be looked up', '403:nth=1,on=read', 'does not let this account do that'],
    ['Docebo stays overloaded', '503:nth=1,on=sign-in,retry-after=600', 'accepts no more calls now'],
  ])('stays when %s', async (_what, fault, words) => {
    const { location } = await visit(bench, await addressOf(bench));
    const before = bench.tenant.calls().length;
    bench.tenant.set({ faults: [parseFault(fault)] });
    const tab = await comeBack(bench, queryOf(location));
    expect(tab.text).toContain(words);
    // A code is never sent again.
    const sent = bench.tenant.calls().slice(before);
    expect(sent.filter(({ kind }) => kind === 'POST token')).toHaveLength(1);
    bench.tenant.set({ faults: [] });
    await stands();
  });
});

test("a person signs in again without the app's secret, but not to another tenant or app", async () => {
  await open();
  const { domain } = bench.connection;
  const nothing = { domain, clientId: '', clientSecret: '' };
  expect(await reply(bench, 'signInAddress', nothing)).toMatchObject({ ok: false });
  await signInByPage(bench);
  const { location } = await visit(bench, await addressOf(bench, nothing));
  expect((await comeBack(bench, queryOf(location))).text).toContain('You are signed in');
  expect(await reply(bench, 'signInAddress', { ...nothing, domain: 'other' })).toMatchObject({ ok: false });
  expect(await reply(bench, 'signInAddress', { ...nothing, clientId: 'another' })).toMatchObject({
    ok: false,
  });
  await gotten<State>(bench, 'connect', bench.connection);
  expect(await reply(bench, 'signInAddress', nothing)).toMatchObject({ ok: false });
});

test('the sidebar shows that a sign-in was left for too long', async () => {
  await open();
  await addressOf(bench);
  bench.clock.advance(15 * MINUTE + 1);
  const { signIn } = await stateOf(bench);
  expect(signIn).toMatchObject({
    begun: false,
    shownProblem: { sentence: expect.stringContaining('15 minutes') },
  });
  expect(Object.keys(own())).not.toContain('rowcall.sign-in');
});

test("a tenant shows an error if the redirect URI is not the app's", async () => {
  await open();
  bench.tenant.set({ redirectUri: 'https://script.google.com/macros/d/other/usercallback' });
  const { status, location, text } = await visit(bench, await addressOf(bench));
  expect([status, location]).toEqual([400, null]);
  expect(text).toContain('does not match');
});

describe('a job after a sign-in on the page', () => {
  /** Checks and runs with whatever connection there is. */
  async function work(): Promise<void> {
    const jobs: ('check' | 'run')[] = ['check', 'run'];
    for (const kind of jobs) {
      let report = await gotten<{ job: string; slice: number; state: string }>(bench, 'startJob', {
        kind,
        scope: { of: 'all' },
      });
      for (let n = 0; n < 40 && report.state === 'going'; n += 1) {
        const { job, slice } = report;
        report = await gotten(bench, 'continueJob', { job, slice });
      }
      last = report;
    }
  }
  let last: { state: string } & Record<string, unknown>;

  test('finishes when access tokens expire midway, and uses each refresh token once', async () => {
    await open({ faults: [] });
    await signInByPage(bench);
    bench.tenant.set({ faults: [parseFault('token-expires:after=3')] });
    await work();
    expect(last.state).toBe('done');
    expect(wrongs(bench.sheet.texts(), SHEET, bench.tenant.state())).toEqual([]);
    expect(statusesOf(bench.sheet.texts()).Updated).toBeGreaterThan(3);
    const tokens = kinds().filter((kind) => kind.startsWith('POST token'));
    expect(tokens.length).toBeGreaterThan(2);
    expect(new Set(tokens)).toEqual(new Set(['POST token 200']));
  });

  test('finishes after an hour without a new sign-in', async () => {
    await open();
    await signInByPage(bench);
    bench.clock.advance(90 * MINUTE);
    await work();
    expect(last.state).toBe('done');
    expect(kinds().filter((kind) => kind === 'POST token 200')).toHaveLength(2);
  });

  test('tries a revoked refresh token once, asks to connect again, and finishes after that', async () => {
    await open();
    await signInByPage(bench);
    bench.tenant.forgetRefreshTokens();
    bench.clock.advance(90 * MINUTE);
    const before = bench.tenant.calls().length;
    for (let round = 0; round < 3; round += 1) {
      const report = await gotten<State['job']>(bench, 'startJob', { kind: 'check', scope: { of: 'all' } });
      expect(report).toMatchObject({
        state: 'stopped',
        shownProblem: {
          code: 'signed-out',
          remedy: 'reconnect',
          sentence: expect.stringContaining('Connect again.'),
        },
      });
    }
    expect(
      bench.tenant
        .calls()
        .slice(before)
        .map(({ kind }) => kind),
    ).toEqual(['POST token']);
    expect((await signInByPage(bench)).text).toContain('You are signed in');
    await work();
    expect(last.state).toBe('done');
  });

  test('asks to connect again if Google kills an execution before it saves a renewed token', async () => {
    let kill = false;
    await open({
      hook: ({ phase, service, args }) => {
        const renews = service === 'UrlFetchApp' && JSON.stringify(args).includes('refresh_token');
        return kill && renews && phase === 'after' ? 'kill' : 'go';
      },
    });
    await signInByPage(bench);
    bench.clock.advance(90 * MINUTE);
    kill = true;
    const killed = await bench.workbench.call('startJob', [{ kind: 'check', scope: { of: 'all' } }]);
    expect(killed).toMatchObject({ ok: false, killed: true });
    kill = false;
    bench.clock.advance(5 * MINUTE);
    const before = bench.tenant.calls().length;
    const report = await gotten<State['job']>(bench, 'startJob', { kind: 'check', scope: { of: 'all' } });
    expect(report).toMatchObject({ state: 'stopped', shownProblem: { code: 'signed-out' } });
    expect(kinds().slice(before)).toEqual(['POST token 400']);
  });
});

test('a connection survives a renewal by another sheet at the same moment', async () => {
  let meanwhile = false;
  await open({
    hook: async ({ phase, service, args }): Promise<Verdict> => {
      if (!meanwhile || phase === 'after' || service !== 'UrlFetchApp') return 'go';
      if (!JSON.stringify(args).includes('refresh_token')) return 'go';
      meanwhile = false;
      const store = bench.workbench.properties.open('user', PERSON);
      const kept = JSON.parse(own()[ofTenant('token')] ?? '{}');
      const body = new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: bench.connection.clientId,
        client_secret: bench.connection.clientSecret,
        refresh_token: kept.refreshToken,
      });
      const answer = await (await fetch(`${bench.tenant.url}/oauth2/token`, { method: 'POST', body })).json();
      const { access_token: accessToken, refresh_token: refreshToken } = answer;
      const expiresAt = bench.clock.now() + 60 * MINUTE;
      store.set({ [ofTenant('token')]: JSON.stringify({ accessToken, refreshToken, expiresAt }) });
      return 'go';
    },
  });
  await signInByPage(bench);
  bench.clock.advance(90 * MINUTE);
  meanwhile = true;
  const report = await gotten<State['job']>(bench, 'startJob', { kind: 'check', scope: { of: 'all' } });
  expect(report?.shownProblem).toBeNull();
  expect(meanwhile).toBe(false);
  expect(kinds().filter((kind) => kind.startsWith('POST token'))).toEqual([
    'POST token 200',
    'POST token 200',
    'POST token 400',
  ]);
});

test('a callback that Google kills at any moment leaves either connection whole', async () => {
  let left = Number.POSITIVE_INFINITY;
  await open({
    hook: ({ phase }) => {
      if (phase === 'before') left -= 1;
      return left < 0 ? 'kill' : 'go';
    },
  });
  const kept = () => {
    const { grant } = JSON.parse(own()[ofTenant('credentials')] ?? '{}');
    const { refreshToken } = JSON.parse(own()[ofTenant('token')] ?? '{}');
    return `${grant} with ${refreshToken === null ? 'no' : 'a'} refresh token`;
  };
  const seen = new Set<string>();
  for (let n = 0; ; n += 1) {
    await gotten<State>(bench, 'connect', bench.connection);
    const { location } = await visit(bench, await addressOf(bench));
    left = n;
    const tab = await comeBack(bench, queryOf(location));
    left = Number.POSITIVE_INFINITY;
    seen.add(kept());
    if (tab.ok) break;
    // What was ended cannot be gone on with; what was connected before can.
    const again = await comeBack(bench, queryOf(location));
    expect(again.text).toMatch(/^(You are signed in|This sign-in is over|Docebo did not accept)/);
    expect((await stateOf(bench)).connection).not.toBeNull();
    seen.add(kept());
  }
  expect([...seen].sort()).toEqual([
    'authorization_code with a refresh token',
    'password with no refresh token',
  ]);
});

describe('signing out', () => {
  test.each([
    ['that revokes tokens', true, false],
    ['that does not revoke tokens', false, true],
  ])(
    "removes the person's secrets and says whether access lives on, at a tenant %s",
    async (_what, revokes, livesOn) => {
      await open();
      await signInByPage(bench);
      await addressOf(bench);
      bench.tenant.set({ revokes });
      const access = JSON.parse(own()[ofTenant('token')] ?? '{}').accessToken;
      const state = await gotten<Disconnected>(bench, 'disconnect');
      expect(state).toMatchObject({ connection: null, livesOn, signIn: { begun: false } });
      expect(Object.keys(own()).filter((name) => /credentials|token|person|sign-in/.test(name))).toEqual([]);
      const still = await fetch(`${bench.tenant.url}/manage/v1/user/session`, {
        headers: { authorization: `Bearer ${access}` },
      });
      expect(still.status).toBe(401);
    },
  );

  test('removes the secrets even if Docebo is out of reach, and says that access lives on', async () => {
    await open();
    await signInByPage(bench);
    bench.tenant.set({ faults: [parseFault('drop-answer:every=1,on=any')] });
    expect(await gotten<Disconnected>(bench, 'disconnect')).toMatchObject({
      connection: null,
      livesOn: true,
    });
    expect(Object.keys(own()).filter((name) => /credentials|token|person|sign-in/.test(name))).toEqual([]);
  });

  test('after a sign-in with a password only logs out, and calls nothing the second time', async () => {
    await open();
    await gotten<State>(bench, 'connect', bench.connection);
    const before = bench.tenant.calls().length;
    expect(await gotten<Disconnected>(bench, 'disconnect')).toMatchObject({ livesOn: false });
    expect(kinds().slice(before)).toEqual(['POST logout 200']);
    // Nobody is signed in: nothing is asked.
    expect(await gotten<Disconnected>(bench, 'disconnect')).toMatchObject({ livesOn: false });
    expect(kinds().slice(before)).toHaveLength(1);
  });

  test('removes the secrets even if it is killed midway', async () => {
    await open({
      hook: ({ phase, service, args }) =>
        service === 'UrlFetchApp' && phase === 'before' && JSON.stringify(args).includes('logout')
          ? 'kill'
          : 'go',
    });
    await signInByPage(bench);
    expect(await bench.workbench.call('disconnect', [])).toMatchObject({ ok: false, killed: true });
    expect(Object.keys(own()).filter((name) => /credentials|token|person|sign-in/.test(name))).toEqual([]);
  });
});
