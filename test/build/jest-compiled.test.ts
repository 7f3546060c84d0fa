// Modules that are compiled once for all test files of a worker.
import { createContext } from 'node:vm';

const compiledOnce: () => (
  source: string,
  file: string,
  parameters: readonly string[],
  context: object,
) => (...given: unknown[]) => unknown = require('../../build/jest-compiled.cjs');

const COUNT = 'let count = start; return () => ++count;';

test('gives every test file variables and globals of its own', () => {
  const compile = compiledOnce();
  const [one, other] = [createContext({ start: 0 }), createContext({ start: 10 })];
  const countOne = compile(COUNT, 'count.ts', [], one)() as () => number;
  countOne();
  const countOther = compile(COUNT, 'count.ts', [], other)() as () => number;
  expect([countOne(), countOther()]).toEqual([2, 11]);
  const again = compile(COUNT, 'count.ts', [], one)() as () => number;
  expect(again()).toBe(1);
});

test('runs what a file holds now, not what it held before', () => {
  const compile = compiledOnce();
  const context = createContext({});
  expect(compile('return 1;', 'a.ts', [], context)()).toBe(1);
  expect(compile('return 2;', 'a.ts', [], context)()).toBe(2);
  expect(compile('return 1;', 'a.ts', [], context)()).toBe(1);
  expect(compile('return 3;', 'b.ts', [], context)()).toBe(3);
});

test('takes other parameters for the same source', () => {
  const compile = compiledOnce();
  const context = createContext({});
  expect(compile('return typeof given;', 'a.ts', [], context)()).toBe('undefined');
  expect(compile('return typeof given;', 'a.ts', ['given'], context)(1)).toBe('number');
});

test('names the line and column of the source in a stack trace', () => {
  const compile = compiledOnce();
  const run = compile('throw new Error("here");', 'thrown.ts', ['given', 'more'], createContext({}));
  expect(run).toThrow(expect.objectContaining({ stack: expect.stringContaining('thrown.ts:1:7') }));
});

test('refuses a source that is not a script', () => {
  expect(() => compiledOnce()('return }', 'a.ts', [], createContext({}))).toThrow('Unexpected token');
});
