// Names near a name that nobody has: "Did you mean FIRE-01?". They are offered, never taken.

/** Suggestions for one name: more than these nobody compares at a glance. */
export const MOST_SUGGESTIONS = 3;

/**
 * Letters to a tolerated edit: one in a short code, two in a name of eight letters, three in an address of
 * twelve.
 */
const LETTERS_PER_EDIT = 4;
const MOST_EDITS = 3;

/**
 * Comparisons of two names in one check: some seconds at most. Names after that get no suggestions. Our own
 * number.
 */
const MOST_COMPARED = 500_000;

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
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let earlier: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(
        (before[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (before[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) edits = Math.min(edits, (earlier[j - 2] ?? 0) + 1);
      row.push(edits);
      least = Math.min(least, edits);
    }
    // A swap reaches back two rows: both have to be too far.
    if (least > most && Math.min(...before) > most) return most + 1;
    earlier = before;
    before = row;
  }
  return Math.min(before[b.length] ?? most + 1, most + 1);
}

/** Names that can be meant by misspelt ones. */
export class Suggester {
  private readonly names: readonly { readonly name: string; readonly folded: string }[];
  private readonly found = new Map<string, readonly string[]>();

  /** `compared`: comparisons that the same check has made already. */
  constructor(
    names: Iterable<string>,
    public compared = 0,
  ) {
    this.names = [...new Set(names)].map((name) => ({ name, folded: plain(name) }));
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
    this.compared += this.names.length;
    if (this.compared > MOST_COMPARED) return [];
    const most = Math.min(MOST_EDITS, Math.floor(wanted.length / LETTERS_PER_EDIT));
    const near = this.names
      .map(({ name, folded }) => ({ name, edits: editsBetween(wanted, folded, most) }))
      .filter(({ edits }) => edits <= most)
      .sort((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1))
      .slice(0, MOST_SUGGESTIONS)
      .map(({ name }) => name);
    this.found.set(wanted, near);
    return near;
  }
}
