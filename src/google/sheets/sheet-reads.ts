// The reads of one sheet, as data.

import type { SheetView } from '../../sheet';
import type { SheetPort } from '../../work';
import { fromGoogle } from '../cells/cells';
import { nameOf } from '../cells/refusal';
import { withRows } from '../cells/with-rows';
import type { Zones } from '../cells/zone';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** As many columns as hold anything: a sheet without content has 0, and no range has no columns. */
const widthOf = (sheet: Sheet): number => Math.max(1, sheet.getLastColumn());

/**
 * Values of a row (from 0): of its first `columns`, which takes one call. Without that, and if a person
 * has deleted some of them, as wide as the sheet's content.
 */
export function rowValues(sheet: Sheet, row: number, columns?: number): readonly unknown[] {
  const read = (width: number): readonly unknown[] =>
    sheet.getRange(row + 1, 1, 1, width).getValues()[0] ?? [];
  if (columns === undefined) return read(widthOf(sheet));
  try {
    return read(columns);
  } catch (error) {
    if (sheet.getMaxColumns() >= columns) throw error;
    return read(widthOf(sheet));
  }
}

type ViewReads = Pick<SheetPort, 'read' | 'top' | 'rowAt' | 'cellsAt'>;

/** Reads values: all, from the top, a row, a rectangle. */
export function valueReads(spreadsheet: Spreadsheet, sheet: Sheet, zones: Zones): ViewReads {
  let zoneRead: string | null = null;
  const zoneNow = (): string => {
    zoneRead = spreadsheet.getSpreadsheetTimeZone();
    return zoneRead;
  };
  const zoneOf = (): string => zoneRead ?? zoneNow();
  const viewOf = (values: readonly (readonly unknown[])[]): SheetView => {
    const zone = zoneNow();
    const cells = values.map((row) => row.map((value) => fromGoogle(value, zone, zones)));
    zones.keep();
    return {
      name: sheet.getName(),
      cells,
      locale: spreadsheet.getSpreadsheetLocale(),
      today: zones.wallClock(new Date(), zone).slice(0, 10),
    };
  };

  return {
    read(): SheetView {
      let values: unknown[][] = [];
      withRows(sheet, 0, Number.POSITIVE_INFINITY, () => {
        values = sheet.getDataRange().getValues();
      });
      return viewOf(values);
    },

    top(most: number) {
      // A sheet without any content has a last row 0, and no range has no rows.
      const rows = Math.max(1, sheet.getLastRow());
      let values: unknown[][] = [];
      withRows(sheet, 0, Math.min(most, rows), (few) => {
        values = sheet.getRange(1, 1, few, widthOf(sheet)).getValues();
      });
      return { view: viewOf(values), rows };
    },

    rowAt(row, columns) {
      const values = rowValues(sheet, row, columns);
      // Headers are seldom dates, and asking for the zone is a call.
      const zone = values.some((value) => value instanceof Date) ? zoneNow() : '';
      return values.map((value) => fromGoogle(value, zone, zones));
    },

    cellsAt({ row, column, rows, columns }) {
      let values: unknown[][] = [];
      withRows(sheet, row, rows, (few) => {
        values = sheet.getRange(row + 1, column + 1, few, columns).getValues();
      });
      return values.map((line) => line.map((value) => fromGoogle(value, zoneOf(), zones)));
    },
  };
}

type LookReads = Pick<
  SheetPort,
  'formats' | 'texts' | 'filtered' | 'hiddenAmong' | 'columnHidden' | 'merged'
>;

/** Reads how cells look: formats, shown texts, what is hidden or merged. */
export function lookReads(sheet: Sheet): LookReads {
  /** One text a row; rows that a person has deleted meanwhile have none. */
  const inColumn = (
    column: number,
    rows: number,
    read: (range: Range) => readonly (readonly string[])[],
  ): readonly string[] => {
    let texts: readonly (readonly string[])[] = [];
    withRows(sheet, 0, rows, (few) => {
      texts = read(sheet.getRange(1, column + 1, few, 1));
    });
    return texts.map(([text]) => text ?? '');
  };

  return {
    formats: (column, rows) => inColumn(column, rows, (range) => range.getNumberFormats()),

    texts: (column, rows) => inColumn(column, rows, (range) => range.getDisplayValues()),

    filtered(): boolean {
      const filter = sheet.getFilter();
      if (!filter) return false;
      const range = filter.getRange();
      for (let column = range.getColumn(); column <= range.getLastColumn(); column += 1) {
        if (filter.getColumnFilterCriteria(column)) return true;
      }
      return false;
    },

    hiddenAmong: (rows) => new Set(rows.filter((row) => sheet.isRowHiddenByFilter(row + 1))),

    columnHidden: (column) => sheet.isColumnHiddenByUser(column + 1),

    merged({ row, column, rows, columns }) {
      const [missing, most] = [column + 1 - sheet.getMaxColumns(), sheet.getMaxRows() - row];
      if (missing > 0 || most < 1) return null;
      const cells = sheet.getRange(
        row + 1,
        column + 1,
        Math.min(rows, most),
        Math.min(columns, sheet.getMaxColumns() - column),
      );
      const [found] = cells.getMergedRanges();
      return found ? nameOf(found) : null;
    },
  };
}
