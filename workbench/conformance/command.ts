// What `npm run conformance` does, as a function: in the workbench, in a real account, and with what came
// back from one.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../google';
import { UsageError } from '../usage';
import { describedEntries, writeConformance } from './bundle';
import { type Clasp, push, runFunction } from './clasp';
import { countsOf, differencesOf, judged, measuredCosts, saidOf } from './compare';
import { runInWorkbench } from './in-workbench';
import { KNOWN_DIFFERENCES } from './known-differences';
import { odditiesPage } from './oddities';
import { committedRuns, fileNameOf, RESULTS, readRun } from './results';
import type { Run } from './shapes';

const USAGE = `Usage:
  npm run conformance -- --workbench [--language de|ja]  runs the suite in the workbench
  npm run conformance -- --script ID                     pushes it to a script of yours and runs it there
  npm run conformance -- --read FILE                     keeps the results that you downloaded
  npm run conformance -- --docs                          writes docs/oddities.md
Step by step: docs/conformance.md`;

export const ODDITIES = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'docs', 'oddities.md');

export interface CommandHost {
  readonly print: (line: string) => void;
  readonly clasp: Clasp;
  /** Where results are kept; by default those of the project. */
  readonly results?: string;
  /** Where the page of oddities is; by default the project's. */
  readonly oddities?: string;
  /** Where the script is built; by default build/conformance. */
  readonly built?: string;
}

/** Runs the command. Returns the exit code. Throws a UsageError, or an Error with a sentence. */
export async function conformance(args: readonly string[], host: CommandHost): Promise<number> {
  const asked = readArguments(args);
  if (asked.docs) return writeDocs(host);
  if (asked.workbench) return inWorkbench(asked.language, host);
  if (asked.read !== undefined) return read(readFileSync(asked.read, 'utf8'), host);
  if (asked.script !== undefined) return inReality(asked.script, host);
  throw new UsageError(USAGE);
}

function readArguments(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        workbench: { type: 'boolean', default: false },
        language: { type: 'string', default: 'en' },
        script: { type: 'string' },
        read: { type: 'string' },
        docs: { type: 'boolean', default: false },
      },
    });
    const language = LANGUAGES.find((each) => each === values.language);
    if (!language) throw new Error(`--language takes ${LANGUAGES.join(', ')}, not "${values.language}".`);
    return { ...values, language };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

const runsOf = (host: CommandHost): readonly Run[] => committedRuns(host.results ?? RESULTS);

function writeDocs(host: CommandHost): number {
  writeFileSync(host.oddities ?? ODDITIES, odditiesPage(describedEntries(), runsOf(host), KNOWN_DIFFERENCES));
  host.print('docs/oddities.md is written.');
  return 0;
}

async function inWorkbench(language: Language, host: CommandHost): Promise<number> {
  const folder = host.built;
  const { run } = await runInWorkbench({ language, ...(folder === undefined ? {} : { folder }) });
  const sections = describedEntries();
  const entries = sections.flatMap((section) => section.entries);
  const runs = runsOf(host);
  for (const { standing, entries: all, checked } of countsOf(entries, runs)) {
    host.print(
      `${standing.padEnd(11)} ${String(all).padStart(3)} entries, ${String(checked).padStart(3)} of them run`,
    );
  }
  const observed = run.results.filter(({ outcome }) => outcome.kind === 'observed').length;
  host.print(`${observed} of ${run.results.length} checks ran to their end in the workbench.`);
  const found = differencesOf(entries, run, runs);
  const { unlisted, stale } = judged(found, KNOWN_DIFFERENCES);
  host.print(`${found.length - unlisted.length} known differences.`);
  for (const { at, sentence } of unlisted) host.print(`${at}: ${sentence}`);
  for (const { at } of stale) host.print(`${at} is listed as a difference, and is none any more.`);
  return unlisted.length + stale.length > 0 ? 1 : 0;
}

/** Keeps a run, writes the page of oddities, and says what is not as it was believed. */
async function read(text: string, host: CommandHost): Promise<number> {
  const sections = describedEntries();
  const entries = sections.flatMap((section) => section.entries);
  const run = readRun(text, new Set(entries.map(({ id }) => id)));
  const folder = host.results ?? RESULTS;
  mkdirSync(folder, { recursive: true });
  const path = join(folder, fileNameOf(run));
  writeFileSync(path, `${JSON.stringify(run, null, 2)}\n`);
  host.print(`${run.results.length} results are kept in ${path}. Commit it.`);
  for (const { id, outcome } of run.results) {
    if (outcome.kind !== 'observed') host.print(`${id}: the check ${saidOf(outcome)}.`);
  }
  writeDocs(host);
  const built = host.built;
  const { run: here } = await runInWorkbench(built === undefined ? {} : { folder: built });
  const { unlisted } = judged(differencesOf(entries, here, runsOf(host)), KNOWN_DIFFERENCES);
  for (const { at, sentence } of unlisted) host.print(`${at}: ${sentence}`);
  host.print(
    unlisted.length === 0
      ? 'The workbench agrees with it.'
      : 'Mend the workbench, or add a line with the reason to workbench/conformance/known-differences.ts.',
  );
  host.print(`Measured, for --costs: ${JSON.stringify(measuredCosts([run]))}`);
  return unlisted.length === 0 ? 0 : 1;
}

/** Portions that clasp starts; a suite that needs more is stuck. */
const MOST_PORTIONS = 10;

async function inReality(script: string, host: CommandHost): Promise<number> {
  if (!/^[\w-]{20,}$/.test(script)) {
    throw new UsageError(
      `"${script}" is no script ID. Copy it from the Project settings of the script editor.\n${USAGE}`,
    );
  }
  const folder = writeConformance(host.built);
  writeFileSync(join(folder, '.clasp.json'), `${JSON.stringify({ scriptId: script, rootDir: '.' })}\n`);
  push(host.clasp, folder);
  host.print('The suite is pushed.');
  for (let portion = 0; portion < MOST_PORTIONS; portion += 1) {
    const called = runFunction(host.clasp, folder, 'runConformance');
    if (!called.ran) {
      byHand(script, called.why, host);
      return 0;
    }
    host.print(called.value);
    if (called.value.startsWith('All checks are done')) {
      const results = runFunction(host.clasp, folder, 'conformanceResults');
      if (!results.ran) throw new Error(`The results could not be read: ${results.why}`);
      const code = await read(results.value, host);
      host.print(
        'The page’s checks need the spreadsheet: reload it, choose Rowcall conformance > Run the page’s checks, and run this command again.',
      );
      return code;
    }
  }
  throw new Error(
    `The checks were not done after ${MOST_PORTIONS} portions. Look at the sheet “Conformance results”.`,
  );
}

function byHand(script: string, why: string, host: CommandHost): void {
  for (const line of [
    `clasp cannot run it (${why}), so you do:`,
    '1. Reload the spreadsheet of the script, so that its onOpen runs.',
    `2. Open https://script.google.com/d/${script}/edit, choose the function runConformance and press Run. Allow what Google asks for.`,
    '   Run it again until its log says that all checks are done.',
    '3. In the spreadsheet choose Rowcall conformance > Run the page’s checks. Wait until it says Done.',
    '4. Open the sheet “Conformance results” and choose File > Download > Comma-separated values.',
    '5. npm run conformance -- --read THE-DOWNLOADED-FILE',
  ]) {
    host.print(line);
  }
}
