// What each thing that happens makes of the page: state and action in, state and effects out. Pure.
import type { JobKind, JobScope } from '../contract';
import { failed, stateAnswered } from './arrive';
import { confirmed, run } from './asking';
import { askForBackground, withWish } from './background';
import { choose, chooseAction, NO_RESULTS, sendChoice } from './choice';
import { cancelConnect, chooseConnection, closeForm, openForm } from './connections';
import { alarmRang, jobAnswered, jobLost, resume, stop } from './drive';
import {
  closeGet,
  estimated,
  estimateGet,
  getAnswered,
  getLost,
  getStopped,
  getWoke,
  openGet,
  startGet,
  stopGet,
} from './get';
import {
  afterFix,
  cellFixed,
  closeGroup,
  fixCell,
  moveInGroup,
  nameTaken,
  openGroup,
  problemShown,
  putAside,
  takeName,
} from './group';
import { beat, progressAnswered } from './live';
import { news, newsTold } from './news';
import type { Answer, Lost } from './server';
import { shownProblemOf } from './shown-problems';
import { addressAnswered, givenUp, pageOpened } from './sign-in';
import {
  type Action,
  BEGINNING,
  type Effect,
  isDriving,
  isOut,
  type Page,
  type Place,
  sending,
  type Turn,
  withShownProblem,
} from './state';
import { chooseRun, closeUndo, makeUndo, openUndo, runsListed, undoLost, undoUnseen } from './undo';
import { begin, expandPlans } from './work';

/** Milliseconds between two looks at the sheet when the person comes back to the sidebar. Our own choice. */
export const LOOK_EVERY = 10_000;

/** `now` is in milliseconds since the epoch. */
export function update(page: Page, action: Action, now: number): Turn {
  switch (action.type) {
    case 'opened':
      // First what can be told at once; the rest is asked for when that is shown.
      return sending(BEGINNING, { name: 'getState', argument: 'top' });
    case 'answered':
      return answered(page, action.ticket, action.answer, now);
    case 'lost':
      return lost(page, action.ticket, action.lost, now);
    case 'woke':
      return getWoke(page, action.alarm) ?? alarmRang(page, action.alarm);
    case 'focused':
      return focused(page, now);
    case 'beat':
      return beat(page);
    case 'connect':
      return once(withShownProblem(page, 'connect', null), { name: 'connect', argument: action.input });
    case 'edit-connection':
      return action.on ? openForm(page, false) : closeForm(page);
    case 'add-connection':
      return openForm(page, true);
    case 'cancel-connect':
      return cancelConnect(page);
    case 'choose-connection':
      return chooseConnection(page, action.domain);
    case 'name-connection': {
      const { domain, name, colour } = action;
      return once(withShownProblem(page, 'connect', null), {
        name: 'nameConnection',
        argument: { domain, name, colour },
      });
    }
    case 'sign-in':
      return once(withShownProblem(page, 'connect', null), { name: 'signInAddress', argument: action.input });
    case 'sign-in-opened':
      return pageOpened(page);
    case 'sign-in-look':
      return once(withShownProblem(page, 'connect', null), { name: 'getState', argument: undefined });
    case 'sign-in-give-up':
      return givenUp(page);
    case 'ask-disconnect':
      return [{ ...page, asking: { what: 'disconnect' } }, [{ type: 'focus', target: 'ask' }]];
    case 'disconnect':
      return once(withShownProblem(page, 'connect', null), {
        name: 'disconnect',
        argument: page.server?.connection?.domain,
      });
    case 'choose':
      return choose(page, action.field, action.header);
    case 'recognise':
      return sendChoice({ ...withShownProblem(page, 'columns', null), choice: { of: null, sent: false } });
    case 'choose-action':
      return chooseAction(page, action.action);
    case 'answer': {
      const { question, answer } = action;
      return once(
        { ...withShownProblem(page, 'columns', null), ...NO_RESULTS },
        { name: 'answerQuestion', argument: { question, answer } },
      );
    }
    case 'make-template':
      return once(withShownProblem(page, 'columns', null), { name: 'makeTemplate', argument: undefined });
    case 'turn-into-rows':
      return once(withShownProblem(page, 'columns', null), { name: 'turnIntoRows', argument: action.shape });
    case 'expand-plans':
      return expandPlans(page);
    case 'save-settings':
      return once(
        { ...withShownProblem(page, 'settings', null), notice: null },
        { name: 'saveSettings', argument: action.settings },
      );
    case 'choose-language':
      return once(withShownProblem(page, 'settings', null), {
        name: 'chooseLanguage',
        argument: action.language,
      });
    case 'check':
      return beginning(page, 'check', { of: action.of });
    case 'retry-failed':
      return beginning(page, 'check', { of: 'all' }, page.server?.sheet.counts.Failed ?? 0);
    case 'verify':
      return beginning(page, 'verify', { of: 'all' });
    case 'refresh':
      return beginning(page, 'refresh', { of: 'all' });
    case 'run':
      return isDriving(page) ? [page, []] : run({ ...page, wantsBackground: false });
    case 'confirm-run':
      return isDriving(page) ? [page, []] : confirmed(page, action.unenrolls);
    case 'open-undo':
      return openUndo(page);
    case 'undo-finished':
      return openUndo(page, page.finished?.job ?? null);
    case 'show-log':
      return once({ ...page, notice: null }, { name: 'showLog', argument: undefined });
    case 'choose-run':
      return chooseRun(page, action.run);
    case 'make-undo':
      return makeUndo(page);
    case 'close-undo':
      return closeUndo(page);
    case 'open-get':
      return openGet(page);
    case 'close-get':
      return closeGet(page);
    case 'estimate-get':
      return estimateGet(page, action.wanted);
    case 'start-get':
      return startGet(page);
    case 'stop-get':
      return stopGet(page);
    case 'cancel':
      return cancel(page);
    case 'resume':
      return resume(page);
    case 'stop':
      return stop(page);
    case 'background':
      return askForBackground(withShownProblem(page, 'rows', null), action.on);
    case 'show-rows':
      return once({ ...page, notice: null }, { name: 'showRows', argument: action.status });
    case 'open-group':
      return openGroup(page, action.code);
    case 'move-in-group':
      return moveInGroup(page, action.move);
    case 'close-group':
      return closeGroup(page);
    case 'put-aside':
      return putAside(page, action.on);
    case 'fix-cell':
      return fixCell(page, action.value);
    case 'take-name':
      return takeName(page, action.value);
    case 'enroll-missing':
      return isDriving(page)
        ? [page, []]
        : chooseAction({ ...page, group: null, thenCheck: true }, 'enroll-if-missing');
    case 'keep-newest':
      return isDriving(page)
        ? [page, []]
        : once(
            { ...withShownProblem(page, 'rows', null), ...NO_RESULTS, group: null, thenCheck: true },
            { name: 'answerQuestion', argument: { question: 'kept-row', answer: 'newest' } },
          );
    case 'unfold':
      return [{ ...page, unfolded: { ...page.unfolded, [action.step]: action.open } }, []];
    case 'help':
      // A report that was made is of then: with the help it goes.
      return page.help === action.open ? [page, []] : [{ ...page, help: action.open, report: null }, []];
    case 'make-report':
      return once(
        { ...withShownProblem(page, 'help', null), report: null },
        {
          name: 'supportReport',
          argument: undefined,
        },
      );
    case 'news':
      return news(page, action.on);
    case 'remedy':
      return remedy(page, action.place);
    case 'retry-pilots':
      return once(page, { name: 'retryPilots', argument: undefined });
  }
}

/** Begins a job, unless one goes on. */
const beginning = (page: Page, kind: JobKind, scope: JobScope, thenRun: number | null = null): Turn =>
  isDriving(page) ? [page, []] : begin(page, { kind, scope, thenRun });

/** Sends a call, unless one of the same name is out: a second press changes nothing. */
function once(page: Page, call: Parameters<typeof sending>[1]): Turn {
  return isOut(page, call.name) ? [page, []] : sending(page, call);
}

function answered(before: Page, ticket: number, answer: Answer, now: number): Turn {
  const [page, effects] = taken(before, ticket, answer, now);
  const code = answer.reply.ok ? null : answer.reply.problem.code;
  const elsewhere = code === 'other-sheet' || code === 'tenant-switched';
  if (!elsewhere || isOut(page, 'getState')) return [page, effects];
  // Nothing was done: another sheet is in front, or it works with another tenant, and the page shows that now.
  const [shown, look] = sending(page, { name: 'getState', argument: 'whole' });
  return [shown, [...effects, ...look]];
}

function taken(before: Page, ticket: number, answer: Answer, now: number): Turn {
  const pending = before.pending.find((out) => out.ticket === ticket);
  const page = { ...before, pending: before.pending.filter((out) => out.ticket !== ticket) };
  switch (answer.name) {
    case 'startJob':
    case 'continueJob':
      return afterFix(withWish(jobAnswered(page, ticket, answer.reply, now)));
    case 'getProgress':
      return progressAnswered(page, answer.reply);
    case 'signInAddress':
      return pending === undefined ? [page, []] : addressAnswered(page, answer.reply);
    case 'showRows': {
      const status = pending?.status ?? null;
      if (status === null) return [page, []];
      if (!answer.reply.ok) return [withShownProblem(page, 'rows', answer.reply.problem), []];
      return [{ ...page, notice: { of: 'shown', status, ...answer.reply.value } }, []];
    }
    case 'whatsNew':
      return pending === undefined ? [page, []] : newsTold(page, answer.reply);
    case 'showLog':
      if (pending === undefined) return [page, []];
      if (!answer.reply.ok) return [withShownProblem(page, 'rows', answer.reply.problem), []];
      return [answer.reply.value.shown ? page : { ...page, notice: { of: 'no-log' } }, []];
    case 'showProblem':
      return pending === undefined ? [page, []] : problemShown(page, answer.reply);
    case 'fixCell':
      return pending === undefined ? [page, []] : cellFixed(page, answer.reply);
    case 'takeName':
      return pending === undefined ? [page, []] : nameTaken(page, answer.reply);
    case 'supportReport':
      if (pending === undefined) return [page, []];
      return answer.reply.ok
        ? [{ ...page, report: answer.reply.value.text }, []]
        : [withShownProblem(page, 'help', answer.reply.problem), []];
    case 'estimateGet':
      return pending === undefined ? [page, []] : estimated(page, answer.reply);
    case 'startGet':
    case 'continueGet':
      return pending === undefined ? [page, []] : getAnswered(page, answer.reply);
    case 'stopGet':
      return pending === undefined ? [page, []] : getStopped(page, answer.reply);
    case 'listRuns':
      return pending === undefined ? [page, []] : runsListed(page, answer.reply);
    default:
      return stateAnswered(page, ticket, answer.name, answer.reply, pending !== undefined, now);
  }
}

function lost(before: Page, ticket: number, what: Lost, now: number): Turn {
  if (!before.pending.some((pending) => pending.ticket === ticket)) return [before, []];
  const page = { ...before, pending: before.pending.filter((pending) => pending.ticket !== ticket) };
  switch (what.name) {
    case 'startJob':
    case 'continueJob':
      return jobLost(page, ticket, what, now);
    case 'getState': {
      const driven = jobLost(page, ticket, what, now);
      if (driven[0] !== page) return driven;
      return undoUnseen(page, ticket) ?? failed(page, 'getState', shownProblemOf(what));
    }
    case 'getProgress':
      return [page, []];
    case 'makeUndo':
      return undoLost(page, what);
    case 'estimateGet':
    case 'startGet':
    case 'continueGet':
    case 'stopGet':
      return getLost(page, what);
    default:
      return failed(page, what.name, shownProblemOf(what));
  }
}

/**
 * Comes back to the page: the sheet may have been edited, or another one chosen. Nothing moves while work
 * goes on.
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
  return sending({ ...page, lookedAt: now }, { name: 'getState', argument: 'whole' });
}

function cancel(page: Page): Turn {
  if (page.asking === null) return [page, []];
  const back: Effect = { type: 'focus', target: page.asking.what === 'run' ? 'main-action' : 'disconnect' };
  // That a number had to be typed is over with the question.
  const rest =
    page.shownProblems.rows?.code === 'unenrolls-unconfirmed' ? withShownProblem(page, 'rows', null) : page;
  return [{ ...rest, asking: null, wantsBackground: false }, [back]];
}

/** Does what the button beside a problem offers. */
function remedy(page: Page, place: Place): Turn {
  const shownProblem = page.shownProblems[place];
  if (shownProblem === null) return [page, []];
  const cleared = withShownProblem(page, place, null);
  switch (shownProblem.remedy) {
    case null:
      return [page, []];
    case 'reconnect':
      return openForm(cleared, shownProblem.code === 'needs-connection');
    case 'choose-columns':
      return [
        { ...cleared, unfolded: { ...page.unfolded, columns: true } },
        [{ type: 'focus', target: 'step-columns' }],
      ];
    case 'retry-pilots':
      return once(cleared, { name: 'retryPilots', argument: undefined });
    case 'show-rows':
      // The box stays: it says what happened, and the rows alone do not.
      return once(page, { name: 'showRows', argument: worst(page) });
    case 'retry':
    case 'wait':
      if (place === 'rows' && page.drive.at === 'offered') return resume(page);
      if (place === 'rows' && page.last !== null && shownProblem.remedy === 'retry' && !isDriving(page)) {
        return begin(page, page.last);
      }
      if (place === 'undo' && page.undo?.runs === null) return openUndo(page);
      return once(cleared, { name: 'getState', argument: 'whole' });
  }
}

/** The status that most wants a look, of those that the sheet has. */
function worst(page: Page): 'Failed' | 'Unknown' | 'Differs' | 'Duplicate' | 'Invalid' {
  const counts = page.server?.sheet.counts;
  const found = (['Failed', 'Unknown', 'Differs', 'Duplicate', 'Invalid'] as const).find(
    (status) => counts !== undefined && counts[status] > 0,
  );
  return found ?? 'Invalid';
}
