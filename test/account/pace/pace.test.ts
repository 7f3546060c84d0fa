// When a slice begins nothing more: a first wave that writes always has its chance, and after it reading and
// planning pay.
import fc from 'fast-check';
import { endOf, paceOf, type Times } from '../../../src/account/pace/pace';
import { editOf } from '../../plan/builders';

const slice: Times = { began: 1_000_000, until: 1_015_000, latest: 1_330_000 };

test.each<[string, number | null, number]>([
  ['before the first wave that writes, as late as the execution allows', null, slice.latest],
  ['after a quick beginning, when its time is over', 300, slice.until],
  ['after a slow beginning, once it has paid off', 5_000, slice.began + 200_000],
  ['after a very slow beginning, early enough to write the results', 110_000, slice.latest - 60_000],
])('ends a slice %s', (_, preparedMs, end) => {
  expect(endOf(slice, preparedMs)).toBe(end);
});

test('a slice never works longer than its execution allows', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(400_000), fc.nat(400_000), (prepared, until, latest) => {
      const times = { began: 0, until, latest };
      expect(endOf(times, prepared)).toBeLessThanOrEqual(latest);
      expect(endOf(times, null)).toBe(latest);
    }),
  );
});

test.each([
  ['whole time is for reading reads up to its end', 0, 239_999, 1],
  ['whole time is for reading ends with it', 0, 240_000, 0],
  ['last minute is kept for writing reads up to that', 60_000, 179_999, 1],
  ['last minute is kept for writing ends before it', 60_000, 180_000, 0],
  ['writing would take most of its time reads for half of it', 200_000, 119_999, 1],
  ['writing would take most of its time ends at half of it', 200_000, 120_000, 0],
])('a check whose %s', (_, keptMs, passedMs, requests) => {
  let now = 0;
  const pace = paceOf(
    {
      client: { readAll: () => [], write: () => [] },
      budget: {
        free: () => 1_000,
        lacking: () => null,
        spend: () => null,
        sent: () => 0,
        hold: () => {},
        release: () => {},
      },
      callsPerHour: 1_000,
      atOnce: { most: () => 1, during: (_requests, work) => work(), answered: () => {} },
      now: () => now,
    },
    { began: 0, until: 240_000, latest: 240_000 },
    () => false,
    1,
  );
  pace.keep(keptMs);
  now = passedMs;
  expect(pace.nextWave().size).toBe(requests);
});

test('gives back the calls that were held for imports, also if sending them throws', () => {
  let held = 0;
  const pace = paceOf(
    {
      client: {
        readAll: () => [],
        write: () => {
          throw new RangeError('too large');
        },
      },
      budget: {
        free: () => 1_000,
        lacking: () => null,
        spend: () => null,
        sent: () => 0,
        hold: (requests) => {
          held = requests;
        },
        release: () => {
          held = 0;
        },
      },
      callsPerHour: 1_000,
      atOnce: { most: () => 1, during: (_requests, work) => work(), answered: () => {} },
      now: () => 0,
    },
    slice,
    () => false,
    1,
  );
  const batch = { kind: 'post-batch', settles: [editOf(1, 7)] } as const;
  expect(() => pace.send([batch, batch], 'patient')).toThrow('too large');
  expect(held).toBe(0);
});
