// The page's texts for people, as data: a name, and a text with placeholders in the page's language.
import type { LanguageTag } from '../contract';
import { page } from './en/page';
import { type Conventions, conventionsOf, ENGLISH_CONVENTIONS } from './language';
import { fill, type Values } from './text';

export { isLanguageTag, LANGUAGE_NAMES } from './language';

type English = typeof page;
type PageTextName = keyof English;

/** The texts of one language, by name. What a language lacks is said in English. */
export type PageTexts = Readonly<Partial<Record<PageTextName, string>>>;

export const ENGLISH_PAGE: Readonly<Record<PageTextName, string>> = page;

let conventions: Conventions = ENGLISH_CONVENTIONS;
let texts: PageTexts = {};
let tagInUse: LanguageTag = 'en';

/** Says everything in this language from now on. */
export function usePageLanguage(tag: LanguageTag, given: PageTexts): void {
  tagInUse = tag;
  conventions = conventionsOf(tag);
  texts = given;
}

export const isPageTextName = (name: string): name is PageTextName => name in page;

/** The text of this name in the language of the page, with its placeholders filled. */
export function text<Name extends PageTextName>(name: Name, ...values: Values<English[Name]>): string {
  return fill(texts[name] ?? page[name], values[0] ?? {}, conventions);
}

/**
 * How dates and times are written: as the page's language does; in English as the viewer's browser does,
 * because days and months change places between its countries.
 */
export const dateLocale = (): string | undefined => (tagInUse === 'en' ? undefined : tagInUse);

/** A figure as the language of the page writes it. */
export const number = (n: number): string => conventions.figure(n);
