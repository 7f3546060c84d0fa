// What clocks show, found out with few looks, against Intl.
import fc from 'fast-check';
import { zoneClock } from '../../src/sheet';

const ZONES = Intl.supportedValuesOf('timeZone');
const formats = new Map<string, Intl.DateTimeFormat>();

/** Seconds that clocks in the zone are ahead of UTC, by Intl. */
function byIntl(zone: string, second: number): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(second * 1000)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second: rest = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, rest) / 1000 - second;
}

const clockIn = (zone: string) => zoneClock((second) => byIntl(zone, second));
const at = (text: string): number => Date.parse(text) / 1000;

const FIRST = at('1970-01-01T00:00:00Z');
const LAST = at('2100-12-31T23:59:59Z');
const HOUR = 3600;
const DAY = 24 * HOUR;

/**
 * Moments of all kinds: any, near one another, midnights by the zone's clocks, and seconds around the hour.
 */
const moments = fc.array(
  fc.oneof(
    fc.integer({ min: FIRST, max: LAST }),
    fc.integer({ min: 0, max: Math.floor((LAST - FIRST) / HOUR) }).map((hours) => FIRST + hours * HOUR),
    fc.integer({ min: 0, max: 40_000 }).map((hours) => at('2022-01-01T00:00:00Z') + hours * HOUR),
  ),
  { minLength: 1, maxLength: 60 },
);

test('shows what Intl shows, in every zone, from 1970 to 2100', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), moments, (zone, seconds) => {
      const clock = clockIn(zone);
      for (const second of seconds) {
        expect(clock.wall(second)).toBe(second + byIntl(zone, second));
        expect(clock.offset(second)).toBe(byIntl(zone, second));
      }
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['a summer time that lasted a week', 'America/Noronha', '2000-10-01', '2000-10-31'],
  ['a Ramadan without summer time', 'Africa/Casablanca', '2024-02-20', '2024-05-01'],
  ['a Ramadan and an autumn close together', 'Asia/Gaza', '2040-10-01', '2040-11-15'],
  ['four changes in a year', 'Africa/Cairo', '2014-05-01', '2014-10-15'],
  ['half an hour of summer time', 'Australia/Lord_Howe', '2026-03-20', '2026-10-20'],
  ['an offset with a quarter of an hour', 'Pacific/Chatham', '2026-03-20', '2026-10-20'],
  ['a country that moved by a quarter of an hour', 'Asia/Kathmandu', '1985-12-20', '1986-01-10'],
  ['an offset with seconds', 'Africa/Monrovia', '1972-01-01', '1972-01-15'],
  ['an island that crossed the date line', 'Pacific/Apia', '2011-12-25', '2012-01-05'],
  ['an offset of 40 minutes', 'Pacific/Kiritimati', '1979-09-25', '1979-10-05'],
  ['midnights that do not exist', 'America/Santiago', '2026-08-25', '2026-09-15'],
  ['months that change the zone', 'Antarctica/Casey', '2018-01-01', '2023-12-31'],
])('is exact around %s (%s)', (_, zone, from, to) => {
  const clock = clockIn(zone);
  const every = (at(`${to}T00:00:00Z`) - at(`${from}T00:00:00Z`)) / DAY > 100 ? 7 * HOUR : HOUR / 4;
  const wrong: number[] = [];
  for (let second = at(`${from}T00:00:00Z`); second < at(`${to}T00:00:00Z`); second += every) {
    if (clock.offset(second) !== byIntl(zone, second)) wrong.push(second);
  }
  expect(wrong).toEqual([]);
});

test('is exact to the second of a change', () => {
  const change = at('2026-10-25T01:00:00Z');
  const clock = clockIn('Europe/Berlin');
  expect([change - 1, change].map((second) => clock.offset(second))).toEqual([2 * HOUR, HOUR]);
});

test('looks at the clocks fewer than 40 times for a year of days, and not again for the same year', () => {
  const clock = clockIn('America/New_York');
  const midnights = Array.from({ length: 365 }, (_, day) => at('2025-01-01T05:00:00Z') + day * DAY);
  const zoned = midnights.map((second) => second - (byIntl('America/New_York', second) + 5 * HOUR));
  for (const second of zoned) expect(clock.wall(second) % DAY).toBe(0);
  const looks = clock.looks();
  expect(looks).toBeLessThan(40);
  for (const second of zoned) clock.wall(second);
  expect(clock.looks()).toBe(looks);
});

test('finds an unexpected change by moments other than midnights', () => {
  // Clocks that are set back for ten days in the middle of a four weeks' distance between looks.
  const from = at('2027-06-10T00:00:00Z');
  const offset = (second: number): number => (second >= from && second < from + 10 * DAY ? 0 : HOUR);
  const clock = zoneClock(offset);
  for (let second = from - 30 * DAY; second < from + 30 * DAY; second += DAY / 2) {
    expect(clock.wall(second)).toBe(second + offset(second));
  }
});

test('learns what another clock of the zone saw, and does not look again', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), moments, (zone, seconds) => {
      const first = clockIn(zone);
      for (const second of seconds) first.wall(second);
      const second = zoneClock(() => {
        throw new Error('looked again');
      });
      second.learn(first.toText());
      for (const each of seconds) expect(second.wall(each)).toBe(first.wall(each));
    }),
    { numRuns: 50 },
  );
});

test.each(['', 'x y', '5', '5:1 ?', 'NaN:NaN'])(
  'learns nothing from a text that no clock made (%j)',
  (text) => {
    const clock = clockIn('Europe/Berlin');
    clock.learn(text);
    expect(clock.offset(at('2026-07-01T00:00:00Z'))).toBe(2 * HOUR);
  },
);
