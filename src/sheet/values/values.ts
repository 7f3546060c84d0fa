// Reads what a row asks for: status, score and dates, each checked, and all of them together.

import type { Action, Change, FieldValues, Held, Moment, RowAction, RowProblem } from '../../contract';
import {
  ANYTHING,
  type AskingField,
  type Draft,
  type EnrollmentField,
  type FieldOf,
  HELD_FIELDS,
  type HeldField,
  type MomentField,
  NO_CHANGE,
  NO_END_DAY,
  partsOf,
  readSnapshot,
  type Snapshot,
  setBy,
} from '../../enrollment';
import type { DateReader } from '../dates/dates';
import { cellText, isBlank, shownText } from '../model/cells';
import type { ScoreColumn } from '../model/column-types';
import type { Asked, NamedFields } from '../model/row-types';
import { idIn } from '../model/spelling';
import type { Cell } from '../model/types';
import { readAction, readLevel, readSession } from '../words/action-words';
import { asksForNoEnd, asksToClear } from '../words/clearing';
import { readStatus } from '../words/status-words';
import type { AttendanceReader } from './attendance';
import { changeText, escaped } from './change-text';
import { type DayReader, readField } from './field-values';
import { isOverWhole, scoreIn } from './scores';

/** A field that no cell can clear. */
type Clearable = Extract<RowProblem, { readonly code: 'cannot-clear' }>['field'];

/** A cell of an additional enrollment field. */
export interface FieldCell {
  /** The field's number. */
  readonly field: number;
  readonly cell: Cell | undefined;
  /** The field; `null` if its number is in the header: then the cell is sent as it is typed. */
  readonly known: EnrollmentField | null;
  readonly readDay: DayReader;
}

/** The cells of a row that ask for something; a field without a column is `undefined`. */
export interface AskedCells extends Readonly<Record<AskingField, Cell | undefined>> {
  /** Additional enrollment fields, in ascending order of their numbers. */
  readonly extra: readonly FieldCell[];
}

/** What the cells are read by. */
export interface Reading {
  readonly date: DateReader;
  readonly attendance: AttendanceReader;
  /** The day in the spreadsheet's zone. */
  readonly today: string;
  /** For rows that do not say what is to be done. */
  readonly action: Action;
  /** The tenant, as people write it. */
  readonly domain: string;
  /** How the score column is read; `null` reads each cell separately. */
  readonly score?: ScoreColumn | null;
}

/**
 * What the cells of one row ask for. Blank cells ask for nothing.
 *
 * - A completion date with no status column or a blank status means Completed; with any other status it is a
 *   problem.
 * - A status of Completed with no date is let through, also if the sheet has a completion date column: it
 *   asks for "completed", and Docebo sets the date to the moment of the call. People who type the status and
 *   leave the date blank mean just that, and one who forgot a date sees `Completed` without a day in the
 *   details before anything is sent.
 * - A completion may be today but not later; `today` is the day in the spreadsheet's zone.
 * - Dates are compared as they would be sent, noon for a day without a time.
 * - A recertification is a completion of a day: without one nobody can tell the two apart. Docebo keeps none
 *   if a session is named.
 * - A row that is sent only while Docebo holds certain values puts back what was there: its moments are taken
 *   to the second, midnight and the future included.
 *
 * `problems` collects everything that is wrong in these cells. With nothing wrong and nothing asked of an
 * update, the problem is `nothing-asked`.
 */
export function readAsked(cells: AskedCells, reading: Reading): Asked {
  const problems: RowProblem[] = [];
  const dayOnly = new Set<MomentField>();
  const action = actionOf(cells.action, problems) ?? reading.action;
  const precondition = preconditionOf(cells.precondition, reading.domain, problems);
  if (action === 'unenroll') {
    const values = `unenroll${precondition.text}`;
    return problems.length > 0
      ? { ok: false, problems }
      : { ok: true, action, change: NO_CHANGE, values, dayOnly, ...precondition.held };
  }

  const row: RowReading = { ...reading, cells, precondition, problems, dayOnly };
  const asked = valuesOf(row);
  const { session, attendance } = classroomOf(row);
  const { fields, named } = fieldsOf(cells.extra, problems);
  if (action === 'recertify' && problems.length === 0) {
    if (asked.status !== 2 || asked.completedAt === null) problems.push({ code: 'recertify-without-date' });
    if (session !== null) problems.push({ code: 'recertify-with-session' });
  }

  if (action === 'leave-session' && isBlank(cells.session)) problems.push({ code: 'leave-session' });

  if (problems.length > 0) return { ok: false, problems };
  const sessionId = session === null ? null : idIn(session);
  // Who leaves a session is asked for nothing else.
  const change: Change =
    action === 'leave-session' ? { ...NO_CHANGE, sessionId } : { ...asked, sessionId, fields, attendance };
  const asksSomething =
    action !== 'update' || session !== null || Object.values(change).some((value) => value !== null);
  if (!asksSomething) return { ok: false, problems: [{ code: 'nothing-asked' }] };
  const operation = action === 'update' ? '' : `|${action}`;
  const sessionText = session === null || sessionId !== null ? '' : `|session ${escaped(session)}`;
  return {
    ok: true,
    action,
    change,
    values: `${changeText(change)}${operation}${sessionText}${precondition.text}`,
    dayOnly,
    ...(session === null ? {} : { session }),
    ...(named.size > 0 ? { named } : {}),
    ...precondition.held,
  };
}

/** The cells of one row while they are read. */
interface RowReading extends Reading {
  readonly cells: AskedCells;
  readonly precondition: Precondition;
  /** Everything that is wrong in the cells. */
  readonly problems: RowProblem[];
  readonly dayOnly: Set<MomentField>;
}

/** What Docebo must hold for the row to be sent. */
interface Precondition {
  readonly given: boolean;
  /** Empty if none is given, or it cannot be read. */
  readonly held: { readonly precondition?: Snapshot };
  /** Its part of the text that tells changes apart. */
  readonly text: string;
}

/** A value by its cell; `null` for a blank one, and for one that cannot be read, which is a problem. */
function readCell<T>(
  cell: Cell | undefined,
  by: (cell: Cell) => T | null,
  problems: RowProblem[],
  problem: (value: string) => RowProblem,
): T | null {
  if (cell === undefined || isBlank(cell)) return null;
  const value = by(cell);
  if (value === null) problems.push(problem(shownText(cell)));
  return value;
}

const actionOf = (cell: Cell | undefined, problems: RowProblem[]): RowAction | null =>
  readCell(cell, readAction, problems, (value) => ({ code: 'action-unreadable', value }));

/**
 * A row that names another tenant than `here` is about people and courses that have these IDs there, and is
 * not sent.
 */
function preconditionOf(cell: Cell | undefined, here: string, problems: RowProblem[]): Precondition {
  if (isBlank(cell)) return { given: false, held: {}, text: '' };
  const typed = cellText(cell);
  const { said, domain } = partsOf(typed);
  if (domain !== null && domain !== here) problems.push({ code: 'other-tenant', domain });
  if (said === ANYTHING) return { given: false, held: {}, text: `|${typed}` };
  const precondition = readSnapshot(said);
  if (precondition === undefined) problems.push({ code: 'precondition-unreadable', value: typed });
  return { given: true, held: precondition === undefined ? {} : { precondition }, text: `|${typed}` };
}

/** What the cells ask of the fields that Docebo's listings report, in the order of the table. */
function valuesOf(row: RowReading): Pick<Change, HeldField> {
  const { cells, problems } = row;
  const asked: Draft<Partial<Held>> = {};
  for (const field of HELD_FIELDS) {
    setBy(asked, field, {
      status: (name) =>
        readCell(cells[name], readStatus, problems, (value) => ({ code: 'status-unreadable', value })) ??
        undefined,
      moment: (name) => momentOf(row, name),
      score: (name) => scoreOf(row, name),
      level: (name) =>
        readCell(cells[name], readLevel, problems, (value) => ({ code: 'level-unreadable', value })),
      text: (name) => (isBlank(cells[name]) || mustStay(row, name) ? null : cellText(cells[name])),
    });
    if (field === 'completedAt') settleCompletion(row, asked);
    if (field === 'activeUntil') checkValidity(row, asked);
  }
  return { ...NO_CHANGE, ...asked };
}

/** Whether the cell asks to clear the field, which the API is not known to do: that is a problem. */
function mustStay({ cells, problems }: RowReading, field: Clearable): boolean {
  const cell = cells[field];
  if (!asksToClear(cell)) return false;
  problems.push({ code: 'cannot-clear', field, value: shownText(cell) });
  return true;
}

function momentOf(row: RowReading, field: MomentField): Moment | null {
  const { problems } = row;
  const cell = row.cells[field];
  if (cell === undefined || isBlank(cell)) return null;
  const text = cellText(cell);
  if (row.precondition.given && EXACT.test(text)) return text;
  if (field !== 'completedAt' && mustStay(row, field)) return null;
  const result = row.date(field === 'activeUntil' && asksForNoEnd(cell) ? NO_END_DAY : cell, field);
  if (!result.ok) {
    problems.push(result.problem);
    return null;
  }
  if (!result.timeGiven) row.dayOnly.add(field);
  return result.moment;
}

/** Status and day of completion depend on each other: a day without a status means Completed. */
function settleCompletion(row: RowReading, asked: Draft<Partial<Held>>): void {
  const { cells, problems, today } = row;
  const { status, completedAt } = asked;
  if (completedAt == null) return;
  const date = shownText(cells.completedAt);
  if (completedAt.slice(0, 10) > today && !isHeldBefore(row, completedAt))
    problems.push({ code: 'date-in-future', value: date, today });
  if (isBlank(cells.status)) asked.status = 2;
  else if (status !== undefined && status !== 2)
    problems.push({ code: 'date-without-completed', status: cellText(cells.status), date });
}

/**
 * Whether a completion is what was there: as an undo writes it, as a text to the second, or the day that
 * Docebo must hold.
 */
function isHeldBefore({ cells, precondition: { given, held } }: RowReading, at: Moment): boolean {
  const cell = cells.completedAt;
  if (given && typeof cell === 'string' && EXACT.test(cell)) return true;
  return held.precondition?.completedAt?.slice(0, 10) === at.slice(0, 10);
}

/** An enrollment cannot be active until before it is active. */
function checkValidity({ cells, problems }: RowReading, { activeFrom, activeUntil }: Partial<Held>): void {
  if (activeFrom == null || activeUntil == null || activeFrom <= activeUntil) return;
  problems.push({
    code: 'dates-reversed',
    from: shownText(cells.activeFrom),
    until: shownText(cells.activeUntil),
  });
}

/** The session, by what names it, and what is recorded of it. */
function classroomOf({ cells, problems, attendance: read }: RowReading) {
  const session = sessionOf(cells.session, problems);
  const attendance = read(cells, problems);
  if (attendance !== null && session === null && problems.length === 0)
    problems.push({ code: 'attendance-without-session' });
  return { session, attendance };
}

const sessionOf = (cell: Cell | undefined, problems: RowProblem[]): string | null =>
  readCell(cell, readSession, problems, (value) => ({ code: 'session-unreadable', value }));

/** The additional fields that are asked for. */
function fieldsOf(
  cells: readonly FieldCell[],
  problems: RowProblem[],
): { readonly fields: FieldValues | null; readonly named: NamedFields } {
  const given: (readonly [number, string])[] = [];
  const named = new Map<number, { title: string; value: string }>();
  for (const { field, cell, known, readDay } of cells) {
    if (cell === undefined || isBlank(cell)) continue;
    if (known === null) {
      given.push([field, cellText(cell)]);
      continue;
    }
    const read = readField(known, cell, readDay);
    if (!read.ok) {
      problems.push(read.problem);
      continue;
    }
    given.push([field, read.value]);
    named.set(field, { title: known.title, value: read.shown });
  }
  return { fields: given.length > 0 ? given : null, named };
}

function scoreOf(row: RowReading, field: FieldOf<'score'>): number | null {
  const { problems } = row;
  const cell = row.cells[field];
  if (cell === undefined || isBlank(cell) || mustStay(row, field)) return null;
  const read = scoreIn(cell, row.score ?? null);
  const value = shownText(cell);
  switch (read.kind) {
    case 'score':
      return read.score;
    case 'open':
      problems.push({ code: 'question-open', question: read.question, header: read.header, value });
      return null;
    case 'unreadable':
      problems.push({ code: 'score-unreadable', value, ...(isOverWhole(value) ? { percent: true } : {}) });
      return null;
  }
}

/** A moment to the second, as Docebo gives it. */
const EXACT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;
