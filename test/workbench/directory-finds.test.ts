// What the directory finds and suggests in a check: calls that are saved, and names that are looked up all
// the same.
import type { Bench } from './bench';
import { COURSES, PEOPLE, sheetNamed } from './directory-sheets';
import { getAll, openGetting } from './getting';
import { doJob, give, rowsByHeader } from './jobs';

/** The sheet in front names so many people in this way, each in both courses. */
async function withRows(
  bench: Bench,
  people: number,
  name: (n: number) => string,
  course: (n: number) => string,
): Promise<void> {
  const rows = Array.from({ length: people }, (_, n) =>
    [0, 1].map((c) => [name(n), course(c), '2026-03-14', 'Completed']),
  ).flat();
  bench.sheet.type(0, 0, [['User', 'Course code', 'Completion date', 'Status'], ...rows]);
}

/** The reads of users and of courses, without those of enrollments. */
const lookups = (bench: Bench) =>
  bench.tenant
    .calls()
    .map(({ path }) => path.split('?')[0] ?? '')
    .filter((path) => path === '/manage/v1/user' || path === '/course/v1/courses');

/** Status, user and course of each row, after a check. */
async function checkedRows(bench: Bench): Promise<readonly string[]> {
  const report = await doJob(bench, 'check');
  if (typeof report === 'string') throw new Error(report);
  return rowsByHeader(bench.sheet.texts()).map(
    (row) => `${row['Rowcall status']} ${row['Rowcall user id']} ${row['Rowcall course id']}`,
  );
}

const mail = (n: number) => `user${n}@mail.example.com`;

/** People with an address each, so that it names them, and codes that a sheet takes for nothing else. */
function withAddresses(bench: Bench): void {
  const now = bench.tenant.state();
  bench.tenant.reset({
    ...now,
    users: now.users.map((user, n) => ({ ...user, email: mail(n) })),
    courses: now.courses.map((course) => ({ ...course, code: course.id === 7 ? 'SAFE-1' : 'FIRE-1' })),
  });
}

test('a check finds people by address and courses by title in the directory, without a call', async () => {
  const bench = await openGetting(250, { spareRows: 200 });
  try {
    withAddresses(bench);
    await withRows(bench, 40, mail, (n) => ['Safety', 'Fire'][n] ?? '');
    await getAll(bench, PEOPLE);
    await getAll(bench, COURSES);
    const before = lookups(bench).length;
    const found = await checkedRows(bench);
    expect(lookups(bench).slice(before)).toEqual([]);
    expect(found).toEqual(
      Array.from({ length: 40 }, (_, n) => [7, 8].map((course) => `Ready ${501 + n} ${course}`)).flat(),
    );
  } finally {
    await bench.close();
  }
}, 60_000);

test('after an hour addresses and courses are looked up again, and usernames are not', async () => {
  const bench = await openGetting(250, { spareRows: 200 });
  try {
    withAddresses(bench);
    await getAll(bench, PEOPLE);
    await getAll(bench, COURSES);
    const lookedUp = async (hours: number, name: (n: number) => string) => {
      await bench.clock.sleep(hours * 3_600_000);
      await withRows(bench, 12, name, (n) => ['SAFE-1', 'FIRE-1'][n] ?? '');
      const before = lookups(bench).length;
      const found = await checkedRows(bench);
      expect(found.every((each) => each.startsWith('Ready '))).toBe(true);
      const now: readonly string[] = lookups(bench).slice(before);
      return ['/manage/v1/user', '/course/v1/courses'].filter((path) => now.includes(path));
    };
    // A course that was added since can have the same code.
    expect(await lookedUp(2, (n) => mail(100 + n))).toEqual(['/manage/v1/user', '/course/v1/courses']);
    expect(await lookedUp(0, (n) => `user${60 + n}`)).toEqual(['/course/v1/courses']);
  } finally {
    await bench.close();
  }
}, 60_000);

test('somebody who was renamed since, and an ID that is somebody else’s now, are looked up', async () => {
  const bench = await openGetting(250, { spareRows: 200 });
  try {
    withAddresses(bench);
    await getAll(bench, PEOPLE);
    await getAll(bench, COURSES);
    const now = bench.tenant.state();
    // Two people swapped their names and addresses, and the two courses their codes.
    const swap = (user: (typeof now.users)[number]) => {
      const other = { 551: 552, 552: 551 }[user.user_id];
      const as = now.users.find(({ user_id }) => user_id === other);
      return as ? { ...user, username: as.username, email: as.email ?? '' } : user;
    };
    bench.tenant.reset({ ...now, users: now.users.map(swap) });
    await withRows(
      bench,
      2,
      (n) => mail(50 + n),
      (n) => ['SAFE-1', 'FIRE-1'][n] ?? '',
    );
    const byMail = await checkedRows(bench);
    expect(byMail).toEqual(['Ready 552 7', 'Ready 552 8', 'Ready 551 7', 'Ready 551 8']);
    bench.tenant.reset({
      ...now,
      users: now.users.map(swap),
      courses: now.courses.map((course) => ({ ...course, code: course.id === 7 ? 'FIRE-1' : 'SAFE-1' })),
    });
    await withRows(
      bench,
      2,
      (n) => `user${50 + n}`,
      (n) => ['SAFE-1', 'FIRE-1'][n] ?? '',
    );
    const byName = await checkedRows(bench);
    expect(byName).toEqual(['Ready 552 8', 'Ready 552 7', 'Ready 551 8', 'Ready 551 7']);
  } finally {
    await bench.close();
  }
}, 60_000);

test('people who are in no listing of the course yet are looked up before they are enrolled', async () => {
  const bench = await openGetting(250, { spareRows: 200 });
  try {
    withAddresses(bench);
    await getAll(bench, PEOPLE);
    const now = bench.tenant.state();
    const gone = new Set([551, 552]);
    bench.tenant.reset({ ...now, enrollments: now.enrollments.filter(({ user_id }) => !gone.has(user_id)) });
    await give(bench, 'chooseAction', 'enroll-if-missing');
    await withRows(
      bench,
      2,
      (n) => mail(50 + n),
      (n) => ['SAFE-1', 'FIRE-1'][n] ?? '',
    );
    const before = lookups(bench).length;
    expect(await checkedRows(bench)).toEqual(['Ready 551 7', 'Ready 551 8', 'Ready 552 7', 'Ready 552 8']);
    expect(
      lookups(bench)
        .slice(before)
        .some((path) => path.startsWith('/manage/v1/user')),
    ).toBe(true);
  } finally {
    await bench.close();
  }
}, 60_000);

test('a directory row that somebody edited finds nobody', async () => {
  const bench = await openGetting(250, { spareRows: 200 });
  try {
    withAddresses(bench);
    await getAll(bench, PEOPLE);
    const people = sheetNamed(bench, 'Rowcall people');
    // The address of one person beside another: as after sorting one column alone.
    people?.type(51, 2, [[mail(77)]]);
    await withRows(
      bench,
      1,
      () => mail(77),
      (n) => ['SAFE-1', 'FIRE-1'][n] ?? '',
    );
    expect(await checkedRows(bench)).toEqual(['Ready 578 7', 'Ready 578 8']);
  } finally {
    await bench.close();
  }
}, 60_000);

test('what is in no enrollment and in no name is suggested from the directory, of whatever age', async () => {
  const bench = await openGetting(450, { spareRows: 200 });
  try {
    withAddresses(bench);
    await getAll(bench, PEOPLE);
    await getAll(bench, COURSES);
    await bench.clock.sleep(48 * 3_600_000);
    await withRows(
      bench,
      1,
      () => 'user120@mial.example.com',
      (n) => ['Saftey', 'SAFE-1'][n] ?? '',
    );
    expect((await checkedRows(bench)).every((each) => each.startsWith('Invalid'))).toBe(true);
    const details = rowsByHeader(bench.sheet.texts()).map((row) => row['Rowcall details'] ?? '');
    expect(details[0]).toContain('Did you mean “SAFE-1” (Safety)?');
    expect(details[1]).toContain('“user120@mail.example.com”');
  } finally {
    await bench.close();
  }
}, 60_000);
