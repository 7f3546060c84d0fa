// Everything `run/` needs from Google, in one object; each service is touched only when it is used.
import type { LineColumn, Platform, TextStore } from '../server';
import { decorate } from './decorate';
import { fetchAll } from './fetch';
import { textsFile } from './page';
import { missing } from './permissions';
import { orSayWhy } from './refusal';
import { fromGoogle, PLAIN_TEXT, sheetPort } from './sheet';
import { freeName, sheetNamed, sheetOf, sheetWith } from './sheets';
import { signInPort } from './sign-in';
import { appendRows, makeTable } from './table';
import { clock, mailToSelf } from './triggers';
import { knowsZone, Zones } from './zone';

/** Milliseconds to wait for another execution of the same document before calling it busy. */
const LOCK_WAIT_MS = 500;

/**
 * Milliseconds to wait while another execution of the same person renews a token: that may take a pause of 15
 * s.
 */
const PERSON_WAIT_MS = 20_000;

/** The store is asked for once an execution, and each property as often as it is read. */
const textStore = (open: () => GoogleAppsScript.Properties.Properties): TextStore => {
  let opened: GoogleAppsScript.Properties.Properties | null = null;
  const properties = (): GoogleAppsScript.Properties.Properties => {
    opened ??= open();
    return opened;
  };
  return {
    get: (name) => properties().getProperty(name),
    set: (name, text) => {
      properties().setProperty(name, text);
    },
    setAll: (texts) => {
      properties().setProperties({ ...texts });
    },
    remove: (name) => {
      properties().deleteProperty(name);
    },
  };
};

/** Cells in a spreadsheet. Source: docs/limits.md. */
const MOST_CELLS = 10_000_000;

/**
 * An apostrophe in front keeps any text a text, and is no part of it; where the format is plain text, it
 * would be.
 */
const texts = (
  cells: readonly (readonly string[])[],
  plain: readonly boolean[] = [],
): readonly (readonly string[])[] =>
  cells.map((line) => line.map((text, column) => (text === '' || plain[column] ? text : `'${text}`)));

/**
 * For each column whether a person has made it plain text. A row to come takes its format from the one above
 * it.
 */
function plainColumns(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number): readonly boolean[] {
  const at = Math.min(row, sheet.getMaxRows());
  const [formats = []] = sheet.getRange(at, 1, 1, sheet.getMaxColumns()).getNumberFormats();
  return formats.map((format) => format === PLAIN_TEXT);
}

/** Writes cells from this row (counted from 1) on; the first row of a sheet is its headers. */
function fill(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  cells: readonly (readonly string[])[],
): void {
  const width = Math.max(...cells.map((line) => line.length));
  const all = () => sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  orSayWhy(all, () => {
    const missing = row + cells.length - 1 - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    const narrow = width - sheet.getMaxColumns();
    if (narrow > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), narrow);
    sheet.getRange(row, 1, cells.length, width).setValues(cells.map((line) => [...line]));
  });
  if (row > 1) return;
  decorate(() => {
    sheet.getRange(1, 1, 1, width).setFontWeight('bold');
    sheet.setFrozenRows(1);
  });
}

function fitColumns(sheet: GoogleAppsScript.Spreadsheet.Sheet, columns: readonly LineColumn[]): void {
  decorate(() => {
    columns.forEach(({ width, wraps }, index) => {
      sheet.setColumnWidth(index + 1, width);
      if (wraps) sheet.getRange(1, index + 1, sheet.getMaxRows(), 1).setWrap(true);
    });
  });
}

/** What one execution needs of Google. It remembers what it has seen, so each execution needs its own. */
/** The bundler writes it here, from package.json. */
declare const ROWCALL_VERSION: string;

export function createPlatform(): Platform {
  const zones = new Zones();
  /** The plain columns of a sheet to which lines are added: a log has a write for every wave. */
  const plainIn = new Map<number, readonly boolean[]>();
  const plainOf = (sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number): readonly boolean[] => {
    const id = sheet.getSheetId();
    const plain = plainIn.get(id) ?? plainColumns(sheet, row);
    plainIn.set(id, plain);
    return plain;
  };
  return {
    version: ROWCALL_VERSION,
    now: () => Date.now(),
    sleep: (ms) => {
      Utilities.sleep(ms);
    },
    random: () => Math.random(),

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
      makeTable(sheet, columns, rows, looks);
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
      makeTable(sheet, columns, rows, { filter: true });
      return sheet.getSheetId();
    },

    addRows(id, rows) {
      const sheet = sheetWith(SpreadsheetApp.getActiveSpreadsheet(), id);
      if (!sheet) throw new Error('The sheet is gone.');
      appendRows(sheet, rows);
    },

    addLines(wanted, columns, lines) {
      const headers = columns.map(({ header }) => header);
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      let sheet = sheetOf(spreadsheet, wanted);
      if (!sheet) {
        const before = spreadsheet.getActiveSheet();
        sheet = spreadsheet.insertSheet(wanted.name);
        spreadsheet.setActiveSheet(before);
        const spare = sheet.getMaxColumns() - headers.length;
        if (spare > 0) sheet.deleteColumns(headers.length + 1, spare);
      }
      const last = sheet.getLastRow();
      const plain = plainOf(sheet, last + 1);
      fill(sheet, last + 1, texts(last === 0 ? [headers, ...lines] : lines, plain));
      if (last === 0) fitColumns(sheet, columns);
      return { id: sheet.getSheetId(), rows: last };
    },

    cells(wanted) {
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
    },

    room(wanted) {
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
    },

    missing,
    fetchAll,
    personStore: textStore(() => PropertiesService.getUserProperties()),
    documentStore: textStore(() => PropertiesService.getDocumentProperties()),

    alone(work) {
      const lock = LockService.getDocumentLock();
      if (!lock.tryLock(LOCK_WAIT_MS)) return null;
      try {
        return { value: work() };
      } finally {
        lock.releaseLock();
      }
    },

    aloneAsPerson(work) {
      const lock = LockService.getUserLock();
      const had = lock.tryLock(PERSON_WAIT_MS);
      try {
        return work();
      } finally {
        if (had) lock.releaseLock();
      }
    },

    userLocale: () => Session.getActiveUserLocale(),
    textsFile,
    signIn: signInPort,

    zone: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
    offsetHours: (zone, ms) => zones.offsetHours(zone, ms),
    knowsZone,
    clock,
    mailToSelf,
    hasDocument: () =>
      SpreadsheetApp.getActiveSpreadsheet() !== null && PropertiesService.getDocumentProperties() !== null,
    address: () => SpreadsheetApp.getActiveSpreadsheet().getUrl(),
  };
}
