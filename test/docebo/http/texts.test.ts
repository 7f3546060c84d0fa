// Texts from outside: what a person gets to see of them, and that no secret is ever in one.
import fc from 'fast-check';
import type { HttpAnswer } from '../../../src/docebo';
import { listUsers } from '../../../src/docebo';
import { cleaner } from '../../../src/docebo/http/texts';
import { cases } from '../../support/cases';
import { batch, edit, error, fault, json, many, NOON, one, page, type Step, token, world } from '../support';

const clean = cleaner([]);

test.each([
  ['plain', 'No such course.', 'No such course.'],
  ['tags', '<p>No <b class="x">such</b> course.</p>', 'No such course.'],
  ['a tag inside a tag', '<<b>script>alert(1)<</b>/script>', '< script>alert(1)< /script>'],
  ['a tag that does not end', 'No <img src=x onerror=alert(1)', 'No img src=x onerror=alert(1)'],
  ['signs that are not tags', 'a < b > c, 1 <2', 'a c, 1 <2'],
  ['control characters', 'a\u0000b\tc\r\nd\u009be', 'a b c d e'],
  ['writing direction marks', 'exe\u202etxt.\u2066x\u200b', 'exe txt. x'],
  ['half a character', 'a\ud800b', 'a b'],
  ['a whole character', 'a😀b', 'a😀b'],
  ['a formula', '=1+1', '=1+1'],
])('cleans text: %s', (_, text, shown) => {
  expect(clean(text)).toBe(shown);
});

test('cuts a long text between characters', () => {
  expect(clean('x'.repeat(500))).toHaveLength(300);
  expect(clean(`${'x'.repeat(299)}😀`)).toBe('x'.repeat(299));
});

test('cleans a text of 5 MB within two seconds', () => {
  const before = Date.now();
  cleaner(['a-secret'])('<'.repeat(5_000_000));
  expect(Date.now() - before).toBeLessThan(2_000);
});

const SECRETS = {
  clientSecret: 'S3cr&t <b>of</b> "the" client/ä',
  password: `p%ss word'+ü\\n of ada`,
  token: 'token-one.two_three~four',
};

/** The ways in which a server may write what it was sent. */
const ECHOES: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => encodeURIComponent(secret),
  (secret) => encodeURIComponent(secret).replace(/%20/g, '+'),
  (secret) => encodeURIComponent(secret).replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase()),
  (secret) => JSON.stringify(secret).slice(1, -1),
  (secret) =>
    secret.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'),
  (secret) => Buffer.from(secret).toString('base64'),
  (secret) => Buffer.from(secret).toString('base64url'),
];

/** Pieces of a secret in any of its forms, long enough not to be there by chance. */
const pieces = Object.values(SECRETS)
  .flatMap((secret) => ECHOES.map((echo) => echo(secret)))
  .flatMap((form) => Array.from({ length: form.length - 7 }, (_, n) => form.slice(n, n + 8)));

const told = (value: unknown): string =>
  JSON.stringify(value, (_, each) => (each instanceof Map ? [...each.values()] : each));

/** The texts in a value that have a piece of a secret in them. */
function leaksIn(value: unknown): readonly string[] {
  const leaks: string[] = [];
  JSON.parse(told(value), (_, each) => {
    if (typeof each === 'string' && pieces.some((piece) => each.includes(piece))) leaks.push(each);
    return each;
  });
  return leaks;
}

/** Answers and faults that say `text` wherever something can be said. */
const STEPS: readonly ((text: string) => HttpAnswer | Step)[] = [
  (text) => error(400, text),
  (text) => error(422, [text, text]),
  (text) => error(403, { [text]: [text] }),
  (text) => error(500, text),
  (text) => json({ error: text, error_description: text }, 401),
  (text) => json({ data: text, [text]: text }),
  (text) => ({ ...page(), headers: { 'content-type': text }, body: text }),
  (text) => page(302, { location: text, 'content-type': text }),
  (text) => json({ data: { updated: [], not_updated: [{ course_id: 101, user_id: 1, message: text }] } }),
  (text) =>
    json({
      data: {
        updated: [],
        not_updated: [{ validation_errors: [{ ids: [{ messages: [text, text] }, text] }] }],
      },
    }),
  (text) =>
    json({ data: [{ success: false, message: text, course_id: 101, user_id: 1, batch_item_id: text }] }),
  (text) => fault('unreachable', text),
  (text) => fault('daily-quota', text),
];

const isAnswer = (step: HttpAnswer | Step): step is HttpAnswer => 'status' in step;

test('hides a secret that the server repeats, whole or cut, in every problem and message', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(SECRETS)),
      fc.constantFrom(...ECHOES),
      fc.constantFrom(...STEPS),
      fc.integer({ min: 0, max: 320 }),
      fc.constantFrom('', ' ', '<b>', '"'),
      (secret, echo, step, before, around) => {
        const said = step(`${'.'.repeat(before)}${around}${echo(secret)}${around}`);
        const script = (waves: number): Step[] =>
          Array.from({ length: waves }, () => (isAnswer(said) ? [said, said] : said));
        const options = {
          credentials: {
            grant: 'password',
            clientId: 'rowcall',
            clientSecret: SECRETS.clientSecret,
            username: 'ada',
            password: SECRETS.password,
          },
          token: { accessToken: SECRETS.token, expiresAt: NOON + 3_600_000, refreshToken: null },
        } as const;
        expect(leaksIn(world(script(9), options).client.signIn())).toEqual([]);
        expect(leaksIn(world(script(9), options).client.readAll([listUsers(1), listUsers(2)]))).toEqual([]);
        expect(
          leaksIn(
            world(script(9), options)
              .client.write([one(101, 1), many([101], [1, 2])])
              .map(withoutCall),
          ),
        ).toEqual([]);
        expect(
          leaksIn(
            world(script(9), options)
              .client.write([batch(edit(101, 1))])
              .map(withoutCall),
          ),
        ).toEqual([]);
      },
    ),
    { numRuns: cases(400) },
  );
});

const withoutCall = ({ pairs, refusedWhole }: { pairs: unknown; refusedWhole: unknown }) => ({
  pairs,
  refusedWhole,
});

test('hides a token that has been renewed since', () => {
  const { client } = world(
    [
      [error(401, 'x')],
      [token('the-second-token')],
      [error(400, 'not the-first-token, not the-second-token')],
    ],
    {
      token: { accessToken: 'the-first-token', expiresAt: NOON + 3_600_000, refreshToken: null },
    },
  );
  expect(client.readAll([listUsers(1)])).toEqual([
    {
      ok: false,
      problem: { code: 'refused', request: 'GET /manage/v1/user', status: 400, detail: 'not …, not …' },
    },
  ]);
});

test('hides a secret that only comes together without its tags', () => {
  expect(cleaner(['se cret'])('my se<b>cret')).toBe('my …');
});

test('hides the whole of a secret that begins with another one', () => {
  expect(cleaner(['token', 'token-longer'])('not token-longer')).toBe('not …');
  expect(cleaner(['token-longer', 'token'])('not token-longer')).toBe('not …');
});

test.each(['&#39;', '&#039;'])('hides a secret with an apostrophe that a page writes as %s', (sign) => {
  expect(cleaner(["ada's word"])(`not ada${sign}s word`)).toBe('not …');
});

test('an empty secret hides nothing', () => {
  expect(cleaner([''])('No.')).toBe('No.');
});

test('gives each read and each call an outcome for any answer', () => {
  const answer = fc.record({
    status: fc.constantFrom(200, 200, 204, 302, 400, 403, 404, 408, 409, 422, 429, 500, 502, 503, 599, 0),
    headers: fc.dictionary(
      fc.constantFrom('content-type', 'retry-after', 'x-ratelimit-reset', 'location'),
      fc.oneof(fc.string(), fc.constantFrom('application/json', '1', '-1', '1e9')),
    ),
    body: fc.oneof(fc.string(), fc.json()),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(answer, answer), { minLength: 12, maxLength: 12 }), (answers) => {
      const calls = [one(101, 1), many([101], [1, 2]), batch(edit(101, 1))];
      const outcomes = world([...answers, ...answers], { dialect: 'user_ids' }).client.write(calls);
      expect(outcomes.map(({ call }) => call)).toEqual(calls);
      for (const { call, pairs } of outcomes)
        expect([...pairs.keys()]).toEqual(call.settles.map(({ key }) => key));
      expect(world(answers).client.readAll([listUsers(1), listUsers(2)])).toHaveLength(2);
    }),
    { numRuns: cases(150) },
  );
});

test('a secret is hidden in any base64 that contains it', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 6, maxLength: 40, unit: 'grapheme' }),
      fc.string({ maxLength: 5 }),
      fc.string({ maxLength: 5 }),
      fc.constantFrom('base64' as const, 'base64url' as const),
      (secret, before, after, form) => {
        const whole = Buffer.from(`${before}${secret}${after}`).toString(form);
        const shown = cleaner([secret])(`Basic ${whole} is wrong`);
        // Letters that the secret shares with what is beside it may be left.
        const start = Math.ceil((Buffer.byteLength(before) * 8) / 6);
        const end = Math.floor((Buffer.byteLength(`${before}${secret}`) * 8) / 6);
        expect(shown).not.toContain(whole.slice(start, end));
      },
    ),
    { numRuns: cases(300) },
  );
});
