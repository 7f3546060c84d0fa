// Signing in on Docebo's own page, as the sidebar sees it. Pure.
import type { Reply, State } from '../../contract';
import type { Turn } from '../page/actions';
import { FORM_CLOSED, type Page, withShownProblem } from '../page/state';
import { chooseConnection } from './connections';

/** Takes the address to sign in at, or the refusal of one. */
export function addressAnswered(page: Page, reply: Reply<{ readonly url: string }>): Turn {
  if (!reply.ok) return [withShownProblem(page, 'connect', reply.problem), []];
  const signIn = { url: reply.value.url, opened: false };
  return [
    { ...withShownProblem(page, 'connect', null), signIn },
    [{ type: 'focus', target: 'sign-in-link' }],
  ];
}

/** The person opened Docebo's page: from now on this page waits for them. */
export const pageOpened = (page: Page): Turn =>
  page.signIn === null ? [page, []] : [{ ...page, signIn: { ...page.signIn, opened: true } }, []];

/** Goes back to the form. What was begun ends with the next sign-in, or when it is too old. */
export const givenUp = (page: Page): Turn => [
  { ...withShownProblem(page, 'connect', null), signIn: null },
  [{ type: 'focus', target: 'domain' }],
];

/**
 * What a state says about the sign-in that this page waits for; `null` if it waits for none, or continues
 * waiting. `added`: the connection that was made, if the sheet works with another one.
 */
export function cameBack(page: Page, state: State, added: string | null): Turn | null {
  if (page.signIn === null || state.signIn.begun) return null;
  const { shownProblem } = state.signIn;
  if (shownProblem !== null)
    return [{ ...withShownProblem(page, 'connect', shownProblem), signIn: null }, []];
  const connected = { ...withShownProblem(page, 'connect', null), ...FORM_CLOSED };
  if (added !== null) return chooseConnection(connected, added);
  return [connected, [{ type: 'focus', target: 'step-rows' }]];
}
