// Signing in, staying signed in, and being told no.
import { listUsers } from '../../src/docebo';
import { error, fault, json, KEPT, NOON, page, token, type WorldOptions, world } from './support';

const PASSWORD_BODY =
  'grant_type=password&client_id=rowcall&client_secret=secret-of-the-client&scope=api&username=ada&password=password-of-ada';
const SIGN_IN = [`POST /oauth2/token ${PASSWORD_BODY}`];
const USERS = 'GET /manage/v1/user?page=1&page_size=200';
const LIST = json({ data: { items: [], has_more_data: false, total_count: 0 } });

const reading = (script: Parameters<typeof world>[0], options: WorldOptions = {}) => {
  const made = world(script, options);
  const [answer] = made.client.readAll([listUsers(1)]);
  return { ...made, answer };
};

const problemOf = (script: Parameters<typeof world>[0], options: WorldOptions = {}) =>
  world(script, options).client.signIn();

test('a sign-in is sent in another form, or its token is not kept', () => {
  const made = world([[token('fresh')]], { token: null });
  expect(made.client.signIn()).toBeNull();
  expect(made.log).toEqual([SIGN_IN]);
  expect(made.requests[0]?.headers).toEqual({
    'Content-Type': 'application/x-www-form-urlencoded',
    Accept: 'application/json',
  });
  expect(made.token()).toEqual({ accessToken: 'fresh', expiresAt: NOON + 3_600_000 });
  expect(made.sent()).toBe(1);
});

test('client credentials carry a username, or special characters go unencoded', () => {
  const credentials = {
    grant: 'client_credentials',
    clientId: 'a&b=c',
    clientSecret: '100% + ü\ud800',
    username: null,
    password: null,
  } as const;
  const { client, requests } = world([[token()]], { token: null, credentials });
  client.signIn();
  expect(requests[0]?.body).toBe(
    'grant_type=client_credentials&client_id=a%26b%3Dc&client_secret=100%25%20%2B%20%C3%BC%EF%BF%BD&scope=api',
  );
});

test('a good token is not used', () => {
  const { log, requests, answer } = reading([[LIST]]);
  expect(log).toEqual([[USERS]]);
  expect(requests[0]?.headers.Authorization).toBe('Bearer token-1');
  expect(answer?.ok).toBe(true);
});

test.each([
  ['no token', null, true],
  ['a token that has ended', { ...KEPT, expiresAt: NOON - 1 }, true],
  ['a token with 60 s left', { ...KEPT, expiresAt: NOON + 60_000 }, true],
  ['a token with a little more than 60 s left', { ...KEPT, expiresAt: NOON + 60_001 }, false],
  ['a token with 61 s left', { ...KEPT, expiresAt: NOON + 61_000 }, false],
])('with %s the sign-in comes at another time', (_, kept, signsIn) => {
  const { log } = reading(signsIn ? [[token()], [LIST]] : [[LIST]], { token: kept });
  expect(log).toEqual(signsIn ? [SIGN_IN, [USERS]] : [[USERS]]);
});

test('a token that ends early is not renewed once for the whole wave', () => {
  const made = world([[error(401, 'x'), LIST, error(401, 'x')], [token()], [LIST, LIST]]);
  const answers = made.client.readAll([listUsers(1), listUsers(2), listUsers(3)]);
  const page = (n: number) => `GET /manage/v1/user?page=${n}&page_size=200`;
  expect(made.log).toEqual([[page(1), page(2), page(3)], SIGN_IN, [page(1), page(3)]]);
  expect(made.requests[5]?.headers.Authorization).toBe('Bearer token-2');
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(made.sleeps).toEqual([]);
  expect(made.sent()).toBe(6);
});

test('a second 401 is not the end of the session', () => {
  const { answer, log } = reading([[error(401, 'x')], [token()], [error(401, 'x')]]);
  expect(answer).toEqual({ ok: false, problem: { code: 'signed-out' } });
  expect(log).toEqual([[USERS], SIGN_IN, [USERS]]);
});

test('a 401 with a sign-in that is then refused says something else', () => {
  const { answer } = reading([[error(401, 'x')], [json({ error_description: 'Client disabled.' }, 401)]]);
  expect(answer).toEqual({
    ok: false,
    problem: { code: 'sign-in-refused', status: 401, detail: 'Client disabled.' },
  });
});

test.each([400, 401, 403, 404, 422])('HTTP %i at the sign-in is not a refusal with its words', (status) => {
  expect(problemOf([[json({ error: 'invalid_grant', error_description: 'Wrong.' }, status)]])).toEqual({
    code: 'sign-in-refused',
    status,
    detail: 'Wrong.',
  });
});

test('a refused sign-in leaves a token behind', () => {
  const made = world([[error(401, 'no')]]);
  made.client.signIn();
  expect(made.token()).toBeNull();
});

test.each([
  ['a page', [page()], 'not-json'],
  ['a redirect', [page(302)], 'not-json'],
  ['no token in it', [json({ expires_in: 3600 })], 'unexpected-shape'],
  ['an empty token', [json({ access_token: '', expires_in: 3600 })], 'unexpected-shape'],
  ['a token that would begin another header', [json({ access_token: 'a\r\nHost: b' })], 'unexpected-shape'],
  ['a list', [json([])], 'unexpected-shape'],
  ['no answer', [], 'unexpected-shape'],
])('%s passes for a token', (_, answers, code) => {
  const repeated = Array.from({ length: 5 }, () => answers);
  expect(problemOf(repeated)?.code).toBe(code);
});

test.each<[string, number | string | null | undefined, number]>([
  ['seconds as text', '1200', 1_200],
  ['null for seconds', null, 600],
  ['no seconds at all', undefined, 600],
])('a token with %s lasts another time', (_, expires_in, seconds) => {
  const made = world([[json({ access_token: 'fresh', expires_in })]]);
  expect(made.client.signIn()).toBeNull();
  expect(made.token()?.expiresAt).toBe(NOON + seconds * 1_000);
});

test('a tenant that is busy or out of reach is not asked again for a token', () => {
  const made = world([
    [error(429, 'no', { 'retry-after': '2' })],
    fault('unreachable'),
    [page(502)],
    [token()],
  ]);
  expect(made.client.signIn()).toBeNull();
  expect(made.sleeps).toEqual([2_000, 2_000, 4_000]);
  expect(made.sent()).toBe(4);
});

test('a long wait at the sign-in is slept through', () => {
  const made = world([[error(503, 'no', { 'retry-after': '600' })]]);
  expect(made.client.signIn()).toEqual({ code: 'overloaded', retryAt: NOON + 600_000 });
  expect(made.sleeps).toEqual([]);
});

test("Google's daily quota at the sign-in is told as something else", () => {
  expect(problemOf([fault('daily-quota', 'too many times for one day')])).toEqual({
    code: 'fetch-quota',
    detail: 'too many times for one day',
  });
});
