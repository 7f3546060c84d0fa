// google.script.run: what survives the way there and back.
import { clientArguments } from '../../../workbench/google';
import { openAddOn, openScript } from '../runtime/support';

describe('arguments', () => {
  test('are cloned the way the real client does: NaN becomes null, keys that end in __ are dropped', () => {
    const inner = { n: Number.NaN, list: [undefined, 1], kept_: 1, dropped__: 2 };
    const [copy] = clientArguments([inner]);
    expect(copy).toEqual({ n: null, list: [null, 1], kept_: 1 });
    expect(copy).not.toBe(inner);
  });

  test.each([
    ['a date', [new Date()], '0'],
    ['a function', ['a', () => {}], '1'],
    ['nothing', [undefined], '0'],
    ['a date inside', [{ rows: [{ when: new Date() }] }], 'when'],
    ['an absent field', [{ a: undefined }], 'a'],
    ['a map', [{ map: new Map() }], 'map'],
    ['an instance of a class', [{ node: new (class Node {})() }], 'node'],
    ['a symbol', [Symbol('x')], '0'],
    ['a big number', [1n], '0'],
  ])('%s is refused', (_what, args, key) => {
    expect(() => clientArguments(args)).toThrow(
      new TypeError(`Failed due to illegal value in property: ${key}`),
    );
  });

  test('a circular reference is refused, a repeated reference is not', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    const twice = { a: 1 };
    expect(() => clientArguments([circle])).toThrow('Failed due to circular reference.');
    expect(clientArguments([[twice, twice]])).toEqual([[{ a: 1 }, { a: 1 }]]);
  });

  test('a call with a refused argument starts no execution', async () => {
    const workbench = await openAddOn({ code: 'function go() {}' });
    await expect(workbench.call('go', [new Date()])).rejects.toThrow('illegal value in property: 0');
    expect(workbench.executions).toBe(0);
  });
});

describe('results', () => {
  test.each([
    ['undefined', null],
    ['{ a: undefined, b: [undefined], c: NaN }', { b: [null], c: null }],
    ['new Map([[1, 2]])', {}],
    ['"text"', 'text'],
    ['[[1, true, null]]', [[1, true, null]]],
  ])('%s arrives as %j', async (code, value) => {
    const script = await openScript();
    expect(await script(`return ${code};`)).toEqual(value);
  });

  test.each([
    ['{ rows: [{ when: new Date() }] }', 'result.rows[0].when is a Date'],
    ['[() => {}]', 'result[0] is a function'],
    ['SpreadsheetApp.getActiveSheet()', 'result.getSheetId is a function'],
    ['Promise.resolve(1)', 'result is a promise'],
    ['(() => { const a = {}; a.b = { a }; return a; })()', 'result.b.a refers to what it is part of'],
  ])('%s arrives as null without an error, and the log says why', async (code, why) => {
    const script = await openScript();
    expect(await script(`return ${code};`)).toBeNull();
    expect(script.workbench.logs()).toMatchObject([{ level: 'warn', text: expect.stringContaining(why) }]);
  });
});

describe('errors', () => {
  test.each([
    ['throw new Error("boom")', 'Error', 'boom'],
    ['throw new RangeError("far")', 'RangeError', 'far'],
    ['throw "text"', 'Error', 'text'],
    ['throw null', 'Error', 'null'],
    [
      'SpreadsheetApp.getActiveSheet().getRange(0, 1)',
      'Exception',
      'The starting row of the range is too small.',
    ],
    ['missing()', 'ReferenceError', 'missing is not defined'],
  ])('%s arrives with its name and message only', async (code, name, message) => {
    const { workbench } = await openScript();
    const result = await workbench.call('run', [code]);
    expect(result).toMatchObject({ ok: false, killed: false });
    expect(result.ok ? null : result.error).toEqual({ name, message });
  });
});

describe('functions', () => {
  const CODE = `
    function open() { return 'open'; }
    function hidden_() {}
    const arrow = () => 1;
    var assigned = function () {};
    globalThis.put = function put() {};
    (function () { function inner() {} })();
    function escape() { return 'mine'; }`;

  test('only top-level declarations without a trailing underscore can be called', async () => {
    const workbench = await openAddOn({ code: CODE });
    expect(workbench.functions()).toContain('open');
    for (const name of [
      'hidden_',
      'arrow',
      'assigned',
      'inner',
      'put',
      'missing',
      'parseInt',
      'Date',
      'SpreadsheetApp',
    ]) {
      expect(workbench.functions()).not.toContain(name);
      expect(await workbench.call(name, [])).toMatchObject({
        ok: false,
        error: { name: 'TypeError', message: `google.script.run.${name} is not a function` },
      });
    }
    expect(await workbench.call('open', [])).toMatchObject({ value: 'open' });
  });
});
