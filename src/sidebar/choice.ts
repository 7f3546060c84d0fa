// The choice of columns on its way to the server: one at a time, and always the last one chosen.
import type { FieldName } from '../contract';
import { isOut, type Page, sending, type Turn, withTrouble } from './state';

/** Chooses a column for a field, `null` for none. */
export function choose(page: Page, field: FieldName, header: string | null): Turn {
  const before = page.choice?.of ?? page.server?.columns?.chosen;
  if (before === undefined) return [page, []];
  const chosen = { ...before, [field]: header };
  return sendChoice({ ...withTrouble(page, 'columns', null), choice: { of: chosen, sent: false } });
}

/** Sends the last choice; while an earlier one is out, it waits for that answer. */
export function sendChoice(page: Page): Turn {
  if (page.choice === null || isOut(page, 'chooseColumns')) return [page, []];
  const { of } = page.choice;
  return sending(
    { ...page, choice: { of, sent: true }, checked: null },
    { name: 'chooseColumns', argument: of },
  );
}
