// The runner of mutants: its own reading of test files, and its command on one small file of the add-on.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suiteOf } from '../../../workbench/nightly/mutation/suite';

const ROOT = join(__dirname, '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'rowcall-mutants-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Tried {
  readonly line: number;
  readonly before: string;
  readonly after: string;
  readonly fate: string;
  readonly by: string | null;
}

function run(...args: string[]) {
  const json = join(folder, 'tried.json');
  rmSync(json, { force: true });
  const command = ['workbench/nightly/mutation/cli.ts', ...args, '--json', json];
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', command, {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const tried: Tried[] = existsSync(json) ? JSON.parse(readFileSync(json, 'utf8')) : [];
  return { status, stdout, stderr, tried };
}

describe('tests of a file', () => {
  const said: string[] = [];
  const says = (text: string) => () => {
    said.push(text);
  };
  const names = [
    'describe',
    'test',
    'it',
    'beforeAll',
    'afterAll',
    'beforeEach',
    'afterEach',
    'expect',
    'jest',
  ];
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  /** The file's own `test` and hooks; Jest's are put back. */
  const suite = (() => {
    const made = suiteOf(() => {
      const own = Object.fromEntries(names.map((name) => [name, Reflect.get(globalThis, name)]));
      own.beforeEach?.(says('each'));
      own.describe?.('outer', () => {
        own.beforeAll?.(says('all'));
        own.afterAll?.(says('end'));
        own.test?.('first', says('first'));
        own.test?.each([
          [1, 'a'],
          [2, 'b'],
        ])('row %i is %s', (n: number, text: string) => said.push(`${n}${text}`));
      });
      own.test?.('fails', () => {
        throw new Error('no');
      });
      own.test?.skip('never', says('never'));
    }, {});
    for (const [n, name] of names.entries()) {
      const was = before[n];
      if (was) Object.defineProperty(globalThis, name, was);
    }
    return made;
  })();

  test('are numbered in order, a row of a table each', () => {
    expect(suite.cases.map(({ name }) => name)).toEqual([
      'first',
      'row 1 is a',
      'row 2 is b',
      'fails',
      'never',
    ]);
  });

  test('run with their hooks, those that are asked for, until one ends it', async () => {
    const ended: [number, unknown][] = [];
    await suite.run([1, 2, 3, 4], (number, error) => {
      ended.push([number, error]);
      return error === null;
    });
    expect(said).toEqual(['all', 'each', '1a', 'each', '2b', 'each', 'end']);
    expect(ended).toEqual([
      [1, null],
      [2, null],
      [3, new Error('no')],
    ]);
  });
});

describe('npm run mutation', () => {
  test('tells which changes of a file its tests notice', () => {
    const { status, stdout, tried } = run(
      ...[
        '--file',
        'src/send/waves/streak.ts',
        '--tests',
        'test/send/waves/streak.test.ts',
        '--sample',
        '0',
        '--least',
        '80',
      ],
    );
    expect(stdout).toMatch(/all +\d+ tried/);
    expect(status).toBe(0);
    // The bound of calls in vain, told by its own test.
    expect(tried).toContainEqual(
      expect.objectContaining({
        before: 'calls < MOST_IN_VAIN',
        after: 'calls <= MOST_IN_VAIN',
        fate: 'killed',
      }),
    );
    for (const { fate, by } of tried) expect(by !== null).toBe(fate === 'killed');

    const earlier = join(folder, 'earlier.json');
    copyFileSync(join(folder, 'tried.json'), earlier);
    const again = run(
      '--again',
      earlier,
      '--file',
      'src/send/waves/streak.ts',
      '--tests',
      'test/send/waves/streak.test.ts',
      '--sample',
      '0',
    );
    expect(again.tried).toEqual(tried.filter(({ fate }) => fate === 'survived'));
  });

  test('runs a unit test that has the name of a long test of the system', () => {
    const { stderr, tried } = run(
      ...['--file', 'src/check/verify-step.ts', '--tests', 'test/check/verify.test.ts', '--sample', '4'],
    );
    expect(stderr).not.toMatch(/^left out/m);
    expect(tried.some(({ fate }) => fate === 'killed')).toBe(true);
  });

  test('leaves out changes that the compiler refuses', () => {
    const { stderr, tried } = run(
      ...['--file', 'src/plan/options.ts', '--tests', 'test/sheet/values/scores.test.ts', '--sample', '0'],
    );
    const [, all, compile] = /of (\d+) mutants in 1 files, of which (\d+) compile/.exec(stderr) ?? [];
    expect(tried).toHaveLength(Number(compile));
    expect(Number(compile)).toBeLessThan(Number(all));
    // Steps can be null: without a look whether they are, nothing that takes a number can have them.
    const changed = tried.map(({ before }) => before);
    expect(changed).not.toContain('options.steps !== null');
    expect(changed).toContain('!(options.budgetMs >= 0)');
  });

  test('fails below the least share, if no test reaches a change', () => {
    const { status, stdout, tried } = run(
      ...[
        '--file',
        'src/send/waves/streak.ts',
        '--tests',
        'test/sheet/values/scores.test.ts',
        '--sample',
        '3',
        '--least',
        '1',
      ],
    );
    expect(status).toBe(1);
    expect(tried.map(({ fate }) => fate)).toEqual(['not reached', 'not reached', 'not reached']);
    expect(stdout).toMatch(/^src\/send\/waves\/streak\.ts:\d+ not reached: /m);
  });

  test('refuses a room that does not exist, and a sample that is not a number', () => {
    expect(run('--room', 'attic')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no room "attic"'),
    });
    expect(run('--sample', 'few')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('"few" is not a'),
    });
  });
});
