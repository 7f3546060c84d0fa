// A person's clicks one by one: any function of the server, and any job from its first slice to its last.
import type { JobKind, JobReport, JobScope, Reply } from '../../src/contract';
import { driveJob } from '../../workbench/drive';
import type { Bench } from './bench';

/** Calls a function of the server. `null` if the execution was killed; rejects if the script threw. */
export async function ask<T>(bench: Bench, name: string, argument?: unknown): Promise<Reply<T> | null> {
  const result = await bench.workbench.call(name, argument === undefined ? [] : [argument]);
  if (result.ok) return result.value as Reply<T>;
  if (result.killed) return null;
  throw new Error(`${name}: ${result.error.message}`);
}

/** The same if nothing goes wrong: what the function gives. Rejects with the sentence of a problem. */
export async function give<T>(bench: Bench, name: string, argument?: unknown): Promise<T> {
  const reply = await ask<T>(bench, name, argument);
  if (reply?.ok) return reply.value;
  throw new Error(reply ? reply.problem.sentence : `${name} was killed`);
}

/**
 * Does a job to its end, killed executions and waits included. Returns its last report, or why there is none.
 */
export async function doJob(
  bench: Bench,
  kind: JobKind,
  scope: JobScope = { of: 'all' },
  unenrolls?: number,
): Promise<JobReport | string> {
  const { clock } = bench;
  const driven = await driveJob(kind, scope, {
    unenrolls,
    call: (name, argument) => ask(bench, name, argument),
    now: () => clock.now(),
    waitUntil: (ms) => clock.sleep(Math.max(0, ms - clock.now())),
    onReport: () => {},
  });
  if (!driven.ok) return driven.shownProblem.sentence;
  return driven.report.state === 'done'
    ? driven.report
    : (driven.report.shownProblem?.sentence ?? 'It was stopped.');
}

/** The rows of the sheet in front of the person by header; rows without a user are left out. */
export function rowsByHeader(
  cells: readonly (readonly string[])[],
): readonly Readonly<Record<string, string>>[] {
  const [headers = [], ...rows] = cells;
  return rows
    .filter((row) => row[0] !== '')
    .map((row) => Object.fromEntries(headers.map((header, n) => [header, row[n] ?? ''])));
}
