// The tenant's own sign-in page, the codes it gives, and ending a sign-in.
import { createHash } from 'node:crypto';
import { DEFAULT_CREDENTIALS } from '../../../workbench/tenant';
import { type Answer, at, type Client, tenantWith, tokenOf } from './support';

const BACK = 'https://script.google.com/macros/d/1x/usercallback';
const VERIFIER = 'v'.repeat(43);
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');
const { clientId, clientSecret, username, password } = DEFAULT_CREDENTIALS;

const ASKED = {
  response_type: 'code',
  client_id: clientId,
  redirect_uri: BACK,
  scope: 'api',
  state: 's t&a',
  code_challenge: CHALLENGE,
  code_challenge_method: 'S256',
};

const opened = () => tenantWith({ redirectUri: BACK });

const asking = (api: Client, change: Readonly<Record<string, string | null>> = {}, form?: object) => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...ASKED, ...change }))
    if (value !== null) query.set(name, value);
  const body = new URLSearchParams({ username, password, answer: 'allow', ...form });
  return form
    ? api.send('POST', `/oauth2/authorize?${query}`, { body })
    : api.send('GET', `/oauth2/authorize?${query}`);
};

const backWith = ({ status, headers }: Answer) => {
  const to = new URL(headers.get('location') ?? 'about:blank');
  return { status, to: to.origin + to.pathname, ...Object.fromEntries(to.searchParams) };
};

async function codeOf(api: Client, change: Readonly<Record<string, string | null>> = {}): Promise<string> {
  const { code } = backWith(await asking(api, change, {})) as { code?: string };
  if (code === undefined) throw new Error('no code');
  return code;
}

const exchange = (api: Client, code: string, change: Readonly<Record<string, string | null>> = {}) => {
  const form = {
    grant_type: 'authorization_code',
    client_id: clientId,
    client_secret: clientSecret,
    code,
    redirect_uri: BACK,
    code_verifier: VERIFIER,
    ...change,
  };
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) if (value !== null) body.set(name, value);
  return api.send('POST', '/oauth2/token', { body });
};

test('the sign-in page is shown, and sends the person back with a code and the same state', async () => {
  const api = await opened();
  const shown = await asking(api);
  expect([shown.status, shown.text]).toEqual([200, expect.stringContaining('Sign in and allow')]);
  expect(backWith(await asking(api, {}, {}))).toEqual({
    status: 303,
    to: BACK,
    code: expect.stringMatching(/^[0-9a-f]{40}$/),
    state: 's t&a',
  });
  expect(api.tenant.calls()).toEqual([]);
});

test.each<[string, Readonly<Record<string, string | null>>]>([
  ['another client', { client_id: 'x' }],
  ['no client', { client_id: null }],
  ['another redirect URI', { redirect_uri: `${BACK}/` }],
  ['no redirect URI', { redirect_uri: null }],
])('a request with %s gets status 400 and no redirect', async (_what, change) => {
  const api = await opened();
  const answer = await asking(api, change, {});
  expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
});

test('an app without a redirect URI is refused', async () => {
  expect((await asking(await tenantWith(), {}, {})).status).toBe(400);
});

test.each<[string, Readonly<Record<string, string | null>>, string]>([
  ['another response type', { response_type: 'token' }, 'unsupported_response_type'],
  ['another scope', { scope: 'all' }, 'invalid_scope'],
  ['a plain challenge', { code_challenge_method: 'plain' }, 'invalid_request'],
  ['a short challenge', { code_challenge: 'abc' }, 'invalid_request'],
  ['an unknown parameter', { extra: '1' }, 'invalid_request'],
])('a request with %s sends the browser back with the OAuth error', async (_what, change, error) => {
  expect(backWith(await asking(await opened(), change))).toMatchObject({
    status: 303,
    to: BACK,
    error,
    state: 's t&a',
  });
});

test('denying access sends back access_denied, and a wrong password gets no code', async () => {
  const api = await opened();
  expect(backWith(await asking(api, {}, { answer: 'deny' }))).toMatchObject({
    error: 'access_denied',
    state: 's t&a',
  });
  const wrong = await asking(api, {}, { password: 'x' });
  expect([wrong.status, wrong.headers.get('location')]).toEqual([401, null]);
});

test('text from the URL is escaped in the form', async () => {
  const { text } = await asking(await opened(), { state: '"><script>alert(1)</script>' });
  expect(text).not.toContain('<script>');
});

test('a code gives an access token that works and a refresh token', async () => {
  const api = await opened();
  const answer = await exchange(api, await codeOf(api));
  expect(answer.status).toBe(200);
  api.token = tokenOf(answer);
  expect((await api.get('/manage/v1/user/session')).status).toBe(200);
  const refresh_token = String(at(answer.json, 'refresh_token'));
  const renewed = await api
    .signIn({ grant_type: 'refresh_token', refresh_token, username: '' })
    .catch(() => null);
  expect(renewed?.status).toBe(400);
});

test('a code is refused the second time, and its tokens stop working', async () => {
  const api = await opened();
  const code = await codeOf(api);
  api.token = tokenOf(await exchange(api, code));
  expect(await exchange(api, code)).toMatchObject({ status: 400, json: { error: 'invalid_grant' } });
  expect((await api.get('/manage/v1/user/session')).status).toBe(401);
});

test.each<[string, Readonly<Record<string, string | null>>, string]>([
  ['another redirect URI', { redirect_uri: 'https://a.example/' }, 'invalid_grant'],
  ['no redirect URI', { redirect_uri: null }, 'invalid_grant'],
  ['another verifier', { code_verifier: 'w'.repeat(43) }, 'invalid_grant'],
  ['no verifier', { code_verifier: null }, 'invalid_grant'],
  ['another secret', { client_secret: 'x' }, 'invalid_client'],
  ['no code', { code: null }, 'invalid_request'],
  ['an invented code', { code: 'x' }, 'invalid_grant'],
])('a code is refused with %s', async (_what, change, error) => {
  const api = await opened();
  expect(await exchange(api, await codeOf(api), change)).toMatchObject({ status: 400, json: { error } });
});

test('a code expires after a minute, and takes a verifier only if it has a challenge', async () => {
  const api = await opened();
  const code = await codeOf(api);
  api.time.now += 60_000;
  expect(await exchange(api, code)).toMatchObject({ status: 400, json: { error: 'invalid_grant' } });
  const plain = { code_challenge: null, code_challenge_method: null };
  expect((await exchange(api, await codeOf(api, plain))).status).toBe(400);
  expect((await exchange(api, await codeOf(api, plain), { code_verifier: null })).status).toBe(200);
});

test('with a landing address set, the browser is sent there instead', async () => {
  const api = await opened();
  api.tenant.set({ landing: 'http://127.0.0.1:1/usercallback' });
  expect(backWith(await asking(api, {}, {}))).toMatchObject({ to: 'http://127.0.0.1:1/usercallback' });
});

test('logging out ends its own token and no other', async () => {
  const api = await opened();
  const other = tokenOf(await api.signIn());
  const answer = await api.send('POST', '/manage/v1/user/logout', {
    headers: { authorization: `Bearer ${api.token}` },
  });
  expect(answer.status).toBe(200);
  expect((await api.get('/manage/v1/user/session')).status).toBe(401);
  api.token = other;
  expect((await api.get('/manage/v1/user/session')).status).toBe(200);
  expect((await api.get('/manage/v1/user/logout')).status).toBe(405);
});

test('a tenant revokes tokens only when it offers that, and then ends all tokens of the sign-in', async () => {
  const api = await opened();
  const given = await exchange(api, await codeOf(api));
  api.token = tokenOf(given);
  const revoke = (token: string, secret = clientSecret) =>
    api.send('POST', '/oauth2/revoke', {
      body: new URLSearchParams({ token, client_id: clientId, client_secret: secret }),
    });
  const refresh = String(at(given.json, 'refresh_token'));
  expect((await revoke(refresh)).status).toBe(404);
  api.tenant.set({ revokes: true });
  expect((await revoke(refresh, 'x')).status).toBe(400);
  expect((await revoke('unknown')).status).toBe(200);
  expect((await api.get('/manage/v1/user/session')).status).toBe(200);
  expect((await revoke(refresh)).status).toBe(200);
  expect((await api.get('/manage/v1/user/session')).status).toBe(401);
  expect(JSON.stringify(api.tenant.calls())).not.toContain(refresh);
});
