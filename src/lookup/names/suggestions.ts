// Known names that a typed one can be a misspelling of.
import { bare } from '../../sheet';
import { isFigures, type Names } from './names';
import { type Effort, Suggester } from './suggest';

export class Suggestions {
  private readonly effort: Effort = { lookedAt: 0 };
  /** By the form of the typed name; made of so many names, and made again when there are more. */
  private readonly suggesters = new Map<string, { readonly size: number; readonly from: Suggester }>();

  /** Names of these kinds, nearest first; none for figures. `form`: what the typed name means. */
  near(text: string, form: string, kinds: readonly Names[]): readonly string[] {
    const typed = bare(text) || text;
    if (isFigures(typed)) return [];
    const size = kinds.reduce((sum, names) => sum + names.size, 0);
    const made = this.suggesters.get(form);
    if (made?.size === size) return made.from.near(typed);
    // A username is often the address as well: one suggestion.
    const names = new Map(kinds.flatMap((some) => some.offered()));
    // Details tell names in quotes.
    const tellable = [...names.values()].filter((name) => !/[“”]/.test(name));
    const from = new Suggester(tellable, this.effort);
    this.suggesters.set(form, { size, from });
    return from.near(typed);
  }
}
