// Rows that need a person, in the sheet: the wrong cell is selected, and a value typed in the sidebar reaches
// it and no other.
import type { JobReport, ProblemRow, State } from '../../src/contract';
import { randomFrom } from '../../src/plan/graph/random';
import { parseTenant } from '../../workbench/tenant';
import { type Bench, openBench } from './bench';
import { doJob, give } from './jobs';
import { smallSheet } from './small-sheet';

const SHEET = smallSheet({ users: 6, courses: 4, withoutBatch: true });

async function checked(user = 'nobody'): Promise<Bench> {
  const rows = SHEET.rows.map((row, index) => (index === 2 ? [user, ...row.slice(1)] : row));
  const bench = await openBench({ ...SHEET, rows }, { script: 'source' });
  await give(bench, 'connect', bench.connection);
  await doJob(bench, 'check');
  return bench;
}

type Shown = { readonly shown: ProblemRow | null };
const first = (bench: Bench, code: string) =>
  give<Shown>(bench, 'showProblem', { code, row: 0, move: 'here' });

test('the reasons of rows are known again from the sheet, with the wrong cell selected', async () => {
  const bench = await checked();
  const { sheet } = await give<State>(bench, 'getState');
  const codes = sheet.problems.map(({ code, rows }) => [code, rows]);
  expect(codes).toContainEqual(['user-unknown', 1]);
  expect(codes).toContainEqual(['date-impossible', 1]);
  const needy = ['Invalid', 'Duplicate', 'Not enrolled', 'Failed', 'Unknown', 'Differs'] as const;
  expect(sheet.problems.reduce((sum, { rows }) => sum + rows, 0)).toBe(
    needy.reduce((sum, status) => sum + sheet.counts[status], 0),
  );
  const { shown } = await first(bench, 'user-unknown');
  expect(shown).toMatchObject({
    row: 3,
    place: 1,
    rows: 1,
    user: 'nobody',
    cell: { value: 'nobody', typed: true },
  });
  expect(bench.sheet.selection).toEqual([{ row: 2, column: 0, rows: 1, columns: 1 }]);
  const date = await first(bench, 'date-impossible');
  expect(bench.sheet.selection).toEqual([
    { row: (date.shown?.row ?? 0) - 1, column: 2, rows: 1, columns: 1 },
  ]);
  expect(date.shown?.details).toContain('is not a day that exists');
  await bench.close();
});

test('a dismissed group stays dismissed for this person until its rows are checked again', async () => {
  const bench = await checked();
  const marks = async () => {
    const { sheet } = await give<State>(bench, 'getState');
    return sheet.problems.filter(({ mark }) => sheet.dismissed.includes(mark)).map(({ code }) => code);
  };
  const { sheet } = await give<State>(bench, 'getState');
  const [first, second] = sheet.problems;
  if (!first || !second) throw new Error('two groups are needed');
  expect(await give(bench, 'dismiss', { marks: [first.mark], on: true })).toBeNull();
  expect(await give(bench, 'dismiss', { marks: [second.mark], on: true })).toBeNull();
  expect((await marks()).sort()).toEqual([first.code, second.code].sort());
  expect(await give(bench, 'dismiss', { marks: [second.mark], on: false })).toBeNull();
  expect(await marks()).toEqual([first.code]);
  await doJob(bench, 'check');
  expect(await marks()).toEqual([]);
  await bench.close();
});

test('the details of a misspelt username name the similar one, and nothing takes it without a click', async () => {
  const [, , [username = ''] = []] = SHEET.rows;
  const misspelt = `${username.slice(1, 2)}${username.slice(0, 1)}${username.slice(2)}`;
  const bench = await checked(misspelt);
  const { shown } = await first(bench, 'user-unknown');
  expect(shown).toMatchObject({ row: 3, user: misspelt, cell: { value: misspelt, typed: true } });
  expect(shown?.details).toContain(`There is no user “${misspelt}” in Docebo. Did you mean “${username}”`);
  expect(bench.sheet.texts()[2]?.[0]).toBe(misspelt);
  await bench.close();
});

test('a value that is typed for a cell changes that cell alone, and the row is ready with its check', async () => {
  const bench = await checked();
  const { shown } = await first(bench, 'date-impossible');
  if (!shown?.cell) throw new Error('no cell');
  const before = bench.sheet.texts().map((row) => row.slice(0, 5));
  const fix = { key: shown.key, header: shown.cell.header, before: shown.cell.value, value: '2026-02-28' };
  expect(await give(bench, 'fixCell', fix)).toEqual({ row: shown.row });
  const after = bench.sheet.texts();
  expect(
    after.flatMap((row, at) =>
      row.slice(0, 5).flatMap((text, column) => (text === before[at]?.[column] ? [] : [[at + 1, column]])),
    ),
  ).toEqual([[shown.row, 2]]);
  expect(after[shown.row - 1]?.[5]).toBe('');
  const report = await doJob(bench, 'check', { of: 'selected' });
  expect(bench.sheet.texts()[shown.row - 1]?.[5]).toBe('Ready');
  expect((report as JobReport).problems.map(({ code }) => code)).not.toContain('date-impossible');
  await bench.close();
});

test.each([
  ['2026-03-14', '2026-03-14'],
  ['2026-03-01', '2026-03-01'],
  ['2026-03-14 09:30', '2026-03-14 09:30'],
])('a cell that shows only a month shows the day of %s once it is corrected', async (value, text) => {
  const rows = SHEET.rows.map((row, index) =>
    index === 2 ? [...row.slice(0, 2), 'March 2026', ...row.slice(3)] : row,
  );
  const bench = await openBench({ ...SHEET, rows }, { script: 'source' });
  await give(bench, 'connect', bench.connection);
  await doJob(bench, 'check');
  const { shown } = await first(bench, 'no-date');
  if (!shown?.cell) throw new Error('no cell');
  // What the cell holds beneath its format: a day that nobody typed.
  expect(shown.cell.value).toBe('2026-03-01');
  const { key, cell } = shown;
  await give(bench, 'fixCell', { key, header: cell.header, before: cell.value, value });
  expect(bench.sheet.texts()[2]?.[2]).toBe(text);
  await doJob(bench, 'check', { of: 'selected' });
  expect((await first(bench, 'no-date')).shown).toBeNull();
  await bench.close();
});

test('nothing is written into a row that changed, a cell that holds something else, or a formula', async () => {
  const bench = await checked();
  const { shown } = await first(bench, 'user-unknown');
  if (!shown?.cell) throw new Error('no cell');
  const fix = { key: shown.key, header: shown.cell.header, before: shown.cell.value, value: 'user.0' };
  const refusal = async (input: object) => {
    const cells = bench.sheet.texts();
    const answer = await bench.workbench.call('fixCell', [input]);
    expect(bench.sheet.texts()).toEqual(cells);
    return answer;
  };
  const changed = { ok: true, value: { ok: false, problem: { code: 'cell-changed' } } };
  expect(await refusal({ ...fix, before: 'somebody' })).toMatchObject(changed);
  expect(await refusal({ ...fix, key: 'no-such-key' })).toMatchObject(changed);
  expect(await refusal({ ...fix, header: 'Rowcall status' })).toMatchObject(changed);
  expect(await refusal({ ...fix, value: '=A1' })).toMatchObject({
    ok: true,
    value: { ok: false, problem: { code: 'input-invalid' } },
  });
  bench.sheet.type(2, 0, [['="nobody"']]);
  await doJob(bench, 'check');
  const now = await first(bench, 'user-unknown');
  const overFormula = { ...fix, key: now.shown?.key, before: now.shown?.cell?.value };
  expect(await refusal(overFormula)).toMatchObject({
    ok: true,
    value: { ok: false, problem: { code: 'cell-formula' } },
  });
  await bench.close();
});

test('one click takes a suggested name for all rows that hold the misspelt one, and for no others', async () => {
  const rows = SHEET.rows.map((row) => (row[0] === 'user.2' ? ['uesr.2', ...row.slice(1)] : row));
  const bench = await openBench({ ...SHEET, rows }, { script: 'source' });
  await give(bench, 'connect', bench.connection);
  await doJob(bench, 'check');
  const { shown } = await first(bench, 'user-unknown');
  const cell = shown?.cell;
  if (!cell) throw new Error('no cell');
  const many = rows.filter(([user]) => user === 'uesr.2').length;
  expect([cell.near[0], cell.same]).toEqual(['user.2', many]);
  const users = () => bench.sheet.texts().map(([user]) => user);
  const before = users();
  const take = { code: 'user-unknown', header: cell.header, before: cell.value, value: 'user.2' };
  expect(await give(bench, 'takeName', take)).toEqual({ rows: many, left: 0 });
  expect(users()).toEqual(before.map((user) => (user === 'uesr.2' ? 'user.2' : user)));
  const again = await bench.workbench.call('takeName', [take]);
  expect(again).toMatchObject({ value: { ok: false, problem: { code: 'cell-changed' } } });
  await doJob(bench, 'check');
  const { sheet } = await give<State>(bench, 'getState');
  expect(sheet.problems.map(({ code }) => code)).not.toContain('user-unknown');
  await bench.close();
}, 60_000);

test('of 200 misspelt users and courses none is taken without a click', async () => {
  const random = randomFrom(61);
  const swapped = (name: string) => {
    const at = random(name.length - 2) + 1;
    const [a = '', b = ''] = [name.charAt(at), name.charAt(at + 1)];
    const text =
      a === b
        ? `${name.slice(0, at)}${name.slice(at + 1)}`
        : `${name.slice(0, at)}${b}${a}${name.slice(at + 2)}`;
    return random(2) === 0 ? text : text.toUpperCase();
  };
  const FIRST = ['anna', 'marta', 'oliver', 'priya', 'tomasz', 'ingrid', 'samuel', 'helena'];
  const LAST = ['lindqvist', 'garcia', 'okonkwo', 'petrov', 'schneider', 'whitfield'];
  const names = FIRST.flatMap((one) => LAST.map((other) => `${one}.${other}`));
  const titles = ['SAFETY', 'ETHICS', 'LADDER', 'HYGIENE'];
  const tenant = parseTenant({
    users: names.map((username, n) => ({ user_id: 501 + n, username })),
    courses: titles.map((code, n) => ({ id: 7 + n, code: `${code}-A${n}`, title: code })),
    enrollments: names.flatMap((_, user) =>
      titles.map((_code, n) => ({ user_id: 501 + user, course_id: 7 + n, status: 'subscribed' })),
    ),
  });
  const known = new Set(
    [...names, ...titles.map((code, n) => `${code}-A${n}`)].map((name) => name.toLowerCase()),
  );
  const misspelt = Array.from({ length: 200 }, (_, n) => {
    const [user = '', n2] = [names[random(names.length)], random(titles.length)];
    const course = `${titles[n2]}-A${n2}`;
    return n % 2 === 0 ? [swapped(user), course] : [user, swapped(course)];
  });
  const wrong = misspelt.filter((row) => row.some((name) => !known.has(name.toLowerCase())));
  expect(wrong.length).toBe(200);
  const rows = [['User', 'Course code', 'Completion date'], ...wrong.map((row) => [...row, '2026-03-14'])];
  const bench = await openBench({ rows, tenant }, { script: 'source' });
  const worked = await bench.work();
  expect(worked.state?.sheet.counts).toMatchObject({ Invalid: 200, Updated: 0, Ready: 0 });
  expect(bench.writes().size).toBe(0);
  expect(bench.sheet.texts().map((row) => row.slice(0, 3))).toEqual(rows);
  await bench.close();
}, 60_000);
