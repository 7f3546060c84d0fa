// What a row asks for: status, score and dates, each checked, and all of them together.

import type { Action, Change, EnrollmentLevel, FieldValues, Moment, RowProblem } from '../contract';
import {
  type AskingField,
  askedOf,
  CHANGE_FIELDS,
  type EnrollmentField,
  type MomentField,
  NO_CHANGE,
  NO_END_DAY,
  readSnapshot,
  type Snapshot,
} from '../enrollment';
import type { AttendanceReader } from './attendance';
import { cellText, isBlank, shownText } from './cells';
import { asksForNoEnd, asksToClear } from './clearing';
import type { DateReader } from './dates';
import { type DayReader, readField } from './field-values';
import { foldHeader } from './fold';
import { scoreIn } from './scores';

import { readStatus } from './status-words';
import type { Asked, Cell, NamedFields, ScoreColumn } from './types';

/** In every language in which Rowcall names them: test/texts/languages.test.ts reads each back. */
const ACTION_NAMES: readonly (readonly [Action, string])[] = [
  ['update', 'update|change|set|aktualisieren|actualizar|mettre à jour|aggiorna|atualizar|更新'],
  ['enroll', 'enroll|enrol|add|einschreiben|inscribir|inscrire|iscrivi|inscrever|登録'],
  [
    'enroll-if-missing',
    'enroll if missing|enrol if missing|enroll or update|enrol or update|upsert|fehlende einschreiben|' +
      'inscribir si falta|inscrire si absent|iscrivi se mancante|inscrever se faltar|未登録なら登録',
  ],
  [
    'recertify',
    'recertify|re certify|recertification|record as recertification|rezertifizieren|recertificar|recertifier|' +
      'ricertifica|再認定',
  ],
  [
    'unenroll',
    'unenroll|unenrol|un enroll|un enrol|remove|delete|austragen|dar de baja|désinscrire|disiscrivi|' +
      'cancelar inscrição|登録解除',
  ],
];

const LEVEL_NAMES: readonly (readonly [EnrollmentLevel, string])[] = [
  [3, '3|learner|student|lernender|lernende|alumno|alumna|apprenant|apprenante|discente|aluno|aluna|受講者'],
  [4, '4|tutor|tutora|tuteur|tutrice|チューター'],
  [6, '6|instructor|instructora|kursleiter|kursleiterin|instructeur|instructrice|istruttore|instrutor|講師'],
];

const namedIn = <T>(names: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(
    names.flatMap(([value, words]) => words.split('|').map((word) => [foldHeader(word), value] as const)),
  );

const ACTIONS = namedIn(ACTION_NAMES);
const LEVELS = namedIn(LEVEL_NAMES);

/**
 * What is to be done (`Update`, `Enroll`, `Enroll if missing`, `Unenroll`, `Recertify`), whatever its case;
 * `null` for anything else.
 */
export const readAction = (cell: Cell): Action | null => ACTIONS.get(foldHeader(cellText(cell))) ?? null;

/** Words for taking somebody out of a session and leaving them in the course: folded, as they are read. */
const LEAVES_SESSION: ReadonlySet<string> = new Set(
  (
    'leave session|leave the session|unenroll from session|unenroll from the session|unenrol from session|remove from session|' +
    'aus session austragen|session verlassen|sitzung verlassen|dejar la sesión|salir de la sesión|quitter la session|' +
    'désinscrire de la session|lascia la sessione|disiscrivi dalla sessione|sair da sessão|deixar a sessão|セッションから外す|セッション登録解除'
  )
    .split('|')
    .map(foldHeader),
);

/**
 * Whether an action takes somebody out of a session alone. No call of Rowcall does: which says so, and does
 * not leave people to try the action that takes them out of the course.
 */
export const leavesSession = (cell: Cell | undefined): boolean =>
  cell !== undefined && LEAVES_SESSION.has(foldHeader(cellText(cell)));

/** A level by its name or its number in Docebo; `null` for anything else. */
export const readLevel = (cell: Cell): EnrollmentLevel | null =>
  LEVELS.get(foldHeader(cellText(cell))) ?? null;

/** What names a session: its ID, its code or its name; `null` for a date or a tick. */
export const readSession = (cell: Cell): string | null =>
  typeof cell === 'string' || typeof cell === 'number' ? cellText(cell) : null;

/** The ID that a text is; `null` for anything else. */
const idIn = (text: string): number | null =>
  /^\d{1,15}$/.test(text) && Number(text) > 0 ? Number(text) : null;

/** A cell of an additional enrollment field. */
export interface FieldCell {
  /** The field's number. */
  readonly field: number;
  readonly cell: Cell | undefined;
  /** The field; `null` where its number is in the header: then the cell is sent as it is typed. */
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
  /** How the score column is read; `null` reads each cell separately. */
  readonly score?: ScoreColumn | null;
}

/**
 * A change as canonical text: two changes are equal exactly where their texts are. The planner groups by it.
 */
export const changeText = (change: Change): string =>
  CHANGE_FIELDS.flatMap((field) => {
    switch (field) {
      case 'fields':
        return (change.fields ?? []).flat();
      case 'attendance':
        return askedOf(change.attendance).map(({ name }) => `${name} ${change.attendance?.[name] ?? ''}`);
      default:
        return [change[field] ?? ''];
    }
  }).join('|');

/**
 * What the cells of one row ask for. Blank cells ask for nothing.
 *
 * - A completion date with no status column or a blank status means Completed; with any other status it is a
 *   problem.
 * - A status of Completed with no date is let through, also where the sheet has a completion date column: it
 *   asks for "completed", and Docebo sets the date to the moment of the call. People who type the status and
 *   leave the date blank mean just that, and one who forgot a date sees `Completed` without a day in the
 *   details before anything is sent.
 * - A completion may be today but not later; `today` is the day in the spreadsheet's zone.
 * - Dates are compared as they would be sent, noon for a day without a time.
 * - A recertification is a completion of a day: without one nobody can tell the two apart. Docebo keeps none
 *   where a session is named.
 * - A row that is sent only while Docebo holds certain values puts back what was there: its moments are taken
 *   to the second, midnight and the future included.
 *
 * `problems` collects everything that is wrong in these cells. With nothing wrong and nothing asked of an
 * update, the problem is `nothing-asked`.
 */
export function readAsked(
  cells: AskedCells,
  { date: readDate, attendance: readAttendance, today, action: usual, score: scoring = null }: Reading,
): Asked {
  const problems: RowProblem[] = [];
  const dayOnly = new Set<MomentField>();

  const read = <T>(
    cell: Cell | undefined,
    by: (cell: Cell) => T | null,
    problem: (value: string) => RowProblem,
  ) => {
    if (cell === undefined || isBlank(cell)) return null;
    const value = by(cell);
    if (value === null) problems.push(problem(shownText(cell)));
    return value;
  };

  const action =
    read(cells.action, readAction, (value) =>
      leavesSession(cells.action) ? { code: 'leave-session' } : { code: 'action-unreadable', value },
    ) ?? usual;
  const exact = !isBlank(cells.precondition);
  let precondition: Snapshot | undefined;
  if (exact) {
    precondition = readSnapshot(cellText(cells.precondition));
    if (precondition === undefined)
      problems.push({ code: 'precondition-unreadable', value: cellText(cells.precondition) });
  }
  const withPrecondition = precondition === undefined ? {} : { precondition };
  const preconditionText = exact ? `|${cellText(cells.precondition)}` : '';
  if (action === 'unenroll') {
    if (problems.length > 0) return { ok: false, problems };
    return {
      ok: true,
      action,
      change: NO_CHANGE,
      values: `unenroll${preconditionText}`,
      dayOnly,
      ...withPrecondition,
    };
  }

  const date = (field: MomentField): Moment | null => {
    const cell = cells[field];
    if (cell === undefined || isBlank(cell)) return null;
    const text = cellText(cell);
    if (exact && EXACT.test(text)) return text;
    if (field !== 'completedAt' && asksToClear(cell)) {
      problems.push({ code: 'cannot-clear', field, value: shownText(cell) });
      return null;
    }
    const result = readDate(field === 'activeUntil' && asksForNoEnd(cell) ? NO_END_DAY : cell, field);
    if (!result.ok) {
      problems.push(result.problem);
      return null;
    }
    if (!result.timeGiven) dayOnly.add(field);
    return result.moment;
  };

  /**
   * Whether a completion is what was there: as an undo writes it, as a text to the second, or the day that
   * Docebo must hold.
   */
  const isHeldBefore = (cell: Cell | undefined, at: Moment): boolean =>
    exact &&
    ((typeof cell === 'string' && EXACT.test(cell)) ||
      precondition?.completedAt?.slice(0, 10) === at.slice(0, 10));

  let status = read(cells.status, readStatus, (value) => ({ code: 'status-unreadable', value }));
  const completedAt = date('completedAt');
  if (completedAt !== null) {
    if (completedAt.slice(0, 10) > today && !isHeldBefore(cells.completedAt, completedAt)) {
      problems.push({ code: 'date-in-future', value: shownText(cells.completedAt), today });
    }
    if (isBlank(cells.status)) status = 2;
    else if (status !== null && status !== 2) {
      problems.push({
        code: 'date-without-completed',
        status: cellText(cells.status),
        date: shownText(cells.completedAt),
      });
    }
  }

  const score = scoreOf(cells.score, scoring, problems);
  const enrolledAt = date('enrolledAt');
  const activeFrom = date('activeFrom');
  const activeUntil = date('activeUntil');
  if (activeFrom !== null && activeUntil !== null && activeFrom > activeUntil) {
    problems.push({
      code: 'dates-reversed',
      from: shownText(cells.activeFrom),
      until: shownText(cells.activeUntil),
    });
  }
  const level = read(cells.level, readLevel, (value) => ({ code: 'level-unreadable', value }));
  const session = read(cells.session, readSession, (value) => ({ code: 'session-unreadable', value }));
  const attendance = readAttendance(cells, problems);
  if (attendance !== null && session === null && problems.length === 0)
    problems.push({ code: 'attendance-without-session' });
  const { fields, named } = fieldsOf(cells.extra, problems);
  if (action === 'recertify' && problems.length === 0) {
    if (status !== 2 || completedAt === null) problems.push({ code: 'recertify-without-date' });
    if (session !== null) problems.push({ code: 'recertify-with-session' });
  }

  if (problems.length > 0) return { ok: false, problems };
  const change: Change = {
    status,
    completedAt,
    score,
    enrolledAt,
    activeFrom,
    activeUntil,
    level,
    sessionId: session === null ? null : idIn(session),
    fields,
    attendance,
  };
  const asksSomething =
    action !== 'update' || session !== null || Object.values(change).some((value) => value !== null);
  if (!asksSomething) return { ok: false, problems: [{ code: 'nothing-asked' }] };
  const operation = action === 'update' ? '' : `|${action}`;
  const sessionText = session === null || change.sessionId !== null ? '' : `|session ${session}`;
  return {
    ok: true,
    action,
    change,
    values: `${changeText(change)}${operation}${sessionText}${preconditionText}`,
    dayOnly,
    ...(session === null ? {} : { session }),
    ...(named.size > 0 ? { named } : {}),
    ...withPrecondition,
  };
}

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

function scoreOf(cell: Cell | undefined, column: ScoreColumn | null, problems: RowProblem[]): number | null {
  if (cell === undefined || isBlank(cell)) return null;
  if (asksToClear(cell)) {
    problems.push({ code: 'cannot-clear', field: 'score', value: shownText(cell) });
    return null;
  }
  const read = scoreIn(cell, column);
  const value = shownText(cell);
  switch (read.kind) {
    case 'score':
      return read.score;
    case 'open':
      problems.push({ code: 'question-open', question: read.question, header: read.header, value });
      return null;
    case 'unreadable':
      problems.push({ code: 'score-unreadable', value });
      return null;
  }
}

/** A moment to the second, as Docebo gives it. */
const EXACT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;
