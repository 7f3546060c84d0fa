// Texts of any characters, cheap to make.
import fc from 'fast-check';

/**
 * Any code point, surrogates by themselves too. The `unit: 'binary'` of fast-check draws the same and builds
 * a table of a million entries first, in every test file: a second of processor time.
 */
const codePoint = fc.integer({ min: 0, max: 0x10ffff }).map(
  (point) => String.fromCodePoint(point),
  (text) => {
    const point = typeof text === 'string' ? text.codePointAt(0) : undefined;
    if (point === undefined || text !== String.fromCodePoint(point)) throw new Error('Not one code point.');
    return point;
  },
);

/** Any text, those that programs stumble over (`__proto__`) among them. */
export const anyText = (constraints: Omit<fc.StringConstraints, 'unit'> = {}): fc.Arbitrary<string> =>
  fc.string({ ...constraints, unit: codePoint });
