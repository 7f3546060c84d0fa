// Statuses in the languages of those who write them.
import { ROW_STATUSES, readRowStatus, statusLanguage, statusName } from '../../../src/sheet';
import { isLanguageTag, LANGUAGE_NAMES } from '../../../src/texts';

const TAGS = Object.keys(LANGUAGE_NAMES).filter(isLanguageTag);

test.each(TAGS)('a status written in %s is read as what it is', (tag) => {
  for (const status of ROW_STATUSES) expect(readRowStatus(statusName(status, tag))).toBe(status);
});

test.each(TAGS)('no two statuses have the same word in %s', (tag) => {
  expect(new Set(ROW_STATUSES.map((status) => statusName(status, tag))).size).toBe(ROW_STATUSES.length);
});

test('any other text is not a status', () => {
  for (const text of ['', 'ready', 'Done', 'Verifiziert ']) expect(readRowStatus(text)).toBeNull();
});

const at = { column: 1, headerRow: 0 };

test.each([
  [
    'a sheet without a status is written in the language of the person',
    [
      ['', 'Rowcall status'],
      ['a', ''],
    ],
    'it',
  ],
  [
    'a German sheet stays German',
    [
      ['', 'Rowcall status'],
      ['a', ''],
      ['b', 'Ungültig'],
    ],
    'de',
  ],
  [
    'a word of two languages is taken for the person’s',
    [
      ['', 'Rowcall status'],
      ['b', 'Pronto'],
    ],
    'it',
  ],
  [
    'a word that is no status decides nothing',
    [
      ['', 'Rowcall status'],
      ['b', 'Doppio'],
    ],
    'it',
  ],
] as const)('%s', (_, cells, language) => {
  expect(statusLanguage(cells, at, 'it')).toBe(language);
});

test('a word of two languages counts for the person’s own language, whichever comes first', () => {
  expect(statusLanguage([[], ['', 'Pronto']], at, 'pt-BR')).toBe('pt-BR');
});

test('only statuses below the headers count, to the last row', () => {
  const cells = [
    ['', 'Bereit'],
    ['', 'Rowcall status'],
    ['a', ''],
    ['b', 'Prêt'],
  ];
  expect(statusLanguage(cells, { column: 1, headerRow: 1 }, 'it')).toBe('fr');
  expect(statusLanguage(cells.slice(0, 3), { column: 1, headerRow: 1 }, 'it')).toBe('it');
});

test('a word of two languages counts for the first of them if the person has another', () => {
  expect(statusLanguage([[], ['', 'Pronto']], at, 'fr')).toBe('it');
});
