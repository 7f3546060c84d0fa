// The edits of one operation as they are planned, and what is known of the fewest calls before any search.
import * as fc from 'fast-check';
import { type Edit, plan } from '../../../src/plan';
import { sortEdits } from '../../../src/plan/calls/edits';
import type { PlanOptions } from '../../../src/plan/calls/types';
import { fewestOf, fewestWithoutImports, isFewest, sharesOf } from '../../../src/plan/groups/shares';
import { editOf, optionsOf, settings, updates } from '../builders';

/** The edits of one operation, and what is made of them. */
function shareOf(edits: readonly Edit[], options: PlanOptions) {
  const sheet = sortEdits(edits);
  const [share] = sharesOf(sheet, options);
  if (!share) throw new Error('There are no edits.');
  return { sheet, share };
}

/** Users x courses on a day. */
const block = (day: string, users: number, courses: number, first = 1): Edit[] =>
  Array.from({ length: users * courses }, (_, n) =>
    editOf(first + (n % users), 101 + Math.floor(n / users), day),
  );

test('an operation has a share of its own: its groups, what imports take as well, and edits of their own values', () => {
  const rows = [
    ...block('a', 3, 2),
    ...block('b', 2, 1, 11),
    editOf(21, 101, 'c'),
    ...block('d', 2, 2, 31).map((edit): Edit => ({ ...edit, does: 'unenroll' })),
    editOf(41, 101, 'e', 2, { does: 'unenroll' }),
  ];
  const shares = sharesOf(sortEdits(rows), optionsOf({ batchSize: 4 }));
  const sizes = (ranges: readonly { from: number; until: number }[]) =>
    ranges.map(({ from, until }) => until - from);
  expect(
    shares.map(({ does, from, until, groups, spare, unique }) => ({
      does,
      places: [from, until],
      groups: sizes(groups),
      spare: sizes(spare),
      unique,
    })),
  ).toEqual([
    { does: 'update', places: [0, 9], groups: [6], spare: [2], unique: [8] },
    { does: 'unenroll', places: [9, 14], groups: [4], spare: [], unique: [13] },
  ]);
});

describe('the fewest calls that any plan takes', () => {
  const known = (edits: readonly Edit[], some: Partial<PlanOptions>) => {
    const { sheet, share } = shareOf(edits, optionsOf(some));
    return { fewest: fewestOf(sheet, share), isFewest: isFewest(sheet, share) };
  };

  test('are one for a block that fits in a call, which needs no search', () => {
    expect(known(block('a', 3, 2), {})).toEqual({ fewest: 1, isFewest: true });
    expect(known(block('a', 3, 2), { batchSize: 4 })).toEqual({ fewest: 1, isFewest: true });
  });

  test('count edits that imports carry by the size of an import, and others by calls of their own', () => {
    const apart = Array.from({ length: 5 }, (_, n) => editOf(1 + n, 101 + n, `day ${n}`));
    const closed = [editOf(11, 101, 'x', 2, { batch: false }), editOf(12, 101, 'y', 2, { batch: false })];
    expect(known(apart, {})).toEqual({ fewest: 5, isFewest: true });
    expect(known(apart, { batchSize: 4 })).toEqual({ fewest: 2, isFewest: true });
    expect(known([...apart, ...closed], { batchSize: 4 })).toEqual({ fewest: 4, isFewest: true });
    expect(known([...apart, ...block('z', 3, 1, 21)], { batchSize: 4 })).toEqual({
      fewest: 2,
      isFewest: true,
    });
  });

  test('are those of the first plan if no search is needed', () => {
    fc.assert(
      fc.property(
        updates.filter((edits) => edits.length > 0),
        settings,
        (edits, some) => {
          const options = optionsOf({ ...some, pilots: [], steps: 0 });
          const { sheet, share } = shareOf(edits, options);
          const { calls } = plan(edits, options).figures;
          expect(fewestOf(sheet, share)).toBeLessThanOrEqual(calls);
          if (isFewest(sheet, share)) expect(calls).toBe(fewestOf(sheet, share));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the fewest calls without batch imports', () => {
  const without = (edits: readonly Edit[], enough: number, some: Partial<PlanOptions> = {}) => {
    const options = optionsOf({ batchSize: 4, ...some });
    const { sheet, share } = shareOf(edits, options);
    return fewestWithoutImports(sheet, share, enough, options);
  };

  test('are a call for each edit of its own values, and those of the blocks', () => {
    const edits = [
      editOf(1, 101, 'a'),
      editOf(2, 102, 'b'),
      ...block('c', 2, 1, 11),
      ...block('d', 4, 4, 21),
    ];
    expect(without(edits, 100)).toBe(4);
    // Sixteen pairs of four users and four courses, five to a call.
    expect(without(edits, 100, { maxPairs: 5 })).toBe(7);
  });

  test('are counted by the size of a call alone if that is enough to tell', () => {
    const apart = [1, 2, 3].map((n) => editOf(n, 100 + n, 'a'));
    // No two of the three fit in one call; the three would fit by their number.
    expect(without(apart, 100)).toBe(3);
    expect(without(apart, 2)).toBe(3);
    expect(without(apart, 1)).toBe(1);
  });

  test('are not more than a plan without imports takes', () => {
    fc.assert(
      fc.property(
        updates.filter((edits) => edits.length > 0),
        settings,
        (edits, some) => {
          const { calls } = plan(edits, optionsOf({ ...some, batchSize: null, pilots: [] })).figures;
          expect(without(edits, calls + 1, some)).toBeLessThanOrEqual(calls);
        },
      ),
      { numRuns: 60 },
    );
  });
});
