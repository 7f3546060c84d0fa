// The planner itself: edits with equal values are a graph; its blocks are searched for, cut and packed into calls.
import { Budget } from './budget';
import { callsFor, pairsIn } from './calls';
import { mayGoByBatch } from './drafts';
import { type SortedEdits, sortEdits } from './edits';
import {
  boundOf,
  type Chosen,
  chosenOf,
  coresOf,
  type Group,
  groupOf,
  priceNow,
  rivalsOf,
  sum,
} from './groups';
import { type Lane, laneOf } from './lanes';
import { checkOptions } from './options';
import type { Call, CallKind, Deed, Edit, Plan, PlanFigures, PlanOptions } from './types';

/**
 * The calls that settle all edits, as few as can be found, in the order to send them. Every edit is settled by exactly
 * one call, and every pair of a bulk call is an edit of that deed with exactly that call's values. The order of the edits
 * makes no difference.
 * @throws Error when two edits name the same user and course; RangeError when an option makes no sense.
 */
export function plan(edits: readonly Edit[], options: PlanOptions): Plan {
  checkOptions(options);
  const budget = new Budget(options);
  const sheet = sortEdits(edits);
  const shares = sharesOf(sheet, options);
  // No search can gain a call where the first plan takes no more than any plan does.
  const groups = shares.flatMap((share) => (isFewest(sheet, share) ? [] : share.groups));
  const cores = groups.flatMap(coresOf);
  budget.spend(cores.map((core) => core.build()));
  const rivals = new Map(budget.isSpent || options.overlap === 'always' ? [] : groups.flatMap(rivalsOf));
  budget.spend([...rivals.values()].map((rival) => rival.build()));
  budget.spend(cores.map((core) => core.search()));
  const chosen = shares.map((share) => share.groups.map((group) => chosenOf(sheet, group, rivals)));
  const loads = shares.map((share, n) => ({
    ...share,
    drafts: (chosen[n] ?? []).flatMap(({ drafts }) => drafts),
  }));
  const calls = callsFor(sheet, loads, options);
  return { calls, figures: figuresOf(sheet, shares, chosen, calls, options) };
}

/** The edits of one deed: groups, and edits alone with their values. */
interface Share {
  readonly does: Deed;
  readonly lane: Lane;
  readonly from: number;
  readonly until: number;
  readonly groups: readonly Group[];
  readonly alone: readonly number[];
}

function sharesOf(sheet: SortedEdits, options: PlanOptions): Share[] {
  const shares: (Share & { until: number; groups: Group[]; alone: number[] })[] = [];
  for (let g = 0; g + 1 < sheet.groups.length; g++) {
    const from = sheet.groups[g] as number;
    const until = sheet.groups[g + 1] as number;
    const { does } = sheet.edits[from] as Edit;
    let share = shares[shares.length - 1];
    if (share?.does !== does) {
      share = { does, lane: laneOf(does, options), from, until, groups: [], alone: [] };
      shares.push(share);
    }
    share.until = until;
    if (until - from === 1) share.alone.push(from);
    else share.groups.push(groupOf(sheet, from, until, share.lane, options));
  }
  return shares;
}

function figuresOf(
  sheet: SortedEdits,
  shares: readonly Share[],
  chosen: readonly (readonly Chosen[])[],
  calls: readonly Call[],
  options: PlanOptions,
): PlanFigures {
  const callsByKind: Record<CallKind, number> = {
    'put-many': 0,
    'put-one': 0,
    'post-batch': 0,
    'enroll-many': 0,
    'enroll-batch': 0,
    'unenroll-many': 0,
  };
  for (const call of calls) callsByKind[call.kind]++;
  const saved = shares.map(({ lane }, n) =>
    Math.floor(sum(chosen[n] ?? [], (one) => one.saved) / partsIn(lane)),
  );
  return {
    edits: sheet.edits.length,
    groups: sheet.groups.length - 1,
    calls: calls.length,
    callsByKind,
    lowerBound: sum(shares, (share) => fewestOf(sheet, share)),
    pairsWritten: sum(calls, pairsIn),
    overlapWouldSave: sum(saved, (calls) => calls),
    hoursAtLimit: calls.length / options.callsPerHour,
  };
}

/** No plan of one deed's edits has fewer calls than this. */
function fewestOf(sheet: SortedEdits, { lane, groups, alone }: Share): number {
  const parts = partsIn(lane);
  const single = sum(alone, (place) => (mayGoByBatch(sheet, lane, place) ? 1 : parts));
  return Math.ceil((single + sum(groups, (group) => boundOf(sheet, group))) / parts);
}

/** Whether the plan found so far takes no more calls than any does; false where that is not known yet. */
function isFewest(sheet: SortedEdits, share: Share): boolean {
  const { lane, groups, alone } = share;
  const parts = partsIn(lane);
  let price = sum(alone, (place) => (mayGoByBatch(sheet, lane, place) ? 1 : parts));
  for (const group of groups) {
    const now = priceNow(group);
    if (now === null) return false;
    price += now;
  }
  return Math.ceil(price / parts) <= fewestOf(sheet, share);
}

/** Parts of a call in which a deed's prices are counted, so that an edit in a batch import costs one of them. */
function partsIn({ batch }: Lane): number {
  return batch?.size ?? 1;
}
