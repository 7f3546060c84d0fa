// An edit as Google reports it: the sheet and the rectangle.

import type { CellArea } from '../../sheet';
import type { SheetPort } from '../../work';
import { Zones } from '../cells/zone';
import { sheetPort } from './sheet';

/** The sheet and the cells of an edit, counted from 0. */
export function editedIn({ source, range }: GoogleAppsScript.Events.SheetsOnEdit): {
  readonly sheet: SheetPort;
  readonly area: CellArea;
} {
  return {
    sheet: sheetPort(source, range.getSheet(), new Zones()),
    area: {
      row: range.getRow() - 1,
      column: range.getColumn() - 1,
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    },
  };
}
