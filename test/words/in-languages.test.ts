// Figures, days and counts in a row's details follow the language; numbers of rows and IDs are names, not figures.
import { alsoChanged, askedInWords } from '../../src/check/compare';
import type { Change, Enrollment } from '../../src/contract';
import { NO_CHANGE } from '../../src/enrollment';
import { useLanguage } from '../../src/texts';
import { TRANSLATIONS } from '../../src/texts/languages';
import { DETAILS } from '../../src/words/details';
import { list, momentWord } from '../../src/words/words';

const TAGS = ['de', 'es', 'fr', 'it', 'ja', 'pt-BR'] as const;

afterEach(() => useLanguage('en', {}));

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
  useLanguage(tag, tag === 'en' ? {} : TRANSLATIONS[tag].script);
  expect(askedInWords(asked, new Set(['completedAt'] as const))).toBe(words);
});

test.each([
  ['en', '14 Mar 2026, 09:30'],
  ['de', '14. März 2026, 09:30'],
  ['ja', '2026年3月14日 09:30'],
] as const)('a moment is written as %s writes it', (tag, words) => {
  useLanguage(tag, {});
  expect(momentWord('2026-03-14 09:30:00')).toBe(words);
});

test.each(TAGS)('what also changed has the decimals and the word for nothing of %s', (tag) => {
  useLanguage(tag, TRANSLATIONS[tag].script);
  const before = { score: 1240.5 };
  const held: Enrollment = {
    userId: 1,
    courseId: 2,
    username: 'ann',
    courseCode: 'C',
    status: 2,
    completedAt: null,
    score: null,
    enrolledAt: null,
    activeFrom: null,
    activeUntil: null,
    level: 3,
  };
  const figure = new Intl.NumberFormat(tag).format(1240.5);
  expect(alsoChanged(NO_CHANGE, before, held)).toBe(
    `${TRANSLATIONS[tag].script['held.score']}${tag === 'ja' ? '、' : ', '}${figure} → ${TRANSLATIONS[tag].script['value.none']}`,
  );
});

test.each(['en', ...TAGS] as const)('the number of a row has no separator in %s', (tag) => {
  useLanguage(tag, tag === 'en' ? {} : TRANSLATIONS[tag].script);
  expect(DETAILS.givesWay(12_400, 'newest')).toContain('12400');
  expect(list([12_400, 12_401])).toContain('12400');
});
