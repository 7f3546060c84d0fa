// The last look before blocks become calls: a wrong block of the planner's own must stop the plan and not
// reach Docebo.
import { draftsOf, mayGoByBatch } from '../../../src/plan/calls/drafts';
import { sortEdits } from '../../../src/plan/calls/edits';
import { shipmentOf } from '../../../src/plan/calls/pack';
import { transportOf } from '../../../src/plan/calls/transports';
import { editOf, optionsOf } from '../builders';

const CAPS = { users: 1000, courses: 1000, pairs: 5000 };
const transport = transportOf('update', optionsOf());

/** Users 1 and 2 with course 101, and user 2 with course 102; numbered from 0. */
const sheet = sortEdits([editOf(1, 101), editOf(2, 101), editOf(2, 102)]);
const range = { from: 0, until: 3, transport, overlap: false };
const course101 = { users: [0, 1], courses: [0] };
const course102 = { users: [1], courses: [1] };
const user2 = { users: [1], courses: [0, 1] };

test('accepts blocks that hold each edit once', () => {
  const drafts = draftsOf(sheet, range, [course101, course102], CAPS);
  expect(drafts.map(({ places, owns }) => [places, owns])).toEqual([
    [[0, 1], []],
    [[2], []],
  ]);
});

test('refuses a pair that no row names', () => {
  expect(() => draftsOf(sheet, range, [{ users: [0, 1], courses: [0, 1] }], CAPS)).toThrow(
    /put user 1 and course 102 into a call without an edit/,
  );
});

test('refuses to lose a row that is in no block', () => {
  expect(() => draftsOf(sheet, range, [course101], CAPS)).toThrow(/lost user 2 and course 102/);
  expect(() => draftsOf(sheet, range, [], CAPS)).toThrow(/lost user 1 and course 101/);
  // The places of a range are those of the sheet.
  expect(() => draftsOf(sheet, { ...range, from: 1 }, [course102], CAPS)).toThrow(
    /lost user 2 and course 101/,
  );
});

test('refuses to write a pair twice that can be written once', () => {
  expect(() => draftsOf(sheet, range, [course101, user2], CAPS)).toThrow(
    /put user 2 and course 101 into two calls/,
  );
  expect(draftsOf(sheet, { ...range, overlap: true }, [course101, user2], CAPS)).toHaveLength(2);
});

test('keeps a row out of batch imports that is closed to them, and refuses to leave it without a call', () => {
  const [may, not] = [editOf(1, 101), editOf(2, 101, 'a', 2, { batch: false })];
  const both = sortEdits([may, not]);
  const batched = transportOf('update', optionsOf({ batchSize: 10 }));
  const place = both.edits.indexOf(may);
  expect(mayGoByBatch(both, batched, place)).toBe(true);
  expect(mayGoByBatch(both, batched, 1 - place)).toBe(false);
  expect(mayGoByBatch(both, transport, place)).toBe(false);
  expect(() =>
    shipmentOf(both, { transport: batched, from: 0, until: 2, drafts: [], unique: [], spare: () => [] }),
  ).toThrow(/left an edit without a call/);
});

describe('a block of which some rows are closed to batch imports, cut into calls of two users', () => {
  const CUT = { ...CAPS, users: 2 };
  const four = [1, 2, 3, 4].map((user) => editOf(user, 101, 'a', 2, { batch: user !== 2 && user !== 4 }));
  const block = { users: [0, 1, 2, 3], courses: [0] };
  const usersOf = (batchSize: number | null) => {
    const ways = transportOf('update', optionsOf({ batchSize }));
    const cut = draftsOf(sortEdits(four), { ...range, until: 4, transport: ways }, [block], CUT);
    return cut.map(({ users }) => users);
  };

  test('has them together in the first calls, so that an import can take the others', () => {
    expect(usersOf(10)).toEqual([
      [1, 3],
      [0, 2],
    ]);
  });

  test('keeps its order when there are no batch imports', () => {
    expect(usersOf(null)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });
});
