// What a row asks for: status, score and dates, each checked, and all of them together.
import type { Change, EnrollmentStatus, Moment, RowProblem } from '../contract';
import { cellText, isBlank } from './cells';
import type { DateReader } from './dates';
import { foldHeader } from './headers';
import type { Asked, Cell, DateField } from './types';

/** Names of the statuses as Docebo's pages, reports and APIs have them, and the words people use for them. */
const STATUS_NAMES: readonly (readonly [EnrollmentStatus, string])[] = [
  [-2, 'waiting list|waiting|on the waiting list|in waiting list|waitlist|waitlisted|wait list|on waitlist'],
  [-1, 'to confirm|to be confirmed|waiting for confirmation|pending confirmation|unconfirmed'],
  [0, 'enrolled|subscribed|not started|enroled|not yet started|registered'],
  [1, 'in progress|started|in itinere|ongoing|begun|inprogress'],
  [2, 'completed|complete|done|finished'],
  [3, 'suspended|suspend'],
  [4, 'overbooked|overbooking|overbook'],
];

const BY_NAME: ReadonlyMap<string, EnrollmentStatus> = new Map(
  STATUS_NAMES.flatMap(([status, names]) => names.split('|').map((name) => [name, status] as const)),
);
const BY_CODE: ReadonlyMap<string, EnrollmentStatus> = new Map(
  STATUS_NAMES.map(([status]) => [String(status), status]),
);

/** A status name or code (`Completed`, `in_progress`, `2`), whatever its case; `null` where it is none. */
export function readStatus(cell: Cell): EnrollmentStatus | null {
  const text = cellText(cell);
  return BY_CODE.get(text) ?? BY_NAME.get(foldHeader(text)) ?? null;
}

/** The largest score the API's 32-bit `score_given` can hold. */
const MAX_SCORE = 2 ** 31 - 1;

/**
 * A score: a whole number from 0. `null` where it is none. The API's `score_given` is an `int`, so 87.5 is refused
 * rather than rounded. "85%" is refused as well: Docebo keeps points of the course's own maximum, and the sheet does not
 * say what that is. One or two zero decimals are let pass (`85.0`, `85,00`); three could be a thousand.
 */
export function readScore(cell: Cell): number | null {
  const text = cellText(cell);
  if (typeof cell === 'boolean' || !/^\d{1,10}([.,]0{1,2})?$/.test(text)) return null;
  const score = Number(text.replace(/[.,].*$/, ''));
  return score <= MAX_SCORE ? score : null;
}

/** The cells of a row that ask for something; a field without a column is `undefined`. */
export interface AskedCells {
  readonly status: Cell | undefined;
  readonly score: Cell | undefined;
  readonly completedAt: Cell | undefined;
  readonly enrolledAt: Cell | undefined;
  readonly activeFrom: Cell | undefined;
  readonly activeUntil: Cell | undefined;
}

/**
 * A change as canonical text: two changes are equal exactly where their texts are. The planner groups by it.
 */
export const changeText = (change: Change): string =>
  [
    change.status ?? '',
    change.completedAt ?? '',
    change.score ?? '',
    change.enrolledAt ?? '',
    change.activeFrom ?? '',
    change.activeUntil ?? '',
  ].join('|');

/**
 * What the cells of one row ask for. Blank cells ask for nothing.
 *
 * - A completion date with no status column or a blank status means Completed; with any other status it is a problem.
 * - A status of Completed with no date is let through, also where the sheet has a completion date column: it asks for
 *   "completed", and Docebo sets the date to the moment of the call. People who type the status and leave the date
 *   blank mean just that, and one who forgot a date sees `Completed` without a day in the details before anything is sent.
 * - A completion may be today but not later; `today` is the day in the spreadsheet's zone.
 * - Dates are compared as they would be sent, noon standing for a day without a time.
 *
 * `problems` collects everything that is wrong in these cells. With nothing wrong and nothing asked, the problem is
 * `nothing-asked`.
 */
export function readAsked(cells: AskedCells, readDate: DateReader, today: string): Asked {
  const problems: RowProblem[] = [];
  const dayOnly = new Set<DateField>();

  const date = (field: DateField): Moment | null => {
    const cell = cells[field];
    if (cell === undefined || isBlank(cell)) return null;
    const result = readDate(cell, field);
    if (!result.ok) {
      problems.push(result.problem);
      return null;
    }
    if (!result.timeGiven) dayOnly.add(field);
    return result.moment;
  };

  let status: EnrollmentStatus | null = null;
  if (cells.status !== undefined && !isBlank(cells.status)) {
    status = readStatus(cells.status);
    if (status === null) problems.push({ code: 'status-unreadable', value: cellText(cells.status) });
  }
  const statusBlank = isBlank(cells.status);

  const completedAt = date('completedAt');
  if (completedAt !== null) {
    if (completedAt.slice(0, 10) > today) {
      problems.push({ code: 'date-in-future', value: cellText(cells.completedAt), today });
    }
    if (statusBlank) status = 2;
    else if (status !== null && status !== 2) {
      problems.push({
        code: 'date-without-completed',
        status: cellText(cells.status),
        date: cellText(cells.completedAt),
      });
    }
  }

  let score: number | null = null;
  if (cells.score !== undefined && !isBlank(cells.score)) {
    score = readScore(cells.score);
    if (score === null) problems.push({ code: 'score-unreadable', value: cellText(cells.score) });
  }

  const enrolledAt = date('enrolledAt');
  const activeFrom = date('activeFrom');
  const activeUntil = date('activeUntil');
  if (activeFrom !== null && activeUntil !== null && activeFrom > activeUntil) {
    problems.push({
      code: 'dates-reversed',
      from: cellText(cells.activeFrom),
      until: cellText(cells.activeUntil),
    });
  }

  if (problems.length > 0) return { ok: false, problems };
  const change: Change = { status, completedAt, score, enrolledAt, activeFrom, activeUntil };
  const asksSomething = Object.values(change).some((value) => value !== null);
  if (!asksSomething) return { ok: false, problems: [{ code: 'nothing-asked' }] };
  return { ok: true, change, values: changeText(change), dayOnly };
}
