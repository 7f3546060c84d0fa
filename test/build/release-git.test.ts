// A release in a real repository: what git says, and the files as they come out of it.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { release } from '../../build/release-run';
import type { Ran, World } from '../../build/release-steps';

const root = join(__dirname, '..', '..');
const FILES = ['package.json', 'package-lock.json', 'CHANGELOG.md', 'appsscript.json', '.gitignore'];
const NEXT = '98.76.54';

let folder: string;
let said: string[];
let versions: object[];

/** Within a hook, git is told by variables which repository it is at work on: not this one. */
const ENV = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
const inFolder = (args: readonly string[]) =>
  spawnSync('git', [...args], { cwd: folder, encoding: 'utf8', env: ENV });

const git = (...args: readonly string[]) => {
  const ran = inFolder(args);
  if (ran.status !== 0) throw new Error(`git ${args.join(' ')}: ${ran.stderr}`);
  return ran.stdout.trim();
};
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rowcall-release-'));
  said = [];
  versions = [];
  for (const file of FILES) copyFileSync(join(root, file), join(folder, file));
  put('CHANGELOG.md', `# Changelog\n\n## Unreleased\n\n- New.\n\n## 0.0.1 (2026-01-01)\n\n- Old.\n`);
  for (const page of ['docs/privacy.md', 'docs/terms.md']) put(page, 'By Acme.\n');
  put('.clasp.json', '{ "scriptId": "1a2b3c" }\n');
  put('build/dist/Code.js', 'code');
  git('init', '--quiet', '--initial-branch=main');
  // Anybody who runs the tests may sign commits or have hooks of their own.
  for (const [name, value] of Object.entries({
    'user.name': 'Ann',
    'user.email': 'ann@acme.com',
    'commit.gpgsign': 'false',
    'tag.gpgsign': 'false',
    'core.hooksPath': '.git/hooks',
    'core.autocrlf': 'false',
  })) {
    git('config', name, value);
  }
  git('add', '.');
  git('commit', '--quiet', '-m', 'Before');
});
afterEach(() => rmSync(folder, { recursive: true }));

const ok = (out: string): Ran => ({ status: 0, out, err: '' });

/** The repository with git as it is; npm and clasp say that all went well. */
const world: World = {
  run(command, args) {
    if (command === 'git') {
      const ran = inFolder(args);
      return { status: ran.status, out: ran.stdout, err: ran.stderr };
    }
    if (args.includes('audit')) return ok('{"metadata":{"vulnerabilities":{"total":0}}}');
    if (args.includes('list-versions')) return ok(JSON.stringify(versions));
    if (args.includes('create-version')) {
      versions.push({ versionNumber: 1, description: args[3] });
      return ok('{"versionNumber":1}');
    }
    return ok(args.includes('push') ? '[]' : '{"loggedIn":true,"email":"ann@acme.com"}');
  },
  read: (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null),
  write: put,
  say: (line) => said.push(line),
  today: '2026-11-25',
};
const run = (publish: boolean) => release({ version: NEXT, publish }, world);

test('a dry run leaves no trace in the repository', () => {
  const before = git('rev-parse', 'HEAD');
  expect(run(false)).toBe(0);
  expect(said.join('\n')).not.toContain('Warning');
  expect([git('rev-parse', 'HEAD'), git('status', '--porcelain'), git('tag')]).toEqual([before, '', '']);
});

test('the release commit holds only the version and the day, and carries the tag', () => {
  expect(run(true)).toBe(0);
  expect(git('status', '--porcelain')).toBe('');
  expect(git('log', '--format=%s')).toBe(`Release ${NEXT}\nBefore`);
  expect(git('describe', '--exact-match')).toBe(`v${NEXT}`);
  // Lines added and taken away, file by file.
  expect(git('show', '--numstat', '--format=').split('\n')).toEqual([
    '1\t1\tCHANGELOG.md',
    '2\t2\tpackage-lock.json',
    '1\t1\tpackage.json',
  ]);
  expect(run(true)).toBe(0);
  expect(git('log', '--format=%s')).toBe(`Release ${NEXT}\nBefore`);
  expect(versions).toHaveLength(1);
});

test('continues a release after git refused to commit', () => {
  const hook = join(folder, '.git', 'hooks', 'pre-commit');
  put('.git/hooks/pre-commit', '#!/bin/sh\necho "no commits today" >&2\nexit 1\n');
  chmodSync(hook, 0o755);
  expect(run(true)).toBe(1);
  expect(said.join('\n')).toContain('no commits today');
  expect(said.at(-1)).toContain('Run the same command again: it goes on from here.');
  rmSync(hook);
  expect(run(true)).toBe(0);
  expect(said.join('\n')).toContain('This release was begun before; it is written already.');
  expect(git('describe', '--exact-match')).toBe(`v${NEXT}`);
  expect(git('status', '--porcelain')).toBe('');
});

test('stops at an uncommitted edit in a file of the release', () => {
  put('package.json', `${readFileSync(join(folder, 'package.json'), 'utf8')}\n`);
  expect(run(true)).toBe(1);
  expect(said.join('\n')).toContain('Not committed: package.json.');
  expect(git('log', '--format=%s')).toBe('Before');
});
