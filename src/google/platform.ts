// Everything `run/` needs from Google, in one object; each service is touched only when it is used.
import type { Platform, TextStore } from '../run';
import { fetchAll } from './fetch';
import { sheetPort } from './sheet';
import { knowsZone, offsetHours } from './zone';

/** Milliseconds to wait for another execution of the same document before calling it busy. */
const LOCK_WAIT_MS = 500;

const textStore = (properties: () => GoogleAppsScript.Properties.Properties): TextStore => ({
  get: (name) => properties().getProperty(name),
  set: (name, text) => {
    properties().setProperty(name, text);
  },
  remove: (name) => {
    properties().deleteProperty(name);
  },
});

export const platform: Platform = {
  now: () => Date.now(),
  sleep: (ms) => {
    Utilities.sleep(ms);
  },
  random: () => Math.random(),

  sheet(id) {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    if (id === null) return sheetPort(spreadsheet, spreadsheet.getActiveSheet());
    const found = spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === id);
    return found ? sheetPort(spreadsheet, found) : null;
  },

  addSheet(name, cells) {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()));
    let free = name;
    for (let n = 2; taken.has(free); n += 1) free = `${name} ${n}`;
    const sheet = spreadsheet.insertSheet(free);
    const width = Math.max(...cells.map((row) => row.length));
    sheet.getRange(1, 1, cells.length, width).setValues(cells.map((row) => [...row]));
    sheet.getRange(1, 1, 1, width).setFontWeight('bold');
    sheet.setFrozenRows(1);
    spreadsheet.setActiveSheet(sheet);
  },

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

  zone: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
  offsetHours,
  knowsZone,
};
