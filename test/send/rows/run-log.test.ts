// The log of a run in one slice: one line when it begins, and whether its lines are still there.
import { RunLog } from '../../../src/send/rows/run-log';
import type { Platform } from '../../../src/work/platform/ports';
import type { JobRecord } from '../../../src/work/stored/job';

/** A log whose sheet has this id and so many rows; `null` if there is none. */
function open(
  record: Partial<JobRecord> = {},
  found: { id: number; rows: number; spareRows: number } | null = null,
) {
  const lines: (readonly string[])[] = [];
  let sheet = found;
  const platform = {
    zone: () => 'Etc/UTC',
    offsetHours: () => 0,
    now: () => 0,
    room: () => ({ free: 1_000_000, found: sheet }),
    addLines: (_: unknown, __: unknown, some: readonly (readonly string[])[]) => {
      lines.push(...some);
      const before = sheet ?? { id: 9, rows: 0, spareRows: 0 };
      sheet = { ...before, rows: before.rows + some.length };
      return { id: before.id, rows: before.rows };
    },
  } as unknown as Platform;
  const made = new RunLog(platform, {
    job: 'run00001',
    logged: false,
    logSheet: null,
    ...record,
  } as JobRecord);
  return { made, said: () => lines.map((line) => line.join(' ')), sheetGone: () => (sheet = null) };
}

test('a run begins with one line, with its rows and the calls of a plan of all of them', () => {
  const { made, said } = open();
  made.begin(12, { edits: 12, calls: 3 });
  made.begin(12, { edits: 12, calls: 3 });
  expect(said()).toHaveLength(1);
  expect(said()[0]).toMatch(/run00001.*Started.*12 rows.*3 calls planned/);
  expect(made.kept).toEqual({ logged: true, logSheet: 9 });
});

test('the calls of a plan of some of the rows are not named', () => {
  const { made, said } = open();
  made.begin(12, { edits: 11, calls: 3 });
  expect(said()[0]).toMatch(/12 rows/);
  expect(said()[0]).not.toMatch(/planned/);
});

test('a run that has its line gets no other one in a later slice', () => {
  const { made, said } = open({ logged: true, logSheet: 9 }, { id: 9, rows: 5, spareRows: 0 });
  made.begin(12, { edits: 12, calls: 3 });
  expect([said(), made.kept, made.gone]).toEqual([[], { logged: true, logSheet: 9 }, false]);
});

test('a log with lines of this run is gone if its sheet is another one, or empty', () => {
  const gone = (record: Partial<JobRecord>, found: Parameters<typeof open>[1]) => {
    const { made } = open(record, found);
    expect(made.full(1)).toBeNull();
    return made.gone;
  };
  const mine = { logged: true, logSheet: 9 };
  expect(gone(mine, null)).toBe(true);
  expect(gone(mine, { id: 8, rows: 5, spareRows: 0 })).toBe(true);
  expect(gone(mine, { id: 9, rows: 1, spareRows: 0 })).toBe(true);
  expect(gone(mine, { id: 9, rows: 2, spareRows: 0 })).toBe(false);
  // Without a line of this run, nothing of it is lost.
  expect(gone({ logged: false, logSheet: 9 }, null)).toBe(false);
});

test('there is room for so many lines, or not', () => {
  const { made } = open();
  expect(made.full(0)).toBeNull();
  expect(made.full(1_000_000)).toMatchObject({ code: 'log-full', free: 1_000_000 });
});
