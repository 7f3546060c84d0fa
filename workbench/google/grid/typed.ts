// What Sheets makes of text that is typed, pasted, imported or written by a script: a number, a date, a
// formula, or text.
import { type CellInput, FORMULA_RESULT } from './cells';
import { type LocaleFacts, localeFacts } from './locale';
import { readMoment } from './typed-moment';
import { readNumber } from './typed-number';

/** The number format of cells that take every text as it is. */
export const TEXT_FORMAT = '@';

/** No number or date is longer. */
const LONGEST = 64;

/** Reads text in a locale. `year` is the one that a date without a year belongs to. */
export function readTyped(text: string, locale: LocaleFacts, year: number): CellInput {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const found = text.length < LONGEST ? readValue(text.trim(), locale, year) : null;
  if (found) return found;
  if (/^[=+\-@]./s.test(text)) {
    return { value: FORMULA_RESULT, formula: text.startsWith('=') ? text : `=${text}` };
  }
  return { value: text };
}

/** A boolean, a number or a date. Most texts are none, which their beginning or their figures show. */
function readValue(text: string, locale: LocaleFacts, year: number): CellInput | null {
  if (/^true$/i.test(text)) return { value: true };
  if (/^false$/i.test(text)) return { value: false };
  if (!/\d/.test(text)) return null;
  if (!/^\p{L}/u.test(text)) return readNumber(text, locale) ?? readMoment(text, locale, year);
  const word = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
  return locale.months.has(word) || locale.weekdays.has(word) ? readMoment(text, locale, year) : null;
}

/**
 * A reader for one import or one write, which reads a number or date that comes again only once. `localeName`
 * as Sheets names it, `en_US`.
 */
export function typedReader(localeName: string, year: number): (text: string) => CellInput {
  const locale = localeFacts(localeName);
  const seen = new Map<string, CellInput>();
  return (text) => {
    const known = seen.get(text);
    if (known) return known;
    const read = readTyped(text, locale, year);
    if (typeof read.value === 'number') seen.set(text, read);
    return read;
  };
}
