// Attendance and evaluation in a session: what the cells of a row ask to be recorded.
import type { Attendance, RowProblem } from '../../contract';
import { type DateOptions, dateReader } from '../dates/dates';
import { localeColumn } from '../dates/day-order';
import { cellText, isBlank, shownText } from '../model/cells';
import { foldHeader } from '../model/fold';
import type { Cell } from '../model/types';
import { asksToClear } from '../words/clearing';
import { readVerdict } from '../words/status-words';
import { readScore } from './scores';

/** The cells of a row about its session; a field without a column is `undefined`. */
type AttendanceCells = Readonly<Record<keyof Attendance, Cell | undefined>>;

/** What a cell says about whether somebody was there: at all of the session, at none of it, or at a part. */
type Presence = 'present' | 'absent' | 'partial';

const PARTIAL = new Set(
  (
    'partial|partially|partly|in part|teilweise|zum teil|partiel|partielle|partiellement|en partie|parcial|parcialmente|' +
    'en parte|em parte|parziale|parzialmente|in parte|gedeeltelijk|deels|一部|一部出席|部分的'
  )
    .split('|')
    .map(foldHeader),
);

/** `2 of 3`, `1/2`: so many events of so many. */
const SHARE = /^(\d{1,3})\s*(?:\/|of|out of|von|de|di|su|sur|van)\s*(\d{1,3})$/i;

/** Under Attendance a lone X, a P and an A have one meaning. */
const LETTERS: ReadonlyMap<string, Presence> = new Map([
  ['x', 'present'],
  ['×', 'present'],
  ['p', 'present'],
  ['a', 'absent'],
]);

/** `null` if a cell says nothing of it. */
export function readPresence(cell: Cell): Presence | null {
  const text = cellText(cell);
  const [, some, all] = SHARE.exec(text) ?? [];
  if (some !== undefined && all !== undefined && Number(all) > 0 && Number(some) <= Number(all))
    return some === '0' ? 'absent' : Number(some) === Number(all) ? 'present' : 'partial';
  if (PARTIAL.has(foldHeader(text))) return 'partial';
  const letter = LETTERS.get(text.toLowerCase());
  if (letter) return letter;
  const verdict = readVerdict(cell);
  return verdict && verdict.kind !== 'booking' ? (verdict.done ? 'present' : 'absent') : null;
}

/**
 * Whether somebody passed: Passed or Failed, Yes or No, a tick; `null` if a cell says neither: who was there
 * has not passed yet, and who was absent has not failed.
 */
export function readPassed(cell: Cell): boolean | null {
  const text = cellText(cell).toLowerCase();
  if (text === 'p' || text === 'f') return text === 'p';
  const verdict = readVerdict(cell);
  return verdict?.kind === 'ticks' || verdict?.kind === 'pass-fail' ? verdict.done : null;
}

/**
 * A score of an evaluation: a number from 0 with at most two decimals. One between 0 and 1 may be a share
 * instead, and is none.
 */
const readEvaluation = (cell: Cell): number | null => {
  const score = readScore(cell);
  return score === null || (score > 0 && score < 1) ? null : score;
};

/** Reads days that have one meaning only: a date, or a text whose figures can be in no other order. */
function certainDay(options: DateOptions): (cell: Cell) => string | null {
  const column = { ...localeColumn(options.locale), order: null, dots: null };
  const read = dateReader({ ...options, columns: { activeFrom: column } });
  return (cell) => {
    const result = read(cell, 'activeFrom');
    return result.ok ? result.moment.slice(0, 10) : null;
  };
}

/** Reads what the cells of a row ask; adds to `problems` what is wrong; `null` if they ask nothing. */
export type AttendanceReader = (cells: AttendanceCells, problems: RowProblem[]) => Attendance | null;

export function attendanceReader(options: DateOptions): AttendanceReader {
  const { today } = options;
  const readDay = certainDay(options);
  return (cells, problems) => {
    const of = <T>(cell: Cell | undefined, by: (cell: Cell, value: string) => T | RowProblem): T | null => {
      if (cell === undefined || isBlank(cell)) return null;
      const read = by(cell, shownText(cell));
      if (typeof read !== 'object' || read === null || !('code' in read)) return read;
      problems.push(read);
      return null;
    };
    const attendance: Attendance = {
      present: of<true>(cells.present, presenceOf),
      passed: of<boolean>(
        cells.passed,
        (cell, value) => readPassed(cell) ?? { code: 'passed-unreadable', value },
      ),
      evaluationScore: of<number>(
        cells.evaluationScore,
        (cell, value) =>
          readEvaluation(cell) ?? { code: 'evaluation-unreadable', field: 'evaluationScore', value },
      ),
      evaluationDate: of<string>(cells.evaluationDate, (cell, value) => {
        const day = readDay(cell);
        if (day === null) return { code: 'evaluation-unreadable', field: 'evaluationDate', value };
        return day > today ? { code: 'evaluation-in-future', value, today } : day;
      }),
      evaluationText: of<string>(cells.evaluationText, (cell, value) => {
        // Elsewhere it asks to clear: recorded as a text it would stay.
        if (asksToClear(cell)) return { code: 'cannot-clear', field: 'evaluationText', value };
        return typeof cell === 'object' || typeof cell === 'boolean'
          ? { code: 'evaluation-unreadable', field: 'evaluationText', value }
          : cellText(cell);
      }),
    };
    return Object.values(attendance).some((value) => value !== null) ? attendance : null;
  };
}

function presenceOf(cell: Cell, value: string): true | RowProblem {
  switch (readPresence(cell)) {
    case 'present':
      return true;
    case 'absent':
      return { code: 'attendance-absent', value, partial: false };
    case 'partial':
      return { code: 'attendance-absent', value, partial: true };
    case null:
      return { code: 'attendance-unreadable', value };
  }
}

/** The fields that only a sheet with sessions has: without one, such a column says who completed. */
export const SESSION_FIELDS = [
  'present',
  'passed',
  'evaluationScore',
  'evaluationDate',
  'evaluationText',
] as const satisfies readonly (keyof Attendance)[];
