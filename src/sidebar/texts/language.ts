// The language of the page, which the script wrote into it on opening.
import type { LanguageTag } from '../../contract';
import { isLanguageTag, isPageTextName, type PageTexts } from '../../texts/page';

export interface PageLanguage {
  readonly chosen: LanguageTag | null;
  readonly inUse: LanguageTag;
  readonly texts: PageTexts;
}

const ENGLISH: PageLanguage = { chosen: null, inUse: 'en', texts: {} };

/** The language in an attribute of the page: JSON, or nothing for English. What cannot be read is English. */
export function readLanguage(attribute: string | null): PageLanguage {
  if (!attribute) return ENGLISH;
  let given: unknown;
  try {
    given = JSON.parse(attribute);
  } catch {
    // Another version of the script wrote it; the page says so itself if the two do not fit together.
    return ENGLISH;
  }
  if (typeof given !== 'object' || given === null || !('inUse' in given) || !('texts' in given))
    return ENGLISH;
  const { inUse, texts } = given;
  if (typeof inUse !== 'string' || !isLanguageTag(inUse) || typeof texts !== 'object' || texts === null)
    return ENGLISH;
  const known: Partial<Record<keyof PageTexts, string>> = {};
  for (const [name, words] of Object.entries(texts))
    if (isPageTextName(name) && typeof words === 'string') known[name] = words;
  const chosen = 'chosen' in given && typeof given.chosen === 'string' ? given.chosen : '';
  return { inUse, chosen: isLanguageTag(chosen) ? chosen : null, texts: known };
}
