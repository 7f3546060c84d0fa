// Whole slices of a refresh in memory: what Docebo holds lands beside the rows it is about, and nothing else
// changes.
import type { Cell } from '../../src/sheet';
import { HELD_HEADERS, OWN_HEADERS } from '../../src/sheet';
import { DAY, DONE, type World, world } from '../step/world';

const HOLDS_DONE = ['Completed', { wall: DONE.completedAt }, ''];
const ENROLLED = ['Enrolled', '', ''];
const UNCLEAR = ['Unclear: see Check', '', ''];

/** What is written beside each row: status, completion date and score, and the moment of the reading. */
function heldIn({ cells }: { readonly cells: readonly (readonly Cell[])[] }) {
  const column = cells[0]?.indexOf(HELD_HEADERS[0]) ?? -1;
  const lines = cells.slice(1).map((row) => HELD_HEADERS.map((_, n) => row[column + n] ?? ''));
  return { values: lines.map((line) => line.slice(0, 3)), moments: lines.map((line) => line[3]) };
}

test('shows what Docebo holds beside every row, whatever the row asks, and changes nothing else', () => {
  const made = world({ dates: [DAY, 'soon', DAY, ''] });
  made.is(1, DONE);
  made.is(2, { status: 1, score: 0 });
  made.held.delete(3);
  const before = made.cells.map((row) => [...row]);
  const { finished, rowsLeft, problem, record } = made.step('refresh');
  const { values, moments } = heldIn(made);
  expect(values).toEqual([HOLDS_DONE, ['In progress', '', 0], ['Not enrolled', '', ''], ENROLLED]);
  expect(moments).toEqual(Array(4).fill({ wall: '2026-09-01 12:00:05' }));
  expect(made.cells.map((row) => row.slice(0, 3))).toEqual(before);
  expect(made.cells[0]?.slice(3)).toEqual([...HELD_HEADERS]);
  expect([finished, rowsLeft, problem, record.rowsTotal]).toEqual([true, 0, null, 4]);
  expect(made.sent).toEqual([]);
});

test('says so beside rows that name nobody, or somebody whom Docebo does not have', () => {
  const made = world();
  const name = (row: number, cell: Cell) => made.cells[row]?.splice(0, 1, cell);
  name(1, '');
  name(2, 'zoe');
  name(3, { wall: '2026-03-14 00:00:00' });
  expect(made.step('refresh')).toMatchObject({ finished: true, rowsLeft: 0 });
  expect(heldIn(made).values).toEqual([UNCLEAR, ['User or course not found', '', ''], UNCLEAR, ENROLLED]);
});

test('says so beside a row whose course is unknown, whose names differ, or that lacks more than a name', () => {
  const made = world({ dates: [DAY, DAY, 'soon', DAY] });
  made.cells[0]?.push('User ID');
  made.cells[1]?.splice(1, 3, 'C9', DAY, '');
  made.cells[2]?.push(3);
  made.cells[3]?.splice(0, 1, '');
  made.cells[4]?.push(4);
  made.step('refresh');
  expect(heldIn(made).values).toEqual([['User or course not found', '', ''], UNCLEAR, UNCLEAR, ENROLLED]);
});

test('leaves the statuses of a check as they are, and its columns where they are', () => {
  const made = world({ dates: [DAY, '', DAY, DAY] });
  made.step('check');
  const statuses = made.statuses();
  const details = made.details();
  made.step('refresh');
  expect([made.statuses(), made.details()]).toEqual([statuses, details]);
  expect(made.cells[0]?.slice(3)).toEqual([...OWN_HEADERS, ...HELD_HEADERS]);
});

test('a second refresh shows what changed, in the columns of the first', () => {
  const made = world();
  made.step('refresh');
  const width = made.cells[0]?.length;
  made.is(4, DONE);
  made.later(60_000);
  made.step('refresh');
  const { values, moments } = heldIn(made);
  expect(values).toEqual([ENROLLED, ENROLLED, ENROLLED, HOLDS_DONE]);
  expect(new Set(moments.map((moment) => JSON.stringify(moment)))).toEqual(
    new Set([JSON.stringify({ wall: '2026-09-01 12:01:10' })]),
  );
  expect(made.cells[0]).toHaveLength(width ?? 0);
});

test('that ends before anything is read has everything left, and writes nothing beside the rows', () => {
  const made = world({ rounds: 0 });
  const first = made.step('refresh');
  expect([first.finished, first.rowsLeft, first.problem]).toEqual([false, 4, { code: 'out-of-time' }]);
  expect(heldIn(made).values.flat()).toEqual(Array(12).fill(''));
  Object.assign(made.set, { rounds: 1000 });
  const second = made.step('refresh', first.record, false);
  expect([second.finished, second.rowsLeft, second.record.rowsTotal]).toEqual([true, 0, 4]);
  expect(heldIn(made).values).toEqual([ENROLLED, ENROLLED, ENROLLED, ENROLLED]);
});

test('out of time is not a problem once something was written, and the next slice reads only what is left', () => {
  const made = world({ rounds: 0 });
  made.cells[1]?.splice(0, 1, '');
  const first = made.step('refresh');
  expect([first.finished, first.rowsLeft, first.problem]).toEqual([false, 3, null]);
  Object.assign(made.set, { rounds: 1000 });
  // The cell names somebody by now, but this refresh is done with the row.
  made.cells[1]?.splice(0, 1, 'ann');
  const second = made.step('refresh', first.record, false);
  expect([second.finished, second.rowsLeft, second.record.rowsTotal]).toEqual([true, 0, 4]);
  expect(heldIn(made).values).toEqual([UNCLEAR, ENROLLED, ENROLLED, ENROLLED]);
});

test('rows of one person and course all show what Docebo holds', () => {
  const made = world();
  made.cells[2]?.splice(0, 3, 'ann', 'C3', DAY);
  made.cells[3]?.splice(0, 3, 'ann', 'C3', '2026-03-20');
  made.is(1, DONE);
  made.step('refresh');
  expect(heldIn(made).values).toEqual([HOLDS_DONE, HOLDS_DONE, HOLDS_DONE, ENROLLED]);
});

test('is for all rows or none', () => {
  const made = world();
  const end = made.step('refresh', { scope: { of: 'selected' }, rowsTotal: 7 });
  expect([end.finished, end.problem?.code, end.rowsLeft]).toEqual([false, 'input-invalid', 7]);
  expect(made.cells[0]).toHaveLength(3);
});

describe('rows that move while they are written', () => {
  /** The last row goes to the top, in its own columns and all others, so many times. */
  const sorting = (times: number): World => {
    let left = times;
    return {
      beforeWrite: (cells) => {
        const last = left > 0 ? cells.pop() : undefined;
        left -= 1;
        if (last) cells.splice(1, 0, last);
      },
    };
  };

  test('end beside their own values', () => {
    const made = world(sorting(2));
    made.is(1, DONE);
    expect(made.step('refresh')).toMatchObject({ finished: true, problem: null, rowsLeft: 0 });
    expect(made.cells.slice(1).map(([name]) => name)).toEqual(['cleo', 'dan', 'ann', 'ben']);
    expect(heldIn(made).values).toEqual([ENROLLED, ENROLLED, HOLDS_DONE, ENROLLED]);
  });

  test('leave nothing beside a line that is not a row of the refresh', () => {
    let isDone = false;
    const made = world({
      beforeWrite: (cells) => {
        if (!isDone) cells.splice(1, 0, ['eve', 'C3', DAY]);
        isDone = true;
      },
    });
    made.is(1, DONE);
    expect(made.step('refresh').problem).toBeNull();
    expect(heldIn(made).values).toEqual([['', '', ''], HOLDS_DONE, ENROLLED, ENROLLED, ENROLLED]);
  });

  test('stop the refresh if they never rest', () => {
    const made = world(sorting(1000));
    made.is(1, DONE);
    expect(made.step('refresh').problem).toEqual({ code: 'rows-moving', sheet: 'Sheet1' });
  });
});
