// The formatter, the linter and the types of every part, side by side: `npm run check`. Prints what is wrong,
// and nothing else.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const cores = availableParallelism();

/** The file that a package runs as a command. */
const program = (name, file) => join(dirname(require.resolve(`${name}/package.json`)), 'bin', file);
const TSC = program('typescript', 'tsc');
const BIOME = program('@biomejs/biome', 'biome');

/**
 * The types of one tsconfig.json. What the last check of it found out is kept in build/cache: the compiler
 * looks only at files that have changed since, and at those that import them. Its checkers repeat some of
 * each other's work, so half of the cores do.
 */
const types = (folder) => {
  const kept = join('build', 'cache', 'types', folder, 'tsbuildinfo.json');
  const checkers = String(Math.max(1, Math.floor(cores / 2)));
  const options = ['--incremental', '--tsBuildInfoFile', kept, '--checkers', checkers];
  return { name: `tsc -p ${folder}`, args: [TSC, '-p', folder, ...options] };
};

/** The longest first, so that none of them is left over at the end. */
const CHECKS = [
  types('workbench'),
  { name: 'biome check .', args: [BIOME, 'check', '.'] },
  types('src/google'),
  types('.'),
  types('src/sidebar'),
  types('workbench/conformance/script'),
];

/** Runs a check; resolves with whether all is well, and prints what it says otherwise. */
function run({ name, args }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root });
    let output = '';
    const hear = (part) => {
      output += part;
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear);
    child.on('close', (code) => {
      if (code !== 0) console.error(`${output.trimEnd()}\n\n${name} failed.\n`);
      resolve(code === 0);
    });
  });
}

const waiting = [...CHECKS];
let allWell = true;

/** Takes one check after another until none is left. */
async function lane() {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    if (!(await run(check))) allWell = false;
  }
}

await Promise.all(Array.from({ length: Math.min(cores, CHECKS.length) }, lane));
process.exitCode = allWell ? 0 : 1;
