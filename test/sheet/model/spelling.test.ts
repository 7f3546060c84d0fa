// Spellings of a name: what mail programs, lists and spreadsheets put around it, and what looks the same.
import {
  alike,
  bare,
  idIn,
  isAddress,
  spellingsOf,
  withoutDecimals,
} from '../../../src/sheet/model/spelling';

test.each([
  ['Ann Lee <ann@example.com>', 'ann@example.com'],
  ['<ann@example.com>;', 'ann@example.com'],
  ['Ann Lee <the boss>', 'Ann Lee <the boss>'],
  ['mailto:ann@example.com', 'ann@example.com'],
  ['MAILTO: ann@example.com', 'ann@example.com'],
  ['ann@example.com; ,', 'ann@example.com'],
  ["'0042", '0042'],
  ["'tis", "'tis"],
  ['="0042"', '0042'],
  ['="SAFE 1"', 'SAFE 1'],
  ['=0042', '=0042'],
  ['SAFE-1', 'SAFE-1'],
])('a name without what is around it: %s is %s', (text, expected) => {
  expect(bare(text)).toBe(expected);
});

test.each([
  ['O\u2019Brien', "o'brien"],
  ['SAFE\u20111', 'safe-1'],
  ['\u201cFire\u201d', '"fire"'],
  ['\u200bann', 'ann'],
  ['ANN', 'ann'],
  ['Ａｎｎ', 'ann'],
  ['Ann\u00a0 Lee', 'ann lee'],
  ['Jose\u0301', 'jos\u00e9'],
])('%j looks like %j', (text, looks) => {
  expect(alike(text)).toBe(looks);
});

test.each([
  ['ann@example.com', true],
  ['Ann <ann@example.com>', true],
  ['ann', false],
  ['@example.com', false],
  ['ann@', false],
  ['ann lee@example.com', false],
  ['ann@b@example.com', false],
])('an address has text on both sides of one @: %s', (text, is) => {
  expect(isAddress(text)).toBe(is);
});

test.each([
  ['13001', 13_001],
  ['13001.0', 13_001],
  ['13001,00', 13_001],
  ["'13001", 13_001],
  ['999999999999999', 999_999_999_999_999],
  ['1000000000000000', null],
  ['0042', null],
  ['0', null],
  ['13001.5', null],
  ['-5', null],
  ['A13', null],
  ['', null],
])('the ID in %j is %p', (text, id) => {
  expect(idIn(text)).toBe(id);
});

test('only zeros are taken off as decimals, two at most', () => {
  expect(['13.0', '13,00', '13.000', '13.5', '13.', '13'].map(withoutDecimals)).toEqual([
    '13',
    '13',
    null,
    null,
    null,
    null,
  ]);
});

test.each([
  ['SAFE-1', ['SAFE-1']],
  ['safe-1', ['safe-1']],
  ['13001.0', ['13001.0', '13001']],
  ['O\u2019Brien', ['O\u2019Brien', "o'brien"]],
  ['Ann Lee <ann@example.com>', ['ann@example.com']],
  ['\u200b', ['\u200b']],
  [',', [',']],
])('Docebo is searched for %j as it was typed and as it looks, each once', (text, spellings) => {
  expect(spellingsOf(text)).toEqual(spellings);
});
