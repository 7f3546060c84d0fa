// A release as a list of steps over a world that is passed in: what is looked at, what is proven, what is
// changed.
import { parseJson } from '../src/work/stored/stored';
import { datedChangelog, dayOf, unreleasedSection } from './changelog';
import { FILES } from './files';
import { placeholdersIn, TO_FILL_IN } from './placeholders';
import { compareVersions, versionIn, withVersion } from './version';

/** What a command did. `status` is `null` if it could not be started. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Everything a release touches outside of itself. */
export interface World {
  /** `shown`: its output goes to the person as it comes, and is not handed back. */
  run(command: string, args: readonly string[], output: 'shown' | 'kept'): Ran;
  /** `null` if there is no such file. */
  read(path: string): string | null;
  write(path: string, text: string): void;
  say(line: string): void;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export interface Wanted {
  readonly version: string;
  /** Without it nothing is changed. */
  readonly publish: boolean;
}

/** How a step ended. `warned`: not as it should be, and the rest is still worth seeing. */
export type Ended =
  | { readonly kind: 'done'; readonly says: readonly string[] }
  | { readonly kind: 'warned'; readonly says: readonly string[] }
  | { readonly kind: 'failed'; readonly says: readonly string[] };

export interface Step {
  readonly name: string;
  /**
   * Changes something, here or at Google, or needs an account there: a dry run says it and does not do it.
   */
  readonly changes: boolean;
  readonly would: string;
  /** What to do after it has failed. */
  readonly afterFailure: string;
  run(): Ended;
}

/** The files a release writes, and no others. */
const WRITTEN = ['package.json', 'package-lock.json', 'CHANGELOG.md'] as const;

/** What clasp pushes: the files have to be the same before and after the version is written. */
const PUSHED = FILES.map((name) => `build/dist/${name}`);

const done = (...says: readonly string[]): Ended => ({ kind: 'done', says });
const warned = (...says: readonly string[]): Ended => ({ kind: 'warned', says });
export const failed = (...says: readonly string[]): Ended => ({ kind: 'failed', says });

/** The last words of a command, in one line. */
const tail = ({ out, err }: Ran): string =>
  (err.trim() || out.trim())
    .split(/\s*\n\s*/)
    .slice(-5)
    .join('; ');

const AGAIN = 'Mend it, commit, and run the same command again.';
const GOES_ON = 'Run the same command again: it goes on from here.';

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** How far a release of this version has come, and what is in its way. */
interface Standing {
  readonly stage: 'fresh' | 'written' | 'committed' | 'tagged';
  readonly problems: readonly string[];
}

/** The steps of a release in their order. Nothing is run before `run` of a step is called. */
export function releaseSteps({ version, publish }: Wanted, world: World): readonly Step[] {
  const tag = `v${version}`;
  // clasp ends with 0 also after some refusals, so its answers are what counts.
  const clasp = (...args: readonly string[]) =>
    world.run('npx', ['--no-install', 'clasp', ...args, '--json'], 'kept');

  const git = (...args: readonly string[]): string => {
    const ran = world.run('git', args, 'kept');
    if (ran.status !== 0) throw new Error(`git ${args.join(' ')} failed: ${tail(ran)}`);
    return ran.out.trimEnd();
  };
  const list = (text: string) => text.split('\n').filter((line) => line !== '');
  // With its last line break, as the file has it.
  const atHead = (path: string) => `${git('show', `HEAD:${path}`)}\n`;

  /**
   * What a release writes into a file, from the last commit's and the day it is written; `null` if that
   * cannot be made.
   */
  const written = (path: (typeof WRITTEN)[number], day: string): string | null => {
    switch (path) {
      case 'package.json':
      case 'package-lock.json':
        return withVersion(atHead(path), version);
      case 'CHANGELOG.md':
        return datedChangelog(atHead(path), version, day);
    }
  };

  const standing = (): Standing => {
    const problems: string[] = [];
    const isTagged = list(git('tag', '--points-at', 'HEAD')).includes(tag);
    if (!isTagged && list(git('tag', '--list', tag)).length > 0) {
      problems.push(
        `${tag} is the name of another commit. Choose the next version; or, to push what was tagged, go there (git switch --detach ${tag}) and run this again.`,
      );
    }
    const branch = git('rev-parse', '--abbrev-ref', 'HEAD');
    if (branch !== 'main' && !isTagged)
      problems.push(`This is the branch ${branch}; releases are made on main.`);

    const present = versionIn(atHead('package.json'));
    const changelog = atHead('CHANGELOG.md');
    const isCommitted = present === version && dayOf(changelog, version) !== null;
    if (!isCommitted) {
      const order = compareVersions(version, present);
      if (order < 0) problems.push(`${version} is lower than the present version, ${present}.`);
      const section = unreleasedSection(changelog);
      if (!section.ok) problems.push(section.why);
    }

    const dirty = list(git('status', '--porcelain')).map((line) => line.slice(3));
    const day = dayOf(world.read('CHANGELOG.md') ?? '', version);
    const isOurs = (path: string) =>
      WRITTEN.some((each) => each === path && day !== null && world.read(each) === written(each, day));
    const foreign = isCommitted ? dirty : dirty.filter((path) => !isOurs(path));
    if (foreign.length > 0) {
      problems.push(`Not committed: ${foreign.join(', ')}. Commit or take back these changes.`);
    }
    if (isTagged) return { stage: 'tagged', problems };
    if (isCommitted) return { stage: 'committed', problems };
    return { stage: dirty.some(isOurs) ? 'written' : 'fresh', problems };
  };

  const unfilled = (): readonly string[] =>
    TO_FILL_IN.flatMap((path) =>
      placeholdersIn(world.read(path) ?? '').map(
        ({ line, text }) => `${path}, line ${line} still says ${text}. Fill it in and commit.`,
      ),
    );

  const shown = (command: string, ...args: readonly string[]): Ended => {
    const { status } = world.run(command, args, 'shown');
    return status === 0 ? done() : failed(`${command} ${args.join(' ')} failed; see above.`);
  };

  /** The files as they were when the tests had passed. */
  let tested: readonly (string | null)[] = [];
  const pushed = () => PUSHED.map((path) => world.read(path));

  return [
    {
      name: 'Is everything as a release needs it',
      changes: false,
      would: '',
      afterFailure: AGAIN,
      run() {
        const { stage, problems } = standing();
        const all = [...problems, ...unfilled()];
        if (all.length > 0) return publish ? failed(...all) : warned(...all);
        return done(...(stage === 'fresh' ? [] : [`This release was begun before; it is ${stage} already.`]));
      },
    },
    {
      name: 'Check and test',
      changes: false,
      would: '',
      afterFailure: AGAIN,
      run: () => shown('npm', 'run', '--silent', 'test:all'),
    },
    {
      name: 'Build',
      changes: false,
      would: '',
      afterFailure: AGAIN,
      run() {
        const ended = shown('npm', 'run', '--silent', 'build');
        tested = pushed();
        return ended;
      },
    },
    {
      name: 'Ask the registry about what ships',
      changes: false,
      would: '',
      afterFailure:
        'Update the packages that are named (npm audit --omit=dev shows them), commit, and run the same command again.',
      run() {
        const ran = world.run('npm', ['audit', '--omit=dev', '--json'], 'kept');
        const total = field(field(field(parseJson(ran.out), 'metadata'), 'vulnerabilities'), 'total');
        if (total === 0) return done('No findings.');
        if (typeof total === 'number') return failed(`${total} findings in packages that ship.`);
        return warned(
          `The registry did not say whether what ships has known faults: ${tail(ran) || 'no answer'}. Run npm audit --omit=dev where it answers.`,
        );
      },
    },
    {
      name: 'See who pushes',
      changes: true,
      would: 'ask clasp which Google account it is signed in to',
      afterFailure: 'Sign in with npx clasp login, and run the same command again. Nothing has been changed.',
      run() {
        const ran = clasp('show-authorized-user');
        const answer = parseJson(ran.out);
        if (field(answer, 'loggedIn') !== true) {
          return failed(
            `clasp is not signed in to Google. ${tail(ran) === ran.out.trim() ? '' : tail(ran)}`.trim(),
          );
        }
        const email = field(answer, 'email');
        return done(`As ${typeof email === 'string' ? email : 'an account without a name'}.`);
      },
    },
    {
      name: 'Write the version',
      changes: true,
      would: `set ${version} in package.json and package-lock.json, and date its section in CHANGELOG.md ${world.today}`,
      afterFailure: GOES_ON,
      run() {
        const { stage } = standing();
        if (stage === 'committed' || stage === 'tagged') return done('It is written already.');
        const day =
          (stage === 'written' ? dayOf(world.read('CHANGELOG.md') ?? '', version) : null) ?? world.today;
        for (const path of WRITTEN) {
          const text = written(path, day);
          if (text === null) return failed('CHANGELOG.md has no section that waits for its release.');
          world.write(path, text);
        }
        return done();
      },
    },
    {
      name: 'Commit and tag',
      changes: true,
      would: `commit these three files as “Release ${version}” and tag the commit ${tag}`,
      afterFailure: GOES_ON,
      run() {
        const { stage } = standing();
        if (stage === 'tagged') return done('It is tagged already.');
        if (stage !== 'committed') {
          git('add', '--', ...WRITTEN);
          git('commit', '--quiet', '-m', `Release ${version}`);
        }
        git('tag', '-a', tag, '-m', `Rowcall ${version}`);
        return done();
      },
    },
    {
      name: 'Build what is tagged',
      changes: true,
      would: 'build again, and see that the files are those that were tested',
      afterFailure: `Nothing was pushed. ${GOES_ON}`,
      run() {
        const ended = shown('npm', 'run', '--silent', 'build');
        if (ended.kind !== 'done') return ended;
        const changed = PUSHED.filter((path, index) => world.read(path) !== tested[index]);
        return changed.length === 0 ? ended : failed(`Other than what was tested: ${changed.join(', ')}.`);
      },
    },
    {
      name: 'Push to Google',
      changes: true,
      // Without --force clasp asks before it takes a changed manifest, and if nobody can answer it pushes
      // nothing and ends with 0.
      would: 'clasp push --force: the manifest goes along',
      afterFailure: `The commit and its tag stay. See that .clasp.json names your script and that the Apps Script API is switched on (script.google.com/home/usersettings). ${GOES_ON}`,
      run() {
        const ran = clasp('push', '--force');
        const files = parseJson(ran.out);
        if (ran.status !== 0 || !Array.isArray(files)) {
          return failed(`clasp push did not push: ${tail(ran) || 'it said nothing'}`);
        }
        return done(files.length === 0 ? 'Google has these files already.' : `${files.length} files.`);
      },
    },
    {
      name: 'Make the version at Google',
      changes: true,
      would: `clasp create-version "${version}", unless Google has it already`,
      afterFailure: `What was pushed stays. ${GOES_ON}`,
      run() {
        const known = clasp('list-versions');
        const versions = parseJson(known.out);
        if (known.status !== 0 || !Array.isArray(versions)) {
          return failed(`clasp did not list the versions: ${tail(known) || 'it said nothing'}`);
        }
        const before = versions.find((each) => field(each, 'description') === version);
        const ran = before === undefined ? clasp('create-version', version) : null;
        const number = field(ran ? parseJson(ran.out) : before, 'versionNumber');
        if (typeof number !== 'number') {
          return failed(`clasp made no version: ${(ran && tail(ran)) || 'it said nothing'}`);
        }
        return done(
          `Version ${number} of the script is ${version}${before === undefined ? '' : ', as before'}.`,
        );
      },
    },
  ];
}
