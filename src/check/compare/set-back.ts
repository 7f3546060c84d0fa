// What a row takes away from somebody who has completed: for its details, and the question before a run.

import type { SetBacks } from '../../contract';
import type { Snapshot } from '../../enrollment';
import { attemptsIn, type Row } from '../../sheet';

/** None of any kind. */
export const NO_SET_BACKS: SetBacks = { setsBack: 0, replacesDates: 0, unenrollsCompleted: 0 };

type SetBack = keyof SetBacks;

/**
 * How a row sets back what Docebo holds: by another status, by another day of completion, or by removing the
 * enrollment. `null` if it does not, if it keeps the completion as a recertification, if Docebo
 * holds no completion, and for rows that name what Docebo must hold: they undo a run. Of a completion
 * whose day is not known, any other may be another.
 */
export function setBackOf(asked: Row['asked'], before: Snapshot | undefined): SetBack | null {
  if (!asked.ok || asked.precondition !== undefined || before?.status !== 2) return null;
  const { action, change } = asked;
  // Docebo keeps the one and records another.
  if (action === 'recertify') return null;
  if (action === 'unenroll') return 'unenrollsCompleted';
  if (change.status !== null && change.status !== 2) return 'setsBack';
  if (change.completedAt === null || before.completedAt === null) return null;
  return before.completedAt?.slice(0, 10) === change.completedAt.slice(0, 10) ? null : 'replacesDates';
}

/** How many of these rows are Ready and set something back, by what the check before found. */
export function setBacksOf(rows: readonly Row[]): SetBacks {
  const counts = { ...NO_SET_BACKS };
  for (const row of rows) {
    const back = row.state === 'Ready' ? setBackOf(row.asked, attemptsIn(row.receipt).before) : null;
    if (back) counts[back] += 1;
  }
  return counts;
}

/** All of them together: the number that is confirmed before a run. */
export const allOf = ({ setsBack, replacesDates, unenrollsCompleted }: SetBacks): number =>
  setsBack + replacesDates + unenrollsCompleted;
