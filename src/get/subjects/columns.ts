// The columns of a sheet of enrollments got from Docebo, and the row of one enrollment. Pure.
import type { EnrollmentStatus, Moment } from '../../contract';
import type { Listed } from '../../docebo';
import {
  FIELDS,
  HELD_FIELDS,
  type HeldField,
  type Kind,
  OVERBOOKED,
  snapshotText,
  valueBy,
} from '../../enrollment';
import { type Cell, inRange, readScore } from '../../sheet';
import type { HeaderName, SheetWords } from '../../words';
import type { TableColumn } from '../../work';
import { type ColumnKind, dropdownOf } from './looks';

export interface Column {
  readonly header: string;
  readonly kind: ColumnKind;
  /** Pixels. */
  readonly width: number;
  /** What can be chosen in its cells; `null` for a column without a dropdown. */
  readonly options: TableColumn['options'];
}

export type NamedColumn = readonly [name: HeaderName, kind: ColumnKind, width: number];

/** Columns with their headers and dropdowns in the language of a sheet. */
export const columnsIn = (words: SheetWords, named: readonly NamedColumn[]): readonly Column[] =>
  named.map(([name, kind, width]) => ({
    header: words.header(name),
    kind,
    width,
    options: dropdownOf(kind, words),
  }));

/** The columns of fields that a check reads. */
const LOOKS: Readonly<Record<Kind, readonly [kind: ColumnKind, width: number]>> = {
  status: ['status', 110],
  moment: ['date', 150],
  score: ['score', 70],
  level: ['level', 90],
  text: ['text', 120],
};

/**
 * From the left. A check recognises Username, Course code with its ID beside it, the values from Status to
 * Action, and the precondition. It reads nothing from the names, the title and the assignment type, so an
 * edit there asks for nothing.
 */
export const GET_COLUMNS: readonly NamedColumn[] = [
  ['username', 'text', 160],
  ['first-name', 'text', 110],
  ['last-name', 'text', 110],
  ['email', 'text', 180],
  ['course-code', 'text', 110],
  ['course-title', 'text', 200],
  ...HELD_FIELDS.map((name): NamedColumn => [name, ...LOOKS[FIELDS[name].kind]]),
  ['action', 'action', 110],
  ['assignment', 'text', 120],
  ['user-id', 'id', 90],
  ['course-id', 'id', 90],
  ['held', 'text', 320],
];

/**
 * Whether clocks in the spreadsheet's zone ever show this moment: they skip an hour when summer time begins.
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
  words: SheetWords,
): readonly Cell[] {
  const { username, courseCode, courseId, userId, status, activeFrom, activeUntil } = enrollment;
  const isReversed = activeFrom !== null && activeUntil !== null && activeFrom > activeUntil;
  const date = (moment: Moment | null) => dateCell(moment, exists);
  // A midnight in a date cell is a day, and a check takes its noon: on a day with another moment a text says
  // the time.
  const isOneDay = activeFrom?.slice(0, 10) === activeUntil?.slice(0, 10);
  const validity = (moment: Moment) => (isOneDay ? moment : date(moment));
  const isValidity = (name: HeldField) => name === 'activeFrom' || name === 'activeUntil';
  const held = HELD_FIELDS.map(
    (field) =>
      valueBy<Cell>(enrollment, field, {
        status: words.status,
        moment(moment, name) {
          if (isValidity(name)) return isReversed ? '' : validity(moment);
          return name === 'completedAt' && status !== 2 ? '' : date(moment);
        },
        score: (score) => (canSend(score, status) ? score : ''),
        level: words.level,
        text: String,
      }) ?? '',
  );
  return [
    username,
    firstName,
    lastName,
    email,
    courseCode,
    title,
    ...held,
    '',
    assignment,
    userId,
    courseId,
    snapshotText(enrollment),
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
