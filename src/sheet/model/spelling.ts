// Spellings of a name: what a person typed, and what Docebo may hold for it.
import { fold } from './cells';

/** Letters, figures and signs without a space, none of which looks like another character. */
const PLAIN = /^[\x21-\x5f\x61-\x7e]*$/;

/** Characters that nobody sees: without width, and hyphens that show only at the end of a line. */
const UNSEEN = /[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const DASHES = /[\p{Pd}\u2212\u2043]/gu;
const APOSTROPHES =
  /[\u2018\u2019\u201a\u201b\u2032\u2035\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u0060\u00b4\u055a\ua78c\uff07]/g;
const QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u2036\uff02]/g;

/**
 * A name as the eye reads it: without case and unseen characters, one kind of dash, apostrophe, quote and
 * space, and each letter in its usual width and encoding (Unicode's NFKC). Two names that look the same have
 * the same.
 */
export const alike = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .replace(UNSEEN, '')
        // Before NFKC, which takes some of these apart into a space and an accent.
        .replace(APOSTROPHES, "'")
        .replace(DASHES, '-')
        .replace(QUOTES, '"')
        .normalize('NFKC')
        .replace(DASHES, '-')
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase();

/**
 * A name without what mail programs, lists and spreadsheets put around it: `Ann Lee <ann@example.com>`,
 * `mailto:ann@example.com`, a comma or semicolon at the end, and the marks that keep figures a text (`'0042`,
 * `="0042"`).
 */
export function bare(text: string): string {
  const [, inside] = /^[^<>]*<\s*([^<>\s]+@[^<>\s]+)\s*>[\s,;]*$/.exec(text) ?? [];
  const [, marked] = /^(?:'(\d+)|="(.*)")$/.exec(text)?.filter((part) => part !== undefined) ?? [];
  return (inside ?? marked ?? text)
    .replace(/^mailto:\s*/i, '')
    .replace(/[\s,;]+$/, '')
    .trim();
}

/** True for what can be an email address: text on both sides of one @. */
export const isAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(bare(text));

/**
 * A whole number that was written with decimals, as pandas and some exports do (`13001.0`), without them;
 * else `null`.
 */
export const withoutDecimals = (text: string): string | null => /^(\d+)[.,]0{1,2}$/.exec(text)?.[1] ?? null;

/** The ID that a text is: figures without zeros in front, as Docebo counts; `null` for any other text. */
export function idIn(text: string): number | null {
  const typed = bare(text);
  const figures = withoutDecimals(typed) ?? typed;
  return /^[1-9]\d{0,14}$/.test(figures) ? Number(figures) : null;
}

/**
 * The spellings under which Docebo may hold a typed name, better ones first: as it was typed, as it looks,
 * and without decimals. Docebo has to be searched for each of them.
 */
export function spellingsOf(text: string): readonly string[] {
  const typed = (bare(text) || text).normalize('NFC');
  const others = [alike(typed), withoutDecimals(typed) ?? ''];
  return [typed, ...others.filter((other) => other !== '' && other !== fold(typed))];
}
