// What keeps a script from changing cells: protection, data validation, merged cells, tables with typed
// columns. Everything counts from 0.
import { type Area, type CellInput, columnLetters } from './cells';
import { overlap, type Shift, shiftArea } from './rules';

/**
 * `allowed`: what the cell may show, as a list or as other cells hold it at the moment; `strict`: anything
 * else is refused rather than marked.
 */
export interface ValidationRule {
  readonly allowed: readonly string[] | (() => readonly string[]);
  readonly strict: boolean;
}

/** What a column of a table holds; `none`: anything. */
type ColumnType = 'none' | 'text' | 'number' | 'date';

interface Validated {
  readonly area: Area;
  readonly rule: ValidationRule;
}

interface Typed {
  readonly area: Area;
  readonly type: ColumnType;
}

/** Google's words. Source: docs/oddities.md. */
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const TYPED = 'This operation is not allowed on cells in typed columns.';

export class Guards {
  #protected: readonly Area[] = [];
  #sheetProtected = false;
  #validated: readonly Validated[] = [];
  #merged: readonly Area[] = [];
  #typed: readonly Typed[] = [];

  /** Protects cells from anybody who runs scripts here; without an area the whole sheet. */
  protect(area?: Area): void {
    if (area) this.#protected = [...this.#protected, area];
    else this.#sheetProtected = true;
  }

  unprotect(): void {
    this.#protected = [];
    this.#sheetProtected = false;
  }

  validate(area: Area, rule: ValidationRule): void {
    this.#validated = [...this.#validated, { area, rule }];
  }

  merge(area: Area): void {
    this.#merged = [...this.#merged, area];
  }

  unmerge(): void {
    this.#merged = [];
  }

  /** A table: a type for each of its columns. */
  makeTable(area: Area, types: readonly ColumnType[]): void {
    const columns = types.map(
      (type, index): Typed => ({
        area: { ...area, column: area.column + index, columns: 1 },
        type,
      }),
    );
    this.#typed = [...this.#typed, ...columns.filter(({ type }) => type !== 'none')];
  }

  canEdit(area: Area): boolean {
    return !this.#sheetProtected && !this.#protected.some((each) => overlap(each, area));
  }

  /** Throws if the area, or with `null` the sheet itself, is protected. */
  checkEdit(area: Area | null): void {
    if (area ? !this.canEdit(area) : this.#sheetProtected) throw new Error(PROTECTED);
  }

  /** Throws if a column with a type keeps its format and its validation to itself. */
  checkUntyped(area: Area): void {
    if (this.#typed.some((each) => overlap(each.area, area))) throw new Error(TYPED);
  }

  rule(row: number, column: number): ValidationRule | null {
    const cell = { row, column, rows: 1, columns: 1 };
    return [...this.#validated].reverse().find(({ area }) => overlap(area, cell))?.rule ?? null;
  }

  /** Takes validation away from these cells, and from no others. */
  clearValidations(area: Area): void {
    this.checkUntyped(area);
    this.#validated = this.#validated.flatMap((each) =>
      without(each.area, area).map((left) => ({ ...each, area: left })),
    );
  }

  mergesIn(area: Area): readonly Area[] {
    return this.#merged.filter((each) => overlap(each, area));
  }

  /**
   * What arrives of a write: nothing in cells that a merged one covers. Throws if a cell refuses its input.
   */
  admit(area: Area, inputs: readonly (readonly CellInput[])[]): readonly (readonly CellInput[])[] {
    this.checkEdit(area);
    const merges = this.mergesIn(area);
    const typed = this.#typed.filter((each) => overlap(each.area, area));
    if (merges.length === 0 && typed.length === 0 && this.#validated.length === 0) return inputs;
    return inputs.map((line, down) =>
      line.map((input, right): CellInput => {
        const [row, column] = [area.row + down, area.column + right];
        this.#checkValid(row, column, input, typed);
        const cell = { row, column, rows: 1, columns: 1 };
        const covered = merges.some(
          (merge) => overlap(merge, cell) && (merge.row !== row || merge.column !== column),
        );
        return covered ? { value: null } : input;
      }),
    );
  }

  #checkValid(row: number, column: number, input: CellInput, typed: readonly Typed[]): void {
    if (input.value === null) return;
    const rule = this.rule(row, column);
    const cell = { row, column, rows: 1, columns: 1 };
    const type = typed.find((each) => overlap(each.area, cell))?.type ?? 'none';
    const allowed = (): readonly string[] =>
      typeof rule?.allowed === 'function' ? rule.allowed() : (rule?.allowed ?? []);
    const refused = rule?.strict === true && !allowed().includes(String(input.value));
    // A table's header row is its own.
    const header = typed.some((each) => overlap(each.area, cell) && each.area.row === row);
    const wrongType = (type === 'number' || type === 'date') && typeof input.value !== 'number' && !header;
    if (!refused && !wrongType) return;
    throw new Error(
      `The data you entered in cell ${columnLetters(column)}${row + 1} violates the data validation rules set on this cell.`,
    );
  }

  /**
   * Everything moves with its cells; what is inserted takes over validation and type from the line before it.
   */
  shift(shift: Shift): void {
    const moved = (area: Area) => shiftArea(area, shift);
    const inherited = (area: Area) =>
      moved(area).map((each) => (endsBefore(area, shift) ? grown(each, shift) : each));
    this.#protected = this.#protected.flatMap(moved);
    this.#merged = this.#merged.flatMap(moved);
    this.#validated = this.#validated.flatMap((each) =>
      inherited(each.area).map((area) => ({ ...each, area })),
    );
    this.#typed = this.#typed.flatMap((each) => inherited(each.area).map((area) => ({ ...each, area })));
  }
}

const endsBefore = (area: Area, { axis, at, count }: Shift): boolean =>
  count > 0 && (axis === 'row' ? area.row + area.rows : area.column + area.columns) === at;

const grown = (area: Area, { axis, count }: Shift): Area =>
  axis === 'row' ? { ...area, rows: area.rows + count } : { ...area, columns: area.columns + count };

/** The parts of an area that lie outside of another one. */
function without(area: Area, hole: Area): readonly Area[] {
  if (!overlap(area, hole)) return [area];
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const top = Math.max(area.row, hole.row);
  const [left, right] = [hole.column, hole.column + hole.columns];
  const end = area.column + area.columns;
  const middle = { row: top, rows: bottom - top };
  return [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...middle, column: area.column, columns: left - area.column },
    { ...middle, column: right, columns: end - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
