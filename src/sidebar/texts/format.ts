// Formats spans, times and shares of work for people: pure, except for the language of the page.
import { dateLocale } from '../../texts/page';

/** A span cut to the unit in which a person thinks of it. */
export type Span =
  | { readonly unit: 'moment' }
  | { readonly unit: 'seconds' | 'minutes' | 'hours'; readonly count: number };

/**
 * Rounds milliseconds to a span: below 5 s a moment, then steps of 5 s up to 55 s, minutes up to 90 min, and
 * hours to the next half above that.
 */
export function spanOf(ms: number): Span {
  const seconds = Math.max(0, ms) / 1000;
  if (seconds < 5) return { unit: 'moment' };
  if (seconds < 57.5) return { unit: 'seconds', count: Math.round(seconds / 5) * 5 };
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes <= 90) return { unit: 'minutes', count: minutes };
  return { unit: 'hours', count: Math.ceil(minutes / 30) / 2 };
}

/** The spreadsheet's zone; the viewer's own until it is known, or if the browser does not know it. */
let zone: string | undefined;

/** From now on times are shown in this zone: in the sheet's sentences they are, too. */
export function tellTimesIn(name: string): void {
  try {
    new Date(0).toLocaleString('en', { timeZone: name });
    zone = name;
  } catch {
    zone = undefined;
  }
}

/** How a day with its time is written, without seconds. */
const DAY_AND_TIME = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
} as const;

const inZone = () => (zone === undefined ? {} : { timeZone: zone });

/**
 * The time of day in the spreadsheet's zone and the page's language, `14:05` or `2:05 PM`; with the weekday
 * if it is not today. Both moments are milliseconds since the epoch.
 */
export function timeOfDay(at: number, now: number, language = dateLocale()): string {
  const then = new Date(at);
  const dayOf = (moment: Date) => moment.toLocaleDateString('en', inZone());
  const today = dayOf(new Date(now)) === dayOf(then);
  return then.toLocaleTimeString(language, {
    hour: '2-digit',
    minute: '2-digit',
    ...inZone(),
    ...(today ? {} : { weekday: 'long' }),
  });
}

/**
 * Day and time of a moment in the spreadsheet's zone, as the page's language writes them, without its
 * seconds.
 */
export const dayAndTime = (at: number): string =>
  new Date(at).toLocaleString(dateLocale(), { ...DAY_AND_TIME, ...inZone() });

/**
 * A moment that is shown without a zone, `2026-03-14 14:30:05`, as the page's language writes dates, without
 * its seconds; unchanged if it is not one.
 */
export function wallMoment(text: string): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d)(?::\d\d)?$/.exec(text) ?? [];
  // Read and shown in one zone, whichever: nothing is moved.
  const at = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(at)) return text;
  return new Date(at).toLocaleString(dateLocale(), { ...DAY_AND_TIME, timeZone: 'UTC' });
}

/** What share of the work is done, in whole percent, 100 only when all of it is. */
export function percent(done: number, total: number): number {
  if (total <= 0) return 0;
  return Math.max(0, Math.min(100, Math.floor((done * 100) / total)));
}
