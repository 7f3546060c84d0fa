// How a sheet looks that somebody keeps: header bold and in place, columns as wide as what is in them.
import type { SheetHost } from '../google';

/** Rows looked at for the widths: enough to see what a column holds. */
const ROWS_SEEN = 200;

/** Pixels: a character of the sheet's font, the cell's margins, and the bounds of a width. */
const CHARACTER = 7.6;
const CAPITAL = 9.5;
const MARGIN = 16;
const NARROWEST = 70;
const WIDEST = 260;

export function dress(sheet: SheetHost): void {
  const { rows, columns } = sheet.content;
  if (rows === 0) return;
  sheet.setFrozenRows(1);
  sheet.setFormat({ row: 0, column: 0, rows: 1, columns }, { bold: true });
  const seen = sheet.texts({ row: 0, column: 0, rows: Math.min(rows, ROWS_SEEN), columns });
  for (let column = 0; column < columns; column += 1) {
    const widest = seen.reduce((most, row) => Math.max(most, widthOf(row[column] ?? '')), 0);
    const width = Math.round(widest + MARGIN);
    sheet.setWidth(column, 1, Math.min(WIDEST, Math.max(NARROWEST, width)));
  }
}

const widthOf = (text: string): number => {
  const capitals = text.replace(/[^A-Z@]/g, '').length;
  return capitals * CAPITAL + (text.length - capitals) * CHARACTER;
};
