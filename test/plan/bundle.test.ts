// The planner as it is shipped: in a bare script engine without Node, and small.
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { editOf } from './builders';

const [file] = buildSync({
  entryPoints: [join(__dirname, '../../src/plan/index.ts')],
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  globalName: 'Planner',
  target: 'es2019',
}).outputFiles;
const code = file?.text ?? '';

test('runs without Node, timers and a console', () => {
  const edits = [editOf(1, 10), editOf(2, 10), editOf(2, 11)];
  const context = createContext(
    { text: JSON.stringify(edits) },
    { codeGeneration: { strings: false, wasm: false } },
  );
  const options = '{ ...Planner.DEFAULT_PLAN_OPTIONS, overlap: "never", clock: () => 0 }';
  const figures = runInContext(
    `${code}; JSON.stringify(Planner.plan(JSON.parse(text), ${options}).figures)`,
    context,
  );
  expect(JSON.parse(String(figures))).toMatchObject({ edits: 3, calls: 2, lowerBound: 2 });
});

test('stays below 44 KB', () => {
  expect(code.length).toBeLessThan(44 * 1024);
});
