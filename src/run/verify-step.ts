// One slice of a verify: reads back the enrollments that runs wrote, and says of each row whether Docebo holds what it asks.
import type { Held, Problem, RowStatus } from '../contract';
import type { Asked, LedgerEntry, Row } from '../sheet';
import { askedInWords, compare, seenOf } from './compare';
import { readEnrollments } from './enrollments';
import { land } from './land';
import type { SheetPort } from './ports';
import { reader } from './reader';
import { Memory, readSheet } from './reading';
import { DETAILS } from './sentences';
import type { JobRecord } from './stored';
import { listingsOf, type Pace } from './tenant';
import { levelWord, list, stateWord } from './words';
import { contextOf, type Step, type Workplace } from './workplace';

/** Statuses that say that Docebo was written to, and so can be read back. */
const WRITTEN: ReadonlySet<RowStatus | 'pending'> = new Set<RowStatus>(['Updated', 'Verified', 'Differs']);

/** In the receipts of selected rows that wait for another slice: only the first one knows the selection. */
const waitsFor = (job: string): string => `v${job}`;

/** Receipts keep whole seconds, so what this verify writes is dated from the first whole second of it on. */
const firstSecond = ({ startedAt }: JobRecord): number => Math.ceil(startedAt / 1000) * 1000;

/** One slice of a verify. Nothing is written to Docebo. */
export function verifyStep(place: Workplace, record: JobRecord, first: boolean, pace: Pace): Step {
  const { platform, sheet, connected } = place;
  const context = contextOf(place);
  const failed = (problem: Problem): Step => ({
    record,
    finished: false,
    problem,
    reading: null,
    rowsLeft: record.rowsTotal,
    callsLeft: null,
  });
  const read = readSheet(platform, sheet, context);
  if (!read.ok) return failed(read.problem);
  const memory = new Memory();
  memory.restore(read.reading, new Map());
  const rows = rowsToVerify(read.reading.rows, record, first ? sheet : null);
  const selected = record.scope.of === 'selected';
  if (first && selected && rows.length === 0) return failed({ code: 'nothing-selected' });

  const ids = rows.flatMap((row) => row.ids ?? []);
  const userIds = [...new Set(ids.map(({ userId }) => userId))];
  const { enrollments, halted } = readEnrollments(
    { courseIds: [...new Set(ids.map(({ courseId }) => courseId))], userIds, namesOpen: 0 },
    listingsOf(connected).enrollments,
    reader({ send: pace.readAll, nextWave: pace.nextWave, most: pace.most }),
    () => {},
    () => ({ userIds, halted: null }),
  );
  const at = Math.max(platform.now(), firstSecond(record));
  const ledger = new Map<string, LedgerEntry>();
  let rowsLeft = 0;
  for (const row of rows) {
    if (!row.ids || !row.receipt || !row.asked.ok || row.status === '') continue;
    const { userId, courseId } = row.ids;
    const { job, at: seenAt } = row.receipt;
    const held = enrollments.get(courseId, userId);
    if (held || enrollments.certain(courseId, userId)) {
      const { status, details } = verified(row.asked, held);
      ledger.set(row.key, { status, details, userId, courseId, job, at, mark: '' });
      continue;
    }
    rowsLeft += 1;
    const { status, details } = row;
    if (selected)
      ledger.set(row.key, { status, details, userId, courseId, job, at: seenAt, mark: waitsFor(record.job) });
  }
  const landed = land(sheet, () => readSheet(platform, sheet, context), ledger, memory);
  if (!landed.ok) return failed(landed.problem);
  const goesOn = halted?.code === 'out-of-time' && rowsLeft < rows.length;
  return {
    record: { ...record, rowsTotal: first ? rows.length : record.rowsTotal },
    finished: halted === null,
    problem: goesOn ? null : halted,
    reading: landed.reading,
    rowsLeft,
    callsLeft: null,
  };
}

/** The rows that a verify has still to read back; `sheet` in its first slice, which alone knows the selection. */
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
      if (!sheet) return open.filter((row) => row.receipt?.mark === waitsFor(record.job));
      const ranges = sheet.selection();
      return open.filter((row) => ranges.some(([from, to]) => row.index >= from && row.index <= to));
    }
  }
}

/** What is asked of a row against what Docebo holds. What no listing tells is said to be so. */
export function verified(
  asked: Extract<Asked, { readonly ok: true }>,
  held: Held | null,
): { readonly status: 'Verified' | 'Differs' | 'Updated'; readonly details: string } {
  const { change, dayOnly } = asked;
  if (asked.action === 'unenroll') {
    return held === null
      ? { status: 'Verified', details: DETAILS.verifiedGone }
      : { status: 'Differs', details: DETAILS.stillEnrolled(stateWord(held, false)) };
  }
  const told = seenOf(change, held);
  const hidden = list([
    ...(change.level === null || told.level !== null ? [] : [`level ${levelWord(change.level)}`]),
    ...(change.sessionId === null ? [] : [`session ${change.sessionId}`]),
    ...(change.fields ?? []).map(([field]) => `field ${field}`),
  ]);
  if (held === null) return { status: 'Differs', details: DETAILS.goneSince(askedInWords(told, dayOnly)) };
  // An update of what cannot be read back stays what it was.
  if (asked.action === 'update' && Object.values(told).every((value) => value === null))
    return { status: 'Updated', details: DETAILS.notReadable(hidden) };
  const { same, before, after } = compare(told, { ...NOBODY, ...held }, dayOnly);
  return same
    ? { status: 'Verified', details: DETAILS.verified(before, hidden) }
    : { status: 'Differs', details: DETAILS.asked(after, before) };
}

/** What a comparison of values does not look at. */
const NOBODY = { userId: 0, courseId: 0, username: '', courseCode: '' } as const;
