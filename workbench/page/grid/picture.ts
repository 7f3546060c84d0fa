// The server's picture of a document and its sheets, as the spreadsheet component takes them. Pure.
import type { IWorkbookData } from '@univerjs/presets';
import type { DocumentPicture, SheetPicture } from '../../server/wire';
import { type StyleBook, toSparseMatrix } from './cells';
import { heightsOf } from './heights';

/** Rows and columns beyond the last one that holds something, so that there is room to type. */
const ROOM = { rows: 1000, columns: 26 };

/** `load`: counts the documents shown, so that each has an id of its own. */
export function documentData(
  picture: DocumentPicture,
  styles: StyleBook,
  load: number,
): Partial<IWorkbookData> & Pick<IWorkbookData, 'id'> {
  return {
    id: `document-${picture.run}-${picture.seq}-${load}`,
    name: picture.title,
    sheetOrder: picture.sheets.map((sheet) => String(sheet.id)),
    sheets: Object.fromEntries(picture.sheets.map((sheet) => [String(sheet.id), sheetData(sheet, styles)])),
  };
}

export const sheetData = (sheet: SheetPicture, styles: StyleBook): IWorkbookData['sheets'][string] => ({
  id: String(sheet.id),
  name: sheet.name,
  rowCount: Math.max(sheet.rows, ROOM.rows),
  columnCount: Math.max(sheet.columns, ROOM.columns),
  defaultColumnWidth: 100,
  defaultRowHeight: 21,
  defaultStyle: { ff: 'Arial', fs: 10, vt: 3 },
  cellData: toSparseMatrix(sheet.block, styles),
  columnData: columnData(sheet),
  rowData: Object.fromEntries(heightsOf(sheet.block, new Map(sheet.widths)).map(([row, h]) => [row, { h }])),
  freeze: freezeOf(sheet.frozenRows),
});

function columnData({ widths, hiddenColumns }: SheetPicture): Record<number, { w?: number; hd?: 1 }> {
  const data: Record<number, { w?: number; hd?: 1 }> = {};
  for (const [column, w] of widths) data[column] = { w };
  for (const column of hiddenColumns) data[column] = { ...data[column], hd: 1 };
  return data;
}

export const freezeOf = (rows: number) => ({
  xSplit: 0,
  ySplit: rows,
  startRow: rows > 0 ? rows : -1,
  startColumn: -1,
});
