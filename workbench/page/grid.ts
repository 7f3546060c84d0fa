// The sheet on the page: shows the server's document, repeats its changes, and says what the person does.

import {
  AFTER_CELL_EDIT,
  INTERCEPTOR_POINT,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowHeightMutation,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import {
  CanceledError,
  type ICellData,
  type ICommandInfo,
  ICommandService,
  InterceptorEffectEnum,
  type IStyleData,
  IUndoRedoService,
  type IWorkbookData,
  mergeWorksheetSnapshotWithDefault,
  type Nullable,
} from '@univerjs/presets';
import type {
  CellBlock,
  CellRange,
  DocumentPicture,
  Patch,
  PersonCell,
  PersonOp,
  SheetPicture,
  WireValue,
} from '../server/wire';
import { StyleBook, toMatrix, toPersonCell, toSparseMatrix } from './cells';
import { heightsOf } from './heights';
import { RuleBook } from './rules';
import { startUniver } from './univer';
import { type OwnChange, readChange, readRequest } from './univer-commands';
import type { Handle } from './window';

/** Rows and columns beyond the last one that holds something, so that there is room to type. */
const ROOM = { rows: 1000, columns: 26 };

/** Options on what the server asked for, so that it is not sent back. */
const FROM_SERVER = { fromCollab: true } as const;

interface GridEvents {
  /** The person changed or selected something. */
  op(op: PersonOp): void;
  /** The person asked for something that the server's sheet does not keep. */
  refused(): void;
}

export interface Grid extends Handle {
  /** Resolves when the sheet is drawn for the first time and takes clicks. */
  readonly drawn: Promise<void>;
  load(picture: DocumentPicture): void;
  apply(patches: readonly Patch[]): void;
  undo(): void;
  redo(): void;
  /** Ends the typing in a cell, so that what was typed counts. */
  finishTyping(): Promise<void>;
  focus(): void;
  /** The column (from 0) of the active cell, and its sheet. */
  activeCell(): { readonly sheet: number; readonly row: number; readonly column: number } | null;
  toggleFilter(): void;
}

export function createGrid(container: HTMLElement, events: GridEvents): Grid {
  const { univer, api } = startUniver(container);
  nameParts(container);
  const drawn = new Promise<void>((resolve) => {
    const { dispose } = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage !== api.Enum.LifecycleStages.Rendered) return;
      dispose();
      resolve();
    });
  });
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const undoing = injector.get(IUndoRedoService);
  const rules = new RuleBook();
  /** Rows that the server holds as hidden by a filter. */
  const hidden = new Map<number, ReadonlySet<number>>();
  let unit = '';
  let loads = 0;
  let styles = new StyleBook(() => {});

  const workbook = () => api.getActiveWorkbook();
  const sheetOf = (id: string | number) =>
    (id === 'active' ? workbook()?.getActiveSheet() : workbook()?.getSheetBySheetId(String(id))) ?? null;
  const run = (id: string, params: object) =>
    commands.syncExecuteCommand(id, { unitId: unit, ...params }, FROM_SERVER);

  // Tab leaves the sheet, as it leaves everything else on a page. While a person types, it goes to the next
  // cell.
  container.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (workbook()?.isCellEditing()) return;
      const next = beside(container, event.shiftKey);
      if (!next) return;
      event.preventDefault();
      event.stopPropagation();
      next.focus();
    },
    true,
  );

  function report(change: OwnChange): void {
    switch (change.kind) {
      case 'cells':
        for (const op of cellOps(change)) events.op(op);
        return;
      case 'width':
        events.op({ kind: 'width', sheet: change.sheet, columns: change.columns, width: change.width });
        return;
      case 'selection':
        events.op({ kind: 'select', sheet: change.sheet, ranges: change.ranges.map(inside(change.sheet)) });
        return;
      case 'filter': {
        const rows = sheetOf(change.sheet)?.getFilter()?.getFilteredOutRows() ?? [];
        events.op({ kind: 'hide-rows', sheet: change.sheet, rows: [...rows].sort((a, b) => a - b) });
        return;
      }
      default:
        change satisfies never;
    }
  }

  const inside = (sheet: number) => {
    const lastRow = (sheetOf(sheet)?.getMaxRows() ?? 1) - 1;
    const lastColumn = (sheetOf(sheet)?.getMaxColumns() ?? 1) - 1;
    return (range: CellRange): CellRange => ({
      row: Math.max(0, range.row),
      column: Math.max(0, range.column),
      lastRow: Math.min(range.lastRow, lastRow),
      lastColumn: Math.min(range.lastColumn, lastColumn),
    });
  };

  /** Runs of adjacent cells in one rectangle, read back from the sheet after the change. */
  function cellOps(change: Extract<OwnChange, { kind: 'cells' }>): PersonOp[] {
    const sheet = sheetOf(change.sheet)?.getSheet();
    if (!sheet) return [];
    const rows = [...change.cells.keys()].sort((a, b) => a - b);
    const [row] = rows;
    const columns = [...new Set([...change.cells.values()].flat())];
    if (row === undefined || columns.length === 0) return [];
    const column = columns.reduce((a, b) => Math.min(a, b));
    const width = columns.reduce((a, b) => Math.max(a, b)) - column + 1;
    const lastRow = rows[rows.length - 1] ?? row;
    const cells: (PersonCell | null)[][] = [];
    for (let at = row; at <= lastRow; at += 1) {
      const line: (PersonCell | null)[] = Array(width).fill(null);
      for (const touched of change.cells.get(at) ?? []) {
        const cell = sheet.getCellRaw(at, touched);
        line[touched - column] = toPersonCell(cell, styleOf(cell));
      }
      cells.push(line);
    }
    return [{ kind: 'cells', sheet: change.sheet, row, column, cells }];
  }

  const styleOf = (cell: Nullable<ICellData>): IStyleData | null =>
    workbook()?.getWorkbook().getStyles().getStyleByCell(cell) ?? null;

  function pictureData(picture: DocumentPicture): Partial<IWorkbookData> {
    const table: Record<string, IStyleData> = {};
    styles = new StyleBook((id, style) => {
      table[id] = style;
    });
    const sheets = Object.fromEntries(picture.sheets.map((sheet) => [String(sheet.id), sheetData(sheet)]));
    styles.define = (id, style) => workbook()?.getWorkbook().getStyles().addCustomStyle(id, style);
    return {
      id: `document-${picture.run}-${picture.seq}-${loads}`,
      name: picture.title,
      sheetOrder: picture.sheets.map((sheet) => String(sheet.id)),
      styles: table,
      sheets,
    };
  }

  const sheetData = (sheet: SheetPicture): IWorkbookData['sheets'][string] => ({
    id: String(sheet.id),
    name: sheet.name,
    rowCount: Math.max(sheet.rows, ROOM.rows),
    columnCount: Math.max(sheet.columns, ROOM.columns),
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    defaultStyle: { ff: 'Arial', fs: 10, vt: 3 },
    cellData: toSparseMatrix(sheet.block, styles),
    columnData: columnData(sheet),
    rowData: Object.fromEntries(
      heightsOf(sheet.block, new Map(sheet.widths)).map(([row, h]) => [row, { h }]),
    ),
    freeze: freezeOf(sheet.frozenRows),
  });

  function apply(patch: Patch): void {
    switch (patch.kind) {
      case 'cells':
        run(SetRangeValuesMutation.id, {
          subUnitId: String(patch.sheet),
          cellValue: toMatrix(patch.block, styles),
        });
        growRows(patch.sheet, patch.block);
        return;
      case 'rows-inserted':
        run(InsertRowMutation.id, { subUnitId: String(patch.sheet), range: rowRange(patch) });
        return;
      case 'rows-deleted':
        run(RemoveRowMutation.id, { subUnitId: String(patch.sheet), range: rowRange(patch) });
        return;
      case 'columns-inserted':
        run(InsertColMutation.id, { subUnitId: String(patch.sheet), range: columnRange(patch) });
        return;
      case 'columns-deleted':
        run(RemoveColMutation.id, { subUnitId: String(patch.sheet), range: columnRange(patch) });
        return;
      case 'rows-ordered':
        run(ReorderRangeMutation.id, {
          subUnitId: String(patch.sheet),
          range: {
            startRow: patch.first,
            endRow: patch.first + patch.order.length - 1,
            startColumn: 0,
            endColumn: (sheetOf(patch.sheet)?.getMaxColumns() ?? 1) - 1,
          },
          order: Object.fromEntries(patch.order.map((from, to) => [patch.first + to, patch.first + from])),
        });
        return;
      case 'widths':
        for (const [column, width] of patch.widths) {
          run(SetWorksheetColWidthMutation.id, {
            subUnitId: String(patch.sheet),
            ranges: [{ startRow: 0, endRow: 0, startColumn: column, endColumn: column }],
            colWidth: width,
          });
        }
        return;
      case 'rules':
        rules.set(patch.sheet, patch.rules);
        repaint();
        return;
      case 'hidden-rows':
        hidden.set(patch.sheet, new Set(patch.rows));
        repaint();
        return;
      case 'hidden-columns':
        hideColumns(patch.sheet, patch.columns);
        return;
      case 'frozen':
        run(SetFrozenMutation.id, { subUnitId: String(patch.sheet), ...freezeOf(patch.rows) });
        return;
      case 'sheet-added':
        // A document fills in what a sheet leaves out; the mutation takes it as it is.
        run(InsertSheetMutation.id, {
          index: patch.at,
          sheet: mergeWorksheetSnapshotWithDefault(sheetData(patch.picture)),
        });
        rules.set(patch.picture.id, patch.picture.rules);
        return;
      case 'sheet-removed':
        run(RemoveSheetMutation.id, { subUnitId: String(patch.sheet) });
        return;
      case 'sheet-renamed':
        run(SetWorksheetNameMutation.id, { subUnitId: String(patch.sheet), name: patch.name });
        return;
      case 'selected':
        select(patch.sheet, patch.range);
        return;
      default:
        patch satisfies never;
    }
  }

  function hideColumns(sheet: number, columns: readonly number[]): void {
    const last = (sheetOf(sheet)?.getMaxColumns() ?? 1) - 1;
    const range = (startColumn: number, endColumn: number) => ({
      startRow: 0,
      endRow: 0,
      startColumn,
      endColumn,
    });
    run(SetColVisibleMutation.id, { subUnitId: String(sheet), ranges: [range(0, last)] });
    const ranges = columns.map((column) => range(column, column));
    if (ranges.length > 0) run(SetColHiddenMutation.id, { subUnitId: String(sheet), ranges });
  }

  /** Rows with wrapped texts grow, as they do in Sheets. */
  function growRows(sheet: number, block: CellBlock): void {
    const widths = new Map<number, number>();
    const found = sheetOf(sheet);
    const width = (column: number) => found?.getColumnWidth(column) ?? 0;
    for (let right = 0; right < (block.cells[0]?.length ?? 0); right += 1)
      widths.set(block.column + right, width(block.column + right));
    for (const [row, rowHeight] of heightsOf(block, widths)) {
      if (found?.getRowHeight(row) === rowHeight) continue;
      const ranges = [{ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }];
      run(SetWorksheetRowHeightMutation.id, { subUnitId: String(sheet), ranges, rowHeight });
    }
  }

  const repaint = () => workbook()?.getActiveSheet().refreshCanvas();

  function select(id: number, range: CellRange): void {
    const sheet = sheetOf(id);
    if (!sheet) return;
    workbook()?.setActiveSheet(sheet);
    sheet
      .getRange(range.row, range.column, range.lastRow - range.row + 1, range.lastColumn - range.column + 1)
      .activate();
    sheet.scrollToCell(Math.max(0, range.row - 3), 0);
  }

  /** The parts of the component that deal with sheets are there only after the first sheet is. */
  function listen(): void {
    const interceptors = injector.get(SheetInterceptorService);
    // What is typed goes to the server as typed: how it reads as a date or a number is for the document's
    // locale to say.
    interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: 1000,
      handler: (cell) =>
        typeof cell?.v === 'string' && cell.t === undefined && !cell.f ? { ...cell, t: 1 } : (cell ?? {}),
    });

    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 100,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, where, next) => {
        const paint = rules.paint(Number(where.subUnitId), where.row, where.col, (row, column) =>
          wireValue(where.worksheet.getCellRaw(row, column)),
        );
        return next(
          paint === null ? cell : { ...cell, interceptorStyle: { ...cell?.interceptorStyle, ...paint } },
        );
      },
    });

    interceptors.intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
      handler: (filtered, where, next) =>
        next(filtered || (hidden.get(Number(where.subUnitId))?.has(where.row) ?? false)),
    });

    commands.beforeCommandExecuted((info: Readonly<ICommandInfo>, options) => {
      if (options?.fromCollab || options?.onlyLocal) return;
      const request = readRequest(info, sheetOf);
      switch (request.kind) {
        case 'local':
          return;
        case 'op':
          events.op(request.op);
          throw new CanceledError();
        case 'refused':
          events.refused();
          throw new CanceledError();
      }
    });

    commands.onCommandExecuted((info, options) => {
      if (options?.fromCollab || options?.fromFormula) return;
      const change = readChange(info);
      if (change !== null) report(change);
    });
  }

  return {
    drawn,
    load(picture) {
      const before = unit;
      loads += 1;
      const data = pictureData(picture);
      rules.clear();
      hidden.clear();
      for (const sheet of picture.sheets) {
        rules.set(sheet.id, sheet.rules);
        hidden.set(sheet.id, new Set(sheet.hiddenRows));
      }
      if (before !== '') api.disposeUnit(before);
      unit = data.id ?? '';
      api.createWorkbook(data);
      if (loads === 1) listen();
      const active = sheetOf(picture.active);
      if (active) workbook()?.setActiveSheet(active);
    },
    apply(patches) {
      let moved = false;
      for (const patch of patches) {
        apply(patch);
        moved ||= patch.kind.startsWith('rows-') || patch.kind.startsWith('columns-');
      }
      // The component would undo at the old places.
      if (moved) undoing.clearUndoRedo(unit);
    },
    undo: () => void api.undo(),
    redo: () => void api.redo(),
    finishTyping: async () => {
      await workbook()?.endEditingAsync(true);
    },
    focus: () => container.querySelector<HTMLElement>('[data-u-comp="editor"]')?.focus(),
    activeCell: () => {
      const range = workbook()?.getActiveRange();
      const sheet = workbook()?.getActiveSheet();
      if (!range || !sheet) return null;
      return { sheet: Number(sheet.getSheetId()), row: range.getRow(), column: range.getColumn() };
    },
    toggleFilter: () => void api.executeCommand('sheet.command.smart-toggle-filter'),
    shown: (sheet, row, column) => sheetOf(sheet)?.getRange(row, column).getDisplayValue() ?? '',
    background: (id, row, column) => {
      const sheet = sheetOf(id)?.getSheet();
      const cell = sheet?.getCell(row, column);
      return workbook()?.getWorkbook().getStyles().getStyleByCell(cell)?.bg?.rgb ?? '';
    },
    place: (row, column) => {
      const cell = workbook()?.getActiveSheet().getRange(row, column).getCellRect();
      const canvas = container
        .querySelector('canvas[id^="univer-sheet-main-canvas"]')
        ?.getBoundingClientRect();
      if (!cell || !canvas) return null;
      return { x: canvas.left + cell.left + cell.width / 2, y: canvas.top + cell.top + cell.height / 2 };
    },
  };
}

function columnData({ widths, hiddenColumns }: SheetPicture): Record<number, { w?: number; hd?: 1 }> {
  const data: Record<number, { w?: number; hd?: 1 }> = {};
  for (const [column, w] of widths) data[column] = { w };
  for (const column of hiddenColumns) data[column] = { ...data[column], hd: 1 };
  return data;
}

const FOCUSABLE = 'a[href], button, input, select, textarea, iframe, [tabindex="0"]';

/** The first element behind the sheet that takes the focus, or the last in front of it. */
function beside(container: HTMLElement, before: boolean): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => !container.contains(element) && element.tabIndex >= 0 && element.getClientRects().length > 0,
  );
  const wanted = before ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const found = all.filter((element) => container.compareDocumentPosition(element) & wanted);
  return (before ? found.at(-1) : found[0]) ?? null;
}

const rowRange = ({ at, count }: { readonly at: number; readonly count: number }) => ({
  startRow: at,
  endRow: at + count - 1,
  startColumn: 0,
  endColumn: 0,
  rangeType: 1,
});

const columnRange = ({ at, count }: { readonly at: number; readonly count: number }) => ({
  startRow: 0,
  endRow: 0,
  startColumn: at,
  endColumn: at + count - 1,
  rangeType: 2,
});

const freezeOf = (rows: number) => ({
  xSplit: 0,
  ySplit: rows,
  startRow: rows > 0 ? rows : -1,
  startColumn: -1,
});

function wireValue(cell: Nullable<ICellData>): WireValue {
  const value = cell?.v;
  return value === undefined || value === '' ? null : value;
}

/**
 * Two controls of the component have no name for those who cannot see them; they appear some time after the
 * start.
 */
function nameParts(container: HTMLElement): void {
  const names = new Map([
    ['[data-u-comp="defined-name"] input', 'Cell'],
    ['[data-u-comp="sheet-bar-append-button"]', 'All sheets'],
  ]);
  const name = () => {
    for (const [selector, label] of names) {
      const control = container.querySelector(selector);
      control?.setAttribute('aria-label', label);
      if (control) names.delete(selector);
    }
    if (names.size === 0) observer.disconnect();
  };
  const observer = new MutationObserver(name);
  observer.observe(container, { childList: true, subtree: true });
}
