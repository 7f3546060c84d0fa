// The languages of Rowcall, and how each writes figures, counts and days.
import type { LanguageTag } from '../contract';
import type { Forms } from './text';

/** The languages that there are, each by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<LanguageTag, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  ja: '日本語',
  'pt-BR': 'Português (Brasil)',
};

export const isLanguageTag = (tag: string): tag is LanguageTag => tag in LANGUAGE_NAMES;

const TAGS = Object.keys(LANGUAGE_NAMES).filter(isLanguageTag);

/** The language for somebody's locale, such as `de`, `de_CH` or `pt-PT`; English if there is none for it. */
export function languageFor(locale: string): LanguageTag {
  const [language = ''] = locale.toLowerCase().split(/[-_]/);
  return TAGS.find((tag) => tag.toLowerCase().split('-')[0] === language) ?? 'en';
}

/** How a language writes figures, counts and days. */
export interface Conventions extends Forms {
  /** `2026-03-14` as a day whose month cannot be taken for a day: `14 Mar 2026`. */
  readonly day: (day: string) => string;
  /** A day that is written already, with a time of it: `14 Mar 2026, 09:30`. */
  readonly moment: (day: string, time: string) => string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * English without the platform's own tables: the order of its parts is the same for readers on either side of
 * the Atlantic.
 */
export const ENGLISH_CONVENTIONS: Conventions = {
  figure: (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ','),
  isOne: (n) => n === 1,
  day: (day) => {
    const [year = '', month = '', date = ''] = day.slice(0, 10).split('-');
    return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
  },
  moment: (day, time) => `${day}, ${time}`,
};

export function conventionsOf(tag: LanguageTag): Conventions {
  if (tag === 'en') return ENGLISH_CONVENTIONS;
  const rules = new Intl.PluralRules(tag);
  const figures = new Intl.NumberFormat(tag);
  // A day has no zone: it is made and shown in one, whichever.
  const days = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return {
    figure: (n) => figures.format(n),
    isOne: (n) => rules.select(n) === 'one',
    day: (day) => {
      const at = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
      return Number.isNaN(at) ? day : days.format(at);
    },
    moment: (day, time) => (tag === 'ja' ? `${day} ${time}` : `${day}, ${time}`),
  };
}
