// What the sidebar learns about a job: figures from the sheet and the plan, sentences for problems.

import { askedInWords, changeInWords, earlierRows, groupsOf, setBacksOf } from '../check';
import type { Counts, JobReport, PlanState, PreviewRow, Problem, Settings, ShownProblem } from '../contract';
import { leftBy } from '../docebo';
import { wholeHeld } from '../enrollment';
import { enrollmentColumn, leftAs } from '../log';
import type { Edit, PlanFigures } from '../plan';
import { type EditRows, notHeldBy, planCalls, type RunPlan } from '../send';
import { attemptsIn, cellText, countStatuses, type Row } from '../sheet';
import { toShownProblem } from '../words';
import type { JobRecord, Reading } from '../work';
import { nextOf } from './next';

/** Rows shown before a run, and the longest text of each: the report has to stay light. */
const PREVIEW_ROWS = 5;
const PREVIEW_TEXT = 80;

/** Milliseconds that a wave of calls takes with the sheet's own work, before anything was measured. */
const WAVE_GUESS_MS = 2_500;

/**
 * How much longer a wave of writes takes than one of reads, and a run's own work in the sheet than a check's:
 * it writes each row twice, Sending and its outcome. Our own numbers.
 */
const WRITES_BY_READS = 2;
const RUN_BY_CHECK = 2;

const clip = (text: string): string =>
  text.length > PREVIEW_TEXT ? `${text.slice(0, PREVIEW_TEXT - 1)}…` : text;

/** The names to show a row by. */
type NamesOf = (row: Row) => readonly [user: string, course: string];

const typedNames: NamesOf = ({ user, course }) => [user.text, course.text];

/** Those that are typed, or what a sheet that undoes a run says in words beside its IDs. */
function namesIn({ view, columns }: Reading): NamesOf {
  const headers = view.cells[columns.headerRow]?.map((cell) => cellText(cell)) ?? [];
  const at = enrollmentColumn(headers, columns);
  return (row) => {
    const name = at < 0 ? '' : cellText(view.cells[row.index]?.[at]);
    return name === '' ? typedNames(row) : [name, ''];
  };
}

/** The first changes of these rows as before → after, from what they ask and what the check saw in Docebo. */
export function previewOf(rows: readonly Row[], namesOf = typedNames): readonly PreviewRow[] {
  return rows
    .filter((row) => row.state === 'Ready')
    .slice(0, PREVIEW_ROWS)
    .flatMap((row) => {
      if (!row.asked.ok) return [];
      const was = attemptsIn(row.receipt).before;
      const held = was == null ? null : wholeHeld(was);
      const { before, after } =
        was === null || held !== null
          ? changeInWords(row.asked, held)
          : { before: '', after: askedInWords(row.asked.change, row.asked.dayOnly, row.asked.named) };
      const [user, course] = namesOf(row);
      return [
        {
          row: row.index + 1,
          user: clip(user),
          course: clip(course),
          before: clip(before),
          after: clip(after),
        },
      ];
    });
}

/**
 * Whether a row that was written was enrolled by that: there was nothing before, or nothing but what
 * enrolling makes.
 */
function wasEnrolled({ asked, receipt }: Row): boolean {
  if (!asked.ok || asked.action === 'unenroll') return false;
  const { before } = attemptsIn(receipt);
  return before === null || (before?.status === 0 && Object.keys(before).length === 1);
}

/**
 * The rows that a job is about, as far as the sheet shows it: those of a check of some rows bear its name.
 */
const rowsOfJob = ({ kind, scope, job }: JobRecord, rows: readonly Row[]): readonly Row[] => {
  if (scope.of === 'all') return rows;
  const named = kind === 'run' && scope.of === 'job' ? scope.job : job;
  return rows.filter(({ receipt }) => receipt?.job === named);
};

/** What a slice took, in milliseconds: a wave of calls, and all that is no wave. */
export interface Took {
  readonly waveMs: number;
  readonly sheetMs: number;
}

/** What the time of a run depends on besides its plan. */
interface PlanTimes {
  readonly free: number;
  readonly waveCalls: number;
  readonly planMs: number;
  /** What the check took, if it was just over. */
  readonly took?: Took | null;
}

/**
 * The plan in plain figures. `free` are the calls that the hourly limit leaves now, `waveCalls` go out at
 * once, `planMs` is what the planning took.
 */
export function planState(
  { now, later }: RunPlan,
  edits: ReadonlyMap<string, EditRows>,
  settings: Settings,
  { free, waveCalls, planMs, took = null }: PlanTimes,
): PlanState {
  const plans = later ? [now, later] : [now];
  const sum = (of: (figures: PlanFigures) => number) =>
    plans.reduce((total, { figures }) => total + of(figures), 0);
  const rowsThat = (test: (edit: Edit) => boolean) =>
    [...edits.values()].reduce((total, { edit, rows }) => total + (test(edit) ? rows.length : 0), 0);
  // Rows that ask the same of one enrollment are one.
  const enrollmentsThat = (test: (edit: Edit) => boolean) =>
    [...edits.values()].filter(({ edit }) => test(edit)).length;
  const calls = sum((figures) => figures.calls);
  const rows = rowsThat(() => true);
  const waitMs = (Math.max(0, calls - free) / settings.callsPerHour) * 3_600_000;
  const imports = sum(({ callsByKind: by }) => by['post-batch'] + by['enroll-batch'] + by['recertify-batch']);
  // Imports go one after another.
  const waves = imports + Math.ceil((calls - imports) / waveCalls);
  const workMs = took
    ? waves * took.waveMs * WRITES_BY_READS + took.sheetMs * RUN_BY_CHECK
    : Math.ceil(calls / waveCalls) * WAVE_GUESS_MS;
  const notHeld = settings.hold === 'nothing' ? [] : notHeldBy(plans.flatMap((plan) => plan.calls));
  return {
    rows,
    enrollments: edits.size,
    calls,
    callsOneByOne:
      rows + rowsThat(({ does, change }) => does === 'enroll' && leftBy('enroll-many', change) !== null),
    putMany: sum((figures) => figures.callsByKind['put-many']),
    putOne: sum((figures) => figures.callsByKind['put-one']),
    postBatch: sum((figures) => figures.callsByKind['post-batch']),
    enrollMany: sum((figures) => figures.callsByKind['enroll-many']),
    enrollBatch: sum((figures) => figures.callsByKind['enroll-batch']),
    unenrollMany: sum((figures) => figures.callsByKind['unenroll-many']),
    recertifyBatch: sum((figures) => figures.callsByKind['recertify-batch']),
    leaveSession: sum((figures) => figures.callsByKind['leave-session']),
    attendanceBatch: sum((figures) => figures.callsByKind['attendance-batch']),
    lowerBound: sum((figures) => figures.lowerBound),
    overlapWouldSave: sum((figures) => figures.overlapWouldSave),
    completions: enrollmentsThat(({ does, change }) => does !== 'unenroll' && change.status === 2),
    enrolls: enrollmentsThat(({ does }) => does === 'enroll'),
    unenrolls: enrollmentsThat(({ does }) => does === 'unenroll'),
    recertifies: enrollmentsThat(({ does }) => does === 'recertify'),
    ...setBacksOf([...edits.values()].flatMap((each) => each.rows)),
    notHeld: notHeld.length,
    estimatedMs: Math.round(waitMs + workMs),
    planMs,
  };
}

/** The same with the rows about learning plans: a call for the people of a plan, or for a part of them. */
export function withPlanEdits(figures: PlanState, edits: ReadonlyMap<string, EditRows>): PlanState {
  if (edits.size === 0) return figures;
  const each = [...edits.values()];
  const calls = planCalls(each.map(({ edit }) => edit));
  const rows = each.flatMap((one) => one.rows);
  const callsOf = (kind: 'enroll-many' | 'unenroll-many') =>
    calls.filter((call) => call.kind === kind).length;
  const enrolls = each.filter(({ edit }) => edit.does === 'enroll').length;
  const back = setBacksOf(rows);
  return {
    ...figures,
    rows: figures.rows + rows.length,
    enrollments: figures.enrollments + edits.size,
    calls: figures.calls + calls.length,
    callsOneByOne: figures.callsOneByOne + rows.length,
    enrollMany: figures.enrollMany + callsOf('enroll-many'),
    unenrollMany: figures.unenrollMany + callsOf('unenroll-many'),
    lowerBound: figures.lowerBound + calls.length,
    enrolls: figures.enrolls + enrolls,
    unenrolls: figures.unenrolls + edits.size - enrolls,
    setsBack: figures.setsBack + back.setsBack,
    replacesDates: figures.replacesDates + back.replacesDates,
    unenrollsCompleted: figures.unenrollsCompleted + back.unenrollsCompleted,
  };
}

interface ReportInput {
  readonly record: JobRecord;
  readonly reading: Reading | null;
  readonly problem: Problem | null;
  readonly plan: PlanState | null;
  readonly callsLeft: number | null;
  /** Rows of the job that are not settled yet. */
  readonly rowsLeft: number;
  readonly now: number;
  readonly clock: (ms: number) => string;
  /** Milliseconds as `2026-03-14 14:30:05` in the spreadsheet's zone. */
  readonly wall: (ms: number) => string;
}

/** No rows at all, for a sheet that could not be read. */
export const NO_COUNTS: Counts = countStatuses([]);

export function jobReport(input: ReportInput): JobReport {
  const { record, reading, problem, callsLeft, rowsLeft, now } = input;
  const rowsDone = Math.max(0, record.rowsTotal - rowsLeft);
  const shownProblem: ShownProblem | null = problem ? toShownProblem(problem, input.clock) : null;
  const updated = reading && record.kind === 'run' ? leftAs(record, reading, 'Updated') : null;
  return {
    job: record.job,
    kind: record.kind,
    scope: record.scope,
    slice: record.slice,
    state: record.state,
    next: nextOf(record, problem?.code ?? null),
    shownProblem,
    rowsDone,
    rowsTotal: record.rowsTotal,
    rowsUpdated: updated?.length ?? null,
    enrollmentsUpdated: new Set(
      updated?.map(({ ids, identity }) => (ids ? `${ids.userId}/${ids.courseId}` : identity)),
    ).size,
    rowsEnrolled: updated?.filter(wasEnrolled).length ?? 0,
    rowsRemoved: updated?.filter(({ asked }) => asked.ok && asked.action === 'unenroll').length ?? 0,
    callsSent: record.callsSent,
    callsLeft,
    msLeft: timeLeft(record, callsLeft, now),
    counts: reading ? countStatuses(reading.rows) : NO_COUNTS,
    problems: reading ? groupsOf(reading.rows, reading.columns) : [],
    plan: input.plan,
    preview: reading ? previewOf(rowsOfJob(record, reading.rows), namesIn(reading)) : [],
    earlier: reading && record.kind === 'check' ? earlierRows(reading.rows, input.wall) : null,
  };
}

/**
 * By the pace so far; `null` before anything was sent. A wait for the hourly limit is shown apart from this.
 */
function timeLeft(record: JobRecord, callsLeft: number | null, now: number): number | null {
  if (callsLeft === null || record.callsSent === 0) return null;
  return Math.round(((now - record.startedAt) / record.callsSent) * callsLeft);
}
