// Gets enrollments from Docebo in a session without a screen: what the command line asks for, and the slices
// to the end.
import type {
  Days,
  DirectoryWanted,
  GetEstimate,
  GetReport,
  Gettable,
  GetWanted,
  Reply,
  ShownProblem,
} from '../src/contract';
import { readStatus } from '../src/sheet';
import { UsageError } from './usage';

/** `--get`, `--get-status`, `--get-completed` and `--get-changed`. */
interface GetArguments {
  readonly get?: string | undefined;
  readonly 'get-status'?: string | undefined;
  readonly 'get-completed'?: string | undefined;
  readonly 'get-changed'?: string | undefined;
}

/** What they ask for. Throws a UsageError for what cannot be read. */
export function wantedOf(given: GetArguments): GetWanted {
  const what = given.get ?? '';
  const [, courses] = /^course=(.+)$/.exec(what) ?? [];
  const [, branch, children] = /^branch=([1-9]\d{0,14})(\+?)$/.exec(what) ?? [];
  if (what !== 'all' && courses === undefined && branch === undefined)
    throw new UsageError(`--get takes all, course=CODE,CODE or branch=ID, not "${what}".`);
  return {
    courses: courses?.split(',').map((course) => course.trim()) ?? [],
    branch: branch === undefined ? null : { id: Number(branch), children: children === '+' },
    statuses: (given['get-status']?.split(',') ?? []).map((word) => {
      const status = readStatus(word.trim());
      if (status === null)
        throw new UsageError(`--get-status takes statuses such as Completed, not "${word}".`);
      return status;
    }),
    completed: daysOf('--get-completed', given['get-completed']),
    changed: daysOf('--get-changed', given['get-changed']),
  };
}

/** By the word of `--directory`. Sessions are read course by course, so the courses come first. */
const KINDS: ReadonlyMap<string, readonly DirectoryWanted['directory'][]> = new Map([
  ['courses', ['courses']],
  ['people', ['people']],
  ['sessions', ['courses', 'sessions']],
  ['all', ['courses', 'people', 'sessions']],
]);

/**
 * What `--directory` and `--directory-fields` ask for, one after another. Throws a UsageError for what cannot
 * be read.
 */
export function directoryOf(
  what: string | undefined,
  fields: string | undefined,
): readonly DirectoryWanted[] {
  if (what === undefined) return [];
  const titles = (fields ?? '')
    .split(';')
    .map((title) => title.trim())
    .filter((title) => title !== '');
  const kinds = KINDS.get(what);
  if (kinds === undefined)
    throw new UsageError(`--directory takes courses, people, sessions or all, not "${what}".`);
  if (titles.length > 0 && !kinds.includes('people'))
    throw new UsageError('--directory-fields are columns for people: use it with --directory people or all.');
  return kinds.map((directory) => ({ directory, fields: directory === 'people' ? titles : [] }));
}

function daysOf(name: string, text: string | undefined): Days | null {
  if (text === undefined) return null;
  const [, from, until] = /^(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?$/.exec(text) ?? [];
  if (from === undefined && until === undefined)
    throw new UsageError(`${name} takes days such as 2026-01-01..2026-03-31, not "${text}".`);
  return { from: from ?? null, until: until ?? null };
}

interface Getting {
  /** A call of a server function, made again if it was killed. */
  call<T>(name: 'estimateGet' | 'startGet' | 'continueGet', argument: unknown): Promise<Reply<T>>;
  now(): number;
  sleep(ms: number): Promise<unknown>;
  /** One line that is written over. */
  progress(text: string): void;
}

/** Slices in a row that a person continues although they wrote nothing. */
const MOST_IDLE = 20;
const BUSY_MS = 60_000;

/** Gets what is wanted, to the end. Returns the last report, or why there is none. */
export async function getThrough(
  wanted: Gettable,
  { call, now, sleep, progress }: Getting,
): Promise<{ readonly report: GetReport | null; readonly shownProblem: ShownProblem | null }> {
  const estimate = await call<GetEstimate>('estimateGet', wanted);
  if (!estimate.ok) return { report: null, shownProblem: estimate.problem };
  const { enrollments, calls } = estimate.value;
  const of = 'directory' in wanted ? wanted.directory : 'enrollments';
  progress(`${enrollments ?? 'unknown'} ${of} in ${calls ?? 'unknown'} calls`);
  let reply = await call<GetReport>('startGet', { wanted, total: enrollments });
  let [report, idle, rows]: [GetReport | null, number, number] = [null, 0, -1];
  while (idle < MOST_IDLE) {
    if (reply.ok) {
      report = reply.value;
      progress(`get: ${report.rows} of ${report.total ?? 'unknown'} rows, ${report.callsSent} calls`);
      if (report.state === 'done') return { report, shownProblem: null };
      idle = report.rows > rows ? 0 : idle + 1;
      rows = report.rows;
      if (report.state === 'stopped' && idle > 2) return { report, shownProblem: report.shownProblem };
      if (report.resumeAt !== null) await sleep(Math.max(0, report.resumeAt - now()));
    } else {
      if (reply.problem.code !== 'busy') return { report, shownProblem: reply.problem };
      idle += 1;
      await sleep(BUSY_MS);
    }
    reply = report
      ? await call<GetReport>('continueGet', { get: report.get, slice: report.slice })
      : await call<GetReport>('startGet', { wanted, total: enrollments });
  }
  return { report, shownProblem: report?.shownProblem ?? null };
}
