// What the button beside a problem does.

import { openForm } from '../connect/connections';
import { resume } from '../jobs/drive';
import { openUndo } from '../jobs/undo';
import { begin } from '../jobs/work';
import type { Turn } from '../page/actions';
import { once } from '../page/sending';
import { isDriving, type Page, type Place, withShownProblem } from '../page/state';

/** Does what the button beside a problem offers. */
export function remedy(page: Page, place: Place): Turn {
  const shownProblem = page.shownProblems[place];
  if (shownProblem === null) return [page, []];
  const cleared = withShownProblem(page, place, null);
  switch (shownProblem.remedy) {
    case null:
      return [page, []];
    case 'reconnect':
      return openForm(cleared, shownProblem.code === 'needs-connection');
    case 'choose-columns':
      return [
        { ...cleared, unfolded: { ...page.unfolded, columns: true } },
        [{ type: 'focus', target: 'step-columns' }],
      ];
    case 'retry-pilots':
      return once(cleared, { name: 'retryPilots', argument: undefined });
    case 'show-rows':
      // The box stays: it says what happened, and the rows alone do not.
      return shownProblem.row === undefined
        ? once(page, { name: 'showRows', argument: worst(page) })
        : showNamed(page, shownProblem.row);
    case 'retry':
    case 'wait':
      if (place === 'rows' && page.drive.at === 'offered') return resume(page);
      if (place === 'rows' && page.last !== null && shownProblem.remedy === 'retry' && !isDriving(page)) {
        return begin(page, page.last);
      }
      if (place === 'undo' && page.undo?.runs === null) return openUndo(page);
      return once(cleared, { name: 'getState', argument: 'whole' });
  }
}

/** First the row that the sentence names, then the others that differ. */
function showNamed(page: Page, named: number): Turn {
  const { notice } = page;
  const shown = notice?.of === 'shown' && notice.status === 'Differs' ? notice.row : null;
  const argument = { code: 'differs', row: shown ?? named, move: shown === null ? 'here' : 'next' } as const;
  return once(page, { name: 'showProblem', argument });
}

/** The status that most wants a look, of those that the sheet has. */
function worst(page: Page): 'Failed' | 'Unknown' | 'Differs' | 'Duplicate' | 'Invalid' {
  const counts = page.server?.sheet.counts;
  const found = (['Failed', 'Unknown', 'Differs', 'Duplicate', 'Invalid'] as const).find(
    (status) => counts !== undefined && counts[status] > 0,
  );
  return found ?? 'Invalid';
}
