// Undoing a run: the runs in the log, the chosen one, and the sheet made for it. Pure.
import type { Reply, RunState, State } from '../../contract';
import type { Turn } from '../page/actions';
import { failed } from '../page/failed';
import { sending } from '../page/sending';
import { shownProblemOf } from '../page/shown-problems';
import { isDriving, isOut, type Page, withShownProblem } from '../page/state';
import { columnsReady } from '../page/steps';
import type { Lost } from '../server/calls';
import { begin } from './work';

/** Asks for the runs. Not while work is in progress. `chosen`: the run to begin with, if the log has it. */
export function openUndo(page: Page, chosen: string | null = null): Turn {
  if (isDriving(page) || page.server === null || isOut(page, 'listRuns')) return [page, []];
  const opened: Page = {
    ...withShownProblem(page, 'undo', null),
    undo: { runs: null, chosen, looking: null },
    asking: null,
    notice: null,
  };
  const [sent, effects] = sending(opened, { name: 'listRuns', argument: undefined });
  return [sent, [...effects, { type: 'focus', target: 'undo' }]];
}

export const closeUndo = (page: Page): Turn => [
  { ...withShownProblem(page, 'undo', null), undo: null },
  [{ type: 'focus', target: 'open-undo' }],
];

export const chooseRun = (page: Page, run: string): Turn =>
  page.undo === null ? [page, []] : [{ ...page, undo: { ...page.undo, chosen: run } }, []];

/** Has the sheet made. Not twice, and not while work is in progress. */
export function makeUndo(page: Page): Turn {
  const { undo } = page;
  if (undo === null || undo.chosen === null || undo.looking !== null) return [page, []];
  if (isDriving(page) || isOut(page, 'makeUndo')) return [page, []];
  return sending(withShownProblem(page, 'undo', null), { name: 'makeUndo', argument: undo.chosen });
}

export function runsListed(page: Page, reply: Reply<readonly RunState[]>): Turn {
  if (page.undo === null) return [page, []];
  if (!reply.ok) return failed(page, 'listRuns', reply.problem);
  const [only] = reply.value.length === 1 ? reply.value : [];
  const wanted = reply.value.find(({ run }) => run === page.undo?.chosen) ?? only;
  return [{ ...page, undo: { ...page.undo, runs: reply.value, chosen: wanted?.run ?? null } }, []];
}

/** The sheet is there and is shown: it is checked like any other. */
export function undoMade(page: Page, state: State): Turn {
  const changes = page.undo?.runs?.find(({ run }) => run === page.undo?.chosen)?.changed ?? 0;
  const left = changes - state.sheet.rows;
  const made: Page = {
    ...withShownProblem(page, 'undo', null),
    undo: null,
    partialUndo: left > 0 ? { sheet: state.sheet.id, left, changes } : null,
    checked: null,
    finished: null,
    verified: null,
    notice: null,
  };
  if (isDriving(made) || state.connection === null || !columnsReady(state)) return [made, []];
  return begin(made, { kind: 'check', scope: { of: 'all' } });
}

/**
 * The answer to makeUndo did not come: looks whether another sheet is in front now, before anything is made
 * again.
 */
export function undoLost(page: Page, lost: Lost): Turn {
  if (page.undo === null || page.server === null || lost.why === 'strange') {
    return [withShownProblem(page, 'undo', shownProblemOf(lost)), []];
  }
  const [sent, effects] = sending(page, { name: 'getState', argument: 'whole' });
  const looking = { ticket: sent.ticket, sheet: page.server.sheet.id };
  return [{ ...sent, undo: { ...page.undo, looking } }, effects];
}

/**
 * Takes the state that such a look brought; `null` if this was no such look. The state is on the page
 * already.
 */
export function undoLooked(page: Page, ticket: number, state: State): Turn | null {
  const looking = page.undo?.looking ?? null;
  if (page.undo === null || looking === null || looking.ticket !== ticket) return null;
  return state.sheet.id === looking.sheet ? undoUnseen(page, ticket) : undoMade(page, state);
}

/** Such a look was refused, or lost as well. `null` if this was no such look. */
export function undoUnseen(page: Page, ticket: number): Turn | null {
  if (page.undo === null || page.undo.looking?.ticket !== ticket) return null;
  return [
    withShownProblem({ ...page, undo: { ...page.undo, looking: null } }, 'undo', shownProblemOf('undo-lost')),
    [],
  ];
}
