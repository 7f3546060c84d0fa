// Writes the log: lines with time and account, in one block, and whether the spreadsheet has room for more of them.

import { connectionOf } from '../account/tenant';
import type { Problem } from '../contract';
import { wallTime } from '../words/words';
import { LOG_SHEET } from '../work/own-sheets';
import type { Platform } from '../work/ports';
import { cellsOf, LOG_HEADERS, type LogLine } from './log';

export interface Logbook {
  /** Adds lines below the others, in one write; nothing where there are none. */
  add(lines: readonly LogLine[]): void;
  /** The problem where the spreadsheet has no room for so many more lines. */
  full(lines: number): Problem | null;
}

/** Cells of a sheet that Google has just made: 1,000 rows of 26 columns (docs/limits.md). */
const NEW_SHEET_CELLS = 26_000;

/** The log of the document, for one execution: zone and account are asked for once. */
export function logbook(platform: Platform): Logbook {
  let known: { readonly offset: number; readonly account: string } | null = null;
  const about = () => {
    known ??= {
      offset: platform.offsetHours(platform.zone(), platform.now()),
      account: connectionOf(platform)?.signedInAs.username ?? '',
    };
    return known;
  };
  return {
    add(lines) {
      if (lines.length === 0) return;
      const { offset, account } = about();
      const time = wallTime(platform.now(), offset);
      platform.addLines(
        LOG_SHEET,
        LOG_HEADERS,
        lines.map((line) => cellsOf(time, account, line)),
      );
    },
    full(lines) {
      if (lines === 0) return null;
      const { free, spareRows } = platform.room(LOG_SHEET);
      const cells = Math.max(0, lines - (spareRows ?? 0)) * LOG_HEADERS.length;
      const needed = spareRows === null ? Math.max(cells, NEW_SHEET_CELLS) : cells;
      return needed > free ? { code: 'log-full', needed, free } : null;
    },
  };
}
