// Reads what Docebo holds for the rows of a sheet, including rows whose answer was lost.
import { readerAt } from '../../account';
import type { EnrollmentField } from '../../enrollment';
import { keptNames, listingsOf, recentSessions, type SessionsByCourse } from '../../lookup';
import { isPlanRow, type Row } from '../../sheet';
import { type Work, waitingAt } from '../../step';
import type { CheckResult } from '../compare/finding';
import { checkRows, type KeptSource } from './check';
import { checkPlans } from './plans';
import { confirmed, isLost, waitForLost } from './settle';

/**
 * Finds out about `rows`, which are some of `all`. Rows whose answer was lost wait until a listing shows what
 * was sent. `fields`: the tenant's additional enrollment fields, if the rows are to be held against them.
 */
export function findOut(
  work: Work,
  all: readonly Row[],
  rows: readonly Row[],
  fields: readonly EnrollmentField[] = [],
): CheckResult {
  const { place, pace } = work;
  const kept = keptSource(work);
  const sessions = sessionSource(work);
  const chosen = new Set(rows);
  const others = all.filter((row) => !chosen.has(row));
  const lost = rows.filter(({ state }) => isLost(state));
  const waiting = waitingAt(place);
  if (lost.length > 0) waitForLost(lost, waiting);
  const { connected } = place;
  const from = readerAt(pace);
  const [otherPlans, otherCourses] = parted(others);
  const check = (some: readonly Row[]): CheckResult => {
    const asked = some.map((row): Row => (isLost(row.state) ? { ...row, state: 'Unknown' } : row));
    const [plans, courses] = parted(asked);
    const listings = listingsOf(connected);
    const found = checkRows(courses, otherCourses, listings, from, fields, undefined, kept, sessions);
    if (found.halted || plans.length === 0) return found;
    const also = checkPlans(plans, otherPlans, connected, from);
    return {
      findings: new Map([...found.findings, ...also.findings]),
      found: new Map([...found.found, ...also.found]),
      halted: also.halted,
    };
  };
  return confirmed(lost, check(rows), check, waiting);
}

/**
 * What the directory sheets know, read once, when asked for. They find users and courses as long as that
 * brings the job further: a slice that ended with a problem may have read in vain what they named.
 */
function keptSource({ place: { platform, connected }, isFirst, record }: Work): KeptSource {
  const finds = isFirst || record.problem === '';
  let read: ReturnType<KeptSource> | undefined;
  return (field) => {
    if (read === undefined) read = keptNames(platform, connected.origin, field, finds);
    return read;
  };
}

/** The sessions of the directory, read once, when rows name one. */
function sessionSource({ place: { platform, connected } }: Work): () => SessionsByCourse {
  let read: SessionsByCourse | undefined;
  return () => {
    read ??= recentSessions(platform, connected.origin);
    return read;
  };
}

/** Rows about learning plans, and the others. */
export const parted = (rows: readonly Row[]): readonly [readonly Row[], readonly Row[]] => [
  rows.filter(isPlanRow),
  rows.filter((row) => !isPlanRow(row)),
];
