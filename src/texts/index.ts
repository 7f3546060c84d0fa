// The texts that people read, as data: a name, and a text with placeholders in the language in use.
import { english } from './en';
import { type Forms, fill, fits, type Values } from './text';

export { placeholdersOf } from './text';

type English = typeof english;
export type TextName = keyof English;

/** The texts of one language, by name. */
export type Texts = Readonly<Record<TextName, string>>;

export const ENGLISH: Texts = english;

/** A language in use: its texts, and how it writes figures. */
export interface Language extends Forms {
  /** As in `Intl`: `en`, `pt-BR`. */
  readonly tag: string;
  readonly texts: Texts;
}

const EN: Language = {
  tag: 'en',
  texts: english,
  figure: (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ','),
  isOne: (n) => n === 1,
};

const inUse = EN;

/** Names a text and fills its placeholders, in the language in use. */
export function text<Name extends TextName>(name: Name, ...values: Values<English[Name]>): string {
  return fill(inUse.texts[name], values[0] ?? {}, inUse);
}

/** Whether a text has this name: for names that are put together from data. */
export const isTextName = (name: string): name is TextName => name in english;

/** A text without placeholders whose name is put together from data. */
export const plainText = (name: TextName): string => fill(inUse.texts[name], {}, inUse);

/** Whether these words can be this text, in the language in use, with its placeholders filled. */
export const isText = (name: TextName, words: string): boolean => fits(inUse.texts[name], words);

/** A figure as the language in use writes it. */
export const figure = (n: number): string => inUse.figure(n);
