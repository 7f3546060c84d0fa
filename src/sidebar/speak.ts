// Sets the language of the page before anything in it is said: imported first.
import { usePageLanguage } from '../texts/page';
import { type PageLanguage, readLanguage } from './language';

/** The language of this page, from its opening to its end. */
export const pageLanguage: PageLanguage = readLanguage(
  document.getElementById('app')?.getAttribute('data-language') ?? null,
);

usePageLanguage(pageLanguage.inUse, pageLanguage.texts);
document.documentElement.lang = pageLanguage.inUse;
