// The languages that Rowcall speaks, with the words of its sheets in each.
import type { LanguageTag } from '../../src/contract';
import { inLanguage } from '../../src/texts';
import { TRANSLATIONS } from '../../src/texts/languages';
import { type SheetWords, sheetWords } from '../../src/words/parts/sheet-words';

export const LANGUAGES = [
  'en',
  'de',
  'es',
  'fr',
  'it',
  'ja',
  'pt-BR',
] as const satisfies readonly LanguageTag[];

/** What `make` makes while this language is spoken. */
export const speaking = <T>(tag: LanguageTag, make: () => T): T =>
  inLanguage(tag, tag === 'en' ? {} : TRANSLATIONS[tag].script, make);

const words = new Map(LANGUAGES.map((tag) => [tag, speaking(tag, sheetWords)]));

export const wordsIn = (tag: LanguageTag): SheetWords => words.get(tag) ?? sheetWords();
