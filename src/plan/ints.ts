// Arrays of whole numbers, read without a check at every place: the planner's inner loops run millions of times.

/** The number at a place that exists. */
export function at(ints: Int32Array, place: number): number {
  return ints[place] as number;
}

/** Adds to the number at a place that exists. */
export function add(ints: Int32Array, place: number, what: number): void {
  ints[place] = (ints[place] as number) + what;
}

/** The number of the lowest set bit, 0 to 31, of a word that is not 0. */
export function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}

/** The numbers of the set bits of `words` words from `from` on, ascending. */
export function bitsIn(bits: Int32Array, from: number, words: number): Int32Array {
  const found: number[] = [];
  for (let w = 0; w < words; w++) {
    for (let word = at(bits, from + w); word !== 0; word &= word - 1) found.push(w * 32 + lowestBit(word));
  }
  return Int32Array.from(found);
}

/** Spreads a number over 32 bits, so that sums of such numbers hardly ever meet by accident. */
export function scatter(n: number): number {
  let h = Math.imul(n + 0x1f3d5b79, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
