// Folds headers and words for comparison: without case, accents and signs.

/**
 * Texts whose folded form is kept: a sheet is read again and again, and its headers are compared with every
 * reading.
 */
const MOST_KEPT = 5_000;

const kept = new Map<string, string>();

/**
 * A header as it is compared: without case, accents, punctuation, required-marks and doubled spaces, in
 * letters of one width, and with `courseCode` and `course_code` as two words. Empty if it has neither letters
 * nor figures.
 */
export function foldHeader(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const folded = fold(text);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, folded);
  return folded;
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}{2})(\p{Lu}\p{Ll}{2})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** Endings that match two: `completad~`, `fini+` and `course*`. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  '~': ['o', 'a'],
  '+': ['', 'e'],
  '*': ['', 's'],
};

/** The words of a list with `|` between them. */
export const wordsIn = (list: string): readonly string[] =>
  list
    .split('|')
    .flatMap((word) => ENDINGS[word.slice(-1)]?.map((ending) => word.slice(0, -1) + ending) ?? [word]);
