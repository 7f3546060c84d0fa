// The functions of the suite's script that Apps Script can start: each becomes a top-level function of the
// bundle.
import type { Facts, Result } from '../described';
import { describedSections, ENTRIES } from './entries';
import { OPENED } from './entries/starting';
import { forget, keep, RESULTS_SHEET, results, runPortion } from './runner';
import { refusal } from './scratch';

/** A portion begins no check later than this; Google ends an execution after 6 minutes. */
const PORTION_MS = 4 * 60_000;

const TITLE = 'Rowcall conformance';

/** What Node reads of the bundle: no function of Apps Script's. */
export const described = describedSections;

export function onOpen(e: GoogleAppsScript.Events.SheetsOnOpen): void {
  SpreadsheetApp.getUi()
    .createMenu(TITLE)
    .addItem('Run the checks', 'runConformance')
    .addItem("Run the page's checks", 'openConformancePage')
    .addItem('Start over', 'forgetConformance')
    .addToUi();
  const works = (action: () => unknown) => refusal(action) === null;
  const facts: Facts = {
    mode: String(e.authMode),
    document: works(() => SpreadsheetApp.getActiveSpreadsheet().getSheets().length),
    properties: works(() => PropertiesService.getDocumentProperties().getProperty(OPENED)),
    lock: works(() => LockService.getDocumentLock().hasLock()),
    sidebar: works(() => SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('conformance'))),
    fetch: works(() => UrlFetchApp.fetch('https://example.com/listed/')),
  };
  PropertiesService.getDocumentProperties().setProperty(OPENED, JSON.stringify(facts));
}

/** One portion. Start it again until it says that nothing is left. */
export function runConformance(): string {
  const { done, left } = runPortion(ENTRIES, Date.now() + PORTION_MS);
  const sentence =
    left > 0
      ? `${done} checks done, ${left} left: run runConformance again.`
      : `All checks are done. Run the page's checks, then download the sheet “${RESULTS_SHEET}” as a CSV file.`;
  console.log(sentence);
  // If clasp started it, there may be no window to show a note in.
  refusal(() => SpreadsheetApp.getActiveSpreadsheet().toast(sentence, TITLE));
  return sentence;
}

/** The checks that a page does. It closes nothing and says when it is done. */
export function openConformancePage(): void {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('Page'), TITLE);
}

export const forgetConformance = forget;

/** The results as JSON, for \`clasp run\`. */
export const conformanceResults = results;

let calls = 0;

export function pageCount(): number {
  calls += 1;
  return calls;
}

export const pageNothing = (): null => null;

export const pageEcho = (value: unknown): unknown => value;

/** Results that google.script.run does not carry. */
export function pageGive(kind: unknown): unknown {
  switch (kind) {
    case 'date':
      return new Date(0);
    case 'date inside':
      return { kept: 1, date: new Date(0) };
    case 'function':
      return { kept: 1, function: () => 1 };
    default:
      throw new Error(`There is nothing of the kind ${String(kind)}.`);
  }
}

export function pageThrow(): never {
  throw Object.assign(new Error('the message'), { extra: 1 });
}

const HELD = 'conformance held';
const LONGEST_HOLD_MS = 60_000;

/** Holds the document's lock until `pageLetGo` is called, at most a minute. */
export function pageHold(): boolean {
  const properties = PropertiesService.getScriptProperties();
  const lock = LockService.getDocumentLock();
  lock.waitLock(10_000);
  properties.setProperty(HELD, 'yes');
  const until = Date.now() + LONGEST_HOLD_MS;
  while (properties.getProperty(HELD) === 'yes' && Date.now() < until) Utilities.sleep(200);
  properties.deleteProperty(HELD);
  lock.releaseLock();
  return true;
}

export const pageIsHeld = (): boolean => PropertiesService.getScriptProperties().getProperty(HELD) === 'yes';

export function pageLetGo(): null {
  PropertiesService.getScriptProperties().setProperty(HELD, 'no');
  return null;
}

/** Takes the lock and leaves it to the end of the execution. */
export const pageTryLock = (ms: unknown): boolean => LockService.getDocumentLock().tryLock(Number(ms));

/** Keeps what the page observed. */
export function pageKeep(found: readonly Result[]): number {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  for (const { id, outcome } of found) keep(book, id, outcome);
  return found.length;
}
