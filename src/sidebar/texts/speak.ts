// Sets the language of the page before any text is used: imported first.
import type { LanguageTag } from '../../contract';
import { usePageLanguage } from '../../texts/page';
import { type PageLanguage, readLanguage } from './language';

/** The languages that have every text: the build says which. */
declare const ROWCALL_LANGUAGES: readonly LanguageTag[];
export const OFFERED = ROWCALL_LANGUAGES;

/** The language of this page, from its opening to its end. */
export const pageLanguage: PageLanguage = readLanguage(
  document.getElementById('app')?.getAttribute('data-language') ?? null,
);

usePageLanguage(pageLanguage.inUse, pageLanguage.texts);
document.documentElement.lang = pageLanguage.inUse;
