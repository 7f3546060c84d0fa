// Which languages the build offers: those that have every text, so that nobody gets a page in two languages.
import { ENGLISH, isLanguageTag, LANGUAGE_NAMES, placeholdersOf } from '../src/texts';
import { TRANSLATIONS, type Translation } from '../src/texts/languages';
import { ENGLISH_PAGE } from '../src/texts/page';

const sameFillings = (english: string, words: string) =>
  placeholdersOf(english).join() === placeholdersOf(words).join();

/** The names of the texts that a translation lacks, or whose placeholders are not those of English. */
export const lackingIn = ({ script, page }: Translation): readonly string[] =>
  (
    [
      [ENGLISH, script],
      [ENGLISH_PAGE, page],
    ] as const
  ).flatMap(([english, given]) => {
    const words: Readonly<Record<string, string>> = given;
    return Object.entries(english)
      .filter(([name, text]) => !words[name] || !sameFillings(text, words[name]))
      .map(([name]) => name);
  });

/** Whether somebody can have Rowcall in this language. */
const isComplete = (tag: keyof typeof TRANSLATIONS) => lackingIn(TRANSLATIONS[tag]).length === 0;

/** The languages to choose from, in the order to show them. */
export const OFFERED = Object.keys(LANGUAGE_NAMES)
  .filter(isLanguageTag)
  .filter((tag) => tag === 'en' || isComplete(tag));
