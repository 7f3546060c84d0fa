// Problems that the sheet alone shows: rows that cannot be read, and rows that ask for one enrollment twice.
import { findDuplicates, type MayGiveWay, type Row, type Twin } from '../../sheet';
import { DETAILS } from '../../words';
import { type Compared, type Finding, invalid, refused } from '../compare/finding';

/** Settles what the sheet itself shows; returns the rows that Docebo has to be asked about. */
export function settleLocally(
  rows: readonly Row[],
  others: readonly Row[],
  findings: Map<string, Finding>,
): readonly Row[] {
  for (const row of rows) {
    const [problem] = row.asked.ok ? [] : row.asked.problems;
    if (problem) findings.set(row.key, invalid(problem));
  }
  const twins = findDuplicates(
    [...rows, ...others].filter((row) => row.asked.ok),
    givingWay(rows),
  );
  return rows.filter((row) => {
    if (!row.asked.ok) return false;
    const twin = twins.get(row.key);
    if (twin) findings.set(row.key, { ...foundOfTwin(twin), userId: null, courseId: null });
    return !twin;
  });
}

/**
 * Which rows can give way to one that counts: those of this check, but for one that was sent and whose answer
 * was lost, and others that will not be sent.
 */
export function givingWay(rows: readonly Row[]): MayGiveWay {
  const keys = new Set(rows.map(({ key }) => key));
  return ({ key, state }) =>
    state !== 'Unknown' && state !== 'Sending' && (keys.has(key) || state !== 'Ready');
}

/** What is found of a row that has twins. */
export const foundOfTwin = (twin: Twin): Compared =>
  twin.code === 'gives-way'
    ? { status: 'No change', details: DETAILS.givesWay(twin.to, twin.keep) }
    : refused(twin);
