// The mark in a receipt: what was written comes back, whatever Docebo held; old and damaged marks do no harm.

import fc from 'fast-check';
import type { Snapshot } from '../../src/enrollment';
import {
  type Mark,
  markBeside,
  NO_MARK,
  readMark,
  waitedFor,
  waitingFor,
  writeMark,
} from '../../src/log/mark';

const moment = fc
  .integer({ min: -62_167_219_200, max: 253_402_300_799 })
  .map((seconds) => new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' '));
const known = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const held: fc.Arbitrary<Snapshot> = fc.record(
  {
    status: fc.constantFrom(
      -2 as const,
      -1 as const,
      0 as const,
      1 as const,
      2 as const,
      3 as const,
      4 as const,
    ),
    completedAt: known(moment),
    score: known(
      fc.oneof(
        fc.integer({ min: -5, max: 2 ** 31 }),
        fc.integer({ max: 10_000 }).map((n) => n / 100),
      ),
    ),
    enrolledAt: known(moment),
    activeFrom: known(moment),
    activeUntil: known(moment),
    level: fc.constantFrom(3 as const, 4 as const, 6 as const),
  },
  { requiredKeys: [] },
);

const marks: fc.Arbitrary<Mark> = fc.record(
  {
    sends: fc.integer({ min: 0, max: 40 }),
    run: fc.oneof(fc.constant(''), fc.stringMatching(/^[a-z0-9]{8}$/)),
    before: fc.option(fc.oneof(held, fc.constant(null)), { nil: undefined }),
    leaver: fc.constant(true),
    sessionId: fc.integer({ min: 1, max: 999_999_999_999_999 }),
  },
  { requiredKeys: ['sends', 'run', 'before'] },
);

test('reads every mark back as it was written', () => {
  fc.assert(
    fc.property(marks, (mark) => {
      const text = writeMark(mark);
      expect(text).toMatch(/^[A-Za-z0-9_-]{0,100}$/);
      expect(readMark(text)).toEqual(mark);
    }),
  );
});

test('drops a moment or a score that the mark cannot hold', () => {
  const before = { status: 2, completedAt: '2026-02-31 12:00:00', score: 1e21, enrolledAt: null } as const;
  expect(readMark(writeMark({ sends: 1, run: '', before })).before).toEqual({ status: 2, enrolledAt: null });
});

test('reads no mark from other texts', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { sends } = readMark(text);
      expect(Number.isInteger(sends) && sends >= 0).toBe(true);
    }),
  );
  for (const text of ['', 'x', 's3', 'sx', 'v', 'm', 'm1', 'm1_abc', 'vabcd1234']) {
    expect(readMark(text)).toEqual({ sends: 0, run: '', before: undefined });
  }
});

test('keeps the mark of a row that can be sent again, and only the earlier values of a written one', () => {
  const mark: Mark = { sends: 2, run: 'abcd1234', before: null, sessionId: 77 };
  for (const status of ['Ready', 'Sending', 'Unknown', 'Failed'] as const)
    expect(readMark(markBeside(status, mark))).toEqual(mark);
  for (const status of ['Updated', 'Verified', 'Differs'] as const)
    expect(readMark(markBeside(status, mark))).toEqual({ ...NO_MARK, before: null, sessionId: 77 });
  for (const status of ['', 'No change', 'Invalid', 'Duplicate'] as const)
    expect(markBeside(status, mark)).toBe('');
});

test('keeps the mark of a row that waits for a job, however often it waits', () => {
  const mark: Mark = { sends: 2, run: 'abcd1234', before: { status: 1, level: 6 } };
  const waiting = waitingFor('job00002', waitingFor('job00001', writeMark(mark)));
  expect(waitedFor(waiting)).toBe('job00002');
  expect(readMark(waiting)).toEqual(mark);
  expect(waitedFor(writeMark(mark))).toBe('');
});
