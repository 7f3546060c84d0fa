// The spreadsheet: its sheets, new ones, and the cells left in it.

import type { Cell } from '../../sheet';
import type { Platform, SheetRef } from '../../work';
import { fromGoogle } from '../cells/cells';
import { freeName, sheetNamed, sheetOf, sheetWith } from '../cells/sheets';
import type { Zones } from '../cells/zone';
import { fill, lineWriter, texts } from './lines';
import { sheetPort } from './sheet';
import { appendRows, makeTable } from './table';

/** Cells in a spreadsheet. Source: docs/limits.md. */
const MOST_CELLS = 10_000_000;

/** The part of the platform that is about the spreadsheet's sheets. */
export function sheetsPort(
  zones: Zones,
): Pick<
  Platform,
  | 'sheet'
  | 'addSheet'
  | 'addTable'
  | 'renewTable'
  | 'addRows'
  | 'addLines'
  | 'bringToFront'
  | 'cells'
  | 'room'
> {
  return {
    sheet(id) {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      if (id === null) return sheetPort(spreadsheet, spreadsheet.getActiveSheet(), zones);
      const found = sheetWith(spreadsheet, id);
      return found ? sheetPort(spreadsheet, found, zones) : null;
    },

    addSheet(name, cells, asText) {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = spreadsheet.insertSheet(freeName(spreadsheet, name));
      fill(sheet, 1, asText ? texts(cells) : cells);
      spreadsheet.setActiveSheet(sheet);
    },

    addTable(name, columns, rows, looks) {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = spreadsheet.insertSheet(freeName(spreadsheet, name));
      makeTable(spreadsheet, sheet, columns, rows, looks);
      spreadsheet.setActiveSheet(sheet);
      return sheet.getSheetId();
    },

    renewTable(wanted, columns, rows) {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      let sheet = wanted.id === null ? null : sheetWith(spreadsheet, wanted.id);
      if (sheet) sheet.getDataRange().clearContent();
      else {
        const before = spreadsheet.getActiveSheet();
        sheet = spreadsheet.insertSheet(freeName(spreadsheet, wanted.name));
        spreadsheet.setActiveSheet(before);
      }
      makeTable(spreadsheet, sheet, columns, rows, { filter: true });
      return sheet.getSheetId();
    },

    addRows(id, rows) {
      const sheet = sheetWith(SpreadsheetApp.getActiveSpreadsheet(), id);
      if (!sheet) throw new Error('The sheet is gone.');
      appendRows(sheet, rows);
    },

    addLines: lineWriter(),

    bringToFront(wanted, row) {
      const sheet = sheetOf(SpreadsheetApp.getActiveSpreadsheet(), wanted);
      sheet?.activate();
      sheet?.getRange(Math.min(row + 1, sheet.getMaxRows()), 1).activate();
      return sheet !== null;
    },

    cells: (wanted) => cellsOf(wanted, zones),
    room: roomFor,
  };
}

/** The cells of the sheet with this id and of the one with this name. */
function cellsOf(wanted: SheetRef, zones: Zones): readonly (readonly (readonly Cell[])[])[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const known = sheetOf(spreadsheet, wanted);
  const named = wanted.id === null ? null : sheetNamed(spreadsheet, wanted.name);
  const both = named && named.getSheetId() !== known?.getSheetId() ? [known, named] : [known];
  return both.flatMap((sheet) =>
    sheet
      ? [
          sheet
            .getDataRange()
            .getValues()
            .map((row) => row.map((value) => fromGoogle(value, zone, zones))),
        ]
      : [],
  );
}

/** The cells that the spreadsheet can still have, and the rows of one of its sheets. */
function roomFor(wanted: SheetRef): ReturnType<Platform['room']> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let free = MOST_CELLS;
  for (const sheet of spreadsheet.getSheets()) {
    // A chart or connected data has no cells of its own.
    if (sheet.getType() !== SpreadsheetApp.SheetType.GRID) continue;
    free -= sheet.getMaxRows() * sheet.getMaxColumns();
  }
  const sheet = sheetOf(spreadsheet, wanted);
  const rows = sheet?.getLastRow() ?? 0;
  return {
    free: Math.max(0, free),
    found: sheet && { id: sheet.getSheetId(), rows, spareRows: sheet.getMaxRows() - rows },
  };
}
