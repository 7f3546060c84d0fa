// Signing in on Docebo's own page, as the page sees it: the address, the wait, the way back, and what gets
// lost in between.
import type { SignInState } from '../../../src/contract';
import { readAnswer } from '../../../src/sidebar/server/read-answer';
import { LOOK_EVERY } from '../../../src/sidebar/store/update';
import { ok, Play, stateOf } from '../support/build';
import { REDIRECT_URI, SUPERADMIN, shownProblem } from '../support/fake-server';

const INPUT = { domain: 'acme.docebosaas.com', clientId: 'rowcall', clientSecret: 'secret' };
const URL = 'https://acme.docebosaas.com/oauth2/authorize?state=1';
const NO = shownProblem('sign-in-refused', 'You declined access in Docebo.');

const standing = (
  change: Partial<SignInState>,
  connection = null as ReturnType<typeof stateOf>['connection'],
) =>
  ok(
    stateOf({
      connection,
      signIn: { redirectUri: REDIRECT_URI, begun: false, shownProblem: null, ...change },
    }),
  );

/** Somebody who has pressed Continue, and has the link. */
const linked = () =>
  Play.opened(stateOf({ connection: null }))
    .does({ type: 'sign-in', input: INPUT })
    .answers({ name: 'signInAddress', reply: ok({ url: URL }) });

const waiting = () => linked().does({ type: 'sign-in-opened' });

test('asks for one address, however often it is pressed, and focuses the link', () => {
  const play = Play.opened(stateOf({ connection: null })).does({ type: 'sign-in', input: INPUT });
  expect(play.calls()).toEqual([{ name: 'signInAddress', argument: INPUT }]);
  expect(play.does({ type: 'sign-in', input: INPUT }).calls()).toEqual([]);
  play.answers({ name: 'signInAddress', reply: ok({ url: URL }) });
  expect(play.page.signIn).toEqual({ url: URL, opened: false });
  expect(play.effects).toEqual([{ type: 'focus', target: 'sign-in-link' }]);
});

test('keeps no secret on the page', () => {
  expect(JSON.stringify(waiting().page)).not.toContain(INPUT.clientSecret);
});

test('shows a refused or lost address at the form', () => {
  const begun = () => Play.opened(stateOf({ connection: null })).does({ type: 'sign-in', input: INPUT });
  const refused = begun().answers({ name: 'signInAddress', reply: { ok: false, problem: NO } });
  expect(refused.page).toMatchObject({ signIn: null, shownProblems: { connect: NO } });
  expect(begun().loses('signInAddress').page.shownProblems.connect?.code).toBe('no-answer');
});

test('ignores an address that comes after the sign-in was cancelled', () => {
  const play = Play.opened(stateOf({ connection: null })).does({ type: 'sign-in', input: INPUT });
  const ticket = play.ticketOf('signInAddress');
  play.loses('signInAddress').answers({ name: 'signInAddress', reply: ok({ url: URL }) }, ticket);
  expect(play.page.signIn).toBeNull();
});

test('looks once for a person who comes back at once', () => {
  const play = waiting();
  play.now += LOOK_EVERY / 100;
  expect(play.does({ type: 'focused' }).calls()).toEqual([{ name: 'getState', argument: 'whole' }]);
  expect(play.does({ type: 'focused' }).calls()).toEqual([]);
  play.answers({ name: 'getState', reply: standing({ begun: true }) });
  expect(play.page.signIn).toEqual({ url: URL, opened: true });
  expect(play.does({ type: 'sign-in-look' }).calls()).toHaveLength(1);
});

test('shows a person who has signed in, and closes the form', () => {
  const play = waiting().does({ type: 'focused' });
  play.answers({ name: 'getState', reply: standing({}, { ...SUPERADMIN, grant: 'authorization_code' }) });
  expect(play.page).toMatchObject({ signIn: null, reconnecting: false, shownProblems: { connect: null } });
  expect(play.page.server?.connection?.grant).toBe('authorization_code');
});

test('ends the wait for a failed sign-in, and keeps the earlier connection', () => {
  const play = Play.opened(stateOf())
    .does({ type: 'edit-connection', on: true })
    .does({ type: 'sign-in', input: INPUT })
    .answers({ name: 'signInAddress', reply: ok({ url: URL }) })
    .does({ type: 'sign-in-opened' })
    .does({ type: 'sign-in-look' });
  play.answers({ name: 'getState', reply: standing({ shownProblem: NO }, SUPERADMIN) });
  expect(play.page).toMatchObject({ signIn: null, reconnecting: true, shownProblems: { connect: NO } });
  expect(play.page.server?.connection).toEqual(SUPERADMIN);
});

test('ignores the error of another window’s sign-in', () => {
  const play = Play.opened(stateOf({ connection: null }));
  play.now += LOOK_EVERY;
  play.does({ type: 'focused' }).answers({ name: 'getState', reply: standing({ shownProblem: NO }) });
  expect(play.page.shownProblems.connect).toBeNull();
});

test('Cancel removes the link and stops looking', () => {
  const play = waiting().does({ type: 'sign-in-give-up' });
  expect(play.page.signIn).toBeNull();
  expect(play.effects).toEqual([{ type: 'focus', target: 'domain' }]);
  expect(play.does({ type: 'focused' }).calls()).toEqual([]);
});

test('says that a sign-in stays valid at Docebo only when it does', () => {
  const left = (livesOn: boolean) =>
    Play.opened()
      .does({ type: 'disconnect' })
      .answers({ name: 'disconnect', reply: ok({ ...stateOf({ connection: null }), livesOn }) }).page.notice;
  expect(left(true)).toEqual({ of: 'lives-on' });
  expect(left(false)).toBeNull();
});

test.each([
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['//acme.docebosaas.com/', false],
  ['', false],
  [URL, true],
  ['http://127.0.0.1:8080/oauth2/authorize', true],
])('accepts %s as an address: %p', (url, taken) => {
  expect(readAnswer('signInAddress', ok({ url })) !== null).toBe(taken);
});
