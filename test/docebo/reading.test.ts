// A wave of reads: order, repetition, waits and the end of patience.
import { listCourses, listUsers } from '../../src/docebo';
import { cut, error, fault, json, NOON, page, token, world } from './support';

const users = (id: number) =>
  json({
    data: {
      items: [{ user_id: String(id), username: `u${id}`, email: null }],
      total_count: 1,
      has_more_data: false,
    },
  });
const line = (n: number) => `GET /manage/v1/user?page=${n}&page_size=200&get_total_count=1`;
const reads = (...pages: readonly number[]) => pages.map((n) => listUsers(n));
const ids = (answers: ReturnType<ReturnType<typeof world>['client']['readAll']>) =>
  answers.map((answer) => (answer.ok ? JSON.stringify(answer.value) : answer.problem.code));
const idOf = (id: number) =>
  JSON.stringify({
    items: [{ userId: id, username: `u${id}`, email: '', name: '', fields: new Map() }],
    odd: [],
    totalCount: 1,
    hasMore: false,
  });

test('returns answers in order and repeats only the reads that failed', () => {
  const made = world([[users(1), error(500, 'x'), users(3), cut()], [page(502), users(4)], [users(2)]]);
  expect(ids(made.client.readAll(reads(1, 2, 3, 4)))).toEqual([1, 2, 3, 4].map(idOf));
  expect(made.log).toEqual([[line(1), line(2), line(3), line(4)], [line(2), line(4)], [line(2)]]);
  expect(made.sleeps).toEqual([1_000, 2_000]);
  expect(made.sent()).toBe(7);
});

test('sends mixed reads in one wave', () => {
  const course = json({ data: { items: [{ id: 7, code: 'C', title: 'T' }], total_count: 1 } });
  const made = world([[users(1), course]]);
  const answers = made.client.readAll<unknown>([listUsers(1), listCourses(1)]);
  expect(answers.map((answer) => answer.ok)).toEqual([true, true]);
  expect(made.log).toEqual([[line(1), 'GET /course/v1/courses?page=1&page_size=200&get_total_count=1']]);
});

test('sends nothing for no reads', () => {
  const made = world([]);
  expect(made.client.readAll([])).toEqual([]);
  expect(made.sent()).toBe(0);
});

test('gives up a read after five tries, with its problem', () => {
  const made = world(
    Array.from({ length: 5 }, () => [error(500, 'Broken.')]),
    { maxWaitMs: 1e6 },
  );
  expect(made.client.readAll(reads(1))).toEqual([
    {
      ok: false,
      problem: { code: 'server-error', request: 'GET /manage/v1/user', status: 500, detail: 'Broken.' },
    },
  ]);
  expect(made.sleeps).toEqual([1_000, 2_000, 4_000, 8_000]);
});

test.each([
  ['429', error(429, 'no', { 'retry-after': '3' }), 'rate-limited'],
  ['503', error(503, 'no', { 'retry-after': 'Sat, 14 Mar 2026 12:00:03 GMT' }), 'overloaded'],
])('sleeps through a short wait of %s, and returns at once for a long one', (_, answer, code) => {
  const made = world([[answer], [users(1)]]);
  expect(ids(made.client.readAll(reads(1)))).toEqual([idOf(1)]);
  expect(made.sleeps).toEqual([3_000]);
  const strict = world([[answer]], { maxWaitMs: 2_999 });
  expect(strict.client.readAll(reads(1))).toEqual([{ ok: false, problem: { code, retryAt: NOON + 3_000 } }]);
  expect(strict.sleeps).toEqual([]);
});

test('gives up sooner if nothing answers than if the tenant asks for a wait', () => {
  const silent = Array.from({ length: 5 }, () => fault('unreachable', 'no such address'));
  const given = { maxWaitMs: 15_000, maxUnreachableMs: 3_000 };
  const dead = world(silent, given);
  expect(dead.client.readAll(reads(1))).toMatchObject([{ ok: false, problem: { code: 'unreachable' } }]);
  expect(dead.sleeps).toEqual([1_000, 2_000]);
  const busy = world([[error(503, 'no', { 'retry-after': '9' })], [users(1)]], given);
  expect(ids(busy.client.readAll(reads(1)))).toEqual([idOf(1)]);
  expect(busy.sleeps).toEqual([9_000]);
});

test('waits once for the longest wait of a wave', () => {
  const made = world([
    [error(429, 'no', { 'retry-after': '2' }), error(429, 'no', { 'retry-after': '5' })],
    [users(1), users(2)],
  ]);
  made.client.readAll(reads(1, 2));
  expect(made.sleeps).toEqual([5_000]);
});

test('ends when the waits together reach the limit', () => {
  const wish = error(429, 'no', { 'retry-after': '6' });
  const made = world([[wish], [wish], [wish]]);
  expect(made.client.readAll(reads(1))).toEqual([
    { ok: false, problem: { code: 'rate-limited', retryAt: NOON + 18_000 } },
  ]);
  expect(made.sleeps).toEqual([6_000, 6_000]);
});

test('reads a wave again that failed as a whole', () => {
  const made = world([fault('unreachable', 'Address unavailable'), fault('too-fast'), [users(1), users(2)]]);
  expect(ids(made.client.readAll(reads(1, 2)))).toEqual([idOf(1), idOf(2)]);
  expect(made.sleeps).toEqual([1_000, 2_000]);
});

test('sends nothing more after Google’s daily quota', () => {
  const made = world([fault('daily-quota', 'for one day')], { maxConcurrent: 2 });
  const problem = { code: 'fetch-quota', detail: 'for one day' };
  expect(made.client.readAll(reads(1, 2, 3))).toEqual([1, 2, 3].map(() => ({ ok: false, problem })));
  expect(made.log).toEqual([[line(1), line(2)]]);
});

test('sends at most as many requests at once as allowed', () => {
  const made = world([[users(1), users(2)], [users(3), users(4)], [users(5)]], { maxConcurrent: 2 });
  expect(ids(made.client.readAll(reads(1, 2, 3, 4, 5)))).toEqual([1, 2, 3, 4, 5].map(idOf));
  expect(made.log.map(({ length }) => length)).toEqual([2, 2, 1]);
});

test('reads a wave again that got fewer answers than requests', () => {
  const made = world([[users(2)], [users(1), users(2)]]);
  expect(ids(made.client.readAll(reads(1, 2)))).toEqual([idOf(1), idOf(2)]);
  expect(made.log).toEqual([
    [line(1), line(2)],
    [line(1), line(2)],
  ]);
});

test.each([
  [
    '403',
    error(403, 'Role denied.'),
    { code: 'forbidden', request: 'GET /manage/v1/user', detail: 'Role denied.' },
  ],
  ['404', error(404, 'x'), { code: 'not-found', request: 'GET /manage/v1/user' }],
  ['400', error(400, 'x'), { code: 'refused', request: 'GET /manage/v1/user', status: 400, detail: 'x' }],
  [
    'a redirect',
    page(302),
    {
      code: 'not-json',
      detail: 'Sign in',
      request: 'GET /manage/v1/user',
      status: 302,
      contentType: 'text/html; charset=UTF-8',
    },
  ],
  [
    'a missing field',
    json({ data: { has_more_data: false } }),
    { code: 'unexpected-shape', request: 'GET /manage/v1/user', detail: 'a field is missing or unfit' },
  ],
  [
    'nothing at all',
    { status: 204, headers: {}, body: '' },
    { code: 'unexpected-shape', request: 'GET /manage/v1/user', detail: 'a field is missing or unfit' },
  ],
])('does not repeat a read after %s', (_, answer, problem) => {
  const made = world([[answer]]);
  expect(made.client.readAll(reads(1))).toEqual([{ ok: false, problem }]);
});

test('renews the token of a wave while one of its reads waits', () => {
  const made = world([
    [error(401, 'x'), error(503, 'no', { 'retry-after': '1' })],
    [token()],
    [users(1), users(2)],
  ]);
  expect(ids(made.client.readAll(reads(1, 2)))).toEqual([idOf(1), idOf(2)]);
  expect(made.sleeps).toEqual([1_000]);
});

test('reports for each fetchAll how many requests were put off, and no other fault', () => {
  const told: (readonly [requests: number, putOff: number])[] = [];
  const onAnswered = (requests: number, putOff: number) => told.push([requests, putOff]);
  const made = world(
    [
      [users(1), error(429, 'no'), error(503, 'no'), error(500, 'x')],
      [users(2), users(3), users(4)],
    ],
    { onAnswered },
  );
  expect(ids(made.client.readAll(reads(1, 2, 3, 4)))).toEqual([1, 2, 3, 4].map(idOf));
  expect(told).toEqual([
    [4, 2],
    [3, 0],
  ]);
});
