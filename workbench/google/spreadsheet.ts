// The spreadsheet that Google keeps: sheets, locale, zone, who sees what change. A person and the services
// both act on it.
import { type CellInput, MAX_CELLS, MAX_COLUMNS } from './grid/cells';
import type { ChangeListener } from './grid/changes';
import type { WriteJournal } from './grid/journal';
import { bcp47, localeFacts } from './grid/locale';
import { instantFromSerial, offsetMs, serialFromInstant } from './grid/serial';
import { type SheetHome, SheetHost } from './grid/sheet';
import { typedReader } from './grid/typed';

/** Rows and columns of a new sheet in Google Sheets. */
const NEW_SHEET = { rows: 1000, columns: 26 } as const;

/** Text is read as if imported from a CSV file; a Date is a moment, shown in the spreadsheet's zone. */
type CellContent = string | number | boolean | Date | null;

interface SheetContent {
  readonly name: string;
  readonly cells: readonly (readonly CellContent[])[];
  /**
   * The size of the grid; at least what the cells need, and by default at least a new sheet's 1,000 by 26.
   */
  readonly rows?: number;
  readonly columns?: number;
}

export interface SpreadsheetContent {
  readonly name?: string;
  /** As Sheets names it, `en_US` (the default). */
  readonly locale?: string;
  /** IANA name, `Etc/UTC` by default. */
  readonly timeZone?: string;
  /** One empty sheet by default. The first is the active one. */
  readonly sheets?: readonly SheetContent[];
  /** The time, for dates without a year. */
  readonly now?: () => number;
}

/**
 * A spreadsheet with these cells. Throws an Error with a sentence for an unknown locale or zone, for too many
 * cells and for two sheets of one name.
 */
export const createSpreadsheet = (content: SpreadsheetContent = {}): SpreadsheetHost =>
  new SpreadsheetHost(content);

function localeNamed(name: string): string {
  bcp47(name);
  return name;
}

function zoneNamed(name: string): string {
  try {
    offsetMs(name, 0);
    return name;
  } catch {
    throw new Error(`There is no time zone ${JSON.stringify(name)}. Write it like Europe/Paris or Etc/UTC.`);
  }
}

export class SpreadsheetHost {
  readonly id = 'workbench-spreadsheet';
  readonly name: string;
  #locale: string;
  #timeZone: string;
  readonly #sheets: SheetHost[] = [];
  readonly #listeners = new Set<ChangeListener>();
  readonly #journals = new Set<WriteJournal>();
  readonly #now: () => number;
  #active: SheetHost;
  #nextId = 0;

  constructor(content: SpreadsheetContent) {
    this.name = content.name ?? 'Untitled spreadsheet';
    this.#locale = localeNamed(content.locale ?? 'en_US');
    this.#timeZone = zoneNamed(content.timeZone ?? 'Etc/UTC');
    this.#now = content.now ?? Date.now;
    const [first = { name: 'Sheet1', cells: [] }, ...others] = content.sheets ?? [];
    this.#active = this.#load(first);
    for (const sheet of others) this.#load(sheet);
  }

  /** As Sheets names it, `en_US`. */
  get locale(): string {
    return this.#locale;
  }

  /** IANA name. */
  get timeZone(): string {
    return this.#timeZone;
  }

  /**
   * Other separators and another order of dates from now on; cells keep what they hold. Throws for a locale
   * that does not exist.
   */
  setLocale(locale: string): void {
    this.#locale = localeNamed(locale);
  }

  /** Dates keep what they show, and become other moments. Throws for a zone that does not exist. */
  setTimeZone(zone: string): void {
    this.#timeZone = zoneNamed(zone);
  }

  get sheets(): readonly SheetHost[] {
    return this.#sheets;
  }

  get activeSheet(): SheetHost {
    return this.#active;
  }

  sheetById(id: number): SheetHost | undefined {
    return this.#sheets.find((sheet) => sheet.id === id);
  }

  /** Throws an Error naming the sheets there are. For tests and tools. */
  sheet(name: string): SheetHost {
    const found = this.#sheets.find((sheet) => sheet.name === name);
    if (found) return found;
    throw new Error(
      `There is no sheet ${name}. There are: ${this.#sheets.map((sheet) => sheet.name).join(', ')}.`,
    );
  }

  /** Tells of every change, after it has happened. Returns what ends it. */
  onChange(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Adds an empty sheet after the active one. Throws if the name is taken. */
  insertSheet(name: string, by: 'person' | 'script' = 'person'): SheetHost {
    const at = this.#sheets.indexOf(this.#active) + 1;
    const sheet = this.#create(name, NEW_SHEET.rows, NEW_SHEET.columns, at);
    this.#emit({ kind: 'sheet-added', sheet: sheet.id, at }, by);
    this.activate(sheet, by);
    return sheet;
  }

  removeSheet(sheet: SheetHost, by: 'person' | 'script' = 'person'): void {
    if (this.#sheets.length === 1) throw new Error("You can't remove all the sheets in a document.");
    this.#sheets.splice(this.#sheets.indexOf(sheet), 1);
    if (this.#active === sheet) this.#active = this.#sheets[0] ?? sheet;
    this.#emit({ kind: 'sheet-removed', sheet: sheet.id }, by);
  }

  renameSheet(sheet: SheetHost, name: string): void {
    this.#free(name);
    sheet.name = name;
    this.#emit({ kind: 'sheet-renamed', sheet: sheet.id, name }, 'person');
  }

  activate(sheet: SheetHost, by: 'person' | 'script' = 'person'): void {
    this.#active = sheet;
    this.#emit({ kind: 'selected', sheet: sheet.id }, by);
  }

  /** While it is open, moving columns settles the journal. */
  openJournal(journal: WriteJournal): void {
    this.#journals.add(journal);
  }

  closeJournal(journal: WriteJournal): void {
    this.#journals.delete(journal);
  }

  /** A moment as the cell that shows it: midnight as a date, anything else with its time. */
  momentInput(ms: number): CellInput {
    const value = serialFromInstant(ms, this.timeZone);
    const { dateFormat } = localeFacts(this.locale);
    return { value, numberFormat: Number.isInteger(value) ? dateFormat : `${dateFormat} h:mm:ss` };
  }

  /** The moment that a serial number stands for in this spreadsheet, ms since 1970 UTC. */
  moment(serial: number): number {
    return instantFromSerial(serial, this.timeZone);
  }

  thisYear(): number {
    const now = this.#now();
    return new Date(now + offsetMs(this.timeZone, now)).getUTCFullYear();
  }

  /** Throws an Error if so many more cells are too many. */
  allowCells(more: number): void {
    const cells = this.#sheets.reduce((sum, sheet) => sum + sheet.rows * sheet.columns, more);
    if (cells > MAX_CELLS) {
      throw new Error(
        `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
      );
    }
  }

  #load(content: SheetContent): SheetHost {
    const width = Math.max(0, ...content.cells.map((row) => row.length));
    const sheet = this.#create(
      content.name,
      Math.max(content.rows ?? NEW_SHEET.rows, content.cells.length),
      Math.max(content.columns ?? NEW_SHEET.columns, width),
      this.#sheets.length,
    );
    const area = { row: 0, column: 0, rows: content.cells.length, columns: width };
    if (area.rows === 0 || area.columns === 0) return sheet;
    const read = typedReader(this.locale, this.thisYear());
    const inputs = content.cells.map((row, down) =>
      row.map((cell, right): CellInput => {
        if (typeof cell === 'string') return sheet.inputFor(cell, down, right, read);
        if (cell instanceof Date) return this.momentInput(cell.getTime());
        return { value: cell };
      }),
    );
    sheet.write(area, inputs, 'person');
    return sheet;
  }

  #create(name: string, rows: number, columns: number, at: number): SheetHost {
    this.#free(name);
    this.allowCells(rows * columns);
    if (columns > MAX_COLUMNS) throw new Error(`A sheet has at most ${MAX_COLUMNS} columns, not ${columns}.`);
    const locale = () => this.locale;
    const home: SheetHome = {
      get locale() {
        return locale();
      },
      allowCells: (more) => this.allowCells(more),
      thisYear: () => this.thisYear(),
      changed: (change, by) => this.#emit(change, by),
      columnsMoved: () => {
        for (const journal of this.#journals) journal.settle();
      },
    };
    const sheet = new SheetHost(home, this.#nextId, name, rows, columns);
    this.#nextId = this.#nextId === 0 ? 1_000_003 : this.#nextId + 1;
    this.#sheets.splice(at, 0, sheet);
    return sheet;
  }

  #free(name: string): void {
    // Names that differ by case alone are the same to Sheets.
    if (this.#sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  }

  #emit: ChangeListener = (change, by) => {
    for (const listener of this.#listeners) listener(change, by);
  };
}
