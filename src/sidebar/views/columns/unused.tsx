// Columns that are not read although they look relevant, and chosen columns that are gone.

import { text } from '../../../texts/page';
import { isOut, type Page } from '../../page/state';
import { unusedLine } from '../../texts/columns';
import { fieldList } from '../../texts/words';

/** What the sheet has that is not used. Said once a place, in a line. */
export function UnusedLine({ page }: { readonly page: Page }) {
  const unused = (page.server?.columns?.unused ?? []).flatMap(({ header, looks }) =>
    looks === null ? [] : [{ header, looks }],
  );
  return unused.length === 0 ? null : <p class="hint">{unusedLine(unused)}</p>;
}

/** Chosen columns that are gone, so that others were taken. */
export function LostLine({ page }: { readonly page: Page }) {
  const lost = page.server?.columns?.lost ?? [];
  // While a new choice is on its way, the old one is no news.
  if (lost.length === 0 || isOut(page, 'chooseColumns')) return null;
  return <p class="hint">{text('columns.lost', { fields: fieldList(lost) })}</p>;
}
