// Ops that were made on a state which is no longer the last one.
import * as fc from 'fast-check';
import { movedOp } from '../../../workbench/server/moves';
import type { Patch, PersonOp } from '../../../workbench/server/wire';

const typed = (row: number, column: number, ...rows: readonly (readonly string[])[]): PersonOp => ({
  kind: 'cells',
  sheet: 0,
  row,
  column,
  cells: rows.map((line) => line.map((text) => ({ typed: text }))),
});
const after = (op: PersonOp, ...patches: readonly Patch[]) =>
  movedOp(
    op,
    patches.map((patch, index) => ({ seq: index + 1, patch })),
  );

const inserted: Patch = { kind: 'rows-inserted', sheet: 0, at: 3, count: 2 };
const deleted: Patch = { kind: 'rows-deleted', sheet: 0, at: 3, count: 2 };
/** Row 1 goes to 3, 2 to 1, 3 to 2. */
const ordered: Patch = { kind: 'rows-ordered', sheet: 0, first: 1, order: [1, 2, 0] };

it('moves an edit below inserted rows down, and keeps one above them in place', () => {
  expect(after(typed(3, 0, ['x']), inserted)).toEqual(typed(5, 0, ['x']));
  expect(after(typed(2, 0, ['x']), inserted)).toEqual(typed(2, 0, ['x']));
});

it('drops an edit in a deleted row', () => {
  expect(after(typed(4, 0, ['x']), deleted)).toBeNull();
  expect(after(typed(5, 0, ['x']), deleted)).toEqual(typed(3, 0, ['x']));
});

it('follows a row that is sorted elsewhere', () => {
  expect(after(typed(1, 2, ['x']), ordered)).toEqual(typed(3, 2, ['x']));
  expect(after(typed(9, 2, ['x']), ordered)).toEqual(typed(9, 2, ['x']));
});

it('splits a pasted block with its rows and leaves the rows between them alone', () => {
  expect(after(typed(1, 0, ['a'], ['b']), ordered)).toEqual({
    ...typed(1, 0),
    cells: [[{ typed: 'b' }], [null], [{ typed: 'a' }]],
  });
});

it('applies each change in order', () => {
  expect(after(typed(3, 0, ['x']), ordered, inserted, deleted)).toEqual(typed(2, 0, ['x']));
});

it('moves columns as it moves rows', () => {
  const columns: Patch = { kind: 'columns-inserted', sheet: 0, at: 1, count: 3 };
  expect(after(typed(0, 1, ['x']), columns)).toEqual(typed(0, 4, ['x']));
  expect(after({ kind: 'sort', sheet: 0, column: 2, ascending: true }, columns)).toMatchObject({ column: 5 });
});

it('drops edits in a removed sheet', () => {
  expect(after(typed(0, 0, ['x']), { kind: 'sheet-removed', sheet: 0 })).toBeNull();
});

it('leaves edits in other sheets alone', () => {
  expect(after({ ...typed(3, 0, ['x']), sheet: 7 }, inserted, deleted, ordered)).toEqual({
    ...typed(3, 0, ['x']),
    sheet: 7,
  });
});

it('always hits the intended row, and no row if that one was deleted', () => {
  const size = 12;
  const change = fc.oneof(
    fc.record({
      kind: fc.constant('insert' as const),
      at: fc.nat(size),
      count: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record({
      kind: fc.constant('delete' as const),
      at: fc.nat(size - 1),
      count: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record({ kind: fc.constant('order' as const), seed: fc.nat() }),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), fc.nat(size - 1), (changes, row) => {
      let rows: (string | null)[] = Array.from({ length: size }, (_, index) => `row ${index}`);
      const patches: Patch[] = [];
      for (const each of changes) {
        if (each.kind === 'insert') {
          const at = Math.min(each.at, rows.length);
          rows.splice(at, 0, ...Array<null>(each.count).fill(null));
          patches.push({ kind: 'rows-inserted', sheet: 0, at, count: each.count });
        } else if (each.kind === 'delete') {
          const at = Math.min(each.at, rows.length - 1);
          const count = Math.min(each.count, rows.length - at);
          if (count < 1) continue;
          rows.splice(at, count);
          patches.push({ kind: 'rows-deleted', sheet: 0, at, count });
        } else {
          const order = rows.slice(1).map((_, index) => index);
          order.sort((a, b) => ((a * 7919 + each.seed) % 13) - ((b * 7919 + each.seed) % 13) || a - b);
          const before = rows.slice(1);
          rows = [...rows.slice(0, 1), ...order.map((from) => before[from] ?? null)];
          patches.push({ kind: 'rows-ordered', sheet: 0, first: 1, order });
        }
      }
      const op = after(typed(row, 0, ['x']), ...patches);
      const meant = rows.indexOf(`row ${row}`);
      expect(op).toEqual(meant < 0 ? null : typed(meant, 0, ['x']));
    }),
  );
});
