// What gets a call of its own if batch imports take the rest.
import { sortEdits } from '../../../src/plan/calls/edits';
import { chunks, partsOfDrafts, shipmentOf } from '../../../src/plan/calls/pack';
import { transportOf } from '../../../src/plan/calls/transports';
import type { Edit } from '../../../src/plan/calls/types';
import { editOf, optionsOf } from '../builders';

const transport = transportOf('update', optionsOf({ batchSize: 5 }));

/** So many edits of which each has values of its own, and what is made of them. */
function loose(count: number, edit: (n: number) => Partial<Edit> = () => ({})) {
  const sheet = sortEdits(
    Array.from({ length: count }, (_, n) => ({ ...editOf(1 + n, 101, `day ${n + 10}`), ...edit(n) })),
  );
  const asked: number[] = [];
  const spare = (pairs: number) => {
    asked.push(pairs);
    return [];
  };
  const unique = [...Array(count).keys()];
  const { bulk, single, batches } = shipmentOf(sheet, {
    transport,
    from: 0,
    until: count,
    drafts: [],
    unique,
    spare,
  });
  return {
    bulk: bulk.length,
    single: single.length,
    batches: batches.map(({ length }) => length),
    asked,
    sheet,
  };
}

describe('edits of their own values', () => {
  test('go by imports, the last of them not full', () => {
    expect(loose(13)).toMatchObject({ bulk: 0, single: 0, batches: [5, 5, 3] });
  });

  test('get a call of their own if an import would carry one alone', () => {
    expect(loose(11)).toMatchObject({ single: 1, batches: [5, 5] });
    expect(loose(1)).toMatchObject({ single: 1, batches: [] });
  });

  test('get a call of their own if no import can carry them', () => {
    expect(loose(7, (n) => ({ batch: n >= 3 }))).toMatchObject({ single: 3, batches: [4] });
  });

  test('make room for blocks of as many pairs as the last import carries', () => {
    expect([loose(13).asked, loose(10).asked, loose(11).asked]).toEqual([[3], [5], [1]]);
    expect(loose(3, () => ({ batch: false })).asked).toEqual([]);
  });

  test('are in an import in the order of the sheet', () => {
    const { sheet } = loose(4, (n) => ({ near: 9 - n }));
    const load = { transport, from: 0, until: 4, drafts: [], unique: [], spare: () => [] };
    expect(shipmentOf(sheet, load).batches).toEqual([[3, 2, 1, 0]]);
  });
});

describe('the parts of a call that drafts cost', () => {
  const sheet = sortEdits([1, 2, 3, 4, 5, 6].map((user) => editOf(user, 101)));
  const load = { transport, from: 0, until: 6 };
  const draft = (...places: number[]) => ({ users: [], courses: [], overlap: false, places, owns: [] });

  test('are a whole call if it is worth that, and otherwise one for each edit', () => {
    expect(partsOfDrafts(sheet, { ...load, drafts: [] })).toBe(6);
    expect(partsOfDrafts(sheet, { ...load, drafts: [draft(0, 1, 2, 3, 4)] })).toBe(6);
    expect(partsOfDrafts(sheet, { ...load, drafts: [draft(0, 1, 2, 3, 4, 5)] })).toBe(5);
    expect(partsOfDrafts(sheet, { ...load, drafts: [draft(0, 1)] })).toBe(6);
  });

  test('are a whole call if one of its edits can go in no import', () => {
    const closed = sortEdits([1, 2].map((user) => editOf(user, 101, 'a', 2, { batch: user === 1 })));
    const both = { transport, from: 0, until: 2 };
    expect(partsOfDrafts(closed, { ...both, drafts: [draft(1)] })).toBe(6);
    expect(partsOfDrafts(closed, { ...both, drafts: [draft(0)] })).toBe(2);
  });
});

test('a list in pieces of a size has all of it, the last piece smaller', () => {
  expect(chunks([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(chunks([1, 2, 3, 4], 2)).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(chunks([], 2)).toEqual([]);
});
