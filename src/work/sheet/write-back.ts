// Writes results and checks that they are beside their rows: rows may move between a read and a write.
import { type LedgerEntry, readRows, type SheetContext } from '../../sheet';
import type { Platform } from '../platform/ports';
import {
  inTheWay,
  type Memory,
  MOST_REWRITES,
  type Reading,
  type ReadingResult,
  readSheet,
  writeStatuses,
} from './reading';
import { type RememberingSheet, withBlock } from './remembering';

/**
 * Times as long as the sheet took to be read that writing the results of all its rows takes, at most: it is
 * read again, five cells a row are written at four times the price of a cell read, and looked at. Source:
 * docs/limits.md, "What service calls cost".
 */
export const WRITING_BACK = 4;

/** The reading after Rowcall's columns were added, which hold nothing yet. */
const withOwnColumns = (reading: Reading): Reading => {
  const { columns } = reading;
  return { ...reading, columns: { ...columns, own: { ...columns.own, present: true } } };
};

/**
 * Reads and writes until every status is beside its row, or the rows keep moving. If the rows are where they
 * are in `known`, which was read before, the sheet is not read as a whole again.
 */
export function writeBack(
  platform: Platform,
  sheet: RememberingSheet,
  context: SheetContext,
  ledger: Map<string, LedgerEntry>,
  memory: Memory,
  known: Reading,
): ReadingResult {
  for (let n = 0; ; n += 1) {
    const isKnown =
      n === 0 &&
      sheet.isUnchanged(
        known.rows.map(({ index }) => index),
        known.columns,
      );
    const result: ReadingResult = isKnown
      ? { ok: true, reading: withOwnColumns(known) }
      : readSheet(platform, sheet, context);
    if (!result.ok) return result;
    if (n === MOST_REWRITES) {
      // Rows that move may come to rest by the next slice; merged cells would swallow every status to come.
      const blocked = inTheWay(sheet, result.reading);
      return blocked ? { ok: false, problem: blocked } : result;
    }
    const reading = memory.restore(result.reading, ledger);
    const blocks = writeStatuses(sheet, reading, ledger);
    if (blocks.length === 0) return result;
    const { columns } = reading;
    const written = blocks.flatMap(({ row, values }) => values.map((_, line) => row + line));
    // What was written into merged cells is gone: only the statuses themselves show it.
    if (!sheet.isUnchanged(written, columns, 'statuses')) continue;
    const view = { ...reading.view, cells: blocks.reduce(withBlock, [...reading.view.cells]) };
    return { ok: true, reading: { view, columns, rows: readRows(view, columns, context) } };
  }
}
