// `npx tsx build/sizes.ts`: how much of each built file every folder of src/ and every package takes, by
// esbuild's metafile, and how long Code.js takes to load.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { type BuildOptions, build } from 'esbuild';
import { bundle, codeOptions, SIDEBAR } from './bundle';
import { pageOptions } from './page';

/** The folder of src/, or the package, that a file belongs to. */
function roomOf(file: string): string {
  const [, inPackage] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
  return inPackage ?? file.split('/').slice(0, 2).join('/');
}

/** Bytes by folder and package, the largest first. */
async function sizesOf(options: BuildOptions): Promise<readonly (readonly [string, number])[]> {
  const { metafile } = await build({ ...options, metafile: true, write: false });
  const sizes = new Map<string, number>();
  for (const { inputs } of Object.values(metafile?.outputs ?? {})) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      sizes.set(roomOf(file), (sizes.get(roomOf(file)) ?? 0) + bytesInOutput);
    }
  }
  return [...sizes].sort(([, a], [, b]) => b - a);
}

async function print(title: string, options: BuildOptions): Promise<void> {
  console.log(`${title}, KB minified`);
  for (const [room, bytes] of await sizesOf(options)) {
    if (bytes > 0) console.log(`${(bytes / 1024).toFixed(1).padStart(7)}  ${room}`);
  }
}

/** Loads that are timed. */
const LOADS = 60;

/**
 * Milliseconds to compile and run Code.js in fresh contexts, the shortest first. Each load has a text of its
 * own, so that none is cached.
 */
function loadTimes(code: string): readonly number[] {
  return Array.from({ length: LOADS }, (_, n) => {
    const context = vm.createContext({});
    const from = performance.now();
    vm.runInContext(`${code}\n// ${n}`, context);
    return performance.now() - from;
  }).sort((a, b) => a - b);
}

async function printLoadTime(): Promise<void> {
  const sizes = await bundle();
  const times = loadTimes(readFileSync(join(SIDEBAR.outdir, 'Code.js'), 'utf8'));
  const [best = 0, median = 0] = [times[0], times[LOADS / 2]];
  console.log(
    `Code.js, ${(sizes['Code.js'] / 1024).toFixed(1)} KB, compiles and runs in ${median.toFixed(0)} ms in the median of ${LOADS}, ${best.toFixed(0)} ms at best.`,
  );
}

print('Code.js', codeOptions([]))
  .then(() => print('Sidebar.html', pageOptions(SIDEBAR)))
  .then(printLoadTime)
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
