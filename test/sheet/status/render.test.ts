// Rendering: statuses land beside the rows they are about, and nothing else is touched.
import fc from 'fast-check';
import {
  type Cell,
  type Ledger,
  type LedgerEntry,
  NO_ATTEMPTS,
  OWN_HEADERS,
  renderBlocks,
  type SheetView,
} from '../../../src/sheet';
import { cases } from '../../support/cases';
import { columnsOf, rowsOf, viewOf, written } from '../support';

const HEAD = ['Username', 'Course', 'Date'];
const STALE = 'Changed since.';

const entry = (more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  status: 'Ready',
  details: 'Enrolled → Completed on 14 Mar 2026',
  userId: 17,
  courseId: 201,
  job: 'job00001',
  at: 1_780_000_000_000,
  delivery: NO_ATTEMPTS,
  ...more,
});

const render = (view: SheetView, ledger: Ledger = new Map(), staleDetails = STALE) =>
  // One rectangle around all of them, as far apart as they are.
  renderBlocks(view, columnsOf(view), rowsOf(view), ledger, {
    staleDetails,
    joinRows: Number.POSITIVE_INFINITY,
  })[0] ?? null;

function apply(view: SheetView, ledger: Ledger = new Map(), staleDetails = STALE): SheetView {
  const block = render(view, ledger, staleDetails);
  return block ? written(view, block) : view;
}

const ledgerFor = (view: SheetView, of: (n: number) => LedgerEntry | null): Ledger =>
  new Map(
    rowsOf(view).flatMap((row, n) => {
      const found = of(n);
      return found ? [[row.key, found] as const] : [];
    }),
  );

/** Three rows with the status "Ready", between other columns of the person's. */
function readySheet(): SheetView {
  const view = viewOf([
    [...HEAD, ...OWN_HEADERS, 'Notes'],
    ['ann', 'C1', '2026-03-14', '', '', '', '', '', 'n1'],
    ['bob', 'C1', '2026-03-14', '', '', '', '', '', 'n2'],
    ['cid', 'C1', '2026-03-14', '', '', '', '', '', 'n3'],
  ]);
  return apply(
    view,
    ledgerFor(view, (n) => entry({ userId: 17 + n })),
  );
}

const own = (view: SheetView, row: number) => (view.cells[row] ?? []).slice(3, 8);

test('a first check fills the block and changes no cell of the person', () => {
  const view = readySheet();
  expect(own(view, 1)).toEqual(['Ready', 'Enrolled → Completed on 14 Mar 2026', expect.any(String), 17, 201]);
  expect(rowsOf(view)).toMatchObject([
    { state: 'Ready', ids: { userId: 17, courseId: 201 } },
    { state: 'Ready', ids: { userId: 18, courseId: 201 } },
    { state: 'Ready', ids: { userId: 19, courseId: 201 } },
  ]);
  expect(view.cells.map((row) => [...row.slice(0, 3), row[8]])).toEqual([
    [...HEAD, 'Notes'],
    ['ann', 'C1', '2026-03-14', 'n1'],
    ['bob', 'C1', '2026-03-14', 'n2'],
    ['cid', 'C1', '2026-03-14', 'n3'],
  ]);
});

test('before the columns exist, the block goes to their place', () => {
  const view = viewOf([HEAD, ['ann', 'C1', '2026-03-14']]);
  const block = render(
    view,
    ledgerFor(view, () => entry()),
  );
  expect(block).toMatchObject({ row: 1, column: 3 });
  expect(block?.values[0]).toHaveLength(5);
});

test('writes nothing when nothing is new', () => {
  const view = readySheet();
  expect(render(view)).toBeNull();
  expect(
    render(
      view,
      ledgerFor(view, (n) => entry({ userId: 17 + n })),
    ),
  ).toBeNull();
});

test('writes the smallest rectangle around what differs, and keeps the rows between', () => {
  const view = readySheet();
  const ledger = ledgerFor(view, (n) => (n === 1 ? null : entry({ userId: 17 + n, status: 'Sending' })));
  const block = render(view, ledger);
  expect(block).toMatchObject({ row: 1, column: 3 });
  expect(block?.values.map((values) => values.length)).toEqual([3, 3, 3]);
  expect(block?.values[1]).toEqual(own(view, 2).slice(0, 3));
  const one = ledgerFor(view, (n) => (n === 1 ? entry({ userId: 18, details: 'Other words' }) : null));
  expect(render(view, one)).toEqual({ row: 2, column: 4, values: [['Other words']] });
});

test('rows that move between planning and writing get their own status', () => {
  const view = readySheet();
  const ledger = ledgerFor(view, (n) => entry({ userId: 17 + n, status: 'Sending', details: `row ${n}` }));
  const [head = [], ann = [], bob = [], cid = []] = view.cells;
  const moved = apply(viewOf([head, cid, ['', '', ''], ann, bob]), ledger);
  expect([1, 3, 4].map((row) => own(moved, row)[1])).toEqual(['row 2', 'row 0', 'row 1']);
  expect(own(moved, 2)).toEqual(['', '', '', '', '']);
});

test('a row edited meanwhile keeps its IDs and loses its status, and with another user loses both', () => {
  const view = readySheet();
  const ledger = ledgerFor(view, (n) => entry({ userId: 17 + n, status: 'Updated' }));
  let changed = written(view, { row: 1, column: 2, values: [['2026-03-15']] });
  changed = written(changed, { row: 2, column: 0, values: [['bea']] });
  const after = apply(changed, ledger);
  expect(own(after, 1)).toEqual(['', STALE, own(view, 1)[2], 17, 201]);
  expect(own(after, 2)).toEqual(['', STALE, '', '', '']);
  expect(own(after, 3)[0]).toBe('Updated');
  expect(render(after, ledger)).toBeNull();
});

test('a row changed back after its status was cleared stays pending', () => {
  const view = apply(
    readySheet(),
    ledgerFor(readySheet(), (n) => entry({ userId: 17 + n, status: 'Updated' })),
  );
  const changed = apply(written(view, { row: 1, column: 2, values: [['2026-03-15']] }));
  const back = written(changed, { row: 1, column: 2, values: [['2026-03-14']] });
  expect(rowsOf(back)[0]).toMatchObject({ state: 'pending', ids: { userId: 17 } });
});

test('removes IDs changed by hand', () => {
  const view = written(readySheet(), { row: 1, column: 6, values: [[99]] });
  const after = apply(view);
  expect(own(after, 1).slice(3)).toEqual(['', '']);
  expect(own(after, 1)[0]).toBe('Ready');
  expect(render(after)).toBeNull();
});

test('removes a status typed by hand', () => {
  const after = apply(written(readySheet(), { row: 1, column: 3, values: [['Verified']] }));
  expect(own(after, 1).slice(0, 2)).toEqual(['', STALE]);
});

test('clears what is left beside a cleared row, and keeps a total of the person', () => {
  const view = readySheet();
  let cleared = written(view, { row: 2, column: 0, values: [['', '', '']] });
  cleared = viewOf([...cleared.cells, ['', '', '', '2 rows', 'sum'], ['dan', 'C1', '2026-03-14']]);
  const after = apply(
    cleared,
    ledgerFor(cleared, () => entry()),
  );
  expect(own(after, 2)).toEqual(['', '', '', '', '']);
  expect(own(after, 4).slice(0, 2)).toEqual(['2 rows', 'sum']);
  expect(own(after, 5)[0]).toBe('Ready');
});

test('rows with the same key share their status and details', () => {
  const view = viewOf([
    [...HEAD, ...OWN_HEADERS],
    ['ann', 'C1', '2026-03-14'],
    ['Ann', 'C1', '14/03/2026'],
  ]);
  const after = apply(
    view,
    ledgerFor(view, () => entry()),
  );
  expect(own(after, 1)).toEqual(own(after, 2));
});

test('an entry without IDs leaves the ID cells blank, and its status counts', () => {
  const view = viewOf([
    [...HEAD, ...OWN_HEADERS],
    ['nobody', 'C1', '2026-03-14'],
  ]);
  const after = apply(
    view,
    ledgerFor(view, () => entry({ status: 'Invalid', userId: null, courseId: null })),
  );
  expect(own(after, 1).slice(3)).toEqual(['', '']);
  expect(rowsOf(after)[0]).toMatchObject({ state: 'Invalid', ids: null });
});

test('touches nothing in the header row and above, even what looks like its own', () => {
  const view = readySheet();
  const [head = [], ann = [], ...others] = view.cells;
  const titled = viewOf([['Copied', '', '', ...ann.slice(3)], head, ann, ...others]);
  expect(render(titled)).toBeNull();
  const sending = ledgerFor(titled, (n) => entry({ userId: 17 + n, status: 'Sending' }));
  expect(render(titled, sending)).toMatchObject({ row: 2 });
});

describe('properties', () => {
  const user = fc.constantFrom('ann', 'bob', 'cid', 'ANN', '');
  const course = fc.constantFrom('C1', 'C2', '');
  const date = fc.constantFrom<Cell>('2026-03-14', '15/03/2026', 'x', '', 46_095);
  const ownCell = fc.constantFrom<Cell>('', 'Ready', 'Updated', 'junk', STALE, 17, 201, true, 'r1.x', {
    wall: '2026-03-14 00:00:00',
  });
  const sheets = fc.array(fc.tuple(user, course, date, ownCell, ownCell, ownCell, ownCell, ownCell), {
    minLength: 1,
    maxLength: 12,
  });
  const statuses = fc.constantFrom(
    'Ready',
    'Sending',
    'Updated',
    'Failed',
    'Invalid',
    'Unknown',
  ) as fc.Arbitrary<LedgerEntry['status']>;
  const entries = fc.array(
    fc.option(
      fc.record({
        status: statuses,
        details: fc.constantFrom('', 'a', '=b', STALE),
        userId: fc.option(fc.integer({ min: 1, max: 99 })),
        courseId: fc.option(fc.integer({ min: 1, max: 99 })),
      }),
    ),
    { minLength: 12, maxLength: 12 },
  );
  const edits = fc.array(
    fc.record({ row: fc.nat(11), column: fc.nat(7), cell: fc.oneof(ownCell, user, date) }),
    { maxLength: 4 },
  );
  const head = [...HEAD, ...OWN_HEADERS];

  const scenario = fc.record({
    cells: sheets,
    first: entries,
    second: entries,
    edits,
    stale: fc.constantFrom('', STALE),
    swap: fc.boolean(),
  });

  test('rendering again after writing gives nothing, through statuses, edits and sorts', () => {
    fc.assert(
      fc.property(scenario, ({ cells, first, second, edits: changes, stale, swap }) => {
        const ledgerOf = (view: SheetView, from: typeof first) =>
          ledgerFor(view, (n) => {
            const found = from[n];
            return found ? entry(found) : null;
          });
        let view = viewOf([head, ...cells]);
        const step = (ledger: Ledger) => {
          const after = apply(view, ledger, stale);
          expect(render(after, ledger, stale)).toBeNull();
          // The person's cells and everything above the rows are as they were.
          expect(after.cells.map((row) => row.slice(0, 3))).toEqual(view.cells.map((row) => row.slice(0, 3)));
          expect(after.cells[0]).toEqual(view.cells[0]);
          expect(after.cells.map((row) => row.length)).toEqual(view.cells.map((row) => row.length));
          view = after;
        };
        step(ledgerOf(view, first));
        for (const { row, column, cell } of changes) {
          if (row + 1 < view.cells.length) view = written(view, { row: row + 1, column, values: [[cell]] });
        }
        if (swap) view = viewOf([view.cells[0] ?? [], ...view.cells.slice(1).reverse()]);
        step(new Map());
        step(ledgerOf(view, second));
        step(new Map());
      }),
      { numRuns: cases(300) },
    );
  });

  test('a row has the status of the ledger, else the one that counted before, else none', () => {
    fc.assert(
      fc.property(scenario, ({ cells, first, second, edits: changes }) => {
        const ledgerOf = (view: SheetView, from: typeof first) =>
          ledgerFor(view, (n) => {
            const found = from[n];
            return found ? entry(found) : null;
          });
        let view = viewOf([head, ...cells]);
        view = apply(view, ledgerOf(view, first));
        for (const { row, column, cell } of changes) {
          if (row + 1 < view.cells.length) view = written(view, { row: row + 1, column, values: [[cell]] });
        }
        const before = new Map(rowsOf(view).map((row) => [row.index, row]));
        const ledger = ledgerOf(view, second);
        const after = apply(view, ledger);
        for (const row of rowsOf(after)) {
          const expected = ledger.get(row.key)?.status ?? before.get(row.index)?.state;
          expect(row.state).toBe(expected);
          expect(row.status).toBe(expected === 'pending' ? '' : expected);
        }
      }),
      { numRuns: cases(300) },
    );
  });
});

describe('rectangles apart from each other', () => {
  const HEADS = [...HEAD, ...OWN_HEADERS];
  const sheet = (rows: number) =>
    viewOf([
      HEADS,
      ...Array.from({ length: rows }, (_, n) => [`user${n}`, 'C1', '2026-03-14', '', '', '', '', '']),
    ]);
  const blocks = (view: SheetView, ledger: Ledger, joinRows: number) =>
    renderBlocks(view, columnsOf(view), rowsOf(view), ledger, { staleDetails: STALE, joinRows });

  test('join over as many equal rows as allowed', () => {
    const view = sheet(10);
    const ledger = ledgerFor(view, (n) => ([0, 3, 9].includes(n) ? entry() : null));
    const rowsIn = (joinRows: number) =>
      blocks(view, ledger, joinRows).map(({ row, values }) => [row, values.length]);
    expect(rowsIn(1)).toEqual([
      [1, 1],
      [4, 1],
      [10, 1],
    ]);
    expect(rowsIn(2)).toEqual([
      [1, 4],
      [10, 1],
    ]);
    expect(rowsIn(5)).toEqual([[1, 10]]);
  });

  test('write the same as one rectangle around all, and begin and end with a row that differs', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), fc.nat(6), (asked, joinRows) => {
        const view = sheet(asked.length);
        const ledger = ledgerFor(view, (n) => (asked[n] ? entry({ userId: 17 + n }) : null));
        const apart = blocks(view, ledger, joinRows);
        expect(apart.reduce(written, view)).toEqual(apply(view, ledger));
        for (const { row, values } of apart) {
          expect(asked[row - 1]).toBe(true);
          expect(asked[row + values.length - 2]).toBe(true);
        }
      }),
    );
  });
});
