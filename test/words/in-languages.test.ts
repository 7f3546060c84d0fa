// Figures, days and counts in a row's details follow the language; numbers of rows and IDs are names, not
// figures.
import { alsoChanged, askedInWords } from '../../src/check/compare/compare';
import type { Change } from '../../src/contract';
import { NO_CHANGE } from '../../src/enrollment';
import { TRANSLATIONS } from '../../src/texts/languages';
import { list, momentWord } from '../../src/words/parts/words';
import { DETAILS } from '../../src/words/rows/details';
import { enrollment } from '../support/builders';
import { LANGUAGES, speaking } from '../support/languages';

const TRANSLATED = LANGUAGES.filter((tag) => tag !== 'en');

const asked: Change = { ...NO_CHANGE, status: 2, completedAt: '2026-03-14 00:00:00', score: 87.5 };

test.each([
  ['en', 'Completed on 14 Mar 2026; score 87.5'],
  ['de', 'Abgeschlossen am 14. März 2026; Punktzahl 87,5'],
  ['es', 'Completado el 14 mar 2026; puntuación 87,5'],
  ['fr', 'Terminé le 14 mars 2026; score 87,5'],
  ['it', 'Completato il 14 mar 2026; punteggio 87,5'],
  ['ja', '完了 (2026年3月14日); スコア 87.5'],
  ['pt-BR', 'Concluído em 14 de mar. de 2026; pontuação 87,5'],
] as const)('a date and a score are written as %s writes them', (tag, words) => {
  expect(speaking(tag, () => askedInWords(asked, new Set(['completedAt'] as const)))).toBe(words);
});

test.each([
  ['en', '14 Mar 2026, 09:30'],
  ['de', '14. März 2026, 09:30'],
  ['ja', '2026年3月14日 09:30'],
] as const)('a moment is written as %s writes it', (tag, words) => {
  expect(speaking(tag, () => momentWord('2026-03-14 09:30:00'))).toBe(words);
});

test.each(TRANSLATED)('what also changed has the decimals and the word for nothing of %s', (tag) => {
  const words = TRANSLATIONS[tag].script;
  const before = { score: 1240.5 };
  const figure = new Intl.NumberFormat(tag).format(1240.5);
  expect(speaking(tag, () => alsoChanged(NO_CHANGE, before, enrollment(1, 2, { status: 2 })))).toBe(
    `${words['held.score']}${tag === 'ja' ? '、' : ', '}${figure} → ${words['value.none']}`,
  );
});

test.each(LANGUAGES)('the number of a row has no separator in %s', (tag) => {
  expect(speaking(tag, () => DETAILS.givesWay(12_400, 'newest'))).toContain('12400');
  expect(speaking(tag, () => list([12_400, 12_401]))).toContain('12400');
});
