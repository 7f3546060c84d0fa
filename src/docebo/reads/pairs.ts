// Pairs of a user and a course in answers: how answers name and blame them, and their outcomes.

import * as z from 'zod/mini';
import type { JobProblem } from '../../contract';
import { pairKey } from '../../enrollment';
import type { BlockCall, SingleCall } from '../../plan';
import { DEEPEST, textsIn, wholeIn, wholeNumber } from '../http/json';
import type { Clean } from '../http/texts';
import type { PairOutcome, Stranger } from './types';

/** What the answer to a call says about its edits. */
export interface PairOutcomes {
  /** By edit key; every edit that the call settles has one. */
  readonly pairs: ReadonlyMap<string, PairOutcome>;
  /** Those named as written that the call did not ask for. */
  readonly strangers: readonly Stranger[];
}

interface Pair {
  readonly courseId: number;
  readonly userId: number;
}

/** The pairs that a call writes, by name: also those that another call settles. */
export function blockOf(call: BlockCall | SingleCall): ReadonlySet<string> {
  const block = new Set<string>();
  if ('userIds' in call) {
    for (const courseId of call.courseIds)
      for (const userId of call.userIds) block.add(pairKey(courseId, userId));
  }
  for (const { courseId, userId } of call.settles) block.add(pairKey(courseId, userId));
  return block;
}

const idsSchema = z.object({
  course_id: z.nullish(wholeNumber),
  id_course: z.nullish(wholeNumber),
  user_id: z.nullish(wholeNumber),
  id_user: z.nullish(wholeNumber),
});

/**
 * Whom an entry of a list names: a user in a course, by `course_id` and `user_id` in some answers, by
 * `id_course` and `id_user` in others; or only a user, by a bare id or by an object without a course. `null`
 * if it names nobody, or two.
 */
export function namedBy(node: unknown): { readonly courseId: number | null; readonly userId: number } | null {
  const alone = wholeIn(node);
  if (alone !== null) return { courseId: null, userId: alone };
  const parsed = idsSchema.safeParse(node);
  if (!parsed.success) return null;
  const { course_id, id_course, user_id, id_user } = parsed.data;
  const courseId = course_id ?? id_course ?? null;
  const userId = user_id ?? id_user ?? null;
  if (userId === null || userId !== (id_user ?? userId) || courseId !== (id_course ?? courseId)) return null;
  return { courseId, userId };
}

/**
 * The pair that an object names; with `onlyCourse`, the one course of a call, a user without a course is a
 * pair too.
 */
export function pairOf(node: unknown, onlyCourse: number | null = null): Pair | null {
  const named = namedBy(node);
  const courseId = named?.courseId ?? onlyCourse;
  return named === null || courseId === null ? null : { courseId, userId: named.userId };
}

/**
 * Whether a 2xx says yes and names nobody: no body at all, no data, or none but the fields in which pairs are
 * named. The caller has seen that nobody is named in these.
 */
export function isBareYes(body: unknown, fields: ReadonlySet<string>): boolean {
  if (body === null) return true;
  if (typeof body !== 'object' || !('data' in body)) return false;
  const { data } = body;
  if (data === null || data === true) return true;
  if (typeof data !== 'object') return false;
  const names = Object.keys(data);
  return Array.isArray(data) ? names.length === 0 : names.every((name) => fields.has(name));
}

/** What an answer says, before it is judged. */
interface Reported {
  readonly call: BlockCall | SingleCall;
  readonly block: ReadonlySet<string>;
  /** Pairs named as written. */
  readonly done: ReadonlySet<string>;
  /** Pairs of which the answer says yes, but not that they are as asked for, or names others as well. */
  readonly half: ReadonlySet<string>;
  readonly blame: Blame;
  /** Whether messages without a name may be about the pairs of which nothing else is said. */
  readonly eliminates: boolean;
  readonly bareYes: boolean;
  readonly request: string;
  readonly clean: Clean;
}

/**
 * The outcome of every edit that a call settles.
 * - named only as done: updated; only blamed: refused, with its messages.
 * - both, or done and half: unknown. Only half: accepted.
 * - named nowhere: unknown while the answer names or blames others; accepted if it names and blames
 *   nobody.
 *
 * If the messages without a name are as many as the pairs without a word, they are about these pairs.
 */
export function judgePairs(reported: Reported): ReadonlyMap<string, PairOutcome> {
  const { call, block, done, half, blame, request, clean } = reported;
  const silent = [...block].filter(
    (pair) => !done.has(pair) && !half.has(pair) && !blame.named.has(pair),
  ).length;
  const { unnamed } = blame;
  const byElimination =
    reported.eliminates && (silent === 1 ? unnamed.length > 0 : silent === unnamed.length);
  const words = clean([...new Set(unnamed)].join(' '));
  const yes = reported.bareYes && done.size === 0 && half.size === 0 && blame.blamed === 0;
  const unknown = (detail: string): PairOutcome => {
    const problem: JobProblem = {
      code: 'unexpected-shape',
      request,
      detail: detail || 'the answer does not name the pair',
    };
    return { kind: 'unknown', problem };
  };

  const outcomeOf = (pair: string): PairOutcome => {
    const why = blame.named.get(pair);
    if (done.has(pair) || half.has(pair)) {
      if (why) return unknown('the pair is named as done and as not done');
      if (!half.has(pair)) return { kind: 'updated' };
      return done.has(pair) ? unknown('the pair is named as done and as waiting') : { kind: 'accepted' };
    }
    if (why) return { kind: 'refused', message: clean([...why].join(' ')) };
    if (byElimination) return { kind: 'refused', message: words };
    return yes ? { kind: 'accepted' } : unknown(words);
  };
  return new Map(
    call.settles.map(({ key, courseId, userId }) => [key, outcomeOf(pairKey(courseId, userId))]),
  );
}

/** The pairs named as written that nobody asked for. */
export const strangersIn = (named: ReadonlySet<string>, block: ReadonlySet<string>): readonly Stranger[] =>
  [...named]
    .filter((pair) => !block.has(pair))
    .map((pair) => {
      const [courseId = 0, userId = 0] = pair.split('/').map(Number);
      return { userId, courseId };
    });

/** Fields that name a pair and so are no message about it. */
const IDS: ReadonlySet<string> = new Set(['course_id', 'user_id', 'id_course', 'id_user', 'session_id']);

/** Fields that hold messages about their neighbours. */
const MESSAGES: ReadonlySet<string> = new Set(['messages', 'message', 'reason']);

const TWO_IDS = /^(\d{1,15})\D(\d{1,15})$/;

/** The message of pairs under `invalid_enrollments` that have none of their own. */
const NOT_ENROLLED = 'No valid enrollment.';

/**
 * What an answer says about pairs that were not written, whatever its shape: array, object or map. A pair is
 * found by its ids, or by a text or a map's name that is the two ids of one of the call's pairs, in either
 * order (`101_123`).
 */
export class Blame {
  readonly named = new Map<string, Set<string>>();
  /** Messages about a pair that they do not name, one for each place that has some. */
  readonly unnamed: string[] = [];
  /** Places that say something of a pair, named or not, asked for or not. */
  blamed = 0;

  /** `onlyCourse`: the course of entries that name only a user. */
  constructor(
    private readonly block: ReadonlySet<string>,
    private readonly onlyCourse: number | null = null,
  ) {}

  /** `said`: the message further up that covers everything here. */
  read(node: unknown, message = '', depth = 0): void {
    if (depth > DEEPEST) return;
    if (typeof node === 'string') this.readText(node, message);
    if (typeof node !== 'object' || node === null) return;
    const pair = pairOf(node, this.onlyCourse);
    if (pair) {
      this.blame(pairKey(pair.courseId, pair.userId), textsIn(node, IDS).join(' ') || message);
    } else if (Array.isArray(node)) {
      for (const each of node) this.read(each, message, depth + 1);
    } else {
      this.readMap(Object.entries(node), message, depth);
    }
  }

  private readText(text: string, message: string): void {
    const pair = this.pairIn(text);
    if (pair !== null) this.blame(pair, message);
    else if (TWO_IDS.test(text)) this.blamed += 1;
    else if (!/^[\d\s]*$/.test(text)) this.blame(null, text);
  }

  private readMap(entries: readonly (readonly [string, unknown])[], message: string, depth: number): void {
    const before = this.blamed;
    const own: string[] = [];
    const below: (readonly [string, unknown])[] = [];
    for (const [name, value] of entries) {
      const pair = this.pairIn(name);
      if (pair !== null) this.blame(pair, textsIn(value, IDS).join(' ') || message);
      // Of a pair that is not the call's, or of one of two that nobody can tell apart: no words about the
      // others.
      else if (TWO_IDS.test(name)) this.blamed += 1;
      else if (MESSAGES.has(name) || (typeof value === 'string' && !IDS.has(name)))
        own.push(...textsIn(value, IDS));
      else below.push([name, value]);
    }
    const here = own.join(' ');
    for (const [name, value] of below) {
      this.read(value, here || (name === 'invalid_enrollments' ? NOT_ENROLLED : message), depth + 1);
    }
    // Messages with nothing beside them that says whom they are about.
    if (here !== '' && this.blamed === before) this.blame(null, here);
  }

  private pairIn(text: string): string | null {
    const [, first, second] = TWO_IDS.exec(text) ?? [];
    if (first === undefined || second === undefined) return null;
    const straight = pairKey(Number(first), Number(second));
    const turned = pairKey(Number(second), Number(first));
    const [isStraight, isTurned] = [this.block.has(straight), this.block.has(turned)];
    // If both are pairs of the call, nobody can tell which is meant.
    if (isStraight && isTurned && straight !== turned) return null;
    return isStraight ? straight : isTurned ? turned : null;
  }

  private blame(pair: string | null, message: string): void {
    this.blamed += 1;
    if (pair === null) {
      this.unnamed.push(message);
      return;
    }
    const messages = this.named.get(pair) ?? new Set();
    if (message !== '') messages.add(message);
    this.named.set(pair, messages);
  }
}
