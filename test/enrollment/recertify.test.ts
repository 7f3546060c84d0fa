// When a completion is another one than what Docebo holds.
import * as fc from 'fast-check';
import { hasSameCompletion, keepsCompletion, type Snapshot } from '../../src/enrollment';

const ASKED = '2026-03-14 12:00:00';

test.each<[string, Snapshot | undefined, boolean]>([
  ['a completion of another day', { status: 2, completedAt: '2025-03-14 12:00:00' }, true],
  ['a completion without a date', { status: 2, completedAt: null }, true],
  ['a completion whose date is not known', { status: 2 }, true],
  ['what is not known at all', undefined, true],
  ['a status that is not known', { completedAt: '2025-03-14 12:00:00' }, true],
  ['the completion of the same day', { status: 2, completedAt: '2026-03-14 09:41:07' }, false],
  ['an enrollment that is not completed', { status: 1, completedAt: null }, false],
  ['no enrollment', null, false],
])('%s: is it kept?', (_name, held, kept) => {
  expect(keepsCompletion(ASKED, held)).toBe(kept);
});

test('always keeps a held completion, unless it is of the same day', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (asked, held) => {
      const kept = keepsCompletion(`${asked} 12:00:00`, { status: 2, completedAt: `${held} 08:00:00` });
      expect(kept).toBe(asked !== held);
    }),
  );
});

const DAY = { status: 2, completedAt: '2025-03-14 12:00:00' } as const;

test.each<[string, Snapshot | undefined, Snapshot, boolean]>([
  ['the same day at another time', DAY, { status: 2, completedAt: '2025-03-14 08:00:00' }, true],
  ['another day', DAY, { status: 2, completedAt: '2026-06-01 12:00:00' }, false],
  ['a completion that lost its day', DAY, { status: 2, completedAt: null }, false],
  ['a completion that is gone', DAY, { status: 1, completedAt: null }, false],
  ['a completion that was not there', { status: 0 }, DAY, false],
  ['still none', { status: 0 }, { status: 1, completedAt: null }, true],
  ['an enrollment that is gone', DAY, null, false],
  ['an enrollment that was not there', null, DAY, false],
  ['whatever it is, where nothing is known of before', undefined, DAY, true],
  ['a status that was not known', { completedAt: '2024-01-01' }, DAY, true],
  ['a day that was not known', { status: 2 }, DAY, true],
])('after the check, is it the same completion? %s', (_name, seen, held, same) => {
  expect(hasSameCompletion(seen, held)).toBe(same);
});
