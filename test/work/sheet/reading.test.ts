// What a slice remembers of earlier readings: cells that landed beside other rows come back, edited rows do
// not.

import {
  type LedgerEntry,
  NO_ATTEMPTS,
  noonAt,
  readRows,
  recogniseColumns,
  renderBlocks,
} from '../../../src/sheet';
import { Memory, type Reading } from '../../../src/work/sheet/reading';

const OWN = ['Rowcall status', 'Rowcall details', 'Rowcall receipt', 'Rowcall user id', 'Rowcall course id'];
const HEADERS = ['Username', 'Course code', 'Completion date', ...OWN];
const NONE = ['', '', '', '', ''];

type Cells = (string | number)[][];

function readingOf(rows: Cells): Reading {
  const view = {
    name: 'Sheet1',
    cells: [HEADERS, ...rows.map((row) => [...row, ...NONE].slice(0, HEADERS.length))],
    locale: 'en_US',
    today: '2026-09-01',
  };
  const recognised = recogniseColumns(view, null);
  if (!recognised.ok) throw new Error(recognised.problem.code);
  const { columns } = recognised;
  return {
    view,
    columns,
    rows: readRows(view, columns, {
      origin: 'https://acme.docebosaas.com',
      noon: noonAt(0),
      offsetHours: () => 0,
      action: 'update',
    }),
  };
}

/** The rows with what the ledger says about them, as it would be written. */
function written(reading: Reading, ledger: ReadonlyMap<string, LedgerEntry>): Cells {
  const { view, columns, rows } = reading;
  const cells = view.cells.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : String(cell))));
  for (const block of renderBlocks(view, columns, rows, ledger, { staleDetails: 'stale', joinRows: 0 })) {
    block.values.forEach((row, down) => {
      row.forEach((cell, right) => {
        const line = cells[block.row + down];
        if (line) line[block.column + right] = typeof cell === 'number' ? cell : String(cell);
      });
    });
  }
  return cells.slice(1);
}

const ready = (userId: number): LedgerEntry => ({
  status: 'Ready',
  details: `change ${userId}`,
  userId,
  courseId: 201,
  job: 'jobjob01',
  at: 1_788_000_000_000,
  delivery: { ...NO_ATTEMPTS, sends: 1 },
});

/** Three rows that a check has found Ready. */
function checked(): Cells {
  const rows: Cells = [1, 2, 3].map((n) => [`user.${n}`, 'C-1', `2026-03-0${n}`]);
  const reading = readingOf(rows);
  return written(reading, new Map(reading.rows.map((row, n) => [row.key, ready(1001 + n)])));
}

const swapCells = (rows: Cells): Cells => {
  const [one = [], two = [], ...others] = rows;
  return [[...one.slice(0, 3), ...two.slice(3)], [...two.slice(0, 3), ...one.slice(3)], ...others];
};

test('restores cells that landed beside other rows', () => {
  const before = checked();
  const memory = new Memory();
  memory.restore(readingOf(before), new Map());
  const moved = readingOf(swapCells(before));
  expect(moved.rows.map(({ state }) => state)).toEqual(['pending', 'pending', 'Ready']);
  const ledger = new Map<string, LedgerEntry>();
  const restored = memory.restore(moved, ledger);
  expect(restored.rows.map(({ state, ids, index }) => [state, ids?.userId, index])).toEqual([
    ['Ready', 1001, 1],
    ['Ready', 1002, 2],
    ['Ready', 1003, 3],
  ]);
  expect(written(restored, ledger)).toEqual(before);
});

test('keeps what the slice itself has for a row', () => {
  const before = checked();
  const memory = new Memory();
  const first = memory.restore(readingOf(before), new Map());
  const key = first.rows[0]?.key ?? '';
  const updated: LedgerEntry = { ...ready(1001), status: 'Updated', details: 'done' };
  const ledger = new Map([[key, updated]]);
  memory.restore(readingOf(swapCells(before)), ledger);
  expect(ledger.get(key)).toBe(updated);
});

test('does not restore the status of an edited row', () => {
  const before = checked();
  const memory = new Memory();
  memory.restore(readingOf(before), new Map());
  const edited = before.map((row, n) =>
    n === 0 ? [row[0] ?? '', row[1] ?? '', '2026-04-01', ...row.slice(3)] : row,
  );
  const ledger = new Map<string, LedgerEntry>();
  const restored = memory.restore(readingOf(edited), ledger);
  expect(restored.rows[0]?.state).toBe('pending');
  expect(ledger.size).toBe(0);
});

test('gives no status to a row that never had one', () => {
  const memory = new Memory();
  const rows: Cells = [['user.1', 'C-1', '2026-03-01']];
  memory.restore(readingOf(rows), new Map());
  const ledger = new Map<string, LedgerEntry>();
  expect(memory.restore(readingOf(rows), ledger).rows[0]?.state).toBe('pending');
  expect(ledger.size).toBe(0);
});

test('a row whose check continues later is pending and keeps its IDs', () => {
  const rows: Cells = [['user.1', 'C-1', '2026-03-01']];
  const reading = readingOf(rows);
  const entry: LedgerEntry = { ...ready(1001), status: '', details: 'later', delivery: NO_ATTEMPTS };
  const later = written(reading, new Map([[reading.rows[0]?.key ?? '', entry]]));
  const again = readingOf(later);
  expect(again.rows[0]).toMatchObject({ state: 'pending', ids: { userId: 1001, courseId: 201 } });
  expect(written(again, new Map())).toEqual(later);
  const edited = later.map((row) => [row[0] ?? '', row[1] ?? '', '2026-04-01', ...row.slice(3)]);
  expect(written(readingOf(edited), new Map())[0]?.slice(3, 5)).toEqual(['', 'stale']);
});
