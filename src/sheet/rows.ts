// The rows of a sheet: what each asks for, its key, and what Rowcall's own cells beside it are worth.
import type { RowProblem } from '../contract';
import { cellText, fold, isBlank } from './cells';
import { dateReader } from './dates';
import { fingerprint } from './fingerprint';
import { identityWithIds, readReceipt } from './receipt';
import { isRowStatus } from './statuses';
import type {
  Asked,
  Cell,
  Columns,
  DateField,
  Ids,
  Receipt,
  Row,
  SheetContext,
  SheetView,
  Typed,
} from './types';
import { readAsked } from './values';

/** Places of Rowcall's cells in its block; the order of `OWN_HEADERS`. */
export const STATUS = 0;
export const DETAILS = 1;
export const RECEIPT = 2;
export const USER_ID = 3;
export const COURSE_ID = 4;

const CHANGING = ['status', 'score', 'completedAt', 'enrolledAt', 'activeFrom', 'activeUntil'] as const;
const DATES: readonly DateField[] = ['completedAt', 'enrolledAt', 'activeFrom', 'activeUntil'];

const FIGURES = /^\d{1,15}$/;

/** An ID as Rowcall writes it: a whole number above 0. `null` for anything else. */
function idOf(cell: Cell | undefined): number | null {
  const text = cellText(cell);
  return FIGURES.test(text) && Number(text) > 0 ? Number(text) : null;
}

/**
 * A name as typed. A column headed "User ID" holds IDs only where it holds figures; a name typed there can be nothing
 * but a name.
 */
const typed = <Form extends string>(cell: Cell | undefined, form: Form): Typed<Form | 'any'> => {
  const text = cellText(cell);
  return { text, form: form === 'id' && !FIGURES.test(text) ? 'any' : form };
};

function idsOf(own: readonly (Cell | undefined)[], receipt: Receipt | null, identity: string): Ids | null {
  if (!receipt) return null;
  const userId = idOf(own[USER_ID]);
  const courseId = idOf(own[COURSE_ID]);
  if (userId === null || courseId === null) return null;
  return receipt.identity === identityWithIds(identity, userId, courseId) ? { userId, courseId } : null;
}

/**
 * The part of the key that says what is asked. The planner's `values` do not tell a day from a day at noon, but the
 * check does: so the key does. Where the cells cannot be understood the texts themselves stand for it, so that
 * correcting any of them makes the row pending again.
 */
const askedText = (asked: Asked, cells: readonly (Cell | undefined)[]): readonly string[] =>
  asked.ok
    ? [asked.values, DATES.filter((field) => asked.dayOnly.has(field)).join()]
    : cells.map((cell) => `${typeof cell} ${cellText(cell)}`);

/**
 * The rows below the header row. A row in which all mapped cells are blank, or no more than check boxes without a tick,
 * is passed over. With a field missing from `columns`, every row says so in its problems.
 *
 * `key` names a row wherever it moves: it is made of the domain, the typed user and course (without regard to case) and
 * what is asked, so that two rows share a key exactly where they ask the same of the same. A status in the sheet counts
 * (`state`) only while the receipt beside it names this key and this status.
 *
 * The work is one pass; each distinct date is read once.
 */
export function readRows(view: SheetView, columns: Columns, context: SheetContext): Row[] {
  const { fields, own, headerRow } = columns;
  const at = (row: readonly Cell[], column: number | undefined) =>
    column === undefined ? undefined : row[column];
  const userColumn = fields.user?.column;
  const courseColumn = fields.course?.column;
  const changing = CHANGING.map((field) => fields[field]?.column);
  const mapped = [userColumn, courseColumn, ...changing].filter(
    (column): column is number => column !== undefined,
  );
  const readDate = dateReader({ locale: view.locale, noon: context.noon });

  const rows: Row[] = [];
  for (let index = headerRow + 1; index < view.cells.length; index += 1) {
    const cells = view.cells[index] ?? [];
    if (mapped.every((column) => cells[column] === false || isBlank(cells[column]))) continue;

    const user = typed(at(cells, userColumn), columns.userForm);
    const course = typed(at(cells, courseColumn), columns.courseForm);
    const problems: RowProblem[] = [];
    if (user.text === '') problems.push({ code: 'user-missing' });
    if (course.text === '') problems.push({ code: 'course-missing' });

    const askedCells = changing.map((column) => at(cells, column));
    const [status, score, completedAt, enrolledAt, activeFrom, activeUntil] = askedCells;
    const asked = readAsked(
      { status, score, completedAt, enrolledAt, activeFrom, activeUntil },
      readDate,
      view.today,
      problems,
    );

    const identity = fingerprint(context.domain, user.form, fold(user.text), course.form, fold(course.text));
    const key = fingerprint(identity, asked.ok ? 'asked' : 'unclear', ...askedText(asked, askedCells));

    const ownCells = cells.slice(own.column, own.column + COURSE_ID + 1);
    const statusText = cellText(ownCells[STATUS]);
    const standing = isRowStatus(statusText) ? statusText : '';
    const receipt = readReceipt(cellText(ownCells[RECEIPT]));
    const counts = standing !== '' && receipt?.key === key && receipt.status === standing;
    rows.push({
      index,
      user,
      course,
      asked,
      key,
      identity,
      status: standing,
      details: cellText(ownCells[DETAILS]),
      receipt,
      state: counts ? standing : 'pending',
      ids: idsOf(ownCells, receipt, identity),
    });
  }
  return rows;
}
