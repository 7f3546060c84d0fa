// Delivery records of every kind, for properties.
import fc from 'fast-check';
import { LEVEL_CODES, type Snapshot, STATUS_CODES } from '../../src/enrollment';
import { type Attempts, type Delivery, KEPT, NO_ATTEMPTS, type Reason } from '../../src/sheet';
import { someOf } from '../support/held';

const moment = fc
  .integer({ min: -62_167_219_200, max: 253_402_300_799 })
  .map((seconds) => new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' '));
const known = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const held: fc.Arbitrary<Snapshot> = someOf({
  status: fc.constantFrom(...STATUS_CODES),
  moment: known(moment),
  score: known(
    fc.oneof(
      fc.integer({ min: -5, max: 2 ** 31 }),
      fc.integer({ max: 10_000 }).map((n) => n / 100),
    ),
  ),
  level: fc.constantFrom(...LEVEL_CODES),
});

const name = fc.stringMatching(/^[a-z0-9]{8}$/);

export const attempts: fc.Arbitrary<Attempts> = fc
  .record(
    {
      sends: fc.integer({ min: 0, max: 40 }),
      run: fc.oneof(fc.constant(''), name),
      before: fc.option(fc.oneof(held, fc.constant(null)), { nil: undefined }),
      leaver: fc.constant(true),
      sessionId: fc.integer({ min: 1, max: 999_999_999_999_999 }),
      waitsFor: name,
    },
    { requiredKeys: ['sends', 'run', 'before'] },
  )
  .map((made) => ({ ...NO_ATTEMPTS, ...made }));

const reasons: fc.Arbitrary<Reason> = fc.record({
  kind: fc.constant('reason' as const),
  version: fc.constant(1 as const),
  code: fc.stringMatching(/^[a-z][a-z-]{0,30}$/),
  field: fc.oneof(fc.constant(''), fc.stringMatching(/^[A-Za-z]{1,15}$/)),
});

/** Texts that a later version could write: they begin with its number. */
export const laterTexts = fc.stringMatching(/^[0-9][A-Za-z0-9_-]{0,99}$/);

export const deliveries: fc.Arbitrary<Delivery> = fc.oneof(
  attempts,
  reasons,
  fc.constant(KEPT),
  laterTexts.map((text) => ({ kind: 'unreadable', version: null, text }) as const),
);
