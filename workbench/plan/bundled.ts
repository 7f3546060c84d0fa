// The planner bundled, as it ships, with the local search that the add-on leaves out. Run from its sources
// each call between files goes through a getter, which takes a third of the time.
import { compileFunction } from 'node:vm';
import { buildSync } from 'esbuild';
import type { plan } from '../../src/plan';
import type { localSearch } from './search';

interface Planner {
  readonly plan: typeof plan;
  readonly localSearch: typeof localSearch;
}

let loaded: Planner | null = null;

/** Bundles the planner, once for a process. */
export function bundledPlanner(): Planner {
  loaded ??= load();
  return loaded;
}

function load(): Planner {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `export { plan } from '../../src/plan'; export { localSearch } from './search';`,
      resolveDir: __dirname,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'es2019',
  });
  const module: { exports: Partial<Planner> } = { exports: {} };
  compileFunction(outputFiles[0]?.text ?? '', ['module'])(module);
  const { plan, localSearch } = module.exports;
  if (!plan || !localSearch) throw new Error('The bundled planner lacks a function.');
  return { plan, localSearch };
}
