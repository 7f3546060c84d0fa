// Which language somebody gets, and how it writes figures, counts and days.
import { isLanguageTag, LANGUAGE_NAMES, languageFor } from '../../src/texts';
import { conventionsOf } from '../../src/texts/language';

const TAGS = Object.keys(LANGUAGE_NAMES).filter(isLanguageTag);

test.each([
  ['de', 'de'],
  ['de_CH', 'de'],
  ['pt-PT', 'pt-BR'],
  ['pt', 'pt-BR'],
  ['ES-419', 'es'],
  ['en_GB', 'en'],
  ['nl', 'en'],
  ['', 'en'],
] as const)('somebody whose locale is “%s” gets %s', (locale, tag) => {
  expect(languageFor(locale)).toBe(tag);
});

test.each([
  ['en', '1,240', '14 Mar 2026'],
  ['de', '1.240', '14. März 2026'],
  ['fr', '1\u202f240', '14 mars 2026'],
  ['ja', '1,240', '2026年3月14日'],
] as const)('%s writes %s and %s', (tag, figure, day) => {
  expect(conventionsOf(tag).figure(1240)).toBe(figure);
  expect(conventionsOf(tag).day('2026-03-14')).toBe(day);
});

test('a count has the form that its language wants', () => {
  expect(TAGS.filter((tag) => conventionsOf(tag).isOne(1))).toEqual(TAGS.filter((tag) => tag !== 'ja'));
  expect(TAGS.filter((tag) => conventionsOf(tag).isOne(0))).toEqual(['fr', 'pt-BR']);
  expect(TAGS.filter((tag) => conventionsOf(tag).isOne(2))).toEqual([]);
});

test('no language shows a day as another one', () => {
  for (const tag of TAGS) {
    for (const day of ['2025-12-31', '2026-01-01', '2024-02-29'])
      expect(conventionsOf(tag).day(day)).toContain(String(Number(day.slice(8))));
  }
});
