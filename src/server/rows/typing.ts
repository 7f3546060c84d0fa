// Types into a cell of the sheet as a person would, even if its column has moved.
import { type Columns, cellText, type SheetView } from '../../sheet';
import type { Workplace } from '../../step';
import { markEdited } from '../../work';

/**
 * Types a value into the cell of this row (from 0) and column, and takes away the statuses that it makes
 * stale. False if the column is not there any more, or a formula is in the cell.
 */
export function typeInto(
  { platform, sheet }: Pick<Workplace, 'platform' | 'sheet'>,
  { view, columns }: { readonly view: SheetView; readonly columns: Columns },
  { row, column }: { readonly row: number; readonly column: number },
  value: string,
  format?: string,
): boolean {
  const { headerRow } = columns;
  const anchor = { row: headerRow, column, text: cellText(view.cells[headerRow]?.[column]) };
  if (!sheet.type(anchor, row, value, format)) return false;
  // No trigger tells of an edit that a script makes.
  markEdited(platform, sheet, { row, column, rows: 1, columns: 1 });
  return true;
}
