// The first look reads the sheet's top alone, and must not take it for another sheet than the whole is.

import { firstLook } from '../../../src/server/state/first-look';
import { columnsState } from '../../../src/server/state/questions';
import { type Cell, recogniseColumns, type SheetView } from '../../../src/sheet';
import type { Platform, SheetPort } from '../../../src/work';

const HEADERS = ['Username', 'Course code', 'Completed', 'Level'];

const viewOf = (cells: readonly (readonly Cell[])[]): SheetView => ({
  name: 'Sheet1',
  cells,
  locale: 'en_US',
  today: '2026-09-01',
});

/** What of a platform a first look may touch; everything else is missing, and would throw. */
function look(cells: readonly (readonly Cell[])[], job: object | null = null) {
  const asked: number[] = [];
  const sheet: Pick<SheetPort, 'id' | 'name' | 'grid' | 'top'> = {
    id: 7,
    name: 'Sheet1',
    grid: true,
    top(rows) {
      asked.push(rows);
      return { view: viewOf(cells.slice(0, rows)), rows: cells.length };
    },
  };
  const personStore: Pick<Platform['documentStore'], 'get'> = { get: () => null };
  const documentStore: typeof personStore = {
    get: (name) => (name === 'rowcall.job' && job ? JSON.stringify(job) : null),
  };
  const platform = { documentStore, personStore, now: () => 0 };
  const state = firstLook(platform as unknown as Platform, sheet as SheetPort, String);
  return { state, asked };
}

const rows = (count: number, level: (row: number) => Cell): Cell[][] =>
  Array.from({ length: count }, (_, row) => [`user${row}`, 'A-1', '2026-03-14', level(row)]);

test('reads at most 200 rows of 20,000, and names their number', () => {
  const { state, asked } = look([HEADERS, ...rows(20_000, () => 'Learner')]);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toBeLessThanOrEqual(200);
  expect(state?.sheet).toMatchObject({ id: 7, rows: 20_000, counted: false, action: 'update' });
  expect(state?.job).toBeNull();
});

const LEFT = {
  job: 'job-1',
  kind: 'run',
  scope: { of: 'all' },
  sheetId: 7,
  slice: 3,
  state: 'going',
  resumeAt: null,
  startedAt: 0,
  callsSent: 4,
  unenrolls: 0,
  setsBack: 0,
  rowsTotal: 100,
  rowsLeft: 40,
  problem: '',
  logged: true,
  logSheet: 9,
  waits: 0,
  vain: { calls: 0, pilots: 0, answer: '' },
  origin: 'https://acme.docebosaas.com',
  writes: 2,
  leaseUntil: 0,
};

test('shows the work of this sheet that is not over, by its record alone, and none of another sheet', () => {
  const cells = [HEADERS, ...rows(3, () => 'Learner')];
  expect(look(cells, LEFT).state?.job).toMatchObject({ job: 'job-1', rowsDone: 60, rowsTotal: 100 });
  expect(look(cells, { ...LEFT, sheetId: 8 }).state?.job).toBeNull();
  expect(look(cells, { ...LEFT, state: 'done' }).state?.job).toBeNull();
});

test('recognises the same columns as the whole sheet', () => {
  const titles: Cell[][] = Array.from({ length: 19 }, (_, row) => [`Note ${row}`, '', '', '']);
  for (const odd of [0, 19, 20, 150]) {
    const cells = [...titles, HEADERS, ...rows(3000, (row) => (row === odd ? 'C-level' : 'Learner'))];
    const whole = recogniseColumns(viewOf(cells), null);
    if (!whole.ok) throw new Error(whole.problem.code);
    expect(look(cells).state?.columns).toEqual({
      ...columnsState(whole.columns),
      questions: [],
      unused: [],
      plans: false,
    });
    expect(look(cells).state?.sheet.rows).toBe(3000);
  }
});

test('gives no state for a top without content', () => {
  const blank: Cell[][] = Array.from({ length: 400 }, () => ['', '', '', '']);
  expect(look([...blank, HEADERS, ...rows(9, () => '')]).state).toBeNull();
});
