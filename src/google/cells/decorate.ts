// Formats cells; a failure never stops the work.

/**
 * Does `works`, one after another, that only change looks. Google refuses them here and there (in a typed
 * column, in some locales, on cells that a person protects); rows matter more, so the sheet then keeps the
 * look it has. Flushed before the first and after each: an error of anything else is not caught here, and an
 * error of these is not met there.
 */
export function decorate(...works: readonly (() => void)[]): void {
  SpreadsheetApp.flush();
  for (const work of works) {
    try {
      work();
      SpreadsheetApp.flush();
    } catch {
      // Nothing depends on it.
    }
  }
}
