// What goes between the workbench's server and its page: types only. Rows and columns count from 0 everywhere
// here.
import type { SheetChange } from '../google';

/** How a cell looks beyond its value. */
export interface CellLook {
  /** A number format as Sheets writes them, `yyyy-mm-dd`; absent for automatic. */
  readonly format?: string;
  readonly bold?: boolean;
  readonly background?: string;
  readonly color?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
}

/**
 * Text, number or boolean as the sheet holds it; dates are serial numbers with a date format. `null`: empty.
 */
export type WireValue = string | number | boolean | null;

/** A cell without a look of its own is its value alone; else the value and the index of its look. */
export type WireCell = WireValue | readonly [WireValue, number];

/** A rectangle of cells and the looks they refer to. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly WireCell[])[];
  readonly looks: readonly CellLook[];
}

/**
 * A conditional format: a formula as if written in the first cell of the first range, or what the cell must
 * say.
 */
export interface ColourRule {
  readonly condition:
    | { readonly kind: 'formula'; readonly formula: string }
    | { readonly kind: 'text'; readonly text: string };
  readonly ranges: readonly CellRange[];
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean;
}

/** First and last are both inside. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface SheetPicture {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly block: CellBlock;
  /** Pixels, by column, if they are not the default. */
  readonly widths: readonly (readonly [column: number, width: number])[];
  readonly rules: readonly ColourRule[];
  readonly frozenRows: number;
  readonly hiddenColumns: readonly number[];
  /** Rows hidden by a filter. */
  readonly hiddenRows: readonly number[];
}

/** The whole document as of `seq`. */
export interface DocumentPicture {
  /** Names the server's own run: numbers of events mean nothing across two of them. */
  readonly run: string;
  readonly seq: number;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly active: number;
  readonly sheets: readonly SheetPicture[];
}

type SheetChangeOf<Kind> = Extract<SheetChange, { readonly kind: Kind }>;

/** One change of the document, as the page is to repeat it. */
export type Patch =
  | { readonly kind: 'cells'; readonly sheet: number; readonly block: CellBlock }
  | SheetChangeOf<'rows-inserted' | 'rows-deleted' | 'columns-inserted' | 'columns-deleted' | 'rows-ordered'>
  | {
      readonly kind: 'widths';
      readonly sheet: number;
      readonly widths: readonly (readonly [column: number, width: number])[];
    }
  | { readonly kind: 'rules'; readonly sheet: number; readonly rules: readonly ColourRule[] }
  | { readonly kind: 'hidden-rows'; readonly sheet: number; readonly rows: readonly number[] }
  /** All columns that are hidden now. */
  | { readonly kind: 'hidden-columns'; readonly sheet: number; readonly columns: readonly number[] }
  | { readonly kind: 'frozen'; readonly sheet: number; readonly rows: number }
  | { readonly kind: 'sheet-added'; readonly at: number; readonly picture: SheetPicture }
  | SheetChangeOf<'sheet-removed' | 'sheet-renamed'>
  /** A script moved the selection. */
  | { readonly kind: 'selected'; readonly sheet: number; readonly range: CellRange };

/** What the person did in the sheet, as the page saw it. */
export type PersonOp =
  /** `null` leaves a cell alone. */
  | {
      readonly kind: 'cells';
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly (PersonCell | null)[])[];
    }
  | { readonly kind: 'insert-rows'; readonly sheet: number; readonly at: number; readonly count: number }
  | { readonly kind: 'delete-rows'; readonly sheet: number; readonly at: number; readonly count: number }
  | { readonly kind: 'insert-columns'; readonly sheet: number; readonly at: number; readonly count: number }
  | { readonly kind: 'delete-columns'; readonly sheet: number; readonly at: number; readonly count: number }
  /** The whole sheet below its header by one column. */
  | { readonly kind: 'sort'; readonly sheet: number; readonly column: number; readonly ascending: boolean }
  | {
      readonly kind: 'width';
      readonly sheet: number;
      readonly columns: readonly number[];
      readonly width: number;
    }
  | { readonly kind: 'hide-rows'; readonly sheet: number; readonly rows: readonly number[] }
  | {
      readonly kind: 'hide-columns';
      readonly sheet: number;
      readonly columns: readonly number[];
      readonly hidden: boolean;
    }
  | { readonly kind: 'select'; readonly sheet: number; readonly ranges: readonly CellRange[] };

/** `typed` is read as Sheets reads what a person types; `value` is taken as it is. */
export type PersonCell =
  | { readonly typed: string }
  | { readonly value: string | number | boolean; readonly format: string | null };
