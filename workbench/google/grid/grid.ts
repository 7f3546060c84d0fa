// The cells of one sheet: rows that keep their identity, read and written in rectangles. Knows nothing of
// events.
import {
  type Area,
  type CellExtra,
  type CellFormat,
  type CellInput,
  type CellValue,
  newRow,
  type SheetRow,
} from './cells';

/** What a written stretch of a row held before and after, so that the write can be undone. */
export interface WrittenRun {
  readonly row: SheetRow;
  readonly column: number;
  readonly before: {
    readonly values: readonly CellValue[];
    readonly formats: readonly (CellFormat | undefined)[];
    readonly extras: readonly (CellExtra | undefined)[];
  };
  readonly after: readonly CellValue[];
}

export class Grid {
  /** Holes are rows that nobody has touched. */
  readonly #rows: (SheetRow | undefined)[] = [];
  #columns: number;
  #content: { readonly rows: number; readonly columns: number } | null = null;

  constructor(rows: number, columns: number) {
    this.#rows.length = rows;
    this.#columns = columns;
  }

  get rows(): number {
    return this.#rows.length;
  }

  get columns(): number {
    return this.#columns;
  }

  row(index: number): SheetRow | undefined {
    return this.#rows[index];
  }

  /** Rows and columns up to the last cell with content; both 0 for an empty sheet. */
  get content(): { readonly rows: number; readonly columns: number } {
    if (this.#content) return this.#content;
    let rows = 0;
    let columns = 0;
    this.#rows.forEach((row, index) => {
      let last = row ? row.values.length - 1 : -1;
      while (last >= 0 && (row?.values[last] ?? null) === null) last -= 1;
      if (last >= 0) rows = index + 1;
      columns = Math.max(columns, last + 1);
    });
    this.#content = { rows, columns };
    return this.#content;
  }

  /** Puts one input into each cell of the area; reports what each row held before. */
  write(area: Area, inputs: readonly (readonly CellInput[])[], written: (run: WrittenRun) => void): void {
    for (let down = 0; down < area.rows; down += 1) {
      const line = inputs[down] ?? [];
      const row = this.#touch(area.row + down);
      const end = area.column + area.columns;
      const before = {
        values: slice(row.values, area.column, end),
        formats: row.formats.length <= area.column ? NONE : slice(row.formats, area.column, end),
        // A journal keeps this of each row until the next flush: most have nothing of the kind.
        extras: row.extras === null ? NONE : slice(row.extras, area.column, end),
      };
      for (let right = 0; right < area.columns; right += 1) {
        const input = line[right];
        if (input) putInput(row, area.column + right, input);
      }
      written({ row, column: area.column, before, after: slice(row.values, area.column, end) });
    }
    this.#content = null;
  }

  /** Takes a write back, cell by cell, if the cell still holds what was written. */
  takeBack(run: WrittenRun): void {
    const { row, column, before } = run;
    run.after.forEach((value, right) => {
      const at = column + right;
      if ((row.values[at] ?? null) !== (value ?? null)) return;
      row.values[at] = before.values[right] ?? null;
      row.formats[at] = before.formats[right];
      const extra = before.extras[right];
      if (row.extras || extra) {
        row.extras ??= [];
        row.extras[at] = extra;
      }
    });
    this.#content = null;
  }

  /** Changes the look of every cell of the area. */
  format(area: Area, change: (format: CellFormat | undefined) => CellFormat): void {
    let from: CellFormat | undefined;
    let to: CellFormat | undefined;
    for (let down = 0; down < area.rows; down += 1) {
      const row = this.#touch(area.row + down);
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const present = row.formats[column];
        // Neighbours mostly look the same: they go on sharing one object.
        if (to === undefined || present !== from) {
          from = present;
          to = change(present);
        }
        row.formats[column] = to;
      }
    }
  }

  note(area: Area, note: string | null): void {
    for (let down = 0; down < area.rows; down += 1) {
      const row = this.#touch(area.row + down);
      row.extras ??= [];
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const formula = row.extras[column]?.formula;
        row.extras[column] = {
          ...(formula === undefined ? {} : { formula }),
          ...(note === null || note === '' ? {} : { note }),
        };
      }
    }
  }

  /** New rows look like the row at `like`. */
  insertRows(at: number, count: number, like: number): void {
    const formats = this.#rows[like]?.formats ?? [];
    const added = Array.from({ length: count }, () => (formats.length === 0 ? undefined : newRow(formats)));
    insertInto(this.#rows, at, added);
    this.#content = null;
  }

  deleteRows(at: number, count: number): void {
    this.#rows.splice(at, count);
    this.#content = null;
  }

  /** New columns look like the column at `like`. */
  insertColumns(at: number, count: number, like: number): void {
    for (const row of this.#rows) {
      if (!row) continue;
      const format = row.formats[like];
      if (at < row.values.length) row.values.splice(at, 0, ...Array<CellValue>(count).fill(null));
      if (row.extras && at < row.extras.length) row.extras.splice(at, 0, ...Array<undefined>(count));
      if (at < row.formats.length || format) {
        row.formats.length = Math.max(row.formats.length, at);
        row.formats.splice(at, 0, ...Array<CellFormat | undefined>(count).fill(format));
      }
    }
    this.#columns += count;
    this.#content = null;
  }

  deleteColumns(at: number, count: number): void {
    for (const row of this.#rows) {
      row?.values.splice(at, count);
      row?.formats.splice(at, count);
      row?.extras?.splice(at, count);
    }
    this.#columns -= count;
    this.#content = null;
  }

  /** The row that is at `first + i` afterwards was at `first + order[i]` before. */
  orderRows(first: number, order: readonly number[]): void {
    const before = this.#rows.slice(first, first + order.length);
    order.forEach((from, index) => {
      this.#rows[first + index] = before[from];
    });
    this.#content = null;
  }

  /** The same for a rectangle: the cells move, the rest of the rows stays. */
  orderCells(area: Area, order: readonly number[]): void {
    const before = order.map((_, index) => {
      const row = this.#touch(area.row + index);
      const end = area.column + area.columns;
      return {
        values: slice(row.values, area.column, end),
        formats: slice(row.formats, area.column, end),
        extras: slice(row.extras ?? [], area.column, end),
      };
    });
    order.forEach((from, index) => {
      const row = this.#touch(area.row + index);
      const cells = before[from];
      for (let right = 0; right < area.columns; right += 1) {
        row.values[area.column + right] = cells?.values[right] ?? null;
        row.formats[area.column + right] = cells?.formats[right];
        const extra = cells?.extras[right];
        if (row.extras || extra) {
          row.extras ??= [];
          row.extras[area.column + right] = extra;
        }
      }
    });
    this.#content = null;
  }

  /** Hides these rows and shows all others. */
  hideOnly(hidden: ReadonlySet<number>): void {
    for (let index = 0; index < this.#rows.length; index += 1) {
      const hide = hidden.has(index);
      if (hide || this.#rows[index]) this.#touch(index).hiddenByFilter = hide;
    }
  }

  #touch(index: number): SheetRow {
    let row = this.#rows[index];
    if (!row) {
      row = newRow();
      this.#rows[index] = row;
    }
    return row;
  }
}

/** Read at any place, it has nothing. */
const NONE: readonly undefined[] = [];

/** A slice that is as long as asked, with holes if the array is shorter. */
function slice<T>(array: readonly T[], from: number, until: number): T[] {
  const part = array.slice(from, until);
  part.length = until - from;
  return part;
}

/**
 * Texts that were written last, each once: columns repeat theirs, and a service call brings each of them
 * again. Our own number: a wave of imports is written many times over before they are forgotten.
 */
const MOST_SHARED = 20_000;
const written = new Map<string, string>();

function shared(value: CellValue): CellValue {
  if (typeof value !== 'string') return value;
  const known = written.get(value);
  if (known !== undefined) return known;
  if (written.size >= MOST_SHARED) written.clear();
  written.set(value, value);
  return value;
}

/** Cells without another look share it. */
const plainFormats = new Map<string, CellFormat>();

function plainFormat(numberFormat: string): CellFormat {
  const known = plainFormats.get(numberFormat) ?? { numberFormat };
  plainFormats.set(numberFormat, known);
  return known;
}

function putInput(row: SheetRow, column: number, input: CellInput): void {
  while (row.values.length < column) row.values.push(null);
  row.values[column] = shared(input.value);
  const extra = row.extras?.[column];
  if (input.formula !== undefined || extra?.formula !== undefined) {
    row.extras ??= [];
    row.extras[column] = {
      ...(input.formula === undefined ? {} : { formula: input.formula }),
      ...(extra?.note === undefined ? {} : { note: extra.note }),
    };
  }
  const format = row.formats[column];
  if (input.numberFormat !== undefined && format?.numberFormat === undefined) {
    row.formats[column] = format
      ? { ...format, numberFormat: input.numberFormat }
      : plainFormat(input.numberFormat);
  }
}

/** Like `splice`, for more elements than a call can take as arguments. */
function insertInto<T>(array: T[], at: number, added: readonly T[]): void {
  const tail = array.splice(at);
  for (const element of added) array.push(element);
  for (const element of tail) array.push(element);
}
