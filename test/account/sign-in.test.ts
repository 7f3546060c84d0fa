// The way back from Docebo's own sign-in page: what it comes to, of what was begun and when it is.

import { arrival, SIGN_IN_MINUTES } from '../../src/account/sign-in';
import { type SignInEnd, signInProblem } from '../../src/words/jobs/sign-in';

const NOW = Date.UTC(2026, 2, 14, 12);
const PENDING = {
  origin: 'https://acme.docebosaas.com',
  clientId: 'rowcall',
  clientSecret: 'secret',
  verifier: 'verifier',
  key: 'key',
  startedAt: NOW,
};
const back = (parameter: Readonly<Record<string, unknown>>) => ({ parameter });
const LAST = NOW + SIGN_IN_MINUTES * 60_000;

test.each<[string, unknown, boolean, number, SignInEnd['code'] | null, boolean]>([
  ['its own code', back({ rowcall: 'key', code: 'c' }), true, NOW, null, false],
  ['its own code at the last moment', back({ rowcall: 'key', code: 'c' }), true, LAST, null, false],
  ['its own code too late', back({ rowcall: 'key', code: 'c' }), true, LAST + 1, 'too-late', true],
  ['a code with nothing begun', back({ rowcall: 'key', code: 'c' }), false, NOW, 'not-begun', false],
  ['a code of another', back({ rowcall: 'other', code: 'c' }), true, NOW, 'another', false],
  ['a code without a key', back({ code: 'c' }), true, NOW, 'another', false],
  ['a no of another', back({ rowcall: 'other', error: 'access_denied' }), true, NOW, 'another', false],
  ['a no', back({ rowcall: 'key', error: 'access_denied' }), true, NOW, 'not-allowed', true],
  [
    'a no and a code',
    back({ rowcall: 'key', error: 'access_denied', code: 'c' }),
    true,
    NOW,
    'not-allowed',
    true,
  ],
  ['an error', back({ rowcall: 'key', error: 'server_error' }), true, NOW, 'turned-down', true],
  ['no code', back({ rowcall: 'key' }), true, NOW, 'no-code', true],
  ['an empty code', back({ rowcall: 'key', code: '' }), true, NOW, 'no-code', true],
  ['nothing', undefined, true, NOW, 'another', false],
  ['no parameters', {}, true, NOW, 'another', false],
  ['a code that is no text', back({ rowcall: 'key', code: { toString: 'x' } }), true, NOW, 'another', false],
  [
    'a code as long as a book',
    back({ rowcall: 'key', code: 'x'.repeat(4_001) }),
    true,
    NOW,
    'another',
    false,
  ],
])('accepts or ends a sign-in by what comes back: %s', (_what, event, begun, now, code, over) => {
  const came = arrival(event, begun ? PENDING : null, now);
  if (code === null) expect(came).toEqual({ ...PENDING, code: 'c' });
  else expect(came).toMatchObject({ end: { code }, over });
});

test('cleans what Docebo says and ends it with one full stop', () => {
  const said = (detail: string) =>
    signInProblem({ code: 'turned-down', detail }, (text) => text.replace('secret', '…')).sentence;
  expect(said('The secret is wrong.')).toMatch(/^Docebo did not let Rowcall in: The … is wrong\. Compare/);
  expect(said('')).toMatch(/^Docebo did not let Rowcall in\. Compare/);
});

test('names the zone of a time', () => {
  const retryAt = Date.UTC(2026, 2, 14, 12, 30);
  const { sentence } = signInProblem({ code: 'failed', problem: { code: 'rate-limited', retryAt } }, String);
  expect(sentence).toBe(
    'Docebo accepts no more calls now. Start again in the sidebar after 12:30 UTC. Nothing was changed.',
  );
});
