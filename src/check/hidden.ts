// Rows that a filter hides: finds them, asks about them, and applies the answer.
import type { Problem, RowProblem } from '../contract';
import { asked, OF_SHEET, type Question, questionId, type Row } from '../sheet';
import { answersOf, hiddenOf, type Platform, type SheetPort } from '../work';

/**
 * Rows that are asked about one by one: Google tells no other way, and at some 20 ms a call (docs/limits.md)
 * these take 40 s of an execution.
 */
const MOST_ASKED = 2000;

const QUESTION = questionId('hidden-rows', '');

/** Whether hidden rows are worked on: `null` while nobody has decided. */
function answered(platform: Platform, sheet: SheetPort): 'all' | 'visible' | null {
  const answer = answersOf(sheet.id).read(platform.documentStore)?.[QUESTION];
  return answer === 'all' || answer === 'visible' ? answer : null;
}

/** The question whether hidden rows are included; `null` for a sheet in which no filter hides anything. */
export function hiddenQuestion(platform: Platform, sheet: SheetPort): Question | null {
  if (!sheet.filtered()) return null;
  return asked(
    {
      kind: 'hidden-rows',
      ...OF_SHEET,
      cells: hiddenOf(sheet.id).read(platform.documentStore) ?? 0,
      options: [
        { answer: 'visible', example: null },
        { answer: 'all', example: null },
      ],
    },
    answersOf(sheet.id).read(platform.documentStore) ?? {},
  );
}

/**
 * Rows by whether a filter hides them. Rows that share a key share a status: one that is seen makes all of
 * them seen.
 */
interface Sorted {
  readonly visible: readonly Row[];
  readonly hidden: readonly Row[];
}

type SortedRows =
  | { readonly ok: true; readonly rows: Sorted }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Asks which of these rows a filter hides. A few calls if none does, and one for each row if one may.
 */
export function sortHidden(sheet: SheetPort, rows: readonly Row[]): SortedRows {
  if (!sheet.filtered()) return { ok: true, rows: { visible: rows, hidden: [] } };
  if (rows.length > MOST_ASKED) return { ok: false, problem: { code: 'filter-too-large', most: MOST_ASKED } };
  const hidden = sheet.hiddenAmong(rows.map(({ index }) => index));
  const seen = new Set(rows.filter(({ index }) => !hidden.has(index)).map(({ key }) => key));
  return {
    ok: true,
    rows: {
      visible: rows.filter(({ key }) => seen.has(key)),
      hidden: rows.filter(({ key }) => !seen.has(key)),
    },
  };
}

export type RowsToDo =
  | { readonly ok: true; readonly rows: readonly Row[]; readonly leftOut: ReadonlyMap<Row, RowProblem> }
  | { readonly ok: false; readonly problem: Problem };

/**
 * The rows of a check of all rows, by what was answered; those that are left out with the reason. Counts them
 * for the question.
 */
export function withoutHidden(platform: Platform, sheet: SheetPort, rows: readonly Row[]): RowsToDo {
  const answer = answered(platform, sheet);
  const sorted = sortHidden(sheet, rows);
  if (!sorted.ok) return answer === 'all' ? { ok: true, rows, leftOut: new Map() } : sorted;
  const { visible, hidden } = sorted.rows;
  const kept = hiddenOf(sheet.id);
  if ((kept.read(platform.documentStore) ?? 0) !== hidden.length)
    kept.write(platform.documentStore, hidden.length);
  if (answer === 'all') return { ok: true, rows, leftOut: new Map() };
  const problem: RowProblem = { code: 'row-hidden', open: answer === null };
  return { ok: true, rows: visible, leftOut: new Map(hidden.map((row) => [row, problem])) };
}

/**
 * Why a run of all rows must not begin: rows that are ready were hidden since their check, and nobody decided
 * to include them.
 */
export function hiddenSince(platform: Platform, sheet: SheetPort, ready: readonly Row[]): Problem | null {
  if (answered(platform, sheet) === 'all') return null;
  const sorted = sortHidden(sheet, ready);
  if (!sorted.ok) return sorted.problem;
  const rows = sorted.rows.hidden.length;
  return rows > 0 ? { code: 'rows-hidden', rows } : null;
}
