// The steps of the page: which are available, which is next, which is open.
import type { RowStatus, State } from '../../contract';
import type { Page, Step } from './state';
import { STATUSES } from './statuses';

/** Whether the sheet's columns are all there that work needs. */
export const columnsReady = (server: State | null): boolean =>
  server !== null && server.columns !== null && server.columns.missing.length === 0;

/** Whether a step can be worked on now. The columns can be looked at without a connection. */
export function isPossible(page: Page, step: Step): boolean {
  switch (step) {
    case 'connect':
    case 'columns':
      return page.server !== null;
    case 'rows':
      return page.server !== null && page.server.connection !== null && columnsReady(page.server);
  }
}

/** Statuses after which a row needs nothing more. */
const SETTLED: readonly (RowStatus | 'pending')[] = ['Updated', 'Verified', 'No change'];

/** Whether nothing is left to do in a step. */
export function isDone(page: Page, step: Step): boolean {
  switch (step) {
    case 'connect':
      return page.server !== null && page.server.connection !== null;
    case 'columns':
      return columnsReady(page.server);
    case 'rows': {
      if (!isPossible(page, 'rows') || page.server === null) return false;
      const { counted, rows, counts } = page.server.sheet;
      return (
        counted && rows > 0 && STATUSES.every((status) => SETTLED.includes(status) || counts[status] === 0)
      );
    }
  }
}

/** The step that comes next: the first that is not done. */
function currentStep(page: Page): Step {
  if (!isDone(page, 'connect') || page.reconnecting) return 'connect';
  return isDone(page, 'columns') ? 'rows' : 'columns';
}

/**
 * Whether a step is open: as the person left it; otherwise it is open if it is the next, or if something went
 * wrong in it.
 */
export function isOpen(page: Page, step: Step): boolean {
  if (!isPossible(page, step)) return false;
  return page.unfolded[step] ?? (currentStep(page) === step || page.shownProblems[step] !== null);
}
