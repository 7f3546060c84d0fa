// The directory: courses and people in two sheets of Rowcall's own, got again, killed, and seen as what they
// are.
import type { GetEstimate, State } from '../../src/contract';
import { parseFault } from '../../workbench/tenant';
import type { Bench, BenchOptions } from './bench';
import { COURSES, PEOPLE, sheetNamed } from './directory-sheets';
import { getAll, openGetting } from './getting';
import { ask, give, rowsByHeader } from './jobs';

const rowsOf = (bench: Bench, name: string) => rowsByHeader(sheetNamed(bench, name)?.texts() ?? []);

test('courses and people are read into sheets of their own, behind the sheet in front', async () => {
  const bench = await openGetting(450);
  try {
    expect(await give<GetEstimate>(bench, 'estimateGet', PEOPLE)).toMatchObject({
      enrollments: 450,
      calls: 3,
    });
    const people = await getAll(bench, PEOPLE, 450);
    const courses = await getAll(bench, COURSES);
    expect([people.of, people.rows, courses.of, courses.rows]).toEqual(['people', 450, 'courses', 2]);
    expect(bench.spreadsheet.activeSheet.name).toBe('Sheet1');
    expect(rowsOf(bench, 'Rowcall courses')[0]).toMatchObject({
      'Docebo course ID': '7',
      'Course code': '00042',
      'Course title': 'Safety',
      'Course type': 'elearning',
      Read: expect.stringMatching(/^2026-09-01 12:00:0\d$/),
    });
    const names = rowsOf(bench, 'Rowcall people').map((row) => row.Username);
    expect(new Set(names).size).toBe(450);
    expect(names.slice(0, 4)).toEqual(['=1+1', '+39', '00042', "O'Neil"]);
    const { directory } = await give<State>(bench, 'getState');
    expect(directory).toMatchObject([
      { kind: 'courses', rows: 2, fresh: true },
      { kind: 'people', rows: 450, fresh: true },
    ]);
    await bench.clock.sleep(24 * 3_600_000);
    const later = await give<State>(bench, 'getState');
    expect(later.directory.map(({ fresh }) => fresh)).toEqual([false, false]);
  } finally {
    await bench.close();
  }
}, 60_000);

test('a second Get keeps the sheet and replaces what it held', async () => {
  const bench = await openGetting(30);
  try {
    await getAll(bench, COURSES);
    const before = sheetNamed(bench, 'Rowcall courses')?.id;
    const now = bench.tenant.state();
    bench.tenant.reset({
      ...now,
      courses: now.courses.map((course) => (course.id === 8 ? { ...course, code: 'FIRE-8' } : course)),
    });
    await getAll(bench, COURSES);
    expect(sheetNamed(bench, 'Rowcall courses')?.id).toBe(before);
    expect(rowsOf(bench, 'Rowcall courses').map((row) => row['Course code'])).toEqual(['00042', 'FIRE-8']);
  } finally {
    await bench.close();
  }
}, 60_000);

test('a sheet of the person’s with the same name stays as it is', async () => {
  const bench = await openGetting(4);
  try {
    const theirs = bench.spreadsheet.insertSheet('Rowcall courses');
    theirs.type(0, 0, [['My courses'], ['FIRE-01']]);
    await getAll(bench, COURSES);
    expect(theirs.texts().map(([cell]) => cell)).toEqual(['My courses', 'FIRE-01']);
    expect(rowsOf(bench, 'Rowcall courses 2')).toHaveLength(2);
  } finally {
    await bench.close();
  }
}, 60_000);

test('user fields are columns under their titles, and a title that Docebo does not have is refused', async () => {
  const bench = await openGetting(6);
  try {
    const now = bench.tenant.state();
    bench.tenant.reset({
      ...now,
      user_fields: [{ id: 12, title: 'Cost centre' }],
      users: now.users.map((user, n) => ({ ...user, fields: { 12: `CC-${n}` } })),
    });
    await getAll(bench, { directory: 'people', fields: ['cost centre'] });
    expect(rowsOf(bench, 'Rowcall people').map((row) => row['Cost centre'])).toEqual(
      Array.from({ length: 6 }, (_, n) => `CC-${n}`),
    );
    const wanted = { directory: 'people', fields: ['Town'] };
    const refused = await ask<unknown>(bench, 'startGet', { wanted, total: null });
    expect(refused?.ok === false && refused.problem.sentence).toBe(
      'Docebo has no user field with the title “Town” whose values are texts. It has “Cost centre”.',
    );
  } finally {
    await bench.close();
  }
}, 60_000);

test('does not take a sheet of the directory for one with rows', async () => {
  const bench = await openGetting(4);
  try {
    await getAll(bench, PEOPLE);
    const people = sheetNamed(bench, 'Rowcall people');
    if (!people) throw new Error('no sheet');
    bench.spreadsheet.activate(people);
    const { shownProblem } = await give<State>(bench, 'getState');
    expect(shownProblem?.sentence).toBe(
      'This is a sheet of Rowcall’s directory, with courses, people or sessions of Docebo. Open the sheet with your rows.',
    );
  } finally {
    await bench.close();
  }
}, 60_000);

test.each(['429:every=2,retry-after=3', '503:rate=0.3', 'html:rate=0.2', 'truncated:rate=0.2'])(
  'with %s the sheet has everybody once',
  async (fault) => {
    const bench = await openGetting(650, { faults: [parseFault(fault)] });
    try {
      await getAll(bench, PEOPLE);
      const ids = rowsOf(bench, 'Rowcall people').map((row) => row['Docebo user ID']);
      expect([ids.length, new Set(ids).size]).toEqual([650, 650]);
    } finally {
      await bench.close();
    }
  },
  60_000,
);

test('a listing that never stops changing is called incomplete, and checks do not rely on it', async () => {
  const faults = [parseFault('pages-move:change=delete,rate=1,of=users')];
  const bench = await openGetting(650, { faults });
  try {
    const { notes } = await getAll(bench, PEOPLE);
    expect(notes.join()).toContain('so entries can be missing');
    const { directory } = await give<State>(bench, 'getState');
    expect(directory).toMatchObject([{ kind: 'people', fresh: false }]);
  } finally {
    await bench.close();
  }
}, 60_000);

test('a Get of people that is killed at any call has everybody once in the end, also over an older one', async () => {
  let calls = 0;
  let killAt = 0;
  const hook: NonNullable<BenchOptions['hook']> = (call) => {
    if (call.phase === 'before') calls += 1;
    return call.phase === 'before' && calls === killAt ? 'kill' : 'go';
  };
  const again = async (at: number) => {
    [calls, killAt] = [0, 0];
    const bench = await openGetting(260, { hook });
    await getAll(bench, PEOPLE);
    const begin = calls;
    killAt = at === 0 ? 0 : begin + at;
    await getAll(bench, PEOPLE);
    const made = calls - begin;
    const ids = rowsOf(bench, 'Rowcall people').map((row) => row['Docebo user ID']);
    await bench.close();
    return { made, rows: ids.length, people: new Set(ids).size };
  };
  const { made } = await again(0);
  expect(made).toBeGreaterThan(20);
  const wrong: string[] = [];
  // Every third call: each has its turn in one of the kinds of calls that come several times.
  for (let at = 1; at <= made; at += 3) {
    const { rows, people } = await again(at);
    if (rows !== 260 || people !== 260) wrong.push(`${at}: ${rows}, ${people}`);
  }
  expect(wrong).toEqual([]);
}, 240_000);
