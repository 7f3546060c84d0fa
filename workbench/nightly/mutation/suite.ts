// Test files as Jest reads them: describe, test, their tables and hooks; run one test at a time, by number.
import { format } from 'node:util';

type Hook = () => unknown;

interface Scope {
  readonly name: string;
  readonly parent: Scope | null;
  readonly beforeAll: Hook[];
  readonly afterAll: Hook[];
  readonly beforeEach: Hook[];
  readonly afterEach: Hook[];
  isOpen: boolean;
}

interface Case {
  readonly name: string;
  readonly scope: Scope;
  readonly body: Hook;
  readonly isSkipped: boolean;
}

/** The tests of one file, in order. */
export interface Suite {
  readonly cases: readonly Case[];
  /**
   * Runs the tests of these numbers one after another; asks after each, with what it threw, whether to
   * continue.
   */
  run(numbers: readonly number[], ended: (number: number, error: unknown) => boolean): Promise<void>;
}

/** Reads a file by `load`; while that lasts, `describe` and the others are global. */
export function suiteOf(load: () => void, jestGlobals: Readonly<Record<string, unknown>>): Suite {
  const scopeOf = (name: string, parent: Scope | null): Scope => ({
    name,
    parent,
    beforeAll: [],
    afterAll: [],
    beforeEach: [],
    afterEach: [],
    isOpen: false,
  });
  const cases: Case[] = [];
  let scope = scopeOf('', null);

  const describe = (name: string, body: Hook) => {
    const parent = scope;
    scope = scopeOf(name, parent);
    body();
    scope = parent;
  };
  const test = (name: string, body: Hook) => {
    cases.push({ name, scope, body, isSkipped: false });
  };
  const skipped = (name: string, body: Hook) => {
    cases.push({ name, scope, body, isSkipped: true });
  };
  const each =
    (one: (name: string, body: Hook) => void) =>
    (table: readonly unknown[]) =>
    (name: string, body: (...args: unknown[]) => unknown) => {
      for (const row of table) {
        const args = Array.isArray(row) ? row : [row];
        one(format(name, ...args), () => body(...args));
      }
    };
  const hook = (which: 'beforeAll' | 'afterAll' | 'beforeEach' | 'afterEach') => (body: Hook) => {
    scope[which].push(body);
  };
  const testGlobal = Object.assign(test, {
    each: each(test),
    skip: Object.assign(skipped, { each: each(skipped) }),
  });
  const globals = {
    ...jestGlobals,
    describe: Object.assign(describe, { each: each(describe), skip: () => {} }),
    test: testGlobal,
    it: testGlobal,
    beforeAll: hook('beforeAll'),
    afterAll: hook('afterAll'),
    beforeEach: hook('beforeEach'),
    afterEach: hook('afterEach'),
  };
  Object.assign(globalThis, globals);
  load();
  return { cases, run };

  async function run(numbers: readonly number[], ended: (number: number, error: unknown) => boolean) {
    const opened: Scope[] = [];
    for (const number of numbers) {
      const one = cases[number];
      if (!one || one.isSkipped) continue;
      const around = aroundOf(one.scope);
      let error: unknown = null;
      try {
        for (const each of around) {
          if (each.isOpen) continue;
          each.isOpen = true;
          opened.push(each);
          for (const body of each.beforeAll) await body();
        }
        for (const each of around) for (const body of each.beforeEach) await body();
        await one.body();
      } catch (thrown) {
        error = thrown ?? new Error('Something without a value was thrown.');
      }
      try {
        for (const each of around.slice().reverse()) for (const body of each.afterEach) await body();
      } catch (thrown) {
        error ??= thrown;
      }
      if (!ended(number, error)) break;
    }
    for (const each of opened.reverse()) {
      for (const body of each.afterAll) {
        try {
          await body();
        } catch {
          // What a test left behind is not what is tested.
        }
      }
    }
  }
}

function aroundOf(scope: Scope): Scope[] {
  const around: Scope[] = [];
  for (let each: Scope | null = scope; each; each = each.parent) around.unshift(each);
  return around;
}
