// A sheet as data, as it passes between this room and others: cells and what they mean. Types only.
import type { Action, Moment } from '../../contract';

/** A date in a cell. */
interface DateCell {
  /** As clocks in the spreadsheet's zone show it. */
  readonly wall: Moment;
  /** The text that the cell shows, if it was asked for. */
  readonly shown?: string;
  /** What the cell shows instead of a whole date: part of one, such as a month, or a time of day. */
  readonly part?: 'month' | 'time';
  /**
   * The cell shows its year first, or its month by name: asked for only if its column may have been read
   * in the wrong order.
   */
  readonly clear?: true;
}

/**
 * A cell as `google/` hands it over: dates are already turned into wall-clock text in the spreadsheet's zone.
 */
export type Cell = string | number | boolean | DateCell;

/** The cells of a column below its header. */
export type ColumnCells = readonly (Cell | undefined)[];

/** Gives those cells for a column, from 0. */
export type CellsBelow = (column: number) => ColumnCells;

/** One sheet as it was at one read. */
export interface SheetView {
  readonly name: string;
  /** All rows from row 1, every row as wide as the widest. */
  readonly cells: readonly (readonly Cell[])[];
  /** The spreadsheet's locale, like `en_US`. */
  readonly locale: string;
  /** `YYYY-MM-DD` in the spreadsheet's zone. */
  readonly today: string;
}

/** What the rows mean, beyond what the sheet says. */
export interface SheetContext {
  /** The origin of the tenant that the rows are for: a receipt from another tenant fits no row. */
  readonly origin: string;
  /** The moment for a day (`YYYY-MM-DD`) typed without a time; see `noonAt`. */
  readonly noon: (day: string) => Moment;
  /** Whether a moment typed with its time is on its own day however Docebo reads it; see `keepsDay`. */
  readonly safe?: (moment: Moment) => boolean;
  /** How many hours the spreadsheet's zone is ahead of UTC at a moment, in milliseconds since the epoch. */
  readonly offsetHours: (ms: number) => number;
  /** What is done with rows that do not say it themselves. */
  readonly action: Action;
}
