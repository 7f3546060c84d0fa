// When a slice begins nothing more: a first wave that writes always has its chance, and after it reading and planning pay.
import fc from 'fast-check';
import { endOf, type Times } from '../../src/account/pace';

const slice: Times = { began: 1_000_000, until: 1_015_000, latest: 1_330_000 };

test.each<[string, number | null, number]>([
  ['before the first wave that writes, as late as the execution allows', null, slice.latest],
  ['after a quick beginning, when its time is over', 500, slice.until],
  ['after a slow beginning, once it has paid off', 10_000, slice.began + 200_000],
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
