// Moments as the API writes them, `YYYY-MM-DD HH:MM:SS`: checked against the calendar, moved between zones.

export type Moment = string;

/** How the API may write that there is no date. */
export const NO_MOMENT = '0000-00-00 00:00:00';

const FORM = /^([1-9]\d{3})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})$/;

/** True for `YYYY-MM-DD HH:MM:SS` with a day and a time that exist. */
export function isMoment(text: string): boolean {
  return FORM.test(text) && momentOf(msOf(text)) === text;
}

/** The moment in UTC, to the second, of milliseconds since the epoch. Empty if there is no such moment. */
export function momentOf(ms: number): Moment {
  return Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 19).replace('T', ' ') : '';
}

/** The moment, so many calendar days later, at the same time of day. */
export function plusDays(moment: Moment, days: number): Moment {
  return momentOf(msOf(moment) + days * 86_400_000);
}

/** True for an IANA zone name that this machine knows, and for `UTC`. */
export function isZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * The UTC moment at which clocks in `zone` show `local`. In an hour that the clocks repeat or leave out: one
 * of the two readings.
 */
export function toUtc(local: Moment, zone: string): Moment {
  const wanted = msOf(local);
  const first = wanted - offsetMs(wanted, zone);
  return momentOf(wanted - offsetMs(first, zone));
}

/** The calendar day `YYYY-MM-DD` that clocks in `zone` show at a UTC moment. */
export function dayIn(moment: Moment, zone: string): string {
  const ms = msOf(moment);
  return momentOf(ms + offsetMs(ms, zone)).slice(0, 10);
}

function msOf(moment: Moment): number {
  return Date.parse(`${moment.replace(' ', 'T')}Z`);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const found = formats.get(zone);
  if (found) return found;
  const format = new Intl.DateTimeFormat('en-US-u-hc-h23', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, format);
  return format;
}

/** How far clocks in `zone` are ahead of UTC at that time, in milliseconds. */
function offsetMs(ms: number, zone: string): number {
  if (zone === 'UTC') return 0;
  const parts = new Map(
    formatOf(zone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? Number.NaN;
  const local = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return local - ms;
}
