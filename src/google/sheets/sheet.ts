// One sheet of the spreadsheet as data: reads and writes in blocks, nothing decided here.

import { foldHeader } from '../../sheet';
import type { Anchor, Block, ColumnAddition, SheetPort } from '../../work';
import { toGoogle } from '../cells/cells';
import { offerIn } from '../cells/dropdown';
import { areaOf, isInPlace, partsOf, placeOf } from '../cells/parts';
import { orSayWhy } from '../cells/refusal';
import { allCells } from '../cells/whole';
import { withRows } from '../cells/with-rows';
import type { Zones } from '../cells/zone';
import { addColumns } from './add-columns';
import { lookReads, rowValues, valueReads } from './sheet-reads';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet as Rowcall works with it. A plain object, so that it can be spread. */
export function sheetPort(spreadsheet: Spreadsheet, sheet: Sheet, zones: Zones): SheetPort {
  return {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    get grid() {
      return sheet.getType() === SpreadsheetApp.SheetType.GRID;
    },
    ...valueReads(spreadsheet, sheet, zones),
    ...lookReads(sheet),
    ...writes(sheet),
    ...ofPerson(sheet),
    offer: offerIn(spreadsheet, sheet),
  };
}

/** The column of the anchor by now; below 0 if it is gone. */
const placeNow = (sheet: Sheet, { row, column, text }: Anchor): number =>
  placeOf(text, column, headersNow(sheet, row));

/**
 * The headers of a row as they are now, in the form in which they are compared: the first `columns`, or all.
 */
const headersNow = (sheet: Sheet, row: number, columns?: number): readonly string[] =>
  rowValues(sheet, row, columns).map((header) => foldHeader(String(header)));

/** The headers by which blocks find their columns: all, unless each block is where it was. */
function headersFor(sheet: Sheet, blocks: readonly Block[], row: number): readonly string[] {
  const first = headersNow(
    sheet,
    row,
    Math.max(...blocks.map(({ column, headers }) => column + headers.length)),
  );
  return blocks.every((block) => isInPlace(block, first)) ? first : headersNow(sheet, row);
}

function writes(sheet: Sheet): Pick<SheetPort, 'write' | 'flush' | 'addColumns' | 'type'> {
  /** What was written last: Google may refuse it only when it is flushed. */
  let written = () => allCells(sheet);
  return {
    write(blocks: readonly Block[]): void {
      const [block] = blocks;
      if (!block) return;
      // A person may have inserted, removed or moved columns since they were read, also between Rowcall's
      // own.
      const now = headersFor(sheet, blocks, block.headerRow);
      const parts = blocks.flatMap((each) => partsOf(each, now));
      written = () => {
        const area = areaOf(parts);
        const below = Math.min(area.until, sheet.getMaxRows());
        return sheet.getRange(area.row + 1, area.column + 1, below - area.row, area.end - area.column);
      };
      orSayWhy(written, () => {
        for (const { row, column, values } of parts) {
          withRows(sheet, row, values.length, (rows) => {
            const cells = sheet.getRange(row + 1, column + 1, rows, values[0]?.length ?? 0);
            cells.setValues(toGoogle(values.slice(0, rows), cells));
          });
        }
      });
    },

    flush(): void {
      orSayWhy(written, () => SpreadsheetApp.flush());
    },

    addColumns(addition: ColumnAddition): void {
      addColumns(sheet, addition, written);
    },

    type(anchor, row, text, format): boolean {
      const at = placeNow(sheet, anchor);
      if (at < 0) return false;
      const cell = sheet.getRange(row + 1, at + 1);
      const [[formula = ''] = []] = cell.getFormulas();
      if (formula !== '') return false;
      written = () => cell;
      orSayWhy(written, () => {
        if (format !== undefined) cell.setNumberFormat(format);
        cell.setValue(text);
      });
      return true;
    },
  };
}

/** What a person sees and has chosen: the selection, notes, hidden columns. */
function ofPerson(
  sheet: Sheet,
): Pick<SheetPort, 'selection' | 'select' | 'noteOf' | 'setNote' | 'showColumns'> {
  const anchored = (anchor: Anchor): GoogleAppsScript.Spreadsheet.Range | null => {
    const at = placeNow(sheet, anchor);
    return at < 0 ? null : sheet.getRange(anchor.row + 1, at + 1);
  };

  return {
    selection() {
      const ranges = sheet.getActiveRangeList()?.getRanges() ?? [];
      return ranges
        .map((range): readonly [number, number] => [range.getRow() - 1, range.getLastRow() - 1])
        .sort((a, b) => a[0] - b[0]);
    },

    select(row: number, column = 0): void {
      sheet.activate();
      sheet.getRange(row + 1, column + 1).activate();
    },

    noteOf: (anchor) => anchored(anchor)?.getNote() ?? null,

    setNote(anchor, note): void {
      anchored(anchor)?.setNote(note === '' ? null : note);
    },

    showColumns(column, columns, shown): void {
      if (shown) sheet.showColumns(column + 1, columns);
      else sheet.hideColumns(column + 1, columns);
    },
  };
}
