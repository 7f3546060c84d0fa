// Texts with placeholders, and the catalogue of English.
import { ENGLISH, figure, placeholdersOf, text } from '../../src/texts';
import { ENGLISH_PAGE } from '../../src/texts/page';
import { type Forms, fill, fits } from '../../src/texts/text';

const EN: Forms = { figure: (n) => n.toLocaleString('en'), isOne: (n) => n === 1 };
const JA: Forms = { figure: (n) => n.toLocaleString('ja'), isOne: () => false };

test('fills placeholders by name, as often as they are there', () => {
  expect(fill('{who} and {who} in {where}', { who: 'Ada', where: 'SAFE-1' }, EN)).toBe(
    'Ada and Ada in SAFE-1',
  );
});

test('keeps a value that looks like a placeholder or a replacement pattern as it is', () => {
  expect(fill('“{value}”', { value: '{other} $& $1' }, EN)).toBe('“{other} $& $1”');
});

test.each([
  [0, '0 rows are'],
  [1, '1 row is'],
  [1240, '1,240 rows are'],
])('takes the form for a count of %i', (rows, expected) => {
  expect(fill('{rows|# row is|# rows are}', { rows }, EN)).toBe(expected);
});

test('writes the figure of a count only if the form has a place for it', () => {
  expect(fill('{cells|A date|Some dates} in {cells} cells', { cells: 3 }, EN)).toBe('Some dates in 3 cells');
});

test('one form serves every count in a language without a plural', () => {
  expect(fill('{rows|#行}', { rows: 1240 }, JA)).toBe('1,240行');
});

test('refuses to leave a placeholder unfilled', () => {
  expect(() => fill('{a} {b}', { a: 'x' }, EN)).toThrow('needs a value for b');
});

test('lists placeholders once, those with forms marked', () => {
  expect(placeholdersOf('{b} {a|#|#} {b}')).toEqual(['a|', 'b']);
});

test.each([
  ['for {user}', 'for Ada (FR)', true],
  ['for {user}', 'for ', false],
  ['for {user}', 'FR', false],
  ['a.c {n|# row|# rows}', 'abc 3 rows', false],
  ['a.c {n|# row|# rows}', 'a.c 3 rows', true],
])('%s fits %s: %s', (pattern, words, expected) => {
  expect(fits(pattern, words)).toBe(expected);
});

test('finds a text by its name', () => {
  expect(text('row.duplicate', { rows: 7 })).toBe(
    'Row 7 has the same user and course with other values. Keep one of them.',
  );
  expect(figure(1_240_000)).toBe('1,240,000');
});

test('no text has a brace that is not a placeholder', () => {
  const texts = [...Object.entries(ENGLISH), ...Object.entries(ENGLISH_PAGE)];
  const odd = texts.filter(([, words]) => /[{}|]/.test(words.replace(/\{[A-Za-z]+(\|[^{}|]*){0,2}\}/g, '')));
  expect(odd).toEqual([]);
  expect(texts.length).toBeGreaterThan(1000);
});
