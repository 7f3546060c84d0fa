// Texts of other people inside a sentence: in quotes, and short enough to read.

/** A text of other people, short enough to read. */
export const short = (text: string, most = 60): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** In every language the same marks: a report for support is searched for them. */
const inMarks = (text: string, most: number): string => `“${short(text, most)}”`;

/** What a person typed, in quotes, and short enough to read. */
export const quoted = (value: string): string => inMarks(value, 60);

/** A name that can be taken for what was typed, whole: it is found again by `suggestionsIn`. */
export const suggested = (name: string): string => `“${name}”`;

/** A text beside quoted ones, without marks that could be taken for theirs. */
export const unquoted = (value: string): string => value.replace(/[“”]/g, '"').slice(0, 60);

/**
 * The names that a row's details suggest for what was typed, in whatever language: all that is in quotes but
 * what was typed.
 */
export function suggestionsIn(details: string, typed: string): readonly string[] {
  const inQuotes = new Set(details.match(/“[^“”]*”/g));
  return [...inQuotes].filter((each) => each !== quoted(typed)).map((each) => each.slice(1, -1));
}

/** The platform's own sentence, in whatever language, in quotes and without its full stop. */
export const whole = (sentence: string): string => inMarks(sentence.trim().replace(/[.。]$/, ''), 300);

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
