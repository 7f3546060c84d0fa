// The order of calls: what is sent first when little is known, and what is left undone when a run stops.
import type { BlockCall, Call, Edit } from '../../../src/plan';
import { inOrder } from '../../../src/plan/calls/calls';
import { isBatch } from '../../../src/plan/calls/types';
import { editOf, KINDS } from '../builders';

/**
 * A bulk call of one course, whose rows are at these places of the sheet; `undefined` if that is not known.
 */
function bulk(...places: (number | undefined)[]): BlockCall {
  const settles = places.map(
    (near, n): Edit => ({ ...editOf(100 * (near ?? 0) + n, 7), ...(near === undefined ? {} : { near }) }),
  );
  return {
    kind: 'put-many',
    userIds: settles.map(({ userId }) => userId),
    courseIds: [7],
    change: editOf(1, 7).change,
    settles,
  };
}

const PILOT = bulk(1);

test('of calls that settle equally many rows, the one whose first row is higher in the sheet goes first', () => {
  const [low, high, middle] = [bulk(50, 51, 52), bulk(90, 3, 40), bulk(4, 5, 6)];
  expect(inOrder([PILOT, low, middle, high])).toEqual([PILOT, high, middle, low]);
});

test('rows without a known place count as the first of the sheet', () => {
  const [known, unknown] = [bulk(2, 3), bulk(9, undefined)];
  expect(inOrder([PILOT, known, unknown])).toEqual([PILOT, unknown, known]);
});

test('a call that settles more goes before one that is higher in the sheet', () => {
  const [more, higher] = [bulk(7, 8, 9), bulk(2, 3)];
  expect(inOrder([higher, more, PILOT])).toEqual([PILOT, more, higher]);
});

test('the first calls of each kind ascend by what they write, not by what they settle', () => {
  // Three users x one course, of which the call owns one row.
  const wide: Call = { ...bulk(1, 2, 3), settles: bulk(1).settles };
  const batch: Call = { kind: 'post-batch', settles: bulk(4, 5).settles };
  expect(inOrder([wide, batch])).toEqual([batch, wide]);
});

test('of equally small calls of one kind, the first stays the pilot', () => {
  const [first, second] = [bulk(8), bulk(2)];
  expect(inOrder([first, second])).toEqual([first, second]);
});

test('the kinds that are batch imports say so by their name', () => {
  const settles = [editOf(1, 7)] as const;
  for (const kind of KINDS) {
    // What a call names besides its kind makes no difference.
    const call = { ...bulk(1), kind, settles } as Call;
    expect([kind, isBatch(call)]).toEqual([kind, kind.endsWith('-batch')]);
  }
});
