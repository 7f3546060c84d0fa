// Rows that a filter hides: asked about once, left out or taken along, and never sent because nobody saw
// them.
import { bundle } from '../../build/bundle';
import type { JobScope, State } from '../../src/contract';
import { type Bench, openBench } from './bench';
import { ask, doJob, give } from './jobs';
import { smallSheet } from './small-sheet';

const SHEET = smallSheet({ users: 4, courses: 3 });

beforeAll(async () => {
  await bundle();
});

/** Rows that a filter hides, from 0. */
const HIDDEN = [2, 3, 5];

/** Status and details of every row, by its place from 0. */
function said({ sheet }: Bench): ReadonlyMap<number, readonly string[]> {
  const [headers = [], ...rows] = sheet.texts();
  const at = headers.indexOf('Rowcall status');
  return new Map(rows.map((row, index) => [index + 1, [row[at] ?? '', row[at + 1] ?? '']]));
}

const statusesAt = (bench: Bench, rows: readonly number[]) => rows.map((row) => said(bench).get(row)?.[0]);

async function opened(): Promise<Bench> {
  const bench = await openBench(SHEET, { batchFailed: true });
  await give(bench, 'connect', bench.connection);
  return bench;
}

const questionsOf = async (bench: Bench) => {
  const { columns } = await give<State>(bench, 'getState');
  return (columns?.questions ?? []).filter(({ kind }) => kind === 'hidden-rows');
};
const answer = (bench: Bench, given: string) =>
  give(bench, 'answerQuestion', { question: 'hidden-rows', answer: given });

const checkOf = async (bench: Bench, scope?: JobScope) => {
  const check = await doJob(bench, 'check', scope);
  if (typeof check === 'string') throw new Error(check);
  return check;
};

test('hidden rows wait for an answer, and the others are checked', async () => {
  const bench = await opened();
  bench.sheet.hideOnly(HIDDEN);
  await checkOf(bench);
  for (const row of HIDDEN) {
    expect(said(bench).get(row)).toEqual([
      'Invalid',
      'A filter hides this row. Open Rowcall and say whether hidden rows are included.',
    ]);
  }
  expect(statusesAt(bench, [1, 4])).toEqual(['Ready', 'Ready']);
  expect(await questionsOf(bench)).toMatchObject([
    {
      id: 'hidden-rows',
      answer: null,
      sentence: 'A filter hides 3 of the rows that were checked. Include hidden rows?',
    },
  ]);
  await bench.close();
});

test('the answer applies from the next check on, and to later filters', async () => {
  const bench = await opened();
  bench.sheet.hideOnly(HIDDEN);
  await answer(bench, 'visible');
  await checkOf(bench);
  expect(said(bench).get(2)?.[1]).toMatch(/^A filter hides this row, so it was left out\./);
  await answer(bench, 'all');
  await checkOf(bench);
  expect(statusesAt(bench, HIDDEN)).not.toContain('Invalid');
  bench.sheet.hideOnly([1]);
  await checkOf(bench);
  expect(statusesAt(bench, [1])).toEqual(['Ready']);
  await bench.close();
});

test('rows that are shown again are checked like any others', async () => {
  const bench = await opened();
  bench.sheet.hideOnly(HIDDEN);
  await checkOf(bench);
  bench.sheet.hideOnly([]);
  await checkOf(bench);
  expect(statusesAt(bench, HIDDEN)).not.toContain('Invalid');
  expect(await questionsOf(bench)).toEqual([]);
  await bench.close();
});

test('a check of selected rows covers only those that are shown', async () => {
  const bench = await opened();
  bench.sheet.hideOnly(HIDDEN);
  bench.sheet.select([{ row: 1, column: 0, rows: 5, columns: 1 }]);
  const check = await checkOf(bench, { of: 'selected' });
  expect(check.rowsTotal).toBe(2);
  expect(statusesAt(bench, HIDDEN)).toEqual(['', '', '']);
  bench.sheet.select([{ row: 2, column: 0, rows: 2, columns: 1 }]);
  expect(await ask(bench, 'startJob', { kind: 'check', scope: { of: 'selected' } })).toMatchObject({
    ok: false,
    problem: { code: 'nothing-selected' },
  });
  await bench.close();
});

test('a run of all rows is refused if some were hidden since their check', async () => {
  const bench = await opened();
  await checkOf(bench);
  bench.sheet.hideOnly(HIDDEN);
  const before = bench.writes();
  expect(await ask(bench, 'startJob', { kind: 'run', scope: { of: 'all' } })).toMatchObject({
    ok: false,
    problem: { code: 'rows-hidden' },
  });
  expect(bench.writes()).toEqual(before);
  await answer(bench, 'all');
  expect(await doJob(bench, 'run')).toMatchObject({ state: 'done' });
  await bench.close();
});

test('a filter without a condition asks nothing and looks up no single row', async () => {
  const bench = await opened();
  bench.sheet.addFilter();
  await checkOf(bench);
  expect(await questionsOf(bench)).toEqual([]);
  expect(bench.workbench.counters().calls['SpreadsheetApp.Sheet.isRowHiddenByFilter']).toBeUndefined();
  await bench.close();
});
