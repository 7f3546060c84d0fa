// The sheets a headless session begins with: the CSV as imported or typed, the log, formats and hidden rows.
import { readCsv, separatorOf } from './csv';
import { createSpreadsheet, type SpreadsheetHost } from './google';
import type { ColumnFormat, HeadlessHost, HeadlessOptions } from './headless-types';
import { type Kept, withAdded } from './keeping';
import type { WorkbenchClock } from './runtime';
import { UsageError } from './usage';

/** Rowcall's name for its log. */
export const LOG_SHEET = 'Rowcall log';

/** What a spreadsheet of a session begins with. */
type Sheets = readonly {
  readonly name: string;
  /** As typed. */
  readonly cells: readonly (readonly string[])[];
}[];

/**
 * With another server the work has to survive this process; an undo can be started again from the log
 * instead.
 */
export const keepsOnDisk = (
  options: HeadlessOptions,
): options is HeadlessOptions & { readonly docebo: string; readonly out: string } =>
  options.docebo !== null &&
  options.out !== null &&
  options.undo === null &&
  options.sheet !== '' &&
  !options.expand;

/** The sheet, and the log of earlier sessions: as given, or as a session that was broken off left them. */
export async function sheetsOf(
  options: HeadlessOptions,
  host: HeadlessHost,
  cells: readonly (readonly string[])[],
  kept: Kept | null,
): Promise<Sheets> {
  const typed = options.typed ?? false;
  const given = typed ? cells : cells.map((row) => row.map(importedCell));
  const sheet = { name: 'Sheet1', cells: kept ? withAdded(given, kept, importedCell) : given };
  if (kept && kept.log.length > 0)
    return [sheet, { name: LOG_SHEET, cells: kept.log.map((line) => line.map(importedCell)) }];
  return [sheet, ...(await readLog(options, host))];
}

/** Rowcall's text columns keep texts as texts, as they do when Rowcall itself adds them. */
export function formatAdded(sheet: SpreadsheetHost['activeSheet'], column: number): void {
  sheet.setFormat({ row: 0, column, rows: sheet.rows, columns: TEXT_COLUMNS }, { numberFormat: '@' });
}

/** Status, details and receipt; the IDs beside them are numbers. */
const TEXT_COLUMNS = 3;

/** The log of earlier sessions; a file that is not there yet is written at the end. */
async function readLog(options: HeadlessOptions, host: HeadlessHost): Promise<Sheets> {
  if (options.log === null) return [];
  try {
    await host.readText(options.log);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  const cells = await readSheet(options.log, host);
  return [{ name: LOG_SHEET, cells: cells.map((row) => row.map(importedCell)) }];
}

export async function readSheet(
  path: string,
  host: HeadlessHost,
  separator: HeadlessOptions['separator'] = ',',
): Promise<string[][]> {
  const text = await readFileOr(path, host);
  try {
    return readCsv(text, separator === 'auto' ? separatorOf(text) : separator);
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}

export async function readFileOr(path: string, host: HeadlessHost): Promise<string> {
  try {
    return await host.readText(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') throw new UsageError(`There is no file ${path}. Check the path.`);
    if (code === 'EISDIR') throw new UsageError(`${path} is a folder; name a file in it.`);
    if (code === 'EACCES') throw new UsageError(`${path} may not be read. Check its permissions.`);
    throw error;
  }
}

export function openSpreadsheet(
  options: HeadlessOptions,
  sheets: Sheets,
  clock: WorkbenchClock,
): SpreadsheetHost {
  let spreadsheet: SpreadsheetHost;
  try {
    spreadsheet = createSpreadsheet({
      name: options.sheet,
      locale: options.locale,
      timeZone: options.timeZone,
      now: () => clock.now(),
      sheets,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  for (const each of options.formats ?? []) formatColumns(spreadsheet.activeSheet, each);
  hideRows(spreadsheet.activeSheet, options.hidden ?? []);
  return spreadsheet;
}

/** Formats the cells below a header, in every column that has it in the first row that has it at all. */
function formatColumns(sheet: SpreadsheetHost['activeSheet'], { header, format }: ColumnFormat): void {
  const texts = sheet.texts();
  const row = texts.findIndex((cells) => cells.some((cell) => cell.trim() === header));
  if (row < 0) throw new UsageError(`--formats: no column has the header "${header}".`);
  const rows = sheet.rows - row - 1;
  if (rows === 0) return;
  texts[row]?.forEach((cell, column) => {
    if (cell.trim() !== header) return;
    sheet.setFormat({ row: row + 1, column, rows, columns: 1 }, { numberFormat: format });
  });
}

function hideRows(sheet: SpreadsheetHost['activeSheet'], hidden: readonly number[]): void {
  if (hidden.length === 0) return;
  const beyond = hidden.find((row) => row > sheet.content.rows);
  if (beyond !== undefined) {
    throw new UsageError(`--hidden: the sheet has ${sheet.content.rows} rows, so there is no row ${beyond}.`);
  }
  sheet.hideOnly(hidden.map((row) => row - 1));
}

/**
 * Plain numbers and ISO dates become numbers and dates; all other text stays as it is, so that it comes out
 * again so.
 */
const importedCell = (text: string): string =>
  text === '' || /^-?(0|[1-9]\d{0,14})$/.test(text) || /^\d{4}-\d\d-\d\d$/.test(text) ? text : `'${text}`;
