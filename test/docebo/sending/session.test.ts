// Signing in, staying signed in, and being told no.
import { type Credentials, listUsers } from '../../../src/docebo';
import { error, fault, json, KEPT, NOON, page, token, type WorldOptions, world } from '../support';

const PASSWORD_BODY =
  'grant_type=password&client_id=rowcall&client_secret=secret-of-the-client&scope=api&username=ada&password=password-of-ada';
const SIGN_IN = [`POST /oauth2/token ${PASSWORD_BODY}`];
const USERS = 'GET /manage/v1/user?page=1&page_size=200&get_total_count=1';
const LIST = json({ data: { items: [], has_more_data: false, total_count: 0 } });

const reading = (script: Parameters<typeof world>[0], options: WorldOptions = {}) => {
  const made = world(script, options);
  const [answer] = made.client.readAll([listUsers(1)]);
  return { ...made, answer };
};

const problemOf = (script: Parameters<typeof world>[0], options: WorldOptions = {}) =>
  world(script, options).client.signIn();

test('sends a sign-in as a form and keeps its token', () => {
  const made = world([[token('fresh')]], { token: null });
  expect(made.client.signIn()).toBeNull();
  expect(made.log).toEqual([SIGN_IN]);
  expect(made.requests[0]?.headers).toEqual({
    'Content-Type': 'application/x-www-form-urlencoded',
    Accept: 'application/json',
  });
  expect(made.token()).toEqual({ accessToken: 'fresh', expiresAt: NOON + 3_600_000, refreshToken: null });
  expect(made.sent()).toBe(1);
});

test('client credentials carry no username, and special characters are encoded', () => {
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

test('uses a token that is still good', () => {
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
])('with %s, signs in only if at most 60 s are left', (_, kept, signsIn) => {
  const { log } = reading(signsIn ? [[token()], [LIST]] : [[LIST]], { token: kept });
  expect(log).toEqual(signsIn ? [SIGN_IN, [USERS]] : [[USERS]]);
});

test('renews a token that ends early once for the whole wave', () => {
  const made = world([[error(401, 'x'), LIST, error(401, 'x')], [token()], [LIST, LIST]]);
  const answers = made.client.readAll([listUsers(1), listUsers(2), listUsers(3)]);
  const page = (n: number) => `GET /manage/v1/user?page=${n}&page_size=200&get_total_count=1`;
  expect(made.log).toEqual([[page(1), page(2), page(3)], SIGN_IN, [page(1), page(3)]]);
  expect(made.requests[5]?.headers.Authorization).toBe('Bearer token-2');
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(made.sleeps).toEqual([]);
  expect(made.sent()).toBe(6);
});

test('a second 401 ends the session', () => {
  const { answer, log } = reading([[error(401, 'x')], [token()], [error(401, 'x')]]);
  expect(answer).toEqual({ ok: false, problem: { code: 'signed-out' } });
  expect(log).toEqual([[USERS], SIGN_IN, [USERS]]);
});

test('a 401 whose new sign-in is refused reports that refusal', () => {
  const { answer } = reading([[error(401, 'x')], [json({ error_description: 'Client disabled.' }, 401)]]);
  expect(answer).toEqual({
    ok: false,
    problem: { code: 'sign-in-refused', status: 401, detail: 'Client disabled.' },
  });
});

test('a refused sign-in says whose credentials are wrong, if the tenant does', () => {
  const suspect = (body: object) => problemOf([[json(body, 400)]]);
  expect(suspect({ error: 'invalid_client', error_description: 'Wrong.' })).toMatchObject({ suspect: 'app' });
  expect(suspect({ error: 'invalid_grant', error_description: 'Wrong.' })).toMatchObject({
    suspect: 'person',
  });
  expect(suspect({ error: 'other', error_description: 'Wrong.' })).not.toHaveProperty('suspect');
});

test.each([400, 401, 403, 404, 422])('HTTP %i at the sign-in is a refusal with its words', (status) => {
  expect(problemOf([[json({ error: 'invalid_grant', error_description: 'Wrong.' }, status)]])).toEqual({
    code: 'sign-in-refused',
    status,
    detail: 'Wrong.',
    suspect: 'person',
  });
});

test('a refused sign-in leaves no token', () => {
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
])('refuses %s as a token', (_, answers, code) => {
  const repeated = Array.from({ length: 5 }, () => answers);
  expect(problemOf(repeated)?.code).toBe(code);
});

test.each<[string, number | string | null | undefined, number]>([
  ['seconds as text', '1200', 1_200],
  ['null for seconds', null, 600],
  ['no seconds at all', undefined, 600],
])('sets the lifetime of a token with %s', (_, expires_in, seconds) => {
  const made = world([[json({ access_token: 'fresh', expires_in })]]);
  expect(made.client.signIn()).toBeNull();
  expect(made.token()?.expiresAt).toBe(NOON + seconds * 1_000);
});

test('tries a sign-in again when the tenant is busy or out of reach', () => {
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

test('does not sleep through a long wait at the sign-in', () => {
  const made = world([[error(503, 'no', { 'retry-after': '600' })]]);
  expect(made.client.signIn()).toEqual({ code: 'overloaded', retryAt: NOON + 600_000 });
  expect(made.sleeps).toEqual([]);
});

test('reports Google’s daily quota at the sign-in', () => {
  expect(problemOf([fault('daily-quota', 'too many times for one day')])).toEqual({
    code: 'fetch-quota',
    detail: 'too many times for one day',
  });
});

describe('signed in on the tenant’s own page', () => {
  const credentials: Credentials = {
    grant: 'authorization_code',
    clientId: 'rowcall',
    clientSecret: 'secret-of-the-client',
    username: null,
    password: null,
  };
  const REDEMPTION = { code: 'the code', verifier: 'the-verifier', redirectUri: 'https://back.example/x?y' };
  const CLIENT = 'client_id=rowcall&client_secret=secret-of-the-client';
  const redeemed = `POST /oauth2/token grant_type=authorization_code&${CLIENT}&code=the%20code&redirect_uri=https%3A%2F%2Fback.example%2Fx%3Fy&code_verifier=the-verifier`;
  const refreshed = (by: string) => [
    `POST /oauth2/token grant_type=refresh_token&${CLIENT}&refresh_token=${by}`,
  ];
  const tokens = (access: string, refresh?: string) =>
    json({
      access_token: access,
      expires_in: 3600,
      ...(refresh === undefined ? {} : { refresh_token: refresh }),
    });
  const kept = (refreshToken: string | null, expiresAt = NOON + 3_600_000) => ({
    accessToken: 'token-1',
    expiresAt,
    refreshToken,
  });
  const OVER = kept('refresh-1', NOON - 1);
  const read = (script: Parameters<typeof world>[0], options: WorldOptions = {}) =>
    reading(script, { credentials, token: OVER, ...options });

  test('sends a code once as a form and keeps both tokens', () => {
    const made = world([[tokens('token-9', 'refresh-9')]], { credentials, token: null });
    expect(made.client.redeem(REDEMPTION)).toBeNull();
    expect(made.log).toEqual([[redeemed]]);
    expect(made.token()).toEqual({
      accessToken: 'token-9',
      expiresAt: NOON + 3_600_000,
      refreshToken: 'refresh-9',
    });
  });

  test('does not send a code again when its answer is lost, because it serves once', () => {
    for (const step of [fault('unreachable'), [page(502)], [page(200)], [json({})]]) {
      const made = world([step], { credentials, token: null });
      expect(made.client.redeem(REDEMPTION)).not.toBeNull();
      expect(made.log).toHaveLength(1);
      expect(made.token()).toBeNull();
    }
  });

  test('sends a code again that was certainly not taken', () => {
    const made = world([[error(429, 'no', { 'retry-after': '2' })], [tokens('token-9')]], {
      credentials,
      token: null,
    });
    expect(made.client.redeem(REDEMPTION)).toBeNull();
    expect(made.sleeps).toEqual([2_000]);
    expect(made.token()?.refreshToken).toBeNull();
  });

  test('reports a refused code without secrets', () => {
    const said = 'the code / the-verifier / secret-of-the-client are wrong';
    const made = world([[json({ error: 'invalid_grant', error_description: said }, 400)]], {
      credentials,
      token: null,
    });
    expect(made.client.redeem(REDEMPTION)).toEqual({
      code: 'sign-in-refused',
      status: 400,
      detail: '… / … / … are wrong',
      suspect: 'person',
    });
  });

  test('renews an ended token by the refresh token, and keeps the new one', () => {
    const { log, token: held, answer } = read([[tokens('token-2', 'refresh-2')], [LIST]]);
    expect(log).toEqual([refreshed('refresh-1'), [USERS]]);
    expect(held()).toMatchObject({ accessToken: 'token-2', refreshToken: 'refresh-2' });
    expect(answer?.ok).toBe(true);
  });

  test('keeps a refresh token when no new one comes', () => {
    expect(read([[tokens('token-2')], [LIST]]).token()?.refreshToken).toBe('refresh-1');
  });

  test('renews once after a 401, and a second 401 ends the session', () => {
    const once = read([[error(401, 'x')], [tokens('token-2', 'refresh-2')], [LIST]], {
      token: kept('refresh-1'),
    });
    expect(once.log).toEqual([[USERS], refreshed('refresh-1'), [USERS]]);
    expect(once.answer?.ok).toBe(true);
    const twice = read([[error(401, 'x')], [tokens('token-2', 'refresh-2')], [error(401, 'x')]], {
      token: kept('refresh-1'),
    });
    expect(twice.answer).toEqual({ ok: false, problem: { code: 'signed-out' } });
    expect(twice.token()?.refreshToken).toBe('refresh-2');
  });

  test.each([400, 401])(
    'a refresh token refused with %i ends the session and is not tried again',
    (status) => {
      const made = read([[json({ error: 'invalid_grant' }, status)]]);
      expect(made.answer).toEqual({ ok: false, problem: { code: 'signed-out' } });
      expect(made.token()).toBeNull();
      const [again] = made.client.readAll([listUsers(1)]);
      expect(again).toEqual({ ok: false, problem: { code: 'signed-out' } });
      expect(made.log).toEqual([refreshed('refresh-1')]);
    },
  );

  test.each<[string, Parameters<typeof world>[0], string]>([
    ['forbidden', [[error(403, 'a firewall')]], 'sign-in-refused'],
    ['overloaded for long', [[error(503, 'x', { 'retry-after': '600' })]], 'overloaded'],
    ['out of quota', [fault('daily-quota')], 'fetch-quota'],
    ['unreadable', Array.from({ length: 5 }, () => [page()]), 'not-json'],
    ['empty', [[json({})]], 'unexpected-shape'],
  ])('keeps a refresh token after an answer that is %s', (_what, script, code) => {
    const made = read(script);
    expect(made.answer).toMatchObject({ ok: false, problem: { code } });
    expect(made.token()).toEqual(OVER);
  });

  test('without a refresh token, sends nothing and asks for a new sign-in', () => {
    for (const token of [kept(null, NOON - 1), null]) {
      const made = read([], { token });
      expect(made.answer).toEqual({ ok: false, problem: { code: 'signed-out' } });
      expect(made.log).toEqual([]);
    }
  });

  test('uses the token that another execution has renewed', () => {
    const fresh = { ...kept('refresh-7'), accessToken: 'token-7' };
    let step = 0;
    const before = read([[error(401, 'x')], [LIST]], {
      token: kept('refresh-1'),
      // While the first request is on its way.
      meanwhile: (put) => {
        step += 1;
        if (step === 1) put(fresh);
      },
    });
    expect(before.log).toEqual([[USERS], [USERS]]);
    expect(before.requests[1]?.headers.Authorization).toBe('Bearer token-7');
    const during = read([[json({ error: 'invalid_grant' }, 400)], [LIST]], {
      meanwhile: (put) => put(fresh),
    });
    expect(during.log).toEqual([refreshed('refresh-1'), [USERS]]);
    expect(during.token()).toEqual(fresh);
  });

  test('hides old and new tokens of both kinds in what a server echoes', () => {
    const echo = 'token-1 refresh-1 token-2 refresh-2';
    const made = read([[error(401, 'x')], [tokens('token-2', 'refresh-2')], [error(422, echo)]], {
      token: kept('refresh-1'),
    });
    expect(made.answer).toMatchObject({ ok: false, problem: { detail: '… … … …' } });
  });
});

test('does not keep a refresh token that comes with a password, and hides it', () => {
  const made = world(
    [
      [json({ access_token: 'token-2', expires_in: 3600, refresh_token: 'refresh-2' })],
      [error(422, 'refresh-2')],
    ],
    { token: null },
  );
  const [answer] = made.client.readAll([listUsers(1)]);
  expect(made.token()?.refreshToken).toBeNull();
  expect(answer).toMatchObject({ ok: false, problem: { detail: '…' } });
});
