// Texts about rows and the plan.
import type { PlanState, RowStatus } from '../../contract';
import { text } from '../../texts/page';
import { spanOf } from './format';
import { about, list } from './words';

/** The row that was selected of those with a status, and how many those are. */
export const shownLine = (of: RowStatus | 'pending', rowNumber: number, count: number) => {
  const row = String(rowNumber);
  const status = text(`status.${of}`);
  return count === 1 ? text('rows.shown.only', { row, status }) : text('rows.shown', { row, count, status });
};

/** Names rows and enrollments apart if they are not as many. */
export function planLine(plan: Pick<PlanState, 'rows' | 'enrollments' | 'estimatedMs'>): string {
  const { rows, enrollments } = plan;
  const span = about(spanOf(plan.estimatedMs));
  return enrollments === rows
    ? text('plan.ready', { rows, span })
    : text('plan.ready.for', { rows, enrollments, span });
}

/** Calls, with what they would be one by one if that is more. */
export const callsLine = (calls: number, instead: number) =>
  calls < instead ? text('plan.calls-instead', { calls, instead }) : text('calls.count', { calls });

/** What a plan does of several things, in a list that begins a sentence. */
export function mixLine(counts: Readonly<Record<'updated' | 'enrolled' | 'unenrolled', number>>): string {
  const does = (['updated', 'enrolled', 'unenrolled'] as const).filter((each) => counts[each] > 0);
  const words = list(does.map((each) => text(`rows.mix.${each}`, { count: counts[each] })));
  return words.charAt(0).toUpperCase() + words.slice(1);
}
