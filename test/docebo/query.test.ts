// Addresses without URL: what Google's limit allows, encoded as a server reads it.
import fc from 'fast-check';
import { encoded, fitting, formEncoded, MAX_ADDRESS, query } from '../../src/docebo/query';

test("Google's limit is another one", () => {
  expect(MAX_ADDRESS).toBe(2_082);
});

test.each([
  [{}, ''],
  [{ ids: [] }, ''],
  [{ a: 1 }, '?a=1'],
  [{ a: 1, b: [2, 'x y'], c: '' }, '?a=1&b%5B%5D=2&b%5B%5D=x%20y&c='],
])('%j is asked for in another way', (values, text) => {
  expect(query(values)).toBe(text);
});

test('a server reads something else than was meant', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(fc.dictionary(text, text), (fields) => {
      const form = [...new URLSearchParams(formEncoded(fields))];
      expect(form).toEqual(Object.entries(fields));
      expect([...new URLSearchParams(query(fields))]).toEqual(Object.entries(fields));
    }),
  );
});

test.each([
  ['abc', 2, 'ab'],
  ['abc', 3, 'abc'],
  ['abc', 0, ''],
  ['aé', 6, 'a'],
  ['aé', 7, 'aé'],
  ['a😀', 12, 'a'],
  ['a😀', 13, 'a😀'],
])('of %j another part fits into %i characters', (text, most, part) => {
  expect(fitting(text, most)).toBe(part);
});

test('half a character throws', () => {
  expect(encoded('a\ud800')).toBe('a%EF%BF%BD');
});
