// Calls over google.script.run: answers that come, come late, come twice, come strange or do not come.

import type { Answer, Call, Lost } from '../../../src/sidebar/server/calls';
import { readAnswer } from '../../../src/sidebar/server/read-answer';
import { PATIENCE, type Runner, send } from '../../../src/sidebar/server/server';
import { FakeServer } from '../support/fake-server';

/** Stands in for google.script.run: each call waits until the test answers it. */
class FakeRunner {
  readonly calls: {
    name: string;
    given: readonly unknown[];
    succeed: (value: unknown) => void;
    fail: (error: unknown) => void;
  }[] = [];

  runner(names: readonly string[] = ['getState', 'continueJob', 'showRows']): Runner {
    const make = (succeed: (value: unknown) => void, fail: (error: unknown) => void): Runner => ({
      withSuccessHandler: (next) => make(next, fail),
      withFailureHandler: (next) => make(succeed, next),
      ...Object.fromEntries(
        names.map((name) => [
          name,
          (...given: unknown[]) => {
            this.calls.push({ name, given, succeed, fail });
          },
        ]),
      ),
    });
    return make(
      () => {},
      () => {},
    );
  }
}

function started(call: Call, names?: readonly string[], sheet: number | null = null) {
  const fake = new FakeRunner();
  const answers: Answer[] = [];
  const losses: Lost[] = [];
  const timers: { ms: number; ring: () => void; cancelled: boolean }[] = [];
  send(
    fake.runner(names),
    call,
    sheet,
    (ms, ring) => {
      const timer = { ms, ring, cancelled: false };
      timers.push(timer);
      return () => {
        timer.cancelled = true;
      };
    },
    (answer) => answers.push(answer),
    (lost) => losses.push(lost),
  );
  return { fake, answers, losses, timers };
}

const GET_STATE: Call = { name: 'getState', argument: 'whole' };

test('sends the argument as it is', () => {
  const { fake } = started({ name: 'continueJob', argument: { job: 'j', slice: 3 } });
  expect(fake.calls.map(({ name, given }) => ({ name, given }))).toEqual([
    { name: 'continueJob', given: [{ job: 'j', slice: 3 }] },
  ]);
});

test('passes no argument for a call without one, because Apps Script refuses undefined', () => {
  const { fake } = started({ name: 'listRuns', argument: undefined }, ['listRuns']);
  expect(fake.calls[0]?.given).toEqual([]);
});

test('passes on a good answer and cancels its alarm', () => {
  const { fake, answers, losses, timers } = started(GET_STATE);
  fake.calls[0]?.succeed(new FakeServer().getState());
  expect(answers.map(({ name }) => name)).toEqual(['getState']);
  expect(losses).toEqual([]);
  expect(timers.map(({ ms, cancelled }) => ({ ms, cancelled }))).toEqual([
    { ms: PATIENCE.getState, cancelled: true },
  ]);
});

test('passes on an answer that comes after its time', () => {
  const { fake, answers, losses, timers } = started(GET_STATE);
  timers[0]?.ring();
  fake.calls[0]?.succeed(new FakeServer().getState());
  expect(losses).toEqual([{ name: 'getState', why: 'timeout', detail: 'getState: no answer' }]);
  expect(answers).toHaveLength(1);
});

test('reports an exception on the server with its message', () => {
  const { fake, losses } = started(GET_STATE);
  fake.calls[0]?.fail(new Error('Exceeded maximum execution time'));
  expect(losses).toEqual([
    { name: 'getState', why: 'fault', detail: 'getState: Exceeded maximum execution time' },
  ]);
});

test.each([
  ['null', null],
  ['a text', 'done'],
  ['another version', { version: 2, data: 'secret' }],
  ['success without a state', { ok: true, value: {} }],
  [
    'a state whose job is none',
    {
      ok: true,
      value: {
        sheet: { counts: {}, action: 'update', counted: true },
        settings: {},
        connection: null,
        columns: null,
        job: {},
      },
    },
  ],
  ['a refusal without a sentence', { ok: false, problem: {} }],
])('refuses %s as a state', (_, value) => {
  const { fake, answers, losses } = started(GET_STATE);
  fake.calls[0]?.succeed(value);
  expect(answers).toEqual([]);
  expect(losses.map(({ why }) => why)).toEqual(['strange']);
  expect(losses[0]?.detail).not.toContain('secret');
});

test('reports a server without the function', () => {
  const { losses, timers } = started(GET_STATE, []);
  expect(losses).toEqual([]);
  timers[1]?.ring();
  expect(losses.map(({ why }) => why)).toEqual(['strange']);
});

test('reads each answer under the name of its call only', () => {
  const server = new FakeServer();
  expect(readAnswer('startJob', server.startJob({ kind: 'check', scope: { of: 'all' } }))?.name).toBe(
    'startJob',
  );
  expect(readAnswer('showRows', server.showRows('Ready'))?.name).toBe('showRows');
  expect(readAnswer('showRows', server.getState())).toBeNull();
});
