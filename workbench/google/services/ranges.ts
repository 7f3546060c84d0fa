// SpreadsheetApp.Range: cells read and written, in the forms that cross to a script.
import { ServiceException } from '../fault';
import { type Area, type CellFormat, type CellInput, MAX_CELL_CHARACTERS } from '../grid/cells';
import type { ValidationRule } from '../grid/guards';
import { displayText, isDateFormat } from '../grid/number-format';
import type { SheetHost } from '../grid/sheet';
import { TEXT_FORMAT, typedReader } from '../grid/typed';
import type { CellGrid, LookAsked, RangeRef, Scalar, ValidationData } from '../service-calls';
import type { SpreadsheetHost } from '../spreadsheet';
import type { Caller, Family } from './context';

/** What a script is told of a cell whose format is automatic. */
const AUTOMATIC_FORMAT = '0.###############';

type RangeServices = Family<'SpreadsheetApp.Range'>;

/** Throws what Google throws for a sheet that is gone. */
export function sheetOf(book: SpreadsheetHost, id: number): SheetHost {
  const sheet = book.sheetById(id);
  if (!sheet) throw new ServiceException(`Sheet ${id} not found`);
  return sheet;
}

/**
 * From Apps Script's counting to the sheet's own. Throws what Google throws for a range that the sheet has
 * not.
 */
export function areaOf(sheet: SheetHost, range: RangeRef): Area {
  if (range.row < 1) throw new ServiceException('The starting row of the range is too small.');
  if (range.column < 1) throw new ServiceException('The starting column of the range is too small.');
  if (range.rows < 1) throw new ServiceException('The number of rows in the range must be at least 1.');
  if (range.columns < 1) throw new ServiceException('The number of columns in the range must be at least 1.');
  if (range.row + range.rows - 1 > sheet.rows || range.column + range.columns - 1 > sheet.columns) {
    throw new ServiceException('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return { row: range.row - 1, column: range.column - 1, rows: range.rows, columns: range.columns };
}

export const rangeOf = (sheet: SheetHost, area: Area): RangeRef => ({
  sheet: sheet.id,
  row: area.row + 1,
  column: area.column + 1,
  rows: area.rows,
  columns: area.columns,
});

/** What `getValues` gives: empty cells as '', numbers with a date format as moments. */
function readCells(book: SpreadsheetHost, sheet: SheetHost, area: Area): CellGrid {
  const rows: Scalar[][] = [];
  const dates: number[] = [];
  for (let down = 0; down < area.rows; down += 1) {
    const line: Scalar[] = [];
    for (let right = 0; right < area.columns; right += 1) {
      const value = sheet.value(area.row + down, area.column + right);
      if (typeof value === 'number') {
        const format = sheet.format(area.row + down, area.column + right)?.numberFormat;
        if (isDateFormat(format)) dates.push(down, right, book.moment(value));
      }
      line.push(value ?? '');
    }
    rows.push(line);
  }
  return { rows, dates };
}

/** What `setValues` and `appendRow` put into cells, read as if somebody had typed it. */
export function cellInputs(
  book: SpreadsheetHost,
  sheet: SheetHost,
  corner: { readonly row: number; readonly column: number },
  grid: CellGrid,
): CellInput[][] {
  const read = typedReader(book.locale, book.thisYear());
  const inputs = grid.rows.map((line, down) =>
    line.map((value, right): CellInput => {
      if (typeof value !== 'string') return { value };
      if (value.length > MAX_CELL_CHARACTERS) throw tooLong();
      return sheet.inputFor(value, corner.row + down, corner.column + right, read);
    }),
  );
  for (let index = 0; index < grid.dates.length; index += 3) {
    const [down = 0, right = 0, ms = 0] = grid.dates.slice(index, index + 3);
    const moment = book.momentInput(ms);
    const plainText = sheet.format(corner.row + down, corner.column + right)?.numberFormat === TEXT_FORMAT;
    const line = inputs[down];
    if (!line) continue;
    line[right] = plainText ? { value: displayText(moment.value, moment.numberFormat, book.locale) } : moment;
  }
  return inputs;
}

const tooLong = () =>
  new ServiceException(
    `Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`,
  );

export function rangeServices(open: () => SpreadsheetHost): RangeServices {
  const find = (range: RangeRef) => {
    const book = open();
    const sheet = sheetOf(book, range.sheet);
    return { book, sheet, area: areaOf(sheet, range) };
  };
  /** What the rule allows: other cells are looked at when something is written. */
  const allowedBy = ({ allowed }: ValidationData): ValidationRule['allowed'] => {
    if (!('sheet' in allowed)) return allowed;
    // Google refuses a rule whose cells are in no sheet of the spreadsheet.
    find(allowed);
    return () => {
      const { sheet, area } = find(allowed);
      return sheet
        .texts(area)
        .flat()
        .filter((text) => text !== '');
    };
  };
  const corner = (range: RangeRef): RangeRef => ({ ...range, rows: 1, columns: 1 });
  const write = (caller: Caller, range: RangeRef, grid: CellGrid): null => {
    const { book, sheet, area } = find(range);
    checkShape(grid, range);
    sheet.write(area, cellInputs(book, sheet, area, grid), 'script', caller.journal.recorder(sheet));
    return null;
  };
  const look = (_caller: Caller, range: RangeRef, asked: LookAsked): null => {
    const { sheet, area } = find(range);
    sheet.setFormat(area, formatOf(asked), 'script');
    return null;
  };
  const read = (caller: Caller, range: RangeRef): CellGrid => {
    const { book, sheet, area } = find(range);
    caller.journal.settle();
    return readCells(book, sheet, area);
  };
  return {
    'SpreadsheetApp.Range.canEdit': (_caller, range) => {
      const { sheet, area } = find(range);
      return sheet.guards.canEdit(area);
    },
    'SpreadsheetApp.Range.getDataValidations': (_caller, range) => {
      const { sheet, area } = find(range);
      return Array.from({ length: area.rows }, (_, down) =>
        Array.from({ length: area.columns }, (_, right) => {
          const rule = sheet.guards.rule(area.row + down, area.column + right);
          return rule && { allowInvalid: !rule.strict };
        }),
      );
    },
    'SpreadsheetApp.Range.clearDataValidations': (_caller, range) => {
      const { sheet, area } = find(range);
      sheet.guards.checkEdit(area);
      sheet.guards.clearValidations(area);
      return null;
    },
    'SpreadsheetApp.Range.setDataValidation': (_caller, range, rule) => {
      const { sheet, area } = find(range);
      sheet.guards.checkEdit(area);
      sheet.guards.clearValidations(area);
      if (rule) sheet.guards.validate(area, { allowed: allowedBy(rule), strict: !rule.allowInvalid });
      return null;
    },
    'SpreadsheetApp.Range.merge': (caller, range) => {
      const { sheet, area } = find(range);
      caller.journal.settle();
      sheet.merge(area, 'script');
      return null;
    },
    'SpreadsheetApp.Range.applyRowBanding': (_caller, range) => {
      const { sheet, area } = find(range);
      sheet.band(area, 'script');
      return null;
    },
    'SpreadsheetApp.Range.createFilter': (_caller, range) => {
      const { sheet, area } = find(range);
      if (sheet.filter)
        throw new ServiceException("You can't create a filter in a sheet that already has a filter.");
      sheet.filterArea(area);
      return null;
    },
    'SpreadsheetApp.Range.getMergedRanges': (_caller, range) => {
      const { sheet, area } = find(range);
      return sheet.guards.mergesIn(area).map((each) => rangeOf(sheet, each));
    },
    'SpreadsheetApp.Range.getValues': read,
    'SpreadsheetApp.Range.getValue': (caller, range) => read(caller, corner(range)),
    'SpreadsheetApp.Range.getDisplayValues': (caller, range) => {
      const { sheet, area } = find(range);
      caller.journal.settle();
      return sheet.texts(area);
    },
    'SpreadsheetApp.Range.getFormulas': (caller, range) => {
      const { sheet, area } = find(range);
      caller.journal.settle();
      return Array.from({ length: area.rows }, (_, down) =>
        Array.from(
          { length: area.columns },
          (_, right) => sheet.formula(area.row + down, area.column + right) ?? '',
        ),
      );
    },
    'SpreadsheetApp.Range.getNumberFormats': (caller, range) => {
      const { sheet, area } = find(range);
      caller.journal.settle();
      return Array.from({ length: area.rows }, (_, down) =>
        Array.from(
          { length: area.columns },
          (_, right) => sheet.format(area.row + down, area.column + right)?.numberFormat ?? AUTOMATIC_FORMAT,
        ),
      );
    },
    'SpreadsheetApp.Range.setValues': write,
    'SpreadsheetApp.Range.setValue': (caller, range, grid) => {
      const line = Array.from({ length: range.columns }, () => grid.rows[0]?.[0] ?? null);
      const ms = grid.dates[2];
      const dates: number[] = [];
      for (let down = 0; ms !== undefined && down < range.rows; down += 1) {
        for (let right = 0; right < range.columns; right += 1) dates.push(down, right, ms);
      }
      return write(caller, range, { rows: Array.from({ length: range.rows }, () => line), dates });
    },
    'SpreadsheetApp.Range.clearContent': (caller, range) => {
      const line = Array.from({ length: range.columns }, () => null);
      return write(caller, range, { rows: Array.from({ length: range.rows }, () => line), dates: [] });
    },
    'SpreadsheetApp.Range.setNumberFormat': look,
    'SpreadsheetApp.Range.setFontWeight': look,
    'SpreadsheetApp.Range.setFontColor': look,
    'SpreadsheetApp.Range.setBackground': look,
    'SpreadsheetApp.Range.setWrap': look,
    'SpreadsheetApp.Range.setHorizontalAlignment': look,
    'SpreadsheetApp.Range.getNote': (_caller, range) => {
      const { sheet, area } = find(range);
      return sheet.note(area.row, area.column);
    },
    'SpreadsheetApp.Range.setNote': (_caller, range, note) => {
      const { sheet, area } = find(range);
      sheet.setNote(area, note, 'script');
      return null;
    },
    'SpreadsheetApp.Range.activate': (_caller, range) => {
      const { book, sheet, area } = find(range);
      book.activate(sheet, 'script');
      sheet.select([area], 'script');
      return null;
    },
  };
}

function checkShape(grid: CellGrid, range: RangeRef): void {
  if (grid.rows.length !== range.rows) {
    throw new ServiceException(
      `The number of rows in the data does not match the number of rows in the range. The data has ${grid.rows.length} but the range has ${range.rows}.`,
    );
  }
  const odd = grid.rows.find((line) => line.length !== range.columns);
  if (odd) {
    throw new ServiceException(
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${range.columns}.`,
    );
  }
}

/** Present keys change the look, `undefined` under a key goes back to the default. */
function formatOf(asked: LookAsked): CellFormat {
  const entries = Object.entries(asked).map(([key, value]) => {
    const automatic = key === 'numberFormat' && (value === '' || value === 'General');
    return [key, value === null || automatic ? undefined : value];
  });
  return Object.fromEntries(entries);
}
