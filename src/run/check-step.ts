// One slice of a check, from the rows it is for to the statuses in the sheet.
import type { Problem, RowStatus } from '../contract';
import type { LedgerEntry, Row, SheetContext } from '../sheet';
import { checkRows, type Finding } from './check';
import { readMark, writeMark } from './mark';
import type { SheetPort } from './ports';
import { reader } from './reader';
import { addOwnColumns, Memory, MOST_REWRITES, readSheet, writeStatuses } from './reading';
import { DETAILS } from './sentences';
import type { JobRecord } from './stored';
import { listingsOf, type Pace } from './tenant';
import { contextOf, type Step, type Workplace } from './workplace';

/** Statuses with which a row is done: it is looked at again only when it is edited. */
const DONE: ReadonlySet<RowStatus | 'pending'> = new Set<RowStatus>(['Updated', 'Verified']);

/** One slice of a check: reads, compares, and writes what it found out of each row. */
export function checkStep(place: Workplace, record: JobRecord, first: boolean, pace: Pace): Step {
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
  const rows = rowsToCheck(read.reading.rows, record, first ? sheet : null);
  const selected = record.scope.of === 'selected';
  if (first && selected && rows.length === 0) return failed({ code: 'nothing-selected' });
  addOwnColumns(sheet, read.reading.columns);

  const chosen = new Set(rows);
  const others = read.reading.rows.filter((row) => !chosen.has(row));
  const { findings, found, halted } = checkRows(
    rows.map((row): Row => (row.state === 'Sending' ? { ...row, state: 'Unknown' } : row)),
    others,
    listingsOf(connected),
    reader({ send: pace.readAll, nextWave: pace.nextWave, most: pace.most }),
  );
  const ledger = new Map<string, LedgerEntry>();
  for (const row of rows) {
    const finding = findings.get(row.key);
    const ids = found.get(row.key) ?? row.ids;
    const open = row.state !== 'Sending' && row.state !== 'Unknown';
    if (finding) ledger.set(row.key, entryOf(row, finding, record.job, platform.now()));
    else if (open && (selected || (ids && !row.ids)))
      ledger.set(row.key, entryOf(row, { ...NOT_YET, ...ids }, record.job, platform.now()));
  }
  const landed = land(place, context, ledger, memory);
  if (!landed.ok) return failed(landed.problem);
  const rowsLeft = rows.filter((row) => !findings.has(row.key)).length;
  const finished = halted === null;
  const rowsTotal = first ? rows.length : record.rowsTotal;
  // Out of time with something found out is no problem: the next slice has less to do.
  const goesOn = halted?.code === 'out-of-time' && findings.size + found.size > 0;
  return {
    record: { ...record, rowsTotal },
    finished,
    problem: goesOn ? null : halted,
    reading: landed.reading,
    rowsLeft,
    callsLeft: null,
  };
}

type Told = Omit<Finding, 'status'> & Pick<LedgerEntry, 'status'>;

/** Of a row that has to wait for another slice: the receipt names the check, and keeps the ids. */
const NOT_YET: Told = { status: '', details: DETAILS.notYet, userId: null, courseId: null };

const entryOf = (row: Row, finding: Told, job: string, at: number): LedgerEntry => ({
  ...finding,
  job,
  at,
  mark:
    finding.status === 'Ready'
      ? writeMark({ ...readMark(row.receipt?.mark ?? ''), before: finding.held })
      : '',
});

/** The rows a check is for: not those that are done, and in a later slice not those that this job has settled. */
function rowsToCheck(rows: readonly Row[], record: JobRecord, sheet: SheetPort | null): readonly Row[] {
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
      const ranges = sheet.selection();
      return open.filter((row) => ranges.some(([from, to]) => row.index >= from && row.index <= to));
    }
  }
}

function land(
  place: Workplace,
  context: SheetContext,
  ledger: Map<string, LedgerEntry>,
  memory: Memory,
): ReturnType<typeof readSheet> {
  for (let n = 0; ; n += 1) {
    const read = readSheet(place.platform, place.sheet, context);
    if (!read.ok || n === MOST_REWRITES) return read;
    const reading = memory.restore(read.reading, ledger);
    if (!writeStatuses(place.sheet, reading, ledger)) return read;
  }
}
