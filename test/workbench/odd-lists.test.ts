// The built add-on at a tenant whose lists move, repeat, tell no totals or hold odd entries: a check says
// what it says at a sound one.
import { bundle } from '../../build/bundle';
import { parseFault } from '../../workbench/tenant';
import { openBench } from './bench';
import { doJob, give, rowsByHeader } from './jobs';
import { smallSheet } from './small-sheet';

beforeAll(async () => {
  await bundle();
});

const SHEET = smallSheet({ users: 12, courses: 6 });

/** The status of each row after a check, by user and course, and how many reads of listings it took. */
async function checkedWith(faults: readonly string[]) {
  const bench = await openBench(SHEET, { faults: faults.map(parseFault) });
  await give(bench, 'connect', bench.connection);
  const sentence = await doJob(bench, 'check');
  const rows = rowsByHeader(bench.sheet.texts()).map(
    (row) => [row.Username, row['Course code'], row['Rowcall status'], row['Rowcall details']] as const,
  );
  const reads = bench.tenant.calls().filter(({ kind }) => /^GET (users|courses|enrollments)$/.test(kind));
  const { enrollments } = bench.tenant.state();
  await bench.close();
  expect(enrollments).toEqual(SHEET.tenant.enrollments);
  return { rows, sentence, reads: reads.length };
}

const statuses = ({ rows }: Awaited<ReturnType<typeof checkedWith>>) =>
  rows.map(([user, course, status]) => `${user} ${course} ${status}`);

let sound: Awaited<ReturnType<typeof checkedWith>>;
beforeAll(async () => {
  sound = await checkedWith([]);
}, 60_000);

test('the sheet has Ready rows and one that is not enrolled', () => {
  const found = statuses(sound).map((line) => line.split(' ').slice(2).join(' '));
  expect(found.filter((status) => status === 'Not enrolled')).toHaveLength(1);
  expect(found.filter((status) => status === 'Ready').length).toBeGreaterThan(40);
});

test.each([
  [['page-size:7']],
  [['page-size:7', 'pages-move:change=delete,rate=0.4']],
  [['page-size:7', 'pages-move:change=insert,rate=0.4']],
  [['page-size:7', 'pages-move:change=replace,rate=0.4']],
  [['page-size:7', 'no-totals']],
  [['page-size:7', 'no-totals', 'pages-move:change=delete,rate=0.4']],
  [['page-size:20', 'same-page']],
  [['never-ends:empty']],
  [['never-ends:repeat']],
])(
  'with %j every row gets its usual status after a bounded number of reads',
  async (faults) => {
    const checked = await checkedWith(faults);
    expect(statuses(checked)).toEqual(statuses(sound));
    // 91 enrollments, 13 users and 7 courses on pages of 7, twice, and each row by name.
    expect(checked.reads).toBeLessThan(2 * (13 + 2 + 1) + 78);
  },
  60_000,
);

test('an odd entry makes only its own row Invalid', async () => {
  const odd = ['odd-entry:user=1005,field=enrollment_status,value=expired', 'twice:1007'];
  const checked = await checkedWith(odd);
  for (const [index, [user, , status, details]] of checked.rows.entries()) {
    const before = sound.rows[index]?.[2];
    const isOdd =
      (user === 'user.4' || user === 'user.6') &&
      before !== 'Invalid' &&
      before !== 'Duplicate' &&
      before !== 'Not enrolled';
    expect([user, status]).toEqual([user, isOdd ? 'Invalid' : before]);
    if (isOdd) expect(details).toMatch(user === 'user.4' ? /“expired”.*enrollment_status/ : /more than once/);
  }
}, 60_000);

test('at a tenant that ignores filters, listed people get their status, and the reason for others is shown', async () => {
  const checked = await checkedWith(['page-size:7', 'ignores-filter:user_id', 'ignores-filter:course_id']);
  const open = checked.rows.filter(([, , status], index) => status !== sound.rows[index]?.[2]);
  expect(open.map(([, , status]) => status)).toEqual(open.map(() => ''));
  expect(checked.sentence).toMatch(/did not ask for/);
  expect(checked.reads).toBeLessThan(60);
}, 60_000);
