// Fingerprints: two rows that share one would share a status.
import fc from 'fast-check';
import { fingerprint } from '../../../src/sheet';
import { fnv1a64, mix64 } from '../../../src/sheet/status/fingerprint';
import { anyText } from '../../support/any-text';

const MASK = (1n << 64n) - 1n;

const hex = ([high, low]: readonly [number, number]): string =>
  high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');

const big = ([high, low]: readonly [number, number]): bigint => (BigInt(high) << 32n) | BigInt(low);

function fnvByDefinition(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(text, 'utf8')) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & MASK;
  return hash;
}

function mixByDefinition(bits: bigint): bigint {
  let k = bits;
  k ^= k >> 33n;
  k = (k * 0xff51afd7ed558ccdn) & MASK;
  k ^= k >> 33n;
  k = (k * 0xc4ceb9fe1a85ec53n) & MASK;
  k ^= k >> 33n;
  return k;
}

test('FNV-1a gives the published values', () => {
  expect(hex(fnv1a64(['']))).toBe('cbf29ce484222325');
  expect(hex(fnv1a64(['a']))).toBe('af63dc4c8601ec8c');
  expect(hex(fnv1a64(['foobar']))).toBe('85944171f73967e8');
});

test('FNV-1a and the finaliser match their definitions for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const hash = fnv1a64([text]);
      expect(big(hash)).toBe(fnvByDefinition(text));
      expect(big(mix64(hash))).toBe(mixByDefinition(big(hash)));
      expect(fingerprint(text)).toBe(mixByDefinition(big(hash)).toString(32).padStart(13, '0'));
    }),
  );
});

test('a fingerprint is 13 digits and lower-case letters', () => {
  fc.assert(
    fc.property(fc.array(anyText()), (texts) => {
      expect(fingerprint(...texts)).toMatch(/^[0-9a-v]{13}$/);
    }),
  );
});

test('the boundaries between texts change the fingerprint', () => {
  const all = [
    ['ab', 'c'],
    ['a', 'bc'],
    ['abc'],
    ['abc', ''],
    ['', 'abc'],
    ['ab', '', 'c'],
    ['a', ''],
    ['', 'a'],
  ];
  expect(new Set(all.map((texts) => fingerprint(...texts))).size).toBe(all.length);
});

test('200,000 keys like those of a sheet do not collide', () => {
  const seen = new Set<string>();
  for (let user = 0; user < 2000; user += 1) {
    for (let course = 0; course < 100; course += 1) {
      const day = `2026-01-${String((course % 28) + 1).padStart(2, '0')} 12:00:00`;
      seen.add(fingerprint('acme.docebosaas.com', `user.${user}@example.com`, `C-${course}`, `2|${day}||||`));
    }
  }
  expect(seen.size).toBe(200_000);
  // Every part of it tells them apart: with 200,000 keys, 30 good bits have about 19 collisions.
  const half = (from: number, to: number) => new Set([...seen].map((key) => key.slice(from, to))).size;
  expect(half(1, 7)).toBeGreaterThan(199_920);
  expect(half(7, 13)).toBeGreaterThan(199_920);
});

test('one changed character flips each bit about half of the time', () => {
  const flips = Array<number>(64).fill(0);
  const texts = 4000;
  for (let n = 0; n < texts; n += 1) {
    const text = `user.${n}|C-${n % 40}|2026-03-14 12:00:00`;
    const at = n % text.length;
    const other = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
    const [[high, low], [otherHigh, otherLow]] = [mix64(fnv1a64([text])), mix64(fnv1a64([other]))];
    for (let bit = 0; bit < 32; bit += 1) {
      flips[bit] = (flips[bit] ?? 0) + (((low ^ otherLow) >>> bit) & 1);
      flips[32 + bit] = (flips[32 + bit] ?? 0) + (((high ^ otherHigh) >>> bit) & 1);
    }
  }
  for (const flipped of flips) {
    expect(flipped / texts).toBeGreaterThan(0.45);
    expect(flipped / texts).toBeLessThan(0.55);
  }
});
