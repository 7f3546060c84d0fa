// Large arrays of whole numbers, read without a check at every place: the planner's inner loops run millions
// of times. Short lists are plain arrays: a typed array costs more to make than it saves.

/** The number at a place that exists. */
export function at(ints: Int32Array, place: number): number {
  return ints[place] as number;
}

/** Adds to the number at a place that exists. */
export function add(ints: Int32Array, place: number, what: number): void {
  ints[place] = (ints[place] as number) + what;
}

/** All whole numbers from one up to another. */
export function placesBetween(from: number, until: number): Int32Array {
  const places = new Int32Array(until - from);
  for (let n = 0; n < places.length; n++) places[n] = from + n;
  return places;
}

/** The numbers of the set bits of `words` words from `from` on, ascending. */
export function bitsIn(bits: Int32Array, from: number, words: number): number[] {
  const found: number[] = [];
  for (let w = 0; w < words; w++) {
    for (let word = at(bits, from + w); word !== 0; word &= word - 1) {
      found.push(w * 32 + 31 - Math.clz32(word & -word));
    }
  }
  return found;
}

/** Spreads a number over 32 bits, so that sums of such numbers hardly ever meet by accident. */
export function scatter(n: number): number {
  let h = Math.imul(n + 0x1f3d5b79, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Sorts a list of numbers, and returns it. */
export function sorted(list: number[]): number[] {
  return list.sort((a, b) => a - b);
}
