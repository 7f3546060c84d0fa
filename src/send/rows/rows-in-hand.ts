// The rows of the sheet during a slice of a run: checked before sending, written, checked again.
import type { RowStatus } from '../../contract';
import type { Call } from '../../plan';
import { type Row, readRows } from '../../sheet';
import type { Begun, Workplace } from '../../step';
import { inTheWay, MOST_REWRITES, type Reading, readSheet, withBlock, writeStatuses } from '../../work';
import type { EditRows } from '../planning/edits';
import { isStillReady, rowsOf } from '../waves/wave';
import type { Notes } from './notes';
import type { SliceState } from './slice-state';

/** The sheet's rows, with what the notes say about them. */
export class RowsInHand {
  reading: Reading;
  /** Keys of the rows whose cells were written, and not looked at since. */
  private written: ReadonlySet<string> = new Set();
  /** Whether the reading is of what the sheet was read last: not if that could not be read as rows. */
  private fits = true;

  constructor(
    private readonly place: Workplace,
    private readonly begun: Begun,
    private readonly notes: Notes,
    private readonly state: SliceState,
  ) {
    this.reading = begun.reading;
  }

  /**
   * Sees to it that the sheet says Sending beside every row of the wave, which were written just before: rows
   * may have moved between the read and the write. If they did, they are written again. False if a
   * person edited one meanwhile, or if they keep moving or were merged, which is the problem then: all
   * rows of the wave are Ready again.
   */
  isMarked(wave: readonly Call[], edits: ReadonlyMap<string, EditRows>): boolean {
    const { sheet } = this.begun;
    const planned = rowsOf(wave, edits);
    const keys = new Set(planned.map(({ key }) => key));
    const isEach = (state: (row: Row) => RowStatus | 'pending', rows: readonly Row[]) =>
      isStillReady(wave, edits, rows, state, this.place.platform.now(), 'Sending');
    let isRead = true;
    for (let n = 0; isRead && n <= MOST_REWRITES; n += 1) {
      if (n > 0) {
        isRead = this.readAgain();
        // By the sheet's own cells, whatever is known of them besides.
        if (isRead && isEach(({ state }) => state, this.rowsInCells())) return true;
        if (!isRead || !isEach((row) => this.notes.stateOf(row), this.reading.rows)) break;
        this.write();
      }
      const places = this.reading.rows.filter(({ key }) => keys.has(key)).map(({ index }) => index);
      if (sheet.isUnchanged(places, this.reading.columns, 'statuses')) {
        this.written = new Set([...this.written].filter((key) => !keys.has(key)));
        return true;
      }
      if (n === MOST_REWRITES) {
        this.state.problem = inTheWay(sheet, this.reading) ?? { code: 'rows-moving', sheet: sheet.name };
      }
    }
    for (const row of planned) this.notes.ready(row);
    return false;
  }

  /**
   * Sees to it that the reading fits the rows that are about to be sent (`next`), those with news to be
   * written, and those that were written last: a short read if they have not changed, else all of the
   * sheet. False if it cannot be read.
   */
  rereadIfMoved(next: readonly Row[] = []): boolean {
    if (!this.fits) return this.readAgain();
    const keys = new Set([...this.notes.fresh, ...this.written, ...next.map(({ key }) => key)]);
    const rows = this.reading.rows.filter(({ key }) => keys.has(key)).map(({ index }) => index);
    // What was written into merged cells is gone: only the statuses themselves show it.
    const isUnchanged = () => this.begun.sheet.isUnchanged(rows, this.reading.columns, 'statuses');
    if (rows.length > 0 && !isUnchanged()) return this.readAgain();
    this.written = new Set();
    return true;
  }

  /** Writes what is new. False if nothing is. */
  write(): boolean {
    const blocks = writeStatuses(this.begun.sheet, this.reading, this.notes.ledger);
    const { view, rows } = this.reading;
    const isIn = (index: number) =>
      blocks.some(({ row, values }) => index >= row && index < row + values.length);
    this.written = new Set(rows.flatMap(({ index, key }) => (isIn(index) ? [key] : [])));
    this.notes.fresh.clear();
    const cells = blocks.reduce(withBlock, [...view.cells]);
    this.reading = { ...this.reading, view: { ...view, cells } };
    return blocks.length > 0;
  }

  readAgain(): boolean {
    const { sheet, context } = this.begun;
    const read = readSheet(this.place.platform, sheet, context);
    this.fits = read.ok;
    if (read.ok) {
      this.reading = this.begun.memory.restore(read.reading, this.notes.ledger);
      this.written = new Set();
    } else {
      this.state.problem = this.state.problem ?? read.problem;
      if (read.problem.code === 'sheet-empty') this.reading = { ...this.reading, rows: [] };
    }
    return read.ok;
  }

  /**
   * Writes the last outcomes, and checks that they are beside the right rows: rows may have moved meanwhile.
   * At the end of a run (`whole`) all rows are looked at for that, since others may have been edited. Where
   * merged cells swallow them, that is the problem.
   */
  writeBack(whole: boolean): void {
    let done = false;
    for (let n = 0; n < MOST_REWRITES && !done; n += 1) {
      if (!this.rereadIfMoved(whole && n === 0 ? this.reading.rows : [])) return;
      done = !this.write();
    }
    // What the sheet then says counts, whatever was written.
    if (!done && this.readAgain())
      this.state.problem = this.state.problem ?? inTheWay(this.begun.sheet, this.reading);
    this.reading = { ...this.reading, rows: this.rowsInCells() };
  }

  /**
   * The rows that were written last, by their cells as they are known to be now. All others are as they were,
   * and are not read again: a sheet is large.
   */
  refreshWritten(): void {
    const { rows } = this.reading;
    const places = new Set(rows.flatMap(({ index, key }) => (this.written.has(key) ? [index] : [])));
    const now = new Map(this.rowsInCells(places).map((row) => [row.index, row]));
    this.reading = { ...this.reading, rows: rows.map((row) => now.get(row.index) ?? row) };
  }

  private rowsInCells(only: ReadonlySet<number> | null = null): readonly Row[] {
    const { view, columns } = this.reading;
    return readRows(view, columns, this.begun.context, only);
  }
}
