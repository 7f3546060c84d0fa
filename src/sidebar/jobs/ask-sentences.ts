// The sentences of the question before a run, and its plan in figures.
import type { PlanState, Settings } from '../../contract';
import { text } from '../../texts/page';
import { nameOf } from '../connect/connections';
import type { Asking, Page } from '../page/state';
import { completionsLine, enrollsLine, heardLine, notCounted, ofThese } from '../texts/ask';
import { callsLine, mixLine } from '../texts/rows';
import { list } from '../texts/words';
import { isHeard } from './asking';

type AskingRun = Extract<Asking, { what: 'run' }>;

/** What unenrolling takes away for good, and what leaving a session may. */
export function leavingSentences({ unenrolls, plan }: AskingRun): readonly string[] {
  const leaves = plan?.leaveSession ?? 0;
  const left = leaves > 0 ? [text('ask.leaves', { count: leaves })] : [];
  if (unenrolls === null) return [text('ask.unenrolls-unknown'), ...left];
  return unenrolls > 0 ? [text('ask.unenrolls', { count: unenrolls }), ...left] : left;
}

/** What is lost of completions. */
export function backSentences({
  back: { setsBack, replacesDates, unenrollsCompleted },
}: AskingRun): readonly string[] {
  return [
    ...(setsBack > 0 ? [text('ask.setsBack', { count: setsBack })] : []),
    ...(replacesDates > 0 ? [text('ask.replacesDates', { count: replacesDates })] : []),
    ...(unenrollsCompleted > 0 ? [text('ask.unenrollsCompleted', { count: unenrollsCompleted })] : []),
  ];
}

/** What is said before a run, each a sentence: what happens to people, and what cannot be undone. */
export function askSentences(asking: AskingRun, hold: Settings['hold']): readonly string[] {
  const { plan, unenrolls } = asking;
  const leaving = leavingSentences(asking);
  const back = backSentences(asking);
  if (plan === null) {
    return unenrolls === asking.rows
      ? [...leaving, ...back]
      : [text('ask.completions-unknown'), ...leaving, ...back, text('ask.large')];
  }
  // The mix, and for how many rows nothing can be suppressed, are with the plan just above.
  const { rows, completions, enrolls, notHeld } = plan;
  return [
    ...(completions > 0 ? [completionsLine(hold, completions, notHeld)] : []),
    ...(enrolls > 0 ? [enrollsLine(hold, enrolls, notHeld)] : []),
    ...leaving,
    ...back,
    ...(plan.unenrolls < rows ? [text('ask.large')] : []),
  ];
}

/** What a plan does with its rows, counted. */
export const mixOf = ({ enrollments, enrolls, unenrolls }: PlanState): string =>
  mixLine({ updated: enrollments - enrolls - unenrolls, enrolled: enrolls, unenrolled: unenrolls });

/**
 * What is said first before a run, three lines at most: where, what and how many, and what follows from it at
 * once.
 */
export function askLines(
  page: Page,
  { plan, rows, back, unenrolls }: AskingRun,
  hold: Settings['hold'],
): readonly string[] {
  const { sheet, connection } = page.server ?? {};
  const of = ofThese({ completions: plan?.completions ?? 0, ...back });
  const counts = plan === null ? notCounted(rows, unenrolls ?? 0) : text('ask.counts', { mix: mixOf(plan) });
  const heard = plan === null || isHeard(plan, hold);
  return [
    text(page.checked?.report.scope.of === 'selected' ? 'ask.where.selected' : 'ask.where', {
      sheet: sheet?.name ?? '',
      domain: connection ? nameOf(connection) : '',
    }),
    of === '' ? counts : `${counts} ${of}`,
    heard ? heardLine(hold, plan?.notHeld ?? 0) : text('ask.at-once'),
  ];
}

/**
 * The plan in plain figures, each a line: calls by kind, rows a call, calls saved, time at the hourly limit,
 * the bound.
 */
export function planFigures(plan: PlanState, callsPerHour: number): readonly string[] {
  const kinds = (
    [
      'putMany',
      'putOne',
      'postBatch',
      'enrollMany',
      'enrollBatch',
      'unenrollMany',
      'recertifyBatch',
      'attendanceBatch',
      'leaveSession',
    ] as const
  )
    .filter((kind) => plan[kind] > 0)
    .map((kind) => text(`plan.${kind}`, { count: plan[kind] }));
  const aCall = plan.rows / plan.calls;
  const hours = plan.calls / callsPerHour;
  return [
    callsLine(plan.calls, plan.callsOneByOne),
    list(kinds),
    ...(plan.recertifies > 0 ? [text('plan.recertifies', { count: plan.recertifies })] : []),
    text('plan.a-call', { rows: aCall < 10 ? Math.round(aCall * 10) / 10 : Math.round(aCall) }),
    hours < 1
      ? hours < 0.01
        ? text('plan.hour.less', { calls: callsPerHour })
        : text('plan.hour', { share: Math.ceil(hours * 100), calls: callsPerHour })
      : text('plan.hours', { hours: Math.round(hours * 10) / 10, callsPerHour }),
    plan.calls === plan.lowerBound ? text('plan.fewest') : text('plan.bound', { calls: plan.lowerBound }),
  ];
}
