// Alternating colours of rows, which lie under the cells' own looks. Everything counts from 0.
import type { Area, CellFormat } from './cells';
import { overlap, type Shift, shiftArea } from './rules';

/** Google's own theme if a script names none: its headers, and its rows in turn. */
const HEADER = '#bdbdbd';
/** The format of a cell that has none. */
const PLAIN: CellFormat = {};
const ROWS = ['#ffffff', '#f3f3f3'] as const;

export class Bandings {
  #areas: readonly Area[] = [];
  readonly #looks = new WeakMap<CellFormat, Map<string, CellFormat>>();

  get areas(): readonly Area[] {
    return this.#areas;
  }

  /**
   * Bands the rows of an area, whose first row has the headers. Throws, in Google's words, if some of it is
   * banded.
   */
  add(area: Area): void {
    if (this.#areas.some((each) => overlap(each, area))) {
      throw new Error(
        'You cannot add alternating background colors to a range that already has alternating background colors.',
      );
    }
    this.#areas = [...this.#areas, area];
  }

  /** How a cell of this format is seen: cells of one format over one colour share the result. */
  under(format: CellFormat | undefined, row: number, column: number): CellFormat | undefined {
    const background = this.#colour(row, column);
    if (background === undefined || format?.background !== undefined) return format;
    const own = format ?? PLAIN;
    const known = this.#looks.get(own) ?? new Map<string, CellFormat>();
    this.#looks.set(own, known);
    const look = known.get(background) ?? { ...format, background };
    known.set(background, look);
    return look;
  }

  #colour(row: number, column: number): string | undefined {
    const cell = { row, column, rows: 1, columns: 1 };
    const area = this.#areas.find((each) => overlap(each, cell));
    if (!area) return undefined;
    return row === area.row ? HEADER : ROWS[(row - area.row - 1) % ROWS.length];
  }

  /** A band continues in what is inserted inside of it, and not in what is inserted beside it. */
  shift(shift: Shift): void {
    this.#areas = this.#areas.flatMap((area) => shiftArea(area, shift));
  }
}
