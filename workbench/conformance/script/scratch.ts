// What a check works with: a fresh tab of the scratch spreadsheet, and ways to note the result of something.
import type { Facts, Json } from '../described';

export interface Scratch {
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Empty, 1,000 rows by 26 columns, deleted after the check. */
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/** Thrown by a check whose surroundings lack what it needs. */
export class Skipped extends Error {}

/** What a person or a script sees of a value, as JSON: dates as `Date 2026-03-14T00:00:00.000Z`. */
export function noted(value: unknown): Json {
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return `Date ${value.toISOString()}`;
  if (Array.isArray(value)) return value.map(noted);
  return String(value);
}

/** Google's words if it refuses, `null` if it does not. */
export function refusal(action: () => unknown): string | null {
  try {
    action();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Whether Google refuses, and how it says so. */
export function refused(action: () => unknown): Facts {
  const words = refusal(action);
  return words === null ? { refused: false } : { refused: true, words };
}

/** Calls a method with arguments that its types do not allow. */
export const misuse = (on: object, method: string, ...args: readonly unknown[]): unknown => {
  const found: unknown = Reflect.get(on, method);
  if (typeof found !== 'function') throw new Error(`There is no method ${method}.`);
  return Reflect.apply(found, on, args);
};

/** What each text becomes in a cell of its own: the value, what is shown, and the formula if it is one. */
export function typed(sheet: GoogleAppsScript.Spreadsheet.Sheet, texts: readonly string[]): Facts {
  const range = sheet.getRange(1, 1, texts.length, 1);
  range.setValues(texts.map((text) => [text]));
  const values: readonly unknown[][] = range.getValues();
  const shown = range.getDisplayValues();
  const formulas = range.getFormulas();
  return Object.fromEntries(
    texts.map((text, index): [string, Json] => {
      const formula = formulas[index]?.[0] ?? '';
      if (formula !== '') return [text, { formula }];
      return [text, { value: noted(values[index]?.[0]), shown: shown[index]?.[0] ?? '' }];
    }),
  );
}

/** A tab that the person, or the workbench, has prepared. */
export function prepared(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
): GoogleAppsScript.Spreadsheet.Sheet {
  const found = book.getSheetByName(name);
  if (found === null)
    throw new Skipped(`There is no tab “${name}”: docs/conformance.md says how to make it.`);
  return found;
}

/** A server that answers as httpbin.org does. Another one can be named in the script's property `echo`. */
export const echo = (): string =>
  PropertiesService.getScriptProperties().getProperty('echo') ?? 'https://httpbin.org';

/** The middle one of milliseconds. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Milliseconds that something takes. */
export function taken(action: () => unknown): number {
  const began = Date.now();
  action();
  return Date.now() - began;
}
