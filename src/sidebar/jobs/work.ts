// Work as the page drives it: started, continued slice by slice, paused, resumed later. Pure.
import type { JobReport } from '../../contract';
import type { FocusTarget, Turn } from '../page/actions';
import { sending } from '../page/sending';
import { isDriving, isOut, type Page, type Start, type Work, withShownProblem } from '../page/state';

/**
 * How often in a row an answer may be missing, or may bring nothing new, before the person is asked. Our own
 * choice.
 */
export const MOST_TRIES = 6;

/** Milliseconds before asking again for a slice that the server was too busy for. Our own choice. */
export const BUSY_PAUSE = 15_000;

/**
 * How often it may be busy in a row: for longer than an execution can last, which is 6 min (docs/limits.md).
 */
export const MOST_BUSY = 26;

/** Milliseconds to wait before the next try: 2 s, doubled each time, at most a minute. */
export const pauseBefore = (tries: number): number => Math.min(2000 * 2 ** tries, 60_000);

/** What a job is begun with if nothing follows it and nothing was confirmed. */
const PLAIN = { thenRun: null, unenrolls: null, setsBack: null } as const;

/** Begins a job. */
export function begin(page: Page, given: Pick<Start, 'kind' | 'scope'> & Partial<Start>): Turn {
  const start: Start = { ...PLAIN, ...given };
  const work: Work = {
    ...start,
    sheet: page.server?.sheet.id ?? null,
    domain: page.server?.connection?.domain ?? null,
    known: [page.server?.job, page.checked?.report, page.finished, page.verified].flatMap((report) =>
      report ? [report.job] : [],
    ),
    report: null,
    reportedAt: null,
    tries: 0,
    stopping: false,
  };
  const cleared: Page = {
    ...withShownProblem(withShownProblem(page, 'rows', null), 'undo', null),
    last: start,
    asking: null,
    notice: null,
    undo: null,
    // The result of a run still holds while it is read back, and so does a plan.
    finished: start.kind === 'verify' || start.kind === 'refresh' ? page.finished : null,
    verified: null,
    checked: start.kind === 'check' ? null : page.checked,
    unfolded: { ...page.unfolded, rows: true },
  };
  return focusing(ask(cleared, work), 'job');
}

/**
 * Asks for the courses of the sheet's learning plans in a new sheet: once, and not while a job is at work.
 */
export const expandPlans = (page: Page): Turn =>
  isDriving(page) || isOut(page, 'expandPlans')
    ? [page, []]
    : sending(withShownProblem(page, 'rows', null), { name: 'expandPlans', argument: 'courses' });

/** The job as work to be driven on. */
export const workFrom = (page: Page, report: JobReport): Work => ({
  kind: report.kind,
  scope: report.scope,
  // A state names the job of its own sheet alone.
  sheet: page.server?.sheet.id ?? null,
  domain: page.server?.connection?.domain ?? null,
  ...PLAIN,
  known: [],
  report,
  reportedAt: null,
  tries: 0,
  stopping: false,
});

export const idle = (page: Page): Page => ({ ...page, drive: { at: 'idle' } });

/** Leaves a job as it is, to be resumed. */
export const leave = (page: Page, report: JobReport | null): Page => ({
  ...page,
  live: null,
  moves: false,
  stillSince: null,
  drive: report === null ? { at: 'idle' } : { at: 'offered', report },
});

/** Asks for the next slice, or for the first. */
export function ask(page: Page, work: Work): Turn {
  const [sent, effects] =
    work.report === null
      ? sending(page, { name: 'startJob', argument: startOf(work) }, work.sheet)
      : sending(page, {
          name: 'continueJob',
          argument: { job: work.report.job, slice: work.report.slice },
        });
  return [{ ...sent, live: null, moves: false, drive: { at: 'asked', work, ticket: sent.ticket } }, effects];
}

/** What startJob takes: the numbers of rows that unenroll or set back only if they were confirmed. */
const startOf = ({ kind, scope, domain, unenrolls, setsBack }: Work) => ({
  kind,
  scope,
  ...(domain === null ? {} : { domain }),
  ...(unenrolls === null ? {} : { unenrolls }),
  ...(setsBack === null ? {} : { setsBack }),
});

/** Asks for the state. */
export function look(page: Page, work: Work): Turn {
  const [sent, effects] = sending(page, { name: 'getState', argument: 'whole' });
  return [{ ...sent, drive: { at: 'looking', work, ticket: sent.ticket } }, effects];
}

export function pause(page: Page, work: Work, why: 'limit' | 'no-answer' | 'busy', now: number): Turn {
  const alarm = page.ticket + 1;
  // A clock here that runs ahead of the server's must not turn "wait" into asking without end.
  const least = now + pauseBefore(work.tries);
  const next = work.report?.next;
  const asked = next?.kind === 'wait' ? next.until : now;
  const until = why === 'limit' ? Math.max(asked, least) : why === 'busy' ? now + BUSY_PAUSE : least;
  return [
    { ...page, ticket: alarm, drive: { at: 'pausing', work, why, until, alarm } },
    [{ type: 'wake', alarm, at: until }],
  ];
}

/** Moves focus along with the work, for anybody who had it on a button that is gone now. */
export const focusing = ([page, effects]: Turn, target: FocusTarget): Turn => [
  page,
  [...effects, { type: 'focus', target }],
];
