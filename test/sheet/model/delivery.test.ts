// The delivery record of a receipt: what was written comes back; what cannot be read is never guessed at.

import fc from 'fast-check';
import type { Snapshot } from '../../../src/enrollment';
import {
  type Attempts,
  attemptsIn,
  deliveryBeside,
  isUnreadable,
  KEPT,
  NO_ATTEMPTS,
  readDelivery,
  writeDelivery,
} from '../../../src/sheet';
import { deliveries, laterTexts } from '../deliveries';

test('reads every delivery record back as it was written', () => {
  fc.assert(
    fc.property(deliveries, (delivery) => {
      const text = writeDelivery(delivery);
      expect(text).toMatch(/^[A-Za-z0-9_-]{0,100}$/);
      expect(readDelivery(text)).toEqual(delivery);
    }),
  );
});

test.each<[string, ReturnType<typeof readDelivery>]>([
  ['', NO_ATTEMPTS],
  ['m0_', NO_ATTEMPTS],
  ['m1_abcd1234', { ...NO_ATTEMPTS, sends: 1, run: 'abcd1234' }],
  ['m2_abcd1234_n', { ...NO_ATTEMPTS, sends: 2, run: 'abcd1234', before: null }],
  ['m0__S2a', { ...NO_ATTEMPTS, sessionId: 82 }],
  ['l0_', { ...NO_ATTEMPTS, leaver: true }],
  ['vjob00001m1_abcd1234', { ...NO_ATTEMPTS, sends: 1, run: 'abcd1234', waitsFor: 'job00001' }],
  ['vjob00001', { ...NO_ATTEMPTS, waitsFor: 'job00001' }],
  [
    'm1_abcd1234_2_t8k2w0_-__-_87p5_3',
    {
      ...NO_ATTEMPTS,
      sends: 1,
      run: 'abcd1234',
      before: {
        status: 2,
        completedAt: '2026-01-08 17:21:36',
        enrolledAt: null,
        activeUntil: null,
        score: 87.5,
        level: 3,
      },
    },
  ],
  ['w_user-unknown', { kind: 'reason', version: 1, code: 'user-unknown', field: '' }],
  ['w_names-differ_course', { kind: 'reason', version: 1, code: 'names-differ', field: 'course' }],
  ['k', KEPT],
])('still understands the receipts that sheets have: %s', (text, delivery) => {
  expect(readDelivery(text)).toEqual(delivery);
});

test('keeps writing the receipts that sheets have, with a place for each field of version 1', () => {
  const before = {
    status: 2,
    completedAt: '2026-01-08 17:21:36',
    score: 87.5,
    enrolledAt: '2026-01-05 08:00:00',
    activeFrom: null,
    activeUntil: '2099-12-31 12:00:00',
    level: 3,
  } as const;
  const written = (known: Snapshot) =>
    writeDelivery({ ...NO_ATTEMPTS, sends: 1, run: 'abcd1234', before: known });
  expect(written(before)).toBe('m1_abcd1234_2_t8k2w0_t8dsw0_-_1vugpc0_87p5_3');
  expect(written({ level: 6 })).toBe('m1_abcd1234_______6');
  expect(written({ status: 0 })).toBe('m1_abcd1234_0______');
});

test('writes nothing for a row that was never sent and has nothing to wait for', () => {
  expect(writeDelivery(NO_ATTEMPTS)).toBe('');
  expect(writeDelivery({ ...NO_ATTEMPTS, leaver: false })).toBe('');
  const telling: readonly Partial<Attempts>[] = [
    { sends: 1 },
    { run: 'abcd1234' },
    { before: null },
    { before: {} },
    { leaver: true },
    { sessionId: 7 },
    { waitsFor: 'job00001' },
  ];
  for (const some of telling) {
    const made = { ...NO_ATTEMPTS, ...some };
    expect(readDelivery(writeDelivery(made))).toEqual(made);
  }
});

test('drops a moment or a score that the text cannot hold', () => {
  const before = { status: 2, completedAt: '2026-02-31 12:00:00', score: 1e21, enrolledAt: null } as const;
  const read = readDelivery(writeDelivery({ ...NO_ATTEMPTS, sends: 1, before }));
  expect(attemptsIn({ delivery: read }).before).toEqual({ status: 2, enrolledAt: null });
});

test('leaves out a value that a field does not have, and keeps the others', () => {
  const read = readDelivery('m1_abcd1234_9_-_zzzzzzzzzzzz_-_-_x_5');
  const before = { completedAt: null, activeFrom: null, activeUntil: null };
  expect(read).toEqual({ ...NO_ATTEMPTS, sends: 1, run: 'abcd1234', before });
});

test('takes a text of a later version for unreadable, never for a row that was not sent', () => {
  fc.assert(
    fc.property(laterTexts, (text) => {
      const delivery = readDelivery(text);
      expect(delivery).toEqual({ kind: 'unreadable', version: null, text });
      expect(isUnreadable({ delivery })).toBe(true);
      expect(writeDelivery(delivery)).toBe(text);
    }),
  );
});

test.each([
  'x',
  's3',
  'sx',
  'v',
  'm',
  'm1',
  'm1_abc',
  'm1_abcd1234_2',
  'm1_abcd1234_2_-_-_-_-_-',
  'kk',
  'w_',
])('takes a damaged text, or one that was never written, for unreadable: %s', (text) => {
  expect(isUnreadable({ delivery: readDelivery(text) })).toBe(true);
});

test('reads any text without failing', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { sends } = attemptsIn({ delivery: readDelivery(text) });
      expect(Number.isInteger(sends) && sends >= 0).toBe(true);
    }),
  );
});

test('keeps the attempts of a row that can be sent again, and only the earlier values of a written one', () => {
  const made: Attempts = { ...NO_ATTEMPTS, sends: 2, run: 'abcd1234', before: null, sessionId: 77 };
  for (const status of ['Ready', 'Sending', 'Unknown', 'Failed'] as const)
    expect(deliveryBeside(status, made)).toEqual(made);
  for (const status of ['Updated', 'Verified', 'Differs'] as const)
    expect(deliveryBeside(status, made)).toEqual({ ...NO_ATTEMPTS, before: null, sessionId: 77 });
  for (const status of ['', 'No change', 'Invalid', 'Duplicate'] as const)
    expect(deliveryBeside(status, made)).toEqual(NO_ATTEMPTS);
});

test('waits for a job only until the row gets another status', () => {
  const waiting: Attempts = { ...NO_ATTEMPTS, sends: 1, before: { level: 6 }, waitsFor: 'job00001' };
  for (const status of ['Ready', 'Sending', 'Unknown', 'Failed', 'Updated', 'Verified', 'Differs'] as const)
    expect(deliveryBeside(status, waiting)).not.toHaveProperty('waitsFor');
});
