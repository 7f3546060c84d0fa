// Why a text in a date column is not a date, so that the row can say what to do.
import type { NoDate } from '../../contract';
import { foldHeader } from '../model/fold';
import { NONE } from '../words/clearing';
import { readStatus, readVerdict } from '../words/status-words';
import { type DateWords, foldWord, wordsAnywhere } from './names';

/** What people and programs write if they have no date. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  ...NONE,
  ...(
    'n a|na|nv|n v|tbd|tbc|tba|to be determined|to be confirmed|to do|todo|pending|null|nil|nan|na n|nat|na t|unknown|' +
    'not available|not applicable|not yet|no date|missing|blank|empty|undefined|open|outstanding|offen|noch offen|' +
    'ausstehend|k a|entfallt|unbekannt|sans objet|s o|n c|en attente|inconnu|pendiente|no aplica|da definire|' +
    'in attesa|pendente|nvt|n v t|onbekend|未定|不明'
  ).split('|'),
]);

/** A text in UTF-8 that was read in an older encoding: `MÃ¤rz`; or the other way round. */
const MOJIBAKE =
  /[ÂÃÄÅÐÑ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]|\ufffd/;

const ONE_DATE = /\d{1,4} ?[-/.] ?\d{1,2} ?[-/.] ?\d{2,4}/g;

/** Parts of a line of a file: two separators or more, and a part that is a name rather than a date. */
function isLine(text: string): boolean {
  const parts = text.split(/[;|\t]/);
  const fields = parts.length > 2 ? parts : text.split(',');
  return (
    fields.length > 2 &&
    fields.some((part) => /\d{1,4}[-/. ]\d{1,2}[-/. ]\d{2,4}/.test(part)) &&
    fields.some((part) => /\p{L}{2}/u.test(part) && !/\d[-/. ]\d/.test(part))
  );
}

/** The months that a text names, and its numbers. */
function countsOf(text: string, words: DateWords): { months: number; words: number; numbers: string[] } {
  const tokens = (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map(foldWord);
  return {
    months: tokens.filter((token) => words.months.has(token)).length,
    words: tokens.filter((token) => !words.fillers.has(token)).length,
    numbers: text.match(/\d+/g) ?? [],
  };
}

/** A day, a month or a year that something is missing from, or too much of it. */
function fromParts(text: string, words: DateWords): NoDate | null {
  const { months, words: all, numbers } = countsOf(text, words);
  const [first = ''] = numbers;
  const isRange = months === 1 && numbers.length === 3 && !text.includes(':');
  if (months > 1 || isRange) return 'several';
  if (months === 1 && all === 1) {
    if (numbers.length === 0) return 'month';
    if (numbers.length > 1) return null;
    // "Mar-26" is how a month of 2026 is shown; "26-Mar" and "March 26" are days without a year.
    return first.length === 4 || /^\D+[-'’/]\d/.test(text) ? 'month' : 'no-year';
  }
  return null;
}

function fromNumbers(text: string): NoDate | null {
  if (/^\d{1,2}(?: ?[:h] ?\d{2}){1,2}(?: ?[ap]\.? ?m\.?)?(?: ?(?:uhr|uur|hrs?|h))?$/i.test(text))
    return 'time';
  if (/^\d{1,2} ?[ap]\.?m\.?$/i.test(text)) return 'time';
  if (/^-?\d+(?:[.,]\d+)? ?%$/.test(text)) return 'percent';
  if (/^(?:\d{1,2}[-/.]\d{4}|\d{4}[-/.]\d{1,2})$/.test(text)) return 'month';
  if (/^(?:\d{1,2}[-/]\d{1,2}|\d{1,2}\. ?\d{1,2}\.)$/.test(text)) return 'no-year';
  if (/^0+(?:[.,]0+)?$/.test(text)) return 'zero';
  if (/^(?:19[7-9]\d|20\d\d)$/.test(text)) return 'year';
  return /^[-+]?\d[\d.,' ]*$/.test(text) ? 'number' : null;
}

/** Why `typed`, tidied to `text`, is no date; `null` if no cause is known. */
export function whyNoDate(typed: string, text: string, words: () => DateWords): NoDate | null {
  if (/^#[\p{Lu}\d/]+[!?]?$/u.test(text)) return 'error';
  if (MOJIBAKE.test(typed)) return 'encoding';
  const number = fromNumbers(text);
  if (number) return number;
  const name = foldHeader(text);
  if (name === '' && readVerdict(text) === null) return 'placeholder';
  if (PLACEHOLDERS.has(name)) return 'placeholder';
  if (name === 'x' || name === 'ok' || readVerdict(text) !== null || readStatus(text) !== null)
    return 'answer';
  if (isLine(typed)) return 'line';
  if ((text.match(ONE_DATE) ?? []).length > 1) return 'several';
  const parts =
    fromParts(text, words()) ?? (/\p{L}{3}/u.test(text) ? fromParts(text, wordsAnywhere()) : null);
  if (parts) return parts;
  const twoNumbers = /\d{4}/.test(text) && (text.match(/\d+/g) ?? []).length === 2;
  return twoNumbers && (text.match(/\p{L}{3,}/gu) ?? []).length === 1 ? 'month-name' : null;
}
