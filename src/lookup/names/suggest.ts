// Finds names near a name that nobody has: "Did you mean FIRE-01?". Offered, never taken.

/** Suggestions for one name: more than these nobody compares at a glance. */
export const MOST_SUGGESTIONS = 3;

/**
 * Letters to a tolerated edit: one in a short code, two in a name of eight letters, three in an address of
 * twelve.
 */
const LETTERS_PER_EDIT = 4;
const MOST_EDITS = 3;

/**
 * Names looked at in one check: 500 misspelt ones among 20,000 take about a second. Names after that get no
 * suggestions. Our own number.
 */
const MOST_LOOKED_AT = 10_000_000;

/** A name as misspelt names are compared: without case and accents, in letters of one width. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim();

/**
 * Edits between two texts (a letter put in, left out or replaced, or two neighbours swapped; no part is
 * edited twice: the optimal string alignment distance), or `most + 1` if there are more than `most`.
 */
export function editsBetween(a: string, b: string, most: number): number {
  const far = most + 1;
  if (Math.abs(a.length - b.length) > most) return far;
  // Letters that both begin or end with need no edit.
  let from = 0;
  let endA = a.length;
  let endB = b.length;
  while (from < endA && from < endB && a.charCodeAt(from) === b.charCodeAt(from)) from += 1;
  while (endA > from && endB > from && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA -= 1;
    endB -= 1;
  }
  const rows = endA - from;
  const columns = endB - from;
  if (rows === 0 || columns === 0) return Math.min(Math.max(rows, columns), far);
  let spare = new Array<number>(columns + 1).fill(far);
  let earlier = new Array<number>(columns + 1).fill(far);
  let before = new Array<number>(columns + 1).fill(far);
  for (let j = 0; j <= columns && j < far; j += 1) before[j] = j;
  for (let i = 1; i <= rows; i += 1) {
    // What is further than `most` from the diagonal takes more edits than that.
    const first = Math.max(1, i - most);
    const last = Math.min(columns, i + most);
    const row = spare.fill(far);
    spare = earlier;
    if (i <= most) row[0] = i;
    let least = row[0] ?? far;
    const letter = a.charCodeAt(from + i - 1);
    for (let j = first; j <= last; j += 1) {
      const other = b.charCodeAt(from + j - 1);
      let edits = Math.min(
        (before[j] ?? far) + 1,
        (row[j - 1] ?? far) + 1,
        (before[j - 1] ?? far) + (letter === other ? 0 : 1),
      );
      const swapped =
        i > 1 && j > 1 && letter === b.charCodeAt(from + j - 2) && a.charCodeAt(from + i - 2) === other;
      if (swapped) edits = Math.min(edits, (earlier[j - 2] ?? far) + 1);
      row[j] = Math.min(edits, far);
      least = Math.min(least, edits);
    }
    // A swap reaches back two rows, but if it could still do, this row would be near by a letter left out.
    if (least > most) return far;
    earlier = before;
    before = row;
  }
  return before[columns] ?? far;
}

/**
 * Which letters a text has at least once, twice and three times: a bit for each of 32 classes of letters (by
 * the last five bits of the code unit).
 */
function lettersIn(text: string): readonly [once: number, twice: number, thrice: number] {
  let [once, twice, thrice] = [0, 0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const bit = 1 << (text.charCodeAt(i) & 31);
    thrice |= twice & bit;
    twice |= once & bit;
    once |= bit;
  }
  return [once, twice, thrice];
}

/** Bits that are set in 32. */
function bitsSet(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** What the suggestions of one check have taken so far. */
export interface Effort {
  lookedAt: number;
}

interface Folded {
  readonly name: string;
  readonly folded: string;
}

/** Names of one length after folding, by the alphabet, with the letters of each. */
class SameLength {
  private readonly letters: Int32Array;

  constructor(readonly names: readonly Folded[]) {
    this.letters = new Int32Array(3 * names.length);
    for (const [n, { folded }] of names.entries()) this.letters.set(lettersIn(folded), 3 * n);
  }

  /**
   * The first `enough` names that are exactly `edits` away. An edit takes at most one letter away and puts at
   * most one in: so if either text has more than `edits` letters that the other lacks, the two are not
   * compared.
   */
  at(edits: number, wanted: string, enough: number): readonly string[] {
    const near: string[] = [];
    const [once, twice, thrice] = lettersIn(wanted);
    const { letters, names } = this;
    for (let n = 0, at = 0; n < names.length && near.length < enough; n += 1, at += 3) {
      const a = letters[at] ?? 0;
      const lacks = bitsSet(once & ~a);
      const has = bitsSet(a & ~once);
      if (lacks > edits || has > edits) continue;
      const b = letters[at + 1] ?? 0;
      const c = letters[at + 2] ?? 0;
      if (lacks + bitsSet(twice & ~b) + bitsSet(thrice & ~c) > edits) continue;
      if (has + bitsSet(b & ~twice) + bitsSet(c & ~thrice) > edits) continue;
      const item = names[n];
      if (item && editsBetween(wanted, item.folded, edits) === edits) near.push(item.name);
    }
    return near;
  }
}

/** Names that can be meant by misspelt ones. */
export class Suggester {
  private readonly byLength = new Map<number, SameLength>();
  private readonly found = new Map<string, readonly string[]>();

  /** `effort` is shared by all suggesters of a check. */
  constructor(
    names: Iterable<string>,
    private readonly effort: Effort = { lookedAt: 0 },
  ) {
    const lengths = new Map<number, Folded[]>();
    for (const name of [...new Set(names)].sort()) {
      const folded = plain(name);
      const same = lengths.get(folded.length);
      if (same) same.push({ name, folded });
      else lengths.set(folded.length, [{ name, folded }]);
    }
    for (const [length, same] of lengths) this.byLength.set(length, new SameLength(same));
  }

  /**
   * Up to `MOST_SUGGESTIONS` of the names that `typed` can be a misspelling of, nearest first and then by the
   * alphabet; without those that are too far from it, so that nothing is offered for a name that resembles
   * none.
   */
  near(typed: string): readonly string[] {
    const wanted = plain(typed);
    const known = this.found.get(wanted);
    if (known) return known;
    const most = Math.min(MOST_EDITS, Math.floor(wanted.length / LETTERS_PER_EDIT));
    this.effort.lookedAt += this.around(wanted.length, most).reduce(
      (sum, { names }) => sum + names.length,
      0,
    );
    if (this.effort.lookedAt > MOST_LOOKED_AT) return [];
    const near: string[] = [];
    // Few edits are quick to rule out, and of names equally far only the first can be offered.
    for (let edits = 0; edits <= most && near.length < MOST_SUGGESTIONS; edits += 1) {
      const enough = MOST_SUGGESTIONS - near.length;
      const next = this.around(wanted.length, edits).flatMap((same) => same.at(edits, wanted, enough));
      near.push(...next.sort().slice(0, enough));
    }
    this.found.set(wanted, near);
    return near;
  }

  private around(length: number, most: number): readonly SameLength[] {
    const lengths = Array.from({ length: 2 * most + 1 }, (_, n) => length - most + n);
    return lengths.flatMap((some) => this.byLength.get(some) ?? []);
  }
}
