// Rowcall's log: a sheet with a line for every enrollment that a run changed or tried to. Undo reads it.

import type { Held, RowStatus } from '../contract';
import type { Stranger } from '../docebo';
import { FIELDS, fitsSnapshot, NO_CHANGE, onlyFields, type Snapshot, snapshotText } from '../enrollment';
import type { Call } from '../plan';
import { type Attempts, attemptsIn, isPlanRow, type Ledger, type LedgerEntry, type Row } from '../sheet';
import { count } from '../words';
import { afterText, attendanceParts, PARTS } from './after';

/** A line without its time and account. */
export interface LogLine {
  readonly run: string;
  readonly user: string;
  readonly course: string;
  readonly before: string;
  readonly after: string;
  readonly outcome: string;
  readonly call: string;
  readonly userId: string;
  readonly courseId: string;
}

/** In the order of `LOG_HEADERS` (`src/work/sheet/own-sheets.ts`). */
export const cellsOf = (time: string, account: string, line: LogLine): readonly string[] => [
  time,
  line.run,
  account,
  line.user,
  line.course,
  line.before,
  line.after,
  line.outcome,
  line.call,
  line.userId,
  line.courseId,
];

/** A row that was sent: as it was then, and with what was known of Docebo before. */
export interface Sent {
  readonly row: Row;
  readonly call: Call;
  readonly before: Snapshot | undefined;
  /** What stood beside it. */
  readonly details: string;
  /** The person is enrolled by now, and what else the row asks is still to be sent. */
  readonly enrolled: boolean;
  /** What was read of it after the call, if anything was. */
  readonly held?: Held;
  /** The call has removed the enrollment, which the row did not ask for. */
  readonly gone?: true;
}

const CALL_WORDS: Readonly<Record<Call['kind'], string>> = {
  'put-one': 'Single update',
  'put-many': 'Bulk update',
  'post-batch': 'Batch import',
  'enroll-many': 'Bulk enrollment',
  'enroll-batch': 'Batch import',
  'unenroll-many': 'Bulk unenrollment',
  'recertify-batch': 'Recertification import',
  'attendance-batch': 'Attendance import',
  'leave-session': 'Leave session',
};

/** The outcomes of an enrollment as the log has them, in front of a colon and more. */
export const LOGGED_OUTCOMES = ['Updated', 'Failed', 'Differs', 'Unknown', 'Not asked for'] as const;
type LoggedOutcome = (typeof LOGGED_OUTCOMES)[number];

const isLogged = (status: RowStatus | ''): status is Extract<LoggedOutcome, RowStatus> =>
  LOGGED_OUTCOMES.some((each) => each === status);

/** In the column Call, of a line for an answer that was lost: what Docebo held at a later reading. */
const READ_BACK = 'Read back later';

/** In front of the ID of a learning plan, in the column of the courses' IDs. */
export const PLAN = 'plan ';

function lineOf(
  row: Row,
  { run, before }: Pick<Attempts, 'run' | 'before'>,
  ids: { readonly userId: number | null; readonly courseId: number | null },
  outcome: string,
  call: string,
  held: Held | null = null,
): LogLine {
  const isPlan = isPlanRow(row);
  return {
    run,
    user: row.user.text,
    course: row.course.text,
    before: before === undefined ? '' : snapshotText(before),
    after: afterText(row.asked, before, isPlan ? held : null),
    outcome,
    call,
    userId: String(ids.userId ?? ''),
    courseId: ids.courseId === null ? '' : `${isPlan ? PLAN : ''}${ids.courseId}`,
  };
}

const outcomeOf = ({ status, details }: Pick<LedgerEntry, 'status' | 'details'>): string =>
  status === 'Updated' || status === 'Unknown' ? status : `${status}: ${details}`;

/** Rows that ask the same of one enrollment share a line. */
function oneEach(lines: readonly LogLine[]): readonly LogLine[] {
  const byPair = new Map<string, LogLine>();
  for (const line of lines) {
    const pair = `${line.run} ${line.courseId}/${line.userId} ${line.after}`;
    if (!byPair.has(pair)) byPair.set(pair, line);
  }
  return [...byPair.values()];
}

/** The row as if it asked for no more than a bulk enrollment carries. */
function bareOf(row: Row): Row {
  if (!row.asked.ok) return row;
  const change = onlyFields(row.asked.change, (name) => FIELDS[name].enroll);
  return { ...row, asked: { ...row.asked, change } };
}

/** What a reading found out about a row, as far as the log tells it. */
interface Seen {
  readonly userId: number | null;
  readonly courseId: number | null;
  /** What Docebo holds: `null` if there is no enrollment, absent if it was not looked for. */
  readonly held?: Held | null | undefined;
}

/**
 * The lines of the rows that were sent, by row key, and are not Ready again: those were certainly not
 * written.
 */
export const sentLines = (run: string, sent: ReadonlyMap<string, Sent>, ledger: Ledger): readonly LogLine[] =>
  oneEach(
    [...sent].flatMap(([key, { row, call, before, enrolled, held, gone }]) => {
      const entry = ledger.get(key);
      if (!entry) return [];
      const size = sizeOf(call);
      if (enrolled) return [lineOf(bareOf(row), { run, before }, entry, 'Updated', size)];
      if (!isLogged(entry.status)) return [];
      const line = lineOf(row, { run, before }, entry, outcomeOf(entry), size, held);
      return [gone ? { ...line, after: snapshotText(null) } : line];
    }),
  );

/**
 * The lines of enrollments that a call changed though it was not asked to: nobody read what they were before.
 */
export const strangerLines = (run: string, call: Call, others: readonly Stranger[]): readonly LogLine[] =>
  others.map((other) => {
    const { userId } = other;
    const { courseId, planId } = placeOf(other, call);
    return {
      run,
      user: `user ${userId}`,
      course: planId === null ? (courseId === null ? '' : `course ${courseId}`) : `learning plan ${planId}`,
      before: '',
      after: '',
      outcome: 'Not asked for: Docebo changed this enrollment with a call that did not name it',
      call: sizeOf(call),
      userId: String(userId),
      courseId: planId === null ? String(courseId ?? '') : `${PLAN}${planId}`,
    };
  });

/**
 * What an enrollment is in: with a call about learning plans an ID is that of a plan, and one with a minus
 * that of a course.
 */
export function placeOf(
  { courseId }: Stranger,
  call: Call,
): { readonly courseId: number | null; readonly planId: number | null } {
  const isPlan = 'of' in call && call.of === 'plans';
  if (!isPlan || courseId === null) return { courseId, planId: null };
  return courseId < 0 ? { courseId: -courseId, planId: null } : { courseId: null, planId: courseId };
}

const sizeOf = ({ kind, settles }: Call): string => `${CALL_WORDS[kind]} of ${settles.length}`;

/**
 * The lines of rows whose answer was lost and that a reading has settled, as the ledger says. None if
 * Docebo holds what it held before: nothing was changed then, and the row is sent again or not. `run` is for
 * rows that do not say which run sent them.
 */
export const settledLines = (
  run: string,
  rows: readonly Row[],
  findings: ReadonlyMap<string, Seen>,
  ledger: Ledger,
): readonly LogLine[] =>
  oneEach(
    rows.flatMap((row) => {
      const finding = findings.get(row.key);
      const entry = ledger.get(row.key);
      if (!finding || !entry) return [];
      const attempts = attemptsIn(row.receipt);
      const from = { run: attempts.run || run, before: attempts.before };
      if (entry.status === 'Updated' || entry.status === 'Failed')
        return [lineOf(row, from, finding, outcomeOf(entry), READ_BACK, finding.held)];
      if (isAsBefore(finding, attempts)) return [];
      // What it changed besides what it asked for is in the line, so that an undo finds it.
      const { action, change } = row.asked.ok ? row.asked : { action: null, change: NO_CHANGE };
      const isOfRoster = action === 'leave-session' || change.attendance !== null;
      if (entry.status === 'Differs' && finding.held !== undefined && isOfRoster) {
        const line = lineOf(row, from, finding, outcomeOf(entry), READ_BACK);
        const beyond = finding.held ? attendanceParts(change.attendance) : [];
        return [{ ...line, after: [snapshotText(finding.held), ...beyond].join(PARTS) }];
      }
      return [lineOf(row, from, finding, `Unknown: ${entry.details}`, READ_BACK)];
    }),
  );

/**
 * The lines of rows that were edited while they were being sent by an execution that ended before it could
 * tell: what was sent is known no more, but what Docebo held before and holds now is.
 */
export const strayLines = (rows: readonly Row[], findings: ReadonlyMap<string, Seen>): readonly LogLine[] =>
  oneEach(
    rows.flatMap((row) => {
      const finding = findings.get(row.key);
      const attempts = attemptsIn(row.receipt);
      const strayed = row.state === 'pending' && row.receipt?.status === 'Sending' && row.ids && attempts.run;
      if (!strayed || !finding || finding.held === undefined || isAsBefore(finding, attempts)) return [];
      const outcome = 'Unknown: the row was edited before the answer was written down';
      const line = lineOf(row, attempts, finding, outcome, READ_BACK);
      return [{ ...line, after: snapshotText(finding.held) }];
    }),
  );

const isAsBefore = ({ held }: Seen, { before }: Attempts): boolean =>
  held !== undefined && before !== undefined && fitsSnapshot(held, before);

/** What happened to a run as a whole, in the column Outcome. */
export const RUN_EVENTS = ['Started', 'Ended', 'Stopped', 'Broken off', 'Resumed'] as const;
export type RunEvent = (typeof RUN_EVENTS)[number];

/** The line of a run as a whole; figures are in the column Call. */
export const runLine = (run: string, event: RunEvent, figures: readonly string[]): LogLine => ({
  run,
  user: '',
  course: '',
  before: '',
  after: '',
  outcome: event,
  call: figures.join(', '),
  userId: '',
  courseId: '',
});

export const rowsInWords = (rows: number): string => count(rows, 'row', 'rows');
export const callsInWords = (calls: number): string => count(calls, 'call', 'calls');
