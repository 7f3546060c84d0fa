// Writes a suggested name into every row that has the problem and still holds what was shown.
import { rowsHolding } from '../../check';
import type { NameTaken } from '../../contract';
import { cellText, readRows } from '../../sheet';
import { contextOf, type Workplace } from '../../step';
import { readShown } from '../../work';
import { refuse } from '../state/context';
import { typeInto } from './typing';

/** Rows that are changed at a time: each is a few calls to Google. Our own number. */
const MOST_AT_A_TIME = 100;

/**
 * Returns how many rows were changed, how many are left, and the first one changed (from 0). Refuses with
 * `cell-changed` if no such row is there any more. A cell that holds something else by then, or a formula, is
 * not touched.
 */
export function takeName(
  place: Workplace,
  { code, header, before, value }: NameTaken,
): { readonly rows: number; readonly left: number; readonly first: number | null } {
  const { platform, sheet } = place;
  const read = readShown(platform, sheet);
  if (!read.ok) return refuse(read.problem);
  const { view, columns } = read;
  const own = columns.headers.find(({ id }) => id === header);
  if (!own) return refuse({ code: 'cell-changed' });
  const { column } = own;
  const rows = rowsHolding(readRows(view, columns, contextOf(place)), columns, view, {
    code,
    column,
    text: before,
  });
  const now = rows.slice(0, MOST_AT_A_TIME);
  const changed: number[] = [];
  for (const { index } of now) {
    // Rows may move meanwhile: only a cell that still holds the name that is nobody's is changed.
    if (cellText(sheet.rowAt(index)[column]) !== before) continue;
    if (typeInto(place, read, { row: index, column }, value)) changed.push(index);
  }
  if (changed.length === 0) return refuse({ code: 'cell-changed' });
  return { rows: changed.length, left: rows.length - now.length, first: changed[0] ?? null };
}
