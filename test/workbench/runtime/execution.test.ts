// One execution: how it is ended, watched and interfered with, and what is left of it.
import { createServer } from 'node:http';
import { createSpreadsheet, realClock, virtualClock } from '../../../workbench/google';
import type { ServiceCall, Verdict } from '../../../workbench/runtime';
import { openAddOn } from './support';

const CODE = `
const cell = (row, column) => SpreadsheetApp.getActiveSheet().getRange(row, column);
function withPrecondition(work) {
  try { work(); }
  catch (error) { PropertiesService.getScriptProperties().setProperty('caught', error.message); throw error; }
  finally { PropertiesService.getScriptProperties().setProperty('finally', 'ran'); }
}
function writeAndFlush() { cell(1, 1).setValue('one'); SpreadsheetApp.flush(); cell(2, 1).setValue('two'); Utilities.sleep(1); return 'end'; }
function writeAndRead() { cell(1, 1).setValue('one'); cell(1, 1).getValue(); cell(2, 1).setValue('two'); Utilities.sleep(1); }
function write() { cell(1, 1).setValue('one'); Utilities.sleep(1); return 'end'; }
function writeAndThrow() { cell(1, 1).setValue('one'); throw new Error('out'); }
function spin() { withPrecondition(() => { for (;;) {} }); }
function sleepLong() { withPrecondition(() => { for (let i = 0; i < 100; i += 1) Utilities.sleep(60000); }); }
function callLong() { withPrecondition(() => { for (;;) cell(1, 1).getValue(); }); }
function fetchIt(url) { withPrecondition(() => UrlFetchApp.fetch(url)); }
function caught() {
  try { cell(1, 1).setValue('one'); return 'went on'; } catch (error) { return error.name + ': ' + error.message; }
}
function lockThenSleep() { LockService.getScriptLock().waitLock(0); Utilities.sleep(60000); }
function remember() { PropertiesService.getScriptProperties().setProperty('k', 'v').setProperty('later', 'v'); }
function countUp() { const store = PropertiesService.getScriptProperties(); for (let n = 1; ; n += 1) store.setProperty('n', String(n)); }
function isFree() { return LockService.getScriptLock().tryLock(0); }
function onOpen() { sleepLong(); }`;

const START = Date.UTC(2026, 2, 14);

const openVirtual = (options = {}) => {
  const clock = virtualClock(START);
  const spreadsheet = createSpreadsheet();
  return openAddOn({ code: CODE }, { clock, spreadsheet, ...options }).then((workbench) => ({
    clock,
    spreadsheet,
    workbench,
  }));
};

describe('the limit on an execution', () => {
  test('ends a sleeping script on the millisecond, without running catch or finally', async () => {
    const { clock, workbench } = await openVirtual();
    expect(await workbench.call('sleepLong', [])).toMatchObject({
      ok: false,
      killed: true,
      error: { name: 'Exception', message: 'Exceeded maximum execution time' },
      ms: 360_000,
    });
    expect(clock.now() - START).toBe(360_000);
    expect(workbench.properties.script()).toEqual({});
  });

  test('ends a script that calls services when the time of its calls is used up', async () => {
    const { workbench } = await openVirtual({ executionLimitMs: 1_000, costs: 10 });
    expect(await workbench.call('callLong', [])).toMatchObject({
      killed: true,
      ms: 1_000,
      serviceCalls: 100,
    });
    expect(workbench.properties.script()).toEqual({});
  });

  test('prevents the call that reaches it from taking effect', async () => {
    const { workbench } = await openVirtual({ executionLimitMs: 1_000, costs: 10 });
    expect(await workbench.call('countUp', [])).toMatchObject({ killed: true, serviceCalls: 100 });
    // One call opens the store, 98 set the property, the hundredth is at the limit.
    expect(workbench.properties.script()).toEqual({ n: '98' });
  });

  test('ends a script that only computes, by real time', async () => {
    const { workbench } = await openVirtual({ computingLimitMs: 200 });
    expect(await workbench.call('spin', [])).toMatchObject({ killed: true });
    expect(workbench.properties.script()).toEqual({});
  });

  test('also holds on a real clock', async () => {
    const { workbench } = await openVirtual({ clock: realClock(), executionLimitMs: 200 });
    expect(await workbench.call('spin', [])).toMatchObject({ killed: true });
    expect(await workbench.call('sleepLong', [])).toMatchObject({ killed: true });
    expect(workbench.properties.script()).toEqual({});
  });

  test('is 30 seconds for simple triggers', async () => {
    const { workbench } = await openVirtual();
    expect(await workbench.open('FULL')).toMatchObject({ killed: true, ms: 30_000 });
  });

  test('leaves the next execution alone', async () => {
    const { workbench } = await openVirtual({ executionLimitMs: 1_000 });
    await workbench.call('sleepLong', []);
    expect(await workbench.call('write', [])).toMatchObject({ ok: true, value: 'end' });
  });
});

describe('a kill at a service call', () => {
  const killAt = (method: string, phase: ServiceCall['phase']) => (call: ServiceCall) =>
    call.method === method && call.phase === phase ? 'kill' : 'go';

  test('before the call prevents its effect', async () => {
    const { workbench, spreadsheet } = await openVirtual();
    workbench.setHook(killAt('Range.setValue', 'before'));
    const told: string[] = [];
    spreadsheet.onChange(({ kind }) => told.push(kind));
    expect(await workbench.call('write', [])).toMatchObject({
      killed: true,
      error: { message: 'Execution cancelled.' },
    });
    expect(told).toEqual([]);
  });

  test('after the call keeps its effect, though the script never learns of it', async () => {
    const { workbench } = await openVirtual();
    workbench.setHook(killAt('Properties.setProperty', 'after'));
    expect(await workbench.call('remember', [])).toMatchObject({ killed: true });
    expect(workbench.properties.script()).toEqual({ k: 'v' });
  });

  test.each(['before', 'after'] as const)(
    '%s each call in turn runs the same calls up to there, and no more',
    async (phase) => {
      const { workbench } = await openVirtual();
      const whole: string[] = [];
      workbench.setHook((call) => {
        if (call.phase === 'before') whole.push(call.method);
        return 'go';
      });
      expect(await workbench.call('writeAndFlush', [])).toMatchObject({
        ok: true,
        serviceCalls: whole.length,
      });
      for (let n = 0; n < whole.length; n += 1) {
        const seen: string[] = [];
        workbench.setHook((call) => {
          if (call.phase === 'before') seen.push(call.method);
          return call.index === n && call.phase === phase ? 'kill' : 'go';
        });
        expect(await workbench.call('writeAndFlush', [])).toMatchObject({
          killed: true,
          serviceCalls: n + 1,
        });
        expect(seen).toEqual(whole.slice(0, n + 1));
      }
      expect(workbench.counters().killed).toBe(whole.length);
    },
  );
});

describe('a write that is not flushed', () => {
  const killInSleep = ({ method }: ServiceCall) => (method === 'sleep' ? 'kill' : 'go');

  test.each([
    ['write', []],
    ['writeAndFlush', [['one']]],
    ['writeAndRead', [['one']]],
  ])('is lost when the execution is killed, a flushed one is not: %s', async (fn, left) => {
    const { workbench, spreadsheet } = await openVirtual();
    workbench.setHook(killInSleep);
    expect(await workbench.call(fn, [])).toMatchObject({ killed: true });
    expect(spreadsheet.activeSheet.texts()).toEqual(left);
  });

  test('is kept when the execution ends or throws', async () => {
    const { workbench, spreadsheet } = await openVirtual();
    await workbench.call('write', []);
    expect(spreadsheet.activeSheet.texts()).toEqual([['one']]);
    spreadsheet.activeSheet.type(0, 0, [['']]);
    await workbench.call('writeAndThrow', []);
    expect(spreadsheet.activeSheet.texts()).toEqual([['one']]);
  });

  test('is reverted in the row it was made to, wherever that row has moved', async () => {
    const { workbench, spreadsheet } = await openVirtual();
    const sheet = spreadsheet.activeSheet;
    sheet.type(0, 0, [['old', 'row']]);
    workbench.setHook(({ method, phase }) => {
      if (method !== 'sleep' || phase !== 'before') return 'go';
      sheet.insertRows(0, 3);
      return 'kill';
    });
    await workbench.call('write', []);
    expect(sheet.texts().at(-1)).toEqual(['old', 'row']);
  });
});

describe('the hook', () => {
  test('sees every call twice, in order, with its execution, index and arguments', async () => {
    const { workbench } = await openVirtual();
    const calls: ServiceCall[] = [];
    workbench.setHook((call) => {
      calls.push(call);
      return 'go';
    });
    await workbench.call('write', [], { user: 'ann@example.com' });
    expect(
      calls.map(({ phase, index, service, method }) => `${phase} ${index} ${service} ${method}`),
    ).toEqual([
      'before 0 SpreadsheetApp getActiveSheet',
      'after 0 SpreadsheetApp getActiveSheet',
      'before 1 SpreadsheetApp Sheet.getRange',
      'after 1 SpreadsheetApp Sheet.getRange',
      'before 2 SpreadsheetApp Range.setValue',
      'after 2 SpreadsheetApp Range.setValue',
      'before 3 Utilities sleep',
      'after 3 Utilities sleep',
    ]);
    expect(calls[6]).toMatchObject({ execution: 1, user: 'ann@example.com', args: [1] });
  });

  test.each([
    ['before', []],
    ['after', [['one']]],
  ] as const)('throws a service error in the script, %s the call takes effect', async (phase, left) => {
    const { workbench, spreadsheet } = await openVirtual();
    workbench.setHook((call) =>
      call.method === 'Range.setValue' && call.phase === phase
        ? { throw: 'Service Spreadsheets failed' }
        : 'go',
    );
    expect(await workbench.call('caught', [])).toMatchObject({
      value: 'Exception: Service Spreadsheets failed',
    });
    expect(spreadsheet.activeSheet.texts()).toEqual(left);
  });

  test('can take time and start other executions meanwhile', async () => {
    const { clock, workbench } = await openVirtual();
    let inner: unknown = null;
    workbench.setHook(async (call): Promise<Verdict> => {
      if (call.execution !== 1 || call.method !== 'Range.setValue' || call.phase !== 'before') return 'go';
      await clock.sleep(5_000);
      inner = await workbench.call('write', []);
      return 'go';
    });
    expect(await workbench.call('write', [])).toMatchObject({ ok: true, ms: 5_002 });
    expect(inner).toMatchObject({ ok: true, execution: 2, ms: 1 });
  });

  test('makes the call fail, and not hang, when the hook itself throws', async () => {
    const { workbench } = await openVirtual();
    workbench.setHook(() => {
      throw new Error('a broken test');
    });
    await expect(workbench.call('write', [])).rejects.toThrow('a broken test');
    workbench.setHook(null);
    expect(await workbench.call('write', [])).toMatchObject({ ok: true });
  });
});

describe('a kill in the middle', () => {
  test('of a fetch closes the connection and runs no more of the script', async () => {
    let closed: () => void = () => {};
    const cut = new Promise<void>((resolve) => {
      closed = resolve;
    });
    let arrived: () => void = () => {};
    const asked = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const server = createServer((_request, response) => {
      arrived();
      response.on('close', closed);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const { clock, workbench } = await openVirtual();
    try {
      const port = typeof address === 'object' ? address?.port : 0;
      const running = workbench.call('fetchIt', [`http://127.0.0.1:${port}/`]);
      await asked;
      clock.advance(59_999);
      expect(workbench.counters().killed).toBe(0);
      await workbench.close();
      expect(await running).toMatchObject({ killed: true });
      await cut;
      expect(workbench.properties.script()).toEqual({});
    } finally {
      server.close();
    }
  });

  test('of a sleep releases the lock and skips the rest of the sleep', async () => {
    const { clock, workbench } = await openVirtual({ executionLimitMs: 10_000 });
    expect(await workbench.call('lockThenSleep', [])).toMatchObject({ killed: true });
    expect(await workbench.call('isFree', [])).toMatchObject({ value: true });
    expect(clock.now() - START).toBe(10_000);
  });
});
