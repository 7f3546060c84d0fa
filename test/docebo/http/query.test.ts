// Addresses without URL: what Google's limit allows, encoded as a server reads it.
import fc from 'fast-check';
import { encoded, fitting, formEncoded, MAX_ADDRESS, query } from '../../../src/docebo/http/query';

test('uses Google’s limit for addresses', () => {
  expect(MAX_ADDRESS).toBe(2_082);
});

test.each([
  [{}, ''],
  [{ ids: [] }, ''],
  [{ a: 1 }, '?a=1'],
  [{ a: 1, b: [2, 'x y'], c: '' }, '?a=1&b%5B%5D=2&b%5B%5D=x%20y&c='],
])('encodes %j', (values, text) => {
  expect(query(values)).toBe(text);
});

test('a server reads exactly what was encoded', () => {
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
])('fits a part of %j into %i characters', (text, most, part) => {
  expect(fitting(text, most)).toBe(part);
});

test('replaces half a character', () => {
  expect(encoded('a\ud800')).toBe('a%EF%BF%BD');
});
