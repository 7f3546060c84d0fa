// The answer to a write, pair by pair: a pair counts as done only where the tenant names it.
import * as z from 'zod/mini';
import type { Call, Edit } from '../plan';
import { cleaned, wholeNumber } from './json';
import type { PairOutcome } from './types';

const pairSchema = z.object({ course_id: wholeNumber, user_id: wholeNumber });

const updateSchema = z.object({
  data: z.object({
    updated: z.optional(z.array(z.unknown())),
    not_updated: z.optional(z.unknown()),
  }),
});

const batchSchema = z.object({
  data: z.array(
    z.object({
      row_index: z.optional(wholeNumber),
      batch_item_id: z.nullish(z.string()),
      success: z.boolean(),
      message: z.nullish(z.union([z.string(), z.array(z.string())])),
      course_id: z.nullish(wholeNumber),
      user_id: z.nullish(wholeNumber),
    }),
  ),
});

const keyOf = (courseId: number, userId: number): string => `${courseId}/${userId}`;

/**
 * The outcome of every edit that the call settles, by edit key. Pairs that were not asked for are passed over; a pair that is
 * named as updated and as not updated, or not at all, has only been accepted: it is to be read back.
 */
export function outcomesOf(call: Call, body: unknown): ReadonlyMap<string, PairOutcome> {
  return call.kind === 'post-batch' ? batchOutcomes(call.settles, body) : updateOutcomes(call.settles, body);
}

function updateOutcomes(edits: readonly Edit[], body: unknown): ReadonlyMap<string, PairOutcome> {
  const parsed = updateSchema.safeParse(body);
  const data = parsed.success ? parsed.data.data : {};
  const updated = new Set<string>();
  for (const item of data.updated ?? []) {
    const pair = pairSchema.safeParse(item);
    if (pair.success) updated.add(keyOf(pair.data.course_id, pair.data.user_id));
  }
  const refusals = new Refusals(edits);
  refusals.walk(data.not_updated, null, 0);
  return new Map(
    edits.map(({ key, courseId, userId }): [string, PairOutcome] => {
      const pair = keyOf(courseId, userId);
      const refused = refusals.messageFor(pair);
      if (updated.has(pair)) return [key, refused === null ? { kind: 'updated' } : { kind: 'accepted' }];
      return [key, refused === null ? { kind: 'accepted' } : { kind: 'refused', message: refused }];
    }),
  );
}

/** Deepest nesting looked into; what Docebo documents is four deep. */
const DEEPEST = 10;

/**
 * What `not_updated` says, whatever its shape: array, object or map. A pair is found by `course_id` and `user_id`, or by a map's
 * name that is two ids of one of the call's pairs (`101_123`).
 */
class Refusals {
  private readonly pairs: ReadonlySet<string>;
  private readonly messages = new Map<string, Set<string>>();

  constructor(edits: readonly Edit[]) {
    this.pairs = new Set(edits.map(({ courseId, userId }) => keyOf(courseId, userId)));
  }

  /** `null` where the pair is not named; the text may be empty. */
  messageFor(pair: string): string | null {
    const said = this.messages.get(pair);
    return said ? cleaned([...said].join(' ')) : null;
  }

  walk(node: unknown, why: string | null, depth: number): void {
    if (depth > DEEPEST || typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const each of node) this.walk(each, why, depth + 1);
      return;
    }
    const pair = pairSchema.safeParse(node);
    if (pair.success) {
      this.note(keyOf(pair.data.course_id, pair.data.user_id), textsIn(node, depth) || why || '');
      return;
    }
    for (const [name, value] of Object.entries(node)) {
      const named = this.namedPair(name);
      if (named === null)
        this.walk(value, name === 'invalid_enrollments' ? 'No valid enrollment.' : why, depth + 1);
      else this.note(named, textsIn(value, depth));
    }
  }

  private namedPair(name: string): string | null {
    const [, first, second] = /^(\d+)\D(\d+)$/.exec(name) ?? [];
    if (first === undefined || second === undefined) return null;
    const straight = keyOf(Number(first), Number(second));
    if (this.pairs.has(straight)) return straight;
    const turned = keyOf(Number(second), Number(first));
    return this.pairs.has(turned) ? turned : null;
  }

  private note(pair: string, message: string): void {
    const said = this.messages.get(pair) ?? new Set();
    if (message !== '') said.add(message);
    this.messages.set(pair, said);
  }
}

/** All texts below a node, in their order. */
function textsIn(node: unknown, depth: number): string {
  if (typeof node === 'string') return node;
  if (depth > DEEPEST || typeof node !== 'object' || node === null) return '';
  return Object.values(node)
    .map((each) => textsIn(each, depth + 1))
    .filter((text) => text !== '')
    .join(' ');
}

function batchOutcomes(edits: readonly Edit[], body: unknown): ReadonlyMap<string, PairOutcome> {
  const outcomes = new Map<string, PairOutcome>(edits.map(({ key }) => [key, { kind: 'accepted' }]));
  const parsed = batchSchema.safeParse(body);
  if (!parsed.success) return outcomes;
  for (const item of parsed.data.data) {
    const place = /^\d+$/.test(item.batch_item_id ?? '') ? Number(item.batch_item_id) : item.row_index;
    const edit = place === undefined ? undefined : edits[place];
    if (!edit) continue;
    const ids = [item.course_id ?? edit.courseId, item.user_id ?? edit.userId];
    // Ids that are not the item's: the answer is about something else, so only a read can tell.
    if (ids[0] !== edit.courseId || ids[1] !== edit.userId) continue;
    const named = item.course_id != null && item.user_id != null;
    const said = Array.isArray(item.message) ? item.message.join(' ') : (item.message ?? '');
    if (!item.success) outcomes.set(edit.key, { kind: 'refused', message: cleaned(said) });
    else if (named) outcomes.set(edit.key, { kind: 'updated' });
  }
  return outcomes;
}
