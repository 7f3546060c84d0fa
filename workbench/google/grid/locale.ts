// What a spreadsheet's locale decides: the order of dates, separators, names of months. From the ICU data in
// Node.

export interface LocaleFacts {
  /** `en_US`, as Sheets names it. */
  readonly name: string;
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd';
  /** `/`, `.` or `-`. */
  readonly dateSeparator: string;
  /** The number format of a date, `m/d/yyyy`. */
  readonly dateFormat: string;
  readonly decimal: string;
  /** Every character that can be between thousands. */
  readonly groups: string;
  /**
   * Month by its name, its short name, in the locale's language and in English; lower case, without a full
   * stop.
   */
  readonly months: ReadonlyMap<string, number>;
  /** Days of the week in the same way. */
  readonly weekdays: ReadonlySet<string>;
  /** Whether thousands are grouped in twos above the first three: 12,34,567. */
  readonly indianGroups: boolean;
  /** Whether the percent sign is written in front: %50. */
  readonly percentFirst: boolean;
}

const known = new Map<string, LocaleFacts>();

/** Throws an Error with a sentence for a locale that does not exist. */
export function localeFacts(name: string): LocaleFacts {
  const found = known.get(name);
  if (found) return found;
  const tag = bcp47(name);
  const order: string[] = [];
  const pattern: string[] = [];
  let separator = '/';
  for (const part of dateParts(tag)) {
    if (part.type === 'literal') {
      separator = part.value.trim().charAt(0) || separator;
      pattern.push(part.value);
    }
    if (part.type === 'year' || part.type === 'month' || part.type === 'day') {
      const letter = part.type.charAt(0);
      order.push(letter);
      pattern.push(letter.repeat(part.value.length));
    }
  }
  const facts: LocaleFacts = {
    name,
    dateOrder: dateOrder(order.join('')),
    dateSeparator: separator,
    dateFormat: pattern.join(''),
    decimal: numberPart(tag, 'decimal') ?? '.',
    groups: groupCharacters(numberPart(tag, 'group')),
    months: monthNames(tag),
    weekdays: weekdayNames(tag),
    indianGroups: /\d\D\d\d\D\d{3}$/.test(numberFormat(tag).format(1_234_567)),
    percentFirst:
      new Intl.NumberFormat(tag, { style: 'percent' }).formatToParts(0.5)[0]?.type === 'percentSign',
  };
  known.set(name, facts);
  return facts;
}

/** `en_US` as `en-US`. Throws an Error with a sentence for a locale that does not exist. */
export function bcp47(name: string): string {
  const tag = name.replaceAll('_', '-');
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0) return tag;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new Error(`There is no locale ${JSON.stringify(name)}. Write it like en_US, fr_FR or de_DE.`);
}

const dateParts = (tag: string) =>
  new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(Date.UTC(2026, 2, 4));

const dateOrder = (order: string): LocaleFacts['dateOrder'] => {
  if (order === 'mdy' || order === 'ymd') return order;
  return 'dmy';
};

const numberFormat = (tag: string) =>
  new Intl.NumberFormat(tag, { numberingSystem: 'latn', useGrouping: true });

const numberPart = (tag: string, type: 'decimal' | 'group'): string | undefined =>
  numberFormat(tag)
    .formatToParts(1_234_567.8)
    .find((part) => part.type === type)?.value;

/**
 * A space or an apostrophe between thousands is typed as the ordinary one, and comes out of ICU as a special
 * one.
 */
function groupCharacters(group: string | undefined): string {
  if (group === undefined) return '';
  if (/\s/.test(group)) return ' \u00a0\u202f';
  return group === '’' || group === "'" ? "'’" : group;
}

function weekdayNames(tag: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const language of [tag, 'en-US']) {
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday });
      for (let day = 1; day <= 7; day += 1) {
        names.add(
          format
            .format(Date.UTC(2026, 0, day))
            .toLowerCase()
            .replace(/\.$/, ''),
        );
      }
    }
  }
  return names;
}

/** Slavic languages name a month otherwise beside a day. */
const MONTH_FORMS = [
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
  { month: 'long' },
  { month: 'short' },
] as const;

function monthNames(tag: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of [tag, 'en-US']) {
    for (const options of MONTH_FORMS) {
      const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
      for (let index = 0; index < 12; index += 1) {
        const name = format
          .formatToParts(Date.UTC(2026, index, 15))
          .find((part) => part.type === 'month')?.value;
        if (name !== undefined && /\p{L}/u.test(name))
          names.set(name.toLowerCase().replace(/\.$/, ''), index + 1);
      }
    }
  }
  return names;
}

/**
 * Whether the locale can read a formula. If decimals have a comma, arguments are separated by semicolons, and
 * a comma between them is refused. Source: docs/oddities.md.
 */
export function readsFormula(formula: string, locale: string): boolean {
  if (localeFacts(locale).decimal !== ',') return true;
  // Lists in braces have separators of their own, and text in quotes is no part of this.
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '').replace(/\{[^}]*\}/g, '');
  return !bare.replace(/(?<![A-Za-z$\d])\d+,\d/g, '').includes(',');
}
