// The calls that the page sends, each under its own ticket. Pure.

import type { Call } from '../server/calls';
import { isAboutSheet } from '../server/server';
import type { Turn } from './actions';
import { isOut, type Page } from './state';

/**
 * Sends a call under a ticket of its own. `sheet` is the sheet that the person has before their eyes: by
 * default the one that the page shows.
 */
export function sending(page: Page, call: Call, sheet = page.server?.sheet.id ?? null): Turn {
  const ticket = page.ticket + 1;
  const status = call.name === 'showRows' ? call.argument : null;
  return [
    { ...page, ticket, pending: [...page.pending, { ticket, name: call.name, status }] },
    [{ type: 'call', ticket, call, sheet: isAboutSheet(call.name) ? sheet : null }],
  ];
}

/** Sends a call, unless one of the same name is out: a second press changes nothing. */
export function once(page: Page, call: Call): Turn {
  return isOut(page, call.name) ? [page, []] : sending(page, call);
}
