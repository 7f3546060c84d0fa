// What each thing that happens makes of the page: state and action in, state and effects out. Pure.
import type { Reply, State } from '../contract';
import {
  alarmRang,
  begin,
  jobAnswered,
  jobLost,
  lookAnswered,
  lookRefused,
  resume,
  run,
  stop,
} from './drive';
import type { Answer, CallName, Lost } from './server';
import {
  type Action,
  BEGINNING,
  type Checked,
  columnsReady,
  type Drive,
  type Effect,
  isDriving,
  isOut,
  type Page,
  type PageTrouble,
  type Place,
  sameCounts,
  sending,
  type Turn,
  withTrouble,
} from './state';
import { troubleOf } from './troubles';

/** Milliseconds between two looks at the sheet when the person comes back to the sidebar. Our own choice. */
export const LOOK_EVERY = 10_000;

/** `now` is in milliseconds since the epoch. */
export function update(page: Page, action: Action, now: number): Turn {
  switch (action.type) {
    case 'opened':
      return sending(BEGINNING, { name: 'getState', argument: undefined });
    case 'answered':
      return answered(page, action.ticket, action.answer, now);
    case 'lost':
      return lost(page, action.ticket, action.lost, now);
    case 'woke':
      return alarmRang(page, action.alarm);
    case 'focused':
      return focused(page, now);
    case 'connect':
      return once(withTrouble(page, 'connect', null), { name: 'connect', argument: action.input });
    case 'edit-connection':
      return [
        { ...withTrouble(page, 'connect', null), reconnecting: action.on, asking: null, unfolded: untouched },
        [{ type: 'focus', target: action.on ? 'domain' : 'step-connect' }],
      ];
    case 'ask-disconnect':
      return [{ ...page, asking: { what: 'disconnect' } }, [{ type: 'focus', target: 'ask' }]];
    case 'disconnect':
      return once(withTrouble(page, 'connect', null), { name: 'disconnect', argument: undefined });
    case 'choose':
      return choose(page, action.field, action.header);
    case 'recognise':
      return sendChoice({ ...withTrouble(page, 'columns', null), choice: { of: null, sent: false } });
    case 'make-template':
      return once(withTrouble(page, 'columns', null), { name: 'makeTemplate', argument: undefined });
    case 'save-settings':
      return once(
        { ...withTrouble(page, 'settings', null), notice: null },
        { name: 'saveSettings', argument: action.settings },
      );
    case 'check':
      return isDriving(page) ? [page, []] : begin(page, 'check', { of: action.of }, null);
    case 'retry-failed':
      if (isDriving(page)) return [page, []];
      return begin(page, 'check', { of: 'all' }, page.server?.sheet.counts.Failed ?? 0);
    case 'run':
      return isDriving(page) ? [page, []] : run(page);
    case 'confirm-run':
      if (page.asking?.what !== 'run' || isDriving(page)) return [page, []];
      return begin(page, 'run', page.asking.scope, null);
    case 'cancel':
      return cancel(page);
    case 'resume':
      return resume(page);
    case 'stop':
      return stop(page);
    case 'show-rows':
      return once({ ...page, notice: null }, { name: 'showRows', argument: action.status });
    case 'unfold':
      return [{ ...page, unfolded: { ...page.unfolded, [action.step]: action.open } }, []];
    case 'help':
      return page.help === action.open ? [page, []] : [{ ...page, help: action.open }, []];
    case 'remedy':
      return remedy(page, action.place);
  }
}

/** No step opened or closed by hand. */
const untouched = { connect: null, columns: null, rows: null } as const;

/** Sends a call, unless one of the same name is out: a second press changes nothing. */
function once(page: Page, call: Parameters<typeof sending>[1]): Turn {
  return isOut(page, call.name) ? [page, []] : sending(page, call);
}

function answered(before: Page, ticket: number, answer: Answer, now: number): Turn {
  const pending = before.pending.find((out) => out.ticket === ticket);
  const page = { ...before, pending: before.pending.filter((out) => out.ticket !== ticket) };
  switch (answer.name) {
    case 'startJob':
    case 'continueJob':
      return jobAnswered(page, ticket, answer.reply, now);
    case 'showRows': {
      const status = pending?.status ?? null;
      if (status === null) return [page, []];
      if (!answer.reply.ok) return [withTrouble(page, 'rows', answer.reply.problem), []];
      return [{ ...page, notice: { of: 'shown', status, ...answer.reply.value } }, []];
    }
    default:
      return stateAnswered(page, ticket, answer.name, answer.reply, pending !== undefined, now);
  }
}

/** Takes an answer that carries the whole state, or the refusal of one. */
function stateAnswered(
  page: Page,
  ticket: number,
  name: StateCall,
  reply: Reply<State>,
  expected: boolean,
  now: number,
): Turn {
  if (!reply.ok) {
    if (!expected) return [page, []];
    const looked = lookRefused(page, ticket, reply.problem);
    return looked ?? failed(page, name, reply.problem);
  }
  const state = reply.value;
  const known = ticket > page.shown ? show(page, state, ticket, now) : page;
  if (!expected) return [known, []];
  switch (name) {
    case 'getState': {
      const [looked, effects] = lookAnswered(known, ticket, state, now);
      return effects.length > 0 || looked !== known ? [looked, effects] : begun(looked, state);
    }
    case 'connect':
      return [
        { ...known, reconnecting: false, asking: null, unfolded: untouched },
        [{ type: 'focus', target: columnsReady(state) ? 'step-rows' : 'step-columns' }],
      ];
    case 'disconnect':
      return [
        {
          ...known,
          asking: null,
          notice: null,
          checked: null,
          finished: null,
          drive: { at: 'idle' },
          unfolded: untouched,
          reconnecting: false,
        },
        [{ type: 'focus', target: 'step-connect' }],
      ];
    case 'chooseColumns':
      // What was chosen in the meantime goes out now; else the server's word stands.
      return known.choice?.sent === false ? sendChoice(known) : [{ ...known, choice: null }, []];
    case 'saveSettings':
      return [{ ...known, notice: { of: 'saved' }, checked: null }, []];
    case 'makeTemplate':
      return [{ ...known, unfolded: untouched }, []];
    case 'stopJob':
      return [known, []];
  }
}

type StateCall = Exclude<CallName, 'startJob' | 'continueJob' | 'showRows'>;

/** Puts a state on the page. What no longer fits it goes. */
function show(page: Page, state: State, ticket: number, now: number): Page {
  const { checked } = page;
  const fits =
    checked !== null &&
    (checked.sheet === null || checked.sheet === state.sheet.id) &&
    sameCounts(checked.counts, state.sheet.counts);
  const left = state.job === null || state.job.state === 'done' ? null : state.job;
  const resting: Drive = left === null ? { at: 'idle' } : { at: 'offered', report: left };
  return {
    ...page,
    phase: 'open',
    server: state,
    shown: ticket,
    lookedAt: now,
    drive: isDriving(page) ? page.drive : resting,
    checked: fits ? checked : checkedBefore(page, state),
    notice: checked !== null && !fits ? { of: 'stale' } : page.notice,
    asking: fits || page.asking?.what !== 'run' ? page.asking : null,
    finished: page.finished !== null && page.server?.sheet.id === state.sheet.id ? page.finished : null,
    troubles: { ...page.troubles, page: null, columns: state.trouble },
  };
}

/** The plan of a check that was over before this page was opened, where the server still has it. */
function checkedBefore(page: Page, state: State): Checked | null {
  const { job } = state;
  if (page.server !== null || job?.kind !== 'check' || job.state !== 'done' || job.plan === null) return null;
  return { report: job, counts: state.sheet.counts, sheet: state.sheet.id };
}

/** Begins what a menu item asked for, or says what has to come first. */
function begun(page: Page, state: State): Turn {
  const { intent } = state;
  if (intent === null || isDriving(page)) return [page, []];
  if (intent === 'help') return [{ ...page, help: true }, [{ type: 'reveal', target: 'help' }]];
  if (state.connection === null) return [{ ...page, notice: { of: 'intent', lacking: 'connect' } }, []];
  if (!columnsReady(state)) return [{ ...page, notice: { of: 'intent', lacking: 'columns' } }, []];
  switch (intent) {
    case 'check':
      return begin(page, 'check', { of: 'all' }, null);
    case 'run':
      return run(page);
    case 'check-and-run-selected':
      return begin(page, 'check', { of: 'selected' }, Number.MAX_SAFE_INTEGER);
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
      return driven[0] === page ? failed(page, 'getState', troubleOf(what)) : driven;
    }
    default:
      return failed(page, what.name, troubleOf(what));
  }
}

/** Shows what went wrong beside what was pressed. */
function failed(page: Page, name: Exclude<CallName, 'startJob' | 'continueJob'>, trouble: PageTrouble): Turn {
  const at = (place: Place) => withTrouble(page, place, trouble);
  switch (name) {
    case 'getState':
      return [{ ...at('page'), phase: page.server === null ? 'failed' : 'open' }, []];
    case 'connect':
    case 'disconnect':
      return [{ ...at('connect'), asking: null }, []];
    case 'chooseColumns':
      return [{ ...at('columns'), choice: null }, []];
    case 'makeTemplate':
      return [at('columns'), []];
    case 'saveSettings':
      return [at('settings'), []];
    case 'showRows':
    case 'stopJob':
      return [at('rows'), []];
  }
}

/** Comes back to the page: the sheet may have been edited, or another one chosen. Nothing moves while work goes on. */
function focused(page: Page, now: number): Turn {
  const quiet =
    page.phase === 'open' && !isDriving(page) && page.pending.length === 0 && page.asking === null;
  if (!quiet || now - page.lookedAt < LOOK_EVERY) return [page, []];
  return sending({ ...page, lookedAt: now }, { name: 'getState', argument: undefined });
}

function choose(page: Page, field: keyof NonNullable<Chosen>, header: string | null): Turn {
  const before = page.choice?.of ?? page.server?.columns?.chosen;
  if (before === undefined) return [page, []];
  const chosen = { ...before, [field]: header };
  return sendChoice({ ...withTrouble(page, 'columns', null), choice: { of: chosen, sent: false } });
}

type Chosen = NonNullable<Page['choice']>['of'];

/** Sends the last choice; while an earlier one is out, it waits for that answer. */
function sendChoice(page: Page): Turn {
  if (page.choice === null || isOut(page, 'chooseColumns')) return [page, []];
  const { of } = page.choice;
  return sending(
    { ...page, choice: { of, sent: true }, checked: null },
    { name: 'chooseColumns', argument: of },
  );
}

function cancel(page: Page): Turn {
  if (page.asking === null) return [page, []];
  const back: Effect = { type: 'focus', target: page.asking.what === 'run' ? 'main-action' : 'disconnect' };
  return [{ ...page, asking: null }, [back]];
}

/** Does what the button beside a trouble offers. */
function remedy(page: Page, place: Place): Turn {
  const trouble = page.troubles[place];
  if (trouble === null) return [page, []];
  const cleared = withTrouble(page, place, null);
  switch (trouble.remedy) {
    case null:
      return [page, []];
    case 'reconnect':
      return update(cleared, { type: 'edit-connection', on: true }, 0);
    case 'choose-columns':
      return [
        { ...cleared, unfolded: { ...page.unfolded, columns: true } },
        [{ type: 'focus', target: 'step-columns' }],
      ];
    case 'show-rows':
      return once(cleared, { name: 'showRows', argument: worst(page) });
    case 'retry':
    case 'wait':
      if (place === 'rows' && page.drive.at === 'offered') return resume(page);
      if (place === 'rows' && page.last !== null && trouble.remedy === 'retry' && !isDriving(page)) {
        return begin(page, page.last.kind, page.last.scope, page.last.thenRun);
      }
      return once(cleared, { name: 'getState', argument: undefined });
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
