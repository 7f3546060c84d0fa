// Cells as a person sees them: a number or a date in its number format.

import { MOMENT_FIELDS } from '../../enrollment';
import type { Columns, Header } from '../model/column-types';
import type { Cell, SheetView } from '../model/types';

/** What a column is read for: a number format matters in another way for each. */
export type ShownFor = 'name' | 'date' | 'score';

/** A column whose number formats can change what its cells mean. */
export interface FormattedColumn {
  /** Counted from 0. */
  readonly column: number;
  /** The id of its header: the same wherever the column moves. */
  readonly id: string;
  readonly for: ShownFor;
  /** Its dates may have been read in the wrong order, so that it counts which of them show figures. */
  readonly contested: boolean;
}

const isFormatted = (cell: Cell | undefined): cell is number | Extract<Cell, object> =>
  typeof cell === 'number' || typeof cell === 'object';

/**
 * The columns in use whose number formats count: those that hold a number or a date. Texts show as they are.
 */
export function formattedColumns(view: SheetView, columns: Columns): readonly FormattedColumn[] {
  const { fields, also, headers, extra } = columns;
  const at = (place: { readonly column: number } | null): Header | undefined =>
    place ? headers.find(({ column }) => column === place.column) : undefined;
  const wanted: readonly (readonly [ShownFor, Header | null | undefined])[] = [
    ['name', fields.user],
    ['name', fields.course],
    ['name', at(also.user)],
    ['name', at(also.course)],
    ...MOMENT_FIELDS.map((field) => ['date', fields[field]] as const),
    ['score', fields.score],
    ...extra.flatMap((each) =>
      each.known ? [[each.known.type === 'date' ? 'date' : 'name', at(each)] as const] : [],
    ),
  ];
  return wanted.flatMap(([use, header]) => {
    if (!header) return [];
    const { column, id } = header;
    const holds = view.cells.some((row, index) => index > columns.headerRow && isFormatted(row[column]));
    const contested =
      MOMENT_FIELDS.some(
        (field) => fields[field] === header && (columns.dates[field]?.cells ?? 'kept') !== 'kept',
      ) || extra.some((each) => each.column === column && (each.dates?.cells ?? 'kept') !== 'kept');
    return holds ? [{ column, id, for: use, contested }] : [];
  });
}

/** The first section of a number format, which is for positive numbers, without quoted text and colours. */
function bare(format: string): string {
  const unquoted = format.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return unquoted.split(';')[0]?.trim() ?? '';
}

/** Automatic, as Sheets names it to scripts (`0.###############`) and in other ways that mean the same. */
const AUTOMATIC = /^(|general|@|0\.#{6,})$/i;

/** No zeros in front: grouping and decimals leave a whole number what it is. */
const PLAIN_DIGITS = /^#*([, ]##)?0?(\.[0#?]*)?$/;

/**
 * What of a moment a date format shows: `day` if day, month and year are there, whatever else is. A year that
 * is not shown was not typed either: Sheets takes the one in which `3/14` was typed or imported.
 */
function partOf(format: string): 'day' | 'month' | 'time' {
  const tokens =
    bare(format)
      .toLowerCase()
      .match(/am\/pm|a\/p|\[(h+|m+|s+)\]|h+|m+|s+|d+|y+/g) ?? [];
  const isTime = (token = ''): boolean => /^(\[|h|s)/.test(token);
  const isMinutes = (index: number): boolean =>
    /^(\[?h)/.test(tokens[index - 1] ?? '') || /^(\[?s)/.test(tokens[index + 1] ?? '');
  const has = (test: (token: string, index: number) => boolean): boolean => tokens.some(test);
  const month = has((token, index) => token.startsWith('m') && !isMinutes(index));
  const day = has((token) => /^dd?$/.test(token));
  if (day && month && has((token) => token.startsWith('y'))) return 'day';
  const calendar = month || has((token) => /^[dy]/.test(token));
  return !calendar && has(isTime) ? 'time' : 'month';
}

/**
 * Whether a date format shows the year first, or the month by name, so that day and month cannot be confused.
 */
export const isClear = (format: string): boolean => /^y|mmm/i.test(bare(format));

/** Decimals that a format shows; `null` if it shows as many as there are. */
function decimalsOf(format: string): number | null {
  const digits = bare(format);
  if (AUTOMATIC.test(digits)) return null;
  return /\.([0#?]*)/.exec(digits)?.[1]?.length ?? 0;
}

/** Digits that a double keeps for certain: takes off what binary fractions leave behind. */
const DIGITS = 12;

function roundedTo(value: number, decimals: number | null): number {
  const exact = Number(value.toPrecision(DIGITS));
  if (decimals === null) return exact;
  const scale = 10 ** decimals;
  return Number((Math.round(Number((exact * scale).toPrecision(DIGITS))) / scale).toPrecision(DIGITS));
}

/** A score is the number that its cell shows: 85 for `85%`, and without the decimals that are not shown. */
function shownScore(value: number, format: string): number {
  const digits = bare(format);
  if (/e/i.test(digits) && !/general/i.test(digits)) return value;
  return roundedTo(digits.includes('%') ? value * 100 : value, decimalsOf(format));
}

/**
 * From here on a number has more figures than a spreadsheet keeps: 15. Its cell shows it as a power of ten.
 */
const ROUNDED = 1e15;

/** Whether a cell with this number format says just what it holds. */
export function isPlain(use: ShownFor, cell: Cell | undefined, format: string): boolean {
  if (!isFormatted(cell)) return true;
  const digits = bare(format);
  switch (use) {
    case 'name': {
      const section = format.split(';')[0]?.trim() ?? '';
      if (typeof cell === 'object') return true;
      return Math.abs(cell) < ROUNDED && (AUTOMATIC.test(section) || PLAIN_DIGITS.test(section));
    }
    case 'date':
      return typeof cell === 'object'
        ? partOf(format) === 'day'
        : !/[%e]/i.test(digits.replace(/general/i, ''));
    case 'score':
      return typeof cell === 'object' || AUTOMATIC.test(digits) || shownScore(cell, format) === cell;
  }
}

/**
 * A cell as it is meant, by its number format and the text it shows: a name is the text (`00042`), a score
 * the number in the text, and a date keeps its moment beside the text, with what of it is shown.
 */
export function shownCell(
  { for: use, contested }: Pick<FormattedColumn, 'for' | 'contested'>,
  cell: Cell,
  format: string,
  text: string,
): Cell {
  if (typeof cell === 'object') {
    const part = use === 'date' ? partOf(format) : 'day';
    const clear = use === 'date' && contested && isClear(format);
    return {
      wall: cell.wall,
      shown: text,
      ...(part === 'day' ? {} : { part }),
      ...(clear ? { clear } : {}),
    };
  }
  if (typeof cell !== 'number' || isPlain(use, cell, format)) return cell;
  if (use === 'score') return shownScore(cell, format);
  return text.trim() === `${cell}` ? cell : text;
}

/** Cells with other meanings have other texts; what they show is of no account. */
export const rawText = (cell: Cell): string =>
  typeof cell === 'object' ? `d${cell.wall}` : `${typeof cell}${cell}`;

/** The view with some cells of a column exchanged; `undefined` leaves a cell as it is. */
export function withCells(
  view: SheetView,
  column: number,
  exchange: (cell: Cell, row: number) => Cell | undefined,
): SheetView {
  let changed = false;
  const cells = view.cells.map((row, index) => {
    const cell = row[column];
    if (!isFormatted(cell)) return row;
    const other = exchange(cell, index);
    if (other === undefined) return row;
    changed = true;
    return row.map((each, at) => (at === column ? other : each));
  });
  return changed ? { ...view, cells } : view;
}
