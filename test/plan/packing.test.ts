// Packing: the mix of bulk calls and batch imports with the fewest calls; pilots; the order.
import * as fc from 'fast-check';
import { type CallKind, type Edit, type PlanOptions, plan } from '../../src/plan';
import { cases } from '../support/cases';
import { editOf, faultsOf, optionsOf, pairsOf } from './builders';

/** A block of so many users x courses on a day of its own. */
function block(day: string, users: number, courses = 1, status: 0 | 2 = 2): Edit[] {
  const base = day.charCodeAt(0) * 1000;
  return Array.from({ length: users * courses }, (_, n) =>
    editOf(base + (n % users), base + Math.floor(n / users), day, status),
  );
}

/** Rows alone with their values. */
function loose(count: number): Edit[] {
  return Array.from({ length: count }, (_, n) => editOf(1 + n, 1 + n, `loose ${n}`));
}

/** How many calls there are of each kind that is used. */
function kinds(edits: readonly Edit[], options: Partial<PlanOptions>): Partial<Record<CallKind, number>> {
  const { callsByKind } = plan(edits, optionsOf(options)).figures;
  return Object.fromEntries(Object.entries(callsByKind).filter(([, calls]) => calls > 0));
}

const settled = (edits: readonly Edit[], options: Partial<PlanOptions>) =>
  plan(edits, optionsOf(options)).calls.map((call) => `${call.kind} ${call.settles.length}`);

describe('batch imports', () => {
  test('take rows of different values, up to the size of a call', () => {
    expect(settled(loose(25), { batchSize: 10 })).toEqual(['post-batch 5', 'post-batch 10', 'post-batch 10']);
  });

  test('count in the bound together with the calls of rows that go alone', () => {
    const bound = (edits: readonly Edit[], batchSize: number | null) =>
      plan(edits, optionsOf({ batchSize })).figures.lowerBound;
    expect(bound(loose(25), 10)).toBe(3);
    expect(bound(loose(3), null)).toBe(3);
    expect(bound([...loose(10), editOf(99, 99, 'bound', 2, { batch: false })], 10)).toBe(2);
  });

  test('leave a block that is worth a call', () => {
    expect(kinds([...block('a', 30), ...loose(15)], { batchSize: 10 })).toEqual({
      'put-many': 1,
      'post-batch': 2,
    });
  });

  test('take a block that is not worth a call', () => {
    expect(kinds([...block('a', 4), ...block('b', 4), ...loose(2)], { batchSize: 10 })).toEqual({
      'post-batch': 1,
    });
  });

  test('leave a block whole when breaking it up saves nothing', () => {
    // 4 + 10 rows make two calls either way, and bulk calls need not wait for one another.
    expect(settled([...block('a', 4), ...loose(10)], { batchSize: 10 })).toEqual([
      'put-many 4',
      'post-batch 10',
    ]);
    expect(settled(block('a', 4), { batchSize: 10 })).toEqual(['put-many 4']);
    expect(settled(loose(1), { batchSize: 10 })).toEqual(['put-one 1']);
  });

  test('take the last, small tile of a block that is cut', () => {
    expect(kinds([...block('a', 21), ...loose(9)], { batchSize: 10, maxUsers: 20 })).toEqual({
      'put-many': 1,
      'post-batch': 1,
    });
  });

  test('together with blocks need fewer calls than either alone', () => {
    // Five large blocks and many small ones: what training days look like.
    const edits = [
      ...['a', 'b', 'c', 'd', 'e'].flatMap((day) => block(day, 15, 4)),
      ...Array.from({ length: 26 }, (_, n) => block(String.fromCharCode(70 + n), 2, 2)).flat(),
    ];
    const mixed = plan(edits, optionsOf({ batchSize: 20 })).figures.calls;
    const blocksAlone = plan(edits, optionsOf()).figures.calls;
    expect(mixed).toBe(5 + Math.ceil(104 / 20));
    expect(mixed).toBeLessThan(Math.min(blocksAlone, Math.ceil(edits.length / 20)));
  });
});

describe('pilots', () => {
  const all = ['put-many', 'put-one', 'post-batch'] as const;

  test('cost no call when a row goes alone anyway', () => {
    const edits = [...block('a', 3, 2), ...loose(2)];
    expect(settled(edits, { pilots: ['put-many'] })).toEqual(['put-many 1', 'put-one 1', 'put-many 6']);
    expect(settled(edits, { pilots: ['put-one'] })).toEqual(settled(edits, {}));
  });

  test('cost one call when a block is one user or one course wide', () => {
    expect(settled([...block('a', 5), ...block('b', 3, 2)], { pilots: all })).toEqual([
      'put-many 1',
      'put-many 6',
      'put-many 4',
    ]);
  });

  test('cost one call when a pair can be written twice, and two otherwise', () => {
    expect(settled(block('a', 3, 2, 0), { pilots: all })).toEqual(['put-many 1', 'put-many 5']);
    expect(settled(block('a', 3, 2), { pilots: all })).toEqual(['put-many 1', 'put-one 1', 'put-many 4']);
  });

  test('cost no call when the last batch import has a single row', () => {
    const edits = [...block('a', 4, 5), ...loose(11)];
    expect(settled(edits, { batchSize: 10 })).toEqual(['put-one 1', 'post-batch 10', 'put-many 20']);
    expect(settled(edits, { batchSize: 10, pilots: ['put-many'] })).toEqual([
      'put-many 1',
      'post-batch 10',
      'put-many 20',
    ]);
  });

  test('come out of a narrow block, although another is smaller', () => {
    const edits = [...block('a', 7), ...block('b', 2, 2)];
    expect(settled(edits, { pilots: all })).toEqual(['put-many 1', 'put-many 6', 'put-many 4']);
    const wide = [...block('a', 1, 7), ...block('b', 2, 2)];
    expect(settled(wide, { pilots: all })).toEqual(['put-many 1', 'put-many 6', 'put-many 4']);
  });

  test('come out of the last batch import when no row goes alone, and leave the others in it', () => {
    const edits = [...block('a', 4, 5), ...loose(20)];
    const options = optionsOf({ batchSize: 10, pilots: ['put-many'] });
    const made = plan(edits, options);
    expect(faultsOf(edits, made, options)).toEqual([]);
    expect(made.calls.map((call) => `${call.kind} ${call.settles.length}`)).toEqual([
      'put-many 1',
      'post-batch 9',
      'put-many 20',
      'post-batch 10',
    ]);
  });

  test('of a batch import are a row that goes alone, unless it is closed to imports', () => {
    const edits = [...loose(11), editOf(99, 99, 'bound', 2, { batch: false })];
    const options = optionsOf({ batchSize: 10, pilots: ['post-batch'] });
    const made = plan(edits, options);
    expect(faultsOf(edits, made, options)).toEqual([]);
    expect(made.calls.map((call) => `${call.kind} ${call.settles.length}`).sort()).toEqual([
      'post-batch 1',
      'post-batch 10',
      'put-one 1',
    ]);
  });

  test('of a batch import carry one row', () => {
    expect(settled(loose(20), { batchSize: 10, pilots: all })).toEqual([
      'post-batch 1',
      'post-batch 10',
      'post-batch 9',
    ]);
  });

  test('never cost more than two calls for bulk calls and one for batch imports', () => {
    const sizes = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        sizes,
        fc.nat(12),
        fc.option(fc.integer({ min: 2, max: 9 }), { nil: null }),
        (list, alone, batchSize) => {
          const blocks = list.flatMap(([users, courses], n) =>
            block(String.fromCharCode(97 + n), users, courses),
          );
          const edits = [...blocks, ...loose(alone)];
          const without = plan(edits, optionsOf({ batchSize })).figures.calls;
          const made = plan(edits, optionsOf({ batchSize, pilots: all }));
          expect(made.figures.calls).toBeGreaterThanOrEqual(without);
          expect(made.figures.calls).toBeLessThanOrEqual(without + 3);
          for (const kind of all) {
            const first = made.calls.find((call) => call.kind === kind);
            if (first) expect(pairsOf(first)).toHaveLength(1);
          }
        },
      ),
      { numRuns: cases(100) },
    );
  });
});

describe('the order', () => {
  test('puts the smallest call of each kind first, then the calls that settle most rows', () => {
    const edits = [...block('a', 5), ...block('b', 9), ...block('c', 2), ...loose(2), ...block('e', 7)];
    expect(settled(edits, {})).toEqual([
      'put-one 1',
      'put-many 2',
      'put-many 9',
      'put-many 7',
      'put-many 5',
      'put-one 1',
    ]);
  });

  test('puts the calls that settle most first, whatever their operation', () => {
    const enrolled = [...block('f', 4, 3), ...block('g', 3, 3), ...block('h', 4, 2)].map((edit) => ({
      ...edit,
      does: 'enroll' as const,
    }));
    expect(settled([...block('a', 5), ...block('b', 3), ...block('c', 6), ...enrolled], {})).toEqual([
      'put-many 3',
      'enroll-many 8',
      'enroll-many 12',
      'enroll-many 9',
      'put-many 6',
      'put-many 5',
    ]);
  });
});
