// Fingerprints of texts: 64 bits, against mix-ups of rows. Not cryptographic.

/** A number of 64 bits as two of 32, each taken as unsigned. */
type Bits64 = readonly [high: number, low: number];

/** The UTF-8 bytes of a code point above 0x7f, the first one lowest. */
function utf8(code: number): number {
  const last = 0x80 | (code & 0x3f);
  if (code < 0x800) return 0xc0 | (code >> 6) | (last << 8);
  const third = 0x80 | ((code >> 6) & 0x3f);
  if (code < 0x10000) return 0xe0 | (code >> 12) | (third << 8) | (last << 16);
  return 0xf0 | (code >> 18) | ((0x80 | ((code >> 12) & 0x3f)) << 8) | (third << 16) | (last << 24);
}

/** Never a byte of UTF-8: separates texts. */
const BETWEEN = 0xff;

/**
 * FNV-1a with 64 bits over the texts' UTF-8 bytes. Definition: datatracker.ietf.org/doc/draft-eastlake-fnv,
 * offset basis 0xcbf29ce484222325, prime 2^40 + 0x1b3. Multiplying by the prime is a shift by 40 and a
 * multiplication by 435, done here in halves of 16 bits, so that nothing leaves the range of 32-bit integers:
 * a sheet takes millions of these steps, and for the same reason the texts are not put together first.
 */
export function fnv1a64(texts: readonly string[]): Bits64 {
  let high = 0xcbf29ce4 | 0;
  let low = 0x84222325 | 0;
  for (let t = 0; t < texts.length; t += 1) {
    const text = texts[t] ?? '';
    // One step beyond the end is the mark between two texts.
    const end = t + 1 < texts.length ? text.length + 1 : text.length;
    for (let i = 0; i < end; i += 1) {
      let bytes = i < text.length ? text.charCodeAt(i) : BETWEEN;
      if (bytes >= 0x80 && i < text.length) {
        const code = text.codePointAt(i) ?? 0;
        if (code > 0xffff) i += 1;
        bytes = utf8(code);
      }
      do {
        low ^= bytes & 0xff;
        bytes >>>= 8;
        const low0 = (low & 0xffff) * 435;
        const low1 = (low >>> 16) * 435 + (low0 >>> 16);
        // high * 435 stays below 2^41, so the bitwise "or" takes exactly its lower 32 bits.
        high = ((high >>> 0) * 435 + (low1 >>> 16) + (low << 8)) | 0;
        low = (low1 << 16) | (low0 & 0xffff);
      } while (bytes !== 0);
    }
  }
  return [high >>> 0, low >>> 0];
}

/** The upper 32 bits of the product of two unsigned numbers of 32 bits. */
function highProduct(a: number, b: number): number {
  const a0 = a & 0xffff;
  const a1 = a >>> 16;
  const b0 = b & 0xffff;
  const b1 = b >>> 16;
  const middle = a1 * b0 + ((a0 * b0) >>> 16);
  const other = a0 * b1 + (middle & 0xffff);
  return (a1 * b1 + (middle >>> 16) + (other >>> 16)) >>> 0;
}

const times = ([high, low]: Bits64, [byHigh, byLow]: Bits64): Bits64 => [
  (Math.imul(high, byLow) + Math.imul(low, byHigh) + highProduct(low, byLow)) >>> 0,
  Math.imul(low, byLow) >>> 0,
];

/** `n ^ (n >>> 33)`. */
const fold33 = ([high, low]: Bits64): Bits64 => [high, (low ^ (high >>> 1)) >>> 0];

/**
 * The finaliser of MurmurHash3 with 64 bits (`fmix64`, github.com/aappleby/smhasher, public domain): FNV
 * alone leaves the last bytes of a text in few of the bits.
 */
export function mix64(bits: Bits64): Bits64 {
  const once = fold33(times(fold33(bits), [0xff51afd7, 0xed558ccd]));
  return fold33(times(once, [0xc4ceb9fe, 0x1a85ec53]));
}

const DIGITS = '0123456789abcdefghijklmnopqrstuv';
const CODES = Array.from(DIGITS, (digit) => digit.charCodeAt(0));
const { fromCharCode } = String;

const digit = (bits: number): number => CODES[bits & 31] ?? 0;

/** Base 32, five bits a digit, the first of four; `toString` takes several times as long. */
const base32 = ([high, low]: Bits64): string =>
  fromCharCode(
    digit(high >>> 28),
    digit(high >>> 23),
    digit(high >>> 18),
    digit(high >>> 13),
    digit(high >>> 8),
    digit(high >>> 3),
    digit((high << 2) | (low >>> 30)),
    digit(low >>> 25),
    digit(low >>> 20),
    digit(low >>> 15),
    digit(low >>> 10),
    digit(low >>> 5),
    digit(low),
  );

/**
 * The fingerprint of a list of texts: 13 characters of `0-9a-v`. Lists that differ in any text, or in where
 * one text ends and the next begins, differ in their fingerprints but for one chance in 2^64 a pair.
 */
export const fingerprint = (...texts: readonly string[]): string => base32(mix64(fnv1a64(texts)));
