// Serial numbers, Sheets' form of dates: days since 30 December 1899 as the clocks in the spreadsheet's zone
// show them.

const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * Days before day zero are negative numbers. Our own bound: below it `Date.UTC` reads a year as one of the
 * 1900s.
 */
const FIRST_YEAR = 100;

/** Offsets by zone and day of the epoch. `null` if the offset changes within that day. */
const offsets = new Map<string, Map<number, number | null>>();
const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * Milliseconds to add to UTC at `ms` to get what clocks in `zone` (IANA name) show. Throws for an unknown
 * zone.
 */
export function offsetMs(zone: string, ms: number): number {
  let days = offsets.get(zone);
  if (!days) {
    days = new Map();
    offsets.set(zone, days);
  }
  const day = Math.floor(ms / DAY_MS);
  let offset = days.get(day);
  if (offset === undefined) {
    const start = measureOffset(zone, day * DAY_MS);
    offset = start === measureOffset(zone, (day + 1) * DAY_MS) ? start : null;
    days.set(day, offset);
  }
  return offset ?? measureOffset(zone, ms);
}

function measureOffset(zone: string, ms: number): number {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(zone, clock);
  }
  const field: Record<string, number> = {};
  let era = 'A';
  for (const part of clock.formatToParts(ms)) {
    if (part.type === 'era') era = part.value;
    else field[part.type] = Number(part.value);
  }
  const year = field.year ?? 0;
  const wall = new Date(0);
  wall.setUTCFullYear(era.startsWith('B') ? 1 - year : year, (field.month ?? 1) - 1, field.day ?? 1);
  wall.setUTCHours(field.hour ?? 0, field.minute ?? 0, field.second ?? 0);
  return wall.getTime() - Math.floor(ms / 1000) * 1000;
}

/** The serial number of a moment (ms since 1970 UTC) in a zone. */
export const serialFromInstant = (ms: number, zone: string): number =>
  (ms + offsetMs(zone, ms) - DAY_ZERO) / DAY_MS;

/**
 * The moment (ms since 1970 UTC) of a serial number in a zone. A time that a change of clocks skips moves
 * forward.
 */
export function instantFromSerial(serial: number, zone: string): number {
  const wall = wallFromSerial(serial);
  const guess = wall - offsetMs(zone, wall);
  const found = wall - offsetMs(zone, guess);
  return found + offsetMs(zone, found) === wall ? found : Math.max(guess, found);
}

/**
 * The serial number of a calendar day and time, `null` for one that does not exist. `month` counts from 1.
 */
export function serialFromParts(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
): number | null {
  if (year < FIRST_YEAR || year > 9999 || hour > 23 || minute > 59 || second > 59) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return (date.getTime() - DAY_ZERO) / DAY_MS + (hour * 3600 + minute * 60 + second) / 86_400;
}

/** What clocks show at a serial number, as milliseconds that read right in UTC. */
export const wallFromSerial = (serial: number): number => Math.round(serial * DAY_MS) + DAY_ZERO;
