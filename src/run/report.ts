// What the sidebar is told of a job: figures from the sheet and the plan, sentences for what went wrong.
import type { Counts, JobReport, PlanState, PreviewRow, Problem, Settings, Trouble } from '../contract';
import type { Plan } from '../plan';
import { countStatuses, type Row } from '../sheet';
import type { Reading } from './reading';
import { toTrouble } from './sentences';
import type { JobRecord } from './stored';

/** Rows shown before a run, and the longest text of each: the report has to stay light. */
const PREVIEW_ROWS = 5;
const PREVIEW_TEXT = 80;

/** Milliseconds that a wave of calls takes with the sheet's own work, before anything was measured. */
const WAVE_GUESS_MS = 2_500;

const clip = (text: string): string =>
  text.length > PREVIEW_TEXT ? `${text.slice(0, PREVIEW_TEXT - 1)}…` : text;

/** The first changes as before → after, from the details that the check wrote. */
export function previewOf(rows: readonly Row[]): readonly PreviewRow[] {
  return rows
    .filter((row) => row.state === 'Ready')
    .slice(0, PREVIEW_ROWS)
    .map((row) => {
      const [before = '', after = ''] = row.details.split(' → ');
      return {
        row: row.index + 1,
        user: clip(row.user.text),
        course: clip(row.course.text),
        before: clip(before),
        after: clip(after),
      };
    });
}

/** The plan in plain figures, for so many rows. `free` are the calls that the hourly limit leaves now. */
export function planState(
  plan: Plan,
  rows: number,
  settings: Settings,
  free: number,
  waveCalls: number,
  planMs: number,
): PlanState {
  const { figures, calls } = plan;
  const completions = calls.reduce(
    (sum, call) => sum + call.settles.filter((edit) => edit.change.status === 2).length,
    0,
  );
  const waitMs = (Math.max(0, figures.calls - free) / settings.callsPerHour) * 3_600_000;
  return {
    rows,
    calls: figures.calls,
    callsOneByOne: rows,
    putMany: figures.callsByKind['put-many'],
    putOne: figures.callsByKind['put-one'],
    postBatch: figures.callsByKind['post-batch'],
    enrollMany: figures.callsByKind['enroll-many'],
    enrollBatch: figures.callsByKind['enroll-batch'],
    unenrollMany: figures.callsByKind['unenroll-many'],
    enrolls: 0,
    unenrolls: 0,
    notHeld: 0,
    lowerBound: figures.lowerBound,
    overlapWouldSave: figures.overlapWouldSave,
    completions,
    estimatedMs: Math.round(waitMs + Math.ceil(figures.calls / waveCalls) * WAVE_GUESS_MS),
    planMs,
  };
}

export interface ReportInput {
  readonly record: JobRecord;
  readonly reading: Reading | null;
  readonly problem: Problem | null;
  readonly plan: PlanState | null;
  readonly callsLeft: number | null;
  /** Rows of the job that are not settled yet. */
  readonly rowsLeft: number;
  readonly now: number;
  readonly clock: (ms: number) => string;
}

/** No rows at all, for a sheet that could not be read. */
export const NO_COUNTS: Counts = countStatuses([]);

export function jobReport(input: ReportInput): JobReport {
  const { record, reading, problem, callsLeft, rowsLeft, now } = input;
  const rowsDone = Math.max(0, record.rowsTotal - rowsLeft);
  const trouble: Trouble | null = problem ? toTrouble(problem, input.clock) : null;
  return {
    job: record.job,
    kind: record.kind,
    scope: record.scope,
    slice: record.slice,
    state: record.state,
    resumeAt: record.resumeAt,
    trouble,
    rowsDone,
    rowsTotal: record.rowsTotal,
    callsSent: record.callsSent,
    callsLeft,
    msLeft: timeLeft(record, callsLeft, now),
    counts: reading ? countStatuses(reading.rows) : NO_COUNTS,
    plan: input.plan,
    preview: reading ? previewOf(reading.rows) : [],
  };
}

/** By the pace so far; `null` before anything was sent. A wait for the hourly limit is said apart from this. */
function timeLeft(record: JobRecord, callsLeft: number | null, now: number): number | null {
  if (callsLeft === null || record.callsSent === 0) return null;
  return Math.round(((now - record.startedAt) / record.callsSent) * callsLeft);
}
