// Makes room for pilots: if one is asked for, the first call carries a single edit.

import { at } from '../graph/ints';
import { type Draft, mayGoByBatch } from './drafts';
import type { SortedEdits } from './edits';
import { chunks, type Shipment } from './pack';
import type { Transport } from './transports';
import type { PlanOptions } from './types';

/**
 * The shipment with a call of a single edit for each kind in `options.pilots` that it uses, at the least cost
 * in calls. A single PUT carries one edit in any case.
 */
export function withPilots(
  sheet: SortedEdits,
  shipment: Shipment,
  transport: Transport,
  { pilots }: PlanOptions,
): Shipment {
  const needsBulk = pilots.includes(transport.many) && shipment.bulk.length > 0;
  const piloted = needsBulk ? withBulkPilot(sheet, shipment, transport) : shipment;
  if (transport.batchSize === null || !pilots.includes('post-batch') || piloted.batches.length === 0)
    return piloted;
  const [pilot, ...others] = piloted.single.filter((place) => mayGoByBatch(sheet, transport, place));
  if (pilot !== undefined) {
    const bound = piloted.single.filter((place) => !mayGoByBatch(sheet, transport, place));
    return { ...piloted, single: [...bound, ...others], batches: [[pilot], ...piloted.batches] };
  }
  // One item goes first; the others are dealt out again.
  const [first = -1, ...later] = piloted.batches.flat();
  return { ...piloted, batches: [[first], ...chunks(later, transport.batchSize)] };
}

function withBulkPilot(sheet: SortedEdits, shipment: Shipment, { one, many }: Transport): Shipment {
  const { bulk, single, batches } = shipment;
  // No call more: an edit that has a call of its own anyway.
  const [lone, ...stillSingle] = single;
  if (lone !== undefined && one === many) return shipment;
  if (lone !== undefined) return { bulk: [...bulk, draftOfOne(sheet, lone)], single: stillSingle, batches };
  // One call more at most: an edit out of a block one user or one course wide, or out of the last batch
  // import.
  const narrow = smallest(bulk.filter(({ users, courses }) => users.length === 1 || courses.length === 1));
  if (narrow) return split(sheet, shipment, narrow);
  const [batched, ...stillBatched] = batches[batches.length - 1] ?? [];
  if (batched !== undefined) {
    const others = batches.slice(0, -1);
    const kept = stillBatched.length > 0 ? [...others, stillBatched] : others;
    return { bulk: [...bulk, draftOfOne(sheet, batched)], single, batches: kept };
  }
  // One call more: an edit that a block writes again. Two more: a block without one of its pairs makes two.
  const twice = smallest(bulk.filter((draft) => draft.overlap));
  if (!twice) return split(sheet, shipment, smallest(bulk) as Draft);
  const [first = -1, ...owns] = twice.owns;
  const others = bulk.filter((draft) => draft !== twice);
  return { bulk: [...others, { ...twice, owns }, draftOfOne(sheet, first)], single, batches };
}

function smallest(drafts: readonly Draft[]): Draft | undefined {
  return drafts.slice().sort((a, b) => a.places.length - b.places.length)[0];
}

function draftOfOne({ userOf, courseOf }: SortedEdits, place: number): Draft {
  return {
    users: [at(userOf, place)],
    courses: [at(courseOf, place)],
    overlap: false,
    places: [place],
    owns: [place],
  };
}

/** Takes one edit out of a draft as a call of its own. */
function split(sheet: SortedEdits, shipment: Shipment, draft: Draft): Shipment {
  const [place = -1] = draft.owns;
  const user = at(sheet.userOf, place);
  const course = at(sheet.courseOf, place);
  const isOther = (n: number) => n !== user;
  const parts = [
    partOf(sheet, draft, draft.users.filter(isOther), draft.courses),
    partOf(
      sheet,
      draft,
      [user],
      draft.courses.filter((c) => c !== course),
    ),
  ].filter((part) => part.owns.length > 0);
  return {
    ...shipment,
    bulk: [
      ...shipment.bulk.filter((other) => other !== draft),
      draftOfOne(sheet, place),
      ...parts.filter((part) => part.owns.length > 1),
    ],
    single: [...shipment.single, ...parts.flatMap(({ owns }) => (owns.length === 1 ? owns : []))],
  };
}

function partOf(
  { userOf, courseOf }: SortedEdits,
  draft: Draft,
  users: readonly number[],
  courses: readonly number[],
): Draft {
  const isIn = (place: number) => users.includes(at(userOf, place)) && courses.includes(at(courseOf, place));
  return { ...draft, users, courses, places: draft.places.filter(isIn), owns: draft.owns.filter(isIn) };
}
