// The first look at a sheet: only its top, so that the sidebar opens at once however many rows there are.

import { NO_SET_BACKS } from '../../check';
import type { SheetState, State } from '../../contract';
import { leftJob, NO_COUNTS } from '../../job';
import { actionIn } from '../../step';
import { type Platform, readColumns, type SheetPort } from '../../work';
import { columnsState } from './questions';

/**
 * More rows than the columns are recognised by (20 for the headers and 20 below them), and enough for
 * samples.
 */
const TOP_ROWS = 200;

/** A sheet without rows. */
export const emptySheet = (
  platform: Platform,
  sheet: SheetPort,
  { overwrite, keptRow }: Pick<SheetState, 'overwrite' | 'keptRow'>,
): SheetState => ({
  id: sheet.id,
  name: sheet.name,
  rows: 0,
  counted: true,
  counts: NO_COUNTS,
  unenrolls: 0,
  back: NO_SET_BACKS,
  action: actionIn(platform, sheet),
  overwrite,
  kept: 0,
  keptRow,
  problems: [],
  dismissed: [],
});

/**
 * The sheet without its counts. Its job by its record alone: what is left of it must not come last. `null` if
 * the top is not enough: it holds nothing, or cannot be read as rows, and the whole sheet has to say why.
 */
export function firstLook(
  platform: Platform,
  sheet: SheetPort,
  clock: (ms: number) => string,
): Pick<State, 'sheet' | 'columns' | 'shownProblem' | 'job'> | null {
  let below = 0;
  const read = readColumns(platform, sheet, () => {
    const top = sheet.top(TOP_ROWS);
    below = top.rows;
    return top.view;
  });
  if (!read.ok) return null;
  const rows = Math.max(0, below - read.columns.headerRow - 1);
  const state = { ...emptySheet(platform, sheet, read.columns), rows, counted: false };
  // What the whole column would show is not known from its top.
  const columns = { ...columnsState(read.columns), questions: [], unused: [] };
  return { sheet: state, columns, shownProblem: null, job: leftJob(platform, sheet, clock) };
}
