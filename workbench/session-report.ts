// What a headless session reports: its figures, and lines for a person.
import type { ColumnsState, Counts, RowStatus } from '../src/contract';
import { questionLine } from './answers';
import { WRITES } from './calls';
import type { HeadlessReport } from './headless-types';
import type { Worked } from './person';

const SETTLED: ReadonlySet<string> = new Set<RowStatus>(['Updated', 'Verified', 'No change']);

/** The functions that do the slices of a job. */
const JOB_FUNCTIONS: ReadonlySet<string> = new Set(['startJob', 'continueJob', 'continueInBackground']);

export function reportOf(
  { state, plan, longestExecutionMs, runs, done }: Worked,
  figures: Pick<HeadlessReport, 'calls' | 'faults' | 'wallMs' | 'simulatedMs'>,
): HeadlessReport {
  const { executions, services, time, byExecution } = done.counters;
  const counts = Object.entries(state?.sheet.counts ?? {}).filter(([, rows]) => rows > 0);
  return {
    rows: state?.sheet.rows ?? 0,
    statuses: Object.fromEntries(counts),
    plan,
    runs,
    executions,
    services: { ...services, ms: Math.round(services.ms) },
    cellsReadByJobs: byExecution
      .filter(({ fn }) => JOB_FUNCTIONS.has(fn))
      .reduce((cells, { cellsRead }) => cells + cellsRead, 0),
    time: {
      requests: Math.round(time.requests),
      sheets: Math.round(time.sheets),
      google: Math.round(time.google),
    },
    longestExecutionMs,
    ...figures,
  };
}

/**
 * Whether it came to its end with nothing left to answer, and every row ended well. A refresh settles no
 * rows.
 */
export const isSettled = (worked: Worked, report: HeadlessReport, isRefresh: boolean): boolean =>
  worked.shownProblem === null &&
  openIn(worked.state?.columns ?? null).length === 0 &&
  (isRefresh || Object.entries(report.statuses).every(([status, rows]) => rows === 0 || SETTLED.has(status)));

const figure = (n: number): string => n.toLocaleString('en');

const rowsIn = (n: number): string => `${figure(n)} ${n === 1 ? 'row' : 'rows'}`;

/** What a person reads at the end. */
export const summaryOf = (worked: Worked, report: HeadlessReport): readonly string[] => [
  ...worked.kept.flatMap(gotOf),
  ...gotOf(worked.got),
  ...rehearsedOf(worked.rehearsed),
  ...figuresOf(report),
  ...setBackOf(worked.back),
  ...keptOf(worked.state?.sheet.kept ?? 0),
  ...askedOf(worked.state?.columns ?? null),
];

/** What the rows came to in the sandbox. */
function rehearsedOf(counts: Counts | null): readonly string[] {
  if (counts === null) return [];
  const parts = Object.entries(counts).flatMap(([status, rows]) => (rows > 0 ? [`${status} ${rows}`] : []));
  return [`In the sandbox first: ${parts.join(', ')}`];
}

/** What was got from Docebo, and what has to be known of it. */
const gotOf = (got: Worked['got']): readonly string[] =>
  got === null ? [] : [`${figure(got.rows)} ${got.of} in ${figure(got.callsSent)} calls`, ...got.notes];

const openIn = (columns: ColumnsState | null) =>
  (columns?.questions ?? []).filter(({ answer }) => answer === null);

/**
 * The open questions with what can be answered, and the columns that were not used though they look as if
 * they mattered.
 */
function askedOf(columns: ColumnsState | null): readonly string[] {
  const unused = (columns?.unused ?? []).filter(({ looks }) => looks !== null);
  return [
    ...openIn(columns).map((question) => `Question: ${questionLine(question)}`),
    ...(unused.length > 0 ? [`Not used: ${unused.map(({ header }) => `“${header}”`).join(', ')}.`] : []),
  ];
}

/** Rows that were left alone because Docebo has a completion. */
const keptOf = (rows: number): readonly string[] =>
  rows === 0 ? [] : [`${rowsIn(rows)}: Docebo has a completion, which is kept`];

/** What the run takes away from people who have completed. */
function setBackOf({ setsBack, replacesDates, unenrollsCompleted }: Worked['back']): readonly string[] {
  return [
    ...(setsBack > 0 ? [`${rowsIn(setsBack)}: the completion is taken back`] : []),
    ...(replacesDates > 0 ? [`${rowsIn(replacesDates)}: the completion gets another date`] : []),
    ...(unenrollsCompleted > 0
      ? [`${rowsIn(unenrollsCompleted)}: somebody who has completed is unenrolled`]
      : []),
  ];
}

function figuresOf(report: HeadlessReport): readonly string[] {
  const { rows, statuses, calls, runs, executions, wallMs, simulatedMs, faults } = report;
  const writes = WRITES.reduce((sum, kind) => sum + (calls.byKind[kind] ?? 0), 0);
  return [
    `${figure(rows)} rows in ${figure(calls.total)} calls, ${figure(writes)} of them writes; ${figure(executions)} executions, ${(wallMs / 1000).toFixed(1)} s, ${figure(Math.round(simulatedMs / 1000))} s on the session's clock`,
    ...Object.entries(statuses).map(([status, n]) => `${status.padEnd(14)} ${figure(n ?? 0)}`),
    ...(runs.length > 0 ? [`runs: ${runs.join(', ')}`] : []),
    ...Object.entries(faults).map(([spec, n]) => `${spec}: ${figure(n)} times`),
  ];
}
