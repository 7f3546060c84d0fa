// The page's reducer: state and action in, state and effects out. Pure.
import type { JobKind, JobScope } from '../../contract';
import { cancelConnect, chooseConnection, closeForm, openForm } from '../connect/connections';
import { givenUp, pageOpened } from '../connect/sign-in';
import { confirmed, run } from '../jobs/asking';
import { askForBackground } from '../jobs/background';
import { alarmRang, resume, stop } from '../jobs/drive';
import { beat } from '../jobs/live';
import { chooseRun, closeUndo, makeUndo, openUndo } from '../jobs/undo';
import { begin, expandPlans } from '../jobs/work';
import type { Action, Effect, Turn } from '../page/actions';
import { once, sending } from '../page/sending';
import { BEGINNING, isDriving, type Page, withShownProblem } from '../page/state';
import { choose, chooseAction, NO_RESULTS, sendChoice } from '../tasks/choice';
import { closeGet, estimateGet, getWoke, openGet, startGet, stopGet } from '../tasks/get';
import { closeGroup, fixCell, moveInGroup, openGroup, putAside, takeName } from '../tasks/group';
import { news } from '../tasks/news';
import { remedy } from '../tasks/remedies';
import { answered, lost } from './answers';

/** Milliseconds between two looks at the sheet when the person comes back to the sidebar. Our own choice. */
export const LOOK_EVERY = 3_000;

type Type = Action['type'];

type Of<Each extends Type> = Action & { readonly type: Each };

/** What each thing that happens makes of the page. `now` is in milliseconds since the epoch. */
type Handlers = { readonly [Each in Type]: (page: Page, action: Of<Each>, now: number) => Turn };

/** `now` is in milliseconds since the epoch. */
export const update = (page: Page, action: Action, now: number): Turn =>
  handle(action.type, page, action, now);

function handle<Each extends Type>(type: Each, page: Page, action: Of<Each>, now: number): Turn {
  return HANDLERS[type](page, action, now);
}

/** What happens by itself, and what is about the page. */
const PAGE = {
  // First what can be shown at once; the rest is asked for when that is shown.
  opened: () => sending(BEGINNING, { name: 'getState', argument: 'top' }),
  answered: (page, action, now) => answered(page, action.ticket, action.answer, now),
  lost: (page, action, now) => lost(page, action.ticket, action.lost, now),
  woke: (page, action) => getWoke(page, action.alarm) ?? alarmRang(page, action.alarm),
  focused: (page, _, now) => focused(page, now),
  beat: (page, action, now) => beat(page, action.seen, now),
  unfold: (page, action) => [{ ...page, unfolded: { ...page.unfolded, [action.step]: action.open } }, []],
  // A report that was made is of then: with the help it goes.
  help: (page, action) =>
    page.help === action.open ? [page, []] : [{ ...page, help: action.open, report: null }, []],
  'make-report': (page) =>
    once(
      { ...withShownProblem(page, 'help', null), report: null },
      { name: 'supportReport', argument: undefined },
    ),
  remedy: (page, action) => remedy(page, action.place),
  news: (page, action) => news(page, action.on),
  'retry-pilots': (page) => once(page, { name: 'retryPilots', argument: undefined }),
} satisfies Partial<Handlers>;

/** Connecting, signing in on Docebo's own page, and settings. */
const CONNECTION = {
  connect: (page, action) =>
    once(withShownProblem(page, 'connect', null), { name: 'connect', argument: action.input }),
  'edit-connection': (page, action) => (action.on ? openForm(page, false) : closeForm(page)),
  'add-connection': (page) => openForm(page, true),
  'cancel-connect': (page) => cancelConnect(page),
  'choose-connection': (page, action) => chooseConnection(page, action.domain),
  'name-connection': (page, action) => {
    const { domain, name, colour } = action;
    return once(withShownProblem(page, 'connect', null), {
      name: 'nameConnection',
      argument: { domain, name, colour },
    });
  },
  'sign-in': (page, action) =>
    once(withShownProblem(page, 'connect', null), { name: 'signInAddress', argument: action.input }),
  'sign-in-opened': (page) => pageOpened(page),
  'sign-in-look': (page) =>
    once(withShownProblem(page, 'connect', null), { name: 'getState', argument: undefined }),
  'sign-in-give-up': (page) => givenUp(page),
  'ask-disconnect': (page) => [
    { ...page, asking: { what: 'disconnect' } },
    [{ type: 'focus', target: 'ask' }],
  ],
  disconnect: (page) =>
    once(withShownProblem(page, 'connect', null), {
      name: 'disconnect',
      argument: page.server?.connection?.domain,
    }),
  'save-settings': (page, action) =>
    once(
      { ...withShownProblem(page, 'settings', null), notice: null },
      { name: 'saveSettings', argument: action.settings },
    ),
  'choose-language': (page, action) =>
    once(withShownProblem(page, 'settings', null), {
      name: 'chooseLanguage',
      argument: action.language,
    }),
} satisfies Partial<Handlers>;

/** Columns, and sheets made from this one. */
const COLUMNS = {
  choose: (page, action) => choose(page, action.field, action.header),
  recognise: (page) =>
    sendChoice({ ...withShownProblem(page, 'columns', null), choice: { of: null, sent: false } }),
  'choose-action': (page, action) => chooseAction(page, action.action),
  answer: (page, action) => {
    const { question, answer } = action;
    return once(
      { ...withShownProblem(page, 'columns', null), ...NO_RESULTS },
      { name: 'answerQuestion', argument: { question, answer } },
    );
  },
  'make-template': (page) =>
    once(withShownProblem(page, 'columns', null), { name: 'makeTemplate', argument: undefined }),
  'turn-into-rows': (page, action) =>
    once(withShownProblem(page, 'columns', null), { name: 'turnIntoRows', argument: action.shape }),
  'expand-plans': (page) => expandPlans(page),
} satisfies Partial<Handlers>;

/** Jobs. */
const WORK = {
  check: (page, action) => beginning(page, 'check', { of: action.of }),
  'retry-failed': (page) => beginning(page, 'check', { of: 'all' }, page.server?.sheet.counts.Failed ?? 0),
  'enroll-missing': (page) =>
    isDriving(page)
      ? [page, []]
      : chooseAction({ ...page, group: null, thenCheck: true }, 'enroll-if-missing'),
  'keep-newest': (page) =>
    isDriving(page)
      ? [page, []]
      : once(
          { ...withShownProblem(page, 'rows', null), ...NO_RESULTS, group: null, thenCheck: true },
          { name: 'answerQuestion', argument: { question: 'kept-row', answer: 'newest' } },
        ),
  verify: (page) => beginning(page, 'verify', { of: 'all' }),
  refresh: (page) => beginning(page, 'refresh', { of: 'all' }),
  run: (page) => (isDriving(page) ? [page, []] : run({ ...page, wantsBackground: false })),
  'confirm-run': (page, action) => (isDriving(page) ? [page, []] : confirmed(page, action.unenrolls)),
  cancel: (page) => cancel(page),
  resume: (page) => resume(page),
  stop: (page) => stop(page),
  background: (page, action) => askForBackground(withShownProblem(page, 'rows', null), action.on),
  'show-log': (page) => once({ ...page, notice: null }, { name: 'showLog', argument: undefined }),
} satisfies Partial<Handlers>;

/** Rows and their problems. */
const ROWS = {
  'show-rows': (page, action) =>
    once({ ...page, notice: null }, { name: 'showRows', argument: action.status }),
  'open-group': (page, action) => openGroup(page, action.code),
  'move-in-group': (page, action) => moveInGroup(page, action.move),
  'close-group': (page) => closeGroup(page),
  'put-aside': (page, action) => putAside(page, action.on),
  'fix-cell': (page, action) => fixCell(page, action.value),
  'take-name': (page, action) => takeName(page, action.value),
} satisfies Partial<Handlers>;

/** Undo and Get. */
const SHEETS = {
  'open-undo': (page) => openUndo(page),
  'undo-finished': (page) => openUndo(page, lastRun(page)),
  'choose-run': (page, action) => chooseRun(page, action.run),
  'make-undo': (page) => makeUndo(page),
  'close-undo': (page) => closeUndo(page),
  'open-get': (page) => openGet(page),
  'close-get': (page) => closeGet(page),
  'estimate-get': (page, action) => estimateGet(page, action.wanted),
  'start-get': (page) => startGet(page),
  'stop-get': (page) => stopGet(page),
} satisfies Partial<Handlers>;

const HANDLERS: Handlers = { ...PAGE, ...CONNECTION, ...COLUMNS, ...WORK, ...ROWS, ...SHEETS };

/** Begins a job, unless one is running. */
const beginning = (page: Page, kind: JobKind, scope: JobScope, thenRun: number | null = null): Turn =>
  isDriving(page) ? [page, []] : begin(page, { kind, scope, thenRun });

/**
 * Comes back to the page: the sheet may have been edited, or another one chosen. Nothing moves while work is
 * running.
 */
function focused(page: Page, now: number): Turn {
  const quiet =
    page.phase === 'open' &&
    !isDriving(page) &&
    page.pending.length === 0 &&
    page.asking === null &&
    page.undo === null;
  // Somebody who comes back from Docebo's page is waited for.
  const due = page.signIn !== null || now - page.lookedAt >= LOOK_EVERY;
  if (!quiet || !due) return [page, []];
  return sending({ ...page, lookedAt: now, stillSince: null }, { name: 'getState', argument: 'whole' });
}

function cancel(page: Page): Turn {
  if (page.asking === null) return [page, []];
  const back: Effect = { type: 'focus', target: page.asking.what === 'run' ? 'main-action' : 'disconnect' };
  // That a number had to be typed is over with the question.
  const rest =
    page.shownProblems.rows?.code === 'unenrolls-unconfirmed' ? withShownProblem(page, 'rows', null) : page;
  return [{ ...rest, asking: null, wantsBackground: false }, [back]];
}

/** The run that has just ended, or that stopped. */
function lastRun({ finished, drive }: Page): string | null {
  if (finished !== null) return finished.job;
  return drive.at === 'offered' && drive.report.kind === 'run' ? drive.report.job : null;
}
