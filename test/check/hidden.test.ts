// Rows that a filter hides: which rows a check is for, what is asked, and when a run does not begin.
import { hiddenQuestion, hiddenSince, sortHidden, withoutHidden } from '../../src/check/hidden';
import { questionId, type Row } from '../../src/sheet';
import type { Platform, SheetPort, TextStore } from '../../src/work/platform/ports';
import { answersOf, hiddenOf } from '../../src/work/stored/sheet';
import { row } from '../support/builders';
import { memoryStore } from '../support/stores';

const SHEET = 5;
const HIDDEN = { [questionId('hidden-rows', '')]: 'all' };
const VISIBLE = { [questionId('hidden-rows', '')]: 'visible' };

/** A sheet whose filter, if it has one, hides these rows, and what a person has answered about it. */
function place(hidden: readonly number[] | null, answers: Record<string, string> | null = null) {
  const writes: string[] = [];
  const kept = memoryStore();
  const documentStore: TextStore = {
    ...kept,
    set(name, value) {
      writes.push(name);
      kept.set(name, value);
    },
  };
  const platform = { documentStore } as Platform;
  if (answers) answersOf(SHEET).write(documentStore, answers);
  writes.length = 0;
  const asked: number[] = [];
  const sheet: Pick<SheetPort, 'id' | 'filtered' | 'hiddenAmong'> = {
    id: SHEET,
    filtered: () => hidden !== null,
    hiddenAmong: (rows) => {
      asked.push(...rows);
      return new Set(rows.filter((index) => hidden?.includes(index)));
    },
  };
  return {
    platform,
    sheet: sheet as SheetPort,
    asked,
    writes,
    counted: () => hiddenOf(SHEET).read(platform.documentStore),
  };
}

const at = (index: number, key = `k${index}`): Row => ({ ...row(index, 1, { key }), index });
const ROWS = [at(2), at(3), at(4)];
const indices = (rows: Iterable<Row>) => [...rows].map(({ index }) => index);

describe('rows by whether a filter hides them', () => {
  test('asks nothing about rows of a sheet without a filter', () => {
    const { sheet, asked } = place(null);
    expect(sortHidden(sheet, ROWS)).toEqual({ ok: true, rows: { visible: ROWS, hidden: [] } });
    expect(asked).toEqual([]);
  });

  test('a row that shares its key with one that is seen is seen', () => {
    const rows = [at(2, 'twice'), at(3, 'twice'), at(4, 'once')];
    const sorted = sortHidden(place([3, 4]).sheet, rows);
    if (!sorted.ok) throw new Error('not sorted');
    expect(indices(sorted.rows.visible)).toEqual([2, 3]);
    expect(indices(sorted.rows.hidden)).toEqual([4]);
  });

  test('2,000 rows are asked about one by one, and more are refused', () => {
    const rows = Array.from({ length: 2001 }, (_, n) => at(n));
    expect(sortHidden(place([]).sheet, rows.slice(1)).ok).toBe(true);
    const { sheet, asked } = place([]);
    expect(sortHidden(sheet, rows)).toEqual({ ok: false, problem: { code: 'filter-too-large', most: 2000 } });
    expect(asked).toEqual([]);
  });
});

describe('the rows of a check of all rows', () => {
  test('hidden rows are left out until somebody says to include them, and counted', () => {
    const { platform, sheet, counted } = place([3]);
    const done = withoutHidden(platform, sheet, ROWS);
    if (!done.ok) throw new Error('refused');
    expect(indices(done.rows)).toEqual([2, 4]);
    expect([...done.leftOut].map(([{ index }, problem]) => [index, problem])).toEqual([
      [3, { code: 'row-hidden', open: true }],
    ]);
    expect(counted()).toBe(1);
  });

  test('once somebody says to leave them out, the question is no longer open', () => {
    const { platform, sheet } = place([3], VISIBLE);
    const done = withoutHidden(platform, sheet, ROWS);
    expect(done.ok && [...done.leftOut.values()]).toEqual([{ code: 'row-hidden', open: false }]);
  });

  test('ignores an answer that is neither of the two', () => {
    const { platform, sheet } = place([3], { [questionId('hidden-rows', '')]: 'some' });
    const done = withoutHidden(platform, sheet, ROWS);
    expect(done.ok && [...done.leftOut.values()]).toEqual([{ code: 'row-hidden', open: true }]);
  });

  test('takes all rows once a person includes hidden ones, however many there are', () => {
    const { platform, sheet, counted } = place([3], HIDDEN);
    expect(withoutHidden(platform, sheet, ROWS)).toEqual({ ok: true, rows: ROWS, leftOut: new Map() });
    expect(counted()).toBe(1);
    const many = Array.from({ length: 2001 }, (_, n) => at(n));
    expect(withoutHidden(platform, sheet, many)).toEqual({ ok: true, rows: many, leftOut: new Map() });
    expect(withoutHidden(place([3], VISIBLE).platform, sheet, many).ok).toBe(false);
  });

  test('the count is written only when it changes', () => {
    const { platform, sheet, writes } = place([3]);
    withoutHidden(platform, sheet, ROWS);
    withoutHidden(platform, sheet, ROWS);
    expect(writes).toEqual([`rowcall.hidden.${SHEET}`]);
    const none = place([]);
    withoutHidden(none.platform, none.sheet, ROWS);
    expect(none.writes).toEqual([]);
  });
});

describe('the question about hidden rows', () => {
  test('is asked of a sheet with a filter, with the rows that the last check counted', () => {
    const { platform, sheet } = place([3]);
    expect(hiddenQuestion(platform, sheet)).toMatchObject({ kind: 'hidden-rows', cells: 0, answer: null });
    withoutHidden(platform, sheet, ROWS);
    expect(hiddenQuestion(platform, sheet)).toMatchObject({ cells: 1 });
    expect(hiddenQuestion(platform, place(null).sheet)).toBeNull();
  });

  test('keeps its answer', () => {
    const { platform, sheet } = place([3], VISIBLE);
    expect(hiddenQuestion(platform, sheet)?.answer).toBe('visible');
  });
});

describe('a run of all rows', () => {
  test('does not begin if ready rows were hidden since their check', () => {
    const { platform, sheet } = place([3, 4]);
    expect(hiddenSince(platform, sheet, ROWS)).toEqual({ code: 'rows-hidden', rows: 2 });
  });

  test('begins if none is hidden, or a person includes hidden rows', () => {
    const none = place([9]);
    expect(hiddenSince(none.platform, none.sheet, ROWS)).toBeNull();
    const all = place([3, 4], HIDDEN);
    expect(hiddenSince(all.platform, all.sheet, ROWS)).toBeNull();
    expect(all.asked).toEqual([]);
  });

  test('does not begin if nobody can tell', () => {
    const { platform, sheet } = place([]);
    const many = Array.from({ length: 2001 }, (_, n) => at(n));
    expect(hiddenSince(platform, sheet, many)).toMatchObject({ code: 'filter-too-large' });
  });
});
