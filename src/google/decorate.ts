// Looks of cells, which never stop the work.

/**
 * Does `work` that only changes looks. Google refuses it here and there (in a typed column, in a locale,
 * where a person protects cells); rows matter more, so the sheet then keeps the look it has. Flushed before
 * and after: an error of anything else is not caught here, and an error of this is not met there.
 */
export function decorate(work: () => void): void {
  SpreadsheetApp.flush();
  try {
    work();
    SpreadsheetApp.flush();
  } catch {
    // Nothing depends on it.
  }
}
