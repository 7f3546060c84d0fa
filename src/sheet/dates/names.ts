// Month and weekday names: English always, and the locale's own if the platform knows them.

/** The words that a date can contain, by folded name. */
export interface DateWords {
  /** Months from 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Days of the week, 0 is Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Filler words between day, month and year: `de` in "14 de marzo de 2026". */
  readonly fillers: ReadonlySet<string>;
  /** Names that mean more than one month, and so none. */
  readonly spoilt: ReadonlySet<string>;
}

const ENGLISH_MONTHS =
  'january february march april may june july august september october november december'.split(' ');
const ENGLISH_WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
/** English ordinals and small words, and ordinals of languages whose patterns do not carry them. */
const FILLERS = 'st nd rd th the of on er ere e o a d de del den der le el y'.split(' ');

/**
 * Month names that spreadsheets and people write and the platform does not know: `Mrz` is Excel's in German.
 */
const OTHER_MONTHS: readonly (readonly [string, number])[] = [
  ['sept', 9],
  ['mrz', 3],
  ['maerz', 3],
  ['janner', 1],
  ['jaenner', 1],
  ['feber', 2],
];

/**
 * Languages whose month names are understood in any sheet, if no two of them mean different months by one
 * name.
 */
const LANGUAGES = 'de fr es it pt nl pl sv da nb fi cs sk hu ro hr sl ca tr el ru uk'.split(' ');

/** Letters without accents, case and marks of abbreviation: `März`, `MARZ` and `mar.` as people vary them. */
export const foldWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.'’\u05f3\u0970]/g, '')
    // Turkish I without a dot loses it in capitals.
    .replace(/ı/g, 'i');

/**
 * Adds a name; one that already means something else means nothing from then on, so that no date is guessed.
 */
function note(map: Map<string, number>, spoilt: Set<string>, name: string, value: number): void {
  // Portuguese writes `quinta-feira`.
  const word = foldWord(name).replace(/-/g, '');
  if (!/^\p{L}[\p{L}\p{M}]*$/u.test(word) || spoilt.has(word)) return;
  const held = map.get(word);
  if (held === undefined || held === value) {
    map.set(word, value);
    return;
  }
  map.delete(word);
  spoilt.add(word);
}

const NOON = 12 * 3_600_000;

function fromPlatform(
  locale: string,
  month: (name: string, month: number) => void,
  weekday: (name: string, weekday: number) => void,
  filler: (word: string) => void,
): void {
  if (typeof Intl === 'undefined') return;
  // Sheets names locales with an underscore and, for Hebrew and Indonesian, by codes that Intl takes as well.
  // Months of the Gregorian calendar and plain figures are asked for, also if the locale's own are others.
  const tag = `${locale.replace(/_/g, '-')}-u-ca-gregory-nu-latn`;
  const options = { timeZone: 'UTC' } as const;
  let supported: string[];
  try {
    supported = Intl.DateTimeFormat.supportedLocalesOf([tag]);
  } catch (error) {
    // A locale that is no language tag has no names to offer; anything else is a fault to be heard of.
    if (error instanceof RangeError) return;
    throw error;
  }
  if (supported.length === 0) return;
  for (const style of ['long', 'short'] as const) {
    const alone = new Intl.DateTimeFormat(tag, { ...options, month: style });
    // Within a date many languages inflect the name: `März` / `14. März`, `март` / `14 марта`.
    const within = new Intl.DateTimeFormat(tag, {
      ...options,
      day: 'numeric',
      month: style,
      year: 'numeric',
    });
    for (let n = 1; n <= 12; n += 1) {
      const date = new Date(Date.UTC(2026, n - 1, 15) + NOON);
      month(alone.format(date), n);
      for (const part of within.formatToParts(date)) {
        if (part.type === 'month') month(part.value, n);
        if (part.type === 'literal') for (const word of part.value.split(/[^\p{L}\p{M}]+/u)) filler(word);
      }
    }
    const days = new Intl.DateTimeFormat(tag, { ...options, weekday: style });
    // 4 January 2026 was a Sunday.
    for (let n = 0; n < 7; n += 1) weekday(days.format(new Date(Date.UTC(2026, 0, 4 + n) + NOON)), n);
  }
}

const known = new Map<string, DateWords>();

/** The date words of a locale (`de_DE`): English ones, and its own if `Intl` knows the locale. */
export function dateWords(locale: string): DateWords {
  const held = known.get(locale) ?? wordsOf([locale]);
  known.set(locale, held);
  return held;
}

let anywhere: DateWords | null = null;

/**
 * The date words of many languages, without those that two of them use for different months. Slow the first
 * time.
 */
export function wordsAnywhere(): DateWords {
  anywhere = anywhere ?? wordsOf(LANGUAGES);
  return anywhere;
}

function wordsOf(locales: readonly string[]): DateWords {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const fillers = new Set(FILLERS);
  const spoiltMonths = new Set<string>();
  const spoiltDays = new Set<string>();
  const month = (name: string, n: number) => note(months, spoiltMonths, name, n);
  const weekday = (name: string, n: number) => note(weekdays, spoiltDays, name, n);
  ENGLISH_MONTHS.forEach((name, index) => {
    month(name, index + 1);
    month(name.slice(0, 3), index + 1);
  });
  for (const [name, n] of OTHER_MONTHS) month(name, n);
  ENGLISH_WEEKDAYS.forEach((name, index) => {
    weekday(name, index);
    weekday(name.slice(0, 3), index);
  });
  for (const [name, index] of [
    ['tues', 2],
    ['thur', 4],
    ['thurs', 4],
  ] as const)
    weekday(name, index);
  for (const locale of locales) {
    fromPlatform(locale, month, weekday, (word) => {
      if (word !== '') fillers.add(foldWord(word));
    });
  }
  return { months, weekdays, fillers, spoilt: spoiltMonths };
}
