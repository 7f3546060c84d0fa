// The spreadsheet's cells and changes in the form that pages take, and what a person did there in the
// spreadsheet's own.
import {
  type Area,
  type CellFormat,
  type CellInput,
  type FormatRule,
  type SheetChange,
  type SheetHost,
  type SpreadsheetHost,
  typedReader,
} from '../google';
import type {
  CellBlock,
  CellLook,
  CellRange,
  ColourRule,
  DocumentPicture,
  Patch,
  PersonOp,
  SheetPicture,
  WireCell,
} from './wire';

/** Milliseconds for which changes are gathered: a wave writes several blocks. */
const GATHER_MS = 10;

/**
 * Tells pages what changes. Each change is read when it happens, so that a later one cannot move it, and told
 * a moment later with its neighbours.
 */
export class SheetFeed {
  #gathered: Patch[] = [];
  #timer: NodeJS.Timeout | null = null;
  readonly #stop: () => void;

  constructor(
    private readonly spreadsheet: SpreadsheetHost,
    private readonly tell: (patches: readonly Patch[]) => void,
  ) {
    this.#stop = spreadsheet.onChange((change, by) => {
      const patches = patchesOf(spreadsheet, change, by === 'script');
      if (patches.length === 0) return;
      this.#gathered.push(...patches);
      this.#timer ??= setTimeout(() => this.flush(), GATHER_MS);
    });
  }

  /** Tells at once what is gathered: before a picture is taken, and before an op is placed. */
  flush(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#gathered.length === 0) return;
    const patches = this.#gathered;
    this.#gathered = [];
    this.tell(patches);
  }

  close(): void {
    this.#stop();
    if (this.#timer) clearTimeout(this.#timer);
  }

  picture(): Omit<DocumentPicture, 'run' | 'seq'> {
    this.flush();
    return {
      title: this.spreadsheet.name,
      locale: this.spreadsheet.locale,
      timeZone: this.spreadsheet.timeZone,
      active: this.spreadsheet.activeSheet.id,
      sheets: this.spreadsheet.sheets.map(sheetPicture),
    };
  }
}

function patchesOf(spreadsheet: SpreadsheetHost, change: SheetChange, byScript: boolean): Patch[] {
  const sheet = spreadsheet.sheetById(change.sheet);
  switch (change.kind) {
    case 'sheet-removed':
    case 'sheet-renamed':
      return [change];
    case 'sheet-added':
      return sheet ? [{ kind: 'sheet-added', at: change.at, picture: sheetPicture(sheet) }] : [];
    case 'cells':
      return sheet ? [{ kind: 'cells', sheet: sheet.id, block: blockOf(sheet, change.area) }] : [];
    case 'rows-inserted':
    case 'rows-deleted':
    case 'rows-ordered':
      // Rows take along that they are hidden.
      return sheet && sheet.hiddenRows.length > 0 ? [change, hidden(sheet)] : [change];
    case 'columns-inserted':
    case 'columns-deleted':
      return [change];
    case 'widths': {
      const columns = Array.from({ length: change.columns }, (_, right) => change.column + right);
      return [
        { kind: 'widths', sheet: change.sheet, widths: columns.map((column) => [column, change.width]) },
      ];
    }
    case 'rules':
      return sheet ? [{ kind: 'rules', sheet: sheet.id, rules: sheet.rules.map(wireRule) }] : [];
    case 'hidden-rows':
      return sheet ? [hidden(sheet)] : [];
    case 'hidden-columns':
      return sheet ? [{ kind: 'hidden-columns', sheet: sheet.id, columns: sheet.hiddenColumns }] : [];
    case 'frozen':
      return sheet ? [{ kind: 'frozen', sheet: sheet.id, rows: sheet.frozenRows }] : [];
    case 'selected': {
      const [area] = sheet?.selection ?? [];
      return sheet && area && byScript ? [{ kind: 'selected', sheet: sheet.id, range: rangeOf(area) }] : [];
    }
  }
}

const hidden = (sheet: SheetHost): Patch => ({
  kind: 'hidden-rows',
  sheet: sheet.id,
  rows: sheet.hiddenRows,
});

function sheetPicture(sheet: SheetHost): SheetPicture {
  const { rows, columns } = sheet.content;
  return {
    id: sheet.id,
    name: sheet.name,
    rows: sheet.rows,
    columns: sheet.columns,
    block: blockOf(sheet, { row: 0, column: 0, rows, columns }),
    widths: [...sheet.widths],
    rules: sheet.rules.map(wireRule),
    frozenRows: sheet.frozenRows,
    hiddenColumns: sheet.hiddenColumns,
    hiddenRows: sheet.hiddenRows,
  };
}

function blockOf(sheet: SheetHost, area: Area): CellBlock {
  const looks: CellLook[] = [];
  const places = new Map<CellFormat, number>();
  const placeOf = (format: CellFormat): number => {
    const known = places.get(format);
    if (known !== undefined) return known;
    looks.push(lookOf(format));
    places.set(format, looks.length - 1);
    return looks.length - 1;
  };
  const cells = Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right): WireCell => {
      const value = sheet.value(area.row + down, area.column + right);
      const format = sheet.look(area.row + down, area.column + right);
      return format === undefined ? value : [value, placeOf(format)];
    }),
  );
  return { row: area.row, column: area.column, cells, looks };
}

const lookOf = ({ numberFormat, ...rest }: CellFormat): CellLook => ({
  ...(numberFormat === undefined ? {} : { format: numberFormat }),
  ...rest,
});

const rangeOf = (area: Area): CellRange => ({
  row: area.row,
  column: area.column,
  lastRow: area.row + area.rows - 1,
  lastColumn: area.column + area.columns - 1,
});

const wireRule = (rule: FormatRule): ColourRule => ({
  condition: rule.condition,
  ranges: rule.areas.map(rangeOf),
  background: rule.background,
  color: rule.color,
  bold: rule.bold,
});

/** Does what a person did. Throws an Error with a sentence if the sheet is gone or does not allow it. */
export function applyOp(spreadsheet: SpreadsheetHost, op: PersonOp): void {
  const sheet = spreadsheet.sheetById(op.sheet);
  if (!sheet) throw new Error('This sheet is no longer there.');
  switch (op.kind) {
    case 'cells':
      writeCells(sheet, op, spreadsheet.locale, spreadsheet.thisYear());
      return;
    case 'insert-rows':
      sheet.insertRows(op.at, op.count);
      return;
    case 'delete-rows':
      sheet.deleteRows(op.at, op.count);
      return;
    case 'insert-columns':
      sheet.insertColumns(op.at, op.count);
      return;
    case 'delete-columns':
      sheet.deleteColumns(op.at, op.count);
      return;
    case 'sort':
      // The header stays where it is, whether it is frozen or not.
      sheet.sort(op.column, op.ascending, Math.max(1, sheet.frozenRows));
      return;
    case 'width':
      for (const column of op.columns) sheet.setWidth(column, 1, op.width);
      return;
    case 'hide-rows':
      sheet.hideOnly(op.rows.filter((row) => row < sheet.rows));
      return;
    case 'hide-columns':
      for (const column of op.columns)
        if (column < sheet.columns) sheet.setHiddenColumns(column, 1, op.hidden);
      return;
    case 'select': {
      if (spreadsheet.activeSheet !== sheet) spreadsheet.activate(sheet);
      const areas = op.ranges.flatMap((range) => areaInside(sheet, range));
      if (areas.length > 0) sheet.select(areas);
      return;
    }
  }
}

function areaInside(sheet: SheetHost, range: CellRange): Area[] {
  const lastRow = Math.min(range.lastRow, sheet.rows - 1);
  const lastColumn = Math.min(range.lastColumn, sheet.columns - 1);
  if (range.row > lastRow || range.column > lastColumn) return [];
  return [
    {
      row: range.row,
      column: range.column,
      rows: lastRow - range.row + 1,
      columns: lastColumn - range.column + 1,
    },
  ];
}

function writeCells(
  sheet: SheetHost,
  op: Extract<PersonOp, { kind: 'cells' }>,
  locale: string,
  year: number,
): void {
  const width = op.cells.reduce((most, line) => Math.max(most, line.length), 0);
  if (op.cells.length === 0 || width === 0) return;
  const missingRows = op.row + op.cells.length - sheet.rows;
  if (missingRows > 0) sheet.insertRows(sheet.rows, missingRows);
  const missingColumns = op.column + width - sheet.columns;
  if (missingColumns > 0) sheet.insertColumns(sheet.columns, missingColumns);

  const read = typedReader(locale, year);
  const inputs = op.cells.map((line, down) =>
    Array.from({ length: width }, (_, right): CellInput => {
      const cell = line[right] ?? null;
      if (cell === null) return present(sheet, op.row + down, op.column + right);
      if ('typed' in cell) return sheet.inputFor(cell.typed, op.row + down, op.column + right, read);
      return { value: cell.value };
    }),
  );
  sheet.write({ row: op.row, column: op.column, rows: inputs.length, columns: width }, inputs, 'person');
  for (let right = 0; right < width; right += 1) setFormats(sheet, op, right);
}

/** One column of copied cells takes its formats along, run by run. */
function setFormats(sheet: SheetHost, op: Extract<PersonOp, { kind: 'cells' }>, right: number): void {
  const formatAt = (down: number): string | null => {
    const cell = op.cells[down]?.[right] ?? null;
    return cell && 'format' in cell ? cell.format : null;
  };
  let from = 0;
  for (let down = 1; down <= op.cells.length; down += 1) {
    const numberFormat = formatAt(from);
    if (down < op.cells.length && formatAt(down) === numberFormat) continue;
    if (numberFormat !== null) {
      const area = { row: op.row + from, column: op.column + right, rows: down - from, columns: 1 };
      sheet.setFormat(area, { numberFormat });
    }
    from = down;
  }
}

function present(sheet: SheetHost, row: number, column: number): CellInput {
  const formula = sheet.formula(row, column);
  return { value: sheet.value(row, column), ...(formula === undefined ? {} : { formula }) };
}
