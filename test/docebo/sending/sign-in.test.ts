// The address that begins a sign-in on the tenant's page, and what is sent to end one.
import { authorizeAddress, signOut, type Token } from '../../../src/docebo';
import type { FetchAllResult, HttpAnswer, HttpRequest } from '../../../src/docebo/http/http';
import { error, fault, json, NOON, ORIGIN, page } from '../support';

test('encodes every parameter of the address', () => {
  const url = new URL(
    authorizeAddress({
      origin: ORIGIN,
      clientId: 'a&b=c #',
      redirectUri: 'https://script.google.com/macros/d/1x/usercallback',
      state: 's+t/a=',
      challenge: 'c-h_1',
    }),
  );
  expect(url.origin + url.pathname).toBe(`${ORIGIN}/oauth2/authorize`);
  expect(url.hash).toBe('');
  expect([...url.searchParams]).toEqual([
    ['response_type', 'code'],
    ['client_id', 'a&b=c #'],
    ['redirect_uri', 'https://script.google.com/macros/d/1x/usercallback'],
    ['scope', 'api'],
    ['state', 's+t/a='],
    ['code_challenge', 'c-h_1'],
    ['code_challenge_method', 'S256'],
  ]);
});

const TOKEN: Token = { accessToken: 'access', refreshToken: 'refresh', expiresAt: NOON + 1 };

function ended(token: Token | null, result: FetchAllResult, full = false) {
  const sent: HttpRequest[][] = [];
  const over = signOut({
    origin: ORIGIN,
    credentials: { clientId: 'id', clientSecret: 's&cret' },
    token,
    now: () => NOON,
    onSent: () => (full ? { code: 'rate-limited', retryAt: 0 } : null),
    fetchAll(requests) {
      sent.push([...requests]);
      return result;
    },
  });
  return { over, sent, paths: sent.map((some) => some.map(({ url }) => url.slice(ORIGIN.length))) };
}

const answers = (...some: readonly HttpAnswer[]): FetchAllResult => ({ ok: true, answers: some });
const REVOKE = '/oauth2/revoke';
const LOGOUT = '/manage/v1/user/logout';
const NOTHING_OK = answers(error(404, 'no'), error(404, 'no'));

test.each<[string, Token | null, readonly string[][]]>([
  ['both tokens', TOKEN, [[REVOKE, LOGOUT]]],
  ['an access token that has ended', { ...TOKEN, expiresAt: NOON }, [[REVOKE]]],
  ['no refresh token', { ...TOKEN, refreshToken: null }, [[LOGOUT]]],
  ['an access token alone, and ended', { ...TOKEN, refreshToken: null, expiresAt: NOON }, []],
  ['nothing', null, []],
])('with %s, ends what is still alive', (_what, token, paths) => {
  expect(ended(token, NOTHING_OK).paths).toEqual(paths);
});

test('sends each token to its own endpoint', () => {
  const [[revoke, logout] = []] = ended(TOKEN, NOTHING_OK).sent;
  expect(revoke).toEqual({
    method: 'POST',
    url: ORIGIN + REVOKE,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
    body: 'token=refresh&token_type_hint=refresh_token&client_id=id&client_secret=s%26cret',
  });
  expect(logout).toEqual({
    method: 'POST',
    url: ORIGIN + LOGOUT,
    headers: { Authorization: 'Bearer access', Accept: 'application/json' },
    body: null,
  });
});

test.each<[string, FetchAllResult, boolean]>([
  ['revoked', answers(json({}), error(404, 'no')), true],
  ['revoked without a word', answers({ status: 200, headers: {}, body: '' }, error(401, 'no')), true],
  ['not known there', answers(error(404, 'no'), json({})), false],
  ['not allowed', answers(error(405, 'no'), json({})), false],
  ['answered with a page', answers(page(), json({})), false],
  ['overloaded', answers(error(503, 'no', { 'retry-after': '1' }), json({})), false],
  ['out of reach', fault('unreachable'), false],
])('judges a refresh token whose revocation is %s', (_what, result, over) => {
  expect(ended(TOKEN, result).over).toBe(over);
  // An access token ends by itself.
  expect(ended({ ...TOKEN, refreshToken: null }, result).over).toBe(true);
});

test('sends nothing to sign out when the hourly limit is reached', () => {
  expect(ended(TOKEN, NOTHING_OK, true)).toMatchObject({ over: false, sent: [] });
});
