// What an answer that carries the whole state makes of the page, and what a refusal or the loss of one does.
import type { Reply, State } from '../contract';
import { run } from './asking';
import { isToTakeOver, withBackground } from './background';
import { sendAction, sendChoice } from './choice';
import { newIn } from './connections';
import { lookAnswered, lookRefused, takeOver } from './drive';
import { getFound, openGet } from './get';
import type { CallName } from './server';
import { cameBack } from './sign-in';
import {
  type Checked,
  columnsReady,
  type Drive,
  isDriving,
  isOut,
  type Page,
  type PageProblem,
  type Place,
  sameCounts,
  sending,
  type Turn,
  UNTOUCHED,
  withShownProblem,
} from './state';
import { openUndo, undoLooked, undoMade, undoUnseen } from './undo';
import { begin, expandPlans } from './work';

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
  // While work goes on its reports are what counts: another count than the check's is no edit then.
  const aside = name === 'setBackground' && isDriving(page);
  const known = ticket > page.shown && !aside ? show(page, state, ticket, now) : page;
  if (!expected) return [known, []];
  switch (name) {
    case 'getState': {
      // The top is shown; now for the rest.
      if (!state.sheet.counted && !isOut(known, 'getState')) {
        return sending(known, { name: 'getState', argument: 'whole' });
      }
      const undo = undoLooked(known, ticket, state);
      if (undo !== null) return undo;
      const [looked, effects] = lookAnswered(known, ticket, state, now);
      const back = cameBack(looked, state, newIn(page.server, state));
      if (back !== null) return [back[0], [...effects, ...back[1]]];
      if (effects.length > 0 || looked !== known) return [looked, effects];
      const isFirst = page.server === null || !page.server.sheet.counted;
      const isFree = state.intent === null && !isToTakeOver(looked);
      const [found, slices] = isFirst ? getFound(looked, state, isFree) : [looked, []];
      if (slices.length > 0) return [found, slices];
      const [then, more] = begun(found, state);
      return more.length === 0 && isToTakeOver(then) ? takeOver(then, now) : [then, more];
    }
    case 'connect':
      return [
        {
          ...known,
          reconnecting: false,
          adding: false,
          signIn: null,
          asking: null,
          unfolded: UNTOUCHED,
        },
        [{ type: 'focus', target: columnsReady(state) ? 'step-rows' : 'step-columns' }],
      ];
    case 'disconnect':
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
    case 'chooseConnection':
      return [{ ...known, unfolded: UNTOUCHED, reconnecting: false, adding: false }, []];
    case 'chooseColumns':
      // What was chosen in the meantime goes out now; else the server's word stands.
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

/** The calls that get enrollments, whose answers are taken elsewhere. */
type GetCall = 'estimateGet' | 'startGet' | 'continueGet' | 'stopGet';

type StateCall = Exclude<
  CallName,
  | 'showProblem'
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

/** After a choice: checks what it makes of the rows, where that was asked for. */
const chosen = (page: Page, thenCheck: boolean): Turn =>
  thenCheck && !isDriving(page) ? begin(page, { kind: 'check', scope: { of: 'all' } }) : [page, []];

/** Puts a state on the page. What no longer fits it goes. */
function show(page: Page, state: State, ticket: number, now: number): Page {
  const isTenant = page.server?.connection?.domain === state.connection?.domain;
  const { checked } = page;
  const fits =
    checked !== null &&
    isTenant &&
    (checked.sheet === null || checked.sheet === state.sheet.id) &&
    sameCounts(checked.counts, state.sheet.counts);
  const left = state.job === null || state.job.state === 'done' ? null : state.job;
  const same = isTenant && page.server?.sheet.id === state.sheet.id;
  const resting: Drive = left === null ? { at: 'idle' } : { at: 'offered', report: left };
  const asking = fits || page.asking?.what !== 'run' ? page.asking : null;
  return {
    ...page,
    phase: 'open',
    server: state,
    shown: ticket,
    lookedAt: now,
    drive: isDriving(page) ? page.drive : resting,
    checked: fits ? checked : checkedBefore(page, state),
    notice: checked !== null && !fits && isTenant ? { of: 'stale' } : stillLacking(page, state),
    asking,
    wantsBackground: page.wantsBackground && (asking !== null || isDriving(page)),
    group: same ? page.group : null,
    aside: same ? page.aside : [],
    finished: same ? page.finished : null,
    verified: same ? page.verified : null,
    shownProblems: {
      ...page.shownProblems,
      page: null,
      columns: state.shownProblem,
      // Why it stopped while nobody looked.
      rows: page.server === null && left?.shownProblem ? left.shownProblem : page.shownProblems.rows,
    },
  };
}

/** The notice, without what a menu item lacked and is there by now. */
function stillLacking({ notice }: Page, state: State): Page['notice'] {
  if (notice?.of !== 'intent') return notice;
  const lacks = notice.lacking === 'connect' ? state.connection === null : !columnsReady(state);
  return lacks ? notice : null;
}

/** The plan of a check that was over before this page was opened, where the server still has it. */
function checkedBefore(page: Page, state: State): Checked | null {
  const { job } = state;
  if (
    page.server?.sheet.counted === true ||
    isDriving(page) ||
    job?.kind !== 'check' ||
    job.state !== 'done' ||
    job.plan === null
  )
    return null;
  return { report: job, counts: state.sheet.counts, sheet: state.sheet.id, before: true };
}

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

/** The first field that a refused sign-in blames. */
function suspectFocus(suspect: PageProblem['suspect']): Turn[1] {
  switch (suspect) {
    case 'domain':
      return [{ type: 'focus', target: 'domain' }];
    case 'app':
      return [{ type: 'focus', target: 'clientId' }];
    case 'person':
      return [{ type: 'focus', target: 'username' }];
    case undefined:
      return [];
  }
}

/** Shows what went wrong beside what was pressed. */
export function failed(
  page: Page,
  name: Exclude<CallName, 'startJob' | 'continueJob' | 'getProgress' | GetCall>,
  shownProblem: PageProblem,
): Turn {
  const at = (place: Place) => withShownProblem(page, place, shownProblem);
  switch (name) {
    case 'getState':
      return [{ ...at('page'), phase: page.server === null ? 'failed' : 'open' }, []];
    case 'connect':
      return [{ ...at('connect'), asking: null }, suspectFocus(shownProblem.suspect)];
    case 'disconnect':
    case 'signInAddress':
    case 'cancelConnect':
    case 'nameConnection':
      return [{ ...at('connect'), asking: null }, []];
    case 'chooseConnection':
      return [at('page'), []];
    case 'chooseColumns':
      return [{ ...at('columns'), choice: null }, []];
    case 'makeTemplate':
    case 'turnIntoRows':
      return [at('columns'), []];
    case 'answerQuestion':
      return [{ ...at(page.thenCheck ? 'rows' : 'columns'), thenCheck: false }, []];
    case 'chooseAction':
      return [{ ...at('rows'), action: null, thenCheck: false }, []];
    case 'saveSettings':
    case 'chooseLanguage':
      return [at('settings'), []];
    case 'setBackground':
      return [{ ...at('rows'), wantsBackground: false }, []];
    case 'showProblem':
      return [{ ...at('rows'), group: null }, []];
    case 'fixCell':
    case 'takeName':
    case 'showRows':
    case 'showLog':
    case 'expandPlans':
    case 'stopJob':
      return [at('rows'), []];
    case 'retryPilots':
      return [at('settings'), []];
    case 'supportReport':
      return [at('help'), []];
    case 'whatsNew':
      return [{ ...at('page'), news: null }, []];
    case 'listRuns':
    case 'makeUndo':
      return [page.undo === null ? page : at('undo'), []];
  }
}
