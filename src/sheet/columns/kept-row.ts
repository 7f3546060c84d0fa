// Several rows with the same user and course and other dates: which one counts, by the person's choice.
import type { Answers, KeptRow } from '../../contract';
import type { Asked, Row } from '../model/row-types';

/** The name under which the choice is kept among the answers of the sheet. */
const KEPT_ROW = 'kept-row';

const CHOICES: readonly KeptRow[] = ['none', 'newest', 'oldest'];

/** What was chosen for the sheet. Without a choice, such rows are duplicates. */
export const keptRowIn = (answers: Answers): KeptRow =>
  CHOICES.find((each) => each === answers[KEPT_ROW]) ?? 'none';

/**
 * The row with the choice. It concerns rows with a completion date that are not recertifications and take no
 * run back.
 */
export function withKeptRow(asked: Asked, keep: KeptRow): Asked {
  if (!asked.ok || keep === 'none' || asked.precondition !== undefined) return asked;
  const { action, change } = asked;
  if (action === 'recertify' || action === 'unenroll' || change.completedAt === null) return asked;
  return { ...asked, keep };
}

const valuesOf = ({ asked }: Row): string => (asked.ok ? asked.values : '');

/**
 * The row that counts among rows of one enrollment that ask for different things, or another with the same
 * values; `null` if that is not certain: a row is not concerned by the choice, or rows of the day that counts
 * ask for different things and not all of them give a time.
 */
export function keptOf(rows: readonly Row[]): Row | null {
  const dated = rows.flatMap((row) => {
    const { asked } = row;
    if (!asked.ok || asked.keep === undefined || asked.change.completedAt === null) return [];
    const at = asked.change.completedAt;
    return [{ row, keep: asked.keep, at, hasTime: !asked.dayOnly.has('completedAt') }];
  });
  const [first] = dated;
  if (!first || dated.length < rows.length) return null;
  const sign = first.keep === 'newest' ? 1 : -1;
  const least = <T extends string>(texts: readonly T[]) =>
    texts.reduce((best, each) => ((each > best ? 1 : -1) * sign > 0 ? each : best));
  const day = least(dated.map(({ at }) => at.slice(0, 10)));
  const onDay = dated.filter(({ at }) => at.startsWith(day));
  const alike = (some: typeof dated) =>
    some.every(({ row }) => valuesOf(row) === valuesOf(some[0]?.row ?? row));
  if (alike(onDay)) return onDay[0]?.row ?? null;
  if (onDay.some(({ hasTime }) => !hasTime)) return null;
  const moment = least(onDay.map(({ at }) => at));
  const atMoment = onDay.filter(({ at }) => at === moment);
  return alike(atMoment) ? (atMoment[0]?.row ?? null) : null;
}

/** Whether a row gives way to another one with the same user and course. */
export const givesWay = (row: Row, to: Row): boolean => {
  const kept = keptOf([to, row]);
  return kept !== null && valuesOf(kept) === valuesOf(to);
};
