// Reads the time of day after a date in a text.
import { timeText } from './calendar';

/** Date, `T` or a space or comma, and a time of day: with seconds, fraction, am or pm, `Uhr`, and a zone. */
export const WITH_TIME = new RegExp(
  '^(.*?\\S)(?:T|[,\\s]\\s*)(?:(?:at|um|à|às|as|a las|alle|ore|om|kl\\.?|klo) )?' +
    '(\\d{1,2})(?:(?:[:.]| ?h ?)(\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?)?(?: ?([ap])\\.? ?m\\.?)?(?: ?(?:uhr|uur|hrs?|h)\\.?)?' +
    '( ?(?:Z|UTC|GMT|[A-Z]{2,4}T|MSK|WIB)? ?(?:[+-]\\d{1,2}(?::?\\d{2})?)?(?: ?\\([^()]*\\))?| [A-Z]+/[A-Z_ ]+)$',
  'i',
);

/** UTC in any of its names. */
const UTC = /^ ?(?:Z|UTC|GMT)? ?(?:[+-]0{1,2}(?::?00)?)?(?: ?\([^()]*\))?$/i;

export interface TimePart {
  readonly time: string;
  readonly utc: boolean;
}

/** The time that a match of `WITH_TIME` names; `null` if its figures are no time of day. */
export function timeOf(match: RegExpExecArray): TimePart | null {
  const [, , hours = '', minutes, seconds = '0', half, zone = ''] = match;
  // An hour without minutes needs its am or pm, and no zone, or "14 March 2026" would be a date and an hour.
  if (minutes === undefined && (half === undefined || zone !== '')) return null;
  // Abbreviations of zones are in capitals; other words in their place are remarks.
  if (!zone.includes('/') && /[a-y]/.test(zone.replace(/\(.*\)/, ''))) return null;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const minute = Number(minutes ?? '0');
  const second = Number(seconds);
  if (hour > 23 || minute > 59 || second > 59) return null;
  return { time: timeText(hour, minute, second), utc: zone !== '' && UTC.test(zone) };
}

/**
 * Midnight says that no time was typed: a date cell of Sheets cannot tell the two apart, so texts do not
 * either.
 */
export const givenTime = (time: string | null): string | null => (time === '00:00:00' ? null : time);
