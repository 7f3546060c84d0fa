// What the cells of a sheet show: number formats once an execution, texts only if needed.
import {
  type Cell,
  type Columns,
  type FormattedColumn,
  formattedColumns,
  isClear,
  isPlain,
  rawText,
  type SheetView,
  shownCell,
  withCells,
} from '../../sheet';
import type { SheetPort } from '../platform/ports';

/**
 * How the cells of one column are meant, by what they hold: those that are not in it are meant as they are.
 * `mixed`: the same number has more than one meaning, so that each reading has to ask.
 */
interface Look {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly mixed: boolean;
  /** Whether the texts of dates are in it. */
  readonly texts: boolean;
}

/** A port lives for one execution. A format that is changed meanwhile counts from the next one on. */
const looks = new WeakMap<SheetPort, Map<string, Look>>();

/** What the sheet tells of one column, or what is known of it. */
interface Asked {
  readonly column: FormattedColumn;
  readonly formats: readonly string[];
  readonly texts: readonly string[] | null;
  /** Whether a format changes what a cell means. */
  readonly odd: boolean;
  readonly look: Look | null;
}

function ask(
  sheet: SheetPort,
  view: SheetView,
  columns: Columns,
  column: FormattedColumn,
  texts: boolean,
): Asked {
  const rows = view.cells.length;
  const formats = sheet.formats(column.column, rows);
  const odd = view.cells.some((row, index) => {
    if (index <= columns.headerRow) return false;
    const format = formats[index] ?? '';
    const cell = row[column.column];
    return (
      !isPlain(column.for, cell, format) || (column.contested && typeof cell === 'object' && isClear(format))
    );
  });
  return { column, formats, texts: odd || texts ? sheet.texts(column.column, rows) : null, odd, look: null };
}

/** Whether two views hold the same in a column. */
const sameIn = (one: SheetView, other: SheetView, column: number): boolean =>
  one.cells.length === other.cells.length &&
  one.cells.every((row, index) => {
    const [a, b] = [row[column], other.cells[index]?.[column]];
    return a === b || (a !== undefined && b !== undefined && rawText(a) === rawText(b));
  });

const meaning = (cell: Cell): string =>
  typeof cell === 'object' ? `${rawText(cell)} ${cell.part ?? ''} ${cell.clear ?? ''}` : rawText(cell);

function lookOf(view: SheetView, columns: Columns, { column, formats, texts }: Asked): Look {
  const cells = new Map<string, Cell>();
  let mixed = false;
  if (texts) {
    view.cells.forEach((row, index) => {
      const cell = row[column.column];
      if (index <= columns.headerRow || (typeof cell !== 'number' && typeof cell !== 'object')) return;
      const raw = rawText(cell);
      const shown = shownCell(column, cell, formats[index] ?? '', texts[index] ?? '');
      const known = cells.get(raw);
      if (known !== undefined && meaning(known) !== meaning(shown)) mixed = true;
      else cells.set(raw, shown);
    });
  }
  return { cells, mixed, texts: texts !== null };
}

/** The view with the cells of one column as they are meant. */
function applied(view: SheetView, columns: Columns, asked: Asked, look: Look): SheetView {
  const { column, formats, texts } = asked;
  return withCells(view, column.column, (cell, row) => {
    if (row <= columns.headerRow) return undefined;
    // Each cell separately if its text is at hand: the same date can show in two ways.
    if (texts) return shownCell(column, cell, formats[row] ?? '', texts[row] ?? '');
    return look.cells.get(rawText(cell));
  });
}

/**
 * The view with its names, dates and scores as the cells show them. `texts`: with the texts of dates as well,
 * which only sentences need. `null` if rows moved meanwhile, so that values and formats may not belong
 * together: read again then.
 *
 * It takes one read for each column that holds numbers or dates, once an execution. If a number format
 * makes a difference it takes the texts of that column too, and the sheet once more (`again`), to see that no
 * row moved.
 */
export function asShown(
  sheet: SheetPort,
  view: SheetView,
  columns: Columns,
  { texts, again }: { readonly texts: boolean; readonly again: () => SheetView },
): SheetView | null {
  const known = looks.get(sheet) ?? new Map<string, Look>();
  looks.set(sheet, known);
  const asked = formattedColumns(view, columns).map((column): Asked => {
    const look = known.get(column.id);
    return look && !look.mixed && (look.texts || !texts)
      ? { column, formats: [], texts: null, odd: false, look }
      : ask(sheet, view, columns, column, texts);
  });
  const odd = asked.filter((each) => each.odd);
  if (odd.length > 0) {
    const now = again();
    if (odd.some(({ column }) => !sameIn(view, now, column.column))) return null;
  }
  let shown = view;
  for (const each of asked) {
    const look = each.look ?? lookOf(view, columns, each);
    known.set(each.column.id, look);
    shown = applied(shown, columns, each, look);
  }
  return shown;
}
