// Turns a typed date into plain digits and signs, from any script and keyboard.

/**
 * Digits of other scripts: those of India begin at a code that ends in 6, the others at one that ends in 0.
 */
const OTHER_DIGITS = /[^\0-\u065f]/g;

function plainDigit(sign: string): string {
  if (!/\p{Nd}/u.test(sign)) return sign;
  const code = sign.charCodeAt(0);
  return String((code & 0xf) - (code >= 0x900 && code < 0xe00 ? 6 : 0));
}

/** The first years of the two last eras of Japan, less one. Source: the CLDR's Japanese calendar. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 };

const two = (figures: string): string => figures.padStart(2, '0');

/** The text in plain digits, hyphens and single spaces, without the quotes that a CSV left around it. */
export const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(OTHER_DIGITS, plainDigit)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(
      /(令和|平成) ?(\d{1,2}|元) ?年/,
      (_, era: string, year: string) => `${(ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))}年`,
    )
    // Chinese, Japanese and Korean write year, month and day with a sign after each, and hours and minutes
    // too.
    .replace(/(\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/, '$1-$2-$3')
    .replace(
      /(\d{1,2})\s*[時时시]\s*(\d{1,2})\s*[分분]/,
      (_, hour: string, minute: string) => `${hour}:${two(minute)}`,
    )
    .replace(/،/g, ',')
    // Bulgarian and Russian name the year by a letter behind it.
    .replace(/(\d) ?г\.?(?=[\s,]|$)/, '$1')
    .replace(
      /(午前|오전|上午|午後|오후|下午|\b[AP]M(?= \d))\s*([\d:]+)/,
      (_, half: string, time: string) => `${time} ${/[前전上A]/.test(half) ? 'AM' : 'PM'}`,
    )
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^['"“”„‘’«»]+\s?|\s?['"“”„‘’«»]+$/g, '');
