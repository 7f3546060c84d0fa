// A person corrects a row: its status goes at once, and nothing else does.
import { bundle } from '../../build/bundle';
import { type Bench, openBench } from './bench';
import { doJob, give } from './jobs';
import { smallSheet } from './small-sheet';

beforeAll(async () => {
  await bundle();
});

const SHEET = smallSheet({ users: 6, courses: 4, withoutBatch: true });
const [STATUS, DETAILS] = [5, 6];

async function checked(): Promise<Bench> {
  const bench = await openBench(SHEET);
  await give(bench, 'connect', bench.connection);
  await doJob(bench, 'check');
  return bench;
}

/** What a person types into one cell, and what Google does after it. */
async function types(bench: Bench, row: number, column: number, text: string) {
  bench.sheet.type(row, column, [[text]]);
  return bench.workbench.edited(bench.sheet.id, { row, column, rows: 1, columns: 1 });
}

const ownCells = (bench: Bench) => bench.sheet.texts().map((row) => row.slice(STATUS));

test('a corrected row loses its red status at once, and all other rows keep theirs', async () => {
  const bench = await checked();
  const before = ownCells(bench);
  const row = before.findIndex(([status]) => status === 'Invalid');
  const ended = await types(bench, row, 2, '2026-02-28');
  expect(ended).toMatchObject({ ok: true });
  const after = ownCells(bench);
  expect(after[row]?.slice(0, 2)).toEqual(['', 'Changed since the last check. Check again.']);
  expect(after.filter((_, index) => index !== row)).toEqual(before.filter((_, index) => index !== row));
  await doJob(bench, 'check');
  expect(ownCells(bench)[row]?.[0]).toBe('Ready');
  await bench.close();
});

test('an edit takes few service calls, and fewer in a column that is not read', async () => {
  const bench = await checked();
  const corrected = await types(bench, 3, 2, '2026-02-27');
  const own = await types(bench, 3, DETAILS, 'a note');
  expect(corrected?.serviceCalls).toBeLessThanOrEqual(25);
  expect(own?.serviceCalls).toBeLessThan(corrected?.serviceCalls ?? 0);
  expect(bench.sheet.texts()[3]?.[DETAILS]).toBe('a note');
  await bench.close();
});

test('an edit in a sheet that was never checked adds no columns', async () => {
  const bench = await openBench(SHEET);
  expect(await types(bench, 3, 2, '2026-02-27')).toMatchObject({ ok: true });
  expect(bench.sheet.texts()[0]).toHaveLength(5);
  await bench.close();
});
