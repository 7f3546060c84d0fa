// Cells between the wire and the spreadsheet component.
import {
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type Nullable,
  WrapStrategy,
} from '@univerjs/presets';
import type { CellBlock, CellLook, PersonCell, WireCell, WireValue } from '../../server/wire';

/** Gives each look a style id once, so that 100,000 date cells share one style. */
export class StyleBook {
  readonly #ids = new Map<string, string>();

  /** `define` puts a new style into the document. */
  constructor(public define: (id: string, style: IStyleData) => void) {}

  idFor(look: CellLook): string {
    const key = JSON.stringify(look);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = `look${this.#ids.size}`;
    this.#ids.set(key, id);
    this.define(id, styleOf(look));
    return id;
  }
}

const ALIGNMENTS = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

function styleOf(look: CellLook): IStyleData {
  return {
    ...(look.format === undefined ? {} : { n: { pattern: look.format } }),
    ...(look.bold ? { bl: 1 } : {}),
    ...(look.background === undefined ? {} : { bg: { rgb: look.background } }),
    ...(look.color === undefined ? {} : { cl: { rgb: look.color } }),
    ...(look.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(look.align === undefined ? {} : { ht: ALIGNMENTS[look.align] }),
  };
}

/**
 * The component's matrix for a block, `null` for an empty cell: rows and columns of the sheet, not of the
 * block.
 */
export function toMatrix(
  block: CellBlock,
  styles: StyleBook,
): Record<number, Record<number, ICellData | null>> {
  const ids = block.looks.map((look) => styles.idFor(look));
  const matrix: Record<number, Record<number, ICellData | null>> = {};
  block.cells.forEach((row, down) => {
    const cells: Record<number, ICellData | null> = {};
    for (let right = 0; right < row.length; right += 1) {
      cells[block.column + right] = toCell(row[right] ?? null, ids);
    }
    matrix[block.row + down] = cells;
  });
  return matrix;
}

/** The same without the empty cells, for a document that is being loaded. */
export function toSparseMatrix(
  block: CellBlock,
  styles: StyleBook,
): Record<number, Record<number, ICellData>> {
  const ids = block.looks.map((look) => styles.idFor(look));
  const matrix: Record<number, Record<number, ICellData>> = {};
  block.cells.forEach((row, down) => {
    const cells: Record<number, ICellData> = {};
    for (let right = 0; right < row.length; right += 1) {
      const cell = toCell(row[right] ?? null, ids);
      if (cell !== null) cells[block.column + right] = cell;
    }
    matrix[block.row + down] = cells;
  });
  return matrix;
}

function toCell(cell: WireCell, ids: readonly string[]): ICellData | null {
  if (cell === null || cell === '') return null;
  if (typeof cell !== 'object') return { v: cell, t: typeOf(cell) };
  const [value, look] = cell;
  const style = ids[look];
  return {
    v: value,
    ...(value === null ? {} : { t: typeOf(value) }),
    ...(style === undefined ? {} : { s: style }),
  };
}

/** Text that would be read as something else if it were typed. */
const READABLE =
  /^\s*([\d+\-.,$€£(=']|true$|false$|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)/i;

/**
 * A copy of the text "007" must not become 7, so the type says text wherever there could be doubt.
 */
const typeOf = (value: NonNullable<WireValue>): CellValueType => {
  if (typeof value === 'number') return CellValueType.NUMBER;
  if (typeof value === 'boolean') return CellValueType.BOOLEAN;
  return READABLE.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING;
};

/**
 * What the person put into a cell, as the server is to take it. `style` is the cell's own, found by its id.
 */
export function toPersonCell(cell: Nullable<ICellData>, style: IStyleData | null): PersonCell {
  if (!cell) return { typed: '' };
  if (typeof cell.f === 'string' && cell.f !== '') return { typed: cell.f };
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return { typed: rich.replace(/\r\n$/, '').replaceAll('\r', '\n') };
  const value = cell.v;
  if (value === null || value === undefined) return { typed: '' };
  if (typeof value === 'string') {
    return cell.t === CellValueType.FORCE_STRING ? { value, format: null } : { typed: value };
  }
  if (cell.t === CellValueType.BOOLEAN) return { value: value === 1 || value === true, format: null };
  return { value, format: style?.n?.pattern ?? null };
}
