// Texts of other people inside a sentence: in quotes, and short enough to read.

/** In every language the same marks: a report for support is searched for them. */
const inMarks = (text: string, most: number): string =>
  `“${text.length > most ? `${text.slice(0, most - 1)}…` : text}”`;

/** What a person typed, in quotes, and short enough to read. */
export const quoted = (value: string): string => inMarks(value, 60);

/** The platform's own sentence, in whatever language, in quotes and without its full stop. */
export const whole = (sentence: string): string => inMarks(sentence.trim().replace(/[.。]$/, ''), 300);

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
