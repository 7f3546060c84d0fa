// Updates the page after an answer with the whole state, and after a refusal or the loss of one.
import type { Reply, State } from '../../contract';
import { newIn } from '../connect/connections';
import { cameBack } from '../connect/sign-in';
import { run } from '../jobs/asking';
import { isToTakeOver, withBackground } from '../jobs/background';
import { lookAnswered, lookRefused, takeOver } from '../jobs/drive';
import { openUndo, undoLooked, undoMade, undoUnseen } from '../jobs/undo';
import { begin, expandPlans } from '../jobs/work';
import type { Turn } from '../page/actions';
import { failed, type GetCall } from '../page/failed';
import { sending } from '../page/sending';
import { show } from '../page/shown-state';
import { FORM_CLOSED, isDriving, isOut, type Page, UNTOUCHED } from '../page/state';
import { columnsReady } from '../page/steps';
import type { CallName } from '../server/calls';
import { sendAction, sendChoice } from '../tasks/choice';
import { getFound, openGet } from '../tasks/get';

/** Takes an answer that carries the whole state, or the refusal of one. */
export function stateAnswered(
  page: Page,
  ticket: number,
  name: StateCall,
  reply: Reply<State>,
  expected: boolean,
  now: number,
): Turn {
  if (!reply.ok) {
    if (!expected) return [page, []];
    const looked = lookRefused(page, ticket, reply.problem) ?? undoUnseen(page, ticket);
    return looked ?? failed(page, name, reply.problem);
  }
  const state = reply.value;
  // While work is in progress its reports are what counts: another count than the check's is no edit then.
  const aside = name === 'setBackground' && isDriving(page);
  const known = ticket > page.shown && !aside ? show(page, state, ticket, now) : page;
  if (!expected) return [known, []];
  switch (name) {
    case 'getState':
      return looked(page, known, state, ticket, now);
    case 'connect':
      return connected(known, state);
    case 'disconnect':
      return disconnected(known, state);
    case 'chooseConnection':
      return [{ ...known, unfolded: UNTOUCHED, reconnecting: false, adding: false }, []];
    case 'chooseColumns':
      // What was chosen in the meantime goes out now; else the server's answer counts.
      return known.choice?.sent === false ? sendChoice(known) : [{ ...known, choice: null }, []];
    case 'saveSettings':
      return [{ ...known, notice: { of: 'saved' }, checked: null }, []];
    case 'makeTemplate':
    case 'turnIntoRows':
    case 'expandPlans':
      return [{ ...known, unfolded: UNTOUCHED }, []];
    case 'chooseAction':
      if (known.action?.sent === false) return sendAction(known);
      return chosen({ ...known, action: null, thenCheck: false }, known.thenCheck);
    case 'answerQuestion':
      return chosen({ ...known, thenCheck: false }, known.thenCheck);
    case 'makeUndo':
      return undoMade(known, state);
    case 'setBackground':
      return [withBackground(known, state), []];
    case 'stopJob':
    case 'retryPilots':
    case 'chooseLanguage':
    case 'cancelConnect':
    case 'nameConnection':
      return [known, []];
  }
}

/** Takes a look at the sheet: for the job or the undo that waits for it, or for what the page begins with. */
function looked(page: Page, known: Page, state: State, ticket: number, now: number): Turn {
  // The top is shown; now for the rest.
  if (!state.sheet.counted && !isOut(known, 'getState')) {
    return sending(known, { name: 'getState', argument: 'whole' });
  }
  const undo = undoLooked(known, ticket, state);
  if (undo !== null) return undo;
  const [seen, effects] = lookAnswered(known, ticket, state, now);
  const back = cameBack(seen, state, newIn(page.server, state));
  if (back !== null) return [back[0], [...effects, ...back[1]]];
  if (effects.length > 0 || seen !== known) return [seen, effects];
  const isFirst = page.server === null || !page.server.sheet.counted;
  const isFree = state.intent === null && !isToTakeOver(seen);
  const [found, slices] = isFirst ? getFound(seen, state, isFree) : [seen, []];
  if (slices.length > 0) return [found, slices];
  const [then, more] = begun(found, state);
  return more.length === 0 && isToTakeOver(then) ? takeOver(then, now) : [then, more];
}

/** Connected: the form closes, and the next step is in front. */
function connected(known: Page, state: State): Turn {
  return [
    { ...known, ...FORM_CLOSED },
    [{ type: 'focus', target: columnsReady(state) ? 'step-rows' : 'step-columns' }],
  ];
}

/** Disconnected: nothing that was about the tenant is left on the page. */
function disconnected(known: Page, state: State): Turn {
  return [
    {
      ...known,
      asking: null,
      notice: 'livesOn' in state && state.livesOn === true ? { of: 'lives-on' } : null,
      checked: null,
      finished: null,
      verified: null,
      undo: null,
      drive: { at: 'idle' },
      unfolded: UNTOUCHED,
      reconnecting: false,
      adding: false,
    },
    [{ type: 'focus', target: 'step-connect' }],
  ];
}

type StateCall = Exclude<
  CallName,
  | 'showProblem'
  | 'dismiss'
  | 'fixCell'
  | 'takeName'
  | 'startJob'
  | 'continueJob'
  | 'showRows'
  | 'showLog'
  | 'whatsNew'
  | 'listRuns'
  | 'signInAddress'
  | 'getProgress'
  | 'supportReport'
  | GetCall
>;

/** After a choice: checks what it makes of the rows, if that was asked for. */
const chosen = (page: Page, thenCheck: boolean): Turn =>
  thenCheck && !isDriving(page) ? begin(page, { kind: 'check', scope: { of: 'all' } }) : [page, []];

/** Begins what a menu item asked for, or says what has to come first. */
function begun(page: Page, state: State): Turn {
  const { intent } = state;
  if (intent === null || isDriving(page)) return [page, []];
  if (intent === 'help') return [{ ...page, help: true }, [{ type: 'reveal', target: 'help' }]];
  if (state.connection === null) return [{ ...page, notice: { of: 'intent', lacking: 'connect' } }, []];
  if (intent === 'get') return openGet(page);
  if (intent === 'get-courses') return openGet(page, 'courses');
  if (intent === 'get-people') return openGet(page, 'people');
  if (!columnsReady(state)) return [{ ...page, notice: { of: 'intent', lacking: 'columns' } }, []];
  switch (intent) {
    case 'check':
      return begin(page, { kind: 'check', scope: { of: 'all' } });
    case 'run':
      return run(page);
    case 'verify':
      return begin(page, { kind: 'verify', scope: { of: 'all' } });
    case 'undo':
      return openUndo(page);
    case 'expand':
      return expandPlans(page);
    case 'refresh':
      return begin(page, { kind: 'refresh', scope: { of: 'all' } });
    case 'check-and-run-selected':
      return begin(page, {
        kind: 'check',
        scope: { of: 'selected' },
        thenRun: Number.MAX_SAFE_INTEGER,
      });
  }
}
