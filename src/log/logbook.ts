// Writes the log: lines with time and account, in one block; detects a log that is gone or full.

import type { Problem } from '../contract';
import { domainOf } from '../enrollment';
import { wallTime } from '../words';
import { type JobRecord, LOG_COLUMNS, LOG_SHEET, type Platform, personOf } from '../work';
import { accountText } from './account';
import { cellsOf, type LogLine } from './log';

export interface Logbook {
  /** Adds lines below the others, in one write; nothing if there are none. */
  add(lines: readonly LogLine[]): void;
  /**
   * The problem if the spreadsheet has no room for so many more lines. Looks at the log if there are
   * any.
   */
  full(lines: number): Problem | null;
  /**
   * Whether the last look or line found the log of before deleted or emptied. Lines go into another one from
   * then on.
   */
  readonly gone: boolean;
  /**
   * The id of its sheet; `null` if no line was written, or if it is gone and no line was written
   * since.
   */
  readonly sheetId: number | null;
}

/** Cells of a sheet that Google has just made: 1,000 rows of 26 columns (docs/limits.md). */
const NEW_SHEET_CELLS = 26_000;

/** Rows of a log that somebody has written to, its headers included. */
const LEAST_ROWS = 2;

/** Who writes, and to which tenant: `ada (acme.docebosaas.com)`. */
function accountIn({ personStore }: Platform, origin: string): string {
  const who = personOf(origin).read(personStore)?.username ?? '';
  return accountText(who, domainOf(origin));
}

/**
 * The log of the document, for one execution: zone and account are asked for once. The job's `logSheet` is
 * the id of the sheet that it wrote to before: the log is found by it, and by its name if there is no such
 * sheet.
 */
export function logbook(
  platform: Platform,
  { logSheet: known, origin }: Pick<JobRecord, 'logSheet' | 'origin'>,
): Logbook {
  let about: { readonly offset: number; readonly account: string } | null = null;
  let sheetId = known;
  let gone = false;
  const sheet = () => ({ id: sheetId, name: LOG_SHEET });
  const saw = (found: { readonly id: number; readonly rows: number } | null): void => {
    gone = sheetId !== null && (found?.id !== sheetId || found.rows < LEAST_ROWS);
  };
  return {
    add(lines) {
      if (lines.length === 0) return;
      about ??= {
        offset: platform.offsetHours(platform.zone(), platform.now()),
        account: origin === undefined ? '' : accountIn(platform, origin),
      };
      const { offset, account } = about;
      const time = wallTime(platform.now(), offset);
      const added = platform.addLines(
        sheet(),
        LOG_COLUMNS,
        lines.map((line) => cellsOf(time, account, line)),
      );
      saw(added);
      sheetId = added.id;
    },
    full(lines) {
      if (lines === 0) return null;
      const { free, found } = platform.room(sheet());
      saw(found);
      if (gone) sheetId = null;
      const cells = Math.max(0, lines - (found?.spareRows ?? 0)) * LOG_COLUMNS.length;
      const needed = found === null ? Math.max(cells, NEW_SHEET_CELLS) : cells;
      return needed > free ? { code: 'log-full', needed, free } : null;
    },
    get gone() {
      return gone;
    },
    get sheetId() {
      return sheetId;
    },
  };
}
