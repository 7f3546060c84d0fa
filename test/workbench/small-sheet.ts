// A small sheet that needs every kind of call, its tenant, and what must be true of both at the end.
import { parseTenant, type TenantData, type TenantEnrollment } from '../../workbench/tenant';

const HEADERS = ['Username', 'Course code', 'Completion date', 'Status', 'Score'] as const;

export interface SmallSheet {
  readonly rows: readonly (readonly string[])[];
  readonly tenant: TenantData;
}

export interface SmallSheetOptions {
  readonly users: number;
  readonly courses: number;
  /** With a row that no batch import can carry: all others go by single and by bulk update. */
  readonly withoutBatch?: boolean;
  /** Users who are deactivated, by their number in the sheet. */
  readonly deactivated?: readonly number[];
}

const day = (n: number): string => new Date(Date.UTC(2026, 0, 5 + n)).toISOString().slice(0, 10);

/**
 * One row for each user and course. The first users share a date (a block), others have dates of their own;
 * some rows are in progress, some carry a score, some are as they should be, one is not enrolled, one has an
 * impossible date and one is there twice. There is one more user and one more course, which no row names.
 */
export function smallSheet({
  users,
  courses,
  withoutBatch = false,
  deactivated = [],
}: SmallSheetOptions): SmallSheet {
  const rows: string[][] = [[...HEADERS]];
  const enrollments: object[] = [];
  for (let user = 0; user <= users; user += 1) {
    for (let course = 0; course <= courses; course += 1) {
      const n = user * courses + course;
      const pair = { user_id: 1001 + user, course_id: 201 + course, enrollment_date: '2026-01-02 08:00:00' };
      if (user === users || course === courses) {
        enrollments.push({ ...pair, status: 'subscribed' });
        continue;
      }
      const cells = [`user.${user}`, `C-${course}`, user < users / 2 ? day(1) : day(n % 29), 'Completed', ''];
      const asIs = n % 13 === 5;
      if (n % 11 === 3) cells.splice(2, 2, '', 'In progress');
      else if (n % 7 === 2) cells[4] = String(60 + (n % 40));
      rows.push(cells);
      if (n === 9) rows.push([...cells]);
      if (n === 17) continue;
      if (n === 19) cells[2] = '2026-02-31';
      const done = asIs && cells[3] === 'Completed';
      enrollments.push({
        ...pair,
        status: done ? 'completed' : asIs ? 'in_progress' : 'subscribed',
        ...(done
          ? { completion_date: `${cells[2]} 12:00:00`, ...(cells[4] ? { score: Number(cells[4]) } : {}) }
          : {}),
      });
    }
  }
  if (withoutBatch) {
    rows.push(['user.0', `C-${courses}`, '', '', '77']);
  }
  const tenant = {
    users: Array.from({ length: users + 1 }, (_, n) => ({
      user_id: 1001 + n,
      username: `user.${n}`,
      email: `user.${n}@example.com`,
      firstname: 'User',
      lastname: String(n),
      ...(deactivated.includes(n) ? { deactivated: true } : {}),
    })),
    courses: Array.from({ length: courses + 1 }, (_, n) => ({
      id: 201 + n,
      code: `C-${n}`,
      title: `Course ${n}`,
    })),
    enrollments,
  };
  return { rows, tenant: parseTenant(tenant) };
}

/** A tenant of so many users and courses, in which these pairs are enrolled and no more than that. */
export const tenantWith = (
  users: number,
  courses: number,
  pairs: readonly (readonly [user: number, course: number])[],
  emailOf = (user: number) => `user.${user}@example.com`,
): TenantData =>
  parseTenant({
    users: Array.from({ length: users }, (_, n) => ({
      user_id: 1001 + n,
      username: `user.${n}`,
      email: emailOf(n),
      firstname: 'User',
      lastname: String(n),
    })),
    courses: Array.from({ length: courses }, (_, n) => ({
      id: 201 + n,
      code: `C-${n}`,
      title: `Course ${n}`,
    })),
    enrollments: pairs.map(([user, course]) => ({
      user_id: 1001 + user,
      course_id: 201 + course,
      status: 'subscribed',
      enrollment_date: '2026-01-02 08:00:00',
    })),
  });

const pairOf = ({ course_id, user_id }: Pick<TenantEnrollment, 'course_id' | 'user_id'>): string =>
  `${course_id}/${user_id}`;

/** The pair that a row names, or `null` if it names none. */
export const pairOfRow = (row: readonly string[]): string | null => {
  const [, user] = /^user\.(\d+)$/.exec(row[0] ?? '') ?? [];
  const [, course] = /^C-(\d+)$/.exec(row[1] ?? '') ?? [];
  return user === undefined || course === undefined ? null : `${201 + Number(course)}/${1001 + Number(user)}`;
};

/** Whether the tenant holds what a row asks for. */
function holds(row: readonly string[], enrollment: TenantEnrollment): boolean {
  const [, , date = '', status = '', score = ''] = row;
  const word = { Completed: 'completed', 'In progress': 'in_progress' }[status] ?? null;
  if (word !== null && enrollment.status !== word) return false;
  if (date !== '' && enrollment.completion_date?.slice(0, 10) !== date) return false;
  return score === '' || String(enrollment.score ?? '') === score;
}

/**
 * What is wrong with the end of a run, as lines to read; none if all is well. `cells` are the sheet at the
 * end, with Rowcall's columns; `sheet` is how it began. A person may have changed and deleted rows in
 * between.
 */
export function wrongs(
  cells: readonly (readonly string[])[],
  sheet: SmallSheet,
  after: TenantData,
): readonly string[] {
  const before = sheet.tenant;
  const [headers = [], ...rows] = cells;
  const statusColumn = headers.indexOf('Rowcall status');
  const found: string[] = [];
  const held = new Map(after.enrollments.map((each) => [pairOf(each), each]));
  const was = new Map(before.enrollments.map((each) => [pairOf(each), each]));
  const asked = new Set(sheet.rows.map(pairOfRow));
  rows.forEach((row, index) => {
    const pair = pairOfRow(row);
    if (pair === null) return;
    asked.add(pair);
    const status = statusColumn < 0 ? '' : (row[statusColumn] ?? '');
    const now = held.get(pair);
    const said = `row ${index + 2} (${row.slice(0, 5).join(', ')}) says “${status}”`;
    const same = JSON.stringify(now) === JSON.stringify(was.get(pair));
    switch (status) {
      case 'Updated':
      case 'Verified':
        if (!now || !holds(row, now)) found.push(`${said}, but the tenant holds ${JSON.stringify(now)}`);
        break;
      case 'No change':
        if (!now || !holds(row, now)) found.push(`${said}, but the tenant holds ${JSON.stringify(now)}`);
        break;
      case 'Sending':
      case 'Unknown':
      case 'Differs':
        break;
      default:
        if (!same) found.push(`${said}, but the tenant was changed to ${JSON.stringify(now)}`);
    }
  });
  for (const [pair, enrollment] of was) {
    const now = held.get(pair);
    if (!now) found.push(`${pair} is gone`);
    else if (!asked.has(pair) && JSON.stringify(now) !== JSON.stringify(enrollment)) {
      found.push(`${pair} is in no row, but was changed to ${JSON.stringify(now)}`);
    }
  }
  for (const pair of held.keys()) if (!was.has(pair)) found.push(`${pair} was enrolled`);
  return found;
}

/** Rows by what Rowcall says about them. */
export function statusesOf(cells: readonly (readonly string[])[]): Readonly<Record<string, number>> {
  const [headers = [], ...rows] = cells;
  const column = headers.indexOf('Rowcall status');
  const counts: Record<string, number> = {};
  for (const row of rows) {
    if (pairOfRow(row) === null) continue;
    const status = row[column] ?? '';
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}
