// Writes what is known of the rows and looks whether it stands beside them: rows may move between a read and a write.
import type { LedgerEntry } from '../sheet';
import type { SheetPort } from './ports';
import { type Memory, MOST_REWRITES, type Reading, type ReadingResult, writeStatuses } from './reading';

/** Reads and writes until a reading shows every status beside its row, or the rows would not stand still. */
export function land(
  sheet: SheetPort,
  read: () => ReadingResult,
  ledger: Map<string, LedgerEntry>,
  memory: Memory,
): ReadingResult {
  for (let n = 0; ; n += 1) {
    const result = read();
    if (!result.ok || n === MOST_REWRITES) return result;
    const reading: Reading = memory.restore(result.reading, ledger);
    if (!writeStatuses(sheet, reading, ledger)) return result;
  }
}
