// Connections in the page: the one in use, its name, and what changing it does. Pure.
import type { ConnectionState, State } from '../../contract';
import { text } from '../../texts/page';
import type { Turn } from '../page/actions';
import { sending } from '../page/sending';
import { isDriving, isOut, type Page, UNTOUCHED, withShownProblem } from '../page/state';

/** Its name and its domain, or the domain alone. */
export const nameOf = ({ name, domain }: Pick<ConnectionState, 'name' | 'domain'>): string =>
  name === '' ? domain : text('connection.named', { name, domain });

/** The connection in use if there are others: then every question names it by its colour too. */
export const oneOfSeveral = (page: Page): ConnectionState | null =>
  (page.server?.connections.length ?? 0) > 1 ? (page.server?.connection ?? null) : null;

/** Chooses another one for the sheet, unless work is in progress. */
export function chooseConnection(page: Page, domain: string): Turn {
  if (isDriving(page) || isOut(page, 'chooseConnection')) return [page, []];
  if (domain === page.server?.connection?.domain) return [page, []];
  return sending(withShownProblem(page, 'page', null), { name: 'chooseConnection', argument: domain });
}

/** Opens the form for one more, or for the one in use. */
export const openForm = (page: Page, adding: boolean): Turn => [
  {
    ...withShownProblem(page, 'connect', null),
    reconnecting: true,
    adding,
    asking: null,
    unfolded: UNTOUCHED,
  },
  [{ type: 'focus', target: 'domain' }],
];

export const closeForm = (page: Page): Turn => [
  { ...withShownProblem(page, 'connect', null), reconnecting: false, adding: false, asking: null },
  [{ type: 'focus', target: 'step-connect' }],
];

/** Ends the wait: what comes of the attempt now is not kept, and its answer is passed over. */
export function cancelConnect(page: Page): Turn {
  if (!isOut(page, 'connect') || isOut(page, 'cancelConnect')) return [page, []];
  const pending = page.pending.filter(({ name }) => name !== 'connect');
  const [sent, effects] = sending({ ...page, pending }, { name: 'cancelConnect', argument: undefined });
  return [sent, [...effects, { type: 'focus', target: 'domain' }]];
}

/** The connection that a state has and the page did not know, if another one is in use. */
export function newIn(before: State | null, state: State): string | null {
  const known = before?.connections.map(({ domain }) => domain) ?? [];
  const added = state.connections.find(({ domain }) => !known.includes(domain));
  return added && added.domain !== state.connection?.domain ? added.domain : null;
}
