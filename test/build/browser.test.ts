// Finding a Chromium: what runs is taken, what only bears the name is passed over, and nothing is skipped in
// silence.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const script = join(__dirname, '..', '..', 'build', 'browser.mjs');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rowcall-browser-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program that prints a line and ends with a status. */
function program(name: string, prints: string, status: number): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho "${prints}"\nexit ${status}\n`, { mode: 0o755 });
  return path;
}

const find = (env: Readonly<Record<string, string>>) =>
  spawnSync(process.execPath, [script], { encoding: 'utf8', env: { ...process.env, ...env } });

test('uses the browser that ROWCALL_CHROMIUM names', () => {
  const path = program('mine', 'Chromium 1.2.3', 0);
  expect(find({ ROWCALL_CHROMIUM: path })).toMatchObject({ status: 0, stdout: `${path}\n` });
});

test('reports a ROWCALL_CHROMIUM that runs no browser', () => {
  const path = program('mine', 'hello', 0);
  const { status, stdout, stderr } = find({ ROWCALL_CHROMIUM: path });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toBe(`ROWCALL_CHROMIUM is ${path}, and no Chromium runs there. Correct it, or unset it.\n`);
});

test('skips a snap notice that is there instead of a browser', () => {
  program('chromium', 'Command chromium requires the chromium snap to be installed.', 1);
  const path = program('google-chrome', 'Google Chrome 1.2.3', 0);
  expect(find({ ROWCALL_CHROMIUM: '', PATH: folder }).stdout).toBe(`${path}\n`);
});
