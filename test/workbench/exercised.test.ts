// Tenants that reset what a call leaves out, and calls that reach further than they say: at most the pilots'
// rows are hurt, and they say so.
import { readCsv, writeCsv } from '../../workbench/csv';
import { virtualClock } from '../../workbench/runtime';
import { parseTenant, type TenantEnrollment } from '../../workbench/tenant';
import { headless } from './headless-support';
import { smallSheet, statusesOf } from './small-sheet';

const SMALL = smallSheet({ users: 10, courses: 6 });
/** Every fifth enrollment is an instructor's, every fourth ends on a day. */
const SHEET = {
  ...SMALL,
  tenant: {
    ...SMALL.tenant,
    enrollments: SMALL.tenant.enrollments.map((each, n) => ({
      ...each,
      ...(n % 5 === 1 ? { level: 'instructor' as const } : {}),
      ...(n % 4 === 1 ? { active_until: '2027-12-31 23:59:59' } : {}),
    })),
  },
};

const keyOf = ({ course_id, user_id }: TenantEnrollment) => `${course_id}/${user_id}`;

async function run(faults: readonly string[]) {
  const result = await headless(
    { 'sheet.csv': writeCsv(SHEET.rows), 'tenant.json': JSON.stringify(SHEET.tenant) },
    { tenant: 'tenant.json', timeZone: 'Etc/UTC', faults },
    {},
    virtualClock(Date.UTC(2026, 8, 1, 12)),
  );
  const after = new Map(
    parseTenant(JSON.parse(result.tenant ?? '')).enrollments.map((each) => [keyOf(each), each]),
  );
  /** Enrollments of which a field that no row asks for is not as it was. */
  const hurt = SHEET.tenant.enrollments.filter((was) => {
    const is = after.get(keyOf(was));
    const levelOf = (each: typeof is) => each?.level ?? 'learner';
    return levelOf(is) !== levelOf(was) || (is?.active_until ?? null) !== (was.active_until ?? null);
  });
  const asked = new Set(SHEET.rows.map((row) => `${row[1]}/${row[0]}`));
  const strangers = SHEET.tenant.enrollments.filter((was) => {
    const named = `C-${was.course_id - 201}/user.${was.user_id - 1001}`;
    return !asked.has(named) && JSON.stringify(after.get(keyOf(was))) !== JSON.stringify(was);
  });
  const cells = readCsv(result.csv);
  return { shownProblem: result.shownProblem, statuses: statusesOf(cells), cells, hurt, strangers, result };
}

test('an import that resets levels it omits demotes nobody', async () => {
  const { hurt, statuses, shownProblem } = await run(['batch-defaults:level']);
  expect(shownProblem).toBeNull();
  expect(hurt).toEqual([]);
  expect(statuses.Differs).toBeUndefined();
}, 120_000);

test('an import that clears an omitted end of validity harms one row, says so, and stops being used', async () => {
  const { hurt, statuses, cells, shownProblem } = await run(['batch-defaults:active_until']);
  expect(shownProblem).toBeNull();
  expect(hurt).toHaveLength(1);
  expect(statuses.Differs).toBe(1);
  expect(
    cells.flat().filter((cell) => /also changed: end of validity, 31 Dec 2027/i.test(cell)),
  ).toHaveLength(1);
}, 120_000);

test.each(['level', 'active_until'])(
  'an update that resets %s harms at most one enrollment for each kind of call',
  async (field) => {
    const { hurt, statuses, cells } = await run([`put-defaults:${field}`, 'batch-resets-enrollment-date']);
    // One by the single update, one by the bulk update.
    expect(hurt.length).toBeLessThanOrEqual(2);
    const said = cells.flat().filter((cell) => /also changed: (level|end of validity)/i.test(cell));
    expect(said).toHaveLength(hurt.length);
    expect(statuses.Verified).toBeUndefined();
  },
  120_000,
);

test.each([
  'strangers:reach=same-course',
  'strangers:reach=same-user',
  'strangers:reach=everybody',
  'strangers:reach=same-course,named=no',
  'strangers:reach=same-user,named=no',
  'strangers:reach=everybody,named=no',
])(
  '%s: the run stops after one write and names the other enrollments',
  async (fault) => {
    const { shownProblem, result } = await run([fault]);
    expect(shownProblem).toMatch(/Docebo changed \d+ enrollments? that Rowcall did not ask it to change/);
    const writes = Object.entries(result.report.calls.byKind)
      .filter(([kind]) => /^(PUT|POST|DELETE) (?!token)/.test(kind))
      .reduce((sum, [, times]) => sum + times, 0);
    expect(writes).toBe(1);
    // Everybody whom the problem counts has a line.
    const [, count] = /Docebo changed (\d+)/.exec(shownProblem ?? '') ?? [];
    const lines = readCsv(result.log).filter((line) => line[7]?.startsWith('Not asked for: '));
    expect(lines).toHaveLength(Number(count));
    expect(new Set(lines.map((line) => `${line[10]}/${line[9]}`)).size).toBe(lines.length);
  },
  120_000,
);
