// One sheet of the spreadsheet, as its owner sees it: what a person can do to it, and what the services do
// for a script.

import { Bandings } from './bandings';
import { type Area, type CellFormat, type CellInput, type CellValue, MAX_CELL_CHARACTERS } from './cells';
import type { ChangeListener, Doer, SheetChange } from './changes';
import { Grid, type WrittenRun } from './grid';
import { Guards } from './guards';
import { displayText } from './number-format';
import { sortedOrder } from './order';
import { type FormatRule, type Shift, shiftArea, shiftRules } from './rules';
import { TEXT_FORMAT, typedReader } from './typed';

/** What a sheet needs to know of the spreadsheet that it is in. */
export interface SheetHome {
  readonly locale: string;
  /** Throws an Error if so many more cells are too many. */
  allowCells(more: number): void;
  /** The year that a date without one belongs to. */
  thisYear(): number;
  readonly changed: ChangeListener;
  /** Columns moved: what scripts have written and not flushed can no longer be undone. */
  columnsMoved(): void;
}

/** A filter: its cells, headers included, and the columns with a condition (from 0). */
export interface SheetFilter {
  readonly area: Area;
  readonly columns: readonly number[];
}

/** Pixels, as in a new Google sheet. */
const DEFAULT_WIDTH = 100;

/** Everything counts from 0. Methods without `by` are a person's doing. */
export class SheetHost {
  readonly #grid: Grid;
  readonly #home: SheetHome;
  readonly #widths = new Map<number, number>();
  #hiddenColumns: ReadonlySet<number> = new Set();
  #rules: readonly FormatRule[] = [];
  /** Tabs that are not grids have no cells for scripts. */
  kind: 'GRID' | 'OBJECT' | 'DATASOURCE' = 'GRID';
  /** What scripts may not change. A person's own doing is never refused. */
  readonly guards = new Guards();
  readonly #bandings = new Bandings();
  #frozenRows = 0;
  #filter: SheetFilter | null = null;
  #selection: readonly Area[] = [{ row: 0, column: 0, rows: 1, columns: 1 }];

  constructor(
    home: SheetHome,
    readonly id: number,
    public name: string,
    rows: number,
    columns: number,
  ) {
    this.#home = home;
    this.#grid = new Grid(rows, columns);
  }

  get rows(): number {
    return this.#grid.rows;
  }

  get columns(): number {
    return this.#grid.columns;
  }

  /** Rows and columns up to the last cell with content; both 0 for an empty sheet. */
  get content(): { readonly rows: number; readonly columns: number } {
    return this.#grid.content;
  }

  get rules(): readonly FormatRule[] {
    return this.#rules;
  }

  get frozenRows(): number {
    return this.#frozenRows;
  }

  get selection(): readonly Area[] {
    return this.#selection;
  }

  /** Columns with a width of their own, in pixels. */
  get widths(): ReadonlyMap<number, number> {
    return this.#widths;
  }

  /** Columns that a person or a script has hidden, from the left. */
  get hiddenColumns(): readonly number[] {
    return [...this.#hiddenColumns].sort((a, b) => a - b);
  }

  get hiddenRows(): readonly number[] {
    const hidden: number[] = [];
    for (let row = 0; row < this.rows; row += 1) if (this.isHidden(row)) hidden.push(row);
    return hidden;
  }

  isHidden(row: number): boolean {
    return this.#grid.row(row)?.hiddenByFilter ?? false;
  }

  width(column: number): number {
    return this.#widths.get(column) ?? DEFAULT_WIDTH;
  }

  value(row: number, column: number): CellValue {
    return this.#grid.row(row)?.values[column] ?? null;
  }

  format(row: number, column: number): CellFormat | undefined {
    return this.#grid.row(row)?.formats[column];
  }

  /** How the cell is seen: its format, over the alternating colours of its row. */
  look(row: number, column: number): CellFormat | undefined {
    return this.#bandings.under(this.format(row, column), row, column);
  }

  /** Areas with alternating colours. */
  get bandings(): readonly Area[] {
    return this.#bandings.areas;
  }

  /** Gives the rows of an area alternating colours. Throws if some of it has them. */
  band(area: Area, by: Doer = 'person'): void {
    this.#inside(area);
    if (by === 'script') this.guards.checkEdit(area);
    this.#bandings.add(area);
    this.#changed({ kind: 'cells', sheet: this.id, area }, by);
  }

  formula(row: number, column: number): string | undefined {
    return this.#grid.row(row)?.extras?.[column]?.formula;
  }

  note(row: number, column: number): string {
    return this.#grid.row(row)?.extras?.[column]?.note ?? '';
  }

  /** What the cell shows. */
  text(row: number, column: number): string {
    return displayText(this.value(row, column), this.format(row, column)?.numberFormat, this.#home.locale);
  }

  /** What the cells show, all those with content if no area is given. */
  texts(area: Area = { row: 0, column: 0, ...this.content }): string[][] {
    return Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_, right) => this.text(area.row + down, area.column + right)),
    );
  }

  /**
   * Text typed or pasted into cells from a corner on, read as Sheets reads it; '' empties a cell, `null`
   * leaves it.
   */
  type(row: number, column: number, texts: readonly (readonly (string | null)[])[]): void {
    const area = { row, column, rows: texts.length, columns: Math.max(...texts.map((line) => line.length)) };
    const read = typedReader(this.#home.locale, this.#home.thisYear());
    const inputs = texts.map((line, down) =>
      line.map((text, right) =>
        text === null
          ? this.#present(row + down, column + right)
          : this.inputFor(text, row + down, column + right, read),
      ),
    );
    this.write(area, inputs, 'person');
  }

  /** What a text becomes in this cell: plain-text cells take it as it is. */
  inputFor(text: string, row: number, column: number, read: (text: string) => CellInput): CellInput {
    if (text.length > MAX_CELL_CHARACTERS) {
      throw new Error(
        `Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`,
      );
    }
    if (this.format(row, column)?.numberFormat !== TEXT_FORMAT) return read(text);
    return { value: text === '' ? null : text };
  }

  write(
    area: Area,
    inputs: readonly (readonly CellInput[])[],
    by: Doer,
    written: (run: WrittenRun) => void = () => {},
  ): void {
    this.#inside(area);
    this.#grid.write(area, by === 'script' ? this.guards.admit(area, inputs) : inputs, written);
    this.#changed({ kind: 'cells', sheet: this.id, area }, by);
  }

  takeBack(runs: readonly WrittenRun[]): void {
    const places = new Map<unknown, number>();
    for (let row = 0; row < this.rows; row += 1) places.set(this.#grid.row(row), row);
    for (const run of [...runs].reverse()) {
      const row = places.get(run.row);
      if (row === undefined) continue;
      this.#grid.takeBack(run);
      this.#changed(
        {
          kind: 'cells',
          sheet: this.id,
          area: { row, column: run.column, rows: 1, columns: run.after.length },
        },
        'script',
      );
    }
  }

  setFormat(area: Area, format: CellFormat, by: Doer = 'person'): void {
    this.#inside(area);
    if (by === 'script') {
      this.guards.checkEdit(area);
      if ('numberFormat' in format) this.guards.checkUntyped(area);
    }
    this.#grid.format(area, (present) => ({ ...present, ...format }));
    this.#changed({ kind: 'cells', sheet: this.id, area }, by);
  }

  /** Merges cells: what all but the first of them hold is gone, as in the editor. */
  merge(area: Area, by: Doer = 'person'): void {
    this.#inside(area);
    if (by === 'script') this.guards.checkEdit(area);
    const inputs = Array.from({ length: area.rows }, (_, down) =>
      Array.from(
        { length: area.columns },
        (_, right): CellInput =>
          down === 0 && right === 0 ? this.#present(area.row, area.column) : { value: null },
      ),
    );
    this.#grid.write(area, inputs, () => {});
    this.guards.merge(area);
    this.#changed({ kind: 'cells', sheet: this.id, area }, by);
  }

  setNote(area: Area, note: string | null, by: Doer = 'person'): void {
    this.#inside(area);
    if (by === 'script') this.guards.checkEdit(area);
    this.#grid.note(area, note);
    this.#changed({ kind: 'cells', sheet: this.id, area }, by);
  }

  /** New rows look like the row above, the topmost like the row below. */
  insertRows(at: number, count = 1, by: Doer = 'person'): void {
    if (by === 'script') this.guards.checkEdit(null);
    this.#home.allowCells(count * this.columns);
    this.#grid.insertRows(at, count, at > 0 ? at - 1 : 0);
    this.#changed({ kind: 'rows-inserted', sheet: this.id, at, count }, by);
    this.#shift({ axis: 'row', at, count }, by);
  }

  deleteRows(at: number, count = 1, by: Doer = 'person'): void {
    if (by === 'script') this.guards.checkEdit(null);
    if (count >= this.rows) throw new Error("You can't delete all the rows on the sheet.");
    this.#grid.deleteRows(at, count);
    this.#changed({ kind: 'rows-deleted', sheet: this.id, at, count }, by);
    this.#shift({ axis: 'row', at, count: -count }, by);
  }

  /** New columns look like the column to their left, the leftmost like the one to their right. */
  insertColumns(at: number, count = 1, by: Doer = 'person'): void {
    if (by === 'script') this.guards.checkEdit(null);
    this.#home.allowCells(count * this.rows);
    this.#home.columnsMoved();
    this.#grid.insertColumns(at, count, at > 0 ? at - 1 : 0);
    this.#changed({ kind: 'columns-inserted', sheet: this.id, at, count }, by);
    this.#shift({ axis: 'column', at, count }, by);
  }

  deleteColumns(at: number, count = 1, by: Doer = 'person'): void {
    if (by === 'script') this.guards.checkEdit(null);
    if (count >= this.columns) throw new Error("You can't delete all the columns on the sheet.");
    this.#home.columnsMoved();
    this.#grid.deleteColumns(at, count);
    this.#changed({ kind: 'columns-deleted', sheet: this.id, at, count }, by);
    this.#shift({ axis: 'column', at, count: -count }, by);
  }

  /** Sorts whole rows with content, from `first` on, by one column. */
  sort(column: number, ascending = true, first = this.frozenRows): void {
    const rows = this.content.rows - first;
    if (rows < 2) return;
    const order = this.#order({ row: first, column, rows, columns: 1 }, ascending);
    this.#grid.orderRows(first, order);
    this.#changed({ kind: 'rows-ordered', sheet: this.id, first, order }, 'person');
  }

  /** Sorts only these cells, by one of their columns: the cells beside them stay where they are. */
  sortArea(area: Area, column: number, ascending = true): void {
    this.#inside(area);
    this.#grid.orderCells(area, this.#order({ ...area, column, columns: 1 }, ascending));
    this.#changed({ kind: 'cells', sheet: this.id, area }, 'person');
  }

  /** The filter of the sheet, `null` if it has none. It may hide nothing. */
  get filter(): SheetFilter | null {
    return this.#filter;
  }

  /** Puts a filter on all cells with content, with no condition: it hides nothing. */
  addFilter(): void {
    const area = this.#filterArea();
    this.#filter = area && { area, columns: [] };
  }

  /** Puts a filter on these cells, their first row being headers. It hides nothing. */
  filterArea(area: Area): void {
    this.#inside(area);
    this.#filter = { area, columns: [] };
  }

  /**
   * Hides the rows of the filter that show one of these texts in the column, and no others. Throws if there
   * is no filter.
   */
  filterBy(column: number, hidden: readonly string[], by: Doer): void {
    if (!this.#filter) throw new Error('The sheet has no filter.');
    const { area } = this.#filter;
    const rows = Array.from({ length: area.rows - 1 }, (_, down) => area.row + 1 + down);
    this.#grid.hideOnly(new Set(rows.filter((row) => hidden.includes(this.text(row, column)))));
    this.#filter = { area, columns: hidden.length > 0 ? [column] : [] };
    this.#changed({ kind: 'hidden-rows', sheet: this.id }, by);
  }

  /** Hides these rows by a filter and shows all others; without any, the filter goes. */
  hideOnly(rows: readonly number[]): void {
    this.#grid.hideOnly(new Set(rows));
    const area = rows.length > 0 ? this.#filterArea() : null;
    this.#filter = area && { area, columns: [area.column + area.columns - 1] };
    this.#changed({ kind: 'hidden-rows', sheet: this.id }, 'person');
  }

  /** Selects cells in the active sheet. */
  select(areas: readonly Area[], by: Doer = 'person'): void {
    areas.forEach((area) => {
      this.#inside(area);
    });
    this.#selection = areas;
    this.#changed({ kind: 'selected', sheet: this.id }, by);
  }

  setWidth(column: number, columns: number, width: number, by: Doer = 'person'): void {
    if (by === 'script') this.guards.checkEdit(null);
    for (let right = 0; right < columns; right += 1) this.#widths.set(column + right, width);
    this.#changed({ kind: 'widths', sheet: this.id, column, columns, width }, by);
  }

  /** Hides columns or shows them. What they hold is read and written as before. */
  setHiddenColumns(column: number, columns: number, hidden: boolean, by: Doer = 'person'): void {
    if (by === 'script') this.guards.checkEdit(null);
    const now = new Set(this.#hiddenColumns);
    for (let at = column; at < column + columns; at += 1) {
      if (hidden) now.add(at);
      else now.delete(at);
    }
    this.#hiddenColumns = now;
    this.#changed({ kind: 'hidden-columns', sheet: this.id }, by);
  }

  setFrozenRows(rows: number, by: Doer = 'person'): void {
    if (by === 'script') this.guards.checkEdit(null);
    this.#frozenRows = rows;
    this.#changed({ kind: 'frozen', sheet: this.id }, by);
  }

  setRules(rules: readonly FormatRule[], by: Doer = 'person'): void {
    if (by === 'script') this.guards.checkEdit(null);
    this.#rules = rules;
    this.#changed({ kind: 'rules', sheet: this.id }, by);
  }

  #filterArea(): Area | null {
    const { rows, columns } = this.content;
    return rows === 0 || columns === 0 ? null : { row: 0, column: 0, rows, columns };
  }

  #order(area: Area, ascending: boolean): readonly number[] {
    const keys = Array.from({ length: area.rows }, (_, down) => this.value(area.row + down, area.column));
    return sortedOrder(keys, ascending, new Intl.Collator(this.#home.locale.replaceAll('_', '-')));
  }

  #present(row: number, column: number): CellInput {
    const formula = this.formula(row, column);
    return { value: this.value(row, column), ...(formula === undefined ? {} : { formula }) };
  }

  #shift(shift: Shift, by: Doer): void {
    this.guards.shift(shift);
    this.#bandings.shift(shift);
    if (shift.axis === 'column') this.#shiftColumns(shift, by);
    else if (shift.count < 0 && shift.at < this.#frozenRows) {
      this.#frozenRows = Math.max(shift.at, this.#frozenRows + shift.count);
    }
    if (this.#filter) {
      const [area] = shiftArea(this.#filter.area, shift);
      const columns = this.#filter.columns.length > 0 && area ? [area.column + area.columns - 1] : [];
      this.#filter = area ? { area, columns } : null;
    }
    const moved = this.#selection.flatMap((area) => shiftArea(area, shift));
    this.#selection = moved.length > 0 ? moved : [{ row: 0, column: 0, rows: 1, columns: 1 }];
    if (this.#rules.length > 0) this.setRules(shiftRules(this.#rules, shift), by);
  }

  #shiftColumns({ at, count }: Shift, by: Doer): void {
    const moved = (column: number): number | null => {
      if (column < at) return column;
      return count > 0 || column >= at - count ? column + count : null;
    };
    const before = [...this.#widths];
    this.#widths.clear();
    for (const [column, width] of before) {
      const to = moved(column);
      if (to !== null) this.#widths.set(to, width);
    }
    if (this.#hiddenColumns.size === 0) return;
    this.#hiddenColumns = new Set(
      this.hiddenColumns.flatMap((column) => {
        const to = moved(column);
        return to === null ? [] : [to];
      }),
    );
    this.#changed({ kind: 'hidden-columns', sheet: this.id }, by);
  }

  #inside(area: Area): void {
    const fits = area.row >= 0 && area.column >= 0 && area.rows > 0 && area.columns > 0;
    if (!fits || area.row + area.rows > this.rows || area.column + area.columns > this.columns) {
      throw new Error(
        `The sheet ${this.name} has ${this.rows} rows and ${this.columns} columns: ${JSON.stringify(area)} is not inside.`,
      );
    }
  }

  #changed(change: SheetChange, by: Doer): void {
    this.#home.changed(change, by);
  }
}
