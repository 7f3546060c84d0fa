// The spreadsheet's changes as pages get them: repeating them gives the same sheet.
import * as fc from 'fast-check';
import { createSpreadsheet, type SpreadsheetHost } from '../../../workbench/google';
import { applyOp, SheetFeed } from '../../../workbench/server/sheet-feed';
import type { Patch, PersonOp, SheetPicture, WireCell } from '../../../workbench/server/wire';

const HEADER = ['User', 'Course', 'Date'];

function bench(rows: readonly (readonly string[])[] = [], locale = 'en_GB') {
  const spreadsheet = createSpreadsheet({ locale, sheets: [{ name: 'Rows', cells: [HEADER, ...rows] }] });
  const told: Patch[] = [];
  const feed = new SheetFeed(spreadsheet, (patches) => told.push(...patches));
  return { spreadsheet, feed, told, sheet: spreadsheet.sheet('Rows') };
}

const apply = (spreadsheet: SpreadsheetHost, op: PersonOp) => applyOp(spreadsheet, op);
const typed = (row: number, column: number, ...rows: readonly (readonly (string | null)[])[]): PersonOp => ({
  kind: 'cells',
  sheet: 0,
  row,
  column,
  cells: rows.map((line) => line.map((text) => (text === null ? null : { typed: text }))),
});

it('parses typed text in the locale, as a date with its format', () => {
  const { spreadsheet, sheet, feed, told } = bench();
  apply(spreadsheet, typed(1, 2, ['03/04/2026']));
  feed.flush();
  expect(sheet.text(1, 2)).toBe('03/04/2026');
  expect(told).toEqual([
    {
      kind: 'cells',
      sheet: 0,
      block: { row: 1, column: 2, cells: [[[46115, 0]]], looks: [{ format: 'dd/mm/yyyy' }] },
    },
  ]);
});

it('keeps copied text as text and copied dates as dates', () => {
  const { spreadsheet, sheet } = bench();
  apply(spreadsheet, {
    kind: 'cells',
    sheet: 0,
    row: 1,
    column: 0,
    cells: [[{ value: '007', format: null }, null, { value: 46115, format: 'yyyy-mm-dd' }]],
  });
  expect(sheet.value(1, 0)).toBe('007');
  expect(sheet.texts({ row: 1, column: 0, rows: 1, columns: 3 })).toEqual([['007', '', '2026-04-03']]);
});

it("keeps the cells of a block that the person didn't touch, and clears those they cleared", () => {
  const { spreadsheet, sheet } = bench([
    ['ada', 'FIRE', '1'],
    ['bob', 'LIFT', '2'],
  ]);
  apply(spreadsheet, typed(1, 0, [null, ''], ['eve', null]));
  expect(sheet.texts()).toEqual([HEADER, ['ada', '', '1'], ['eve', 'LIFT', '2']]);
});

it('grows the sheet for a paste beyond its end', () => {
  const { spreadsheet, sheet } = bench();
  apply(spreadsheet, typed(998, 25, ['a', 'b'], ['c', 'd'], ['e', 'f']));
  expect([sheet.rows, sheet.columns, sheet.value(1000, 26)]).toEqual([1001, 27, 'f']);
});

it('sorts below the header', () => {
  const { spreadsheet, sheet, feed, told } = bench([['bob'], ['ada'], ['eve']]);
  apply(spreadsheet, { kind: 'sort', sheet: 0, column: 0, ascending: true });
  feed.flush();
  expect(sheet.texts().map(([user]) => user)).toEqual(['User', 'ada', 'bob', 'eve']);
  expect(told).toEqual([{ kind: 'rows-ordered', sheet: 0, first: 1, order: [1, 0, 2] }]);
});

it('reports a selection to pages only when a script made it', () => {
  const { spreadsheet, sheet, feed, told } = bench([['ada']]);
  apply(spreadsheet, {
    kind: 'select',
    sheet: 0,
    ranges: [{ row: 1, column: 0, lastRow: 5, lastColumn: 2 }],
  });
  feed.flush();
  expect(told).toEqual([]);
  expect(sheet.selection).toEqual([{ row: 1, column: 0, rows: 5, columns: 3 }]);
  sheet.select([{ row: 1, column: 0, rows: 1, columns: 1 }], 'script');
  feed.flush();
  expect(told).toEqual([
    { kind: 'selected', sheet: 0, range: { row: 1, column: 0, lastRow: 1, lastColumn: 0 } },
  ]);
});

it('clips a selection of whole rows and columns to the sheet', () => {
  const { spreadsheet, sheet } = bench();
  const whole = { row: 0, column: 0, lastRow: 5000, lastColumn: 5000 };
  apply(spreadsheet, { kind: 'select', sheet: 0, ranges: [whole] });
  expect(sheet.selection).toEqual([{ row: 0, column: 0, rows: 1000, columns: 26 }]);
});

it('reports where hidden rows are after a sort', () => {
  const { spreadsheet, feed, told } = bench([['b'], ['a']]);
  apply(spreadsheet, { kind: 'hide-rows', sheet: 0, rows: [1] });
  apply(spreadsheet, { kind: 'sort', sheet: 0, column: 0, ascending: true });
  feed.flush();
  expect(told).toContainEqual({ kind: 'hidden-rows', sheet: 0, rows: [1] });
  expect(told).toContainEqual({ kind: 'hidden-rows', sheet: 0, rows: [2] });
});

it('reports which columns are hidden after one is inserted, and shows them when a person asks', () => {
  const { spreadsheet, sheet, feed, told } = bench();
  sheet.setHiddenColumns(2, 1, true, 'script');
  sheet.insertColumns(0, 1, 'script');
  feed.flush();
  const hidden = () => told.flatMap((patch) => (patch.kind === 'hidden-columns' ? [patch.columns] : []));
  expect(hidden()).toEqual([[2], [3]]);
  apply(spreadsheet, { kind: 'hide-columns', sheet: 0, columns: [3], hidden: false });
  feed.flush();
  expect(hidden().at(-1)).toEqual([]);
});

it('shows an added sheet, and refuses edits in a removed one', () => {
  const { spreadsheet, feed, told } = bench();
  const log = spreadsheet.insertSheet('Rowcall log', 'script');
  feed.flush();
  expect(told[0]).toMatchObject({ kind: 'sheet-added', at: 1, picture: { name: 'Rowcall log' } });
  spreadsheet.removeSheet(log);
  expect(() => apply(spreadsheet, { ...typed(0, 0, ['x']), sheet: log.id })).toThrow(
    'This sheet is no longer there.',
  );
});

it('combines writes of the same moment into one message', async () => {
  const { spreadsheet, sheet } = bench();
  const messages: number[] = [];
  const first = new Promise<void>((resolve) => {
    new SheetFeed(spreadsheet, (patches) => {
      messages.push(patches.length);
      resolve();
    });
  });
  for (let row = 1; row <= 5; row += 1) {
    sheet.write({ row, column: 0, rows: 1, columns: 1 }, [[{ value: row }]], 'script');
  }
  expect(messages).toEqual([]);
  await first;
  expect(messages).toEqual([5]);
});

/** A page in miniature: repeats patches on the picture it began with. */
class Mirror {
  cells: (WireCell | undefined)[][];
  constructor({ block }: SheetPicture) {
    this.cells = block.cells.map((line) => line.map((cell) => plain(cell)));
  }

  repeat(patch: Patch): void {
    switch (patch.kind) {
      case 'cells':
        patch.block.cells.forEach((line, down) => {
          this.fill(patch.block.row + down + 1);
          line.forEach((cell, right) => {
            const row = this.cells[patch.block.row + down];
            if (row) row[patch.block.column + right] = plain(cell);
          });
        });
        return;
      case 'rows-inserted':
        this.fill(patch.at);
        this.cells.splice(patch.at, 0, ...Array.from({ length: patch.count }, () => []));
        return;
      case 'rows-deleted':
        this.cells.splice(patch.at, patch.count);
        return;
      case 'rows-ordered': {
        this.fill(patch.first + patch.order.length);
        const before = this.cells.slice(patch.first);
        patch.order.forEach((from, to) => {
          this.cells[patch.first + to] = before[from] ?? [];
        });
        return;
      }
      case 'columns-inserted':
        for (const row of this.cells) {
          if (row.length > patch.at) row.splice(patch.at, 0, ...Array(patch.count).fill(null));
        }
        return;
      case 'columns-deleted':
        for (const row of this.cells) row.splice(patch.at, patch.count);
        return;
      default:
        return;
    }
  }

  private fill(rows: number): void {
    while (this.cells.length < rows) this.cells.push([]);
  }
}

const plain = (cell: WireCell): WireCell => (typeof cell === 'object' && cell !== null ? cell[0] : cell);

it("brings a page that applies every patch to the server's cells after any edits", () => {
  const place = fc.nat(6);
  const count = fc.integer({ min: 1, max: 2 });
  const text = fc.constantFrom('ada', 'bob', '7', '2026-03-14', '', 'eve');
  const lines = <K extends string>(kind: K) =>
    fc.record({ kind: fc.constant(kind), sheet: fc.constant(0), at: place, count });
  const op: fc.Arbitrary<PersonOp> = fc.oneof(
    fc
      .tuple(
        place,
        place,
        fc.array(fc.array(fc.option(text), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      )
      .map(([row, column, rows]) => typed(row, column, ...rows)),
    lines('insert-rows'),
    lines('delete-rows'),
    lines('insert-columns'),
    lines('delete-columns'),
    fc.record({
      kind: fc.constant('sort' as const),
      sheet: fc.constant(0),
      column: fc.nat(2),
      ascending: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(fc.array(op, { maxLength: 12 }), (ops) => {
      const { spreadsheet, feed, told, sheet } = bench([
        ['ada', 'FIRE', '2026-01-02'],
        ['bob', 'LIFT', '7'],
      ]);
      const [first] = feed.picture().sheets;
      if (!first) throw new Error('There is no sheet.');
      const mirror = new Mirror(first);
      for (const each of ops) apply(spreadsheet, each);
      feed.flush();
      for (const patch of told) mirror.repeat(patch);
      const { rows, columns } = sheet.content;
      const shown = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) => mirror.cells[row]?.[column] ?? null),
      );
      const held = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) => sheet.value(row, column)),
      );
      expect(shown).toEqual(held);
    }),
  );
});
