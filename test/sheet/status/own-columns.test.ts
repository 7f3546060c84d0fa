// Rowcall's own columns: found as one block in their order, or the place for them.
import { hasOwnHeaders, isOwnName, OWN_HEADERS, ownColumns } from '../../../src/sheet/status/own-columns';

const THEIRS = ['Username', 'Course code'];

test('the block is where its first header is', () => {
  expect(ownColumns([...THEIRS, ...OWN_HEADERS, 'Remarks'], 8)).toEqual({ present: true, column: 2 });
  expect(ownColumns([...THEIRS, ...OWN_HEADERS.map((header) => header.toUpperCase())], 7)).toEqual({
    present: true,
    column: 2,
  });
});

test('without any of its headers, its place is right of all content', () => {
  expect(ownColumns(THEIRS, 5)).toEqual({ present: false, column: 5 });
  expect(ownColumns([true, 5, { wall: '2026-03-14 00:00:00' }], 3)).toEqual({ present: false, column: 3 });
});

test('a block of which a header is missing, twice there, apart or in another place is torn', () => {
  const [status, details, ...rest] = OWN_HEADERS;
  const torn: readonly (readonly string[])[] = [
    [details, ...rest],
    OWN_HEADERS.slice(0, 4),
    [...OWN_HEADERS, status],
    [status, 'Remarks', details, ...rest],
    [details, status, ...rest],
  ];
  for (const own of torn) expect(ownColumns([...THEIRS, ...own], 9)).toBeNull();
});

test('all of its headers show the header row, in any order; some of them do not', () => {
  expect(hasOwnHeaders([...THEIRS, ...OWN_HEADERS.slice().reverse()])).toBe(true);
  for (const left of OWN_HEADERS)
    expect(hasOwnHeaders(OWN_HEADERS.filter((header) => header !== left))).toBe(false);
  expect(hasOwnHeaders([])).toBe(false);
});

test('a name is compared as headers are', () => {
  expect([isOwnName('rowcall status'), isOwnName('rowcall'), isOwnName('status')]).toEqual([
    true,
    false,
    false,
  ]);
});
