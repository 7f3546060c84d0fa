// How many small faults in the rooms that decide the tests in memory notice: npm run mutation. See HELP for
// its options.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { drawing } from '../../samples/random';
import { UsageError } from '../../usage';
import { compiling } from './compiles';
import { type Mutant, mutate } from './mutants';
import { type Answer, type Recorded, type Runner, startRunner } from './runner';

const HELP = `npm run mutation -- [options]

Changes the rooms that decide in one place at a time (conditions, boundaries, operators, booleans, calls left out) and runs the tests
that reach that place, in memory, until one fails. Prints the share of changes that a test noticed, and those that none did.
Changes that the compiler refuses are left out: they are noticed before any test, and count neither way.

  --room NAME     check, send, plan or sheet; may be repeated (default: all four)
  --file PATH     one file of src instead; may be repeated
  --tests PATH    run this test file, or those of this folder, alone; may be repeated (default: all whose tests play in memory)
  --sample N      changes to try in each file, drawn with the seed (default: 10; 0: all)
  --seed N        what the sample and random tests are drawn with (default: 1)
  --minutes N     leave the rest untried after so many minutes (default: 25)
  --processes N   run tests in so many processes at once (default: 1)
  --least N       exit with 1 below this percentage (default: 0)
  --json FILE     write all results as JSON, too
  --again FILE    try only the changes that no test noticed by this JSON of an earlier run
`;

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const ROOMS = ['check', 'send', 'plan', 'sheet'];
/** Folders of tests that are not about the rooms, or need a browser or the build. */
const OTHER_FOLDERS = ['browser', 'build', 'google', 'sidebar', 'support', 'workbench'];
/**
 * Milliseconds of work that the tests of one mutant take at most, and that one can take before it counts as
 * endless. Our own numbers.
 */
const MOST_MS = 8000;
const ENDLESS_MS = 20_000;
/** Milliseconds of work after which a test file is left out. */
const RECORD_MS = 60_000;
/** Milliseconds of work above which a test is too slow to be run hundreds of times. */
const SLOW_MS = 3000;

/** Fates of a change that a test noticed. */
const NOTICED: readonly string[] = ['killed', 'endless'];

interface Test extends Recorded {
  readonly file: string;
  readonly isUnit: boolean;
  /** How often its file comes past a mutant at most. */
  readonly looks: number;
}

interface Tried extends Mutant {
  readonly fate: 'killed' | 'endless' | 'survived' | 'not reached';
  readonly by: string | null;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      room: { type: 'string', multiple: true },
      file: { type: 'string', multiple: true },
      tests: { type: 'string', multiple: true },
      sample: { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
      minutes: { type: 'string', default: '25' },
      processes: { type: 'string', default: '1' },
      least: { type: 'string', default: '0' },
      json: { type: 'string' },
      again: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const sample = numberOf(values.sample);
  const seed = numberOf(values.seed);
  const least = numberOf(values.least);
  const deadline = Date.now() + numberOf(values.minutes) * 60_000;
  const files = values.file?.map((file) => join(process.cwd(), file)) ?? filesOf(values.room ?? ROOMS);
  const project = join(ROOT, 'tsconfig.json');
  const { mutants, sources } = mutate(project, files);
  const isWanted = values.again === undefined ? () => true : unnoticedIn(values.again);
  const drawn = files.flatMap((file) => {
    const own = mutants.filter((mutant) => mutant.file === file && isWanted(mutant));
    return sample === 0 ? own : drawing(seed).shuffle(own).slice(0, sample);
  });
  const chosen = compiling(project, drawn);
  const start = () => startRunner({ root: ROOT, sources: [...sources], mutants: mutants.length, seed });
  console.error(
    `${drawn.length} of ${mutants.length} mutants in ${files.length} files, of which ${chosen.length} compile.`,
  );
  const runners = Array.from({ length: Math.max(1, numberOf(values.processes)) }, () => inTurn(start));
  const tests = await recorded(runners, values.tests?.map((path) => join(process.cwd(), path)) ?? null);
  const tried = await tryAll(chosen, tests, runners, deadline);
  for (const runner of runners) runner.stop();
  report(tried, chosen.length);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(tried, null, 1)}\n`);
  if (scoreOf(tried) < least) process.exitCode = 1;
}

function numberOf(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new UsageError(`"${text}" is not a whole number.`);
  return number;
}

const unnoticedSchema = z.array(
  z.object({ file: z.string(), before: z.string(), after: z.string(), fate: z.string() }),
);

/** Whether no test noticed a change in an earlier run; lines can have moved since. */
function unnoticedIn(path: string): (mutant: Mutant) => boolean {
  const nameOf = (file: string, { before, after }: { readonly before: string; readonly after: string }) =>
    JSON.stringify([file, before, after]);
  const earlier = unnoticedSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const names = new Set(
    earlier.filter(({ fate }) => !NOTICED.includes(fate)).map((one) => nameOf(one.file, one)),
  );
  return (mutant) => names.has(nameOf(relative(ROOT, mutant.file), mutant));
}

function filesOf(rooms: readonly string[]): string[] {
  return rooms.flatMap((room) => {
    if (!ROOMS.includes(room)) throw new UsageError(`There is no room "${room}" among ${ROOMS.join(', ')}.`);
    const folder = join(ROOT, 'src', room);
    const own = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    return own.sort().map((name) => join(folder, name));
  });
}

/** The test files, those of the rooms first. */
function testFiles(): { readonly file: string; readonly isUnit: boolean }[] {
  const { projects } = require(join(ROOT, 'jest.config.cjs'));
  const long: string[] = projects.find(
    ({ displayName }: { displayName: string }) => displayName === 'system-long',
  ).testMatch;
  // By its folder as well: a unit test can have the name of a long one.
  const isLong = (folder: string, name: string) =>
    long.some((path) => path.endsWith(`test/${folder}/${name}`));
  const of = (folder: string, isUnit: boolean) =>
    readdirSync(join(ROOT, 'test', folder), { recursive: isUnit, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts') && !isLong(folder, name))
      .map((name) => ({ file: join(ROOT, 'test', folder, name), isUnit }));
  const rooms = readdirSync(join(ROOT, 'test'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !OTHER_FOLDERS.includes(entry.name))
    .map(({ name }) => name);
  return [...rooms.flatMap((folder) => of(folder, true)), ...of('workbench', false)];
}

/** One process after another: if one has gone, the next question starts another. */
function inTurn(start: () => Runner): Runner {
  let runner: Runner | null = null;
  return {
    async ask(asked, ms) {
      runner ??= start();
      const answer = await runner.ask(asked, ms);
      if (answer === null) runner = null;
      return answer;
    },
    stop: () => runner?.stop(),
  };
}

/** Each runner takes the next item when it is free, until none is left. */
async function share<T>(
  items: readonly T[],
  runners: readonly Runner[],
  work: (item: T, runner: Runner) => Promise<void>,
): Promise<void> {
  const left = items.values();
  await Promise.all(
    runners.map(async (runner) => {
      for (const item of left) await work(item, runner);
    }),
  );
}

async function recorded(runners: readonly Runner[], only: readonly string[] | null): Promise<Test[]> {
  const tests: Test[] = [];
  const files = testFiles().filter(
    ({ file }) => only === null || only.some((path) => file === path || file.startsWith(`${path}/`)),
  );
  await share(files, runners, async ({ file, isUnit }, runner) => {
    const answer = await runner.ask({ kind: 'record', file }, RECORD_MS);
    if (answer?.kind !== 'recorded')
      return console.error(`left out: ${relative(ROOT, file)}: it takes too long.`);
    for (const failed of answer.failed) console.error(`left out: ${relative(ROOT, file)}: ${failed}`);
    for (const test of answer.tests)
      if (test.ms < SLOW_MS) tests.push({ ...test, file, isUnit, looks: answer.looks });
  });
  return tests;
}

async function tryAll(
  chosen: readonly Mutant[],
  tests: readonly Test[],
  runners: readonly Runner[],
  deadline: number,
): Promise<Tried[]> {
  const tried: Tried[] = [];
  const reaching = new Map<number, Test[]>();
  for (const test of tests)
    for (const id of test.reached) reaching.set(id, [...(reaching.get(id) ?? []), test]);
  /** How many mutants of a file a test file noticed. */
  const kills = new Map<string, number>();
  await share(chosen, runners, async (mutant, runner) => {
    if (Date.now() > deadline) return;
    const killsOf = (file: string) => kills.get(`${file} ${mutant.file}`) ?? 0;
    const turns = inOrder(reaching.get(mutant.id) ?? [], mutant.file, killsOf);
    const { fate, by, in: file } = await tryOne(mutant, turns, runner);
    if (file !== null) kills.set(`${file} ${mutant.file}`, killsOf(file) + 1);
    const one = { ...mutant, file: relative(ROOT, mutant.file), fate, by };
    tried.push(one);
    // All of them are listed at the end, but that of a long run is hours away.
    if (!isNoticed(one)) console.error(unnoticed(one));
    if (tried.length % 50 === 0) console.error(`${tried.length} tried, ${scoreOf(tried)} %`);
  });
  return tried.sort((a, b) => a.id - b.id);
}

/** What the tests make of a mutant, and the file whose test noticed it. */
async function tryOne(
  { id }: Mutant,
  turns: readonly Turn[],
  runner: Runner,
): Promise<Pick<Tried, 'fate' | 'by'> & { readonly in: string | null }> {
  for (const { file, numbers, looks } of turns) {
    const answer: Answer | null = await runner.ask(
      { kind: 'try', file, mutant: id, tests: numbers, looks },
      ENDLESS_MS,
    );
    if (answer === null || (answer.kind === 'tried' && answer.isEndless))
      return { fate: 'endless', by: null, in: file };
    if (answer.kind === 'tried' && answer.killedBy !== null)
      return { fate: 'killed', by: `${relative(ROOT, file)}: ${answer.killedBy}`, in: file };
  }
  return { fate: turns.length === 0 ? 'not reached' : 'survived', by: null, in: null };
}

interface Turn {
  readonly file: string;
  readonly numbers: number[];
  readonly looks: number;
}

/**
 * The tests by file. Chosen: first those of the file that bears its name, then its room's, then those of
 * other rooms; the quickest first, as many as there is time for. Of their files, those that noticed most in
 * this source come first.
 */
function inOrder(tests: readonly Test[], mutated: string, killsOf: (file: string) => number): Turn[] {
  const path = relative(join(ROOT, 'src'), mutated);
  const mirror = join(ROOT, 'test', path.replace(/\.ts$/, '.test.ts'));
  const room = join(ROOT, 'test', path.split('/')[0] ?? '');
  const distanceOf = ({ file, isUnit }: Test) =>
    file === mirror ? 0 : file.startsWith(`${room}/`) ? 1 : isUnit ? 2 : 3;
  const sorted = tests.slice().sort((a, b) => distanceOf(a) - distanceOf(b) || a.ms - b.ms);
  const byFile = new Map<string, Test[]>();
  let ms = 0;
  for (const test of sorted) {
    if (ms + test.ms > MOST_MS) break;
    ms += test.ms;
    byFile.set(test.file, [...(byFile.get(test.file) ?? []), test]);
  }
  return [...byFile]
    .map(([file, own]) => ({
      file,
      numbers: own.map(({ test }) => test).sort((a, b) => a - b),
      looks: Math.max(...own.map(({ looks }) => looks)),
    }))
    .sort((a, b) => killsOf(b.file) - killsOf(a.file));
}

const isNoticed = ({ fate }: Tried): boolean => NOTICED.includes(fate);

function scoreOf(tried: readonly Tried[]): number {
  return tried.length === 0 ? 100 : Math.round((1000 * tried.filter(isNoticed).length) / tried.length) / 10;
}

function report(tried: readonly Tried[], asked: number): void {
  const roomOf = ({ file }: Tried) => file.split('/')[1] ?? '';
  const line = (name: string, some: readonly Tried[]) =>
    console.log(
      `${name.padEnd(28)} ${String(some.length).padStart(5)} tried ${String(some.filter(isNoticed).length).padStart(5)} noticed ${scoreOf(some)} %`,
    );
  for (const room of new Set(tried.map(roomOf))) {
    const own = tried.filter((one) => roomOf(one) === room);
    line(`src/${room}`, own);
    for (const file of new Set(own.map((one) => one.file)))
      line(
        `  ${file.slice(5 + room.length)}`,
        own.filter((one) => one.file === file),
      );
  }
  line('all', tried);
  if (tried.length < asked) console.log(`${asked - tried.length} were left untried: there was no time.`);
  for (const one of tried) if (!isNoticed(one)) console.log(unnoticed(one));
}

function unnoticed({ file, line, before, after, fate }: Tried): string {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').slice(0, 90);
  return `${file}:${line} ${fate}: ${oneLine(before)} -> ${oneLine(after) || '(left out)'}`;
}

main().catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.message : error);
  // The processes in which tests run would keep this one alive.
  process.exit(error instanceof UsageError ? 2 : 1);
});
