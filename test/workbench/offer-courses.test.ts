// A dropdown of courses from the directory: on sheets of one's own by the menu, and on those that a Get
// makes.
import type { Bench, BenchOptions } from './bench';
import { getAll, openGetting } from './getting';
import { doJob, rowsByHeader } from './jobs';

/** Chooses the menu's entry; returns the note that it shows. */
async function offer({ workbench }: Bench): Promise<string> {
  await workbench.open('FULL');
  const reply = await workbench.click('Offer courses and sessions');
  expect(reply).toMatchObject({ ok: true });
  return workbench.shown.toasts.at(-1)?.text ?? '';
}

const opened = (options: BenchOptions = {}) => openGetting(20, { script: 'bundle', ...options });

const getCourses = (bench: Bench) => getAll(bench, { directory: 'courses', fields: [] });

/** The rule of a cell (from 0) below the header: what it offers, and whether it refuses anything else. */
function ruleAt({ sheet }: Bench, row: number, column: number) {
  const rule = sheet.guards.rule(row, column);
  const offered = typeof rule?.allowed === 'function' ? rule.allowed() : rule?.allowed;
  return rule && [offered, rule.strict];
}

const COURSES = ['00042', 'Safety', '3-4', 'Fire'];

test('without the courses of this Docebo the menu says what to get first', async () => {
  const bench = await opened();
  expect(await offer(bench)).toBe(
    'This spreadsheet has no list of the courses of this Docebo yet. Choose Get courses … in this menu first.',
  );
  expect(ruleAt(bench, 1, 1)).toBeNull();
  await bench.close();
});

test('the course column offers codes and titles, refuses nothing, and a title is found', async () => {
  const bench = await opened();
  await getCourses(bench);
  expect(await offer(bench)).toContain('The cells below “Course code” offer the courses of this Docebo.');
  for (const row of [1, 5]) expect(ruleAt(bench, row, 1)).toEqual([COURSES, false]);
  expect([ruleAt(bench, 0, 1), ruleAt(bench, 1, 0), ruleAt(bench, 1, 2)]).toEqual([null, null, null]);
  bench.sheet.type(1, 0, [
    ['user9', 'Safety', '2026-03-14'],
    ['user9', 'none of them', '2026-03-14'],
  ]);
  await doJob(bench, 'check');
  expect(rowsByHeader(bench.sheet.texts()).map((row) => row['Rowcall status'])).toEqual(['Ready', 'Invalid']);
  await bench.close();
}, 60_000);

test('cells with data validation of their own keep it, and a second time changes nothing', async () => {
  const bench = await opened();
  await getCourses(bench);
  const own = { allowed: ['mine'], strict: true };
  bench.sheet.guards.validate({ row: 2, column: 1, rows: 2, columns: 1 }, own);
  expect(await offer(bench)).toContain('2 cells keep their own data validation.');
  expect([1, 2, 3, 4].map((row) => ruleAt(bench, row, 1))).toEqual([
    [COURSES, false],
    [['mine'], true],
    [['mine'], true],
    [COURSES, false],
  ]);
  expect(await offer(bench)).toContain('have data validation of their own, so nothing was changed.');
  expect(ruleAt(bench, 2, 1)).toEqual([['mine'], true]);
  await bench.close();
}, 60_000);

test('a sheet that a Get makes offers the courses, and one without a directory has no dropdown there', async () => {
  const bench = await opened();
  const ruleInFront = () => {
    const sheet = bench.spreadsheet.activeSheet;
    return ruleAt({ ...bench, sheet }, 1, sheet.texts()[0]?.indexOf('Course code') ?? -1);
  };
  await getAll(bench);
  expect(ruleInFront()).toBeNull();
  await getCourses(bench);
  await getAll(bench);
  expect(ruleInFront()).toEqual([COURSES, false]);
  const checked = await doJob(bench, 'check');
  expect(typeof checked === 'string' ? checked : checked.counts['No change']).toBe(40);
  await bench.close();
}, 60_000);

test('the courses of a sheet that is gone are not offered', async () => {
  const bench = await opened();
  await getCourses(bench);
  const courses = bench.spreadsheet.sheets.find(({ name }) => name === 'Rowcall courses');
  if (!courses) throw new Error('no directory');
  bench.spreadsheet.removeSheet(courses);
  expect(await offer(bench)).toContain('no list of the courses');
  await bench.close();
});
