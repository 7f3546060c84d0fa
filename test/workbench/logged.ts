// What is wrong with Rowcall's log at the end of a run: every enrollment that the tenant changed must be
// in it, rightly.

import type { EnrollmentLevel, Held } from '../../src/contract';
import { fitsSnapshot, readSnapshot, type Snapshot, snapshotText } from '../../src/enrollment';
import { readStatus } from '../../src/sheet';
import type { TenantData, TenantEnrollment } from '../../workbench/tenant';

/** Places in a line. */
const BEFORE = 5;
const AFTER = 6;
const OUTCOME = 7;
const USER_ID = 9;
const COURSE_ID = 10;

const LEVELS: ReadonlyMap<string, EnrollmentLevel> = new Map([
  ['learner', 3],
  ['tutor', 4],
  ['instructor', 6],
]);

export const heldOf = (enrollment: TenantEnrollment | undefined): Held | null =>
  enrollment
    ? {
        status: readStatus(enrollment.status) ?? 0,
        completedAt: enrollment.completion_date ?? null,
        score: enrollment.score ?? null,
        enrolledAt: enrollment.enrollment_date ?? null,
        activeFrom: enrollment.active_from ?? null,
        activeUntil: enrollment.active_until ?? null,
        level: LEVELS.get(enrollment.level ?? 'learner') ?? null,
      }
    : null;

const byPair = ({ enrollments }: TenantData): ReadonlyMap<string, TenantEnrollment> =>
  new Map(enrollments.map((each) => [`${each.course_id}/${each.user_id}`, each]));

function merged(standings: readonly (Snapshot | undefined)[]): Snapshot | undefined {
  let all: Snapshot | undefined;
  for (const each of standings) {
    if (each !== undefined) all = each && all ? { ...all, ...each } : each;
  }
  return all;
}

/**
 * As lines to read; none if all is well. `lines` are those of the log about enrollments, of any number of
 * runs; `mayMiss` are pairs whose row was deleted in the very moment in which the execution was ended.
 */
export function wrongsOfLog(
  lines: readonly (readonly string[])[],
  before: TenantData,
  after: TenantData,
  mayMiss: readonly string[] = [],
): readonly string[] {
  const found: string[] = [];
  const was = byPair(before);
  const is = byPair(after);
  const told = new Map<string, (readonly string[])[]>();
  for (const line of lines) {
    const pair = `${line[COURSE_ID]}/${line[USER_ID]}`;
    told.set(pair, [...(told.get(pair) ?? []), line]);
  }
  for (const pair of new Set([...was.keys(), ...is.keys()])) {
    const [then, now] = [heldOf(was.get(pair)), heldOf(is.get(pair))];
    const about = told.get(pair) ?? [];
    const counting = about.filter((line) => !line[OUTCOME]?.startsWith('Failed'));
    if (snapshotText(then) === snapshotText(now)) {
      if (about.some((line) => line[OUTCOME] === 'Updated'))
        found.push(`${pair} was not changed, but the log says ${JSON.stringify(about)}`);
      continue;
    }
    const [first] = counting;
    if (!first) {
      if (!mayMiss.includes(pair))
        found.push(`${pair} was changed to ${snapshotText(now)}, and no line says so`);
      continue;
    }
    if (first[BEFORE] !== snapshotText(then))
      found.push(`${pair} was ${snapshotText(then)}, but the log says ${first[BEFORE]}`);
    const said = merged(counting.map((line) => readSnapshot(line[AFTER] ?? '')));
    if (said === undefined || !fitsSnapshot(now, said))
      found.push(`${pair} is ${snapshotText(now)}, but the log says ${counting.map((line) => line[AFTER])}`);
  }
  for (const pair of told.keys()) if (!was.has(pair) && !is.has(pair)) found.push(`${pair} is nobody's`);
  return found;
}
