// In which order a locale writes day, month and year in figures.
import type { DateOrder } from '../contract';

// Source of all of these: the short date patterns of the Unicode CLDR (dateFormats, `short` and `yMd`), version 44 and
// later, for the locales that Google Sheets offers under File > Settings, and for neighbours that share a language.

/** Languages whose locales all write the day first. */
const DAY_FIRST = new Set(
  (
    'ar az be bg bn bs ca cs cy da de el es et fi fr ga gl gu he hi hr hy id in is it iw ka kk km kn lo lv mk ml mr ms ' +
    'my nb nl nn no pa pl pt ro ru sk sl sq sr sv ta te th tr uk ur uz vi zu'
  ).split(' '),
);

/** Languages whose locales all write the year first. */
const YEAR_FIRST = new Set('eu fa hu ja ko lt mn zh'.split(' '));

/** Locales that differ from their language. `null`: CLDR and what people write there do not agree, so nothing is settled. */
const EXCEPTIONS: Readonly<Record<string, DateOrder | null>> = {
  // English has no order of its own.
  en_AU: 'dmy',
  en_BE: 'dmy',
  en_CY: 'dmy',
  en_DE: 'dmy',
  en_DK: 'dmy',
  en_FI: 'dmy',
  en_GB: 'dmy',
  en_GH: 'dmy',
  en_HK: 'dmy',
  en_IE: 'dmy',
  en_IL: 'dmy',
  en_IN: 'dmy',
  en_JM: 'dmy',
  en_KE: 'dmy',
  en_MT: 'dmy',
  en_MY: 'dmy',
  en_NG: 'dmy',
  en_NL: 'dmy',
  en_NZ: 'dmy',
  en_PK: 'dmy',
  en_SG: 'dmy',
  en_TZ: 'dmy',
  en_UG: 'dmy',
  en_PH: 'mdy',
  en_US: 'mdy',
  en_SE: 'ymd',
  en_ZA: 'ymd',
  // CLDR has year-month-day; month/day/year and day/month/year are both in everyday use.
  en_CA: null,
  fil_PH: 'mdy',
  // CLDR gives the day first; people there write the month first as well.
  es_US: null,
  es_PA: 'mdy',
  es_PR: 'mdy',
  fr_CA: 'ymd',
  sv_SE: 'ymd',
  sv: 'ymd',
  af_ZA: 'ymd',
  si_LK: 'ymd',
  zh_HK: 'dmy',
  zh_MO: 'dmy',
  zh_SG: 'dmy',
};

/**
 * The order in which `locale` (`en_US`, `de_DE`, `sv`) writes a date in figures, or `null` where that is not settled:
 * for `en_CA`, for English without a country, and for locales that are not in the tables.
 */
export function orderOfLocale(locale: string): DateOrder | null {
  const parts = locale.trim().replace(/-/g, '_').split('_');
  const language = (parts[0] ?? '').toLowerCase();
  // `zh_Hant_HK`: the script, of four letters, has no say in the order.
  const country = parts.slice(1).find((part) => part.length !== 4);
  const exception = EXCEPTIONS[country === undefined ? language : `${language}_${country.toUpperCase()}`];
  if (exception !== undefined) return exception;
  if (DAY_FIRST.has(language)) return 'dmy';
  if (YEAR_FIRST.has(language)) return 'ymd';
  return null;
}
