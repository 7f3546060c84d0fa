// Rows that need a person, in the sheet: the wrong cell is selected, and a value typed in the sidebar reaches it and no other.
import type { JobReport, ProblemRow, State } from '../../src/contract';
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

test('the details of a misspelt username name the one like it, and nothing takes it by itself', async () => {
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
