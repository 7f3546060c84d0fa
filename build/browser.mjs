// Finds a Chromium for the browser tests, or installs one. Prints its path; never continues without it.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** Names that Chromium and Chrome go by on a PATH, the best first. */
const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'chrome'];

/** Places outside of PATH, by platform. */
const PLACES = {
  linux: ['/usr/bin/chromium', '/usr/bin/google-chrome', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
};

/** apt-get is tried this often: mirrors fail now and then, and the second try mostly works. */
const APT_TRIES = 3;

/**
 * Where a Chromium is that runs: ROWCALL_CHROMIUM, then the system's own, then the one Playwright downloaded.
 * Gives null if there is none. Throws if ROWCALL_CHROMIUM names something that is no browser.
 * @returns {string | null}
 */
export function findBrowser() {
  const named = process.env.ROWCALL_CHROMIUM;
  if (named) {
    if (runs(named)) return named;
    throw new Error(`ROWCALL_CHROMIUM is ${named}, and no Chromium runs there. Correct it, or unset it.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [...onPath, ...(PLACES[process.platform] ?? []), playwrightPath()];
  return candidates.find(runs) ?? null;
}

/**
 * The path of a Chromium, installed first if there is none. Throws with a sentence if that fails.
 * @returns {string}
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found !== null) return found;
  const failures = [];
  for (const install of [installWithApt, installWithPlaywright]) {
    const failure = install();
    const installed = findBrowser();
    if (installed !== null) return installed;
    if (failure !== null) failures.push(failure);
  }
  throw new Error(
    `The browser tests need Chromium, and none could be installed. ${failures.join(' ')} Install Chromium or Chrome by hand, or set ROWCALL_CHROMIUM to its path.`,
  );
}

/**
 * Whether a browser starts there. A file alone is not enough: Ubuntu's chromium-browser is a note about snap.
 */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false; // Not there, or not ours to run: the next candidate may be.
  }
  // On Windows `--version` opens a window instead of printing.
  if (process.platform === 'win32') return true;
  const asked = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return asked.status === 0 && /Chrom(e|ium)/.test(asked.stdout);
}

/** Where Playwright's own download would be for the version installed here. */
function playwrightPath() {
  return require('playwright-core').chromium.executablePath();
}

/** Installs Debian's chromium package. Gives a sentence if it could not. */
function installWithApt() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return null;
  // Ubuntu's package of that name only points to a snap, which does not run in containers.
  if (!/^ID=debian$/m.test(existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '')) {
    return null;
  }
  if (process.getuid?.() !== 0) return 'As root, apt-get install chromium would do it.';
  say('Installing Chromium with apt-get (once; about a minute) …');
  const options = {
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const quiet = ['-q', '-o', 'Dpkg::Use-Pty=0', '-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=120'];
  for (let attempt = 1; attempt <= APT_TRIES; attempt += 1) {
    spawnSync('apt-get', [...quiet, 'update'], options);
    const install = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'];
    if (spawnSync('apt-get', [...quiet, ...install], options).status === 0) return null;
    say(`apt-get did not install Chromium (try ${attempt} of ${APT_TRIES}).`);
  }
  return `apt-get install chromium failed ${APT_TRIES} times; see above.`;
}

/** Downloads the Chromium that Playwright was made for. Gives a sentence if it could not. */
function installWithPlaywright() {
  say("Downloading Playwright's Chromium (once; about 150 MB) …");
  const cli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  const root = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  // The download brings no system libraries; as root they can be had with it.
  const options = root ? ['--with-deps'] : [];
  const { status } = spawnSync(process.execPath, [cli, 'install', ...options, 'chromium'], {
    stdio: ['ignore', process.stderr, process.stderr],
  });
  return status === 0 ? null : "Playwright's download failed; see above.";
}

/** To stderr, so that stdout holds the path alone. */
const say = (sentence) => process.stderr.write(`${sentence}\n`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
