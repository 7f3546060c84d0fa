// Names of users and courses: the spellings that find them, and who has them.
import { alike, bare, idIn, type Typed, withoutDecimals } from '../../sheet';

/** Ids by some spelling of a name. */
class Spelled {
  private readonly ids = new Map<string, Set<number>>();

  constructor(readonly spell: (name: string) => string) {}

  add(name: string, id: number): void {
    const spelling = this.spell(name);
    if (spelling === '') return;
    const set = this.ids.get(spelling);
    if (set) set.add(id);
    else this.ids.set(spelling, new Set([id]));
  }

  get(name: string): readonly number[] {
    return [...(this.ids.get(this.spell(name)) ?? [])];
  }
}

/** Figures by the number they are: `007`, `7` and `7.0` are one, and so are `300` and `3E2`. */
const asNumber = (name: string): string =>
  /^\d+(\.\d+)?(e\+?\d+)?$/i.test(name.trim()) ? String(Number(name)) : '';

/** Bare figures: nothing resembles them, since each number that is not theirs is another's. */
export const isFigures = (text: string): boolean => idIn(text) !== null || asNumber(text) !== '';

/** Names of one kind, and whose they are; found by the best spelling that is anybody's. */
export class Names {
  private readonly spelled: readonly Spelled[];
  private readonly numbers = new Spelled(asNumber);
  /**
   * As Docebo spells them, by what is one name to it; without bare figures, of which a wrong one is somebody
   * else's.
   */
  private readonly words = new Map<string, string>();

  /** `exact` says which spellings are one name to Docebo; looks decide if nobody has the exact one. */
  constructor(exact: readonly ((name: string) => string)[]) {
    this.spelled = [...exact, alike].map((spell) => new Spelled(spell));
  }

  add(name: string, id: number): void {
    for (const spelled of this.spelled) spelled.add(name, id);
    this.numbers.add(name, id);
    const word = this.spelled[0]?.spell(name) ?? '';
    if (word !== '' && !isFigures(name)) this.words.set(word, name);
  }

  /** How many can be offered for a misspelt one. */
  get size(): number {
    return this.words.size;
  }

  /** Those that can be offered for a misspelt one. */
  offered(): readonly (readonly [folded: string, name: string])[] {
    return [...this.words];
  }

  /** Whose name this is to the letter. */
  exactly(name: string): readonly number[] {
    return this.spelled[0]?.get(name) ?? [];
  }

  /** Whose name this is, by each spelling, the best spelling first. */
  byRank(name: string): readonly (readonly number[])[] {
    return this.spelled.map((spelled) => spelled.get(name));
  }

  /** Whose names are the same number. */
  numbered(name: string): readonly number[] {
    return this.numbers.get(name);
  }
}

/**
 * Whom a text names, by its best spelling that is anybody's. A number in the sheet has lost zeros in front
 * and at its end: so names that are the same number are all of them meant.
 */
export function meantBy({ text, number }: Typed<string>, kinds: readonly Names[]): readonly number[] {
  const typed = bare(text) || text;
  for (const name of [typed, withoutDecimals(typed) ?? '']) {
    const ranks = kinds.map((names) => names.byRank(name));
    const most = Math.max(...ranks.map((rank) => rank.length));
    for (let rank = 0; rank < most; rank += 1) {
      const ids = ranks.flatMap((byRank) => byRank[rank] ?? []);
      if (ids.length > 0) return number ? [...ids, ...kinds.flatMap((names) => names.numbered(text))] : ids;
    }
  }
  return [];
}
