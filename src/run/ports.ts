// What `run/` needs from the platform: types only. `google/` provides it, the tests provide plain objects.
import type { RowStatus } from '../contract';
import type { FetchAll } from '../docebo';
import type { Cell, SheetView } from '../sheet';

/** A rectangle of cells; `row` and `column` count from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
  /** The cell that the block's columns stand by: where it is found elsewhere in its row now, the block goes along. */
  readonly anchor: { readonly row: number; readonly column: number; readonly text: string };
}

/** One sheet of the document. Each method is one call to the platform, or a few where it says so. */
export interface SheetPort {
  readonly id: number;
  readonly name: string;
  /** The whole sheet as it stands now: one read. */
  read(): SheetView;
  /** One contiguous write, beside its anchor. Throws where that is gone: nothing is written then. */
  write(block: Block): void;
  /** Makes what was written last: after it, a crash cannot undo it. */
  flush(): void;
  /** Adds Rowcall's own columns at `column` (from 0) with headers, widths and colours: a few calls, once a sheet. */
  addColumns(addition: ColumnAddition): void;
  /** The rows (from 0) that the person has selected, as ranges `[first, last]`, in the order of the sheet. */
  selection(): readonly (readonly [number, number])[];
  /** Moves the selection to a row (from 0). */
  select(row: number): void;
}

export interface ColumnAddition {
  readonly headerRow: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** Pixels. */
  readonly widths: readonly number[];
  /** Number formats as Sheets writes them: `@` for text, `0` for whole numbers. */
  readonly formats: readonly string[];
  /** One colour for each set of statuses, for a rule that looks at the status column. */
  readonly colours: readonly StatusColour[];
}

export interface StatusColour {
  readonly statuses: readonly RowStatus[];
  readonly background: string;
  readonly text: string;
}

/** Texts by name; one store for the person, one for the document. */
export interface TextStore {
  get(name: string): string | null;
  set(name: string, text: string): void;
  remove(name: string): void;
}

export interface Platform {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(ms: number): void;
  random(): number;
  /** The sheet with this id, the sheet the person looks at with `null`; `null` where there is none. */
  sheet(id: number | null): SheetPort | null;
  /** Adds a sheet with these cells and shows it. They are read as if typed, or every one stays a text. */
  addSheet(name: string, cells: readonly (readonly string[])[], asText?: 'as-text'): void;
  /** The cells of the sheet with this name, header row included; `null` where there is none. */
  cells(name: string): readonly (readonly Cell[])[] | null;
  /**
   * Cells that Google lets this spreadsheet still have, and the blank rows at the end of the sheet with this name: `null` where there
   * is none.
   */
  room(name: string): { readonly free: number; readonly spareRows: number | null };
  /**
   * Adds lines below those of the sheet with this name, and the sheet with these headers where there is none. Every text
   * stays a text. The person's own sheet stays in front. It is made lasting by what is written or read next.
   */
  addLines(name: string, headers: readonly string[], lines: readonly (readonly string[])[]): void;
  fetchAll: FetchAll;
  /** Secrets and what belongs to the person: `UserProperties`, and nothing else, may hold a secret. */
  personStore: TextStore;
  documentStore: TextStore;
  /** Runs `work` while no other execution of this document does, or returns `null` at once where one does. */
  alone<T>(work: () => T): { readonly value: T } | null;
  /** IANA name of the spreadsheet's zone. */
  zone(): string;
  /** Hours by which `zone` is ahead of UTC at a moment, in milliseconds since the epoch. */
  offsetHours(zone: string, ms: number): number;
  /** Whether the platform knows a zone by this name. */
  knowsZone(zone: string): boolean;
}
