// Signing in and staying signed in.
import { DEFAULT_CREDENTIALS } from '../../../workbench/tenant';
import { at, START, tenantWith, tokenOf } from './support';

const { clientId, clientSecret, username, password } = DEFAULT_CREDENTIALS;
const client = { client_id: clientId, client_secret: clientSecret };

test('the password grant gives an access token that works and a refresh token', async () => {
  const api = await tenantWith();
  const answer = await api.signIn();
  expect(answer.status).toBe(200);
  expect(answer.json).toEqual({
    access_token: expect.stringMatching(/^[0-9a-f]{40}$/),
    expires_in: 3600,
    token_type: 'Bearer',
    scope: 'api',
    refresh_token: expect.stringMatching(/^[0-9a-f]{40}$/),
  });
  api.token = tokenOf(answer);
  const session = await api.get('/manage/v1/user/session');
  expect(session.status).toBe(200);
  expect(session.json).toMatchObject({
    data: { id: 1, username, user_level: 'super_admin', timezone: 'UTC' },
  });
});

test('client_credentials accepts JSON and gives no refresh token', async () => {
  const api = await tenantWith();
  const body = JSON.stringify({ grant_type: 'client_credentials', scope: 'api', ...client });
  const headers = { 'content-type': 'application/json' };
  const answer = await api.send('POST', '/oauth2/token', { headers, body });
  expect(answer.status).toBe(200);
  expect(at(answer.json, 'refresh_token')).toBeUndefined();
  api.token = tokenOf(answer);
  expect((await api.get('/manage/v1/user/session')).status).toBe(200);
});

test('a refresh token gives a new access token, once', async () => {
  const api = await tenantWith();
  const refresh_token = String(at((await api.signIn()).json, 'refresh_token'));
  const refresh = () =>
    api.send('POST', '/oauth2/token', {
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token, ...client }),
    });
  const answer = await refresh();
  expect(answer.status).toBe(200);
  api.token = tokenOf(answer);
  expect((await api.get('/manage/v1/user/session')).status).toBe(200);
  expect(await refresh()).toMatchObject({ status: 400, json: { error: 'invalid_grant' } });
});

const person = { username, password };

test.each<[string, Record<string, string>, number, string]>([
  ['no grant', { ...client, ...person }, 400, 'invalid_request'],
  ['an unknown grant', { grant_type: 'magic', ...client }, 400, 'unsupported_grant_type'],
  [
    'a grant named like an object method',
    { grant_type: 'toString', ...client },
    400,
    'unsupported_grant_type',
  ],
  ['no client', { grant_type: 'password', ...person }, 400, 'invalid_client'],
  [
    'a wrong secret',
    { grant_type: 'password', ...client, client_secret: 'x', ...person },
    400,
    'invalid_client',
  ],
  ['a wrong client', { grant_type: 'client_credentials', ...client, client_id: 'x' }, 400, 'invalid_client'],
  ['a wrong password', { grant_type: 'password', ...client, username, password: 'x' }, 401, 'invalid_grant'],
  ['no password', { grant_type: 'password', ...client, username }, 400, 'invalid_request'],
  ['another scope', { grant_type: 'client_credentials', ...client, scope: 'all' }, 400, 'invalid_scope'],
  [
    'an invalid refresh token',
    { grant_type: 'refresh_token', ...client, refresh_token: 'x' },
    400,
    'invalid_grant',
  ],
  [
    'an unknown parameter',
    { grant_type: 'client_credentials', ...client, extra: '1' },
    400,
    'invalid_request',
  ],
  [
    'a person with client_credentials',
    { grant_type: 'client_credentials', ...client, ...person },
    400,
    'invalid_request',
  ],
])('a sign-in with %s is refused with its OAuth error', async (_what, form, status, error) => {
  const api = await tenantWith();
  const answer = await api.send('POST', '/oauth2/token', { body: new URLSearchParams(form) });
  expect(answer.status).toBe(status);
  expect(answer.json).toEqual({ error, error_description: expect.any(String) });
  expect(answer.text).not.toContain(clientSecret);
});

test('a token request by GET, with a query, or as plain text is refused', async () => {
  const api = await tenantWith();
  expect((await api.send('GET', '/oauth2/token')).status).toBe(405);
  const body = new URLSearchParams({ grant_type: 'client_credentials', ...client });
  expect((await api.send('POST', '/oauth2/token?scope=api', { body })).status).toBe(400);
  const plain = { headers: { 'content-type': 'text/plain' }, body: body.toString() };
  expect(await api.send('POST', '/oauth2/token', plain)).toMatchObject({
    status: 400,
    json: { error: 'invalid_request' },
  });
});

test('the call log contains no secret of the sign-in', async () => {
  const api = await tenantWith();
  await api.signIn();
  await api.send('POST', `/oauth2/token?client_secret=${clientSecret}`, {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ grant_type: 'password', ...client, ...person }),
  });
  await api.get('/manage/v1/user/session');
  const log = JSON.stringify(api.tenant.calls());
  expect(api.tenant.calls()).toHaveLength(3);
  expect(api.tenant.calls()[0]).toMatchObject({
    kind: 'POST token',
    status: 200,
    body: { grant_type: 'password' },
  });
  for (const secret of [clientSecret, password, api.token]) expect(log).not.toContain(secret);
});

test.each<[string, Record<string, string>]>([
  ['none', {}],
  ['another scheme', { authorization: 'Basic abc' }],
  ['an invalid token', { authorization: 'Bearer abc' }],
  ['two spaces', { authorization: 'Bearer  abc' }],
])('a call with %s as authorization is unauthorized', async (_what, headers) => {
  const api = await tenantWith();
  const { status, json } = await api.send('GET', '/manage/v1/user', {
    headers: headers as Record<string, string>,
  });
  expect(status).toBe(401);
  expect(json).toEqual({ name: 'Unauthorized', message: expect.any(String), code: 0, status: 401 });
});

test.each([
  ['user', 403],
  ['power_user', 200],
] as const)('a user of the level %s can do what that level allows', async (level, code) => {
  const api = await tenantWith({ credentials: { ...DEFAULT_CREDENTIALS, level } });
  expect(await api.get('/manage/v1/user/session')).toMatchObject({
    status: 200,
    json: { data: { user_level: level } },
  });
  const body = { user_ids: [1], course_ids: [101], status: 1 };
  const { status, json } = await api.put(body);
  expect(status).toBe(code);
  if (code === 403) expect(json).toMatchObject({ name: 'Forbidden', code: 0, status: 403 });
  expect((await api.get('/manage/v1/user')).status).toBe(code);
});

test('a token expires after the time it states', async () => {
  const api = await tenantWith();
  api.time.now = START + 3_599_000;
  expect((await api.get('/manage/v1/user/session')).status).toBe(200);
  api.time.now = START + 3_600_000;
  expect(await api.get('/manage/v1/user/session')).toMatchObject({
    status: 401,
    json: { message: 'The access token has expired.' },
  });
});

test('token-expires ends a token after that many calls, and a new one works', async () => {
  const api = await tenantWith({ faults: ['token-expires:after=2'] });
  const statuses: number[] = [];
  for (let i = 0; i < 3; i++) statuses.push((await api.get('/manage/v1/user/session')).status);
  expect(statuses).toEqual([200, 200, 401]);
  api.token = tokenOf(await api.signIn());
  expect((await api.get('/manage/v1/user/session')).status).toBe(200);
});
