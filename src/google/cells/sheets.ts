// Finds a sheet of the spreadsheet by its id or its name, and a name that is free.
import type { SheetRef } from '../../work';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sheets allows no two names that differ only in their case. */
const folded = (name: string): string => name.toLowerCase();

export const sheetNamed = (spreadsheet: Spreadsheet, name: string): Sheet | null =>
  spreadsheet.getSheetByName(name) ??
  spreadsheet.getSheets().find((sheet) => folded(sheet.getName()) === folded(name)) ??
  null;

export const sheetWith = (spreadsheet: Spreadsheet, id: number): Sheet | null =>
  spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === id) ?? null;

/** The sheet with this id; without one, or if it is gone, the one with this name. */
export function sheetOf(spreadsheet: Spreadsheet, { id, name }: SheetRef): Sheet | null {
  const named = sheetNamed(spreadsheet, name);
  if (id === null || named?.getSheetId() === id) return named;
  return sheetWith(spreadsheet, id) ?? named;
}

/** The name, with a number behind it if it is taken. */
export function freeName(spreadsheet: Spreadsheet, name: string): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => folded(sheet.getName())));
  let free = name;
  for (let n = 2; taken.has(folded(free)); n += 1) free = `${name} ${n}`;
  return free;
}
