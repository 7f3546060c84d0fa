// The planner as it ships: bundled. Run from its sources each call between files goes through a getter, which takes a
// third of the time.
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { buildSync } from 'esbuild';
import type * as planner from '../../src/plan';

let loaded: typeof planner.plan | null = null;

/** Bundles the planner, once for a process. */
export function bundledPlan(): typeof planner.plan {
  loaded ??= load();
  return loaded;
}

function load(): typeof planner.plan {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, '../../src/plan/index.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'es2019',
  });
  const module: { exports: typeof planner | Record<string, never> } = { exports: {} };
  compileFunction(outputFiles[0]?.text ?? '', ['module'])(module);
  if (!('plan' in module.exports)) throw new Error('The bundled planner has no plan function.');
  return module.exports.plan;
}
