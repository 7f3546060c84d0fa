// Texts with placeholders: `{name}`, and `{rows|# row|# rows}` with the form for one and for others.

/** What fills one placeholder: a count if there are forms to choose from, otherwise a text or a figure. */
type Filling<Inner extends string> = Inner extends `${infer Name}|${string}`
  ? { readonly [Each in Name]: number }
  : { readonly [Each in Inner]: string | number };

type Fillings<Text extends string> = Text extends `${string}{${infer Inner}}${infer Rest}`
  ? Filling<Inner> & Fillings<Rest>
  : unknown;

/** What fills the placeholders of a text, by their names; nothing for a text without any. */
export type Values<Text extends string> = keyof Fillings<Text> extends never ? [] : [values: Fillings<Text>];

/** How a language writes figures and chooses between the forms of a count. */
export interface Forms {
  /** `1240` as this language writes it. */
  readonly figure: (n: number) => string;
  readonly isOne: (n: number) => boolean;
}

const PLACEHOLDER = /\{([^{}|]+)(?:\|([^{}|]*))?(?:\|([^{}|]*))?\}/g;

/** The same without groups, which would appear among the parts of a split. */
const PLACEHOLDER_SPLIT = /\{[^{}]+\}/;

/**
 * The text with its placeholders filled. A language without a plural gives one form for every count. Throws a
 * RangeError if a value is missing.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>, forms: Forms): string {
  return text.replace(PLACEHOLDER, (_, name: string, one?: string, other?: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`The text “${text}” needs a value for ${name}.`);
    if (typeof value === 'string') return value;
    const figure = forms.figure(value);
    if (one === undefined) return figure;
    return (forms.isOne(value) ? one : (other ?? one)).replace('#', figure);
  });
}

/** Whether these words can be the text with its placeholders filled. */
export function fits(text: string, words: string): boolean {
  const pattern = text
    .split(PLACEHOLDER_SPLIT)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.+');
  return new RegExp(`^${pattern}$`).test(words);
}

/** The names of a text's placeholders, each once and in order; those with forms end in `|`. */
export function placeholdersOf(text: string): readonly string[] {
  const names = new Set<string>();
  text.replace(PLACEHOLDER, (all, name: string, forms?: string) => {
    names.add(forms === undefined ? name : `${name}|`);
    return all;
  });
  return [...names].sort();
}
