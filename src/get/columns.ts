// The columns of a sheet that holds enrollments as Docebo has them, and the row of one enrollment. Pure.
import type { EnrollmentStatus, Moment } from '../contract';
import type { Listed } from '../docebo';
import { levelWord, OVERBOOKED, snapshotText, statusWord } from '../enrollment';
import { type Cell, inRange, readScore } from '../sheet';

/** What the cells of a column are. */
export type ColumnKind = 'text' | 'date' | 'score' | 'id' | 'status' | 'level' | 'action';

export interface Column {
  readonly header: string;
  readonly kind: ColumnKind;
  /** Pixels. */
  readonly width: number;
}

export const column = (header: string, kind: ColumnKind, width: number): Column => ({ header, kind, width });

/** The headers by which later slices find what they wrote. */
export const COURSE_ID = 'Docebo course ID';
export const USER_ID = 'Docebo user ID';

/**
 * From the left. A check recognises Username, Course code with its ID beside it, the values from Status to
 * Action, and the precondition. It reads nothing from the names, the title and the assignment type, so an
 * edit there asks for nothing.
 */
export const GET_COLUMNS: readonly Column[] = [
  column('Username', 'text', 160),
  column('First name', 'text', 110),
  column('Last name', 'text', 110),
  column('Email', 'text', 180),
  column('Course code', 'text', 110),
  column('Course title', 'text', 200),
  column('Status', 'status', 110),
  column('Completion date', 'date', 150),
  column('Score', 'score', 70),
  column('Enrollment date', 'date', 150),
  column('Active from', 'date', 150),
  column('Active until', 'date', 150),
  column('Level', 'level', 90),
  column('Action', 'action', 110),
  column('Assignment type', 'text', 120),
  column(USER_ID, 'id', 90),
  column(COURSE_ID, 'id', 90),
  column('Only if Docebo holds', 'text', 320),
];

/**
 * Whether clocks in the spreadsheet's zone ever show this moment: they skip an hour where summer time begins.
 */
export type Exists = (wall: Moment) => boolean;

/**
 * A moment of Docebo as a date cell, or as a text that a check reads to the second, if no cell can hold it.
 */
export function dateCell(moment: Moment | null, exists: Exists): Cell {
  if (moment === null) return '';
  return inRange(moment.slice(0, 10)) && exists(moment) ? { wall: moment } : moment;
}

/** A score with decimals goes only by import, which has no word for Overbooked. */
const canSend = (score: number, status: EnrollmentStatus): boolean =>
  readScore(score) === score && (Number.isInteger(score) || status !== OVERBOOKED);

/**
 * The row of one enrollment. A value that a row cannot ask for stays blank: a completion date beside another
 * status than Completed, a validity that ends before it begins, a score with more than two decimals or below
 * 0, or with decimals beside Overbooked. The precondition has it all.
 */
export function rowOf(
  { enrollment, firstName, lastName, email, title, assignment }: Listed,
  exists: Exists,
): readonly Cell[] {
  const { username, courseCode, courseId, userId, level, ...rest } = enrollment;
  const { status, completedAt, score, enrolledAt, activeFrom, activeUntil } = rest;
  const isReversed = activeFrom !== null && activeUntil !== null && activeFrom > activeUntil;
  const date = (moment: Moment | null) => dateCell(moment, exists);
  // A midnight in a date cell is a day, and a check takes its noon: on a day with another moment a text says
  // the time.
  const isOneDay = activeFrom?.slice(0, 10) === activeUntil?.slice(0, 10);
  const validity = (moment: Moment | null) => (isOneDay ? (moment ?? '') : date(moment));
  return [
    username,
    firstName,
    lastName,
    email,
    courseCode,
    title,
    statusWord(status),
    date(status === 2 ? completedAt : null),
    score !== null && canSend(score, status) ? score : '',
    date(enrolledAt),
    isReversed ? '' : validity(activeFrom),
    isReversed ? '' : validity(activeUntil),
    level === null ? '' : levelWord(level),
    '',
    assignment,
    userId,
    courseId,
    snapshotText({ status, completedAt, score, enrolledAt, activeFrom, activeUntil, level }),
  ];
}

/** `Exists` for a zone, from the hours by which its clocks are ahead of UTC at a moment. */
export function existsIn(offsetHours: (ms: number) => number): Exists {
  const DAY_MS = 86_400_000;
  return (wall) => {
    const ms = Date.parse(`${wall.replace(' ', 'T')}Z`);
    const offsets = [offsetHours(ms - DAY_MS), offsetHours(ms + DAY_MS)].map((hours) =>
      Math.round(hours * 3_600_000),
    );
    return offsets.some((offset) => Math.round(offsetHours(ms - offset) * 3_600_000) === offset);
  };
}
