// What comes from the server while a document is shown: each change is made in the component too.
import {
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
} from '@univerjs/preset-sheets-core';
import { mergeWorksheetSnapshotWithDefault } from '@univerjs/presets';
import type { CellBlock, CellRange, Patch } from '../../server/wire';
import { toMatrix } from './cells';
import type { ShownDocument } from './document';
import { heightsOf } from './heights';
import { freezeOf, sheetData } from './picture';

export function applyPatches(patches: readonly Patch[], shown: ShownDocument): void {
  let moved = false;
  for (const patch of patches) {
    applyPatch(patch, shown);
    moved ||= patch.kind.startsWith('rows-') || patch.kind.startsWith('columns-');
  }
  // The component would undo at the old places.
  if (moved) shown.forgetUndo();
}

function applyPatch(patch: Patch, shown: ShownDocument): void {
  switch (patch.kind) {
    case 'cells':
      setCells(patch.sheet, patch.block, shown);
      return;
    case 'rows-inserted':
    case 'rows-deleted':
    case 'columns-inserted':
    case 'columns-deleted':
      shown.run(LINE_MUTATIONS[patch.kind], { subUnitId: String(patch.sheet), range: linesOf(patch) });
      return;
    case 'rows-ordered':
      orderRows(patch, shown);
      return;
    case 'widths':
      setWidths(patch, shown);
      return;
    case 'rules':
      shown.rules.set(patch.sheet, patch.rules);
      shown.repaint();
      return;
    case 'hidden-rows':
      shown.hidden.set(patch.sheet, new Set(patch.rows));
      shown.repaint();
      return;
    case 'hidden-columns':
      hideColumns(patch.sheet, patch.columns, shown);
      return;
    case 'frozen':
      shown.run(SetFrozenMutation.id, { subUnitId: String(patch.sheet), ...freezeOf(patch.rows) });
      return;
    case 'sheet-added':
      addSheet(patch, shown);
      return;
    case 'sheet-removed':
      shown.run(RemoveSheetMutation.id, { subUnitId: String(patch.sheet) });
      return;
    case 'sheet-renamed':
      shown.run(SetWorksheetNameMutation.id, { subUnitId: String(patch.sheet), name: patch.name });
      return;
    case 'selected':
      select(patch.sheet, patch.range, shown);
      return;
    default:
      patch satisfies never;
  }
}

type PatchOf<K extends Patch['kind']> = Extract<Patch, { readonly kind: K }>;
type LinePatch = PatchOf<'rows-inserted' | 'rows-deleted' | 'columns-inserted' | 'columns-deleted'>;

const LINE_MUTATIONS: Record<LinePatch['kind'], string> = {
  'rows-inserted': InsertRowMutation.id,
  'rows-deleted': RemoveRowMutation.id,
  'columns-inserted': InsertColMutation.id,
  'columns-deleted': RemoveColMutation.id,
};

function linesOf({ kind, at, count }: LinePatch): object {
  const last = at + count - 1;
  return kind === 'rows-inserted' || kind === 'rows-deleted'
    ? { startRow: at, endRow: last, startColumn: 0, endColumn: 0, rangeType: 1 }
    : { startRow: 0, endRow: 0, startColumn: at, endColumn: last, rangeType: 2 };
}

function setCells(sheet: number, block: CellBlock, shown: ShownDocument): void {
  const cellValue = toMatrix(block, shown.styles);
  shown.run(SetRangeValuesMutation.id, { subUnitId: String(sheet), cellValue });
  growRows(sheet, block, shown);
}

/** Rows with wrapped texts grow, as they do in Sheets. */
function growRows(sheet: number, block: CellBlock, shown: ShownDocument): void {
  const widths = new Map<number, number>();
  const found = shown.sheet(sheet);
  const width = (column: number) => found?.getColumnWidth(column) ?? 0;
  for (let right = 0; right < (block.cells[0]?.length ?? 0); right += 1)
    widths.set(block.column + right, width(block.column + right));
  for (const [row, rowHeight] of heightsOf(block, widths)) {
    if (found?.getRowHeight(row) === rowHeight) continue;
    const ranges = [{ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }];
    shown.run(SetWorksheetRowHeightMutation.id, { subUnitId: String(sheet), ranges, rowHeight });
  }
}

function orderRows({ sheet, first, order }: PatchOf<'rows-ordered'>, shown: ShownDocument): void {
  shown.run(ReorderRangeMutation.id, {
    subUnitId: String(sheet),
    range: {
      startRow: first,
      endRow: first + order.length - 1,
      startColumn: 0,
      endColumn: (shown.sheet(sheet)?.getMaxColumns() ?? 1) - 1,
    },
    order: Object.fromEntries(order.map((from, to) => [first + to, first + from])),
  });
}

function setWidths({ sheet, widths }: PatchOf<'widths'>, shown: ShownDocument): void {
  for (const [column, width] of widths) {
    shown.run(SetWorksheetColWidthMutation.id, {
      subUnitId: String(sheet),
      ranges: [columnsOf(column, column)],
      colWidth: width,
    });
  }
}

function hideColumns(sheet: number, columns: readonly number[], shown: ShownDocument): void {
  const last = (shown.sheet(sheet)?.getMaxColumns() ?? 1) - 1;
  shown.run(SetColVisibleMutation.id, { subUnitId: String(sheet), ranges: [columnsOf(0, last)] });
  const ranges = columns.map((column) => columnsOf(column, column));
  if (ranges.length > 0) shown.run(SetColHiddenMutation.id, { subUnitId: String(sheet), ranges });
}

const columnsOf = (startColumn: number, endColumn: number) => ({
  startRow: 0,
  endRow: 0,
  startColumn,
  endColumn,
});

function addSheet({ at, picture }: PatchOf<'sheet-added'>, shown: ShownDocument): void {
  // A document fills in what a sheet leaves out; the mutation takes it as it is.
  const sheet = mergeWorksheetSnapshotWithDefault(sheetData(picture, shown.styles));
  shown.run(InsertSheetMutation.id, { index: at, sheet });
  shown.rules.set(picture.id, picture.rules);
}

function select(id: number, range: CellRange, shown: ShownDocument): void {
  const sheet = shown.sheet(id);
  if (!sheet) return;
  shown.workbook()?.setActiveSheet(sheet);
  sheet
    .getRange(range.row, range.column, range.lastRow - range.row + 1, range.lastColumn - range.column + 1)
    .activate();
  sheet.scrollToCell(Math.max(0, range.row - 3), 0);
}
