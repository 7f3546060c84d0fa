// One slice of a refresh: reads what Docebo holds for each row, and writes it into columns of Rowcall's own.
import { readerAt } from '../account';
import type { Problem, RowProblem } from '../contract';
import { NO_CHANGE, statusWord } from '../enrollment';
import { listingsOf } from '../lookup';
import {
  type Cell,
  HELD_HEADERS,
  heldColumns,
  isPlanRow,
  READ_AT,
  type Row,
  rowsAsBlocks,
  type SheetContext,
} from '../sheet';
import { type Begun, beginToRead, failedStep, readAt, readEnd, type StepEnd, type Work } from '../step';
import { text } from '../texts';
import { wallTime } from '../words';
import { type ColumnLook, type JobRecord, MOST_REWRITES, type Reading, rememberUsed } from '../work';
import type { Finding } from './compare/finding';
import { checkRows } from './findings/check';

const DATE = 'yyyy-mm-dd hh:mm:ss';

const look = (width: number, format: string): ColumnLook => ({ width, format, wraps: false, hidden: false });

const LOOKS: readonly ColumnLook[] = [look(110, '@'), look(150, DATE), look(90, ''), look(150, DATE)];

/** One slice of a refresh. Nothing is written to Docebo, and no status of a row changes. */
export function refreshStep(work: Work): StepEnd {
  const { place, record, pace } = work;
  const { platform, connected } = place;
  const failed = (problem: Problem): StepEnd => failedStep(record, problem);
  // Only the first slice would know the selection.
  if (record.scope.of !== 'all') return failed({ code: 'input-invalid', what: text('input.some-rows') });
  const began = beginToRead(work);
  if (!began.ok) return failed(began.problem);
  const { sheet, context, reading } = began.begun;
  const { headerRow } = reading.columns;
  const headers = reading.view.cells[headerRow] ?? [];
  if (heldColumns(headers) === null)
    sheet.addColumns({ headerRow, column: headers.length, headers: HELD_HEADERS, looks: LOOKS, colours: [] });
  rememberUsed(platform, sheet, reading.columns);
  const rows = rowsToRefresh(reading, record, context);
  // What is held of a learning plan is no enrollment in a course.
  const isRead = (row: Row): boolean => isNamed(row) && !isPlanRow(row);
  const [named, unnamed] = [rows.filter(isRead), rows.filter((row) => !isRead(row))];
  const listings = listingsOf(connected);
  const { findings, halted } = checkRows(named.map(askingNothing), [], listings, readerAt(pace));
  const at = readMoment(record, context);
  const held = new Map<string, readonly Cell[]>();
  for (const { key } of named) {
    const finding = findings.get(key);
    if (finding) held.set(key, [...heldCells(finding), { wall: at }]);
  }
  for (const { key } of unnamed) held.set(key, [text('held.unclear'), '', '', { wall: at }]);
  const blocked = writeHeld(work, began.begun, held);
  if (blocked) return failed(blocked);
  const rowsLeft = rows.filter(({ key }) => !held.has(key)).length;
  const moved = rowsLeft < rows.length;
  return readEnd(work, { rows: rows.length, rowsLeft, moved, halted, record }, reading);
}

/** When a refresh began, as clocks in the spreadsheet's zone show it: what it writes is of then, or later. */
const readMoment = ({ startedAt }: JobRecord, { offsetHours }: SheetContext): string =>
  wallTime(startedAt, offsetHours(startedAt));

/** The rows that do not show yet what this refresh read. */
export function rowsToRefresh(
  { view, columns, rows }: Reading,
  record: JobRecord,
  context: SheetContext,
): readonly Row[] {
  const at = readMoment(record, context);
  const column = heldColumns(view.cells[columns.headerRow] ?? []);
  if (column === null) return rows;
  return rows.filter(({ index }) => {
    const cell = view.cells[index]?.[column + READ_AT];
    return typeof cell !== 'object' || cell.wall !== at;
  });
}

/** Problems of the cells that name the user and the course, and columns that wait for an answer. */
const isAboutNames = (problem: RowProblem): boolean => {
  switch (problem.code) {
    case 'user-missing':
    case 'course-missing':
    case 'name-is-date':
    case 'name-rounded':
    case 'id-not-whole':
      return true;
    case 'question-open':
      return problem.value === '';
    default:
      return false;
  }
};

/** Whether a row names a user and a course, whatever is wrong with what it asks. */
const isNamed = ({ asked }: Row): boolean => asked.ok || !asked.problems.some(isAboutNames);

/** The row, as if nothing were asked for: it is only looked up. */
const askingNothing = (row: Row): Row => ({
  ...row,
  asked: {
    ok: true,
    action: 'update',
    change: NO_CHANGE,
    values: '',
    dayOnly: new Set(),
  },
});

/** Status, completion date and score as Docebo holds them, or why they are blank. */
function heldCells({ held, problem }: Finding): readonly Cell[] {
  if (held) {
    const { status, completedAt, score } = held;
    return [statusWord(status), completedAt === null ? '' : { wall: completedAt }, score ?? ''];
  }
  const isUnknown = problem?.code === 'user-unknown' || problem?.code === 'course-unknown';
  return [text(held === null ? 'held.none' : isUnknown ? 'held.unknown' : 'held.unclear'), '', ''];
}

/**
 * Writes the cells beside their rows, by the keys of the rows, and looks whether the rows are still there:
 * rows may move between a read and a write. Returns why it could not.
 */
function writeHeld(
  { place }: Work,
  { sheet }: Begun,
  held: ReadonlyMap<string, readonly Cell[]>,
): Problem | null {
  const touched = new Set<number>();
  for (let n = 0; n <= MOST_REWRITES; n += 1) {
    const read = readAt({ ...place, sheet });
    if (!read.ok) return read.problem;
    const { view, columns, rows } = read.reading;
    const column = heldColumns(view.cells[columns.headerRow] ?? []);
    if (column === null) return { code: 'columns-not-adjacent', headers: HELD_HEADERS };
    const wanted = wantedCells(rows, held, touched);
    for (const [row, cells] of wanted)
      if (HELD_HEADERS.every((_, at) => isSame(view.cells[row]?.[column + at], cells[at])))
        wanted.delete(row);
    if (wanted.size === 0) return null;
    const { headerRow } = columns;
    const blocks = rowsAsBlocks(wanted, column);
    sheet.write(blocks.map((each) => ({ ...each, headerRow, headers: HELD_HEADERS, together: true })));
    sheet.flush();
    for (const row of wanted.keys()) touched.add(row);
    if (sheet.isUnchanged([...wanted.keys()], columns)) return null;
  }
  return { code: 'rows-moving', sheet: place.sheet.name };
}

/**
 * What belongs beside the rows that are here now. Nothing if something was written and no such row is here.
 */
function wantedCells(
  rows: readonly Row[],
  held: ReadonlyMap<string, readonly Cell[]>,
  touched: ReadonlySet<number>,
): Map<number, readonly Cell[]> {
  const blank = HELD_HEADERS.map(() => '');
  const wanted = new Map<number, readonly Cell[]>([...touched].map((row) => [row, blank]));
  for (const { index, key } of rows) {
    const cells = held.get(key);
    if (cells) wanted.set(index, cells);
  }
  return wanted;
}

const isSame = (one: Cell = '', other: Cell = ''): boolean =>
  typeof one === 'object' && typeof other === 'object' ? one.wall === other.wall : one === other;
