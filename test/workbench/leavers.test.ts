// People who are deactivated, in sheets that do not make the check read the users: each is updated by a call
// of their own.
import { bundle } from '../../build/bundle';
import { parseTenant } from '../../workbench/tenant';
import { openBench } from './bench';
import type { SmallSheet } from './small-sheet';

const USERS = 60;
/** Every twelfth, the first row of all among them: it would be the pilot. */
const isLeaver = (n: number): boolean => n % 12 === 0;
const LEAVERS = Array.from({ length: USERS }, (_, n) => n).filter(isLeaver);

const dayOf = (n: number): string => new Date(Date.UTC(2026, 0, 5 + n)).toISOString().slice(0, 10);

/** Everybody with a date of their own, so that a batch import carries them. */
function sheetOf(header: string, nameOf: (n: number) => string): SmallSheet {
  return {
    rows: [
      [header, 'Course code', 'Completion date'],
      ...Array.from({ length: USERS }, (_, n) => [nameOf(n), 'C-0', dayOf(n)]),
    ],
    tenant: parseTenant({
      users: Array.from({ length: USERS }, (_, n) => ({
        user_id: 1001 + n,
        username: `user.${n}`,
        email: `user.${n}@example.com`,
        firstname: 'User',
        lastname: String(n),
        ...(isLeaver(n) ? { deactivated: true } : {}),
      })),
      courses: [{ id: 201, code: 'C-0', title: 'Course' }],
      enrollments: Array.from({ length: USERS }, (_, n) => ({
        course_id: 201,
        user_id: 1001 + n,
        status: 'subscribed',
        enrollment_date: '2026-01-02 08:00:00',
      })),
    }),
  };
}

beforeAll(async () => {
  await bundle();
});

test.each<readonly [string, string, (n: number) => string]>([
  ['ID', 'Docebo user ID', (n) => String(1001 + n)],
  ['username', 'Username', (n) => `user.${n}`],
  ['address', 'Email', (n) => `user.${n}@example.com`],
])(
  'deactivated people named by %s end as Updated, each written once',
  async (_, header, nameOf) => {
    const bench = await openBench(sheetOf(header, nameOf));
    expect((await bench.work()).shownProblem).toBeNull();
    const [headers = [], ...rows] = bench.sheet.texts();
    const statuses = rows
      .filter(([user]) => user !== '')
      .map((row) => row[headers.indexOf('Rowcall status')]);
    expect(statuses).toEqual(Array.from({ length: USERS }, () => 'Updated'));
    for (const [n, each] of bench.tenant.state().enrollments.entries()) {
      expect(each).toMatchObject({ status: 'completed', completion_date: `${dayOf(n)} 12:00:00` });
    }
    const puts = bench.tenant.calls().filter(({ method }) => method === 'PUT');
    expect(puts.map(({ path }) => path).sort()).toEqual(
      LEAVERS.map((n) => `/learn/v1/enrollments/201/${1001 + n}`).sort(),
    );
    expect(bench.tenant.calls().filter(({ path }) => path.endsWith('/batch')).length).toBeLessThan(4);
    expect(bench.logged()).toHaveLength(USERS);
    expect(bench.logged().filter((line) => line[7] !== 'Updated')).toEqual([]);
    await bench.close();
  },
  60_000,
);
