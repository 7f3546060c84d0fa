// Learning plans into courses: which rows come along, with what they ask, and when nothing is added.
import type { Connected } from '../../src/account/tenant';
import type { Change, Problem } from '../../src/contract';
import { expandPlans } from '../../src/get/expand';
import { type Cell, cellText, type Row } from '../../src/sheet';
import { userFormOf } from '../../src/sheet/layout/headers';
import type { Platform, TableColumn } from '../../src/work/platform/ports';
import { completed, NOTHING, row } from '../support/builders';
import { type PlanTenant, planTenant } from '../support/plan-tenant';
import { memoryStore } from '../support/stores';

type Asked = Extract<Row['asked'], { ok: true }>;

/** A row about a plan whose person and plan are known. */
function about(
  userId: number,
  planId: number,
  change: Partial<Change> = {},
  asked: Partial<Asked> = {},
): Row {
  const made = row(userId, planId, { change: { ...NOTHING, ...change }, state: 'Invalid' });
  if (!made.asked.ok) throw new Error('not a row to act on');
  return { ...made, course: { text: `LP-${planId}`, form: 'plan' }, asked: { ...made.asked, ...asked } };
}

const TENANT: PlanTenant = {
  viewed: {
    7: [
      { idCourse: 5, name: 'Safety' },
      { idCourse: 6, name: 'Fire' },
    ],
    8: [{ id_course: 6, name: 'Fire' }],
  },
};

/** The sheet that is added, as texts by header, or the problem. */
function expand(
  rows: readonly Row[],
  tenant: PlanTenant = TENANT,
  options: { free?: number; halted?: Problem; user?: string; origin?: string } = {},
) {
  const kept = new Map<string, string>();
  let columns: readonly TableColumn[] = [];
  let added: readonly (readonly Cell[])[] = [];
  let name = '';
  const platform = {
    now: () => 0,
    zone: () => 'Etc/UTC',
    offsetHours: () => 0,
    room: () => ({ free: options.free ?? 10_000 }),
    addTable: (title: string, wanted: readonly TableColumn[]) => {
      [name, columns] = [title, wanted];
      return 77;
    },
    addRows: (_: number, cells: readonly (readonly Cell[])[]) => {
      added = cells;
    },
    documentStore: memoryStore(kept),
  } as unknown as Platform;
  const { send, paths } = planTenant(tenant);
  const nextWave = () => ({ size: options.halted ? 0 : 16, halted: options.halted ?? null });
  const connected = {
    origin: options.origin ?? 'https://x.docebosaas.com',
    pace: () => ({ most: 100, readAll: send, nextWave }),
  } as unknown as Connected;
  const header = options.user ?? 'Username';
  const named = { header, form: userFormOf(header) };
  const problem = expandPlans({ platform, connected }, rows, 'Sheet1', named);
  const sheet = added.map((cells) =>
    Object.fromEntries(columns.map(({ header }, n) => [header, cellText(cells[n])])),
  );
  return { problem, sheet, name, kept, paths, headers: columns.map(({ header }) => header) };
}

/** What names the tenant whose IDs a row has. */
const HERE = 'anything; in x.docebosaas.com';

test('each person gets a row for each course, with what the row asks', () => {
  const { problem, sheet, name, kept } = expand([
    about(1, 7, completed('2026-03-14'), { dayOnly: new Set(['completedAt']) }),
    about(2, 8, {}, { action: 'enroll' }),
  ]);
  expect([problem, name]).toEqual([null, 'Sheet1 by course']);
  expect(sheet.map((each) => Object.values(each))).toEqual([
    ['user1', '1', 'LP-7', 'Safety', '5', 'Completed', expect.stringMatching(/^2026-03-14/), '', HERE],
    ['user1', '1', 'LP-7', 'Fire', '6', 'Completed', expect.stringMatching(/^2026-03-14/), '', HERE],
    ['user2', '2', 'LP-8', 'Fire', '6', '', '', 'Enroll', HERE],
  ]);
  expect(JSON.parse(kept.get('rowcall.tenant.77') ?? '')).toEqual({
    origin: 'https://x.docebosaas.com',
    bound: true,
  });
});

test('the validity comes along if a row asks for it', () => {
  const { sheet, headers } = expand([
    about(
      1,
      8,
      { activeUntil: '2026-12-31 12:00:00' },
      { action: 'enroll', dayOnly: new Set(['activeUntil']) },
    ),
    about(2, 8, {}, { action: 'enroll' }),
  ]);
  expect(sheet.map((each) => each['Active until'])).toEqual([expect.stringMatching(/^2026-12-31/), '']);
  expect(headers).not.toContain('Active from');
  expect(headers.indexOf('Active until')).toBe(headers.indexOf('Completion date') + 1);
});

test('rows that take somebody out, or depend on what Docebo holds of the plan, stay behind', () => {
  const rows = [
    about(1, 8, {}, { action: 'unenroll' }),
    about(2, 8, {}, { action: 'enroll', precondition: null }),
    { ...about(3, 8), ids: null },
    { ...about(4, 8), course: { text: 'C', form: 'code' } as const },
    about(5, 8),
  ];
  expect(expand(rows).sheet.map((each) => each.Username)).toEqual(['user5']);
  expect(expand(rows.slice(0, 4)).problem).toEqual({ code: 'plans-unchecked', rows: 0 });
});

test('nothing is added while a row about a learning plan is not checked', () => {
  const { problem, paths, headers } = expand([about(1, 8), { ...about(2, 8), state: 'pending' }]);
  expect(problem).toEqual({ code: 'plans-unchecked', rows: 1 });
  expect([paths, headers]).toEqual([[], []]);
  const course: Row = { ...about(2, 8), state: 'pending', course: { text: 'C', form: 'code' } };
  expect(expand([about(1, 8), course]).problem).toBeNull();
});

describe('the courses of a plan', () => {
  const notFound =
    (part: string) =>
    (path: string): Problem | null =>
      path.includes(part) ? ({ code: 'not-found', request: `GET ${path}` } as Problem) : null;

  test('a plan whose courses are not listed is read by its people, and the others by their lists', () => {
    const tenant: PlanTenant = {
      ...TENANT,
      refuses: notFound('/learn/v1/lp/7'),
      courses: { 7: [{ user_id: 1, course_id: 5, course_code: 'SAFE-1', course_name: 'Safety' }] },
    };
    const { sheet, paths } = expand([about(1, 7), about(2, 8)], tenant);
    expect(sheet.map((each) => [each.Username, each['Course title']])).toEqual([
      ['user1', 'Safety'],
      ['user2', 'Fire'],
    ]);
    expect(paths.filter((path) => path.includes('/courses/enrollments'))).toHaveLength(1);
  });

  test('plans without courses are named once', () => {
    expect(
      expand([about(1, 9), about(2, 9), about(1, 8)], { viewed: { ...TENANT.viewed, 9: [] } }).problem,
    ).toEqual({
      code: 'plan-without-courses',
      plans: ['LP-9'],
    });
  });

  test('any other problem ends it', () => {
    const busy = { code: 'rate-limited', request: '', until: 0 } as unknown as Problem;
    expect(expand([about(1, 7)], { ...TENANT, refuses: () => busy }).problem).toEqual(busy);
    expect(expand([about(1, 7)], TENANT, { halted: { code: 'out-of-time' } }).problem).toEqual({
      code: 'out-of-time',
    });
  });

  test('a course that cannot be read does not count as left out', () => {
    const odd: PlanTenant = {
      viewed: { 7: [{ idCourse: 5, name: 'Safety' }, { name: 'Fire' }] },
      courses: { 7: [] },
    };
    expect(expand([about(1, 7)], odd).problem).toMatchObject({ code: 'plan-without-courses' });
  });
});

test('a sheet that does not fit the spreadsheet is refused', () => {
  // Two rows and their headers, in nine columns.
  expect(expand([about(1, 7)], TENANT, { free: 26 }).problem).toEqual({
    code: 'get-too-large',
    needed: 27,
    free: 26,
  });
  expect(expand([about(1, 7)], TENANT, { free: 27 }).problem).toBeNull();
});

test('a sheet that names people by their IDs has them once', () => {
  const { headers, sheet } = expand([about(1, 8)], TENANT, { user: 'Docebo user ID' });
  expect(headers.filter((header) => header === 'Docebo user ID')).toHaveLength(1);
  expect(sheet[0]).toMatchObject({
    'From learning plan': 'LP-8',
    'Course title': 'Fire',
    'Docebo course ID': '6',
  });
});

test('rows of a local tenant name no tenant: its address changes', () => {
  const { headers } = expand([about(1, 8)], TENANT, { origin: 'http://localhost:8123' });
  expect(headers).not.toContain('Only if Docebo holds');
});
