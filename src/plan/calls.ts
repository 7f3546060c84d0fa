// Blocks become calls, and calls are put in order.
import { placeOfPair, type SortedEdits } from './edits';
import type { Block } from './graph';
import { type Draft, shipmentOf } from './pack';
import { withPilots } from './pilots';
import { type Caps, tiling } from './terms';
import type { Call, CallKind, Edit, PlanOptions } from './types';

/** The blocks found for the edits of one group, which stand from one place up to another. */
export interface GroupBlocks {
  readonly from: number;
  readonly until: number;
  /** In places of the lists of ids. Together they hold every edit of the group, and nothing else. */
  readonly blocks: readonly Block[];
  readonly overlap: boolean;
}

/**
 * The calls for these blocks, and for the edits that are alone with their values, in the order to send them.
 * @throws Error when a block holds a pair that is no edit of its group, or an edit is in no block: a planner's bug.
 */
export function callsFor(
  sheet: SortedEdits,
  groups: readonly GroupBlocks[],
  alone: readonly number[],
  options: PlanOptions,
): Call[] {
  const caps = { users: options.maxUsers, courses: options.maxCourses, pairs: options.maxPairs };
  const drafts = groups.flatMap((group) =>
    group.blocks.flatMap((block) => draftsOf(sheet, group, block, caps)),
  );
  const shipment = withPilots(
    sheet,
    shipmentOf(drafts, alone, sheet.edits.length, options.batchSize),
    options,
  );
  const edit = (place: number) => sheet.edits[place] as Edit;
  return inOrder([
    ...shipment.bulk.map((draft): Call => bulkCall(sheet, draft)),
    ...shipment.single.map((place): Call => ({ kind: 'put-one', settles: [edit(place)] })),
    ...shipment.batches.map((places): Call => ({ kind: 'post-batch', settles: places.map(edit) })),
  ]);
}

/** A block's calls, cut to the caps. */
function draftsOf(sheet: SortedEdits, group: GroupBlocks, { users, courses }: Block, caps: Caps): Draft[] {
  const tile = tiling(caps, users.length, courses.length);
  const drafts: Draft[] = [];
  for (let u = 0; u < users.length; u += tile.users) {
    for (let c = 0; c < courses.length; c += tile.courses) {
      drafts.push(draftOf(sheet, group, users.slice(u, u + tile.users), courses.slice(c, c + tile.courses)));
    }
  }
  return drafts;
}

function draftOf(
  sheet: SortedEdits,
  { from, until, overlap }: GroupBlocks,
  users: readonly number[],
  courses: readonly number[],
): Draft {
  const places: number[] = [];
  for (const user of users) {
    for (const course of courses) {
      const place = placeOfPair(sheet, from, until, user, course);
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

function bulkCall({ edits, userIds, courseIds }: SortedEdits, { users, courses, owns }: Draft): Call {
  const settles = owns.map((place) => edits[place] as Edit);
  return {
    kind: 'put-many',
    userIds: Array.from(users, (user) => userIds[user] as number),
    courseIds: Array.from(courses, (course) => courseIds[course] as number),
    change: (settles[0] as Edit).change,
    settles,
  };
}

/**
 * The smallest call of each kind first, so that little is at stake when it is read back; then the calls that settle
 * most, so that a stop leaves the least undone.
 */
function inOrder(calls: readonly Call[]): Call[] {
  const pilots = new Map<CallKind, Call>();
  for (const call of calls) {
    const pilot = pilots.get(call.kind);
    if (!pilot || pairsIn(call) < pairsIn(pilot)) pilots.set(call.kind, call);
  }
  const first = [...pilots.values()].sort((a, b) => pairsIn(a) - pairsIn(b));
  const rest = calls.filter((call) => pilots.get(call.kind) !== call);
  return [...first, ...rest.sort((a, b) => b.settles.length - a.settles.length)];
}

/** How many pairs a call writes. */
export function pairsIn(call: Call): number {
  return call.kind === 'put-many' ? call.userIds.length * call.courseIds.length : call.settles.length;
}
