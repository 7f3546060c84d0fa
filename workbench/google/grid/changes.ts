// What can change in a spreadsheet, as one reads it from `onChange`: types only. Rows and columns count from
// 0.
import type { Area } from './cells';

/** Who did it: a person in the sheet, or a script through Google's services. */
export type Doer = 'person' | 'script';

export type SheetChange =
  /** Contents or looks of cells. */
  | { readonly kind: 'cells'; readonly sheet: number; readonly area: Area }
  | { readonly kind: 'rows-inserted'; readonly sheet: number; readonly at: number; readonly count: number }
  | { readonly kind: 'rows-deleted'; readonly sheet: number; readonly at: number; readonly count: number }
  | { readonly kind: 'columns-inserted'; readonly sheet: number; readonly at: number; readonly count: number }
  | { readonly kind: 'columns-deleted'; readonly sheet: number; readonly at: number; readonly count: number }
  /** The row that is now at `first + i` was at `first + order[i]` before. */
  | {
      readonly kind: 'rows-ordered';
      readonly sheet: number;
      readonly first: number;
      readonly order: readonly number[];
    }
  /** Pixels. */
  | {
      readonly kind: 'widths';
      readonly sheet: number;
      readonly column: number;
      readonly columns: number;
      readonly width: number;
    }
  | { readonly kind: 'rules'; readonly sheet: number }
  | { readonly kind: 'hidden-rows'; readonly sheet: number }
  | { readonly kind: 'hidden-columns'; readonly sheet: number }
  | { readonly kind: 'frozen'; readonly sheet: number }
  /** The sheet is the active one now, with its selection. */
  | { readonly kind: 'selected'; readonly sheet: number }
  | { readonly kind: 'sheet-added'; readonly sheet: number; readonly at: number }
  | { readonly kind: 'sheet-removed'; readonly sheet: number }
  | { readonly kind: 'sheet-renamed'; readonly sheet: number; readonly name: string };

export type ChangeListener = (change: SheetChange, by: Doer) => void;
