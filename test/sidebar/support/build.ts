// Builders for states, reports and pages in tests: a whole one by default, changed if a test says so.
import type {
  Counts,
  JobReport,
  PlanState,
  Reply,
  RowStatus,
  SheetState,
  State,
} from '../../../src/contract';
import { nextOf } from '../../../src/job/next';
import type { Action, Effect } from '../../../src/sidebar/page/actions';
import { BEGINNING, type Page } from '../../../src/sidebar/page/state';
import type { Answer, Call } from '../../../src/sidebar/server/calls';
import { update } from '../../../src/sidebar/store/update';
import { COLUMNS, REDIRECT_URI, SETTINGS, STATUSES, SUPERADMIN } from './fake-server';

export const NOW = Date.UTC(2026, 3, 1, 8, 0, 0);

export function countsOf(some: Partial<Record<RowStatus | 'pending', number>> = {}): Counts {
  const counts = {} as Record<RowStatus | 'pending', number>;
  for (const status of STATUSES) counts[status] = some[status] ?? 0;
  return counts;
}

export function sheetOf(change: Partial<SheetState> = {}): SheetState {
  return {
    id: 1,
    name: 'Completions',
    rows: 9,
    counted: true,
    counts: countsOf(),
    unenrolls: 0,
    back: { setsBack: 0, replacesDates: 0, unenrollsCompleted: 0 },
    action: 'update',
    overwrite: 'always',
    kept: 0,
    keptRow: 'none',
    problems: [],
    dismissed: [],
    ...change,
  };
}

export function stateOf(change: Partial<State> = {}): State {
  return {
    zone: 'Etc/UTC',
    connection: SUPERADMIN,
    connections: change.connection === null ? [] : [change.connection ?? SUPERADMIN],
    sheet: sheetOf({ rows: 100, counts: countsOf({ pending: 100 }) }),
    columns: COLUMNS,
    shownProblem: null,
    job: null,
    intent: null,
    news: null,
    get: null,
    directory: [],
    signIn: { redirectUri: REDIRECT_URI, begun: false, shownProblem: null },
    settings: SETTINGS,
    closedWays: [],
    background: null,
    ...change,
  };
}

/** A report; `resumeAt` is when a job that waits continues. */
export function reportOf({
  resumeAt = null,
  ...change
}: Partial<JobReport> & { readonly resumeAt?: number | null } = {}): JobReport {
  return {
    job: 'job-1',
    kind: 'run',
    scope: { of: 'all' },
    slice: 1,
    state: 'going',
    next: nextOf({ state: change.state ?? 'going', resumeAt }, change.shownProblem?.code ?? null),
    shownProblem: null,
    rowsDone: 10,
    rowsTotal: 100,
    rowsUpdated: 10,
    enrollmentsUpdated: change.rowsUpdated ?? 10,
    rowsEnrolled: 0,
    rowsRemoved: 0,
    callsSent: 1,
    callsLeft: 9,
    msLeft: 9000,
    counts: countsOf({ Updated: 10, Ready: 90 }),
    problems: [],
    plan: null,
    preview: [],
    earlier: null,
    ...change,
  };
}

export function planOf(change: Partial<PlanState> = {}): PlanState {
  return {
    rows: 90,
    enrollments: change.rows ?? 90,
    calls: 3,
    callsOneByOne: 90,
    putMany: 3,
    putOne: 0,
    postBatch: 0,
    enrollMany: 0,
    enrollBatch: 0,
    unenrollMany: 0,
    recertifyBatch: 0,
    attendanceBatch: 0,
    leaveSession: 0,
    enrolls: 0,
    unenrolls: 0,
    recertifies: 0,
    setsBack: 0,
    replacesDates: 0,
    unenrollsCompleted: 0,
    notHeld: 0,
    lowerBound: 3,
    overlapWouldSave: 0,
    completions: 0,
    estimatedMs: 9000,
    planMs: 1,
    ...change,
  };
}

export const ok = <T>(value: T): Reply<T> => ({ ok: true, value });

/** A page played by hand: each thing that happens is said, and what the page then asks for is kept. */
export class Play {
  page: Page = BEGINNING;
  now = NOW;
  /** Effects of the last thing that happened. */
  effects: readonly Effect[] = [];
  readonly sent: { readonly ticket: number; readonly call: Call }[] = [];

  /** A page that has been opened and shows this state. */
  static opened(state: State = stateOf()): Play {
    const play = new Play();
    play.does({ type: 'opened' });
    play.answers({ name: 'getState', reply: ok(state) });
    return play;
  }

  does(action: Action): this {
    const [page, effects] = update(this.page, action, this.now);
    this.page = page;
    this.effects = effects;
    for (const effect of effects) if (effect.type === 'call') this.sent.push(effect);
    return this;
  }

  /** Answers the newest call of that name, or the one with the ticket given. */
  answers(answer: Answer, ticket: number = this.ticketOf(answer.name)): this {
    return this.does({ type: 'answered', ticket, answer });
  }

  /** Loses the answer to the newest call of that name. */
  loses(name: Call['name'], why: 'timeout' | 'fault' | 'strange' = 'timeout'): this {
    return this.does({
      type: 'lost',
      ticket: this.ticketOf(name),
      lost: { name, why, detail: `${name}: ${why}` },
    });
  }

  /** Lets the time pass until the alarm that was set last. */
  wakes(): this {
    const alarm = this.alarm();
    this.now = alarm.at;
    return this.does({ type: 'woke', alarm: alarm.alarm });
  }

  alarm(): Extract<Effect, { type: 'wake' }> {
    const alarm = this.effects.find((effect) => effect.type === 'wake');
    if (alarm?.type !== 'wake') throw new Error('No alarm was set.');
    return alarm;
  }

  /** The calls asked for by the last thing that happened. */
  calls(): readonly Call[] {
    return this.effects.flatMap((effect) => (effect.type === 'call' ? [effect.call] : []));
  }

  ticketOf(name: Call['name']): number {
    const found = [...this.sent].reverse().find(({ call }) => call.name === name);
    if (found === undefined) throw new Error(`${name} was not called.`);
    return found.ticket;
  }
}
