// One sheet of the spreadsheet as data: reads and writes in blocks, nothing decided here.
import type { Anchor, Block, ColumnAddition, SheetPort } from '../server';
import { type Cell, foldHeader, type SheetView } from '../sheet';
import { decorate } from './decorate';
import { nameOf, orSayWhy } from './refusal';
import type { Zones } from './zone';

/**
 * Sheets turns text that begins so into a formula; an apostrophe in front keeps it text and is not part of
 * it.
 */
const FORMULA_START = /^[=+\-@']/;

/** Cells with this number format take every text as it is, an apostrophe in front too. */
export const PLAIN_TEXT = '@';

/** The values for these cells, whose formats are asked for only where a text begins like a formula. */
function toGoogle(
  values: Block['values'],
  cells: GoogleAppsScript.Spreadsheet.Range,
): (string | number | boolean)[][] {
  const isRisky = (cell: Cell) => typeof cell === 'string' && FORMULA_START.test(cell);
  const formats = values.some((row) => row.some(isRisky)) ? cells.getNumberFormats() : [];
  return values.map((row, down) =>
    row.map((cell, right) => {
      if (typeof cell === 'object') return cell.wall;
      return isRisky(cell) && formats[down]?.[right] !== PLAIN_TEXT ? `'${String(cell)}` : cell;
    }),
  );
}

export const fromGoogle = (value: unknown, zone: string, zones: Zones): Cell => {
  if (value instanceof Date) return { wall: zones.cellClock(value, zone) };
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    default:
      return String(value);
  }
};

/** Where a header is among `headers`, first of all where it was; below 0 where it is gone. */
function placeOf(header: string, column: number, headers: readonly string[]): number {
  const name = foldHeader(header);
  return headers[column] === name ? column : headers.indexOf(name);
}

interface Part {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
}

/**
 * A block where its headers are by now: in one part as long as its columns are side by side. Throws where one
 * is gone.
 */
function partsOf({ row, column, values, headers }: Block, now: readonly string[]): readonly Part[] {
  const places = headers.map((header, index) => {
    const at = placeOf(header, column + index, now);
    if (at < 0) throw new Error(`The column "${header}" is gone.`);
    return at;
  });
  const parts: { from: number; to: number; column: number }[] = [];
  places.forEach((place, index) => {
    const open = parts[parts.length - 1];
    if (open && open.column + open.to - open.from === place) open.to = index + 1;
    else parts.push({ from: index, to: index + 1, column: place });
  });
  return parts.map((part) => ({
    row,
    column: part.column,
    values: values.map((cells) => cells.slice(part.from, part.to)),
  }));
}

export function sheetPort(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  zones: Zones,
): SheetPort {
  /**
   * Does `work` with so many rows below `first`, or with those that a person has left of them since they were
   * counted.
   */
  const withRows = (first: number, rows: number, work: (rows: number) => void): void => {
    for (let most = rows; most > 0; ) {
      try {
        work(most);
        return;
      } catch (error) {
        const left = sheet.getMaxRows() - first;
        if (left >= most) throw error;
        most = left;
      }
    }
  };

  /** The headers of a row as they are now, in the form in which they are compared. */
  const headersNow = (row: number): readonly string[] => {
    const [headers = []] = sheet.getRange(row + 1, 1, 1, Math.max(1, sheet.getLastColumn())).getValues();
    return headers.map((header) => foldHeader(String(header)));
  };

  const anchored = ({ row, column, text }: Anchor): GoogleAppsScript.Spreadsheet.Range | null => {
    const at = placeOf(text, column, headersNow(row));
    return at < 0 ? null : sheet.getRange(row + 1, at + 1);
  };

  let zoneRead: string | null = null;
  const zoneOf = (): string => {
    zoneRead ??= spreadsheet.getSpreadsheetTimeZone();
    return zoneRead;
  };

  const viewOf = (values: readonly (readonly unknown[])[]): SheetView => {
    const zone = spreadsheet.getSpreadsheetTimeZone();
    zoneRead = zone;
    const cells = values.map((row) => row.map((value) => fromGoogle(value, zone, zones)));
    zones.keep();
    return {
      name: sheet.getName(),
      cells,
      locale: spreadsheet.getSpreadsheetLocale(),
      today: zones.wallClock(new Date(), zone).slice(0, 10),
    };
  };

  /** One text a row; rows that a person has deleted meanwhile have none. */
  const inColumn = (
    column: number,
    rows: number,
    read: (range: GoogleAppsScript.Spreadsheet.Range) => readonly (readonly string[])[],
  ): readonly string[] => {
    let texts: readonly (readonly string[])[] = [];
    withRows(0, rows, (few) => {
      texts = read(sheet.getRange(1, column + 1, few, 1));
    });
    return texts.map(([text]) => text ?? '');
  };

  /** What was written last: Google may refuse it only when it is flushed. */
  let written = () => sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());

  return {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    get grid() {
      return sheet.getType() === SpreadsheetApp.SheetType.GRID;
    },

    columnHidden: (column) => sheet.isColumnHiddenByUser(column + 1),

    showColumns(column, columns, shown): void {
      if (shown) sheet.showColumns(column + 1, columns);
      else sheet.hideColumns(column + 1, columns);
    },

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

    read(): SheetView {
      let values: unknown[][] = [];
      withRows(0, Number.POSITIVE_INFINITY, () => {
        values = sheet.getDataRange().getValues();
      });
      return viewOf(values);
    },

    top(most: number) {
      // A sheet without any content has a last row 0, and no range has no rows.
      const rows = Math.max(1, sheet.getLastRow());
      let values: unknown[][] = [];
      withRows(0, Math.min(most, rows), (few) => {
        values = sheet.getRange(1, 1, few, Math.max(1, sheet.getLastColumn())).getValues();
      });
      return { view: viewOf(values), rows };
    },

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

    rowAt(row) {
      const zone = spreadsheet.getSpreadsheetTimeZone();
      const [cells = []] = sheet.getRange(row + 1, 1, 1, Math.max(1, sheet.getLastColumn())).getValues();
      return cells.map((value) => fromGoogle(value, zone, zones));
    },

    cellsAt({ row, column, rows, columns }) {
      let values: unknown[][] = [];
      withRows(row, rows, (few) => {
        values = sheet.getRange(row + 1, column + 1, few, columns).getValues();
      });
      return values.map((line) => line.map((value) => fromGoogle(value, zoneOf(), zones)));
    },

    write(blocks: readonly Block[]): void {
      const [block] = blocks;
      if (!block) return;
      // A person may have inserted, removed or moved columns since they were read, also between Rowcall's
      // own.
      const now = headersNow(block.headerRow);
      const parts = blocks.flatMap((each) => partsOf(each, now));
      written = () => {
        const [top, last] = [parts[0], parts[parts.length - 1]];
        if (!top || !last) throw new TypeError('Nothing was written.');
        const left = Math.min(...parts.map(({ column }) => column));
        const right = Math.max(...parts.map(({ column, values }) => column + (values[0]?.length ?? 0)));
        const below = Math.min(last.row + last.values.length, sheet.getMaxRows());
        return sheet.getRange(top.row + 1, left + 1, below - top.row, right - left);
      };
      orSayWhy(written, () => {
        for (const { row, column, values } of parts) {
          withRows(row, values.length, (rows) => {
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
      const { headerRow, column, headers, looks, colours } = addition;
      const missing = column + headers.length - sheet.getMaxColumns();
      orSayWhy(written, () => {
        if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
      });
      const inAllRows = (work: (rows: number) => void) =>
        decorate(() => withRows(0, sheet.getMaxRows(), work));
      // New columns take over data validation, too. In a table's column with a type it stays, and the write
      // below says so.
      inAllRows((rows) => {
        sheet.getRange(1, column + 1, rows, headers.length).clearDataValidations();
      });
      // New columns take over the format of the column to their left: beside a date column an ID would become
      // a date.
      inAllRows((rows) => {
        looks.forEach(({ format }, index) => {
          sheet.getRange(1, column + index + 1, rows, 1).setNumberFormat(format);
        });
      });
      const headerCells = sheet.getRange(headerRow + 1, column + 1, 1, headers.length);
      orSayWhy(
        () => headerCells,
        () => {
          headerCells.setValues([[...headers]]);
          SpreadsheetApp.flush();
        },
      );
      decorate(() => {
        headerCells.setFontWeight('bold');
        looks.forEach(({ width }, index) => {
          sheet.setColumnWidth(column + index + 1, width);
        });
      });
      inAllRows((rows) => {
        looks.forEach(({ wraps }, index) => {
          if (wraps) sheet.getRange(1, column + index + 1, rows, 1).setWrap(true);
        });
      });
      decorate(() => {
        looks.forEach(({ hidden }, index) => {
          if (hidden) sheet.hideColumns(column + index + 1, 1);
        });
      });
      inAllRows((rows) => {
        const statusCells = sheet.getRange(1, column + 1, rows, 1);
        // A rule for each status: formulas are read in the spreadsheet's locale, which decides what stands
        // between arguments.
        const rules = colours.flatMap(({ statuses, background, text }) =>
          statuses.map((status) =>
            SpreadsheetApp.newConditionalFormatRule()
              .whenTextEqualTo(status)
              .setBackground(background)
              .setFontColor(text)
              .setRanges([statusCells])
              .build(),
          ),
        );
        sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules]);
      });
    },

    selection() {
      const ranges = sheet.getActiveRangeList()?.getRanges() ?? [];
      return ranges
        .map((range): readonly [number, number] => [range.getRow() - 1, range.getLastRow() - 1])
        .sort((a, b) => a[0] - b[0]);
    },

    noteOf: (anchor) => anchored(anchor)?.getNote() ?? null,

    setNote(anchor, note): void {
      anchored(anchor)?.setNote(note === '' ? null : note);
    },

    select(row: number, column = 0): void {
      sheet.activate();
      sheet.getRange(row + 1, column + 1).activate();
    },

    type({ row: headerRow, column, text: header }, row, text): boolean {
      const at = placeOf(header, column, headersNow(headerRow));
      if (at < 0) return false;
      const cell = sheet.getRange(row + 1, at + 1);
      const [[formula = ''] = []] = cell.getFormulas();
      if (formula !== '') return false;
      written = () => cell;
      orSayWhy(written, () => {
        cell.setValue(text);
      });
      return true;
    },
  };
}
