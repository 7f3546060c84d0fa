// The script's texts for people, as data: a name, and a text with placeholders in the language in use.
import type { LanguageTag } from '../contract';
import { english } from './en';
import { type Conventions, conventionsOf, ENGLISH_CONVENTIONS } from './language';
import { fill, fits, type Values } from './text';

export { isLanguageTag, LANGUAGE_NAMES, languageFor } from './language';
export { placeholdersOf } from './text';

type English = typeof english;
export type TextName = keyof English;

/** The texts of one language, by name. What a language lacks is said in English. */
export type Texts = Readonly<Partial<Record<TextName, string>>>;

export const ENGLISH: Readonly<Record<TextName, string>> = english;

interface InUse extends Conventions {
  readonly tag: LanguageTag;
  readonly texts: Texts;
}

const EN: InUse = { ...ENGLISH_CONVENTIONS, tag: 'en', texts: {} };

/** One execution serves one person, and so one language. */
let inUse = EN;

/** Says everything in this language from now on. */
export function useLanguage(tag: LanguageTag, texts: Texts): void {
  inUse = tag === 'en' ? EN : { ...conventionsOf(tag), tag, texts };
}

export const languageInUse = (): LanguageTag => inUse.tag;

const wordsOf = (name: TextName): string => inUse.texts[name] ?? english[name];

/** The text of this name in the language in use, with its placeholders filled. */
export function text<Name extends TextName>(name: Name, ...values: Values<English[Name]>): string {
  return fill(wordsOf(name), values[0] ?? {}, inUse);
}

/** Whether a text has this name: for names that are put together from data. */
export const isTextName = (name: string): name is TextName => name in english;

/** A text without placeholders whose name is put together from data. */
export const plainText = (name: TextName): string => fill(wordsOf(name), {}, inUse);

/** The same in the language that is in use now, also once another one is. */
export function saying(): (name: TextName) => string {
  const { texts } = inUse;
  return (name) => texts[name] ?? english[name];
}

/** Does something in another language. */
export function inLanguage<T>(tag: LanguageTag, texts: Texts, make: () => T): T {
  const before = inUse;
  useLanguage(tag, texts);
  try {
    return make();
  } finally {
    inUse = before;
  }
}

/** Whether these words can be this text, in the language in use, with its placeholders filled. */
export const isText = (name: TextName, words: string): boolean => fits(wordsOf(name), words);

/** A figure as the language in use writes it. */
export const figure = (n: number): string => inUse.figure(n);

/** `2026-03-14` as the language in use writes a day, its month by name. */
export const dayText = (day: string): string => inUse.day(day);

/** The same with a time of that day, `09:30`. */
export const momentText = (day: string, time: string): string => inUse.moment(inUse.day(day), time);
