// The context that a script runs in: bare, fresh each time, with the workbench's clock.
import { virtualClock } from '../../../workbench/google';
import { openWorkbench } from '../../../workbench/runtime';
import { openAddOn, openScript } from './support';

test.each([
  'URL',
  'URLSearchParams',
  'fetch',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'TextEncoder',
  'TextDecoder',
  'atob',
  'btoa',
  'crypto',
  'performance',
  'process',
  'require',
  'module',
  'global',
  'window',
  'self',
  'Buffer',
  'Blob',
  'FormData',
  'AbortController',
  'structuredClone',
  'DriveApp',
])('%s is undefined', async (name) => {
  const script = await openScript();
  expect(await script(`return typeof ${name};`)).toBe('undefined');
});

test("the only globals are the services and the script's own", async () => {
  const workbench = await openAddOn({
    code: 'var mine = 1; function names() { return Object.getOwnPropertyNames(globalThis); }',
  });
  const result = await workbench.call('names', []);
  const names = result.ok && Array.isArray(result.value) ? result.value : [];
  expect(names.slice(names.indexOf('WebAssembly') + 1).sort()).toEqual(
    [
      ...[
        'HtmlService',
        'LockService',
        'Logger',
        'MailApp',
        'PropertiesService',
        'ScriptApp',
        'Session',
        'SpreadsheetApp',
      ],
      ...['UrlFetchApp', 'Utilities', 'mine', 'names'],
    ].sort(),
  );
});

test('no constructor leads out of the context', async () => {
  const script = await openScript({}, { seed: 1 });
  const ways = ['Date.now', 'Math.random', 'console.log', 'Date', 'SpreadsheetApp.flush', 'Utilities.sleep'];
  for (const way of ways) {
    expect(await script(`return ${way}.constructor('return typeof process')();`)).toBe('undefined');
  }
});

test("values from services are the context's own arrays, objects and Dates", async () => {
  const script = await openScript({ sheets: [{ name: 'A', cells: [['2026-03-14']] }] });
  const own = await script(`
    const values = SpreadsheetApp.getActiveSheet().getDataRange().getValues();
    const store = PropertiesService.getUserProperties().getProperties();
    return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, store instanceof Object,
      Object.getPrototypeOf(values[0][0]) === Date.prototype];`);
  expect(own).toEqual([true, true, true, true, true]);
});

test('every execution starts with fresh globals', async () => {
  const workbench = await openAddOn({
    code: 'let count = 0; function add() { count += 1; globalThis.more = (globalThis.more || 0) + 1; return [count, globalThis.more]; }',
  });
  await workbench.call('add', []);
  expect(await workbench.call('add', [])).toMatchObject({ value: [1, 1] });
});

test('a script that fails to load reports why at every start', async () => {
  const broken = await openAddOn({ code: 'function go() {}\nundefinedThing.x;' });
  expect(await broken.call('go', [])).toMatchObject({ ok: false, error: { name: 'ReferenceError' } });
  expect(await broken.call('go', [])).toMatchObject({ ok: false, error: { name: 'ReferenceError' } });
});

test('a script with a syntax error is refused when the workbench opens', async () => {
  await expect(openAddOn({ code: 'function (' })).rejects.toThrow(
    'Function statements require a function name',
  );
});

test('a folder without a valid add-on is refused with what to do', async () => {
  await expect(openWorkbench({ bundleDir: '/nowhere', spreadsheet: null })).rejects.toThrow(
    'There is no Code.js in /nowhere. Build the add-on first: npm run build.',
  );
  await expect(openAddOn({ code: '', manifest: { runtimeVersion: 'RHINO' } })).rejects.toThrow(
    /appsscript\.json .* runtimeVersion/s,
  );
});

describe('Date', () => {
  const clock = () => virtualClock(Date.UTC(2031, 5, 1, 12));

  test("shows the workbench's clock and otherwise works as usual", async () => {
    const script = await openScript({}, { clock: clock() });
    const read = await script(`
      class Mine extends Date { year() { return this.getUTCFullYear(); } }
      const date = new Date();
      return [
        date.toISOString(), Date.now() === date.getTime(), new Date(2020, 1, 2).getMonth(), new Date('2026-03-14').getTime(),
        date instanceof Date, date.constructor === Date, new Mine() instanceof Date, new Mine().year(), new Mine(0).getTime(),
        typeof Date(), Date().slice(0, 15), Date.UTC(2026, 2, 14), Date.parse('2026-03-14'), Date.name, Date.length,
        Object.prototype.toString.call(date), JSON.stringify(date), new Date(date).getTime() === date.getTime(), isNaN(new Date(NaN)),
      ];`);
    const day = Date.UTC(2026, 2, 14);
    expect(read).toEqual([
      ...['2031-06-01T12:00:00.000Z', true, 1, day],
      ...[true, true, true, 2031, 0],
      ...['string', 'Sun Jun 01 2031', day, day, 'Date', 7],
      ...['[object Date]', '"2031-06-01T12:00:00.000Z"', true, true],
    ]);
  });

  test('advances with the clock while the script runs', async () => {
    const time = clock();
    const script = await openScript({}, { clock: time });
    script.workbench.setHook(() => {
      time.advance(1_000);
      return 'go';
    });
    expect(await script('const a = Date.now(); SpreadsheetApp.flush(); return Date.now() - a;')).toBe(2_000);
  });
});
