// Turns what will be sent into calls, and puts them in order.

import { at } from '../graph/ints';
import type { Draft } from './drafts';
import type { SortedEdits } from './edits';
import { type Load, shipmentOf } from './pack';
import { withPilots } from './pilots';
import type { Transport } from './transports';
import type { BlockCall, Call, CallKind, Edit, PlanOptions } from './types';

/** The calls of one operation's load. */
export function callsOf(sheet: SortedEdits, load: Load, options: PlanOptions): Call[] {
  const { transport } = load;
  const { bulk, single, batches } = withPilots(sheet, shipmentOf(sheet, load), transport, options);
  const edit = (place: number) => sheet.edits[place] as Edit;
  return [
    ...bulk.map((draft): Call => bulkCall(sheet, transport, draft)),
    ...single.map((place): Call => singleCall(sheet, transport, place)),
    ...batches.map((places): Call => ({ kind: 'post-batch', settles: places.map(edit) })),
  ];
}

function bulkCall(
  { edits, userIds, courseIds }: SortedEdits,
  { many }: Transport,
  { users, courses, owns }: Pick<Draft, 'users' | 'courses' | 'owns'>,
): BlockCall {
  const settles = owns.map((place) => edits[place] as Edit);
  return {
    kind: many,
    userIds: users.map((user) => userIds[user] as number),
    courseIds: courses.map((course) => courseIds[course] as number),
    change: (settles[0] as Edit).change,
    settles,
  };
}

function singleCall(sheet: SortedEdits, transport: Transport, place: number): Call {
  if (transport.one === 'put-one') return { kind: transport.one, settles: [sheet.edits[place] as Edit] };
  const users = [at(sheet.userOf, place)];
  const courses = [at(sheet.courseOf, place)];
  return bulkCall(sheet, transport, { users, courses, owns: [place] });
}

/**
 * The smallest call of each kind first, so that little is at stake when it is read back; then the calls that
 * settle most, so that a stop leaves the least undone; of equals, from the top of the sheet down.
 */
export function inOrder(calls: readonly Call[]): Call[] {
  const pilots = new Map<CallKind, Call>();
  for (const call of calls) {
    const pilot = pilots.get(call.kind);
    if (!pilot || pairsIn(call) < pairsIn(pilot)) pilots.set(call.kind, call);
  }
  const first = [...pilots.values()].sort((a, b) => pairsIn(a) - pairsIn(b));
  const rest = calls.filter((call) => pilots.get(call.kind) !== call);
  const ranked = rest.map((call) => ({ call, settles: call.settles.length, top: topOf(call) }));
  ranked.sort((a, b) => b.settles - a.settles || a.top - b.top);
  return [...first, ...ranked.map(({ call }) => call)];
}

/** The place of a call's first edit in the sheet. */
function topOf({ settles }: Call): number {
  let top = Number.POSITIVE_INFINITY;
  for (let n = 0; n < settles.length; n++) top = Math.min(top, (settles[n] as Edit).near ?? 0);
  return top;
}

/** How many pairs a call writes. */
export function pairsIn(call: Call): number {
  return 'userIds' in call ? call.userIds.length * call.courseIds.length : call.settles.length;
}
