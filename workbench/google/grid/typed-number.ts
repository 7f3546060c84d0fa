// Numbers as Sheets reads them when they are typed: separators of the locale, powers of ten, percentages,
// currencies.
import type { CellInput } from './cells';
import type { LocaleFacts } from './locale';

/** Signs of currencies that are read beside a number, before or behind it. */
const CURRENCY = /[$€£¥₹₩₽₺₴฿₫₪]/;

const patterns = new Map<string, RegExp>();

const escaped = (characters: string) => characters.replace(/[.\\\]^-]/g, '\\$&');

/** The digits of a number in the locale: whole part, decimals, decimals without a whole part, exponent. */
function patternOf(locale: LocaleFacts): RegExp {
  const known = patterns.get(locale.name);
  if (known) return known;
  const group = `[${escaped(locale.groups)}]`;
  const grouped = locale.indianGroups ? `\\d{1,2}(?:${group}\\d{2})*${group}\\d{3}|` : '';
  const whole = locale.groups === '' ? '\\d+' : `${grouped}\\d{1,3}(?:${group}\\d{3})+|\\d+`;
  const decimal = escaped(locale.decimal);
  const pattern = new RegExp(
    `^(?:(${whole})(?:${decimal}(\\d*))?|${decimal}(\\d+))(?:e([+-]?\\d{1,3}))?$`,
    'i',
  );
  patterns.set(locale.name, pattern);
  return pattern;
}

/** A number without what is around it. */
interface Bare {
  readonly text: string;
  readonly negative: boolean;
  readonly currency: string | null;
  readonly percent: boolean;
}

/**
 * Takes off sign, parentheses of a negative amount, currency and percent sign; `null` if they make no sense.
 */
function bareOf(text: string, locale: LocaleFacts): Bare | null {
  let rest = text;
  let negative = false;
  const parenthesised = /^\((.+)\)$/.exec(rest);
  if (parenthesised) {
    negative = true;
    rest = parenthesised[1]?.trim() ?? '';
  }
  let signed = parenthesised !== null;
  let currency: string | null = null;
  let percent = false;
  for (;;) {
    const first = rest.charAt(0);
    if (/[+\-\u2212]/.test(first) && !signed) {
      signed = true;
      negative = first !== '+';
    } else if (CURRENCY.test(first) && currency === null && !percent) currency = first;
    else if (first === '%' && locale.percentFirst && !percent && currency === null) percent = true;
    else break;
    rest = rest.slice(1).trimStart();
  }
  const last = rest.charAt(rest.length - 1);
  if (CURRENCY.test(last) && currency === null && !percent) {
    currency = last;
    rest = rest.slice(0, -1).trimEnd();
  } else if (last === '%' && !percent && currency === null) {
    percent = true;
    rest = rest.slice(0, -1).trimEnd();
  }
  return rest === '' ? null : { text: rest, negative, currency, percent };
}

/** The number that a text is in the locale, with the format it is shown in; `null` for any other text. */
export function readNumber(text: string, locale: LocaleFacts): CellInput | null {
  const bare = bareOf(text, locale);
  const match = bare && patternOf(locale).exec(bare.text);
  if (!bare || !match) return null;
  const [, whole = '', decimals = '', alone = '', exponent] = match;
  const digits = whole.replace(/\D/g, '');
  const fraction = decimals || alone;
  const size = Number(`${digits || '0'}.${fraction || '0'}e${exponent ?? '0'}`);
  if (!Number.isFinite(size)) return null;
  const value = bare.negative && size !== 0 ? -size : size;
  if (exponent !== undefined && !bare.percent) return { value, numberFormat: '0.00E+00' };
  if (bare.percent) return { value: value / 100, numberFormat: fraction === '' ? '0%' : '0.00%' };
  const grouped = fraction === '' ? '#,##0' : '#,##0.00';
  if (bare.currency !== null) {
    return { value, numberFormat: `${bare.currency === '$' ? '"$"' : `[$${bare.currency}]`}${grouped}` };
  }
  return digits === whole ? { value } : { value, numberFormat: grouped };
}
