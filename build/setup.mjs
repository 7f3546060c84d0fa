// Installs what a fresh clone is missing, so that `npm start` and `npm test` are the only commands to know.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.rowcall-installed');
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(
    `Rowcall needs Node 20 or newer; this is ${process.version}. Install it from https://nodejs.org and try again.`,
  );
  process.exit(2);
}

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing packages (once; about a minute) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error(
      'npm ci failed; see above. Check the network connection to the npm registry and try again.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

if (process.argv.includes('--browser')) {
  const browser = spawnSync(process.execPath, [join(root, 'build', 'browser.mjs')], {
    cwd: root,
    stdio: 'inherit',
  });
  if (browser.status !== 0) process.exit(browser.status ?? 1);
}
