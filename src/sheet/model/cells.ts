// The text of a cell.
import type { Cell } from './types';

/** Characters without width that come along when text is copied from a page; `trim` leaves them. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** True for text that can hold none of those: saves the search in nearly every cell. */
const ASCII = /^[\x20-\x7e]*$/;

/**
 * A cell as a person reads it, without spaces around it. A whole number has no decimals (`12345`), a date
 * without a time of day is only the day, and a check box is `TRUE` or `FALSE`.
 */
export function cellText(cell: Cell | undefined): string {
  switch (typeof cell) {
    case 'undefined':
      return '';
    case 'string':
      return (ASCII.test(cell) ? cell : cell.replace(INVISIBLE, '')).trim();
    case 'number':
      return `${cell}`;
    case 'boolean':
      return cell ? 'TRUE' : 'FALSE';
    case 'object':
      return cell.wall.endsWith(' 00:00:00') ? cell.wall.slice(0, 10) : cell.wall;
  }
}

/** A cell as a sentence shows it: the text that a date shows, if it is known. */
export function shownText(cell: Cell | undefined): string {
  return typeof cell === 'object' && cell.shown !== undefined ? cell.shown.trim() : cellText(cell);
}

/** True if nothing was typed. */
export function isBlank(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string') return cell === undefined;
  const first = cell.charCodeAt(0);
  // Most cells show by their first character that they say something.
  return !(first > 0x20 && first < 0x7f) && cellText(cell) === '';
}

/**
 * Typed names are compared without regard to case and to how accents are encoded: Docebo's usernames and
 * email addresses are. Course codes are folded too, so that one code in two spellings is one course to the
 * duplicates check; finding the course tries the exact spelling first, elsewhere.
 */
export const fold = (text: string): string =>
  (ASCII.test(text) ? text : text.normalize('NFC')).trim().toLowerCase();
