// google.script.run as the sidebar's frame has it.
import { type Outcome, type Runner, refuseUncarried, scriptRun } from '../../../workbench/page/script-run';

function invoke(runner: Runner, name: string, ...args: unknown[]): void {
  const fn = runner[name];
  if (typeof fn !== 'function') throw new TypeError(`google.script.run.${name} is not a function`);
  fn(...args);
}

/** A line whose answers the test gives. */
function line() {
  const sent: { fn: string; args: readonly unknown[]; answer: (outcome: Outcome) => void }[] = [];
  const runner = scriptRun(
    ['check', 'run'],
    (fn, args) => new Promise((answer) => sent.push({ fn, args, answer })),
  );
  return { sent, runner };
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

it("passes the value to the success handler with the call's user object", async () => {
  const { sent, runner } = line();
  const heard: unknown[] = [];
  invoke(
    runner.withUserObject('mine').withSuccessHandler((...all) => heard.push(all)),
    'check',
    { rows: [1, null, 'x'] },
  );
  await turn();
  expect(sent.map(({ fn, args }) => [fn, args])).toEqual([['check', [{ rows: [1, null, 'x'] }]]]);
  sent[0]?.answer({ ok: true, value: 7 });
  await turn();
  expect(heard).toEqual([[7, 'mine']]);
});

it('passes an error to the failure handler with its name and message', async () => {
  const { sent, runner } = line();
  const heard: unknown[] = [];
  invoke(
    runner.withFailureHandler((error) => heard.push(error)),
    'run',
  );
  await turn();
  sent[0]?.answer({ ok: false, name: 'ScriptError', message: 'Exceeded maximum execution time' });
  await turn();
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatchObject({ name: 'ScriptError', message: 'Exceeded maximum execution time' });
});

it('keeps handlers on the runner they were set on', async () => {
  const { sent, runner } = line();
  const heard: string[] = [];
  const withHandler = runner.withSuccessHandler(() => heard.push('first'));
  withHandler.withSuccessHandler(() => heard.push('second'));
  invoke(withHandler, 'check');
  await turn();
  sent[0]?.answer({ ok: true, value: null });
  await turn();
  expect(heard).toEqual(['first']);
});

it('sends the argument as it was at the call, even if it changes later', async () => {
  const { sent, runner } = line();
  const argument = { domain: 'acme' };
  invoke(runner, 'check', argument);
  argument.domain = 'other';
  await turn();
  expect(sent[0]?.args).toEqual([{ domain: 'acme' }]);
});

it('runs ten calls at a time and queues the rest', async () => {
  const { sent, runner } = line();
  for (let call = 0; call < 12; call += 1) invoke(runner, 'check', call);
  await turn();
  expect(sent).toHaveLength(10);
  sent[3]?.answer({ ok: true, value: null });
  await turn();
  expect(sent.map(({ args }) => args[0])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

it('has only the public functions', () => {
  const { runner } = line();
  expect(() => invoke(runner, 'secret_')).toThrow('google.script.run.secret_ is not a function');
});

it.each([
  ['a date', new Date(0)],
  ['a function', () => 1],
  ['undefined', undefined],
  ['a map', new Map()],
  ['an instance', new (class Row {})()],
  ['not a number', Number.NaN],
  ['a symbol', Symbol('x')],
])('refuses %s at any depth, before anything is sent', async (_, value) => {
  const { sent, runner } = line();
  expect(() => invoke(runner, 'check', value)).toThrow('Failed due to illegal value in property: 0');
  expect(() => invoke(runner, 'check', { rows: [1, value] })).toThrow(
    'Failed due to illegal value in property: 0.rows.1',
  );
  await turn();
  expect(sent).toEqual([]);
});

it('accepts JSON values', () => {
  expect(() => refuseUncarried([null, true, 1.5, '', { a: [{}] }, Object.create(null)], 'x')).not.toThrow();
});
