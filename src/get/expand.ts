// Expands learning plans into courses: a new sheet with a row for each person and course of the plans.

import { type Connected, readerAt } from '../account';
import type { Moment, Problem } from '../contract';
import { type Course, listPlanCourses, splitPlanIds, viewPlan } from '../docebo';
import { ANYTHING, inTenant, namedTenant } from '../enrollment';
import type { Reader } from '../lookup';
import { type Cell, isPlanRow, type Row, type UserForm } from '../sheet';
import { WORTH_COMING_BACK } from '../step';
import { text } from '../texts';
import { type HeaderName, type SheetWords, sheetWords } from '../words';
import { keepTenant, type Platform, type TableColumn } from '../work';
import { dateCell, type Exists, existsIn } from './subjects/columns';
import { type ColumnKind, dropdownOf, formatOf } from './subjects/looks';
import { type Found, readWhole } from './subjects/source';

/** Milliseconds for reading the courses: most of an execution. Our own number, as for a check. */
const READING_MS = 240_000;

interface ExpandPlace {
  readonly platform: Platform;
  readonly connected: Connected;
}

/** A row about a learning plan whose person and plan a check has found. */
interface Known {
  readonly row: Row;
  readonly userId: number;
  readonly planId: number;
}

/** The column that names people. */
interface UserColumn {
  readonly header: string;
  readonly form: UserForm;
}

/**
 * Adds the sheet, which works only with this tenant: its courses have no other name than their IDs. `named`:
 * the column that names people. Nothing is added unless the courses of every learning plan are known, and
 * every row was checked.
 */
export function expandPlans(
  { platform, connected }: ExpandPlace,
  rows: readonly Row[],
  sheetName: string,
  named: UserColumn,
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
  const filled = expandedColumns(
    named,
    validityIn(known),
    existsIn((at) => platform.offsetHours(zone, at)),
    sheetWords(),
    namedTenant(connected.origin),
  );
  const cells = madeOf(known, courses.value).map((made) => filled.map(({ cell }) => cell(made)));
  const columns = filled.map((each) => each.column);
  const needed = (cells.length + 1) * columns.length;
  const { free } = platform.room({ id: null, name: '' });
  if (needed > free) return { code: 'get-too-large', needed, free };
  const sheet = platform.addTable(text('sheet.by-course', { sheet: sheetName }), columns, cells.length, {
    filter: true,
  });
  keepTenant(platform, sheet, connected.origin, true);
  // In one block: a sheet with some of its rows would look like all of them.
  platform.addRows(sheet, cells);
  return null;
}

/**
 * Whom and what the row is about, if it is known and the row asks for something that courses can be asked
 * for: it takes nobody out, and does not depend on what Docebo holds of the plan.
 */
function knownIn(row: Row): readonly Known[] {
  if (!row.ids || !row.asked.ok || row.asked.action === 'unenroll' || row.asked.precondition !== undefined)
    return [];
  return [{ row, userId: row.ids.userId, planId: row.ids.courseId }];
}

/** Problems that say that a tenant has no older address of a plan, or says nothing of its courses there. */
const NO_COURSE_LIST: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'not-found',
  'forbidden',
  'refused',
  'unexpected-shape',
  'not-json',
]);

const NOT_REPORTED: readonly Course[] = [];

/**
 * The courses of the learning plans: one read each, or, if the tenant does not list them there, those that
 * the plan's people in these rows are enrolled in.
 */
function readPlanCourses(
  known: readonly Known[],
  origin: string,
  reader: Reader,
): Found<ReadonlyMap<number, readonly Course[]>> {
  const people = new Map<number, number[]>();
  for (const { planId, userId } of known) {
    const others = people.get(planId);
    if (others) others.push(userId);
    else people.set(planId, [userId]);
  }
  const planIds = [...people.keys()].sort((a, b) => a - b);
  const courses = new Map<number, readonly Course[]>();
  // A plan whose courses are not listed there says nothing about the other plans.
  const { values, halted } = reader.readAll(
    planIds.map((planId) => ({
      ...viewPlan(planId),
      without: (problem: Problem) => (NO_COURSE_LIST.has(problem.code) ? NOT_REPORTED : null),
    })),
  );
  if (halted) return { ok: false, problem: halted };
  values.forEach((each, index) => {
    const planId = planIds[index];
    if (each && each !== NOT_REPORTED && planId !== undefined) courses.set(planId, each);
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

/** The format of days, which a check takes as such. */
const DAY = 'yyyy-mm-dd';

type Validity = 'activeFrom' | 'activeUntil';

/** The dates of validity that any of the rows asks for. */
const validityIn = (known: readonly Known[]): readonly Validity[] =>
  (['activeFrom', 'activeUntil'] as const).filter((field) =>
    known.some(({ row }) => row.asked.ok && row.asked.change[field] !== null),
  );

/** What a row of the new sheet is made of. */
interface Made {
  readonly known: Known;
  readonly asked: Extract<Row['asked'], { readonly ok: true }>;
  readonly course: Course;
}

/** A column of the new sheet, and what is in it. */
interface Filled {
  readonly column: TableColumn;
  readonly cell: (made: Made) => Cell;
}

/** The columns; what a row asks for the plan, its rows ask for each course. `tenant`: whose IDs they have. */
function expandedColumns(
  named: UserColumn,
  validity: readonly Validity[],
  exists: Exists,
  words: SheetWords,
  tenant: string | null,
): readonly Filled[] {
  const filled = (header: string, width: number, kind: ColumnKind, cell: Filled['cell']): Filled => ({
    column: {
      header,
      width,
      format: kind === 'date' ? DAY : formatOf(kind),
      options: dropdownOf(kind, words),
    },
    cell,
  });
  const known = (name: HeaderName, width: number, kind: ColumnKind, cell: Filled['cell']): Filled =>
    filled(words.header(name), width, kind, cell);
  const day = (field: 'completedAt' | Validity): Filled =>
    known(field, 150, 'date', ({ asked }) => dayCell(asked.change[field], asked.dayOnly.has(field), exists));
  const isById = named.form === 'docebo-id' || named.form === 'id';
  return [
    // A sheet that names people by their IDs has them once.
    ...(isById ? [] : [filled(named.header, 160, 'text', (made) => made.known.row.user.text)]),
    known('user-id', 90, 'id', (made) => made.known.userId),
    known('from-plan', 140, 'text', (made) => made.known.row.course.text),
    known('course-title', 200, 'text', ({ course }) => course.title),
    known('course-id', 90, 'id', ({ course }) => course.courseId),
    known('status', 110, 'status', ({ asked }) =>
      asked.change.status === null ? '' : words.status(asked.change.status),
    ),
    day('completedAt'),
    ...validity.map((field) => day(field)),
    known('action', 110, 'action', ({ asked }) =>
      asked.action === 'update' ? '' : words.action(asked.action),
    ),
    // In a copy of the sheet nothing else says whose IDs these are.
    ...(tenant === null ? [] : [known('held', 260, 'text', () => inTenant(ANYTHING, tenant))]),
  ];
}

/** A row for each person and course of their plan. */
const madeOf = (
  known: readonly Known[],
  coursesOf: ReadonlyMap<number, readonly Course[]>,
): readonly Made[] =>
  known.flatMap((each) => {
    const { asked } = each.row;
    if (!asked.ok) return [];
    return (coursesOf.get(each.planId) ?? []).map((course) => ({ known: each, asked, course }));
  });

/** A day as the day itself, and not as the noon that is sent for it. */
function dayCell(moment: Moment | null, isDay: boolean, exists: Exists): Cell {
  if (moment === null || !isDay) return dateCell(moment, exists);
  const day = moment.slice(0, 10);
  const midnight = `${day} 00:00:00`;
  return exists(midnight) ? { wall: midnight } : day;
}
