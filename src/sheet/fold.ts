// Headers and words as they are compared: without case, accents and signs.

/**
 * A header as it is compared: without case, accents, punctuation, required-marks and doubled spaces, in letters of one width, and
 * with `courseCode` and `course_code` as two words. Empty where it has neither letters nor figures.
 */
export const foldHeader = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}{2})(\p{Lu}\p{Ll}{2})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
