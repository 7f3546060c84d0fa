// Whether a row can overwrite the completion that Docebo already has.
import type { Held } from '../../contract';
import { OVERWRITE, type Row } from '../../sheet';
import { DETAILS } from '../../words';
import { type Compared, refused } from './finding';

/**
 * What is found of a row that would change an enrollment, if the choice for the sheet keeps it from doing so;
 * `null` if it may be sent. A completion whose day is not known is never taken for an earlier one.
 */
export function keptCompletion(row: Row, held: Held): Compared | null {
  const { asked } = row;
  if (!asked.ok || asked.overwrite === undefined || held.status !== 2) return null;
  // A row whose answer was lost is never No change, and a question would not say that it was sent.
  const lost = row.state === 'Unknown';
  const kept = (details: string): Compared =>
    lost ? { status: 'Failed', details } : { status: 'No change', details, kept: true };
  switch (asked.overwrite) {
    case 'later':
      return isLater(asked, held) ? null : kept(DETAILS.keptLater(held.completedAt));
    case 'none':
      return kept(DETAILS.keptAny(held.completedAt));
    case 'ask':
      if (lost) return kept(DETAILS.keptAny(held.completedAt));
      return refused({
        code: 'question-open',
        question: OVERWRITE,
        header: '',
        value: DETAILS.completion(held.completedAt),
      });
  }
}

/** Whether the row's completion is later. A day without a time is not later than a time of the same day. */
function isLater({ change, dayOnly }: Extract<Row['asked'], { readonly ok: true }>, held: Held): boolean {
  const { completedAt } = change;
  if (completedAt === null || held.completedAt === null) return false;
  return dayOnly.has('completedAt')
    ? completedAt.slice(0, 10) > held.completedAt.slice(0, 10)
    : completedAt > held.completedAt;
}

/** How many of these rows were left as they are because Docebo has a completion. */
export const keptIn = (rows: readonly Row[]): number =>
  rows.filter(({ state, receipt }) => state === 'No change' && receipt?.delivery.kind === 'kept').length;
