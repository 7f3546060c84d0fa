// Runs the checks in portions that end well before Google's six minutes, and keeps what they gave in a sheet.
import type { About, Outcome } from '../described';
import type { Entry } from './entry';
import { Skipped } from './scratch';

export const RESULTS_SHEET = 'Conformance results';

const HEADERS = ['Entry', 'Outcome', 'Details'] as const;
/** The row that says where and when; its details are an `About`. */
const ABOUT = 'about';
/** An entry has this outcome while it runs: if it is found later, the execution ended in it. */
const RUNNING = 'running';
const TAB = 'conformance scratch';
const HOME = 'conformance home';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Portion {
  readonly done: number;
  readonly left: number;
}

/** The results sheet, made if it is missing. Its cells keep every text as it is. */
function resultsSheet(book: Book): Sheet {
  const found = book.getSheetByName(RESULTS_SHEET);
  if (found !== null) return found;
  const sheet = book.insertSheet(RESULTS_SHEET);
  sheet.getRange(1, 1, sheet.getMaxRows(), HEADERS.length).setNumberFormat('@');
  const about: About = {
    on: Utilities.formatDate(new Date(), 'Etc/UTC', 'yyyy-MM-dd'),
    locale: book.getSpreadsheetLocale(),
    language: Session.getActiveUserLocale(),
    timeZone: book.getSpreadsheetTimeZone(),
  };
  sheet.getRange(1, 1, 2, HEADERS.length).setValues([[...HEADERS], [ABOUT, '', JSON.stringify(about)]]);
  return sheet;
}

/** Rows of the results by entry, counted from 1. */
function rowsOf(sheet: Sheet): ReadonlyMap<string, { readonly row: number; readonly outcome: string }> {
  const values = sheet.getRange(1, 1, sheet.getLastRow(), 2).getDisplayValues();
  return new Map(
    values.map(([id = '', outcome = ''], index): [string, { row: number; outcome: string }] => [
      id,
      { row: index + 1, outcome },
    ]),
  );
}

/** Writes what an entry gave into its own row. */
export function keep(book: Book, id: string, outcome: Outcome | typeof RUNNING): void {
  const sheet = resultsSheet(book);
  const row = rowsOf(sheet).get(id)?.row ?? sheet.getLastRow() + 1;
  const kind = outcome === RUNNING ? RUNNING : outcome.kind;
  sheet.getRange(row, 1, 1, HEADERS.length).setValues([[id, kind, details(outcome)]]);
  SpreadsheetApp.flush();
}

function details(outcome: Outcome | typeof RUNNING): string {
  if (outcome === RUNNING) return '';
  switch (outcome.kind) {
    case 'observed':
      return JSON.stringify(outcome.facts);
    case 'threw':
      return JSON.stringify(outcome.message);
    case 'skipped':
      return JSON.stringify(outcome.why);
    case 'killed':
      return '';
  }
}

/** Runs the entries that have no outcome yet, until `until` (milliseconds since 1970). */
export function runPortion(entries: readonly Entry[], until: number): Portion {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const known = rowsOf(resultsSheet(book));
  const home = homeOf(book);
  const left = entries.filter(({ id, run }) => run !== null && !isDone(known.get(id)?.outcome));
  let done = 0;
  try {
    for (const entry of left) {
      if (Date.now() >= until) break;
      if (known.get(entry.id)?.outcome === RUNNING) keep(book, entry.id, { kind: 'killed' });
      else {
        keep(book, entry.id, RUNNING);
        keep(book, entry.id, runOne(book, entry));
      }
      done += 1;
    }
  } finally {
    moveTo(book, home.locale, home.timeZone);
  }
  return { done, left: left.length - done };
}

/** What was skipped is tried again: a person may have made what was missing. */
const isDone = (outcome: string | undefined): boolean =>
  outcome !== undefined && outcome !== '' && outcome !== RUNNING && outcome !== 'skipped';

function runOne(book: Book, { run, locale, timeZone }: Entry): Outcome {
  if (run === null) throw new Error('Only entries with a check are run here.');
  try {
    const old = book.getSheetByName(TAB);
    if (old !== null) book.deleteSheet(old);
    moveTo(book, locale, timeZone);
    const sheet = book.insertSheet(TAB);
    const facts = run({ book, sheet });
    book.deleteSheet(sheet);
    return { kind: 'observed', facts };
  } catch (error) {
    if (error instanceof Skipped) return { kind: 'skipped', why: error.message };
    return {
      kind: 'threw',
      message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    };
  }
}

/**
 * The spreadsheet's own locale and zone, kept from the first portion on: an execution may end before they are
 * put back.
 */
function homeOf(book: Book): { readonly locale: string; readonly timeZone: string } {
  const properties = PropertiesService.getDocumentProperties();
  const kept = properties.getProperty(HOME);
  if (kept === null) {
    const home = { locale: book.getSpreadsheetLocale(), timeZone: book.getSpreadsheetTimeZone() };
    properties.setProperty(HOME, `${home.locale} ${home.timeZone}`);
    return home;
  }
  const [locale = 'en_US', timeZone = 'Etc/UTC'] = kept.split(' ');
  return { locale, timeZone };
}

function moveTo(book: Book, locale: string, timeZone: string): void {
  if (book.getSpreadsheetLocale() !== locale) book.setSpreadsheetLocale(locale);
  if (book.getSpreadsheetTimeZone() !== timeZone) book.setSpreadsheetTimeZone(timeZone);
  SpreadsheetApp.flush();
}

/** Forgets every result. */
export function forget(): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  for (const name of [RESULTS_SHEET, TAB]) {
    const sheet = book.getSheetByName(name);
    if (sheet !== null) book.deleteSheet(sheet);
  }
}

/** The rows of the results sheet, without its headers, as JSON. */
export function results(): string {
  const sheet = resultsSheet(SpreadsheetApp.getActiveSpreadsheet());
  return JSON.stringify(sheet.getRange(2, 1, sheet.getLastRow() - 1, HEADERS.length).getDisplayValues());
}
