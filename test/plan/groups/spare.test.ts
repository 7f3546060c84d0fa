// Edits as well off in batch imports: which of them are looked at for blocks anyway.
import { sortEdits } from '../../../src/plan/calls/edits';
import { transportOf } from '../../../src/plan/calls/transports';
import type { Edit } from '../../../src/plan/calls/types';
import { placesBetween } from '../../../src/plan/graph/ints';
import { spareDrafts, worthBlocks } from '../../../src/plan/groups/spare';
import { editOf, optionsOf } from '../builders';

const BATCH = 6;

/** Users x courses with one day, and the range that they are in the sheet. */
function ranges(...blocks: readonly (readonly Edit[])[]) {
  const sheet = sortEdits(blocks.flat());
  const transport = transportOf('update', optionsOf({ batchSize: BATCH }));
  const spare = Array.from({ length: sheet.groups.length - 1 }, (_, n) => ({
    from: sheet.groups[n] ?? 0,
    until: sheet.groups[n + 1] ?? 0,
    transport,
  }));
  return { sheet, spare };
}

/** The first user of a day: no pair is in two groups. */
const firstOf = (day: string): number => 1 + 100 * day.charCodeAt(day.length - 1);

const block = (day: string, users: number, courses: number, some: Partial<Edit> = {}) =>
  Array.from({ length: users * courses }, (_, n) => ({
    ...editOf(firstOf(day) + (n % users), 101 + Math.floor(n / users), day),
    ...some,
    key: `${day} ${n}`,
  }));

/** So many pairs, of which no two share a user or a course. */
const apart = (day: string, pairs: number) =>
  Array.from({ length: pairs }, (_, n) => ({
    ...editOf(firstOf(day) + n, 101 + n, day),
    key: `${day} ${n}`,
  }));

const CAPS = { users: 1000, courses: 1000, pairs: 5000 };

describe('the groups that are planned for their blocks', () => {
  const planned = (least: number, ...blocks: readonly (readonly Edit[])[]) => {
    const { sheet, spare } = ranges(...blocks);
    const sizes: number[] = [];
    spareDrafts(sheet, spare, least, ({ from, until }) => {
      sizes.push(until - from);
      return [];
    });
    return sizes;
  };

  test('are those that one batch import can take, and that hold as many pairs as asked', () => {
    const blocks = [block('a', 2, 2), block('b', 2, 3), block('c', 7, 1), block('d', 3, 1)];
    expect(planned(4, ...blocks)).toEqual([6, 4]);
    expect(planned(3, ...blocks)).toEqual([6, 4, 3]);
    expect(planned(7, ...blocks)).toEqual([]);
  });

  test('leave out those in which no block can be so large', () => {
    expect(planned(4, apart('a', 5), block('b', 2, 2))).toEqual([4]);
    expect(planned(1, apart('a', 5))).toEqual([5]);
  });

  test('are five at most, the largest of them', () => {
    const blocks = [2, 3, 4, 5, 6, 1].map((users) => block(`day ${users}`, users, 1));
    expect(planned(1, ...blocks)).toEqual([6, 5, 4, 3, 2]);
  });

  test('give the drafts that hold as many pairs as asked', () => {
    const { sheet, spare } = ranges(block('a', 2, 2));
    const draft = (until: number) => ({
      users: [],
      courses: [],
      overlap: false,
      places: [...placesBetween(0, until)],
      owns: [],
    });
    const drafts = spareDrafts(sheet, spare, 3, () => [draft(2), draft(3), draft(4)]);
    expect(drafts.map(({ places }) => places.length)).toEqual([3, 4]);
  });
});

describe('what can be worth a bulk call', () => {
  const worth = (edits: readonly Edit[], caps = CAPS) => {
    const { sheet, spare } = ranges(edits);
    const [range] = spare;
    if (!range) throw new Error('no group');
    const found = worthBlocks(sheet, range, caps);
    return found === null || found === 'none' ? found : [...found.flags];
  };

  test('is a block of as many pairs as a batch import carries', () => {
    expect(worth(block('a', 2, 3))).toEqual([1, 1, 1, 1, 1, 1]);
    const scattered = { ...editOf(firstOf('a') + 90, 190, 'a'), key: 'alone' };
    expect(worth([...block('a', 2, 3), scattered])).toEqual([1, 1, 1, 1, 1, 1, 0]);
  });

  test('is nothing if there are fewer pairs, or no block, or the caps allow none so large', () => {
    expect(worth(block('a', 5, 1))).toBe('none');
    expect(worth(apart('a', 8))).toBe('none');
    expect(worth(block('a', 4, 4), { ...CAPS, users: 1, courses: 5 })).toBe('none');
    expect(worth(block('a', 4, 4), { ...CAPS, pairs: 5 })).toBe('none');
  });

  test('is not asked of one user or one course alone, nor of edits that no import can carry', () => {
    expect(worth(block('a', 7, 1))).toBeNull();
    expect(worth(block('a', 1, 7))).toBeNull();
    const [first, ...others] = block('a', 3, 3);
    if (!first) throw new Error('no edit');
    expect(worth([{ ...first, batch: false }, ...others])).toBeNull();
  });
});
