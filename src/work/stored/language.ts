// The language of the person for whom an execution runs: chosen in Rowcall, or the Google account's.
import * as z from 'zod/mini';
import type { LanguageState, LanguageTag } from '../../contract';
import { inLanguage, isTextName, languageFor, languageInUse, type TextName, useLanguage } from '../../texts';
import { type SheetWords, sheetWords } from '../../words';
import type { Platform } from '../platform/ports';
import { LANGUAGE } from './person';
import { parseJson, textsByName } from './stored';

/** What a file of texts holds: those of the script and those of the page, by name. */
const fileSchema = z.object({
  script: textsByName,
  page: textsByName,
});

type LanguageFile = z.infer<typeof fileSchema>;

/** The person's language, without reading its texts. */
function languageOf(platform: Pick<Platform, 'personStore' | 'userLocale'>): LanguageState {
  const chosen = LANGUAGE.read(platform.personStore);
  return { chosen, inUse: chosen ?? languageFor(platform.userLocale()) };
}

/**
 * Says everything to this person in their language; returns what the page needs of it, `null` for English.
 */
export function speakTo(platform: Pick<Platform, 'personStore' | 'userLocale' | 'textsFile'>): {
  readonly language: LanguageState;
  readonly page: Readonly<Record<string, string>> | null;
} {
  const language = languageOf(platform);
  const file = language.inUse === 'en' ? null : readTexts(platform, language.inUse);
  if (file === null) {
    useLanguage('en', {});
    return { language: { ...language, inUse: 'en' }, page: null };
  }
  useLanguage(language.inUse, known(file.script));
  return { language, page: file.page };
}

/** The words of sheets in a language, whatever the person speaks: for a sheet that was begun in it. */
export function sheetWordsIn(platform: Pick<Platform, 'textsFile'>, tag: LanguageTag): SheetWords {
  if (tag === languageInUse()) return sheetWords();
  const file = tag === 'en' ? null : readTexts(platform, tag);
  return file === null ? inLanguage('en', {}, sheetWords) : inLanguage(tag, known(file.script), sheetWords);
}

/**
 * The same in a simple trigger, in which Google allows few services and says about none what it allows on the
 * day: a menu or a note in English is better than none.
 */
export function speakIfAllowed(platform: Parameters<typeof speakTo>[0]): void {
  try {
    speakTo(platform);
  } catch {
    useLanguage('en', {});
  }
}

/**
 * The texts of a language as they were built; `null` if there are none, or none that can be read: English
 * serves then.
 */
function readTexts(platform: Pick<Platform, 'textsFile'>, tag: LanguageTag): LanguageFile | null {
  const content = platform.textsFile(tag);
  if (content === null) return null;
  const read = fileSchema.safeParse(parseJson(content));
  return read.success ? read.data : null;
}

function known(texts: Readonly<Record<string, string>>): Readonly<Partial<Record<TextName, string>>> {
  const named: Partial<Record<TextName, string>> = {};
  for (const [name, words] of Object.entries(texts)) if (isTextName(name)) named[name] = words;
  return named;
}
