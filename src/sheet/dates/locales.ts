// The order in which a locale writes day, month and year in figures.
import type { DateOrder } from '../../contract';

// Source of all of these: the short date patterns of the Unicode CLDR (dateFormats, `short` and `yMd`),
// version 44 and later, for the locales that Google Sheets offers under File > Settings, and for neighbours
// that share a language. The tests hold each of them against the CLDR as Node ships it.

const list = (text: string): readonly string[] => text.split(' ');

/** Languages whose locales all write the day first. */
const DAY_FIRST: ReadonlySet<string> = new Set(
  list(
    'ar az be bg bn bs ca cs cy da de el es et fi fr ga gl gu he hi hr hy id in is it iw ka kk km kn lo lv mk ml mr ms ' +
      'my nb nl nn no pa pl pt ro ru sk sl sq sr sv ta te th tr uk ur uz vi',
  ),
);

/** Languages whose locales all write the year first. */
const YEAR_FIRST: ReadonlySet<string> = new Set(list('af eu fa hu ja ko lt mn si zh'));

/** English has no order of its own. */
const ENGLISH_DAY_FIRST =
  'AE AT AU BE CH CY CZ DE DK EE ER ES FI FR GB GH HK HU ID IE IL IN IT JM KE LT LV MO MT MY NG NL NO NZ PK PL PT RO SD ' +
  'SG SI SK SS TZ UA UG';

/** Locales that differ from their language. `null`: nothing is settled, for the reason beside it. */
const EXCEPTIONS: ReadonlyMap<string, DateOrder | null> = new Map<string, DateOrder | null>([
  ...list(ENGLISH_DAY_FIRST).map((country) => [`en_${country}`, 'dmy'] as const),
  ['en_PH', 'mdy'],
  ['en_PR', 'mdy'],
  ['en_US', 'mdy'],
  ['en_JP', 'ymd'],
  ['en_SE', 'ymd'],
  ['en_ZA', 'ymd'],
  // CLDR has year-month-day; month/day/year and day/month/year are both in everyday use.
  ['en_CA', null],
  ['fil', 'mdy'],
  ['fil_PH', 'mdy'],
  ['tl_PH', 'mdy'],
  // CLDR gives the day first; people there write the month first as well.
  ['es_US', null],
  ['es_PA', 'mdy'],
  ['es_PR', 'mdy'],
  ['fr_CA', 'ymd'],
  ['sv', 'ymd'],
  ['sv_SE', 'ymd'],
  ['uz_AF', 'ymd'],
  ['zh_HK', 'dmy'],
  ['zh_MO', 'dmy'],
  // The two patterns of the CLDR disagree: the short one has the day first, the other the year.
  ['zh_SG', null],
  // As above, with the month first in one of them.
  ['fa_AF', null],
  // As above. The short pattern, which is the one for figures only, has the month first: that is how such a
  // sheet reads what is typed, and what it shows.
  ['zu', 'mdy'],
  ['zu_ZA', 'mdy'],
]);

/** Locales and languages of the tables, for tests. */
export const listedLocales = (): readonly string[] => [...DAY_FIRST, ...YEAR_FIRST, ...EXCEPTIONS.keys()];

/**
 * The order in which `locale` (`en_US`, `de_DE`, `sv`) writes a date in figures, or `null` if that is not
 * settled: for `en_CA`, for English without a country, and for locales that are not in the tables.
 */
export function orderOfLocale(locale: string): DateOrder | null {
  const parts = locale.trim().replace(/-/g, '_').split('_');
  const language = (parts[0] ?? '').toLowerCase();
  // `zh_Hant_HK`: the script, of four letters, has no say in the order.
  const country = parts.slice(1).find((part) => part.length !== 4);
  const exception = EXCEPTIONS.get(country === undefined ? language : `${language}_${country.toUpperCase()}`);
  if (exception !== undefined) return exception;
  if (DAY_FIRST.has(language)) return 'dmy';
  if (YEAR_FIRST.has(language)) return 'ymd';
  return null;
}
