// Reads the answer to a batch import, item by item.

import * as z from 'zod/mini';
import { pairKey } from '../../enrollment';
import type { Edit } from '../../plan';
import { textsIn, valuesIn, wholeNumber } from '../http/json';
import type { Clean } from '../http/texts';
import type { PairOutcomes } from '../reads/pairs';
import type { PairOutcome, Stranger } from '../reads/types';
import { itemName } from './bodies';

const answerSchema = z.object({ data: z.unknown() });

const itemSchema = z.object({
  success: z.boolean(),
  message: z.optional(z.unknown()),
  row_index: z.nullish(wholeNumber),
  batch_item_id: z.nullish(z.union([z.string(), z.number()])),
  course_id: z.nullish(wholeNumber),
  user_id: z.nullish(wholeNumber),
});

type Item = z.output<typeof itemSchema>;

const NO_FIELDS: ReadonlySet<string> = new Set();

/**
 * The outcome of every item. An item is updated only if the answer names its pair, by its ids or by the
 * name it was sent under; `row_index` counts only for refusals. Items that contradict each other or that no
 * answer names are unknown.
 */
export function importOutcomes(
  edits: readonly Edit[],
  body: unknown,
  request: string,
  clean: Clean,
): PairOutcomes {
  const parsed = answerSchema.safeParse(body);
  const items = valuesIn(parsed.success ? parsed.data.data : null).flatMap((each): Item[] => {
    const item = itemSchema.safeParse(each);
    return item.success ? [item.data] : [];
  });
  const byPair = new Map(edits.map((edit) => [pairKey(edit.courseId, edit.userId), edit]));
  const byName = new Map(edits.map((edit) => [itemName(edit), edit]));
  const first = firstIndex(items, edits, byPair);

  const claims = new Map(edits.map((edit) => [edit, new Claims()]));
  const strangers: Stranger[] = [];
  for (const item of items) {
    const { edit, named } = whose(item);
    const about = edit && claims.get(edit);
    if (about) about.add(item, named);
    else if (item.success && hasIds(item) && !byPair.has(pairKey(item.course_id, item.user_id)))
      strangers.push({ userId: item.user_id, courseId: item.course_id });
  }
  return {
    pairs: new Map([...claims].map(([{ key }, claim]) => [key, claim.outcome(request, clean)])),
    strangers,
  };

  /**
   * The edit that an item of the answer is about; `named` if the item itself says so, not only its place.
   */
  function whose(item: Item): { readonly edit: Edit | undefined; readonly named: boolean } {
    const called = item.batch_item_id == null ? undefined : byName.get(String(item.batch_item_id));
    if (hasIds(item)) {
      const edit = byPair.get(pairKey(item.course_id, item.user_id));
      // Its ids say one thing and its name another: about nobody we can be sure of.
      return called && called !== edit ? { edit: undefined, named: false } : { edit, named: true };
    }
    if (called) return { edit: fits(item, called) ? called : undefined, named: true };
    const edit = first === null || item.row_index == null ? undefined : edits[item.row_index - first];
    return { edit: edit && fits(item, edit) ? edit : undefined, named: false };
  }
}

type WithIds = Item & { readonly course_id: number; readonly user_id: number };

const hasIds = (item: Item): item is WithIds => item.course_id != null && item.user_id != null;

/** Whether what the item says about its ids is what the edit has. */
const fits = ({ course_id, user_id }: Item, { courseId, userId }: Edit): boolean =>
  (course_id ?? courseId) === courseId && (user_id ?? userId) === userId;

/** Whether the answer counts rows from 0 or from 1; `null` if both or neither fit what it says. */
function firstIndex(
  items: readonly Item[],
  edits: readonly Edit[],
  byPair: ReadonlyMap<string, Edit>,
): number | null {
  const ours = items.filter((item) => !hasIds(item) || byPair.has(pairKey(item.course_id, item.user_id)));
  const fitting = [0, 1].filter((first) =>
    ours.every((item) => {
      if (item.row_index == null) return true;
      const edit = edits[item.row_index - first];
      return edit !== undefined && fits(item, edit);
    }),
  );
  const [first] = fitting;
  return fitting.length === 1 && first !== undefined ? first : null;
}

/** What the items of an answer say about one edit. */
class Claims {
  private done = false;
  private failed = false;
  private unnamedSuccess = false;
  private readonly messages = new Set<string>();

  add({ success, message }: Item, named: boolean): void {
    if (!success) this.failed = true;
    else if (named) this.done = true;
    else this.unnamedSuccess = true;
    if (!success) for (const text of textsIn(message, NO_FIELDS)) this.messages.add(text);
  }

  outcome(request: string, clean: Clean): PairOutcome {
    const { done, failed, unnamedSuccess, messages } = this;
    const unknown = (detail: string): PairOutcome => ({
      kind: 'unknown',
      problem: { code: 'unexpected-shape', request, detail },
    });
    if (failed && (done || unnamedSuccess)) return unknown('the pair is named as done and as not done');
    if (failed) return { kind: 'refused', message: clean([...messages].join(' ')) };
    if (done) return { kind: 'updated' };
    return unnamedSuccess ? { kind: 'accepted' } : unknown('the answer does not name the pair');
  }
}
