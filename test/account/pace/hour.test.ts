// The calls of an hour, as plain data.
import fc from 'fast-check';
import { allowance, type Budget, nextFreeAt, spend } from '../../../src/account/pace/hour';
import { cases } from '../../support/cases';

const NO_CALLS: Budget = { minutes: [] };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.UTC(2026, 2, 14, 12);

const budget = (...minutes: readonly [ago: number, calls: number][]): Budget =>
  minutes.reduce((spent, [ago, calls]) => spend(spent, calls, NOW - ago * MINUTE), NO_CALLS);

test.each<[string, Budget, number]>([
  ['nothing sent', NO_CALLS, 1_000],
  ['some sent now', budget([0, 250]), 750],
  ['the same minute twice', budget([0, 250], [0, 250]), 500],
  ['sent at the edge of the hour', budget([60, 400]), 600],
  ['sent more than an hour ago', budget([61, 400]), 1_000],
  ['more than allowed', budget([5, 700], [1, 700]), 0],
])('computes the allowance with %s', (_, spent, free) => {
  expect(allowance(spent, NOW, 1_000)).toBe(free);
});

test.each<[string, Budget, number, number]>([
  ['enough is free', budget([3, 900]), 100, 0],
  ['a minute has to run out', budget([30, 950]), 100, 31],
  ['two minutes have to run out', budget([40, 10], [30, 950]), 100, 31],
  ['the first is enough', budget([40, 100], [30, 900]), 100, 21],
  ['more is wanted than an hour has', budget([10, 1_000]), 5_000, 51],
])('computes the time to come back when %s', (_, spent, wanted, minutes) => {
  expect(nextFreeAt(spent, NOW, 1_000, wanted)).toBe(NOW + minutes * MINUTE);
});

test('after the limit is lowered, waits until enough of the earlier calls have run out', () => {
  const lowered = budget([40, 60], [31, 120]);
  expect(nextFreeAt(lowered, NOW, 100, 20)).toBe(NOW + 30 * MINUTE);
  const history = fc.array(fc.tuple(fc.nat(70), fc.integer({ min: 1, max: 80 })), { maxLength: 12 });
  const few = fc.integer({ min: 1, max: 120 });
  fc.assert(
    fc.property(history, few, few, (calls, perHour, wanted) => {
      const spent = budget(...calls.sort(([a], [b]) => b - a));
      const at = nextFreeAt(spent, NOW, perHour, wanted);
      const enough = Math.min(wanted, perHour);
      expect(allowance(spent, at, perHour)).toBeGreaterThanOrEqual(enough);
      if (at > NOW) expect(allowance(spent, at - 1, perHour)).toBeLessThan(enough);
    }),
  );
});

test('a budget keeps at most 61 minutes and survives JSON', () => {
  const filled = Array.from({ length: 500 }, (_, n) => n).reduce(
    (b, n) => spend(b, 1, NOW + n * MINUTE),
    NO_CALLS,
  );
  expect(filled.minutes.length).toBeLessThanOrEqual(61);
  expect(JSON.parse(JSON.stringify(filled))).toEqual(filled);
});

test('a limit of zero is not free at once', () => {
  expect(nextFreeAt(NO_CALLS, NOW, 0, 50)).toBeGreaterThan(NOW);
});

test('no hour holds more calls than allowed, and the time to come back is the first free one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50 }),
      fc.array(
        fc.record({ wait: fc.integer({ min: 0, max: 20 * MINUTE }), want: fc.integer({ min: 1, max: 30 }) }),
      ),
      (perHour, steps) => {
        let [spent, now]: [Budget, number] = [NO_CALLS, NOW];
        const sent: number[] = [];
        for (const { wait, want } of steps) {
          now += wait;
          const calls = Math.min(want, allowance(spent, now, perHour));
          spent = spend(spent, calls, now);
          for (let n = 0; n < calls; n += 1) sent.push(now);
          const at = nextFreeAt(spent, now, perHour, want);
          expect(allowance(spent, at, perHour)).toBeGreaterThanOrEqual(Math.min(want, perHour));
          if (at > now) expect(allowance(spent, at - MINUTE, perHour)).toBeLessThan(Math.min(want, perHour));
        }
        for (const end of sent) {
          expect(sent.filter((each) => each > end - HOUR && each <= end).length).toBeLessThanOrEqual(perHour);
        }
      },
    ),
    { numRuns: cases(100) },
  );
});

test('keeps all calls when the clock goes back', () => {
  const spent = spend(spend(NO_CALLS, 5, NOW), 7, NOW - 10 * MINUTE);
  expect(allowance(spent, NOW, 100)).toBe(88);
  expect(nextFreeAt(spent, NOW, 12, 7)).toBe(NOW + 51 * MINUTE);
});
