// Corrects a cell: writes what a person types in the sidebar, if its row is unchanged.
import type { CellFix } from '../../contract';
import { cellText, type Row, readRows } from '../../sheet';
import { contextOf, type Workplace } from '../../step';
import { asShown, readColumns } from '../../work';
import { refuse } from '../state/context';
import { typeInto } from './typing';

/** How a corrected date is shown: Google's patterns. */
const DAY = 'yyyy-mm-dd';
const DAY_AND_TIME = 'yyyy-mm-dd hh:mm';

/** Whether the cell's own format, `March 2026`, would hide the day of any date that is typed into it. */
const lacksDay = ({ asked }: Row): boolean => !asked.ok && asked.problems[0]?.code === 'no-date';

/**
 * Returns the row (from 0). Refuses with `cell-changed` if no row has the key, if the cell does not hold what
 * was shown, or if the row changed or moved between the reading and the write; with `cell-formula` if a
 * formula is in the cell.
 */
export function fixCell(place: Workplace, { key, header, before, value }: CellFix): number {
  const { platform, sheet } = place;
  const read = readColumns(platform, sheet);
  if (!read.ok) return refuse(read.problem);
  const { view, columns } = read;
  const shown = asShown(sheet, view, columns, { texts: false, again: () => sheet.read() });
  if (!shown) return refuse({ code: 'cell-changed' });
  const row = readRows(shown, columns, contextOf(place)).find((each) => each.key === key);
  const own = columns.headers.find(({ id }) => id === header);
  if (!row || !own || cellText(shown.cells[row.index]?.[own.column]) !== before)
    return refuse({ code: 'cell-changed' });
  const cells = view.cells[row.index] ?? [];
  const now = sheet.rowAt(row.index);
  if (JSON.stringify(now.slice(0, cells.length)) !== JSON.stringify(cells.slice(0, now.length)))
    return refuse({ code: 'cell-changed' });
  const format = lacksDay(row) ? (value.includes(':') ? DAY_AND_TIME : DAY) : undefined;
  if (!typeInto(place, read, { row: row.index, column: own.column }, value, format))
    return refuse({ code: 'cell-formula' });
  return row.index;
}
