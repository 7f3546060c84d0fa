// The contents and the looks of a cell: the types that the sheet, the services and the page share.

/** Text, number or boolean; dates are serial numbers with a date format; `null` is an empty cell. */
export type CellValue = string | number | boolean | null;

/** How a cell looks. Never changed in place: cells share one object. */
export interface CellFormat {
  /** A number format as Sheets writes it, `yyyy-mm-dd`; absent for automatic; `@` for plain text. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  /** `#rrggbb`. */
  readonly color?: string;
  /** `#rrggbb`. */
  readonly background?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
}

/** What few cells have: a formula (the value is then its result) or a note. */
export interface CellExtra {
  readonly formula?: string;
  readonly note?: string;
}

/**
 * A row keeps its identity when rows are sorted, inserted or deleted. Arrays may be shorter than the sheet is
 * wide.
 */
export interface SheetRow {
  values: CellValue[];
  formats: (CellFormat | undefined)[];
  /** `null` if no cell of the row has a formula or a note. */
  extras: (CellExtra | undefined)[] | null;
  hiddenByFilter: boolean;
}

/** A rectangle, counted from 0; `rows` and `columns` are at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * What goes into a cell: `formula` has its equals sign; `numberFormat` is set only if the cell's is
 * automatic.
 */
export interface CellInput {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

/** What a formula shows here: the workbench calculates nothing. */
export const FORMULA_RESULT = '#ERROR!';

/** Sheets' limit on the text of one cell. Source: support.google.com/drive/answer/37603. */
export const MAX_CELL_CHARACTERS = 50_000;

/** Sheets' limit on cells, empty ones included. Source: support.google.com/drive/answer/37603. */
export const MAX_CELLS = 10_000_000;

/** Sheets' limit on columns (ZZZ). Source: support.google.com/drive/answer/37603. */
export const MAX_COLUMNS = 18_278;

export const newRow = (formats: readonly (CellFormat | undefined)[] = []): SheetRow => ({
  values: [],
  formats: [...formats],
  extras: null,
  hiddenByFilter: false,
});

/** `0` is A, `26` is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export function columnFromLetters(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
