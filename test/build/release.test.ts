// A release over a world in memory: a dry run changes nothing, a failure stops the rest, a second run
// continues.
import { FILES } from '../../build/files';
import { release } from '../../build/release-run';
import type { Ran, World } from '../../build/release-steps';

const DAY = '2026-11-25';
const PACKAGE = '{\n  "name": "rowcall",\n  "version": "0.1.0"\n}\n';
const LOCK =
  '{\n  "name": "rowcall",\n  "version": "0.1.0",\n  "packages": {\n    "": {\n      "version": "0.1.0"\n    }\n  }\n}\n';
const CHANGELOG = '# Changelog\n\n## 0.1.0 (unreleased)\n\n- Check.\n';

const filled = (): Map<string, string> =>
  new Map([
    ['package.json', PACKAGE],
    ['package-lock.json', LOCK],
    ['CHANGELOG.md', CHANGELOG],
    ['docs/privacy.md', 'Published by Acme.\n'],
    ['docs/terms.md', 'Published by Acme.\n'],
    ['.clasp.json', '{ "scriptId": "1a2b3c" }\n'],
    ...FILES.map((name): [string, string] => [`build/dist/${name}`, `built ${name}`]),
  ]);

/** Beginnings of the commands that change nothing that is kept. */
const HARMLESS = [
  'git rev-parse',
  'git status',
  'git show',
  'git tag --points-at',
  'git tag --list',
  'npm run --silent test:all',
  'npm run --silent build',
  'npm audit --omit=dev --json',
];

const ok = (out = ''): Ran => ({ status: 0, out, err: '' });
const bad = (err: string): Ran => ({ status: 1, out: '', err });

/**
 * A work tree with git, npm and clasp as far as a release sees them; `faults` answer a command once, in its
 * place.
 */
class Place implements World {
  readonly today = DAY;
  readonly commands: string[] = [];
  readonly said: string[] = [];
  readonly files = filled();
  readonly faults = new Map<string, Ran>();
  readonly versions: { versionNumber: number; description: string }[] = [];
  commits: Map<string, string>[] = [filled()];
  tags = new Map<string, number>();
  branch = 'main';
  pushed = 0;
  wrote = 0;

  read = (path: string) => this.files.get(path) ?? null;

  write = (path: string, text: string) => {
    this.wrote += 1;
    this.files.set(path, text);
  };

  say = (line: string) => {
    this.said.push(line);
  };

  get text(): string {
    return this.said.join('\n');
  }

  commit(): void {
    this.commits.push(new Map(this.files));
  }

  run = (command: string, args: readonly string[]): Ran => {
    const line = [command, ...args].join(' ');
    this.commands.push(line);
    for (const [beginning, ran] of this.faults) {
      if (!line.startsWith(beginning)) continue;
      this.faults.delete(beginning);
      return ran;
    }
    if (command === 'git') return this.git(args);
    if (line.startsWith('npm audit')) return ok('{"metadata":{"vulnerabilities":{"total":0}}}');
    if (command === 'npm') return ok();
    switch (args[2]) {
      case 'show-authorized-user':
        return ok('{"loggedIn":true,"email":"ann@acme.com"}');
      case 'push':
        this.pushed += 1;
        return ok('["build/dist/Code.js"]');
      case 'list-versions':
        return ok(JSON.stringify(this.versions));
      case 'create-version': {
        const versionNumber = this.versions.length + 1;
        this.versions.push({ versionNumber, description: args[3] ?? '' });
        return ok(JSON.stringify({ versionNumber }));
      }
      default:
        throw new Error(`Nobody expected ${line}`);
    }
  };

  private git(args: readonly string[]): Ran {
    const head = this.commits.length - 1;
    const last = this.commits[head] ?? new Map<string, string>();
    switch (args[0]) {
      case 'rev-parse':
        return ok(`${this.branch}\n`);
      case 'status': {
        const dirty = [...this.files].filter(
          ([path, text]) => !path.startsWith('build/') && last.get(path) !== text,
        );
        return ok(dirty.map(([path]) => ` M ${path}\n`).join(''));
      }
      case 'show':
        return ok(last.get((args[1] ?? '').replace('HEAD:', '')));
      case 'add':
        return ok();
      case 'commit':
        this.commit();
        return ok();
      case 'tag': {
        if (args[1] === '--points-at') {
          return ok(
            [...this.tags]
              .filter(([, at]) => at === head)
              .map(([name]) => `${name}\n`)
              .join(''),
          );
        }
        if (args[1] === '--list') return ok(this.tags.has(args[2] ?? '') ? `${args[2]}\n` : '');
        this.tags.set(args[2] ?? '', head);
        return ok();
      }
      default:
        throw new Error(`Nobody expected git ${args.join(' ')}`);
    }
  }
}

const publish = (place: Place, version = '0.2.0') => release({ version, publish: true }, place);
const dryRun = (place: Place, version = '0.2.0') => release({ version, publish: false }, place);

/** Everything as it should be after a release, once and not twice. */
function expectReleased(place: Place): void {
  expect(place.files.get('package.json')).toBe(PACKAGE.replace('0.1.0', '0.2.0'));
  expect(place.files.get('package-lock.json')).toBe(LOCK.replaceAll('0.1.0', '0.2.0'));
  expect(place.files.get('CHANGELOG.md')).toBe(CHANGELOG.replace('0.1.0 (unreleased)', `0.2.0 (${DAY})`));
  expect(place.commits).toHaveLength(2);
  expect([...place.tags]).toEqual([['v0.2.0', 1]]);
  expect(place.versions).toEqual([{ versionNumber: 1, description: '0.2.0' }]);
}

test('a dry run changes no file and runs only harmless commands', () => {
  const place = new Place();
  expect(dryRun(place)).toBe(0);
  expect(place.commands.filter((line) => !HARMLESS.some((harmless) => line.startsWith(harmless)))).toEqual(
    [],
  );
  expect(place.wrote).toBe(0);
  expect(place.files).toEqual(filled());
  expect(place.commands).toEqual(
    expect.arrayContaining(['npm run --silent test:all', 'npm run --silent build']),
  );
  expect(place.text).toContain('would clasp push --force');
  expect(place.text).toContain('A dry run: nothing was changed. Add --publish to do it.');
});

test('a release writes its files, commits, tags, pushes and makes one version of the script', () => {
  const place = new Place();
  expect(publish(place)).toBe(0);
  expectReleased(place);
  expect(place.pushed).toBe(1);
  expect(place.text).toContain('Version 1 of the script is 0.2.0.');
  expect(place.text).toContain('git push origin main v0.2.0');
});

test('the first release can have the version that package.json already has', () => {
  const place = new Place();
  expect(publish(place, '0.1.0')).toBe(0);
  expect(place.files.get('CHANGELOG.md')).toContain(`## 0.1.0 (${DAY})`);
  expect([...place.tags.keys()]).toEqual(['v0.1.0']);
});

const OBSTACLES: readonly (readonly [string, (place: Place) => void, string])[] = [
  [
    'another branch',
    (place) => {
      place.branch = 'topic';
    },
    'releases are made on main',
  ],
  [
    'a file that is not committed',
    (place) => {
      place.files.set('README.md', 'new');
    },
    'Not committed: README.md',
  ],
  [
    'a changelog with uncommitted lines',
    (place) => {
      place.files.set('CHANGELOG.md', `${CHANGELOG}- More.\n`);
    },
    'Not committed: CHANGELOG.md',
  ],
  [
    'a lower version',
    (place) => {
      place.files.set('package.json', PACKAGE.replace('0.1.0', '0.3.0'));
      place.commit();
    },
    '0.2.0 is lower than the present version, 0.3.0.',
  ],
  [
    'no section in the changelog',
    (place) => {
      place.files.set('CHANGELOG.md', '# Changelog\n');
      place.commit();
    },
    'no section that waits',
  ],
  [
    'a privacy policy without a publisher',
    (place) => {
      place.files.set('docs/privacy.md', 'By\n[FILL IN: your name].\n');
      place.commit();
    },
    'docs/privacy.md, line 2 still says [FILL IN: your name]',
  ],
  [
    'a script without its ID',
    (place) => {
      place.files.set('.clasp.json', '{ "scriptId": "PUT-YOUR-SCRIPT-ID-HERE" }\n');
      place.commit();
    },
    '.clasp.json, line 1 still says PUT-YOUR-SCRIPT-ID-HERE',
  ],
  [
    'a tag on another commit',
    (place) => {
      place.tags.set('v0.2.0', 0);
      place.commit();
    },
    'is the name of another commit',
  ],
];

test.each(OBSTACLES)('does not publish with %s', (_, prepare, says) => {
  const place = new Place();
  prepare(place);
  const before = new Map(place.files);
  expect(publish(place)).toBe(1);
  expect(place.text).toContain(says);
  expect(place.text).toContain('Stopped at step 1. Mend it, commit, and run the same command again.');
  expect(place.files).toEqual(before);
  expect(place.commands).not.toContain('npm run --silent test:all');
});

test.each(OBSTACLES)('a dry run warns of %s and continues', (_, prepare, says) => {
  const place = new Place();
  prepare(place);
  expect(dryRun(place)).toBe(0);
  expect(place.text).toContain(`Warning: `);
  expect(place.text).toContain(says);
  expect(place.commands).toContain('npm run --silent test:all');
  expect(place.text).toContain('One warning above.');
});

test.each(['0.2', 'v0.2.0', 'patch', '0.2.0-rc.1'])('refuses %s as a version', (version) => {
  const place = new Place();
  expect(publish(place, version)).toBe(2);
  expect(place.commands).toEqual([]);
});

/** Each command that can fail, what is said then, and the number of the step. */
const FAILURES: readonly (readonly [string, Ran, number, string])[] = [
  ['git status', bad('not a repository'), 1, 'not a repository'],
  ['npm run --silent test:all', bad(''), 2, 'npm run --silent test:all failed'],
  ['npm run --silent build', bad(''), 3, 'build failed'],
  ['npm audit', ok('{"metadata":{"vulnerabilities":{"total":2}}}'), 4, '2 findings'],
  ['npx --no-install clasp show-authorized-user', ok('{"loggedIn":false}'), 5, 'not signed in'],
  [
    'npx --no-install clasp show-authorized-user',
    { status: null, out: '', err: 'npx ENOENT' },
    5,
    'npx ENOENT',
  ],
  ['git add', bad('index.lock exists'), 7, 'index.lock exists'],
  ['git commit', bad('who are you'), 7, 'who are you'],
  ['git tag -a', bad('no tagger'), 7, 'no tagger'],
  ['npx --no-install clasp push', bad('User has not enabled the Apps Script API'), 9, 'has not enabled'],
  // If nobody can answer its question, clasp pushes nothing and ends with 0.
  ['npx --no-install clasp push', ok('Skipping push.'), 9, 'Skipping push.'],
  ['npx --no-install clasp list-versions', ok('Project file already exists.'), 10, 'already exists'],
  ['npx --no-install clasp create-version', ok(''), 10, 'it said nothing'],
];

test.each(FAILURES)('stops at a failure of %s (%#)', (command, ran, step, says) => {
  const place = new Place();
  place.faults.set(command, ran);
  expect(publish(place)).toBe(1);
  expect(place.text).toContain(says);
  expect(place.said.at(-1)).toMatch(new RegExp(`^Stopped at step ${step}\\. .+ again`));
  expect(place.commands.at(-1)).toMatch(new RegExp(`^${command}`));
});

test.each(FAILURES)('a second run after a failure of %s completes the release (%#)', (command, ran) => {
  const place = new Place();
  place.faults.set(command, ran);
  publish(place);
  expect(publish(place)).toBe(0);
  expectReleased(place);
});

test('a run on the next day keeps the date of the changelog and accepts its own files', () => {
  const place = new Place();
  place.faults.set('git commit', bad('who are you'));
  publish(place);
  const later = Object.assign(place, { today: '2026-11-26' });
  expect(publish(later)).toBe(0);
  expectReleased(place);
});

test('a repeated release makes no second version of the script', () => {
  const place = new Place();
  publish(place);
  expect(publish(place)).toBe(0);
  expectReleased(place);
  expect(place.text).toContain('Version 1 of the script is 0.2.0, as before.');
});

test('does not push a tagged release with later commits', () => {
  const place = new Place();
  place.faults.set('npx --no-install clasp push', bad('no network'));
  publish(place);
  place.files.set('README.md', 'newer');
  place.commit();
  expect(publish(place)).toBe(1);
  expect(place.text).toContain('git switch --detach v0.2.0');
  expect(place.pushed).toBe(0);
});

test('pushes a tagged release from its tag', () => {
  const place = new Place();
  place.faults.set('npx --no-install clasp push', bad('no network'));
  publish(place);
  // git switch --detach v0.2.0
  place.branch = 'HEAD';
  expect(publish(place)).toBe(0);
  expectReleased(place);
});

test('stops at an edit in a file of an interrupted release', () => {
  const place = new Place();
  place.faults.set('git commit', bad('who are you'));
  publish(place);
  place.write('package.json', `${place.read('package.json')}\n`);
  expect(publish(place)).toBe(1);
  expect(place.text).toContain('Not committed: package.json.');
  expect(place.commits).toHaveLength(1);
});

test('has clasp push the manifest too, without asking', () => {
  const place = new Place();
  publish(place);
  expect(place.commands).toContain('npx --no-install clasp push --force --json');
});

test('does not push a build that differs from the tested one', () => {
  const place = new Place();
  const run = place.run;
  let builds = 0;
  place.run = (command, args) => {
    if (command === 'npm' && args.includes('build')) builds += 1;
    if (builds === 2) place.files.set('build/dist/Code.js', 'other code');
    return run(command, args);
  };
  expect(publish(place)).toBe(1);
  expect(place.text).toContain('Other than what was tested: build/dist/Code.js.');
  expect(place.pushed).toBe(0);
});

test.each([
  ['an error of the registry', { status: 1, out: '{"message":"403 Forbidden","error":{}}', err: '' }],
  ['no network', { status: 1, out: '', err: 'npm error audit endpoint returned an error' }],
  ['no npm', { status: null, out: '', err: 'spawn npm ENOENT' }],
])('warns when the registry does not answer (%s), and publishes', (_, ran) => {
  const place = new Place();
  place.faults.set('npm audit', ran);
  expect(publish(place)).toBe(0);
  expect(place.text).toContain('Warning: The registry did not say');
  expect(place.text).toContain('0.2.0 is at Google. One warning above.');
});
