// Moments: the calendar, and the way between zones.
import fc from 'fast-check';
import { dayIn, isMoment, isZone, momentOf, plusDays, toUtc } from '../../../workbench/tenant/moments';

test.each([
  ['2026-03-14 12:00:00', true],
  ['2024-02-29 00:00:00', true],
  ['2026-12-31 23:59:59', true],
  ['2026-02-29 12:00:00', false],
  ['2026-02-31 12:00:00', false],
  ['2026-13-01 12:00:00', false],
  ['2026-00-10 12:00:00', false],
  ['2026-03-14 24:00:00', false],
  ['2026-03-14 12:60:00', false],
  ['2026-03-14', false],
  ['2026-03-14T12:00:00', false],
  ['2026-3-14 12:00:00', false],
  ['0000-00-00 00:00:00', false],
  ['2026-03-14 12:00:00 ', false],
  ['', false],
])('isMoment of "%s" is %s', (text, real) => {
  expect(isMoment(text)).toBe(real);
});

test('every second is a valid moment, and adding days and subtracting them is neutral', () => {
  const seconds = fc.integer({ min: Date.UTC(1000, 0, 1) / 1000, max: Date.UTC(9000, 0, 1) / 1000 });
  fc.assert(
    fc.property(seconds, fc.integer({ min: -400, max: 400 }), (second, days) => {
      const moment = momentOf(second * 1000);
      expect(isMoment(moment)).toBe(true);
      expect(plusDays(plusDays(moment, days), -days)).toBe(moment);
    }),
  );
});

test.each([
  ['2026-03-14 12:00:00', 'UTC', '2026-03-14 12:00:00'],
  ['2026-03-14 12:00:00', 'Europe/Paris', '2026-03-14 11:00:00'],
  ['2026-07-14 12:00:00', 'Europe/Paris', '2026-07-14 10:00:00'],
  ['2026-03-14 12:00:00', 'Pacific/Auckland', '2026-03-13 23:00:00'],
  ['2026-03-14 12:00:00', 'America/New_York', '2026-03-14 16:00:00'],
  ['2026-03-14 00:10:00', 'Asia/Kolkata', '2026-03-13 18:40:00'],
])('%s in %s is %s in UTC', (local, zone, utc) => {
  expect(toUtc(local, zone)).toBe(utc);
});

test('a date converted to UTC shows as the same date in its own zone', () => {
  const seconds = fc.integer({ min: Date.UTC(2020, 0, 1) / 1000, max: Date.UTC(2030, 0, 1) / 1000 });
  const zones = fc.constantFrom(
    'UTC',
    'Europe/Paris',
    'Pacific/Auckland',
    'Pacific/Kiritimati',
    'America/Los_Angeles',
  );
  fc.assert(
    fc.property(seconds, zones, (second, zone) => {
      const noon = `${momentOf(second * 1000).slice(0, 10)} 12:00:00`;
      expect(dayIn(toUtc(noon, zone), zone)).toBe(noon.slice(0, 10));
    }),
  );
});

test('real time zones are recognized, invented ones are not', () => {
  expect(isZone('Europe/Paris')).toBe(true);
  expect(isZone('UTC')).toBe(true);
  expect(isZone('Europe/Atlantis')).toBe(false);
  expect(isZone('')).toBe(false);
});
