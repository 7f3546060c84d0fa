// The columns of an undo sheet, and the one that names the enrollments in words. Pure.
import { FIELDS, HELD_FIELDS, type Kind } from '../../enrollment';
import { type Columns, foldHeader } from '../../sheet';
import type { HeaderName, SheetWords } from '../../words';
import type { TableColumn } from '../../work';

/** Pixels of the columns of fields that are put back. */
const WIDTHS: Readonly<Record<Kind, number>> = { status: 110, moment: 140, score: 60, level: 90, text: 120 };

/**
 * From the left, with widths in pixels. All are recognised, but for what tells the person of the enrollment,
 * and the note.
 */
const COLUMNS: readonly (readonly [name: HeaderName, width: number])[] = [
  ['enrollment', 260],
  ['user-id', 110],
  ['course-id', 120],
  ['action', 90],
  ...HELD_FIELDS.map((name) => [name, WIDTHS[FIELDS[name].kind]] as const),
  ['session-id', 90],
  ['held', 260],
  ['note', 560],
];

export const UNDO_WIDTH = COLUMNS.length;

/** The place of the column for learning plans in a sheet that has one: behind that of the courses. */
export const PLAN_PLACE = COLUMNS.findIndex(([name]) => name === 'course-id') + 1;

/** Every cell is a text, so that a date keeps the form in which it is read to the second. */
const columnOf =
  (words: SheetWords) =>
  ([name, width]: readonly [name: HeaderName, width: number]): TableColumn => ({
    header: words.header(name),
    width,
    format: '@',
    options: null,
    wraps: name === 'note',
  });

export const undoColumns = (words: SheetWords): readonly TableColumn[] => COLUMNS.map(columnOf(words));

export const planColumn = (words: SheetWords): TableColumn => columnOf(words)(['plan-id', 120]);

/** The header of the enrollments in the languages in which Rowcall makes sheets. */
const ENROLLMENTS: ReadonlySet<string> = new Set(
  ['Enrollment', 'Einschreibung', 'Inscripción', 'Inscription', 'Iscrizione', '登録', 'Inscrição'].map(
    foldHeader,
  ),
);

/**
 * The column that says in words whom the IDs of an undo sheet are about, in any language; -1 in other sheets.
 */
export function enrollmentColumn(headers: readonly string[], columns: Columns): number {
  const isUndo =
    columns.fields.precondition !== null &&
    columns.userForm === 'docebo-id' &&
    columns.courseForm === 'docebo-id';
  return isUndo ? headers.findIndex((header) => ENROLLMENTS.has(foldHeader(header))) : -1;
}
