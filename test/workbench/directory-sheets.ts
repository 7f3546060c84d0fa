// The sheets of the directory in a workbench, and what is asked for to get them.
import type { Bench } from './bench';

export const COURSES = { directory: 'courses', fields: [] } as const;
export const PEOPLE = { directory: 'people', fields: [] } as const;

export const sheetNamed = (bench: Bench, name: string) =>
  bench.spreadsheet.sheets.find((sheet) => sheet.name === name);
