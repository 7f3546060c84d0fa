// Updates the page after an answer of the server, or after its loss.

import { addressAnswered } from '../connect/sign-in';
import { withWish } from '../jobs/background';
import { jobAnswered, jobLost } from '../jobs/drive';
import { progressAnswered } from '../jobs/live';
import { runsListed, undoLost, undoUnseen } from '../jobs/undo';
import type { Turn } from '../page/actions';
import { failed } from '../page/failed';
import { sending } from '../page/sending';
import { shownProblemOf } from '../page/shown-problems';
import { isOut, type Page } from '../page/state';
import type { Answer, Lost } from '../server/calls';
import { estimated, getAnswered, getLost, getStopped } from '../tasks/get';
import { afterFix, cellFixed, nameTaken, problemShown } from '../tasks/group';
import { newsTold } from '../tasks/news';
import { stateAnswered } from './arrive';

export function answered(before: Page, ticket: number, answer: Answer, now: number): Turn {
  const [page, effects] = taken(before, ticket, answer, now);
  const code = answer.reply.ok ? null : answer.reply.problem.code;
  const elsewhere = code === 'other-sheet' || code === 'tenant-switched';
  if (!elsewhere || isOut(page, 'getState')) return [page, effects];
  // Nothing was done: another sheet is in front, or it works with another tenant, and the page shows that
  // now.
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
      return progressAnswered(page, answer.reply, now);
    case 'signInAddress':
      return pending === undefined ? [page, []] : addressAnswered(page, answer.reply);
    case 'showRows': {
      const status = pending?.status ?? null;
      if (status === null) return [page, []];
      if (!answer.reply.ok) return failed(page, answer.name, answer.reply.problem);
      return [{ ...page, notice: { of: 'shown', status, ...answer.reply.value } }, []];
    }
    case 'whatsNew':
      return pending === undefined ? [page, []] : newsTold(page, answer.reply);
    case 'showLog':
      if (pending === undefined) return [page, []];
      if (!answer.reply.ok) return failed(page, answer.name, answer.reply.problem);
      return [answer.reply.value.shown ? page : { ...page, notice: { of: 'no-log' } }, []];
    case 'dismiss':
      // Put aside here already; if the server did not keep it, the next sidebar shows it again.
      return [page, []];
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
        : failed(page, answer.name, answer.reply.problem);
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

export function lost(before: Page, ticket: number, what: Lost, now: number): Turn {
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
    case 'dismiss':
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
