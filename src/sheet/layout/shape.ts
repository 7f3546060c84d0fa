// Sheets that do not hold one enrollment a row: recognises them, and unfolds their rows.
import type { Shape } from '../../contract';
import { COLUMN_FIELDS } from '../../enrollment';
import { cellText, isBlank } from '../model/cells';
import type { Columns, Header } from '../model/column-types';
import type { Cell, SheetView } from '../model/types';
import type { Kind } from '../vocabulary/kinds';
import { readVerdict } from '../words/status-words';
import { isPlannedAbove } from './above';
import { nameOf } from './assign';
import { looksLikeDate } from './evidence';
import { headerKinds, matchHeader } from './headers';

type Cells = readonly (readonly Cell[])[];

/** Rows that a shape is judged by. */
const LOOKED_AT = 200;

const SEPARATORS = [';', '\t', '|', ','] as const;

/** A file that came in as one column: its first line holds several headers with a separator between them. */
function isUnsplit(cells: Cells): boolean {
  return cells.slice(0, LOOKED_AT).some((row, index) => {
    const [first, ...others] = row.filter((cell) => !isBlank(cell));
    if (first === undefined || others.length > 0) return false;
    const text = cellText(first);
    return SEPARATORS.some((separator) => {
      const parts = text.split(separator);
      const below = cellText(cells[index + 1]?.find((cell) => !isBlank(cell)));
      if (parts.length < 2 || below.split(separator).length !== parts.length) return false;
      return parts.filter((part) => matchHeader(part.trim()) !== null).length >= 2;
    });
  });
}

/** Words of headers that no course has: a column of dates under one of them is about the person. */
const NO_COURSE: readonly Kind[] = [
  'date',
  'at',
  'deadline',
  'from',
  'until',
  'completed',
  'enrolled',
  'registered',
];

const PLACEHOLDER = /^(?:[-–—.]+|n\.?\s?\/?\s?a\.?|none|nil|tbd|tba)$/i;

const saysNothing = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === false || isBlank(cell) || PLACEHOLDER.test(cellText(cell));

/** The columns of a matrix of people down and courses across: their cells are dates, ticks and blanks. */
function matrixColumns(cells: Cells, { headerRow, headers, fields }: Columns): readonly Header[] {
  if (!fields.user || fields.course) return [];
  const used = new Set(COLUMN_FIELDS.map((field) => fields[field]?.column));
  const rows = cells.slice(headerRow + 1, headerRow + 1 + LOOKED_AT);
  const above = cells.slice(0, headerRow);
  const found = headers.filter(({ header, column }) => {
    const kinds = headerKinds(header);
    if (used.has(column) || NO_COURSE.some((kind) => kinds.has(kind))) return false;
    if (isPlannedAbove(above, column)) return false;
    const filled = rows.flatMap((row) => (saysNothing(row[column]) ? [] : [row[column] ?? '']));
    const fitting = filled.filter(
      (cell) => looksLikeDate(cell) || readVerdict(cell) !== null || /^x$/i.test(cellText(cell)),
    );
    return filled.length > 0 && fitting.length * 2 > filled.length;
  });
  return found.length > 1 ? found : [];
}

interface Pair {
  readonly course: Header;
  readonly date: Header | null;
}

/** What a header names without the figure behind it: "Course 2" is a course. */
const fieldOf = (header: string) => matchHeader(header.replace(/[\s_#-]*\d+$/, ''))?.field ?? null;

/** Repeated columns for a course, each with the date beside it, or with the one date there is. */
function pairColumns(cells: Cells, { headers, headerRow }: Columns): readonly Pair[] {
  const above = cells.slice(0, headerRow);
  const named = headers.map((header) => ({ header, field: fieldOf(header.header) }));
  const courses = named.filter(({ field }) => field === 'course');
  const names = new Set(courses.map(({ header }) => nameOf(header.header.replace(/[\s_#-]*\d+$/, ''))));
  // "Course code" and "Course ID" name one course in two ways.
  if (courses.length < 2 || names.size > 1) return [];
  const dates = named.flatMap(({ header, field }) =>
    field === 'completedAt' && !isPlannedAbove(above, header.column) ? [header] : [],
  );
  return courses.map(({ header: course }, index) => {
    const end = courses[index + 1]?.header.column ?? Number.POSITIVE_INFINITY;
    const own = dates.find(({ column }) => column > course.column && column < end);
    return { course, date: own ?? (dates.length === 1 ? (dates[0] ?? null) : null) };
  });
}

/** The courses of a cell that lists several; one if it lists none. */
function listed(cell: Cell | undefined): readonly string[] {
  const text = cellText(cell);
  const parts = text.split(/[\n;,]/).map((part) => part.trim());
  const names = parts.filter((part) => part !== '');
  return names.length > 1 ? names : text === '' ? [] : [text];
}

/** What a sheet looks like that does not hold one enrollment a row; `null` if it does. */
export function shapeOf({ cells }: Pick<SheetView, 'cells'>, columns: Columns): Shape | null {
  if (columns.missing.length > 0 && isUnsplit(cells)) return 'unsplit';
  if (matrixColumns(cells, columns).length > 0) return 'matrix';
  if (pairColumns(cells, columns).length > 0) return 'pairs';
  const { course } = columns.fields;
  if (!course) return null;
  const rows = cells.slice(columns.headerRow + 1, columns.headerRow + 1 + LOOKED_AT);
  return rows.some((row) => listed(row[course.column]).length > 1) ? 'list' : null;
}

/** The header under which the columns of a matrix, or repeated ones, are put together. */
const COURSE = 'Course';
const COMPLETED = 'Completion date';

/**
 * The sheet as rows of one person, course and date each, with its headers first: as texts, dates as the cells
 * show them or in ISO form. Other columns that are recognised are repeated in each row. `null` if the
 * sheet has no shape that can be recognised.
 */
export function asRows(
  view: Pick<SheetView, 'cells'>,
  columns: Columns,
): readonly (readonly string[])[] | null {
  const shape = shapeOf(view, columns);
  if (shape === null || shape === 'unsplit') return null;
  const matrix = shape === 'matrix' ? matrixColumns(view.cells, columns) : [];
  const pairs = shape === 'pairs' ? pairColumns(view.cells, columns) : [];
  const course = columns.fields.course;
  const date = columns.fields.completedAt;
  const split = new Set(
    [...matrix, ...pairs.flatMap((pair) => [pair.course, pair.date]), course, date].flatMap(
      (header) => header?.column ?? [],
    ),
  );
  const kept = [
    ...COLUMN_FIELDS.flatMap((field) => columns.fields[field] ?? []).filter(
      ({ column }) => !split.has(column),
    ),
    ...columns.headers.filter(({ column }) => column === columns.also.user?.column),
  ].sort((a, b) => a.column - b.column);

  const rows: string[][] = [[...kept.map(({ header }) => header), COURSE, COMPLETED]];
  for (const row of view.cells.slice(columns.headerRow + 1)) {
    const own = kept.map(({ column }) => cellText(row[column]));
    const add = (name: string, when: Cell | undefined) => rows.push([...own, name, cellText(when)]);
    if (kept.every(({ column }) => isBlank(row[column]))) continue;
    for (const { header, column } of matrix) if (!saysNothing(row[column])) add(header, row[column]);
    for (const pair of pairs) {
      const name = cellText(row[pair.course.column]);
      if (name !== '') add(name, pair.date ? row[pair.date.column] : '');
    }
    if (shape === 'list') {
      for (const name of listed(row[course?.column ?? -1])) add(name, row[date?.column ?? -1]);
    }
  }
  return rows;
}
