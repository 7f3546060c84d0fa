// Converts cells between Google's form and Rowcall's: dates as wall clocks, text that stays text.

import type { Cell } from '../../sheet';
import type { Block } from '../../work';
import type { Zones } from './zone';

/**
 * Sheets turns text that begins so into a formula; an apostrophe in front keeps it text and is not part of
 * it.
 */
const FORMULA_START = /^[=+\-@']/;

/** Cells with this number format take every text as it is, an apostrophe in front too. */
export const PLAIN_TEXT = '@';

/** The values for these cells, whose formats are asked for only if a text begins like a formula. */
export function toGoogle(
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
