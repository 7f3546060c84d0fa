// Sends the choice of columns and of the action to the server: one at a time, the last one wins.
import type { Action, FieldName } from '../../contract';
import type { Turn } from '../page/actions';
import { sending } from '../page/sending';
import { isOut, type Page, withShownProblem } from '../page/state';

/**
 * The results of a check, a run and a verify no longer hold with other columns, another action or another
 * answer.
 */
export const NO_RESULTS = { checked: null, finished: null, verified: null } as const;

/** Chooses a column for a field, `null` for none. */
export function choose(page: Page, field: FieldName, header: string | null): Turn {
  const before = page.choice?.of ?? page.server?.columns?.chosen;
  if (before === undefined) return [page, []];
  const chosen = { ...before, [field]: header };
  return sendChoice({ ...withShownProblem(page, 'columns', null), choice: { of: chosen, sent: false } });
}

/** Sends the last choice; while an earlier one is out, it waits for that answer. */
export function sendChoice(page: Page): Turn {
  if (page.choice === null || isOut(page, 'chooseColumns')) return [page, []];
  const { of } = page.choice;
  return sending(
    { ...page, choice: { of, sent: true }, ...NO_RESULTS },
    { name: 'chooseColumns', argument: of },
  );
}

/** Chooses what is done with the rows that do not say it themselves. */
export const chooseAction = (page: Page, action: Action): Turn =>
  sendAction({ ...withShownProblem(page, 'columns', null), action: { of: action, sent: false } });

/** Sends the last action chosen, as `sendChoice` does. */
export function sendAction(page: Page): Turn {
  if (page.action === null || isOut(page, 'chooseAction')) return [page, []];
  const { of } = page.action;
  return sending(
    { ...page, action: { of, sent: true }, ...NO_RESULTS },
    { name: 'chooseAction', argument: of },
  );
}
