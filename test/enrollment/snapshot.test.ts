// What an enrollment was, as a text: read back wrongly, an undo would put back something else than what was
// there.

import fc from 'fast-check';
import type { Held } from '../../src/contract';
import {
  fitsSnapshot,
  LEVEL_CODES,
  NOTHING_HELD,
  readSnapshot,
  type Snapshot,
  STATUS_CODES,
  snapshotText,
} from '../../src/enrollment';
import { heldOf, someOf } from '../support/held';

const moment = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 19).replace('T', ' '));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const values = {
  status: fc.constantFrom(...STATUS_CODES),
  moment: maybe(moment),
  score: maybe(fc.integer({ min: 0, max: 1000 })),
  level: fc.constantFrom(...LEVEL_CODES),
};
const held = heldOf(values);
const partial: fc.Arbitrary<Snapshot> = someOf(values).filter((some) => Object.keys(some).length > 0);

test('reads a snapshot back as it was written', () => {
  fc.assert(
    fc.property(fc.option(partial, { nil: null }), (standing) => {
      expect(readSnapshot(snapshotText(standing))).toEqual(standing);
    }),
  );
});

test('writes an enrollment as text that a person can read', () => {
  const whole: Held = {
    ...NOTHING_HELD,
    status: 2,
    completedAt: '2026-03-14 12:00:00',
    score: 90,
    enrolledAt: '2026-01-05 08:00:00',
    level: 6,
  };
  expect(snapshotText(whole)).toBe(
    'Completed on 2026-03-14 12:00:00; score 90; enrolled 2026-01-05 08:00:00; active from none; active until none; level instructor',
  );
  expect(snapshotText({ status: 0 })).toBe('Enrolled');
  expect(snapshotText(null)).toBe('Not enrolled');
});

test.each(['', 'something else', 'Completed on yesterday', 'score high', 'active from March', 'level coach'])(
  'reads nothing from the text “%s”',
  (text) => {
    expect(readSnapshot(text)).toBeUndefined();
  },
);

test('ignores words about what no listing shows', () => {
  expect(readSnapshot('Enrolled; session 12; field 7: Lyon')).toEqual({ status: 0 });
});

test('an enrollment fits a snapshot when all its known fields are equal', () => {
  fc.assert(
    fc.property(held, partial, (is, said) => {
      const names = Object.keys(said ?? {}) as (keyof Held)[];
      expect(fitsSnapshot(is, said)).toBe(names.every((name) => is[name] === said?.[name]));
      expect(fitsSnapshot(is, is)).toBe(true);
      expect(fitsSnapshot(null, said)).toBe(false);
      expect(fitsSnapshot(is, null)).toBe(false);
    }),
  );
  expect(fitsSnapshot(null, null)).toBe(true);
});

test('any moment of a day fits the day, and an unknown level fits any level', () => {
  const is: Held = {
    ...NOTHING_HELD,
    status: 2,
    completedAt: '2026-03-14 08:22:10',
  };
  expect(fitsSnapshot(is, { level: 4 })).toBe(true);
  expect(fitsSnapshot({ ...is, level: 3 }, { level: 4 })).toBe(false);
  expect(fitsSnapshot(is, { completedAt: '2026-03-14' })).toBe(true);
  expect(fitsSnapshot(is, { completedAt: '2026-03-15' })).toBe(false);
  expect(fitsSnapshot(is, { completedAt: '2026-03-14 12:00:00' })).toBe(false);
});
