// The language that the script wrote into the page.
import { readLanguage } from '../../../src/sidebar/texts/language';

const ENGLISH = { chosen: null, inUse: 'en', texts: {} };

test('takes the texts that the page knows', () => {
  const given = { chosen: 'de', inUse: 'de', texts: { 'page.opening': 'Öffnet …', 'no.such.text': 'x' } };
  expect(readLanguage(JSON.stringify(given))).toEqual({ ...given, texts: { 'page.opening': 'Öffnet …' } });
});

test('distinguishes English that was chosen from English by default', () => {
  expect(readLanguage('{"chosen":"en","inUse":"en","texts":{}}')).toEqual({ ...ENGLISH, chosen: 'en' });
});

test.each([
  [null],
  [''],
  ['{'],
  ['null'],
  ['{"inUse":"tlh","texts":{}}'],
  ['{"inUse":"de"}'],
  ['{"inUse":"de","texts":null}'],
])('what is no language of ours (%s) is English', (attribute) => {
  expect(readLanguage(attribute)).toEqual(ENGLISH);
});
