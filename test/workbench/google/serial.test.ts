// Serial numbers and moments.
import fc from 'fast-check';
import {
  instantFromSerial,
  offsetMs,
  serialFromInstant,
  serialFromParts,
} from '../../../workbench/google/grid/serial';

const ZONES = [
  'Etc/UTC',
  'Europe/Paris',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
];

test('a moment survives the round trip through its serial number, except in a repeated hour', () => {
  const moments = fc.integer({ min: Date.UTC(1971, 0), max: Date.UTC(2100, 0) });
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), moments, (zone, ms) => {
      const back = instantFromSerial(serialFromInstant(ms, zone), zone);
      const sameWall = back + offsetMs(zone, back) === ms + offsetMs(zone, ms);
      expect(sameWall).toBe(true);
      if (offsetMs(zone, ms - 7_200_000) === offsetMs(zone, ms + 7_200_000)) expect(back).toBe(ms);
    }),
  );
});

test('a date has the same serial number in every time zone', () => {
  for (const zone of ZONES) {
    const midnight = instantFromSerial(46095, zone);
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(midnight);
    expect(day).toBe('2026-03-14');
  }
});

test.each([
  [3, 29, 'Europe/Paris', '2026-03-29T01:30:00.000Z'],
  [3, 8, 'America/New_York', '2026-03-08T07:30:00.000Z'],
])('2:30 on %d/%d, which daylight saving time skips in %s, becomes 3:30', (month, day, zone, moment) => {
  const skipped = serialFromParts(2026, month, day, 2, 30) ?? 0;
  expect(new Date(instantFromSerial(skipped, zone)).toISOString()).toBe(moment);
});

test.each([
  [2026, 2, 29],
  [2026, 13, 1],
  [2026, 0, 1],
  [99, 1, 1],
])('%d-%d-%d is not a date', (year, month, day) => {
  expect(serialFromParts(year, month, day)).toBeNull();
});

test('day zero is 30 December 1899', () => {
  expect(serialFromParts(1900, 1, 1)).toBe(2);
  expect(serialFromParts(1899, 12, 30)).toBe(0);
  expect(serialFromParts(1899, 12, 29)).toBe(-1);
});
