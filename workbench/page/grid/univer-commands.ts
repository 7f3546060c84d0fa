// What the component's commands mean for the server: some go there instead, some are reported, some are
// refused.

import {
  type FWorksheet,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  MoveColsCommand,
  MoveRangeMutation,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetRangeValuesMutation,
  SetSelectedColsVisibleCommand,
  SetSelectionsOperation,
  SetSpecificColsVisibleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SheetPasteShortKeyCommand,
} from '@univerjs/preset-sheets-core';
import type { ICommandInfo } from '@univerjs/presets';
import * as z from 'zod/mini';
import type { CellRange, PersonCell, PersonOp } from '../../server/wire';
import { readClipboardText } from '../clipboard';

/** `local`: the component does it. `op`: the server does it, and the change comes back. */
type Request =
  | { readonly kind: 'local' }
  | { readonly kind: 'op'; readonly op: PersonOp }
  | { readonly kind: 'refused' };

/** What the component has done on the person's behalf; `cells` has the touched columns by row. */
export type OwnChange =
  | { readonly kind: 'cells'; readonly sheet: number; readonly cells: ReadonlyMap<number, readonly number[]> }
  | {
      readonly kind: 'width';
      readonly sheet: number;
      readonly columns: readonly number[];
      readonly width: number;
    }
  | { readonly kind: 'selection'; readonly sheet: number; readonly ranges: readonly CellRange[] }
  | { readonly kind: 'filter'; readonly sheet: number };

const Range = z.object({
  startRow: z.number(),
  endRow: z.number(),
  startColumn: z.number(),
  endColumn: z.number(),
});
const Matrix = z.record(z.string(), z.nullish(z.record(z.string(), z.unknown())));
const OnSheet = z.object({ subUnitId: z.string() });
const OnRange = z.extend(OnSheet, { range: Range });
const OnRanges = z.extend(OnSheet, { ranges: z.array(Range) });
const Cells = z.extend(OnSheet, { cellValue: Matrix });
const Moved = z.object({
  from: z.extend(OnSheet, { value: Matrix }),
  to: z.extend(OnSheet, { value: Matrix }),
});
const Width = z.extend(OnSheet, { ranges: z.array(Range), colWidth: z.number() });
const Selections = z.extend(OnSheet, { selections: z.array(z.object({ range: Range })) });
const Paste = z.object({ htmlContent: z.optional(z.string()), textContent: z.optional(z.string()) });

const FILTER_CHANGES = [
  'sheet.mutation.set-filter-range',
  'sheet.mutation.set-filter-criteria',
  'sheet.mutation.remove-filter',
  'sheet.mutation.re-calc-filter',
];

/** Formatting and the like: the server's sheet does not keep it, so the page does not pretend to. */
const REFUSED =
  /^sheet\.command\.(set-(range-)?(bold|italic|underline|stroke|overline|subscript|superscript|font-?family|font-?size|text-color|background-color|border[a-z-]*|style)|set-(text|horizontal-text|vertical-text|row|col|selection|first|frozen|tab|worksheet-(hidden|order|name|row|default|range))[a-z-]*|range-font-(in|de)crease|set-range-font-(in|de)crease|reset-[a-z-]+|add-[a-z-]+|apply-format-painter|set-(once|infinite)-format-painter|cancel-frozen|insert-sheet|remove-sheet|copy-sheet|insert-range-[a-z-]+|delete-range-[a-z-]+|paste-(format|col-width|besides-border|formula)|numfmt\.[a-z.-]+|toggle-gridlines|delta-row-height)$/;

/** What happens to a command that the person started. `sheetOf` finds a sheet of the document. */
export function readRequest(
  info: Readonly<ICommandInfo>,
  sheetOf: (id: string) => FWorksheet | null,
): Request {
  switch (info.id) {
    case InsertRowByRangeCommand.id:
      return onRows('insert-rows', info.params);
    case RemoveRowByRangeCommand.id:
      return onRows('delete-rows', info.params);
    case InsertColByRangeCommand.id:
      return onColumns('insert-columns', info.params);
    case RemoveColByRangeCommand.id:
      return onColumns('delete-columns', info.params);
    case SetSpecificColsVisibleCommand.id:
      return showColumns(info.params);
    case SetSelectedColsVisibleCommand.id:
    case MoveRowsCommand.id:
    case MoveColsCommand.id:
      return { kind: 'refused' };
    case SheetPasteShortKeyCommand.id:
      return paste(info.params, sheetOf);
    default:
      return { kind: REFUSED.test(info.id) ? 'refused' : 'local' };
  }
}

/** The arrows in the column headers show what is hidden between them. */
function showColumns(params: unknown): Request {
  const read = OnRanges.safeParse(params);
  if (!read.success) return { kind: 'refused' };
  const columns = read.data.ranges.flatMap(({ startColumn, endColumn }) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_, right) => startColumn + right),
  );
  return {
    kind: 'op',
    op: { kind: 'hide-columns', sheet: Number(read.data.subUnitId), columns, hidden: false },
  };
}

function onRange(params: unknown, op: (sheet: number, range: z.infer<typeof Range>) => PersonOp): Request {
  const read = OnRange.safeParse(params);
  return read.success
    ? { kind: 'op', op: op(Number(read.data.subUnitId), read.data.range) }
    : { kind: 'refused' };
}

const onRows = (kind: 'insert-rows' | 'delete-rows', params: unknown): Request =>
  onRange(params, (sheet, { startRow: at, endRow }) => ({ kind, sheet, at, count: endRow - at + 1 }));

const onColumns = (kind: 'insert-columns' | 'delete-columns', params: unknown): Request =>
  onRange(params, (sheet, { startColumn: at, endColumn }) => ({
    kind,
    sheet,
    at,
    count: endColumn - at + 1,
  }));

/** Text from another program counts as typed; what was copied in this sheet keeps its values. */
function paste(params: unknown, sheetOf: (id: string) => FWorksheet | null): Request {
  const read = Paste.safeParse(params);
  const text = read.success ? (read.data.textContent ?? '') : '';
  if (!read.success || text === '' || read.data.htmlContent?.includes('data-copy-id'))
    return { kind: 'local' };
  const target = sheetOf('active');
  const range = target?.getActiveRange();
  if (!target || !range) return { kind: 'local' };
  const cells = readClipboardText(text).map((row) => row.map((typed): PersonCell => ({ typed })));
  return {
    kind: 'op',
    op: {
      kind: 'cells',
      sheet: Number(target.getSheetId()),
      row: range.getRow(),
      column: range.getColumn(),
      cells,
    },
  };
}

/** What has just been done that the server should know of, or `null`. */
export function readChange(info: Readonly<ICommandInfo>): OwnChange | null {
  switch (info.id) {
    case SetRangeValuesMutation.id: {
      const read = Cells.safeParse(info.params);
      if (!read.success) return null;
      return { kind: 'cells', sheet: Number(read.data.subUnitId), cells: touched(read.data.cellValue) };
    }
    case MoveRangeMutation.id: {
      const read = Moved.safeParse(info.params);
      if (!read.success || read.data.from.subUnitId !== read.data.to.subUnitId) return null;
      const cells = touched(read.data.from.value);
      for (const [row, columns] of touched(read.data.to.value)) {
        cells.set(row, [...new Set([...(cells.get(row) ?? []), ...columns])]);
      }
      return { kind: 'cells', sheet: Number(read.data.from.subUnitId), cells };
    }
    case SetWorksheetColWidthMutation.id: {
      const read = Width.safeParse(info.params);
      if (!read.success) return null;
      const columns = read.data.ranges.flatMap((range) =>
        Array.from({ length: range.endColumn - range.startColumn + 1 }, (_, i) => range.startColumn + i),
      );
      return {
        kind: 'width',
        sheet: Number(read.data.subUnitId),
        columns,
        width: Math.round(read.data.colWidth),
      };
    }
    case SetSelectionsOperation.id: {
      const read = Selections.safeParse(info.params);
      if (!read.success || read.data.selections.length === 0) return null;
      const ranges = read.data.selections.map(({ range }) => ({
        row: range.startRow || 0,
        column: range.startColumn || 0,
        lastRow: Number.isNaN(range.endRow) ? Number.MAX_SAFE_INTEGER : range.endRow,
        lastColumn: Number.isNaN(range.endColumn) ? Number.MAX_SAFE_INTEGER : range.endColumn,
      }));
      return { kind: 'selection', sheet: Number(read.data.subUnitId), ranges };
    }
    case SetWorksheetActiveOperation.id: {
      const read = OnSheet.safeParse(info.params);
      return read.success ? { kind: 'selection', sheet: Number(read.data.subUnitId), ranges: [] } : null;
    }
    default: {
      if (!FILTER_CHANGES.includes(info.id)) return null;
      const read = OnSheet.safeParse(info.params);
      return read.success ? { kind: 'filter', sheet: Number(read.data.subUnitId) } : null;
    }
  }
}

function touched(matrix: z.infer<typeof Matrix>): Map<number, number[]> {
  const cells = new Map<number, number[]>();
  for (const [row, columns] of Object.entries(matrix)) {
    const touchedColumns = Object.keys(columns ?? {}).map(Number);
    if (touchedColumns.length > 0) cells.set(Number(row), touchedColumns);
  }
  return cells;
}
