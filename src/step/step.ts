// A step: one slice of a job of any kind, with its input, its start and its result.
import type { Pace } from '../account';
import type { Problem } from '../contract';
import type { LedgerEntry, SheetContext } from '../sheet';
import {
  type JobRecord,
  Memory,
  type Reading,
  type ReadingResult,
  type RememberingSheet,
  readSheet,
  remembering,
  WRITING_BACK,
  writeBack,
} from '../work';
import { endingOf } from './after';
import { contextOf, type Workplace } from './workplace';

/** What one slice is given. */
export interface Work {
  readonly place: Workplace;
  /** The job as it was before the slice. */
  readonly record: JobRecord;
  /**
   * It is the first slice of its job: it counts the rows, and only it knows what is selected and what is
   * hidden.
   */
  readonly isFirst: boolean;
  readonly pace: Pace;
}

/** Does one slice. A check, a run and a verify are each one of these. */
export type Step = (work: Work) => StepEnd;

/** The result of one slice, before it is recorded. */
export interface StepEnd {
  readonly record: JobRecord;
  readonly finished: boolean;
  readonly problem: Problem | null;
  readonly reading: Reading | null;
  readonly rowsLeft: number;
  readonly callsLeft: number | null;
}

/** A slice that ended before it reached any row. */
export const failedStep = (record: JobRecord, problem: Problem): StepEnd => ({
  record,
  finished: false,
  problem,
  reading: null,
  rowsLeft: record.rowsTotal,
  callsLeft: null,
});

/** The sheet that a slice works with. */
export interface Begun {
  readonly sheet: RememberingSheet;
  readonly context: SheetContext;
  readonly reading: Reading;
  readonly memory: Memory;
}

/** The sheet, or why it could not be read. */
type Beginning =
  | { readonly ok: true; readonly begun: Begun }
  | { readonly ok: false; readonly problem: Problem };

/** Reads the sheet of a workplace as rows. */
type FirstRead = (place: Workplace, context: SheetContext) => ReadingResult;

/** Begins a slice with its first reading of the sheet. */
export function begin({ place }: Work, read: FirstRead = readAt): Beginning {
  const sheet = remembering(place.sheet);
  const context = contextOf(place);
  const first = read({ ...place, sheet }, context);
  if (!first.ok) return first;
  const memory = new Memory();
  memory.restore(first.reading, new Map());
  return { ok: true, begun: { sheet, context, reading: first.reading, memory } };
}

/** The sheet of a workplace as rows. */
export const readAt = (place: Workplace, context = contextOf(place)): ReadingResult =>
  readSheet(place.platform, place.sheet, context);

/**
 * Begins a slice that only reads Docebo. How long its first reading took tells how long the results of all
 * rows take to be written, and so much is kept for it.
 */
export function beginToRead(work: Work, read: FirstRead = readAt): Beginning {
  const { now } = work.place.platform;
  const startedAt = now();
  const began = begin(work, read);
  if (began.ok) work.pace.keep(WRITING_BACK * (now() - startedAt));
  return began;
}

/** What a slice that only reads Docebo found out. */
interface Found {
  readonly ledger: Map<string, LedgerEntry>;
  /** The rows that it was for, and those of them that are left. */
  readonly rows: number;
  readonly rowsLeft: number;
  /** Whether the next slice has less to do. */
  readonly moved: boolean;
  readonly halted: Problem | null;
  readonly record: JobRecord;
}

/** Ends such a slice: writes what it found out of each row. */
export function finish(work: Work, begun: Begun, found: Found): StepEnd {
  const { sheet, context, reading, memory } = begun;
  const written = writeBack(work.place.platform, sheet, context, found.ledger, memory, reading);
  if (!written.ok) return failedStep(work.record, written.problem);
  return readEnd(work, found, written.reading);
}

/** The result of a slice that only reads Docebo. */
export function readEnd(
  { isFirst }: Work,
  { rows, rowsLeft, moved, halted, record }: Omit<Found, 'ledger'>,
  reading: Reading,
): StepEnd {
  return {
    record: { ...record, rowsTotal: isFirst ? rows : record.rowsTotal },
    finished: halted === null,
    problem: endingOf(halted, moved),
    reading,
    rowsLeft,
    callsLeft: null,
  };
}
