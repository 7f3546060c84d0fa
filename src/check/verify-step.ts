// One slice of a verify: reads back what runs wrote, and compares it with what each row asks.

import { readerAt } from '../account';
import type { Enrollment, Held, Problem, RowStatus } from '../contract';
import { keepsCompletion, type Snapshot } from '../enrollment';
import {
  type Listings,
  listingsOf,
  planListingsOf,
  Rosters,
  readUntil,
  unproved,
  type Waiting,
} from '../lookup';
import {
  type Asked,
  attemptsIn,
  deliveryBeside,
  isPlanRow,
  type LedgerEntry,
  moved,
  type Row,
} from '../sheet';
import { beginToRead, failedStep, finish, type StepEnd, type Work, waitingAt } from '../step';
import { DETAILS, list, rowSentence, stateWord } from '../words';
import { inTheWay, type JobRecord, type SheetPort } from '../work';
import { selectedOf } from './check-step';
import { NOT_IN_SESSION } from './compare/attendance';
import { alsoChanged, askedInWords, byName, compare, NOBODY, seenOf, unseenInWords } from './compare/compare';
import { rosterOf } from './compare/in-session';
import { outside } from './compare/leaving';
import { parted } from './findings/find-out';
import { pairOf, readAgain } from './findings/read-again';
import { sortHidden } from './hidden';

/** Statuses that say that Docebo was written to, and so can be read back. */
const WRITTEN: ReadonlySet<RowStatus | 'pending'> = new Set<RowStatus>(['Updated', 'Verified', 'Differs']);

/** Receipts keep whole seconds, so what this verify writes is dated from the first whole second of it on. */
const firstSecond = ({ startedAt }: JobRecord): number => Math.ceil(startedAt / 1000) * 1000;

/** One slice of a verify. Nothing is written to Docebo. */
export function verifyStep(work: Work): StepEnd {
  const { place, record, isFirst: first, pace } = work;
  const { platform, connected } = place;
  const failed = (problem: Problem): StepEnd => failedStep(record, problem);
  const began = beginToRead(work);
  if (!began.ok) return failed(began.problem);
  const { sheet, reading } = began.begun;
  const blocked = first ? inTheWay(sheet, reading) : null;
  if (blocked) return failed(blocked);
  const wanted = rowsToVerify(reading.rows, record, first ? sheet : null);
  const selected = record.scope.of === 'selected';
  const sorted = first && selected ? sortHidden(sheet, wanted) : null;
  if (sorted && !sorted.ok) return failed(sorted.problem);
  const rows = sorted?.rows.visible ?? wanted;
  if (first && selected && rows.length === 0) return failed({ code: 'nothing-selected' });

  const back = (each: readonly Row[], listings: Listings) =>
    readBack(each, { ...waitingAt(place), read: (each) => readAgain(each, listings, readerAt(pace)) });
  const [plans, some] = parted(rows);
  const courses = back(some, listingsOf(connected));
  const also = courses.halted || plans.length === 0 ? null : back(plans, planListingsOf(connected));
  const verdicts = new Map([...courses.verdicts, ...(also?.verdicts ?? [])]);
  const halted = courses.halted ?? also?.halted ?? null;
  const ledger = ledgerOf(rows, verdicts, record, Math.max(platform.now(), firstSecond(record)));
  const rowsLeft = rows.filter((row) => isReadable(row) && !verdicts.has(row.key)).length;
  const moved = rowsLeft < rows.length;
  return finish(work, began.begun, { ledger, rows: rows.length, rowsLeft, moved, halted, record });
}

/** Whether the row says enough to be read back. */
const isReadable = ({ ids, receipt, asked, status }: Row): boolean =>
  ids !== null && receipt !== null && asked.ok && status !== '';

/** What to write beside the rows; `at`: when the verdicts were found, milliseconds since the epoch. */
function ledgerOf(
  rows: readonly Row[],
  verdicts: ReadonlyMap<string, Verdict>,
  record: JobRecord,
  at: number,
): Map<string, LedgerEntry> {
  const selected = record.scope.of === 'selected';
  const ledger = new Map<string, LedgerEntry>();
  for (const row of rows) {
    if (!row.ids || !row.receipt || !row.asked.ok || row.status === '') continue;
    const { userId, courseId } = row.ids;
    const { job, at: seenAt } = row.receipt;
    const verdict = verdicts.get(row.key);
    if (verdict) {
      const { status, details } = verdict;
      ledger.set(row.key, {
        status: moved(row.state, status),
        details,
        userId,
        courseId,
        job,
        at,
        delivery: deliveryBeside(status, attemptsIn(row.receipt)),
      });
      continue;
    }
    const { status, details } = row;
    const delivery = { ...attemptsIn(row.receipt), waitsFor: record.job };
    if (selected) ledger.set(row.key, { status, details, userId, courseId, job, at: seenAt, delivery });
  }
  return ledger;
}

/**
 * The rows that a verify has still to read back; `sheet` in its first slice, the only one that knows the
 * selection.
 */
export function rowsToVerify(
  rows: readonly Row[],
  record: JobRecord,
  sheet: SheetPort | null,
): readonly Row[] {
  const from = firstSecond(record);
  const open = rows.filter(
    ({ state, ids, receipt }) => WRITTEN.has(state) && ids && receipt && receipt.at < from,
  );
  switch (record.scope.of) {
    case 'all':
      return open;
    case 'job': {
      // After a run the receipts still name the check that found the rows.
      const { job } = record.scope;
      return open.filter((row) => row.receipt?.job === job);
    }
    case 'selected': {
      if (!sheet) return open.filter(({ receipt }) => attemptsIn(receipt).waitsFor === record.job);
      return selectedOf(open, sheet);
    }
  }
}

interface Verdict {
  readonly status: 'Verified' | 'Differs' | 'Updated';
  readonly details: string;
}

/** What was read, with the rosters of sessions that rows have written into. */
type Read = Omit<ReturnType<typeof readAgain>, 'rosters'> & { readonly rosters?: Rosters };

interface ReadingBack extends Waiting {
  readonly read: (rows: readonly Row[]) => Read;
}

/**
 * The verdict on each row that was read, by row key. A reading that contradicts a write that was confirmed is
 * repeated until it fits, or the longest lag of a listing is over.
 */
export function readBack(
  rows: readonly Row[],
  { read, ...waiting }: ReadingBack,
): { readonly verdicts: ReadonlyMap<string, Verdict>; readonly halted: Problem | null } {
  const verdicts = new Map<string, Verdict>();
  let halted: Problem | null = null;
  let open = rows;
  const confirmed = rows.filter(({ state }) => state === 'Updated' || state === 'Verified');
  const since = Math.max(0, ...confirmed.map(({ receipt }) => receipt?.at ?? 0));
  const once = (): number => {
    const reading = read(open);
    halted = reading.halted;
    for (const row of open) {
      if (!row.ids || !row.asked.ok) continue;
      const { enrollments } = reading;
      const { courseId, userId } = row.ids;
      const held = enrollments.get(courseId, userId);
      const problem = enrollments.problem(courseId, userId);
      if (problem) verdicts.set(row.key, { status: 'Differs', details: rowSentence(problem) });
      else if (unproved(pairOf(row), enrollments).length > 0) verdicts.delete(row.key);
      else {
        const seen = inRoster(row, held, reading.rosters);
        // How far somebody is in a learning plan moves by itself.
        const was = isPlanRow(row) ? undefined : attemptsIn(row.receipt).before;
        if (seen === 'open') verdicts.delete(row.key);
        else if (seen === 'unclear') {
          const details = rowSentence({ code: 'roster-unclear', session: rosterOf(row) ?? 0 });
          verdicts.set(row.key, { status: 'Differs', details });
        } else verdicts.set(row.key, verified(row.asked, seen, was));
      }
    }
    open = confirmed.filter(({ key }) => verdicts.get(key)?.status === 'Differs');
    return open.length;
  };
  readUntil(once, (left) => (left === 0 || halted ? 'fits' : 'contradicts'), since, waiting);
  return { verdicts, halted };
}

/**
 * What is held, with what the roster shows of a row that has written into it; without it if Docebo does not
 * show the roster any more.
 */
function inRoster(
  row: Row,
  held: Enrollment | null,
  rosters = new Rosters(),
): Enrollment | null | 'open' | 'unclear' {
  const session = rosterOf(row);
  if (session === null || held === null) return held;
  const found = rosters.find(session, held.userId, held.username);
  if (found === 'open' || found === 'unclear') return found;
  if (found === 'unreported') return held;
  return { ...held, roster: found === 'absent' ? NOT_IN_SESSION : found };
}

/**
 * What is asked of a row against what Docebo holds, and all else against what it held before, as far as that
 * is known. What no listing reports is named.
 */
export function verified(
  asked: Extract<Asked, { readonly ok: true }>,
  held: (Held & Pick<Enrollment, 'roster'>) | null,
  was?: Snapshot,
): Verdict {
  const { change, dayOnly } = asked;
  if (asked.action === 'unenroll') {
    return held === null
      ? { status: 'Verified', details: DETAILS.verifiedGone() }
      : { status: 'Differs', details: DETAILS.stillEnrolled(stateWord(held, false)) };
  }
  if (asked.action === 'leave-session') {
    const { kind, details } = outside(change, held, was);
    return { status: kind === 'out' ? 'Verified' : kind === 'unreported' ? 'Updated' : 'Differs', details };
  }
  const readable = seenOf(change, held);
  // What was held before is kept elsewhere, and a record of its own is read.
  const keeps = asked.action === 'recertify' && was != null && keepsCompletion(change.completedAt, was);
  const hidden = list([
    ...(keeps ? [DETAILS.kept(was.completedAt ?? null)] : []),
    ...unseenInWords(change, held, asked.named, byName),
  ]);
  if (held === null)
    return { status: 'Differs', details: DETAILS.goneSince(askedInWords(readable, dayOnly)) };
  const also = keeps ? '' : alsoChanged(readable, was, held);
  const changed = also === '' ? '' : DETAILS.alsoChanged(also);
  // An update of what cannot be read back stays what it was.
  if (also === '' && asked.action === 'update' && Object.values(readable).every((value) => value === null))
    return { status: 'Updated', details: DETAILS.notReadable(hidden) };
  const { same, before, after } = compare(readable, { ...NOBODY, ...held }, dayOnly);
  if (!same) return { status: 'Differs', details: `${DETAILS.asked(after, before)}${changed}` };
  const details = DETAILS.verified(before, hidden);
  return also === ''
    ? { status: 'Verified', details }
    : { status: 'Differs', details: `${details}${changed}` };
}
