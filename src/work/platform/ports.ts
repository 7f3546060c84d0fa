// The ports to the platform: types only. `google/` implements them, the tests provide plain objects.
import type { Permission } from '../../contract';
import type { FetchAll } from '../../docebo';
import type { Cell, CellArea, SheetView } from '../../sheet';

/** A rectangle of cells; `row` and `column` count from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
  /**
   * The row of the headers, and the header of each of the block's columns: each column is written where its
   * header is by then.
   */
  readonly headerRow: number;
  readonly headers: readonly string[];
  /** Only if all of the headers are side by side: a column of the person's own may have one of them too. */
  readonly together?: true;
}

/** A header cell, where it was when it was read: its column is found by its text. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One sheet of the document. Each method is one call to the platform, or a few if it says so. */
export interface SheetPort {
  readonly id: number;
  readonly name: string;
  /** The whole sheet as it is now: one read. */
  read(): SheetView;
  /**
   * So many rows from the top, and how many rows the sheet has down to the last that holds anything: a short
   * read.
   */
  top(rows: number): { readonly view: SheetView; readonly rows: number };
  /** The number formats of a column (from 0), one for each of so many rows from row 1: one read. */
  formats(column: number, rows: number): readonly string[];
  /** What the cells of a column show, in the same way: one read. */
  texts(column: number, rows: number): readonly string[];
  /**
   * Whether the sheet has a filter with a condition: a call if it has no filter, and one for each column
   * if it has.
   */
  filtered(): boolean;
  /** Which of these rows (from 0) a filter hides: a call for each of them. */
  hiddenAmong(rows: readonly number[]): ReadonlySet<number>;
  /**
   * The cells of one row (from 0): the first `columns` of them, or as many as the sheet has of these; without
   * that, as wide as the sheet's content, which has to be asked for.
   */
  rowAt(row: number, columns?: number): readonly Cell[];
  /**
   * The cells of a rectangle. Rows that a person has deleted meanwhile are missing. One read. Throws if
   * columns are.
   */
  cellsAt(area: CellArea): readonly (readonly Cell[])[];
  /**
   * Writes rectangles that share a header row, from the top down. Each of their columns is looked for by its
   * own header right before. Throws if one is gone: nothing is written then.
   */
  write(blocks: readonly Block[]): void;
  /** Makes what was written last: after it, a crash cannot undo it. */
  flush(): void;
  /**
   * Adds Rowcall's own columns at `column` (from 0) with headers, widths and colours: a few calls, once a
   * sheet.
   */
  addColumns(addition: ColumnAddition): void;
  /** Whether a column (from 0) is hidden by a person or a script. */
  columnHidden(column: number): boolean;
  /** Hides so many columns from `column` (from 0) on, or shows them. Throws if Google refuses. */
  showColumns(column: number, columns: number, shown: boolean): void;
  /**
   * Gives the cells of a column (from 0) from a row (from 0) down a dropdown that refuses nothing, but for
   * those that have a rule of their own. Returns how many cells have one now, and how many kept theirs.
   */
  offer(
    row: number,
    column: number,
    cells: OfferedCells,
  ): { readonly offered: number; readonly kept: number };
  /** False for a chart, a timeline or connected data: only the name of such a tab can be asked for. */
  readonly grid: boolean;
  /**
   * The name of a range of merged cells, such as `Sheet1!F1:J1`, that touches these cells; `null` if none
   * does.
   */
  merged(area: CellArea): string | null;
  /** The rows (from 0) that the person has selected, as ranges `[first, last]`, in the order of the sheet. */
  selection(): readonly (readonly [number, number])[];
  /** Moves the selection to a row and a column (from 0), and so into view. */
  select(row: number, column?: number): void;
  /**
   * Writes what a person would type into the anchor's column; false if the cell holds a formula or the column
   * is gone. `format`: how the cell shows it from then on, if not as before.
   */
  type(anchor: Anchor, row: number, text: string, format?: string): boolean;
  /** The note on the anchor's cell, empty if it has none; `null` if the anchor is gone. */
  noteOf(anchor: Anchor): string | null;
  /**
   * Puts a note on the anchor's cell, beside its value; an empty text takes it away. Nothing if the anchor
   * is gone.
   */
  setNote(anchor: Anchor, note: string): void;
}

export interface ColumnAddition {
  readonly headerRow: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** How each of them looks. */
  readonly looks: readonly ColumnLook[];
  /** One colour for each set of statuses, for a rule that looks at the status column. */
  readonly colours: readonly StatusColour[];
}

export interface ColumnLook {
  /** Pixels. */
  readonly width: number;
  /** As Sheets writes it: `@` for text, `0` for whole numbers. */
  readonly format: string;
  /** Texts that are wider than the column are broken into lines. */
  readonly wraps: boolean;
  /** For the machine: anybody who wants to see it shows the column. */
  readonly hidden: boolean;
}

export interface StatusColour {
  /** The words of the statuses, as the cells have them. */
  readonly statuses: readonly string[];
  readonly background: string;
  readonly text: string;
}

/** Texts by name; one store for the person, one for the document. */
export interface TextStore {
  get(name: string): string | null;
  set(name: string, text: string): void;
  /** Sets all of them at once: an execution that is ended has set all or none. */
  setAll(texts: Readonly<Record<string, string>>): void;
  remove(name: string): void;
}

/** The clock trigger of the person who runs this, in this document. */
export interface ClockPort {
  /** From now on Google starts the work about once an hour. The trigger's id; throws if Google refuses. */
  start(): string;
  /** Deletes the person's trigger with this id, and no other; nothing if the person has none with it. */
  stop(id: string): void;
}

/** What signing in on Docebo's own page needs of the platform. */
export interface SignInPort {
  /**
   * A text that nobody can guess, in letters and figures: at least 43 of them, as a PKCE verifier has to
   * have.
   */
  secret(): string;
  /** The SHA-256 of a text as base64url without padding. */
  challenge(text: string): string;
  /** Where Docebo sends the person back to: the same for everybody who uses this script. */
  redirectUri(): string;
  /**
   * The state to send along: if somebody returns with it within so many seconds, the platform calls the
   * function `calls`, only for this person and with this parameter.
   */
  state(calls: string, name: string, value: string, seconds: number): string;
}

/** What the person has not given, and the platform's page on which to give it, if it names one. */
export interface MissingPermissions {
  readonly permissions: readonly Permission[];
  readonly grantUrl: string | null;
}

/** Cells of another sheet whose values a dropdown offers: columns (from 0), below the first row. */
export interface OfferedCells {
  readonly sheet: number;
  readonly column: number;
  readonly columns: number;
}

/** A column of a sheet that Rowcall makes. */
export interface TableColumn {
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  /** As Sheets writes it; empty leaves what there is. */
  readonly format: string;
  /** What the dropdown offers; `null` for none. Other values can be typed. */
  readonly options: readonly string[] | OfferedCells | null;
  readonly wraps?: boolean;
}

/** A column of a sheet that Rowcall adds lines to. */
export interface LineColumn extends Pick<ColumnLook, 'width' | 'wraps'> {
  readonly header: string;
}

/** The sheet with this id; if there is none with it, the one with this name. */
export interface SheetRef {
  readonly id: number | null;
  readonly name: string;
}

export interface Platform {
  /** Of the add-on, as in `package.json`. */
  readonly version: string;
  /** Which of these permissions the person has not given; `null` if all are given. */
  missing(permissions: readonly Permission[]): MissingPermissions | null;
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(ms: number): void;
  random(): number;
  /** The sheet with this id, the sheet the person looks at with `null`; `null` if there is none. */
  sheet(id: number | null): SheetPort | null;
  /** Adds a sheet with these cells and shows it. They are read as if typed, or every one stays a text. */
  addSheet(name: string, cells: readonly (readonly string[])[], asText?: 'as-text'): void;
  /**
   * Adds a sheet with these headers, frozen, with formats and dropdowns for so many rows below them and, if
   * wanted, a filter, and shows it. Returns its id.
   */
  addTable(
    name: string,
    columns: readonly TableColumn[],
    rows: number,
    looks: { readonly filter: boolean },
  ): number;
  /**
   * The same for a sheet of Rowcall's own, which is added behind if there is none: what it held is gone then.
   * The person's own sheet stays in front. Returns its id.
   */
  renewTable(sheet: SheetRef, columns: readonly TableColumn[], rows: number): number;
  /**
   * Adds rows below those of the sheet, in one block. Texts stay texts and dates become dates. They are
   * lasting once the sheet is flushed.
   */
  addRows(sheet: number, rows: readonly (readonly Cell[])[]): void;
  /**
   * The cells, header row included, of the sheet with this id and of the one with this name: of none, one or
   * two.
   */
  cells(sheet: SheetRef): readonly (readonly (readonly Cell[])[])[];
  /** Brings the sheet to the front, at this row (from 0); `false` if there is none. */
  bringToFront(sheet: SheetRef, row: number): boolean;
  /**
   * Cells that Google lets this spreadsheet still have, and of the sheet, `null` if there is none, its id,
   * its rows down to the last that holds anything, and the blank rows below.
   */
  room(sheet: SheetRef): {
    readonly free: number;
    readonly found: { readonly id: number; readonly rows: number; readonly spareRows: number } | null;
  };
  /**
   * Adds lines below those of the sheet, and the sheet with these columns if there is none. Every text
   * stays a text. The person's own sheet stays in front. It is made lasting by what is written or read next.
   * Returns the id of the sheet, and the rows that it had before.
   */
  addLines(
    sheet: SheetRef,
    columns: readonly LineColumn[],
    lines: readonly (readonly string[])[],
  ): { readonly id: number; readonly rows: number };
  fetchAll: FetchAll;
  /** Secrets and what belongs to the person: `UserProperties`, and nothing else, may hold a secret. */
  personStore: TextStore;
  documentStore: TextStore;
  /** Runs `work` while no other execution of this document does, or returns `null` at once if one does. */
  exclusive<T>(work: () => T): { readonly value: T } | null;
  /** Runs `work` once no other execution of the same person is in here, or after a while in any case. */
  exclusiveToPerson<T>(work: () => T): T;
  /** The language of the person's Google account, such as `de` or `pt-BR`. */
  userLocale(): string;
  /** The content of the file with the texts of a language; `null` if there is none. */
  textsFile(tag: string): string | null;
  /** The content of the file with what is new in this version. */
  newsFile(): string;
  /** What a sign-in on Docebo's own page needs of the platform. */
  signIn: SignInPort;
  /** IANA name of the spreadsheet's zone. */
  zone(): string;
  /** Hours by which `zone` is ahead of UTC at a moment, in milliseconds since the epoch. */
  offsetHours(zone: string, ms: number): number;
  /** Whether the platform knows a zone by this name. */
  knowsZone(zone: string): boolean;
  clock: ClockPort;
  /**
   * Mails the person who runs this, and nobody else. Throws if their address is not known or the day's
   * mails are used up.
   */
  mailToSelf(subject: string, body: string): void;
  /** Whether there is a document: a trigger may outlive it. Without one, little of all this works. */
  hasDocument(): boolean;
  /** Where a browser opens the document. */
  address(): string;
}
