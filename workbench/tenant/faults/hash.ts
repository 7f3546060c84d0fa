// The luck of faults: a number drawn from a text, so that the same calls meet the same faults.

/**
 * 32 bits that differ all over if the text differs anywhere: FNV-1a, then a mix of the bits (murmur3's
 * finish).
 */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A number from 0 to 1 (excluded), the same for the same text. */
export const luckOf = (text: string): number => hash(text) / 2 ** 32;
