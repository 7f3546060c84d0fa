// `npm run release -- 0.2.0 [--publish]`: takes a release through its steps. Without --publish it changes
// nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { release } from './release-run';
import type { World } from './release-steps';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const USAGE = `npm run release -- VERSION [--publish]

VERSION    such as 0.2.0, higher than the one in package.json (or the same, where that was never released)
--publish  does it; without it everything is checked, tested and built, and the rest is only said

docs/publishing.md tells the steps and what is left to do by hand.`;

/** Characters of output kept of one command: a whole changelog and a lock file fit many times. */
const MOST_OUTPUT = 64 * 1024 * 1024;

const world: World = {
  run(command, args, output) {
    const ran = spawnSync(command, [...args], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: MOST_OUTPUT,
      stdio: output === 'shown' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // npm and npx are scripts there, git is a program.
      shell: process.platform === 'win32' && command !== 'git',
    });
    return { status: ran.status, out: ran.stdout ?? '', err: ran.error?.message ?? ran.stderr ?? '' };
  },
  read: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null),
  write: (path, text) => writeFileSync(join(root, path), text),
  say: (line) => console.log(line),
  today: new Date().toISOString().slice(0, 10),
};

const options = process.argv.slice(2);
const [version, ...more] = options.filter((option) => option !== '--publish');
if (version === undefined || more.length > 0 || version.startsWith('-')) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  process.exitCode = release({ version, publish: options.includes('--publish') }, world);
}
