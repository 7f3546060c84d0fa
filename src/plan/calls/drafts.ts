// Cuts blocks into bulk calls, and looks up every pair of them among the edits once more.

import { type Caps, tiling } from '../blocks/terms';
import type { Block } from '../graph/graph';
import { at, sorted } from '../graph/ints';
import { placeOfPair, type SortedEdits } from './edits';
import type { Transport } from './transports';

/** The edits of one operation with equal values, from one place of the sheet up to another. */
export interface Range {
  readonly from: number;
  readonly until: number;
  readonly transport: Transport;
  /** Whether a pair can be in two calls. */
  readonly overlap: boolean;
}

/** A bulk call in the making. */
export interface Draft {
  readonly users: readonly number[];
  readonly courses: readonly number[];
  /** Whether other calls can write its pairs as well. */
  readonly overlap: boolean;
  /** The places of the edits that it writes, user by user. */
  readonly places: readonly number[];
  /** Those of them that it owns. */
  readonly owns: readonly number[];
}

/** Whether a batch import can carry the edit at a place. */
export function mayGoByBatch({ mayBatch }: SortedEdits, { batchSize }: Transport, place: number): boolean {
  return batchSize !== null && mayBatch[place] === 1;
}

/**
 * The calls of a range's blocks, cut to the caps.
 * @throws Error for a planner's bug: a block holds a pair that is not an edit of the range, a pair is held
 * twice that must not be, or an edit is in no block.
 */
export function draftsOf(
  sheet: SortedEdits,
  range: Range,
  blocks: readonly Block[],
  caps: Caps,
): readonly Draft[] {
  const held = new Int32Array(range.until - range.from);
  const drafts: Draft[] = [];
  for (const block of blocks) {
    const { users: tall, courses: wide, calls } = tiling(caps, block.users.length, block.courses.length);
    const { users, courses } = calls > 1 ? boundFirst(sheet, range, block) : block;
    const tile = (nodes: readonly number[], from: number, size: number) => {
      const some = nodes.slice(from, from + size);
      return calls > 1 ? sorted(some) : some;
    };
    for (let u = 0; u < users.length; u += tall) {
      for (let c = 0; c < courses.length; c += wide) {
        const draft = draftOf(sheet, range, tile(users, u, tall), tile(courses, c, wide));
        const { places } = draft;
        for (let n = 0; n < places.length; n++) (held[(places[n] as number) - range.from] as number)++;
        drafts.push(draft);
      }
    }
  }
  for (let n = 0; n < held.length; n++) {
    if (at(held, n) === 0) throw new Error(`The planner lost ${nameOf(sheet, range.from + n)}.`);
    if (at(held, n) > 1 && !range.overlap)
      throw new Error(`The planner put ${nameOf(sheet, range.from + n)} into two calls.`);
  }
  return drafts;
}

function draftOf(
  sheet: SortedEdits,
  { from, until, overlap }: Range,
  users: readonly number[],
  courses: readonly number[],
): Draft {
  const places: number[] = [];
  let place = from - 1;
  for (const user of users) {
    for (const course of courses) {
      // Users and courses ascend, and so do the places.
      place = placeOfPair(sheet, place + 1, until, user, course);
      if (place < 0) {
        throw new Error(
          `The planner put user ${sheet.userIds[user]} and course ${sheet.courseIds[course]} into a call without an edit for them.`,
        );
      }
      places.push(place);
    }
  }
  return { users, courses, overlap, places, owns: [] };
}

/**
 * The block with those first whose pairs are bound to a bulk call, so that a batch import can take tiles at
 * the end.
 */
function boundFirst(sheet: SortedEdits, { from, until, transport }: Range, block: Block): Block {
  if (transport.batchSize === null) return block;
  const boundOf = new Map<number, number>();
  for (const user of block.users) {
    for (const course of block.courses) {
      if (mayGoByBatch(sheet, transport, placeOfPair(sheet, from, until, user, course))) continue;
      // Users and courses are numbered apart: a course has its number as a negative key.
      boundOf.set(user, (boundOf.get(user) ?? 0) + 1);
      boundOf.set(-1 - course, (boundOf.get(-1 - course) ?? 0) + 1);
    }
  }
  if (boundOf.size === 0) return block;
  const byBound = (nodes: readonly number[], key: (node: number) => number) =>
    nodes.slice().sort((a, b) => (boundOf.get(key(b)) ?? 0) - (boundOf.get(key(a)) ?? 0));
  return {
    users: byBound(block.users, (user) => user),
    courses: byBound(block.courses, (course) => -1 - course),
  };
}

function nameOf({ userIds, courseIds, userOf, courseOf }: SortedEdits, place: number): string {
  return `user ${userIds[at(userOf, place)]} and course ${courseIds[at(courseOf, place)]}`;
}
