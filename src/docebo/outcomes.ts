// The answer to a PUT, pair by pair: a pair counts as done only where the tenant names it.
import * as z from 'zod/mini';
import type { JobProblem } from '../contract';
import type { Call } from '../plan';
import { DEEPEST, textsIn, valuesIn, wholeNumber } from './json';
import type { Clean } from './texts';
import type { PairOutcome } from './types';

/** What the answer to a call says of its edits. */
export interface PairOutcomes {
  /** By edit key; every edit that the call settles has one. */
  readonly pairs: ReadonlyMap<string, PairOutcome>;
  /** Pairs named as written that the call did not ask for. */
  readonly strangers: number;
}

/** A put call, of many pairs or of one. */
type Put = Exclude<Call, { kind: 'post-batch' }>;

export const pairName = (courseId: number, userId: number): string => `${courseId}/${userId}`;

const pairSchema = z.object({ course_id: wholeNumber, user_id: wholeNumber });

/** `updated` names pairs; Docebo's own client libraries know no other field that does. */
const namingSchema = z.object({
  data: z.object({ updated: z.optional(z.unknown()), not_updated: z.optional(z.unknown()) }),
});

/** What a yes without names has been seen to look like; a body that is not there at all is one too. */
function isBareYes(body: unknown): boolean {
  if (body === null) return true;
  if (typeof body !== 'object' || !('data' in body)) return false;
  const { data } = body;
  if (data === null || data === true) return true;
  if (typeof data !== 'object') return false;
  const names = Object.keys(data);
  return Array.isArray(data)
    ? names.length === 0
    : names.every((name) => name === 'updated' || name === 'not_updated');
}

const notNamed = (request: string, detail: string): JobProblem => ({
  code: 'unexpected-shape',
  request,
  detail: detail === '' ? 'the answer does not name the pair' : detail,
});

/**
 * The outcome of every edit that a PUT settles.
 * - named in `updated` alone: updated; in `not_updated` alone: refused, with its messages.
 * - named in both: unknown. Named nowhere while the answer names or blames others: unknown.
 * - a 2xx that names nobody and blames nobody: accepted.
 *
 * Where the messages without a name are as many as the pairs without a word, they are about these pairs.
 */
export function putOutcomes(call: Put, body: unknown, request: string, clean: Clean): PairOutcomes {
  const parsed = namingSchema.safeParse(body);
  const { updated: updatedNode, not_updated: notUpdated } = parsed.success
    ? parsed.data.data
    : { updated: undefined, not_updated: undefined };

  const block = new Set<string>();
  if (call.kind === 'put-many') {
    for (const courseId of call.courseIds)
      for (const userId of call.userIds) block.add(pairName(courseId, userId));
  }
  for (const { courseId, userId } of call.settles) block.add(pairName(courseId, userId));

  const updated = new Set<string>();
  for (const item of valuesIn(updatedNode)) {
    const pair = pairSchema.safeParse(item);
    if (pair.success) updated.add(pairName(pair.data.course_id, pair.data.user_id));
  }
  const blame = new Blame(block);
  blame.read(notUpdated);

  const silent = [...block].filter((pair) => !updated.has(pair) && !blame.named.has(pair));
  const byElimination =
    silent.length === 1 ? blame.unnamed.length > 0 : silent.length === blame.unnamed.length;
  const unnamed = clean([...new Set(blame.unnamed)].join(' '));
  const quiet = updated.size === 0 && blame.blamed === 0;
  const yes = quiet && isBareYes(body);

  const outcomeOf = (pair: string): PairOutcome => {
    const why = blame.named.get(pair);
    if (updated.has(pair)) {
      if (!why) return { kind: 'updated' };
      return {
        kind: 'unknown',
        problem: notNamed(request, 'the pair is named as updated and as not updated'),
      };
    }
    if (why) return { kind: 'refused', message: clean([...why].join(' ')) };
    if (byElimination) return { kind: 'refused', message: unnamed };
    return yes ? { kind: 'accepted' } : { kind: 'unknown', problem: notNamed(request, unnamed) };
  };
  return {
    pairs: new Map(
      call.settles.map(({ key, courseId, userId }) => [key, outcomeOf(pairName(courseId, userId))]),
    ),
    strangers: [...updated].filter((pair) => !block.has(pair)).length,
  };
}

/** Fields that name a pair and so are no message about it. */
const IDS: ReadonlySet<string> = new Set(['course_id', 'user_id', 'id_course', 'id_user', 'session_id']);

/** Fields that hold messages about what stands beside them. */
const MESSAGES: ReadonlySet<string> = new Set(['messages', 'message', 'reason']);

const TWO_IDS = /^(\d{1,15})\D(\d{1,15})$/;

/** Said of pairs that stand under `invalid_enrollments` without a word of their own. */
const NOT_ENROLLED = 'No valid enrollment.';

/**
 * What `not_updated` says, whatever its shape: array, object or map. A pair is found by `course_id` and `user_id`, or by a
 * text or a map's name that is the two ids of one of the call's pairs, in either order (`101_123`).
 */
class Blame {
  readonly named = new Map<string, Set<string>>();
  /** Messages about a pair that they do not name, one for each place where some stand. */
  readonly unnamed: string[] = [];
  /** Places that say something of a pair, named or not, asked for or not. */
  blamed = 0;

  constructor(private readonly block: ReadonlySet<string>) {}

  /** `said`: what was said further up about all that stands here. */
  read(node: unknown, said = '', depth = 0): void {
    if (depth > DEEPEST) return;
    if (typeof node === 'string') this.readText(node, said);
    if (typeof node !== 'object' || node === null) return;
    const pair = pairSchema.safeParse(node);
    if (pair.success) {
      this.blame(pairName(pair.data.course_id, pair.data.user_id), textsIn(node, IDS).join(' ') || said);
    } else if (Array.isArray(node)) {
      for (const each of node) this.read(each, said, depth + 1);
    } else {
      this.readMap(Object.entries(node), said, depth);
    }
  }

  private readText(text: string, said: string): void {
    const pair = this.pairIn(text);
    if (pair !== null) this.blame(pair, said);
    else if (TWO_IDS.test(text)) this.blamed += 1;
    else if (!/^[\d\s]*$/.test(text)) this.blame(null, text);
  }

  private readMap(entries: readonly (readonly [string, unknown])[], said: string, depth: number): void {
    const before = this.blamed;
    const own: string[] = [];
    const below: (readonly [string, unknown])[] = [];
    for (const [name, value] of entries) {
      const pair = this.pairIn(name);
      if (pair !== null) this.blame(pair, textsIn(value, IDS).join(' ') || said);
      // Of a pair that is not the call's, or of one of two that nobody can tell apart: no words about the others.
      else if (TWO_IDS.test(name)) this.blamed += 1;
      else if (MESSAGES.has(name) || (typeof value === 'string' && !IDS.has(name)))
        own.push(...textsIn(value, IDS));
      else below.push([name, value]);
    }
    const here = own.join(' ');
    for (const [name, value] of below) {
      this.read(value, here || (name === 'invalid_enrollments' ? NOT_ENROLLED : said), depth + 1);
    }
    // Messages with nothing beside them that says whom they are about.
    if (here !== '' && this.blamed === before) this.blame(null, here);
  }

  private pairIn(text: string): string | null {
    const [, first, second] = TWO_IDS.exec(text) ?? [];
    if (first === undefined || second === undefined) return null;
    const straight = pairName(Number(first), Number(second));
    const turned = pairName(Number(second), Number(first));
    const [isStraight, isTurned] = [this.block.has(straight), this.block.has(turned)];
    // Where both are pairs of the call, nobody can tell which is meant.
    if (isStraight && isTurned && straight !== turned) return null;
    return isStraight ? straight : isTurned ? turned : null;
  }

  private blame(pair: string | null, message: string): void {
    this.blamed += 1;
    if (pair === null) {
      this.unnamed.push(message);
      return;
    }
    const said = this.named.get(pair) ?? new Set();
    if (message !== '') said.add(message);
    this.named.set(pair, said);
  }
}
