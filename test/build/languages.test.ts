// A language is offered only if it has every text with the placeholders of English.
import { lackingIn, OFFERED } from '../../build/languages';
import { ENGLISH } from '../../src/texts';
import { TRANSLATIONS } from '../../src/texts/languages';
import { ENGLISH_PAGE } from '../../src/texts/page';

const complete = { script: ENGLISH, page: ENGLISH_PAGE };

test('a translation with every text lacks nothing', () => {
  expect(lackingIn(complete)).toEqual([]);
});

test.each([
  ['is empty', ''],
  ['lacks a placeholder', 'Stopped after it.'],
  ['has another placeholder', 'Stopped after {count|# row|# rows}.'],
  ['gives a count no form', 'Stopped after {rows}.'],
])('names a text that %s', (_, words) => {
  expect(lackingIn({ ...complete, page: { ...ENGLISH_PAGE, 'get.stopped': words } })).toEqual([
    'get.stopped',
  ]);
});

test('names a text that is missing', () => {
  const { 'get.stopped': _, ...page } = ENGLISH_PAGE;
  expect(lackingIn({ ...complete, page })).toEqual(['get.stopped']);
});

test('takes a text with one form for every count, and placeholders in another order', () => {
  const page = { ...ENGLISH_PAGE, 'get.done': '{calls|#回}で{rows|#行}' };
  expect(lackingIn({ ...complete, page })).toEqual([]);
});

test('offers English and the languages that lack nothing', () => {
  expect(OFFERED).toEqual(
    (['en', 'de', 'es', 'fr', 'it', 'ja', 'pt-BR'] as const).filter(
      (tag) => tag === 'en' || lackingIn(TRANSLATIONS[tag]).length === 0,
    ),
  );
});
