// The rows of a sheet: what each asks for, its key, and whether Rowcall's cells beside it still count.
import type { FieldName, RowProblem } from '../../contract';
import { COLUMN_FIELDS, FIELDS, HELD_FIELDS, type Kind } from '../../enrollment';
import { planProblem, withPlan } from '../columns/learning-plans';
import { inPlace, sections } from '../layout/sections';
import { cellText, fold, isBlank } from '../model/cells';
import type { Columns, CourseForm, UserForm } from '../model/column-types';
import { attemptsIn } from '../model/delivery';
import type { Asked, Ids, Receipt, Row } from '../model/row-types';
import type { Cell, SheetContext, SheetView } from '../model/types';
import { fingerprint } from '../status/fingerprint';
import { COURSE_ID, DETAILS, RECEIPT, STATUS, USER_ID } from '../status/own-columns';
import { identityWithIds, readReceipt } from '../status/receipt';
import { readRowStatus } from '../status/status-names';
import { SESSION_FIELDS } from '../values/attendance';
import { type Named, readName } from '../values/typed';
import { columnOf, understanding } from './understanding';

const FIGURES = /^\d{1,15}$/;

/** An ID: a whole number above 0, or such figures as text. `null` for anything else. */
function idOf(cell: Cell | undefined): number | null {
  const id = typeof cell === 'number' ? cell : FIGURES.test(cellText(cell)) ? +cellText(cell) : 0;
  return id > 0 && id % 1 === 0 ? id : null;
}

function idsOf(
  user: Cell | undefined,
  course: Cell | undefined,
  receipt: Receipt,
  identity: string,
): Ids | null {
  const userId = idOf(user);
  const courseId = idOf(course);
  if (userId === null || courseId === null) return null;
  return receipt.identity === identityWithIds(identity, userId, courseId) ? { userId, courseId } : null;
}

/** Whether any mapped cell of a row holds more than a check box without a tick. */
function saysSomething(cells: readonly Cell[], mapped: readonly number[]): boolean {
  for (const column of mapped) {
    const cell = cells[column];
    if (cell !== false && !isBlank(cell)) return true;
  }
  return false;
}

/** Whether the values of each kind are words that are chosen from a list. */
const IS_CHOSEN: Readonly<Record<Kind, boolean>> = {
  status: true,
  moment: false,
  score: false,
  level: true,
  text: true,
};

/** Fields that are filled down to the end of a sheet before there are any people: they do not make a row. */
const PREFILLED: readonly FieldName[] = [
  ...HELD_FIELDS.filter((name) => IS_CHOSEN[FIELDS[name].kind]),
  'action',
  'session',
  ...SESSION_FIELDS,
];

/**
 * What is wrong with the names goes before what is wrong with the rest; asking nothing of nobody is no news.
 */
function withNames(asked: Asked, user: Named<UserForm>, course: Named<CourseForm>): Asked {
  const problems: RowProblem[] = [];
  if (user.typed.text === '') problems.push({ code: 'user-missing' });
  if (user.problem) problems.push(user.problem);
  if (course.typed.text === '') problems.push({ code: 'course-missing' });
  if (course.problem) problems.push(course.problem);
  const both = planProblem(course);
  if (both) problems.push(both);
  if (problems.length === 0) return asked;
  const others = asked.ok ? [] : asked.problems.filter((problem) => problem.code !== 'nothing-asked');
  // If it is open which column names them, that comes before a blank in the one that is looked at.
  const isHeld = (problem: RowProblem) => problem.code === 'question-open' && problem.value === '';
  return {
    ok: false,
    problems: [...others.filter(isHeld), ...problems, ...others.filter((problem) => !isHeld(problem))],
  };
}

/**
 * Names what a row is about. A user's name in another case is the same name to Docebo; a course code in
 * another case may be another course.
 */
function identityOf(origin: string, user: Named<UserForm>, course: Named<CourseForm>): string {
  const code = (text: string) => text.normalize('NFC');
  const also = [
    ...(user.also ? ['user', user.also.form, fold(user.also.text)] : []),
    ...(course.also ? ['course', course.also.form, code(course.also.text)] : []),
  ];
  const { typed } = user;
  return fingerprint(
    origin,
    typed.form,
    fold(typed.text),
    course.typed.form,
    code(course.typed.text),
    ...also,
  );
}

/**
 * What is asked, with the session that a check found for this row: its ID is in the receipt. `null` if the
 * session has still to be found.
 */
function withSession(asked: Asked, receipt: Receipt | null): Asked | null {
  if (!asked.ok || asked.session === undefined) return asked;
  const sessionId = attemptsIn(receipt).sessionId ?? asked.change.sessionId;
  return sessionId === null ? null : { ...asked, change: { ...asked.change, sessionId } };
}

/** The person's columns that say what a row asks. */
function mappedColumns(columns: Columns): readonly number[] {
  return [
    ...COLUMN_FIELDS.map((field) => columnOf(columns, field)).filter((column) => column >= 0),
    ...columns.extra.map(({ column }) => column),
    ...[columns.also.user, columns.also.course].flatMap((also) => also?.column ?? []),
  ];
}

/**
 * The columns that a row's key and its state hang on, ascending: those that say what it asks, or speak
 * against it, its status and its receipt.
 */
export function usedColumns(columns: Columns): readonly number[] {
  const { column } = columns.own;
  const against = columns.verdicts.map((verdict) => verdict.column);
  const used = new Set([...mappedColumns(columns), ...against, column + STATUS, column + RECEIPT]);
  return [...used].sort((a, b) => a - b);
}

/**
 * The rows below the header row. A row in which all mapped cells are blank, or no more than check boxes
 * without a tick or a prefilled status, is passed over, and so is one that holds headers (`sections`). With a
 * field missing from `columns`, every row says so in its problems.
 *
 * `key` names a row wherever it moves: it is made of the tenant, the typed user (without regard to case) and
 * course and what is asked, so that two rows share a key exactly if they ask the same of the same. A
 * status in the sheet counts (`state`) only while the receipt beside it names this key and this status.
 *
 * The work is one pass over the cells; each distinct date is read once. `only`: the rows (from 0) that are
 * wanted; `null` for all.
 */
export function readRows(
  view: SheetView,
  columns: Columns,
  context: SheetContext,
  only: ReadonlySet<number> | null = null,
): Row[] {
  const { own, headerRow } = columns;
  const userColumn = columnOf(columns, 'user');
  const courseColumn = columnOf(columns, 'course');
  const prefilled = PREFILLED.map((field) => columnOf(columns, field));
  const weak = [columns.also.user, columns.also.course].flatMap((also) => (also?.weak ? [also.column] : []));
  const mapped = mappedColumns(columns).filter((column) => ![...prefilled, ...weak].includes(column));
  const understand = understanding(view, columns, context);
  const placeOf = sections(columns);

  const rows: Row[] = [];
  for (let index = headerRow + 1; index < view.cells.length; index += 1) {
    const cells = view.cells[index] ?? [];
    const place = placeOf(cells, index);
    if (place.kind === 'headers' || only?.has(index) === false || !saysSomething(cells, mapped)) continue;

    const user = readName<UserForm>(cells, userColumn, columns.userForm, columns.also.user, 'name', 'user');
    const course = readName<CourseForm>(
      cells,
      courseColumn,
      columns.courseForm,
      columns.also.course,
      'code',
      'course',
    );
    const { asked: meant, keyText } = understand(cells);
    const asked = inPlace(meant, place);
    const identity = identityOf(context.origin, user, course);
    const key = fingerprint(identity, asked === meant ? keyText : `${keyText} elsewhere`);

    const snapshot = cellText(cells[own.column + STATUS]);
    const receipt = readReceipt(cellText(cells[own.column + RECEIPT]));
    const ownStatus = readRowStatus(snapshot) ?? '';
    const fits = receipt?.key === key;
    const found = withSession(asked, fits ? receipt : null);
    // Without its session nothing of the row could be sent.
    const isLacking = found === null && ownStatus === 'Ready';
    const counts = ownStatus !== '' && fits && receipt.status === ownStatus && !isLacking;
    rows.push({
      index,
      user: user.typed,
      course: course.typed,
      ...(user.also ? { userAlso: user.also } : {}),
      ...(course.also ? { courseAlso: course.also } : {}),
      asked: withNames(withPlan(found ?? asked, course), user, course),
      key,
      identity,
      status: ownStatus,
      details: cellText(cells[own.column + DETAILS]),
      receipt,
      state: counts ? ownStatus : 'pending',
      ids: receipt && idsOf(cells[own.column + USER_ID], cells[own.column + COURSE_ID], receipt, identity),
    });
  }
  return rows;
}
