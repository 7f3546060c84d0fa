// Which rows a check is for: by its scope, by what is done already, and in later slices by its own receipts.
import { rowsToCheck } from '../../src/check/check-step';
import type { RowStatus } from '../../src/contract';
import type { Row } from '../../src/sheet';
import type { SheetPort } from '../../src/work/platform/ports';
import type { JobRecord } from '../../src/work/stored/job';
import { row } from '../support/builders';

const JOB = 'check001';

const record = (scope: JobRecord['scope']): JobRecord => ({
  job: JOB,
  kind: 'check',
  scope,
  sheetId: 0,
  slice: 1,
  state: 'going',
  resumeAt: null,
  startedAt: 10_500,
  callsSent: 0,
  rowsTotal: 0,
  rowsLeft: 0,
  logged: false,
  unenrolls: 0,
  setsBack: 0,
  waits: 0,
  vain: { calls: 0, pilots: 0, answer: '' },
  writes: 0,
  logSheet: null,
  problem: '',
  leaseUntil: 0,
});

/** A row in a row of the sheet, with a receipt of a job; `null` for a row that no job has seen. */
function at(index: number, state: RowStatus | 'pending', job: string | null = 'earlier1'): Row {
  const made = row(index, 1, { state });
  return { ...made, index, receipt: job === null || !made.receipt ? null : { ...made.receipt, job } };
}

const ROWS = [
  at(1, 'pending', null),
  at(2, 'Ready'),
  at(3, 'Ready', JOB),
  at(4, 'Updated'),
  at(5, 'Verified'),
  at(6, 'Unknown'),
  at(7, 'Invalid', JOB),
  at(8, 'pending', JOB),
  at(9, 'Differs', 'other001'),
];

const selecting = (...ranges: readonly (readonly [number, number])[]): SheetPort =>
  ({ selection: () => ranges }) satisfies Pick<SheetPort, 'selection'> as unknown as SheetPort;

const found = (scope: JobRecord['scope'], sheet: SheetPort | null = null) =>
  rowsToCheck(ROWS, record(scope), sheet).map(({ index }) => index);

test('a check of all rows leaves out what is done and what it has settled itself, unless that was edited since', () => {
  expect(found({ of: 'all' })).toEqual([1, 2, 6, 8, 9]);
});

test('a check of the rows of a job takes those of that job and its own that were edited', () => {
  expect(found({ of: 'job', job: 'other001' })).toEqual([8, 9]);
  expect(found({ of: 'job', job: 'earlier1' })).toEqual([2, 6, 8]);
});

test('a check of a selection takes the open rows of each range, its ends included', () => {
  expect(found({ of: 'selected' }, selecting([2, 4], [6, 6], [9, 20]))).toEqual([2, 6, 9]);
  expect(found({ of: 'selected' }, selecting())).toEqual([]);
});

test('later slices of a selection know their rows by the receipts', () => {
  expect(found({ of: 'selected' })).toEqual([8]);
});
