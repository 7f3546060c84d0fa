// The language in which an execution speaks: chosen, or of the Google account, or English if its texts cannot
// be read.
import { languageInUse, text, useLanguage } from '../../../src/texts';
import { speakIfAllowed, speakTo } from '../../../src/work/stored/language';
import { LANGUAGE } from '../../../src/work/stored/person';
import { memoryStore } from '../../support/stores';

function person(userLocale: string, files: Readonly<Record<string, string>>) {
  return {
    personStore: memoryStore(),
    userLocale: () => userLocale,
    textsFile: (tag: string) => files[tag] ?? null,
  };
}

const DE = JSON.stringify({
  script: { 'problem.stopped': 'Angehalten.', 'no.such.text': 'x' },
  page: { 'page.opening': 'Öffnet …' },
});

afterEach(() => useLanguage('en', {}));

test('speaks the language of the Google account', () => {
  const spoken = speakTo(person('de_AT', { de: DE }));
  expect(spoken).toEqual({ language: { chosen: null, inUse: 'de' }, page: { 'page.opening': 'Öffnet …' } });
  expect(text('problem.stopped')).toBe('Angehalten.');
});

test('a text that the language lacks is English', () => {
  speakTo(person('de', { de: DE }));
  expect(text('problem.nothing-selected')).toBe(
    'No rows with a user and a course are selected. Select some and try again.',
  );
});

test('what the person chose comes before the account', () => {
  const chooser = person('ja', { de: DE });
  LANGUAGE.write(chooser.personStore, 'de');
  expect(speakTo(chooser).language).toEqual({ chosen: 'de', inUse: 'de' });
  LANGUAGE.write(chooser.personStore, 'en');
  expect(speakTo(chooser)).toEqual({ language: { chosen: 'en', inUse: 'en' }, page: null });
  expect(text('problem.stopped')).toBe('Stopped. You can resume at any time.');
});

test.each([
  ['is missing', {}],
  ['is no JSON', { de: '<html>' }],
  ['has another shape', { de: '{"script":{"a":1},"page":{}}' }],
])('speaks English if the file of texts %s', (_, files) => {
  useLanguage('fr', {});
  expect(speakTo(person('de', files)).language.inUse).toBe('en');
  expect(languageInUse()).toBe('en');
});

test('a trigger that is not allowed to ask for the locale speaks English', () => {
  useLanguage('fr', {});
  const refused = person('de', { de: DE });
  speakIfAllowed({
    ...refused,
    userLocale: () => {
      throw new Error('You do not have permission to call Session.getActiveUserLocale.');
    },
  });
  expect(languageInUse()).toBe('en');
  speakIfAllowed(refused);
  expect(languageInUse()).toBe('de');
});
