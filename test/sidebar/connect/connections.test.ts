// Several connections on the page: the choice, what it clears, what a run carries, and an attempt that is
// cancelled.
import type { ConnectionState, State } from '../../../src/contract';
import { askLines } from '../../../src/sidebar/jobs/ask-sentences';
import { countsOf, ok, Play, planOf, reportOf, sheetOf, stateOf } from '../support/build';
import { SUPERADMIN, shownProblem } from '../support/fake-server';

const SANDBOX: ConnectionState = {
  ...SUPERADMIN,
  name: 'Sandbox',
  colour: 'amber',
  domain: 'acme-sandbox.docebosaas.com',
};
const BOTH = [SUPERADMIN, SANDBOX];
const counts = countsOf({ Ready: 3 });

const inSandbox = (change: Partial<State> = {}): State =>
  stateOf({ connection: SANDBOX, connections: BOTH, sheet: sheetOf({ rows: 3, counts }), ...change });
const inProduction = (change: Partial<State> = {}): State => inSandbox({ connection: SUPERADMIN, ...change });

/** A sheet that was checked in the sandbox. */
function checked(): Play {
  const play = Play.opened(inSandbox()).does({ type: 'check', of: 'all' });
  const plan = planOf({ rows: 3, calls: 1, completions: 0 });
  const report = reportOf({ kind: 'check', state: 'done', plan, counts, rowsDone: 3, rowsTotal: 3 });
  play.answers({ name: 'startJob', reply: ok(report) });
  if (play.calls().some(({ name }) => name === 'getState'))
    play.answers({ name: 'getState', reply: ok(inSandbox({ job: report })) });
  return play;
}

const argument = (play: Play) => play.calls().map((call) => [call.name, call.argument]);

test('a run is confirmed for a tenant by name and domain, and carries it', () => {
  const play = checked().does({ type: 'run' });
  expect(play.calls()).toEqual([]);
  const { asking } = play.page;
  if (asking?.what !== 'run') throw new Error('nothing is asked');
  expect(askLines(play.page, asking, 'nothing')[0]).toContain('→ Sandbox (acme-sandbox.docebosaas.com)');
  play.does({ type: 'confirm-run', unenrolls: null });
  expect(argument(play)).toEqual([
    ['startJob', expect.objectContaining({ kind: 'run', domain: 'acme-sandbox.docebosaas.com' })],
  ]);
});

test('a question about a run goes when the sheet turns out to work with another tenant', () => {
  const play = checked().does({ type: 'run' });
  expect(play.page.asking).not.toBeNull();
  play.does({ type: 'save-settings', settings: inSandbox().settings });
  play.answers({ name: 'saveSettings', reply: ok(inProduction()) });
  expect([play.page.asking, play.page.checked]).toEqual([null, null]);
  expect(play.does({ type: 'confirm-run', unenrolls: null }).calls()).toEqual([]);
});

test('a refused run shows why, and reads what the sheet works with now', () => {
  const play = checked().does({ type: 'run' }).does({ type: 'confirm-run', unenrolls: null });
  const problem = shownProblem('tenant-switched', 'This sheet now works with acme.docebosaas.com.');
  play.answers({ name: 'startJob', reply: { ok: false, problem } });
  expect(play.calls()).toEqual([{ name: 'getState', argument: 'whole' }]);
  play.answers({ name: 'getState', reply: ok(inProduction()) });
  expect(play.page.shownProblems.rows?.sentence).toBe(problem.sentence);
  expect(play.page.server?.connection?.domain).toBe(SUPERADMIN.domain);
});

test('choosing another connection clears the results of the first', () => {
  const play = checked().does({ type: 'choose-connection', domain: SUPERADMIN.domain });
  expect(argument(play)).toEqual([['chooseConnection', SUPERADMIN.domain]]);
  play.answers({
    name: 'chooseConnection',
    reply: ok(inProduction({ sheet: sheetOf({ rows: 3, counts: countsOf({ pending: 3 }) }) })),
  });
  expect(play.page).toMatchObject({ checked: null, finished: null, verified: null, asking: null });
});

test('chooses nothing during work, nor a connection that is in use', () => {
  const play = Play.opened(inSandbox()).does({ type: 'check', of: 'all' });
  expect(play.does({ type: 'choose-connection', domain: SUPERADMIN.domain }).calls()).toEqual([]);
  const idle = Play.opened(inSandbox());
  expect(idle.does({ type: 'choose-connection', domain: SANDBOX.domain }).calls()).toEqual([]);
});

test('asks before a small run if there are two connections, and not if there is one', () => {
  const one = inSandbox({ connections: [SANDBOX] });
  for (const [state, asks] of [
    [inSandbox(), true],
    [one, false],
  ] as const) {
    const play = checked();
    play.does({ type: 'save-settings', settings: state.settings });
    play.page = { ...play.page, pending: [], server: state };
    play.does({ type: 'run' });
    expect(play.page.asking !== null).toBe(asks);
  }
});

test('opens the form for one more connection if the one that is needed is missing', () => {
  const play = Play.opened(inSandbox()).does({ type: 'check', of: 'all' });
  const problem = {
    ...shownProblem('needs-connection', 'Connect there first.'),
    remedy: 'reconnect' as const,
  };
  play.answers({ name: 'startJob', reply: { ok: false, problem } });
  play.does({ type: 'remedy', place: 'rows' });
  expect(play.page).toMatchObject({ reconnecting: true, adding: true });
});

test('disconnecting names the domain that the question named', () => {
  const play = Play.opened(inSandbox()).does({ type: 'ask-disconnect' }).does({ type: 'disconnect' });
  expect(argument(play)).toEqual([['disconnect', SANDBOX.domain]]);
});

test('one more connection begins with an empty form, and cancelling it leaves the one in use', () => {
  const play = Play.opened(inSandbox()).does({ type: 'add-connection' });
  expect(play.page).toMatchObject({ reconnecting: true, adding: true });
  play.does({ type: 'edit-connection', on: false });
  expect(play.page).toMatchObject({ reconnecting: false, adding: false });
  expect(play.page.server?.connection).toEqual(SANDBOX);
});

test('a connection that was made on Docebo’s page is chosen when the person comes back', () => {
  const before = inSandbox({ connections: [SANDBOX] });
  const play = Play.opened(before);
  play.does({
    type: 'sign-in',
    input: { domain: SUPERADMIN.domain, clientId: 'rowcall', clientSecret: 'secret' },
  });
  play.answers({ name: 'signInAddress', reply: ok({ url: 'https://acme.docebosaas.com/oauth2/authorize' }) });
  play.does({ type: 'sign-in-opened' }).does({ type: 'sign-in-look' });
  play.answers({ name: 'getState', reply: ok(inSandbox()) });
  expect(argument(play)).toEqual([['chooseConnection', SUPERADMIN.domain]]);
});

describe('an attempt to connect that takes too long', () => {
  const input = {
    domain: 'acme',
    grant: 'password',
    clientId: 'rowcall',
    clientSecret: 'secret',
    username: 'ines',
    password: 'secret',
  } as const;
  const waiting = () => Play.opened(stateOf({ connection: null })).does({ type: 'connect', input });

  test('is cancelled: the form is free at once, and the answer that comes later is passed over', () => {
    const play = waiting();
    const ticket = play.ticketOf('connect');
    play.does({ type: 'cancel-connect' });
    expect(argument(play)).toEqual([['cancelConnect', undefined]]);
    expect(play.page.pending.map(({ name }) => name)).toEqual(['cancelConnect']);
    const problem = shownProblem('connect-cancelled', 'You cancelled connecting.');
    play.answers({ name: 'connect', reply: { ok: false, problem } }, ticket);
    expect(play.page.shownProblems.connect).toBeNull();
  });

  test('shows the connection if it was made before the cancelling arrived', () => {
    const play = waiting().does({ type: 'cancel-connect' });
    play.answers({ name: 'cancelConnect', reply: ok(inSandbox()) });
    expect(play.page.server?.connection).toEqual(SANDBOX);
  });

  test.each([
    ['domain', 'domain'],
    ['app', 'clientId'],
    ['person', 'username'],
  ] as const)('moves to the field that is to blame: %s', (suspect, target) => {
    const play = waiting();
    const problem = { ...shownProblem('unreachable', 'Docebo could not be reached.'), suspect };
    play.answers({ name: 'connect', reply: { ok: false, problem } });
    expect(play.effects).toContainEqual({ type: 'focus', target });
  });
});
