// Texts of other people inside a sentence: in quotes, and short enough to read.

/** What a person typed, in quotes, and short enough to read. */
export const quoted = (value: string): string => `“${value.length > 60 ? `${value.slice(0, 59)}…` : value}”`;

/** The platform's own sentence, in whatever language, in quotes and without its full stop. */
export const whole = (sentence: string): string => {
  const text = sentence.trim().replace(/[.。]$/, '');
  return `“${text.length > 300 ? `${text.slice(0, 299)}…` : text}”`;
};

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
