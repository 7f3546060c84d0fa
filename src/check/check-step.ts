// One slice of a check, from the rows in its scope to the statuses in the sheet.

import type { Problem } from '../contract';
import { logbook, settledLines, strayLines } from '../log';
import { learnEnrollmentFields, learnUserFields, mayNameByField, patienceWith } from '../lookup';
import {
  attemptsIn,
  type Delivery,
  deliveryBeside,
  KEPT,
  type LedgerEntry,
  moved,
  NO_ATTEMPTS,
  type Row,
  type SheetContext,
} from '../sheet';
import { beginToRead, failedStep, finish, type StepEnd, type Work, type Workplace } from '../step';
import { DETAILS } from '../words';
import {
  addOwnColumns,
  enrollmentFields,
  inTheWay,
  type JobRecord,
  type Reading,
  type ReadingResult,
  readSheet,
  rememberUsed,
  type SheetPort,
} from '../work';
import { type CheckResult, type Finding, invalid } from './compare/finding';
import { DONE } from './earlier';
import { findOut } from './findings/find-out';
import { isLost, leftCourse } from './findings/settle';
import { type RowsToDo, sortHidden, withoutHidden } from './hidden';
import { reasonFor } from './reasons';

/** One slice of a check: reads, compares, and writes what it found out of each row. */
export function checkStep(given: Work): StepEnd {
  const { place, record } = given;
  const { platform } = place;
  // A first slice that reached no row, because Docebo did not say which fields it has, is done again.
  const first = given.isFirst || (record.rowsTotal === 0 && record.scope.of === 'all');
  const work: Work = { ...given, isFirst: first };
  const failed = (problem: Problem): StepEnd => failedStep(record, problem);
  let seen: Reading | null = null;
  const began = beginToRead(work, (at, context) => {
    const { result, known } = readWithFields(at, context, first);
    seen = known.ok ? known.reading : null;
    return result;
  });
  // With a reading the job is kept and can be resumed. A selection is known only while it is there: it is
  // checked again.
  if (!began.ok) return { ...failed(began.problem), reading: record.scope.of === 'all' ? seen : null };
  const { sheet, reading } = began.begun;
  const wanted = rowsToCheck(reading.rows, record, first ? sheet : null);
  const selected = record.scope.of === 'selected';
  const visible = first
    ? visibleOf(place, record, wanted)
    : { ok: true as const, rows: wanted, leftOut: new Map() };
  if (!visible.ok) return failed(visible.problem);
  const { rows } = visible;
  if (first && selected && rows.length === 0) return failed({ code: 'nothing-selected' });
  const lost = rows.filter(({ state, receipt }) => isLost(state) || receipt?.status === 'Sending');
  const log = logbook(platform, record);
  const full = log.full(lost.length);
  if (full) return failed(full);
  const blocked = first ? inTheWay(sheet, reading) : null;
  if (blocked) return failed(blocked);
  addOwnColumns(sheet, reading.columns);
  rememberUsed(platform, sheet, reading.columns);

  const unanswered = rows.filter(({ state }) => isLost(state));
  const { findings, found, halted } = findOut(
    work,
    reading.rows,
    rows,
    enrollmentFields(platform, place.connected.origin),
  );
  const ledger = ledgerOf(work, visible, { findings, found });
  const harm = leftCourse(unanswered, findings);
  if (harm) place.connected.pilots.failed('leave-session', harm.details, true);
  log.add([...settledLines(record.job, unanswered, findings, ledger), ...strayLines(lost, findings)]);
  return finish(work, began.begun, {
    ledger,
    rows: rows.length,
    rowsLeft: rows.filter((row) => !findings.has(row.key)).length,
    moved: findings.size + found.size > 0,
    halted,
    record: { ...record, logSheet: log.sheetId },
  });
}

/** What to write beside the rows of a check; those of which only the IDs are known wait with them. */
function ledgerOf(
  { place, record }: Work,
  { rows, leftOut }: Pick<Extract<RowsToDo, { ok: true }>, 'rows' | 'leftOut'>,
  { findings, found }: Pick<CheckResult, 'findings' | 'found'>,
): Map<string, LedgerEntry> {
  const { now } = place.platform;
  const selected = record.scope.of === 'selected';
  const ledger = new Map<string, LedgerEntry>();
  for (const row of rows) {
    const finding = findings.get(row.key);
    const ids = found.get(row.key) ?? row.ids;
    if (finding) ledger.set(row.key, entryOf(row, finding, record.job, now()));
    else if (!isLost(row.state) && (selected || (ids && !row.ids)))
      ledger.set(row.key, entryOf(row, { ...notYet(), ...ids }, record.job, now()));
  }
  for (const [row, problem] of leftOut) {
    ledger.set(row.key, entryOf(row, { ...invalid(problem), ...row.ids }, record.job, now()));
  }
  return ledger;
}

/**
 * Reads the sheet. In the first slice the tenant is asked for its additional fields: those of users, where
 * the sheet may name people by one, and those of enrollments, if it may fill one in.
 */
function readWithFields(
  place: Workplace,
  context: SheetContext,
  first: boolean,
): { readonly result: ReadingResult; readonly known: ReadingResult } {
  const { platform, sheet, connected } = place;
  const read = () => readSheet(platform, sheet, context, true);
  const named = readWithUserFields(place, first, read);
  if (!first || !named.ok) return { result: named, known: named };
  const { columns, rows } = named.reading;
  const patience = patienceWith(columns, rows, context.action);
  if (patience === null) return { result: named, known: named };
  const learned = learnEnrollmentFields(platform, connected, patience);
  if (learned.problem) return { result: { ok: false, problem: learned.problem }, known: named };
  return { result: learned.changed ? read() : named, known: named };
}

function readWithUserFields(
  { platform, connected }: Workplace,
  first: boolean,
  read: () => ReadingResult,
): ReadingResult {
  const known = read();
  const mayHelp = known.ok
    ? mayNameByField(known.reading.columns)
    : known.problem.code === 'columns-missing' && known.problem.fields.includes('user');
  if (!first || !mayHelp) return known;
  const learned = learnUserFields(platform, connected);
  if (learned.problem) return { ok: false, problem: learned.problem };
  return learned.changed ? read() : known;
}

/**
 * The rows of a check that no filter hides, or all of them if that was answered. What was sent is looked
 * at in any case.
 */
function visibleOf({ platform, sheet }: Workplace, { scope }: JobRecord, wanted: readonly Row[]): RowsToDo {
  const open = wanted.filter(({ state }) => !isLost(state));
  const withLost = (rows: readonly Row[]) => {
    const kept = new Set(rows);
    return wanted.filter((row) => isLost(row.state) || kept.has(row));
  };
  switch (scope.of) {
    case 'all': {
      const done = withoutHidden(platform, sheet, open);
      return done.ok ? { ...done, rows: withLost(done.rows) } : done;
    }
    case 'selected': {
      const sorted = sortHidden(sheet, open);
      return sorted.ok ? { ok: true, rows: withLost(sorted.rows.visible), leftOut: new Map() } : sorted;
    }
    case 'job':
      return { ok: true, rows: wanted, leftOut: new Map() };
  }
}

type Noted = Omit<Finding, 'status'> & Pick<LedgerEntry, 'status'>;

/** Of a row that has to wait for another slice: the receipt names the check, and keeps the ids. */
const notYet = (): Noted => ({ status: '', details: DETAILS.notYet(), userId: null, courseId: null });

function entryOf(row: Row, finding: Noted, job: string, at: number): LedgerEntry {
  const { status, details, problem, userId, courseId, held, leaver, kept, sessionId } = finding;
  // How often a row was sent is of no account once it asks for something else.
  const known = row.state === 'pending' ? NO_ATTEMPTS : attemptsIn(row.receipt);
  const from = isLost(row.state) ? 'Unknown' : row.state;
  // Of a row that was sent, what Docebo held before is what it held before that.
  const before = status === 'Updated' ? known.before : held;
  const delivery: Delivery =
    status === 'Invalid' && problem
      ? reasonFor(problem)
      : kept
        ? KEPT
        : deliveryBeside(status, { ...known, before, leaver: leaver ?? known.leaver ?? false, sessionId });
  return {
    status: status === '' ? status : moved(from, status),
    details,
    userId,
    courseId,
    job,
    at,
    delivery,
  };
}

/**
 * The rows a check is for: not those that are done, and in a later slice not those that this job has settled.
 */
export function rowsToCheck(
  rows: readonly Row[],
  record: JobRecord,
  sheet: SheetPort | null,
): readonly Row[] {
  const mine = (row: Row) => row.receipt?.job === record.job;
  const open = rows.filter((row) => !DONE.has(row.state) && (row.state === 'pending' || !mine(row)));
  switch (record.scope.of) {
    case 'all':
      return open;
    case 'job': {
      const { job } = record.scope;
      return open.filter((row) => mine(row) || row.receipt?.job === job);
    }
    case 'selected': {
      // Only the first slice knows the selection; the others know its rows by their receipts.
      if (!sheet) return open.filter(mine);
      return selectedOf(open, sheet);
    }
  }
}

/** Those that a person has selected. */
export function selectedOf(rows: readonly Row[], sheet: SheetPort): readonly Row[] {
  const ranges = sheet.selection();
  return rows.filter(({ index }) => ranges.some(([from, to]) => index >= from && index <= to));
}
