// Learning plans into courses: a new sheet with a row for each person and course of the plans that rows name.
import { readerAt } from '../account/pace';
import type { Connected } from '../account/tenant';
import type { Action, Moment, Problem } from '../contract';
import { type Course, listPlanCourses, splitPlanIds, viewPlan } from '../docebo';
import { statusWord } from '../enrollment';
import type { Reader } from '../lookup/reader';
import { type Cell, isPlanRow, type Row } from '../sheet';
import { keepTenant } from '../work/connections';
import type { Platform, TableColumn } from '../work/ports';
import { COURSE_ID, dateCell, type Exists, existsIn, USER_ID } from './columns';
import { dropdownOf, formatOf } from './looks';
import { type Found, readWhole } from './source';

/** Milliseconds for reading the courses: most of an execution. Our own number, as for a check. */
const READING_MS = 240_000;

/** Calls that must be free for it to be worth coming back. Our own number. */
const WORTH_COMING_BACK = 50;

/** What a person reads of the learning plan: no header that names one, since a row is about a course now. */
const FROM_PLAN = 'From learning plan';

export interface ExpandPlace {
  readonly platform: Platform;
  readonly connected: Connected;
}

/** A row about a learning plan whose person and plan a check has found. */
interface Known {
  readonly row: Row;
  readonly userId: number;
  readonly planId: number;
}

/**
 * Adds the sheet. `userHeader`: of the column that names people. Nothing is added unless the courses of every
 * learning plan are known, and every row was checked.
 */
export function expandPlans(
  { platform, connected }: ExpandPlace,
  rows: readonly Row[],
  sheetName: string,
  userHeader: string,
): Problem | null {
  const about = rows.filter(isPlanRow);
  const pending = about.filter(({ state }) => state === 'pending');
  const known = about.flatMap(knownIn);
  if (pending.length > 0 || known.length === 0) return { code: 'plans-unchecked', rows: pending.length };
  const began = platform.now();
  const times = { began, until: began + READING_MS, latest: began + READING_MS };
  const reader = readerAt(connected.pace(times, () => false, WORTH_COMING_BACK));
  const courses = readPlanCourses(known, connected.origin, reader);
  if (!courses.ok) return courses.problem;
  const without = known.filter(({ planId }) => (courses.value.get(planId) ?? []).length === 0);
  if (without.length > 0)
    return { code: 'plan-without-courses', plans: [...new Set(without.map(({ row }) => row.course.text))] };
  const zone = platform.zone();
  const cells = expandedRows(
    known,
    courses.value,
    existsIn((at) => platform.offsetHours(zone, at)),
  );
  const columns = expandedColumns(userHeader);
  const needed = (cells.length + 1) * columns.length;
  const { free } = platform.room({ id: null, name: '' });
  if (needed > free) return { code: 'get-too-large', needed, free };
  const sheet = platform.addTable(`${sheetName} by course`, columns, cells.length, { filter: true });
  keepTenant(platform, sheet, connected.origin);
  // In one block: a sheet with some of its rows would look like all of them.
  platform.addRows(sheet, cells);
  return null;
}

/** Whom and what the row is about, if it is known and the row does not take anybody out. */
function knownIn(row: Row): readonly Known[] {
  if (!row.ids || !row.asked.ok || row.asked.action === 'unenroll') return [];
  return [{ row, userId: row.ids.userId, planId: row.ids.courseId }];
}

/** Problems that say that a tenant has no older address of a plan, or says nothing of its courses there. */
const UNTOLD: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'not-found',
  'forbidden',
  'refused',
  'unexpected-shape',
  'not-json',
]);

/**
 * The courses of the learning plans: one read each, or, if the tenant does not tell them so, those that the
 * plan's people in these rows are enrolled in.
 */
function readPlanCourses(
  known: readonly Known[],
  origin: string,
  reader: Reader,
): Found<ReadonlyMap<number, readonly Course[]>> {
  const people = new Map<number, number[]>();
  for (const { planId, userId } of known) people.set(planId, [...(people.get(planId) ?? []), userId]);
  const planIds = [...people.keys()].sort((a, b) => a - b);
  const courses = new Map<number, readonly Course[]>();
  const { values, halted } = reader.readAll(planIds.map(viewPlan));
  if (halted && !UNTOLD.has(halted.code)) return { ok: false, problem: halted };
  values.forEach((each, index) => {
    const planId = planIds[index];
    if (each && planId !== undefined) courses.set(planId, each);
  });
  for (const planId of planIds) {
    if (courses.has(planId)) continue;
    const found = new Map<number, Course>();
    for (const userIds of splitPlanIds([...new Set(people.get(planId))], 0, origin)) {
      const read = readWhole(
        (page) => listPlanCourses(planId, userIds, page),
        ({ userId, course }) => `${userId}/${course.courseId}`,
        reader,
      );
      if (!read.ok) return read;
      for (const { course } of read.value) found.set(course.courseId, course);
    }
    courses.set(planId, [...found.values()]);
  }
  return { ok: true, value: courses };
}

const column = (header: string, width: number, format: string, options: TableColumn['options'] = null) => ({
  header,
  width,
  format,
  options,
});

function expandedColumns(userHeader: string): readonly TableColumn[] {
  return [
    column(userHeader, 160, formatOf('text')),
    column(USER_ID, 90, formatOf('id')),
    column(FROM_PLAN, 140, formatOf('text')),
    column('Course title', 200, formatOf('text')),
    column(COURSE_ID, 90, formatOf('id')),
    column('Status', 110, formatOf('status'), dropdownOf('status')),
    column('Completion date', 150, 'yyyy-mm-dd'),
    column('Action', 110, formatOf('action'), dropdownOf('action')),
  ].filter(({ header }, index, all) => all.findIndex((each) => each.header === header) === index);
}

/** A row for each person and course; what the row asks for the plan, it asks for each course. Pure. */
export function expandedRows(
  known: readonly Known[],
  coursesOf: ReadonlyMap<number, readonly Course[]>,
  exists: Exists,
): readonly (readonly Cell[])[] {
  return known.flatMap(({ row, userId, planId }) => {
    if (!row.asked.ok) return [];
    const { action, change, dayOnly } = row.asked;
    return (coursesOf.get(planId) ?? []).map(({ courseId, title }) => [
      row.user.text,
      userId,
      row.course.text,
      title,
      courseId,
      change.status === null ? '' : statusWord(change.status),
      dayCell(change.completedAt, dayOnly.has('completedAt'), exists),
      ACTION_WORDS[action],
    ]);
  });
}

/** A day as the day itself, and not as the noon that is sent for it. */
function dayCell(moment: Moment | null, isDay: boolean, exists: Exists): Cell {
  if (moment === null || !isDay) return dateCell(moment, exists);
  const day = moment.slice(0, 10);
  const midnight = `${day} 00:00:00`;
  return exists(midnight) ? { wall: midnight } : day;
}

const ACTION_WORDS: Readonly<Record<Action, string>> = {
  update: '',
  enroll: 'Enroll',
  'enroll-if-missing': 'Enroll if missing',
  unenroll: 'Unenroll',
  recertify: 'Recertify',
};
