// Receipts: text that Sheets leaves alone, and that says exactly what was written.
import fc from 'fast-check';
import { type Receipt, ROW_STATUSES, readReceipt, writeReceipt } from '../../../src/sheet';
import { deliveries } from '../deliveries';

const letters = 'abcdefghijklmnopqrstuv0123456789';
const code = (length: number) =>
  fc.array(fc.constantFrom(...letters), { minLength: length, maxLength: length }).map((all) => all.join(''));

const receipts: fc.Arbitrary<Receipt> = fc.record({
  job: code(8),
  identity: code(13),
  key: code(13),
  at: fc.integer({ min: 0, max: 4_102_444_800 }).map((seconds) => seconds * 1000),
  status: fc.constantFrom(...ROW_STATUSES),
  delivery: deliveries,
});

test('reads a receipt back as it was written', () => {
  fc.assert(
    fc.property(receipts, (receipt) => {
      expect(readReceipt(writeReceipt(receipt))).toEqual(receipt);
    }),
  );
});

test('writes text that begins with a letter, is not a date, number or formula, and fits a cell', () => {
  fc.assert(
    fc.property(receipts, (receipt) => {
      const text = writeReceipt(receipt);
      expect(text).toMatch(/^r1\.[A-Za-z0-9._-]+$/);
      expect(text.length).toBeLessThan(180);
      expect(Number.isNaN(Number(text))).toBe(true);
    }),
  );
});

test('drops half seconds instead of rounding them up into the future', () => {
  const [receipt] = fc.sample(receipts, 1);
  if (!receipt) throw new Error('No sample.');
  expect(readReceipt(writeReceipt({ ...receipt, at: 1_999 }))?.at).toBe(1_000);
});

test('reads no receipt from other text, and none from one that was cut or altered', () => {
  const text = 'r1.abcd1234.0000000000000.1111111111111.t0aaaa.6.k';
  expect(readReceipt(text)).not.toBeNull();
  for (const other of [
    '',
    'Updated',
    text.slice(0, 20),
    `${text}.y`,
    ` ${text}`,
    text.replace('r1', 'r2'),
    text.toUpperCase(),
    'r1.abcd1234.0000000000000.1111111111111.t0aaaa.z',
  ]) {
    expect(readReceipt(other)).toBeNull();
  }
});

test('refuses to write a part of the wrong form', () => {
  const [receipt] = fc.sample(receipts, 1);
  if (!receipt) throw new Error('No sample.');
  for (const part of [
    { job: 'abc' },
    { key: 'x.y' },
    { at: -1 },
    { at: Number.NaN },
    { delivery: { kind: 'unreadable', version: null, text: 'a b' } as const },
  ]) {
    expect(() => writeReceipt({ ...receipt, ...part })).toThrow(RangeError);
  }
});

test('the order of statuses matches that of receipts already written', () => {
  expect(ROW_STATUSES).toEqual([
    'Ready',
    'No change',
    'Not enrolled',
    'Invalid',
    'Duplicate',
    'Sending',
    'Updated',
    'Failed',
    'Unknown',
    'Verified',
    'Differs',
  ]);
});
