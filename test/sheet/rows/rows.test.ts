// Rows: their keys name them wherever they move, and a status counts for nothing but the row it was written
// for.
import fc from 'fast-check';
import type { RowStatus } from '../../../src/contract';
import {
  type Cell,
  findDuplicates,
  findDuplicatesByIds,
  type Ledger,
  NO_ATTEMPTS,
  noonAt,
  OWN_HEADERS,
  type Row,
  readRows,
  recogniseColumns,
  renderBlocks,
  type SheetView,
} from '../../../src/sheet';
import { OVERWRITE } from '../../../src/sheet/columns/overwrite';
import { cases } from '../../support/cases';
import { CONTEXT, columnsOf, onlyRow, rowsOf, viewOf, written } from '../support';

const HEAD = ['Username', 'Course', 'Date'];
const OPTIONS = { staleDetails: 'Changed.', joinRows: 0 };

/** The sheet after every row was given a status, details, IDs and a receipt. */
function settled(view: SheetView, status: RowStatus = 'Updated', delivery = NO_ATTEMPTS): SheetView {
  const columns = columnsOf(view);
  const rows = rowsOf(view);
  const ledger: Ledger = new Map(
    rows.map((row, n) => [
      row.key,
      {
        status,
        details: 'ok',
        userId: 100 + n,
        courseId: 200 + n,
        job: 'job00001',
        at: 1e12,
        delivery,
      },
    ]),
  );
  const cells = view.cells.map((row, index) =>
    index === columns.headerRow ? [...row, ...OWN_HEADERS] : row,
  );
  const wide = viewOf(cells, { locale: view.locale, today: view.today });
  const blocks = renderBlocks(wide, columnsOf(wide), rowsOf(wide), ledger, OPTIONS);
  return blocks.reduce(written, wide);
}

const edited = (view: SheetView, row: number, column: number, cell: Cell): SheetView =>
  written(view, { row, column, values: [[cell]] });

describe('the session of a row', () => {
  const HEADERS = ['Username', 'Course', 'Session code', 'Status'];
  const view = viewOf([HEADERS, ['ann', 'C1', 'FIRE-A', 'Completed'], ['ben', 'C1', '77', 'Completed']]);
  const sessions = (of: SheetView) =>
    rowsOf(of).map(({ asked, state }) => [asked.ok ? asked.change.sessionId : 'invalid', state]);

  test('is the one that a check found, and that of another text is not used', () => {
    const checked = settled(view, 'Ready', { ...NO_ATTEMPTS, sessionId: 5 });
    expect(sessions(checked)).toEqual([
      [5, 'Ready'],
      [5, 'Ready'],
    ]);
    expect(sessions(edited(checked, 1, 2, 'FIRE-B'))).toEqual([
      [null, 'pending'],
      [5, 'Ready'],
    ]);
  });

  test('is a number that was typed, as long as no check has found another; a code waits for one', () => {
    expect(sessions(settled(view, 'Ready'))).toEqual([
      [null, 'pending'],
      [77, 'Ready'],
    ]);
  });
});

describe('rows', () => {
  test('leave out lines whose own columns are blank, whatever is beside them', () => {
    const view = viewOf([
      [...HEAD, 'Notes'],
      ['', '', '', 'a note'],
      ['ann', 'C1', '2026-03-14'],
      ['  ', '\u200b', ''],
      ['', '', '2026-03-14'],
    ]);
    expect(rowsOf(view).map((row) => row.index)).toEqual([2, 4]);
  });

  test('leave out check boxes filled down to the end of the sheet', () => {
    const view = viewOf([
      ['Username', 'Course', 'Status'],
      ['', '', false],
      ['ann', 'C1', false],
    ]);
    expect(rowsOf(view).map((row) => row.index)).toEqual([2]);
  });

  test('leave out a status filled down to the end of the sheet', () => {
    const view = viewOf([
      ['Username', 'Course', 'Date', 'Status', 'Action'],
      ['ann', 'C1', '2026-03-14', 'Completed', 'Update'],
      ['', '', '', 'Completed', 'Update'],
      ['bob', '', '', 'Completed', ''],
    ]);
    expect(rowsOf(view).map((row) => row.index)).toEqual([1, 3]);
  });

  test('leave out headers repeated further down', () => {
    const view = viewOf([
      HEAD,
      ['ann', 'C1', '2026-03-14'],
      ['USERNAME', 'Course ', ''],
      ['bob', 'C1', '2026-03-14'],
    ]);
    expect(rowsOf(view).map((row) => row.index)).toEqual([1, 3]);
  });

  test('leave out lines above the header', () => {
    const view = viewOf([['ann', 'C1', '2026-03-14'], HEAD, ['bob', 'C1', '2026-03-14']]);
    expect(rowsOf(view).map((row) => row.user.text)).toEqual(['bob']);
  });
});

test('rows that alone are wanted are read as among all others, under the titles above them', () => {
  const view = viewOf([
    ['Username', 'Course', 'Completion date'],
    ['ann', 'C1', '2026-03-14'],
    ['Not completed'],
    ['ben', 'C1', '2026-03-14'],
    ['cleo', 'C1', '2026-03-15'],
  ]);
  const all = rowsOf(view);
  // The title is a row of its own, without a course.
  expect(all.map(({ asked }) => asked.ok)).toEqual([true, false, false, false]);
  const columns = columnsOf(view);
  const only = readRows(view, columns, CONTEXT, new Set([1, 3]));
  expect(only).toEqual(all.filter(({ index }) => index === 1 || index === 3));
  expect(readRows(view, columns, CONTEXT, new Set())).toEqual([]);
});

describe('names as typed', () => {
  test('keep all digits of a number, without decimals', () => {
    const row = onlyRow(['User', 'Course', 'Date'], [12_345.0, 678, '2026-03-14']);
    expect([row.user, row.course]).toEqual([
      { text: '12345', form: 'name', number: true },
      { text: '678', form: 'code', number: true },
    ]);
  });

  test('in a column of IDs are IDs if they are figures, and names otherwise', () => {
    const head = ['User ID', 'Course ID', 'Date'];
    expect(onlyRow(head, [17, '42', '2026-03-14'])).toMatchObject({
      user: { text: '17', form: 'id' },
      course: { text: '42', form: 'id' },
    });
    expect(onlyRow(head, ['ann', 'C1', '2026-03-14'])).toMatchObject({
      user: { text: 'ann', form: 'name' },
      course: { text: 'C1', form: 'code' },
    });
  });

  test('with leading zeros are no IDs, under any header', () => {
    expect(onlyRow(['User ID', 'Course ID', 'Date'], ['0017', '0042', '2026-03-14'])).toMatchObject({
      user: { text: '0017', form: 'name' },
      course: { text: '0042', form: 'code' },
    });
  });

  test('under a header for addresses are no IDs', () => {
    expect(onlyRow(['Email', 'Course code', 'Date'], [17, 42, '2026-03-14'])).toMatchObject({
      user: { form: 'email' },
      course: { form: 'code' },
    });
  });
});

describe('keys', () => {
  const key = (cells: readonly Cell[], head: readonly string[] = HEAD) => onlyRow(head, cells).key;
  const base = key(['ann', 'C1', '2026-03-14']);

  test('ignore spaces, the case of a user, the date style and unmapped columns', () => {
    expect(key([' Ann ', 'C1 ', '14/03/2026'])).toBe(base);
    expect(key(['ANN', 'C1', { wall: '2026-03-14 00:00:00' }])).toBe(base);
    expect(key(['ann', 'C1', 46_095])).toBe(base);
    expect(key(['x', 'C1', '2026-03-14', 'ann'], ['Notes', 'Course', 'Date', 'Username'])).toBe(base);
  });

  test('differ by user, course, values, form, tenant and time of day', () => {
    const others = [
      key(['bob', 'C1', '2026-03-14']),
      key(['ann', 'C2', '2026-03-14']),
      // A code in another case may be another course.
      key(['ann', 'c1', '2026-03-14']),
      key(['ann', 'C1', '2026-03-15']),
      key(['ann', 'C1', '2026-03-14 12:00']),
      key(['ann', 'C1', '2026-03-14', 85], [...HEAD, 'Score']),
      key(['ann', 'C1', '31/02/2026']),
      key(['ann', 'C1', '30/02/2026']),
      key(['ann', 'C1', '']),
      key(['annC', '1', '2026-03-14']),
      key(['ann', 'C1', '2026-03-14'], ['Email', 'Course', 'Date']),
      rowsOf(viewOf([HEAD, ['ann', 'C1', '2026-03-14']]), { ...CONTEXT, origin: 'sandbox.docebosaas.com' })[0]
        ?.key,
      rowsOf(viewOf([HEAD, ['ann', 'C1', '2026-03-14']]), { ...CONTEXT, noon: noonAt(13) })[0]?.key,
    ];
    expect(new Set([base, ...others]).size).toBe(others.length + 1);
  });

  test('differ by what the sheet keeps and overwrites', () => {
    const view = viewOf([HEAD, ['ann', 'C1', '2026-03-14']]);
    const keys = [
      {},
      { 'kept-row': 'newest' },
      { 'kept-row': 'oldest' },
      { [OVERWRITE]: 'later' },
      { [OVERWRITE]: 'none' },
    ].map((answers) => {
      const found = recogniseColumns(view, null, 'update', answers);
      if (!found.ok) throw new Error(found.problem.code);
      return readRows(view, found.columns, CONTEXT)[0]?.key;
    });
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('differ by the texts of rows that cannot be read', () => {
    const head = ['Username', 'Course', 'Date', 'Status'];
    const all = [
      key(['ann', 'C1', 'x', 'y'], head),
      key(['ann', 'C1', 'x', 'z'], head),
      key(['ann', 'C1', 'xy', ''], head),
      key(['ann', 'C1', '', 'xy'], head),
      key(['ann', 'C1', true, 'y'], head),
      key(['ann', 'C1', 'TRUE', 'y'], head),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  const name = fc.constantFrom('ann', 'Ann', 'bob', 'bob@example.com', '17', 'änne', 'cid', '');
  const course = fc.constantFrom('C1', 'C2', 'c1', '201', '');
  const when = fc.constantFrom<Cell>(
    '2026-03-14',
    '14/03/2026',
    '15/03/2026',
    '',
    '31/02/2026',
    46_095,
    '2026-03-14 09:30',
  );
  const status = fc.constantFrom<Cell>('', 'Completed', 'In progress', 2, '?');
  const sheets = fc.array(fc.tuple(name, course, when, status), { minLength: 1, maxLength: 25 });
  const head = ['User', 'Course', 'Date', 'Status'];

  test('are shared by two rows exactly when they ask the same', () => {
    fc.assert(
      fc.property(sheets, (cells) => {
        const named = new Map<string, string>();
        const meant = new Map<string, string>();
        for (const row of rowsOf(viewOf([head, ...cells]))) {
          const [, , date = '', state = ''] = cells[row.index - 1] ?? [];
          // What the cells ask for does not depend on whether the names are there.
          const { asked } = onlyRow(head, ['x', 'y', date, state]);
          const meaning = JSON.stringify([
            row.user.text.toLowerCase(),
            row.course.text,
            asked.ok ? [asked.change, [...asked.dayOnly]] : ['unclear', date, state],
          ]);
          expect(named.get(row.key) ?? meaning).toBe(meaning);
          expect(meant.get(meaning) ?? row.key).toBe(row.key);
          named.set(row.key, meaning);
          meant.set(meaning, row.key);
        }
      }),
      { numRuns: cases(100) },
    );
  });

  test('survive sorted rows and inserted rows and columns', () => {
    const anything = fc.constantFrom<Cell>('note', '', 7, true);
    fc.assert(
      fc.property(
        sheets,
        fc.infiniteStream(fc.nat(1000)),
        anything,
        fc.nat(4),
        (cells, draws, filler, at) => {
          const before = rowsOf(viewOf([head, ...cells])).map((row) => row.key);
          const mixed = cells
            .map((row) => ({ row, place: draws.next().value }))
            .sort((a, b) => a.place - b.place)
            .flatMap(({ row, place }) => (place % 3 === 0 ? [['', '', '', ''], row] : [row]));
          const wide = [['Title'], [...head], ...mixed].map((row, index) => [
            ...row.slice(0, at),
            index < 2 ? '' : filler,
            ...row.slice(at),
          ]);
          const after = rowsOf(viewOf(wide)).map((row) => row.key);
          expect([...after].sort()).toEqual([...before].sort());
        },
      ),
      { numRuns: cases(100) },
    );
  });
});

describe('the status and IDs of a row', () => {
  const view = settled(
    viewOf([HEAD, ['ann', 'C1', '2026-03-14'], ['bob', 'C1', '2026-03-14'], ['ann', 'C2', 'x']]),
  );

  test('count while nothing has changed', () => {
    expect(rowsOf(view)).toMatchObject([
      { state: 'Updated', status: 'Updated', details: 'ok', ids: { userId: 100, courseId: 200 } },
      { state: 'Updated', ids: { userId: 101, courseId: 201 } },
      { state: 'Updated', ids: { userId: 102, courseId: 202 } },
    ]);
    expect(rowsOf(view)[0]?.receipt).toMatchObject({ job: 'job00001', at: 1e12, status: 'Updated' });
  });

  test('an edited date makes the row pending and keeps its IDs', () => {
    expect(rowsOf(edited(view, 1, 2, '2026-03-15'))[0]).toMatchObject({
      state: 'pending',
      status: 'Updated',
      ids: { userId: 100, courseId: 200 },
    });
  });

  test('do not change with another style of the same date', () => {
    expect(rowsOf(edited(view, 1, 2, '14 Mar 2026'))[0]).toMatchObject({ state: 'Updated' });
  });

  test.each([
    ['user', 0, 'bob'],
    ['course', 1, 'C2'],
  ] as const)('are not trusted with another %s', (_, column, text) => {
    expect(rowsOf(edited(view, 1, column, text))[0]).toMatchObject({ state: 'pending', ids: null });
  });

  test.each([
    ['user', 6, 999],
    ['course', 7, 999],
    ['user', 6, ''],
    ['user', 6, '100 '],
    ['user', 6, 100.5],
  ] as const)('a %s ID in column %i changed to %j is trusted only if it is the same', (_, column, cell) => {
    const ids = cell === '100 ' ? { userId: 100, courseId: 200 } : null;
    expect(rowsOf(edited(view, 1, column, cell))[0]).toMatchObject({ state: 'Updated', ids });
  });

  test('ignore a status typed or filled down by hand', () => {
    expect(rowsOf(edited(view, 1, 3, 'Verified'))[0]).toMatchObject({ state: 'pending', status: 'Verified' });
    expect(rowsOf(edited(view, 1, 3, 'Done!'))[0]).toMatchObject({ state: 'pending', status: '' });
    expect(rowsOf(edited(view, 1, 3, ''))[0]).toMatchObject({ state: 'pending', status: '' });
  });

  test('ignore cells of another row pasted over them', () => {
    const pasted = written(view, { row: 1, column: 3, values: [(view.cells[2] ?? []).slice(3)] });
    expect(rowsOf(pasted)[0]).toMatchObject({ state: 'pending', ids: null });
  });

  test('ignore a receipt of another tenant', () => {
    const rows = rowsOf(view, { ...CONTEXT, origin: 'other.docebosaas.com' });
    expect(rows.map(({ state, ids }) => [state, ids])).toEqual(Array(3).fill(['pending', null]));
  });

  test('move along with a whole row, but not when their columns are sorted without the others', () => {
    const [head = [], first = [], second = [], third = []] = view.cells;
    const moved = rowsOf(viewOf([head, third, first, second]));
    expect(moved.map((row) => row.state)).toEqual(['Updated', 'Updated', 'Updated']);
    expect(moved.map((row) => row.ids?.userId)).toEqual([102, 100, 101]);
    const torn = viewOf([
      head,
      [...second.slice(0, 3), ...first.slice(3)],
      [...first.slice(0, 3), ...second.slice(3)],
    ]);
    expect(rowsOf(torn).map(({ state, ids }) => [state, ids])).toEqual([
      ['pending', null],
      ['pending', null],
    ]);
  });
});

describe('duplicates', () => {
  const duplicates = (cells: readonly (readonly Cell[])[]) => {
    const rows = rowsOf(viewOf([HEAD, ...cells]));
    const found = findDuplicates(rows);
    return rows.map((row) => {
      const twin = found.get(row.key);
      return twin?.code === 'duplicate' ? twin.otherRows : (twin ?? null);
    });
  };

  test('leave out rows that agree', () => {
    expect(
      duplicates([
        ['ann', 'C1', '2026-03-14'],
        ['Ann', 'c1', '14/03/2026'],
        ['ann', 'C1', '2026-03-14 12:00'],
      ]),
    ).toEqual([null, null, null]);
  });

  test('name the other rows that contradict by row number', () => {
    expect(
      duplicates([
        ['ann', 'C1', '2026-03-14'],
        ['bob', 'C1', '2026-03-14'],
        ['ann', 'C1', '2026-03-15'],
        ['', '', ''],
        ['ANN', 'C1', '14/03/2026'],
      ]),
    ).toEqual([[4], null, [2, 6], [4]]);
  });

  test('leave out rows that cannot be read', () => {
    expect(
      duplicates([
        ['ann', 'C1', '2026-03-14'],
        ['ann', 'C1', 'soon'],
        ['ann', 'C1', 'later'],
      ]),
    ).toEqual([null, null, null]);
  });

  test('include one person typed in two ways, found by ID', () => {
    const rows = rowsOf(
      viewOf([
        ['User', 'Course', 'Date'],
        ['ann', 'C1', '2026-03-14'],
        ['ann@example.com', '201', '2026-03-15'],
        ['ann@example.com', 'C2', '2026-03-15'],
        [17, 'C2', '2026-03-15'],
      ]),
    );
    expect(findDuplicates(rows).size).toBe(0);
    const courseIds = [201, 201, 202, 202];
    const found = findDuplicatesByIds(
      rows.map((row, n) => ({ row, userId: 17, courseId: courseIds[n] ?? 0 })),
    );
    const duplicate = (row: number) => ({ code: 'duplicate', otherRows: [row] });
    expect(rows.map((row: Row) => found.get(row.key) ?? null)).toEqual([
      duplicate(3),
      duplicate(2),
      null,
      null,
    ]);
  });
});
