// Edits that are as well off in batch imports: no bulk call can hold enough of them to be worth its price.
// They are planned only if a block can take the place of a batch import.

import type { Pairs } from '../blocks/reduction';
import { type Caps, mostInCall } from '../blocks/terms';
import type { Draft, Range } from '../calls/drafts';
import { pairsAt, type SortedEdits } from '../calls/edits';
import { at, placesBetween } from '../graph/ints';
import { inLargeBlocks } from '../graph/sizes';

/**
 * The edits of one operation with equal values, from one place of the sheet up to another, all of them better
 * off in batch imports.
 */
export type Spare = Omit<Range, 'overlap'>;

/**
 * Groups that are planned for their blocks at most: a bulk call instead of a batch import saves no call. Our
 * own number.
 */
const MOST_PLANNED = 5;

/** What is worth a bulk call in a group that batch imports can take as a whole. */
export interface Worth {
  readonly pairs: Pairs;
  /** 1 for each edit that a call may be worth its price for. */
  readonly flags: Uint8Array;
}

/**
 * What of a group a bulk call may be worth its price for: a call costs as many parts as a batch import
 * carries items, so that it has to write as many pairs. `none` if that is nothing; `null` if batch
 * imports cannot take all of it, or all is one block.
 */
export function worthBlocks(
  sheet: SortedEdits,
  { from, until, transport }: Spare,
  caps: Caps,
): Worth | 'none' | null {
  const { batchSize } = transport;
  if (batchSize === null) return null;
  if (sheet.mayBatch.subarray(from, until).indexOf(0) >= 0) return null;
  if (until - from < batchSize) return 'none';
  const pairs = pairsAt(sheet, placesBetween(from, until));
  if (mostInCall(caps, pairs.users.length, pairs.courses.length) < batchSize) return 'none';
  // One user's courses, or one course's users, are a block.
  if (pairs.users.length === 1 || pairs.courses.length === 1) return null;
  const flags = inLargeBlocks(pairs, pairs.users.length, pairs.courses.length, batchSize);
  return flags.indexOf(1) < 0 ? 'none' : { pairs, flags };
}

/**
 * The blocks of at least so many pairs that `draftsIn` finds in groups that one batch import can take, in the
 * largest first.
 */
export function spareDrafts(
  sheet: SortedEdits,
  spare: readonly Spare[],
  pairs: number,
  draftsIn: (range: Spare) => readonly Draft[],
): readonly Draft[] {
  return spare
    .filter(
      ({ from, until, transport }) => until - from <= (transport.batchSize ?? 0) && until - from >= pairs,
    )
    .filter((range) => mayHoldBlock(sheet, range, pairs))
    .sort((a, b) => b.until - b.from - (a.until - a.from) || a.from - b.from)
    .slice(0, MOST_PLANNED)
    .flatMap((range) => draftsIn(range).filter(({ places }) => places.length >= pairs));
}

/**
 * Whether a block may have so many pairs: one that holds (u, c) has at most the courses of u and the users of
 * c.
 */
function mayHoldBlock({ userOf, courseOf }: SortedEdits, { from, until }: Spare, pairs: number): boolean {
  const ofUser = new Map<number, number>();
  const ofCourse = new Map<number, number>();
  for (let place = from; place < until; place++) {
    const [user, course] = [at(userOf, place), at(courseOf, place)];
    ofUser.set(user, (ofUser.get(user) ?? 0) + 1);
    ofCourse.set(course, (ofCourse.get(course) ?? 0) + 1);
  }
  for (let place = from; place < until; place++) {
    const [user, course] = [at(userOf, place), at(courseOf, place)];
    if ((ofUser.get(user) ?? 0) * (ofCourse.get(course) ?? 0) >= pairs) return true;
  }
  return false;
}
