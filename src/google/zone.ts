// Wall-clock time in a zone, through Utilities alone: the script's own zone never enters.
import type { Moment } from '../contract';

/** Zones change their offset only at whole quarters of an hour, so one look-up serves all moments of a quarter. */
const QUARTER_MS = 15 * 60 * 1000;

/** Milliseconds to add to UTC, by zone and quarter. A column of dates has few distinct ones. */
const offsets = new Map<string, number>();

const asText = (ms: number): Moment => new Date(ms).toISOString().slice(0, 19).replace('T', ' ');

function offsetMs(zone: string, ms: number): number {
  const quarter = Math.floor(ms / QUARTER_MS) * QUARTER_MS;
  const key = `${zone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const wall = Utilities.formatDate(new Date(quarter), zone, "yyyy-MM-dd'T'HH:mm:ss'Z'");
  const offset = Date.parse(wall) - quarter;
  offsets.set(key, offset);
  return offset;
}

/** The moment as clocks in `zone` (IANA name) show it, to the second. */
export function wallClock(date: Date, zone: string): Moment {
  // Sheets keeps a date as a fraction of a day, which can come back a millisecond short of the second.
  const ms = Math.round(date.getTime() / 1000) * 1000;
  return asText(ms + offsetMs(zone, ms));
}

/** Hours by which `zone` (IANA name) is ahead of UTC at a moment. */
export function offsetHours(zone: string, ms: number): number {
  return offsetMs(zone, ms) / 3_600_000;
}

/** Zones that are GMT all year, as the unknown ones seem to be. */
const GMT_ALL_YEAR =
  /^(GMT|UTC|Etc\/(GMT|UTC)|Atlantic\/Reykjavik|Africa\/(Abidjan|Accra|Dakar|Bamako|Monrovia))$/;

/** Utilities.formatDate reads a name it does not know as GMT without a word, so it is asked for what it understood. */
export function knowsZone(zone: string): boolean {
  if (GMT_ALL_YEAR.test(zone)) return true;
  const winter = new Date(Date.UTC(2026, 0, 1));
  const summer = new Date(Date.UTC(2026, 6, 1));
  return [winter, summer].some((date) => !/^(GMT|UTC)$/.test(Utilities.formatDate(date, zone, 'z')));
}
